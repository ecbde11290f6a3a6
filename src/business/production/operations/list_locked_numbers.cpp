// Lists the card numbers of a pool that rest after a failure, with the reason, until they are free again.

#include <algorithm>

#include "business/production/number_store.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct NumberShown {
    std::string card_no, holder, reason;
    Instant since;
    static constexpr auto fields = std::tuple{field("card_no", &NumberShown::card_no, {"卡号", "Card number"}),
                                              field("holder", &NumberShown::holder, {"批次", "Held by"}),
                                              field("reason", &NumberShown::reason, {"原因", "Reason"}),
                                              field("since", &NumberShown::since, {"锁定时间", "Locked at"})};
};

struct ListLockedNumbers {
    static constexpr Spec spec{.name = "production.list_locked_numbers",
                               .title = {"锁定的卡号", "List locked card numbers"},
                               .effect = Effect::reads,
                               .roles = "PRODUCTION_OPERATOR CARD_REVIEWER AUDIT_USER",
                               .source = "R3.10-3"};
    struct Input {
        RegionCode region;
        std::optional<std::string> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("region", &Input::region, {"地区", "Region"}),
                       field("after", &Input::after, {"此卡号之后", "After this number"}, 20),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<NumberShown> numbers;
        std::optional<std::string> next;
        static constexpr auto fields = std::tuple{field("numbers", &Output::numbers, {"卡号", "Numbers"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        Output out;
        for (const LockedNumber& one : list_locked(unit.db, in.region, in.after.value_or(""), limit))
            out.numbers.push_back({one.card_no, one.holder, one.reason, one.since});
        if (std::ssize(out.numbers) == limit) out.next = out.numbers.back().card_no;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_locked_numbers;
constinit const Operation list_locked_numbers = operation<ListLockedNumbers>();

}  // namespace onecard::production
