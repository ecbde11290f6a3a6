// The manifest of the ledger.

#include "business/ledger/problems.hpp"
#include "engine/house.hpp"

namespace onecard::ledger {

extern const Operation check;
extern const Operation export_operation;
extern const Operation list_accounts_operation;
extern const Operation list_transfers_operation;
extern const Operation show_account;

extern const Module ledger_module;
const Module ledger_module{
    .name = "ledger",
    .words = {"资金账", "Ledger"},
    .uses = {},
    .operations = {&check, &export_operation, &list_accounts_operation,
                   &list_transfers_operation, &show_account},
    .problems = {&insufficient, &transfer_not_allowed, &amount_not_positive,
                 &already_settled, &not_pending, &account_not_found,
                 &account_name_wrong},
};

}  // namespace onecard::ledger
