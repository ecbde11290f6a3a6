// Lists the payments of all items to the citizen who calls, newest first, with state, reason and what to do.

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "business/citizens/own_payment.hpp"
#include "business/citizens/own_record.hpp"
#include "engine/operation.hpp"

namespace onecard::citizens {
namespace {

/// "41-3": after row 3 of batch 41. It names a place in the caller's own list, not a right.
std::optional<OwnPlace> place_of(std::string_view typed) {
    OwnPlace place;
    const auto [dash, error] = std::from_chars(typed.data(), typed.data() + typed.size(), place.batch);
    const char* last = typed.data() + typed.size();
    if (error != std::errc{} || dash == last || *dash != '-') return {};
    const auto [end, second] = std::from_chars(dash + 1, last, place.seq);
    if (second != std::errc{} || end != last) return {};
    return place;
}

struct ListMyPayments {
    static constexpr Spec spec{.name = "citizens.list_my_payments",
                               .title = {"我的补贴", "List my own payments"},
                               .effect = Effect::reads,
                               .roles = "CITIZEN",
                               .source = "seed-3 4(4); seed-2 2(3); R3.27-1"};
    struct Input {
        std::optional<std::int64_t> year;
        std::optional<std::string> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("year", &Input::year, {"年份", "Year"}),
                       field("after", &Input::after, {"此处之后", "After this place"}, 60),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<OwnPayment> payments;
        std::optional<std::string> next;
        static constexpr auto fields =
            std::tuple{field("payments", &Output::payments, {"补贴发放", "Payments"}),
                       field("next", &Output::next, {"下一页从此之后", "Next page after"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const PersonKey person = own_key(unit);
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(20), 1, 100);
        const auto year = in.year
                              ? std::optional{static_cast<int>(std::clamp<std::int64_t>(*in.year, 1, 9999))}
                              : std::nullopt;
        const auto rows =
            list_own_rows(unit.db, person, year ? Date::of(*year, 1, 1).value() : Date::earliest(),
                          year ? Date::of(*year, 12, 31).value() : Date::latest(),
                          in.after ? place_of(*in.after) : std::nullopt, limit + 1);
        Output out;
        PaymentTeller teller{unit, person};
        for (const OwnRow& row : rows)
            if (std::ssize(out.payments) < limit) out.payments.push_back(teller.tell(row));
        if (std::ssize(rows) > limit) {
            const OwnRow& last = rows[static_cast<std::size_t>(limit) - 1];
            out.next = fmt::format("{}-{}", last.batch, last.seq);
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation list_my_payments;
constinit const Operation list_my_payments = operation<ListMyPayments>();

}  // namespace onecard::citizens
