// Every SQL statement on use plans and their lines.

#include "business/funds/plan_store.hpp"

#include "business/funds/problems.hpp"
#include "engine/advance.hpp"

namespace onecard::funds {
namespace {

constexpr Statement insert_one{"funds.insert_plan", R"sql(
    INSERT INTO fund_plans (id, state, level, organisation, year, half, title, need, pack, made_on, made_by, made_at,
                            filing_received_by, filing_received_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, NULL, NULL))sql"};
constexpr Statement select_one{"funds.select_plan", R"sql(
    SELECT id, state, level, organisation, year, half, title, need, pack, made_on, made_by, made_at, filing_received_by,
           filing_received_at
      FROM fund_plans WHERE id = $1)sql"};
constexpr Statement select_page{"funds.select_plans", R"sql(
    SELECT p.id, p.state, p.level, p.organisation, p.year, p.half, p.title, p.need, p.pack, p.made_on, p.made_by,
           p.made_at, p.filing_received_by, p.filing_received_at
      FROM fund_plans p
     WHERE p.level BETWEEN $1 AND $2 AND ($3 = 0 OR p.year = $3) AND ($4 = '' OR p.state = $4)
       AND ($5 = 0 OR EXISTS (SELECT 1 FROM fund_plan_banks b
                               WHERE b.plan = p.id AND b.bank = $5 AND b.sent_at IS NOT NULL))
       AND ($6 = 0 OR p.id < $6)
       AND ($7 = 0 OR (p.state IN ('filed', 'executing', 'closed')
                       AND EXISTS (SELECT 1 FROM rule_packs_v k
                                    WHERE k.id = p.pack AND k.jurisdiction <> p.level)
                       AND (($7 = 1 AND p.filing_received_by IS NULL)
                         OR ($7 = 2 AND p.filing_received_by IS NOT NULL))))
     ORDER BY p.id DESC LIMIT $8)sql"};
// The same need planned twice is what reviewers miss.
constexpr Statement count_same_need{"funds.count_same_need", R"sql(
    SELECT COUNT(*) FROM fund_plan_lines l JOIN fund_plans p ON p.id = l.plan
     WHERE p.level = $1 AND l.project_name = $2 AND l.dropped = 0 AND p.id <> $3
       AND p.state NOT IN ('draft', 'returned', 'cancelled', 'closed'))sql"};

constexpr Statement insert_line_row{"funds.insert_plan_line", R"sql(
    INSERT INTO fund_plan_lines (id, plan, nth, project_name, scope_class, technical, unit_price_fen, quantity,
                                 budget_fen, department_and_use, procurement, basis, remark, dropped)
    SELECT $1, $2, COALESCE(MAX(nth), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0
      FROM fund_plan_lines WHERE plan = $2)sql"};
constexpr Statement update_line_row{"funds.update_plan_line", R"sql(
    UPDATE fund_plan_lines SET project_name = $2, scope_class = $3, technical = $4, unit_price_fen = $5, quantity = $6,
                               budget_fen = $7, department_and_use = $8, procurement = $9, basis = $10, remark = $11
     WHERE id = $1)sql"};
constexpr Statement update_dropped{"funds.drop_plan_line", R"sql(
    UPDATE fund_plan_lines SET dropped = 1 WHERE id = $1)sql"};
constexpr Statement select_lines{"funds.select_plan_lines", R"sql(
    SELECT id, plan, nth, project_name, scope_class, technical, unit_price_fen, quantity, budget_fen,
           department_and_use, procurement, basis, remark
      FROM fund_plan_lines WHERE plan = $1 AND dropped = 0 ORDER BY nth)sql"};
constexpr Statement select_detail{"funds.select_plan_line_detail", R"sql(
    SELECT id, plan, nth, project_name, scope_class, technical, unit_price_fen, quantity, budget_fen,
           department_and_use, procurement, basis, remark
      FROM fund_plan_lines WHERE id = $1 AND dropped = 0)sql"};

constexpr Statement select_line{"funds.select_plan_line", R"sql(
    SELECT l.id, l.plan, p.level, l.project_name, l.scope_class, l.basis, l.budget_fen, p.state
      FROM fund_plan_lines l JOIN fund_plans p ON p.id = l.plan WHERE l.id = $1 AND l.dropped = 0)sql"};
constexpr Statement insert_share{"funds.insert_plan_share", R"sql(
    INSERT INTO fund_plan_shares (line, bank, amount_fen) VALUES ($1, $2, $3))sql"};
constexpr Statement select_shares{"funds.select_plan_shares", R"sql(
    SELECT s.bank, s.amount_fen FROM fund_plan_shares s JOIN organisations_v o ON o.id = s.bank
     WHERE s.line = $1 ORDER BY o.uscc, s.bank)sql"};

constexpr Statement insert_banks{"funds.insert_plan_banks", R"sql(
    INSERT INTO fund_plan_banks (plan, bank)
    SELECT DISTINCT l.plan, s.bank FROM fund_plan_lines l JOIN fund_plan_shares s ON s.line = l.id
     WHERE l.plan = $1 AND l.dropped = 0)sql"};
constexpr Statement select_banks{"funds.select_plan_banks", R"sql(
    SELECT b.bank, (SELECT CAST(COALESCE(SUM(s.amount_fen), 0) AS BIGINT)
                      FROM fund_plan_shares s JOIN fund_plan_lines l ON l.id = s.line
                     WHERE l.plan = b.plan AND l.dropped = 0 AND s.bank = b.bank),
           b.sent_at, b.acknowledged_at, b.acknowledged_by, b.secured_at, b.secured_by, b.secure_due
      FROM fund_plan_banks b JOIN organisations_v o ON o.id = b.bank WHERE b.plan = $1 ORDER BY o.uscc, b.bank)sql"};
constexpr Statement update_sent{"funds.note_plan_sent", R"sql(
    UPDATE fund_plan_banks SET sent_at = $2, secure_due = $3 WHERE plan = $1 AND sent_at IS NULL)sql"};
constexpr Statement update_acknowledged{"funds.note_plan_acknowledged", R"sql(
    UPDATE fund_plan_banks SET acknowledged_by = $3, acknowledged_at = $4
     WHERE plan = $1 AND bank = $2 AND sent_at IS NOT NULL AND acknowledged_at IS NULL)sql"};
constexpr Statement update_secured{"funds.note_plan_secured", R"sql(
    UPDATE fund_plan_banks SET secured_by = $3, secured_at = $4
     WHERE plan = $1 AND bank = $2 AND sent_at IS NOT NULL AND secured_at IS NULL)sql"};
constexpr Statement update_filing{"funds.note_filing_received", R"sql(
    UPDATE fund_plans SET filing_received_by = $2, filing_received_at = $3
     WHERE id = $1 AND filing_received_at IS NULL)sql"};
constexpr Statement select_secured{"funds.select_secured_shares", R"sql(
    SELECT p.level, b.bank, CAST(SUM(s.amount_fen) AS BIGINT)
      FROM fund_plans p JOIN fund_plan_banks b ON b.plan = p.id AND b.secured_at IS NOT NULL
      JOIN fund_plan_lines l ON l.plan = p.id AND l.dropped = 0
      JOIN fund_plan_shares s ON s.line = l.id AND s.bank = b.bank
     WHERE p.level BETWEEN $1 AND $2 GROUP BY p.level, b.bank)sql"};

Plan plan_of(const Row& row) {
    Plan plan{.id = row.id<PlanId>(0),
              .state = plan_lifecycle.state(row.text(1)),
              .level = row.region(2),
              .organisation = row.id<access::OrganisationId>(3),
              .year = row.number(4),
              .half = row.number(5),
              .title = row.string(6),
              .need = row.string(7),
              .pack = row.id<policies::PackId>(8),
              .made_on = row.date(9),
              .made_by = row.string(10),
              .made_at = row.instant(11),
              .filing_received_by = row.string(12)};
    if (!row.is_null(13)) plan.filing_received_at = row.instant(13);
    return plan;
}

LineDetail detail_of(const Row& row) {
    return {.id = row.id<PlanLineId>(0),
            .plan = row.id<PlanId>(1),
            .nth = row.number(2),
            .project_name = row.string(3),
            .scope_class = row.string(4),
            .technical = row.string(5),
            .unit_price = row.money(6),
            .quantity = row.number(7),
            .budget = row.money(8),
            .department_and_use = row.string(9),
            .procurement = row.string(10),
            .basis = row.string(11),
            .remark = row.string(12)};
}

std::optional<Instant> maybe_instant(const Row& row, int column) {
    if (row.is_null(column)) return {};
    return row.instant(column);
}

}  // namespace

PlanId insert_plan(Unit& unit, const Plan& plan) {
    const auto id = unit.next_id<PlanId>();
    unit.db.change(insert_one, id, plan_lifecycle.code(plan_lifecycle.start()), plan.level, plan.organisation,
                   plan.year, plan.half, plan.title, plan.need, plan.pack.number(), unit.today(),
                   unit.actor.code, unit.now);
    record_birth(unit, view_of(plan_lifecycle), id.number(), plan_lifecycle.code(PlanAct::create_plan));
    return id;
}

Plan must_find_plan(Database& db, PlanId id) {
    std::optional<Plan> found;
    db.each(select_one, [&](const Row& row) { found = plan_of(row); }, id);
    if (!found) throw Problem{plan_not_found}.at("plan").with(id.text());
    return *std::move(found);
}

std::span<const Label<FilingStage>> labels_of(FilingStage) {
    static constexpr Label<FilingStage> labels[] = {
        {FilingStage::waiting, "waiting", {"待省级登记", "Waits for the province to note it"}},
        {FilingStage::noted, "noted", {"已登记备案", "Noted by the province"}}};
    return labels;
}

std::vector<Plan> list_plans(Database& db, const PlanFilter& filter, PlanId before, std::int64_t limit) {
    const auto [lowest, highest] = filter.within.range();
    std::vector<Plan> found;
    db.each(
        select_page, [&](const Row& row) { found.push_back(plan_of(row)); }, lowest, highest, filter.year,
        filter.state, filter.bank.number(), before.number(),
        filter.filing ? static_cast<std::int64_t>(*filter.filing) : 0, limit);
    return found;
}

bool has_plan_of_need(Database& db, RegionCode level, std::string_view project_name, PlanId except) {
    return db.number_or(0, count_same_need, level, project_name, except) > 0;
}

PlanLineId insert_line(Unit& unit, const LineDetail& line) {
    const auto id = unit.next_id<PlanLineId>();
    unit.db.change(insert_line_row, id, line.plan, line.project_name, line.scope_class, line.technical,
                   line.unit_price, line.quantity, line.budget, line.department_and_use, line.procurement,
                   line.basis, line.remark);
    return id;
}

void update_line(Unit& unit, const LineDetail& line) {
    unit.db.change(update_line_row, line.id, line.project_name, line.scope_class, line.technical,
                   line.unit_price, line.quantity, line.budget, line.department_and_use, line.procurement,
                   line.basis, line.remark);
}

void drop_line(Unit& unit, PlanLineId id) {
    unit.db.change(update_dropped, id);
}

std::vector<LineDetail> lines_of(Database& db, PlanId plan) {
    std::vector<LineDetail> lines;
    db.each(select_lines, [&](const Row& row) { lines.push_back(detail_of(row)); }, plan);
    return lines;
}

LineDetail must_find_line_detail(Database& db, PlanLineId id) {
    LineDetail found;
    db.each(select_detail, [&](const Row& row) { found = detail_of(row); }, id);
    if (!found.id) throw Problem{plan_line_not_found}.at("plan_line").with(id.text());
    return found;
}

void insert_shares(Unit& unit, PlanLineId line, const std::vector<BankShare>& shares) {
    for (const BankShare& share : shares) unit.db.change(insert_share, line, share.bank, share.amount);
}

std::vector<BankShare> shares_of(Database& db, PlanLineId line) {
    std::vector<BankShare> shares;
    db.each(
        select_shares,
        [&](const Row& row) { shares.push_back({row.id<access::OrganisationId>(0), row.money(1)}); }, line);
    return shares;
}

std::vector<PlanBank> banks_of(Database& db, PlanId plan) {
    std::vector<PlanBank> banks;
    db.each(
        select_banks,
        [&](const Row& row) {
            PlanBank& one = banks.emplace_back();
            one.bank = row.id<access::OrganisationId>(0);
            one.amount = row.money(1);
            one.sent_at = maybe_instant(row, 2);
            one.acknowledged_at = maybe_instant(row, 3);
            one.acknowledged_by = row.string(4);
            one.secured_at = maybe_instant(row, 5);
            one.secured_by = row.string(6);
            if (!row.is_null(7)) one.secure_due = row.date(7);
        },
        plan);
    return banks;
}

void insert_plan_banks(Unit& unit, PlanId plan) {
    unit.db.change(insert_banks, plan);
}

void note_sent(Unit& unit, PlanId plan, std::optional<Date> secure_due) {
    unit.db.change(update_sent, plan, unit.now, secure_due);
}

bool note_acknowledged(Unit& unit, PlanId plan, access::OrganisationId bank) {
    return unit.db.change(update_acknowledged, plan, bank, unit.actor.code, unit.now) == 1;
}

bool note_secured(Unit& unit, PlanId plan, access::OrganisationId bank) {
    return unit.db.change(update_secured, plan, bank, unit.actor.code, unit.now) == 1;
}

bool note_filing_received(Unit& unit, PlanId plan) {
    return unit.db.change(update_filing, plan, unit.actor.code, unit.now) == 1;
}

std::map<std::pair<RegionCode, access::OrganisationId>, Money> secured_shares(Database& db,
                                                                              RegionCode within) {
    const auto [lowest, highest] = within.range();
    std::map<std::pair<RegionCode, access::OrganisationId>, Money> sums;
    db.each(
        select_secured,
        [&](const Row& row) { sums[{row.region(0), row.id<access::OrganisationId>(1)}] = row.money(2); },
        lowest, highest);
    return sums;
}

PlanLine must_find_plan_line(Database& db, PlanLineId id) {
    PlanLine line;
    db.each(
        select_line,
        [&](const Row& row) {
            line = {.id = row.id<PlanLineId>(0),
                    .plan = row.id<PlanId>(1),
                    .level = row.region(2),
                    .project_name = row.string(3),
                    .scope_class = row.string(4),
                    .basis = row.string(5),
                    .budget = row.money(6),
                    .in_force = plan_lifecycle.state(row.text(7)) == PlanState::executing};
        },
        id);
    if (!line.id) throw Problem{plan_line_not_found}.at("plan_line").with(id.text());
    line.shares = shares_of(db, id);
    for (const Use& use : uses_of(db, line.use())) line.not_committed += use.reserved;
    return line;
}

}  // namespace onecard::funds
