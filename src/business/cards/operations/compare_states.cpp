// Begins the comparison of all cards of a bank with what the bank last said of them.

#include "business/cards/operations/card_shown.hpp"

namespace onecard::cards {
namespace {

struct CompareStates {
    static constexpr Spec spec{.name = "cards.compare_states",
                               .title = {"比对卡状态", "Compare card states"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK HRSS_PLATFORM_ADMIN",
                               .source = "domain 3.13"};
    struct Input {
        std::int64_t bank = 0;
        static constexpr auto fields = std::tuple{field("bank", &Input::bank, {"银行代码", "Bank code"})};
    };
    struct Output {
        std::string job;
        static constexpr auto fields = std::tuple{field("job", &Output::job, {"任务", "Job"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::vector<Bank> banks = list_banks(unit.db);
        if (std::ranges::find(banks, in.bank, &Bank::code) == banks.end())
            throw Problem{bank_not_found}.at("bank").with(std::to_string(in.bank));
        return {unit.queue("cards.compare_states", Node::of({{"bank", in.bank}, {"begun", unit.now.text()}}),
                           "bank_" + std::to_string(in.bank))};
    }
};

}  // namespace

extern constinit const Operation compare_states_operation;
constinit const Operation compare_states_operation = operation<CompareStates>();

}  // namespace onecard::cards
