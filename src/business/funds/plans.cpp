// The steps of a use plan.

#include "business/funds/plans.hpp"

#include "base/share_out.hpp"
#include "business/funds/fund_store.hpp"
#include "business/funds/holder_store.hpp"
#include "business/funds/problems.hpp"
#include "business/funds/use_store.hpp"
#include "business/regions/regions.hpp"
#include "engine/advance.hpp"

namespace onecard::funds {
namespace {

bool is_bank_role(const std::string& role) {
    return role == "BANK_CLERK" || role == "BANK_REVIEWER";
}

/// How a line falls on the banks: by holders, or by what each has available.
std::vector<BankShare> shares_for(Unit& unit, const Rules& rules, const Plan& plan, Money budget) {
    if (!rules.by_holders) return share_of_available(unit.db, plan.level, budget);
    std::vector<std::int64_t> weights;
    const auto counts = must_find_confirmed_holders(unit.db, plan.level, plan.year - 1);
    for (const HolderCount& count : counts) weights.push_back(count.holders);
    const auto parts = share_out(budget, weights);
    std::vector<BankShare> shares;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (parts[i] > Money{}) shares.push_back({counts[i].bank, parts[i]});
    return shares;
}

void must_be_within(Unit& unit, const Rules& rules, const Plan& plan, Money budget) {
    if (rules.source == Source::on_plan) return;
    const Money left = available(unit.db, plan.level);
    if (left < budget)
        throw Problem{over_available}
            .with(level_name(unit.db, plan.level))
            .with(left.grouped())
            .with(budget.grouped());
}

/// The banks' shares of the line leave what is available, each from its own account.
void reserve_shares(Unit& unit, const Plan& plan, PlanLineId line, const std::vector<BankShare>& shares) {
    for (const BankShare& share : shares) {
        const FundAccount account = must_find_fund_account(unit.db, share.bank, plan.level);
        const Money left = ledger::must_find_balance(unit.db, account.fund).available();
        if (left < share.amount)
            throw Problem{over_available}
                .with(access::organisation_name(unit.db, share.bank))
                .with(left.grouped())
                .with(share.amount.grouped());
        ledger::transfer(unit, ledger::TransferKind::plan_reserve, account.fund, account.planned,
                         share.amount, line.text());
        add_reserved(unit, line.text(), plan.level, share);
    }
}

}  // namespace

bool acts_for_bank(const Actor& actor) {
    return actor.kind == ActorKind::operator_ && !actor.roles.empty() &&
           std::ranges::all_of(actor.roles, is_bank_role);
}

access::OrganisationId own_bank(const Actor& actor) {
    // Who stands at no bank has none, not all.
    return access::OrganisationId{actor.organisation == 0 ? -1 : actor.organisation};
}

void must_be_own_level(Unit& unit, RegionCode level) {
    if (unit.actor.kind == ActorKind::worker || unit.actor.region == level) return;
    throw Problem{not_this_level}.at("level").with(level_name(unit.db, level));
}

Plan must_find_seen_plan(Unit& unit, PlanId id) {
    const Plan plan = must_find_plan(unit.db, id);
    if (!acts_for_bank(unit.actor)) return plan;
    for (const PlanBank& one : banks_of(unit.db, id))
        if (one.bank == own_bank(unit.actor) && one.sent_at) return plan;
    throw Problem{plan_not_found}.at("plan").with(id.text());
}

Plan must_find_own_plan(Unit& unit, PlanId id) {
    Plan plan = must_find_plan(unit.db, id);
    must_be_own_level(unit, plan.level);
    return plan;
}

Plan must_find_open_plan(Unit& unit, PlanId id) {
    Plan plan = must_find_own_plan(unit, id);
    if (plan.state != PlanState::draft && plan.state != PlanState::returned)
        throw Problem{plan_not_open}.at("plan").with(plan.title);
    return plan;
}

void check_line(const Rules& rules, const LineDetail& line) {
    if (line.project_name.empty()) throw Problem{project_name_missing}.at("project_name");
    if (!rules.knows_class(line.scope_class)) {
        std::string known;
        for (const auto& one : rules.scope_classes) known += (known.empty() ? "" : ", ") + one.code;
        throw Problem{scope_class_unknown}.at("scope_class").with(line.scope_class).with(known);
    }
    if (line.budget <= Money{}) throw Problem{amount_not_positive}.at("budget").with(line.budget.text());
    const bool is_priced = line.unit_price > Money{} && line.quantity > 0;
    if (is_priced && line.unit_price * line.quantity != line.budget)
        throw Problem{line_sum_differs}
            .at("budget")
            .with((line.unit_price * line.quantity).grouped())
            .with(line.budget.grouped());
}

Money budget_of(const std::vector<LineDetail>& lines) {
    Money sum;
    for (const LineDetail& line : lines) sum += line.budget;
    return sum;
}

void submit(Unit& unit, const Plan& plan, std::string_view opinion) {
    const Rules rules = rules_of(unit.db, plan.pack, plan.made_on);
    const auto lines = lines_of(unit.db, plan.id);
    if (lines.empty()) throw Problem{plan_empty}.at("plan");
    for (const LineDetail& line : lines) check_line(rules, line);
    take_level(unit, plan.level);
    must_be_within(unit, rules, plan, budget_of(lines));
    if (rules.by_holders) (void)must_find_confirmed_holders(unit.db, plan.level, plan.year - 1);
    advance(unit, plan, PlanAct::submit_plan, opinion);
}

void approve(Unit& unit, const Plan& plan, std::string_view opinion) {
    const Rules rules = rules_of(unit.db, plan.pack, plan.made_on);
    const bool by_group = rules.approver == Approver::it_leading_group;
    if (!unit.actor.has_role(by_group ? "LEADING_GROUP_APPROVER" : "COOP_HRSS"))
        throw Problem{not_the_approver}.at("plan").with(by_group ? "信息化领导小组" : "人力资源和社会保障局");
    const auto lines = lines_of(unit.db, plan.id);
    for (const LineDetail& line : lines)
        if (has_plan_of_need(unit.db, plan.level, line.project_name, plan.id))
            throw Problem{need_planned_before}.at("plan").with(line.project_name);
    // Under the lock of the level: what was available at submission may be gone (R3.28-3).
    take_level(unit, plan.level);
    must_be_within(unit, rules, plan, budget_of(lines));
    for (const LineDetail& line : lines) {
        const auto shares = shares_for(unit, rules, plan, line.budget);
        insert_shares(unit, line.id, shares);
        if (rules.source != Source::on_plan) reserve_shares(unit, plan, line.id, shares);
    }
    insert_plan_banks(unit, plan.id);
    advance(unit, plan, PlanAct::approve_plan, opinion);
}

void send_to_banks(Unit& unit, const Plan& plan) {
    const Rules rules = rules_of(unit.db, plan.pack, plan.made_on);
    std::optional<Date> due;
    if (rules.source == Source::on_plan)
        due = add_working_days(regions::holiday_calendar(unit.db), unit.today(),
                               static_cast<int>(rules.secure_working_days))
                  .due;
    note_sent(unit, plan.id, due);
    advance(unit, plan, PlanAct::send_plan_to_banks);
}

void secure(Unit& unit, const Plan& plan, access::OrganisationId bank) {
    const Rules rules = rules_of(unit.db, plan.pack, plan.made_on);
    if (rules.source != Source::on_plan) throw Problem{nothing_to_secure}.at("plan").with(plan.title);
    if (!note_secured(unit, plan.id, bank)) throw Problem{secured_already}.at("plan").with(plan.title);
    take_level(unit, plan.level);
    const FundAccount account = open_fund_account(unit, bank, plan.level);
    const auto from =
        ledger::open_account(unit, ledger::AccountKind::promise,
                             account_name(ledger::AccountKind::promise, bank, plan.level), plan.level);
    for (const LineDetail& line : lines_of(unit.db, plan.id))
        for (const BankShare& share : shares_of(unit.db, line.id)) {
            if (share.bank != bank) continue;
            ledger::transfer(unit, ledger::TransferKind::accrue, from, account.fund, share.amount,
                             line.id.text());
            reserve_shares(unit, plan, line.id, {share});
        }
}

void close(Unit& unit, const Plan& plan, std::string_view opinion) {
    for (const LineDetail& line : lines_of(unit.db, plan.id))
        if (const Money left = must_find_plan_line(unit.db, line.id).not_committed; left > Money{})
            throw Problem{line_not_used}.at("plan").with(line.project_name).with(left.grouped());
    advance(unit, plan, PlanAct::close_plan, opinion);
}

PlanStep step(Unit& unit, const Plan& plan, PlanAct act, std::string_view opinion) {
    advance(unit, plan, act, opinion);
    return state_of(unit, plan.id);
}

PlanStep state_of(Unit& unit, PlanId id) {
    return {id, std::string{plan_lifecycle.code(must_find_plan(unit.db, id).state)}};
}

}  // namespace onecard::funds
