// Keeps what a bank spent itself on making cards in a month: a memo, in no account.

#include "business/funds/accrual_store.hpp"
#include "business/funds/parameters.hpp"
#include "business/funds/plans.hpp"
#include "business/funds/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct RecordCardCost {
    static constexpr Spec spec{.name = "funds.record_card_cost",
                               .title = {"登记制卡成本", "Record the card cost of a bank"},
                               .effect = Effect::writes,
                               .roles = "BANK_CLERK FUND_MANAGER_PROV",
                               .source = "seed-0 F5, F6"};
    struct Input {
        std::optional<access::OrganisationId> bank;
        Month month;
        Money amount;
        std::int64_t cards = 0;
        std::optional<std::string> note;
        static constexpr auto fields = std::tuple{field("bank", &Input::bank, {"合作银行", "Bank"}),
                                                  field("month", &Input::month, {"月份", "Month"}),
                                                  field("amount", &Input::amount, {"金额", "Amount"}),
                                                  field("cards", &Input::cards, {"卡数", "Cards"}),
                                                  field("note", &Input::note, {"备注", "Note"}, 200)};
    };
    struct Output {
        access::OrganisationId bank;
        Month month;
        static constexpr auto fields = std::tuple{field("bank", &Output::bank, {"合作银行", "Bank"}),
                                                  field("month", &Output::month, {"月份", "Month"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const bool is_bank = acts_for_bank(unit.actor);
        const access::OrganisationId bank =
            in.bank.value_or(is_bank ? own_bank(unit.actor) : access::OrganisationId{});
        if (is_bank && bank != own_bank(unit.actor))
            throw Problem{not_own_bank}.at("bank").with(access::organisation_name(unit.db, bank));
        const Rules rules = rules_at(unit.db, unit.actor.region, unit.today());
        const access::Organisation found = access::must_find_active_organisation(unit.db, bank);
        if (found.type != rules.bank_type) throw Problem{bank_not_cooperating}.at("bank").with(found.name);
        insert_card_cost(unit, rules.jurisdiction,
                         {.bank = bank,
                          .month = in.month,
                          .amount = in.amount,
                          .cards = in.cards,
                          .note = in.note.value_or("")});
        return {bank, in.month};
    }
};

}  // namespace

extern constinit const Operation record_card_cost;
constinit const Operation record_card_cost = operation<RecordCardCost>();

}  // namespace onecard::funds
