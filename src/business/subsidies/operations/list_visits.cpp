// Lists the people without a card that takes money, whom the banks are to help, with what came of it; masked.

#include <algorithm>

#include "business/subsidies/visit_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ListVisits {
    static constexpr Spec spec{.name = "subsidies.list_visits",
                               .title = {"绿色通道和上门服务清单", "People for green channel and home visits"},
                               .effect = Effect::reads,
                               .roles = visit_readers,
                               .source = "seed-3 3(2); R3.20-2"};
    struct Input {
        std::optional<BatchId> batch;
        std::optional<std::int64_t> bank;
        std::optional<bool> told;
        std::optional<std::string> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}), field("bank", &Input::bank, {"银行", "Bank"}),
                       field("told", &Input::told, {"已登记结果", "With a result"}),
                       field("after", &Input::after, {"此事项之后", "After this visit"}, 60),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<VisitShown> visits;
        std::optional<std::string> next;
        static constexpr auto fields = std::tuple{field("visits", &Output::visits, {"服务事项", "Visits"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        VisitFilter filter{.batch = in.batch.value_or(BatchId{}),
                           .bank = in.bank.value_or(0),
                           .told = in.told,
                           .limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500)};
        if (in.after) {
            const std::size_t dash = std::min(in.after->find('-'), in.after->size());
            if (const auto batch = BatchId::parse(in.after->substr(0, dash))) filter.after_batch = *batch;
            if (dash < in.after->size()) filter.after_seq = std::atoll(in.after->c_str() + dash + 1);
        }
        const auto banks = cards::list_banks(unit.db);
        Output out;
        for (const Visit& visit : list_visits(unit, filter)) out.visits.push_back(shown_visit(visit, banks));
        if (std::ssize(out.visits) == filter.limit) out.next = out.visits.back().visit;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_visits_operation;
constinit const Operation list_visits_operation = operation<ListVisits>();

}  // namespace onecard::subsidies
