#pragma once
// The statements on what plan lines and projects occupy, and on the holds of notices.

#include "business/funds/funds.hpp"

namespace onecard::funds {

/// Each changes one sum of a use and answers false where it would go below what it must keep.
void add_reserved(Unit& unit, std::string_view use, RegionCode level, const BankShare& share);
bool take_reserved(Unit& unit, std::string_view use, const BankShare& share);
bool commit_reserved(Unit& unit, std::string_view use, const BankShare& share);
bool take_committed(Unit& unit, std::string_view use, const BankShare& share);
bool hold_committed(Unit& unit, std::string_view use, const BankShare& share);
bool settle_committed(Unit& unit, std::string_view use, const BankShare& share);
bool unhold_committed(Unit& unit, std::string_view use, const BankShare& share);
bool return_settled(Unit& unit, std::string_view use, const BankShare& share);

struct NoticeHold {
    ledger::TransferId transfer;
    std::string use, reference;
    access::OrganisationId bank;
    RegionCode level;
    Money amount;
    Date held_on;
};
void insert_notice_hold(Unit& unit, const NoticeHold& hold);
/// Throws notice_hold_not_found.
NoticeHold must_find_notice_hold(Database& db, ledger::TransferId transfer);
/// False where the hold has ended before.
bool end_notice_hold(Unit& unit, ledger::TransferId transfer, std::string_view stage);

/// What notices hold at a level on the last day looked at, for reconciliation: in transit.
std::vector<NoticeHold> notices_in_transit(Database& db, access::OrganisationId bank, RegionCode level,
                                           Date on);

}  // namespace onecard::funds
