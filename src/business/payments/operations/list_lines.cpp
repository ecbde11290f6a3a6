// Lists the lines of an order, all or those of one outcome, a page at a time.

#include <algorithm>

#include "business/payments/operations/line_shown.hpp"
#include "business/payments/operations/order_shown.hpp"
#include "business/payments/order_store.hpp"
#include "business/payments/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::payments {
namespace {

struct ListLines {
    static constexpr Spec spec{.name = "payments.list_lines",
                               .title = {"支付明细列表", "List order lines"},
                               .effect = Effect::reads,
                               .roles = order_readers};
    struct Input {
        OrderId order;
        std::optional<std::string> outcome;
        std::optional<std::int64_t> after, limit;
        static constexpr auto fields = std::tuple{
            field("order", &Input::order, {"支付单", "Payment order"}),
            field("outcome", &Input::outcome, {"结果", "Outcome"}, 10),
            field("after", &Input::after, {"此序号之后", "After this number"}),
            field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<LineShown> lines;
        std::optional<std::int64_t> next, total;
        static constexpr auto fields = std::tuple{
            field("lines", &Output::lines, {"明细", "Lines"}),
            field("total", &Output::total, {"总数", "Total"}),
            field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        char wanted = '\0';
        if (in.outcome) {
            constexpr std::pair<LineOutcome, char> outcomes[] = {
                {LineOutcome::sent, '-'}, {LineOutcome::paid, 'S'}, {LineOutcome::returned, 'F'},
                {LineOutcome::unknown, 'U'}, {LineOutcome::refunded, 'T'}};
            for (const auto& [outcome, letter] : outcomes)
                if (code_of(outcome) == *in.outcome) wanted = letter;
            if (wanted == '\0')
                throw Problem{choice_unknown}.at("outcome").with(*in.outcome).with(
                    "sent, paid, returned, unknown, refunded");
        }
        const auto limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        // The order keeps count of its lines; refunds it counts with what was returned.
        const Order order = must_find_order(unit.db, in.order);
        Output out;
        if (wanted == '\0') out.total = order.lines;
        if (wanted == 'S') out.total = order.paid_lines;
        if (wanted == 'U') out.total = order.unknown_lines;
        for (const LineRow& row : list_lines(unit.db, in.order, wanted, in.after.value_or(0), limit))
            out.lines.push_back(shown(row));
        if (static_cast<std::int64_t>(out.lines.size()) == limit) out.next = out.lines.back().seq;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_lines_operation = operation<ListLines>();

}  // namespace onecard::payments
