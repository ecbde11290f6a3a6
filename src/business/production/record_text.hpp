#pragma once
// The text of production files: one head line, then one line for each card, columns separated by "|".
//
//   file    = head CRLF *( line CRLF )
//   head    = kind "|1|" batch_no "|" version "|" yyyymmdd "|" lines "|" order_sm3 "|" replaces
//   line    = column *( "|" column )
// order_sm3 is empty in our orders; in a return it is the SM3 of the order it answers. replaces is the name of the
// return that a corrected one takes the place of, else empty. GB18030 (R3.1-13); UTF-8 with or without mark is
// read too.

#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"

namespace onecard::production {

struct RecordHead {
    std::string kind, batch_no;
    std::int64_t version = 1;
    Date day{};
    std::int64_t lines = 0;
    std::string order_sm3, replaces;
};
std::string head_text(const RecordHead& head);
/// Adds a line in UTF-8; what would break the line (a bar, a line break) becomes a blank.
void add_line(std::string& text, std::initializer_list<std::string_view> columns);
/// The bytes to be sent, in GB18030 unless the partner wants UTF-8.
std::string encoded(std::string_view text, std::string_view encoding);

struct Records {
    RecordHead head;
    std::vector<std::vector<std::string>> lines;  ///< of the file, from the second on
};
/// Throws file_head_wrong, file_count_differs, and what text in a wrong encoding throws.
Records read_records(std::string_view bytes);

}  // namespace onecard::production
