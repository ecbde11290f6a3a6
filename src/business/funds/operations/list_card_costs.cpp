// Lists what banks spent themselves on making cards in a year; the newest memo of a month counts.

#include "business/funds/accrual_store.hpp"
#include "business/funds/plans.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct CostShown {
    access::OrganisationId bank;
    std::string bank_name;
    Month month;
    Money amount;
    std::int64_t cards = 0;
    std::string note;
    std::string actor;
    Instant at;
    static constexpr auto fields =
        std::tuple{field("bank", &CostShown::bank, {"合作银行", "Bank"}),
                   field("bank_name", &CostShown::bank_name, {"银行名称", "Name of the bank"}),
                   field("month", &CostShown::month, {"月份", "Month"}),
                   field("amount", &CostShown::amount, {"金额", "Amount"}),
                   field("cards", &CostShown::cards, {"卡数", "Cards"}),
                   field("note", &CostShown::note, {"备注", "Note"}),
                   field("actor", &CostShown::actor, {"经办", "By"}),
                   field("at", &CostShown::at, {"时间", "At"})};
};

struct ListCardCosts {
    static constexpr Spec spec{
        .name = "funds.list_card_costs",
        .title = {"制卡成本列表", "List card costs"},
        .effect = Effect::reads,
        .roles = "FUND_MANAGER_PROV BANK_CLERK BANK_REVIEWER DISCIPLINE_USER AUDIT_USER",
        .source = "seed-0 F6"};
    struct Input {
        std::int64_t year = 0;
        std::optional<access::OrganisationId> bank;
        static constexpr auto fields = std::tuple{field("year", &Input::year, {"年度", "Year"}),
                                                  field("bank", &Input::bank, {"合作银行", "Bank"})};
    };
    struct Output {
        std::vector<CostShown> costs;
        Money total;
        static constexpr auto fields = std::tuple{field("costs", &Output::costs, {"制卡成本", "Card costs"}),
                                                  field("total", &Output::total, {"合计", "Total"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const access::OrganisationId bank =
            acts_for_bank(unit.actor) ? own_bank(unit.actor) : in.bank.value_or(access::OrganisationId{});
        Output out;
        for (const CardCost& one : list_card_costs(unit.db, unit.actor.region, bank, in.year)) {
            out.costs.push_back({one.bank, access::organisation_name(unit.db, one.bank), one.month,
                                 one.amount, one.cards, one.note, one.actor, one.at});
            out.total += one.amount;
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation list_card_costs_operation;
constinit const Operation list_card_costs_operation = operation<ListCardCosts>();

}  // namespace onecard::funds
