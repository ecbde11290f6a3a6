// Every SQL statement on adjustments, and their booking.

#include "business/funds/adjustment_store.hpp"

#include "business/funds/fund_store.hpp"
#include "business/funds/problems.hpp"
#include "engine/advance.hpp"

namespace onecard::funds {
namespace {

constexpr Statement insert_one{"funds.insert_adjustment", R"sql(
    INSERT INTO fund_adjustments (id, state, kind, bank, level, amount_fen, batch_no, document_no, reason, statement,
                                  by_bank, agreed_by, transfer, made_by, made_at, booked_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '', NULL, $12, $13, NULL))sql"};
constexpr Statement select_one{"funds.select_adjustment", R"sql(
    SELECT id, state, kind, bank, level, amount_fen, batch_no, document_no, reason, statement, by_bank,
           agreed_by, made_by, made_at
      FROM fund_adjustments WHERE id = $1)sql"};
constexpr Statement select_page{"funds.select_adjustments", R"sql(
    SELECT id, state, kind, bank, level, amount_fen, batch_no, document_no, reason, statement, by_bank,
           agreed_by, made_by, made_at
      FROM fund_adjustments
     WHERE level BETWEEN $1 AND $2 AND ($3 = 0 OR bank = $3) AND ($4 = '' OR state = $4) AND ($5 = 0 OR id < $5)
     ORDER BY id DESC LIMIT $6)sql"};
constexpr Statement update_agreed{"funds.note_agreement", R"sql(
    UPDATE fund_adjustments SET agreed_by = $2 WHERE id = $1)sql"};
constexpr Statement update_booked{"funds.note_booking", R"sql(
    UPDATE fund_adjustments SET transfer = $2, booked_on = $3 WHERE id = $1)sql"};
constexpr Statement select_booked{"funds.select_booked_adjustments", R"sql(
    SELECT level, bank, kind, CAST(SUM(amount_fen) AS BIGINT) FROM fund_adjustments
     WHERE level BETWEEN $1 AND $2 AND state = 'booked' GROUP BY level, bank, kind)sql"};

constexpr Label<AdjustmentKind> kinds[] = {
    {AdjustmentKind::carry_over, "carry_over", {"历年结转", "Carry over"}},
    {AdjustmentKind::pledge, "pledge", {"协议承担", "Pledge by agreement"}},
    {AdjustmentKind::adjust_up, "adjust_up", {"调增", "Adjust up"}},
    {AdjustmentKind::adjust_down, "adjust_down", {"调减", "Adjust down"}},
    {AdjustmentKind::assign, "assign", {"待分配份额归属市州", "Assign a waiting share to a prefecture"}},
    {AdjustmentKind::reverse_accrual, "reverse_accrual", {"冲回批次计提", "Reverse the accrual of a batch"}},
};

Adjustment adjustment_of(const Row& row) {
    Adjustment one{.id = row.id<AdjustmentId>(0), .state = adjustment_lifecycle.state(row.text(1))};
    for (const auto& kind : kinds)
        if (kind.code == row.text(2)) one.kind = kind.value;
    one.bank = row.id<access::OrganisationId>(3);
    one.level = row.region(4);
    one.amount = row.money(5);
    one.batch_no = row.string(6);
    one.document_no = row.string(7);
    one.reason = row.string(8);
    one.statement = row.number(9);
    one.by_bank = row.flag(10);
    one.agreed_by = row.string(11);
    one.made_by = row.string(12);
    one.made_at = row.instant(13);
    return one;
}

Accrual must_find_open_accrual(Unit& unit, const Adjustment& adjustment) {
    const auto accrual = find_accrual(unit.db, adjustment.bank, adjustment.batch_no);
    if (!accrual || accrual->reversed)
        throw Problem{accrual_not_found}.at("batch_no").with(adjustment.batch_no);
    return *accrual;
}

/// Refuses with funds' own words before the ledger refuses with its own.
void must_have(Unit& unit, ledger::AccountId account, const Adjustment& adjustment, Money amount) {
    const Money left = ledger::must_find_balance(unit.db, account).available();
    if (left < amount)
        throw Problem{over_available}
            .with(access::organisation_name(unit.db, adjustment.bank))
            .with(left.grouped())
            .with(amount.grouped());
}

}  // namespace

std::span<const Label<AdjustmentKind>> labels_of(AdjustmentKind) {
    return kinds;
}

std::string_view code_of(AdjustmentKind kind) {
    for (const auto& one : kinds)
        if (one.value == kind) return one.code;
    throw std::logic_error{"a kind without a code"};
}

AdjustmentId insert_adjustment(Unit& unit, const Adjustment& adjustment) {
    const auto id = unit.next_id<AdjustmentId>();
    unit.db.change(insert_one, id, adjustment_lifecycle.code(adjustment_lifecycle.start()),
                   code_of(adjustment.kind), adjustment.bank, adjustment.level, adjustment.amount,
                   adjustment.batch_no, adjustment.document_no, adjustment.reason, adjustment.statement,
                   adjustment.by_bank, unit.actor.code, unit.now);
    record_birth(unit, view_of(adjustment_lifecycle), id.number(),
                 adjustment_lifecycle.code(AdjustmentAct::propose_adjustment));
    return id;
}

Adjustment must_find_adjustment(Database& db, AdjustmentId id) {
    std::optional<Adjustment> found;
    db.each(
        select_one, [&](const Row& row) { found = adjustment_of(row); }, id);
    if (!found) throw Problem{adjustment_not_found}.at("adjustment").with(id.text());
    return *std::move(found);
}

std::vector<Adjustment> list_adjustments(Database& db, RegionCode within, access::OrganisationId bank,
                                         std::string_view state, AdjustmentId after, std::int64_t limit) {
    const auto [lowest, highest] = within.range();
    std::vector<Adjustment> found;
    db.each(
        select_page, [&](const Row& row) { found.push_back(adjustment_of(row)); }, lowest, highest,
        bank.number(), state, after.number(), limit);
    return found;
}

void note_agreement(Unit& unit, AdjustmentId id) {
    unit.db.change(update_agreed, id, unit.actor.code);
}

void note_booking(Unit& unit, AdjustmentId id, ledger::TransferId transfer) {
    unit.db.change(update_booked, id, transfer, unit.today());
}

std::map<std::pair<RegionCode, access::OrganisationId>, BookedAdjustments> booked_adjustments(
    Database& db, RegionCode within) {
    const auto [lowest, highest] = within.range();
    std::map<std::pair<RegionCode, access::OrganisationId>, BookedAdjustments> sums;
    db.each(
        select_booked,
        [&](const Row& row) {
            BookedAdjustments& of = sums[{row.region(0), row.id<access::OrganisationId>(1)}];
            if (row.text(2) == "carry_over") of.carried_over += row.money(3);
            if (row.text(2) == "pledge") of.pledged += row.money(3);
            if (row.text(2) == "adjust_up") of.adjusted += row.money(3);
            if (row.text(2) == "adjust_down") of.adjusted += -row.money(3);
        },
        lowest, highest);
    return sums;
}

Adjustment checked_adjustment(Unit& unit, const Rules& rules, Adjustment adjustment) {
    const access::Organisation bank = access::must_find_active_organisation(unit.db, adjustment.bank);
    if (bank.type != rules.bank_type) throw Problem{bank_not_cooperating}.at("bank").with(bank.name);
    const auto must_be_named = [](const std::string& text, const char* field, const ProblemKind& kind) {
        if (text.empty()) throw Problem{kind}.at(field);
    };
    must_be_named(adjustment.reason, "reason", reason_missing);
    switch (adjustment.kind) {
        case AdjustmentKind::pledge:
            if (rules.source != Source::by_agreement)
                throw Problem{pledge_not_here}.at("kind").with(level_name(unit.db, adjustment.level));
            [[fallthrough]];
        case AdjustmentKind::carry_over:
            must_be_named(adjustment.document_no, "document_no", document_missing);
            break;
        case AdjustmentKind::adjust_up:
        case AdjustmentKind::adjust_down: break;
        case AdjustmentKind::assign: {
            const Accrual accrual = must_find_open_accrual(unit, adjustment);
            const bool is_city = adjustment.level.level() == RegionLevel::prefecture;
            if (!is_city) throw Problem{city_wrong}.at("level").with(adjustment.level.text());
            if (accrual.city || accrual.assigned_to)
                throw Problem{accrual_has_city}.at("batch_no").with(accrual.batch_no);
            adjustment.amount = accrual.city_share;
            break;
        }
        case AdjustmentKind::reverse_accrual: {
            const Accrual accrual = must_find_open_accrual(unit, adjustment);
            adjustment.amount = accrual.province + accrual.city_share;
            adjustment.level = accrual.jurisdiction;
        }
    }
    if (adjustment.amount <= Money{})
        throw Problem{amount_not_positive}.at("amount").with(adjustment.amount.text());
    return adjustment;
}

void book_adjustment(Unit& unit, const Adjustment& adjustment) {
    using Of = ledger::AccountKind;
    using Kind = ledger::TransferKind;
    const access::OrganisationId bank = adjustment.bank;
    const auto open = [&](ledger::AccountKind kind, RegionCode level) {
        return ledger::open_account(unit, kind, account_name(kind, bank, level), level);
    };
    const auto fund_of = [&](RegionCode level) {
        take_level(unit, level);
        return open_fund_account(unit, bank, level).fund;
    };
    const auto move = [&](Kind kind, ledger::AccountId from, ledger::AccountId to, Money amount) {
        if (amount == Money{}) return;
        note_booking(unit, adjustment.id,
                     ledger::transfer(unit, kind, from, to, amount, adjustment.id.text()));
    };
    const RegionCode level = adjustment.level;
    switch (adjustment.kind) {
        case AdjustmentKind::carry_over: {
            const auto to = fund_of(level);
            move(Kind::carry_over, open(Of::opening, level), to, adjustment.amount);
            break;
        }
        case AdjustmentKind::pledge: {
            const auto to = fund_of(level);
            move(Kind::accrue, open(Of::promise, level), to, adjustment.amount);
            break;
        }
        case AdjustmentKind::adjust_up: {
            const auto to = fund_of(level);
            move(Kind::adjust_up, open(Of::adjustment, level), to, adjustment.amount);
            break;
        }
        case AdjustmentKind::adjust_down: {
            const auto from = fund_of(level);
            must_have(unit, from, adjustment, adjustment.amount);
            move(Kind::adjust_down, from, open(Of::adjustment, level), adjustment.amount);
            break;
        }
        case AdjustmentKind::assign: {
            const Accrual accrual = must_find_open_accrual(unit, adjustment);
            if (accrual.assigned_to) throw Problem{accrual_has_city}.at("batch_no").with(accrual.batch_no);
            take_level(unit, accrual.jurisdiction);
            const auto to = fund_of(level);
            move(Kind::assign, open(Of::unassigned, accrual.jurisdiction), to, accrual.city_share);
            assign_accrual(unit, accrual, level, adjustment.id.number());
            break;
        }
        case AdjustmentKind::reverse_accrual: {
            const Accrual accrual = must_find_open_accrual(unit, adjustment);
            const auto province = fund_of(accrual.jurisdiction);
            must_have(unit, province, adjustment, accrual.province);
            move(Kind::cancel_accrual, province, open(Of::promise, accrual.jurisdiction), accrual.province);
            const RegionCode city = accrual.city ? accrual.city : accrual.assigned_to;
            if (city) {
                const auto from = fund_of(city);
                must_have(unit, from, adjustment, accrual.city_share);
                move(Kind::cancel_accrual, from, open(Of::promise, city), accrual.city_share);
            } else {
                move(Kind::cancel_unassigned, open(Of::unassigned, accrual.jurisdiction),
                     open(Of::promise, accrual.jurisdiction), accrual.city_share);
            }
            reverse_accrual(unit, accrual, adjustment.id.number());
        }
    }
}

}  // namespace onecard::funds
