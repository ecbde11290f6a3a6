#pragma once
// Lines of received files that were set aside, and who explained them.

#include "business/payments/bank_file.hpp"

namespace onecard::payments {

struct SetAsideRow {
    BankFileId file;
    std::int64_t file_line = 0;
    std::string file_name, reason, line_id, outcome, code, bank_serial;
    std::int64_t bank = 0;
    Money amount;
    std::string explanation, explained_by;
};
struct SetAsideFilter {
    std::int64_t file = 0, bank = 0;
    bool unexplained_only = false;
};
/// In the order of files and their lines, after the given place.
std::vector<SetAsideRow> list_set_aside(Unit& unit, const SetAsideFilter& filter, std::int64_t after_file,
                                        std::int64_t after_line, std::int64_t count);
/// False where there is no such line, or it is explained already.
bool explain_set_aside(Unit& unit, BankFileId file, std::int64_t file_line, std::string_view explanation);

}  // namespace onecard::payments
