// Every SQL statement on what plan lines and projects occupy; the guard stands in the statement.

#include "business/funds/use_store.hpp"

#include "business/funds/problems.hpp"

namespace onecard::funds {
namespace {

constexpr Statement insert_reserved{"funds.add_reserved", R"sql(
    INSERT INTO fund_uses (use_name, bank, level, planned_fen, committed_fen, noticed_fen, settled_fen)
    VALUES ($1, $2, $3, $4, 0, 0, 0)
    ON CONFLICT (use_name, bank) DO UPDATE SET planned_fen = fund_uses.planned_fen + $4)sql"};
constexpr Statement update_take_reserved{"funds.take_reserved", R"sql(
    UPDATE fund_uses SET planned_fen = planned_fen - $3 WHERE use_name = $1 AND bank = $2 AND planned_fen >= $3)sql"};
constexpr Statement update_commit_reserved{"funds.commit_reserved", R"sql(
    UPDATE fund_uses SET planned_fen = planned_fen - $3, committed_fen = committed_fen + $3
     WHERE use_name = $1 AND bank = $2 AND planned_fen >= $3)sql"};
constexpr Statement update_take_committed{"funds.take_committed", R"sql(
    UPDATE fund_uses SET committed_fen = committed_fen - $3
     WHERE use_name = $1 AND bank = $2 AND committed_fen - noticed_fen >= $3)sql"};
constexpr Statement update_hold_committed{"funds.hold_committed", R"sql(
    UPDATE fund_uses SET noticed_fen = noticed_fen + $3
     WHERE use_name = $1 AND bank = $2 AND committed_fen - noticed_fen >= $3)sql"};
constexpr Statement update_settle_committed{"funds.settle_committed", R"sql(
    UPDATE fund_uses SET noticed_fen = noticed_fen - $3, committed_fen = committed_fen - $3,
                         settled_fen = settled_fen + $3
     WHERE use_name = $1 AND bank = $2 AND noticed_fen >= $3)sql"};
constexpr Statement update_unhold_committed{"funds.unhold_committed", R"sql(
    UPDATE fund_uses SET noticed_fen = noticed_fen - $3 WHERE use_name = $1 AND bank = $2 AND noticed_fen >= $3)sql"};
constexpr Statement update_return_settled{"funds.return_settled", R"sql(
    UPDATE fund_uses SET settled_fen = settled_fen - $3, committed_fen = committed_fen + $3
     WHERE use_name = $1 AND bank = $2 AND settled_fen >= $3)sql"};

constexpr Statement insert_hold{"funds.insert_notice_hold", R"sql(
    INSERT INTO fund_notices (transfer, use_name, bank, level, amount_fen, reference, stage, held_on, ended_on)
    VALUES ($1, $2, $3, $4, $5, $6, 'held', $7, NULL))sql"};
constexpr Statement select_hold{"funds.select_notice_hold", R"sql(
    SELECT transfer, use_name, reference, bank, level, amount_fen, held_on FROM fund_notices WHERE transfer = $1)sql"};
constexpr Statement update_hold{"funds.end_notice_hold", R"sql(
    UPDATE fund_notices SET stage = $2, ended_on = $3 WHERE transfer = $1 AND stage = 'held')sql"};
constexpr Statement select_in_transit{"funds.select_notices_in_transit", R"sql(
    SELECT transfer, use_name, reference, bank, level, amount_fen, held_on FROM fund_notices
     WHERE level = $1 AND bank = $2 AND held_on <= $3 AND (ended_on IS NULL OR ended_on > $3) ORDER BY transfer)sql"};

constexpr Statement select_uses{"funds.select_uses", R"sql(
    SELECT u.bank, u.planned_fen, u.committed_fen, u.noticed_fen, u.settled_fen
      FROM fund_uses u JOIN organisations_v o ON o.id = u.bank WHERE u.use_name = $1 ORDER BY o.uscc, u.bank)sql"};

NoticeHold hold_of(const Row& row) {
    return {row.id<ledger::TransferId>(0),
            row.string(1),
            row.string(2),
            row.id<access::OrganisationId>(3),
            row.region(4),
            row.money(5),
            row.date(6)};
}

bool changes_one(Unit& unit, const Statement& statement, std::string_view use, const BankShare& share) {
    return unit.db.change(statement, use, share.bank, share.amount) == 1;
}

}  // namespace

void add_reserved(Unit& unit, std::string_view use, RegionCode level, const BankShare& share) {
    unit.db.change(insert_reserved, use, share.bank, level, share.amount);
}
bool take_reserved(Unit& unit, std::string_view use, const BankShare& share) {
    return changes_one(unit, update_take_reserved, use, share);
}
bool commit_reserved(Unit& unit, std::string_view use, const BankShare& share) {
    return changes_one(unit, update_commit_reserved, use, share);
}
bool take_committed(Unit& unit, std::string_view use, const BankShare& share) {
    return changes_one(unit, update_take_committed, use, share);
}
bool hold_committed(Unit& unit, std::string_view use, const BankShare& share) {
    return changes_one(unit, update_hold_committed, use, share);
}
bool settle_committed(Unit& unit, std::string_view use, const BankShare& share) {
    return changes_one(unit, update_settle_committed, use, share);
}
bool unhold_committed(Unit& unit, std::string_view use, const BankShare& share) {
    return changes_one(unit, update_unhold_committed, use, share);
}
bool return_settled(Unit& unit, std::string_view use, const BankShare& share) {
    return changes_one(unit, update_return_settled, use, share);
}

void insert_notice_hold(Unit& unit, const NoticeHold& hold) {
    unit.db.change(insert_hold, hold.transfer, hold.use, hold.bank, hold.level, hold.amount, hold.reference,
                   hold.held_on);
}

NoticeHold must_find_notice_hold(Database& db, ledger::TransferId transfer) {
    NoticeHold found;
    db.each(
        select_hold, [&](const Row& row) { found = hold_of(row); }, transfer);
    if (!found.transfer) throw Problem{notice_hold_not_found}.with(transfer.text());
    return found;
}

bool end_notice_hold(Unit& unit, ledger::TransferId transfer, std::string_view stage) {
    return unit.db.change(update_hold, transfer, stage, unit.today()) == 1;
}

std::vector<NoticeHold> notices_in_transit(Database& db, access::OrganisationId bank, RegionCode level,
                                           Date on) {
    std::vector<NoticeHold> found;
    db.each(
        select_in_transit, [&](const Row& row) { found.push_back(hold_of(row)); }, level, bank, on);
    return found;
}

std::vector<Use> uses_of(Database& db, std::string_view use) {
    std::vector<Use> found;
    db.each(
        select_uses,
        [&](const Row& row) {
            found.push_back(
                {row.id<access::OrganisationId>(0), row.money(1), row.money(2), row.money(3), row.money(4)});
        },
        use);
    return found;
}

}  // namespace onecard::funds
