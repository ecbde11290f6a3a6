// Lists the cards on which the platform and their banks differ, newest first; a bank sees its own.

#include "business/cards/operations/difference_shown.hpp"

namespace onecard::cards {
namespace {

struct ListStateDifferences {
    static constexpr Spec spec{.name = "cards.list_state_differences",
                               .title = {"卡状态差异清单", "List differences of card states"},
                               .effect = Effect::reads,
                               .roles =
                                   "CARD_CLERK CARD_REVIEWER HRSS_PLATFORM_ADMIN BANK_CLERK BANK_REVIEWER "
                                   "DISCIPLINE_USER AUDIT_USER",
                               .source = "domain 3.13"};
    struct Input {
        std::optional<DifferenceState> state;
        std::optional<std::int64_t> bank;
        std::optional<StateDifferenceId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields = std::tuple{field("state", &Input::state, {"处理状态", "State"}),
                                                  field("bank", &Input::bank, {"银行代码", "Bank code"}),
                                                  field("after", &Input::after, {"上一页最后一项", "After"}),
                                                  field("limit", &Input::limit, {"每页条数", "Limit"})};
    };
    struct Output {
        std::vector<DifferenceShown> differences;
        std::optional<StateDifferenceId> next;
        static constexpr auto fields =
            std::tuple{field("differences", &Output::differences, {"差异", "Differences"}),
                       field("next", &Output::next, {"下一页", "Next"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::vector<Bank> banks = list_banks(unit.db);
        const DifferencePage page{.bank = bank_to_list(unit, banks, in.bank),
                                  .state = in.state,
                                  .within = unit.actor.region,
                                  .before = in.after.value_or(StateDifferenceId{}),
                                  .limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200)};
        Output out;
        if (page.bank < 0) return out;
        for (const StateDifference& one : list_differences(unit.db, page))
            out.differences.push_back(shown(banks, one));
        if (std::ssize(out.differences) == page.limit) out.next = out.differences.back().difference;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_state_differences_operation;
constinit const Operation list_state_differences_operation = operation<ListStateDifferences>();

}  // namespace onecard::cards
