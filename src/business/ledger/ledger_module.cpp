// The manifest of the ledger.

#include "business/ledger/problems.hpp"
#include "engine/house.hpp"

namespace onecard::ledger {

extern const Operation check;
extern const Operation export_operation;
extern const Operation list_accounts_operation;
extern const Operation list_transfers_operation;
extern const Operation show_account;

}  // namespace onecard::ledger

namespace onecard {

extern const Module ledger_module;
const Module ledger_module{
    .name = "ledger",
    .words = {"资金账", "Ledger"},
    .uses = {},
    .operations = {&ledger::check, &ledger::export_operation, &ledger::list_accounts_operation,
                   &ledger::list_transfers_operation, &ledger::show_account},
    .problems = {&ledger::insufficient, &ledger::transfer_not_allowed, &ledger::amount_not_positive,
                 &ledger::already_settled, &ledger::not_pending, &ledger::account_not_found,
                 &ledger::account_name_wrong},
};

}  // namespace onecard
