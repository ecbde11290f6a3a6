// Reading and writing the text of production files.

#include "business/production/record_text.hpp"

#include <charconv>

#include "base/text_encoding.hpp"
#include "business/production/problems.hpp"

namespace onecard::production {
namespace {

std::vector<std::string> columns_of(std::string_view line) {
    std::vector<std::string> columns;
    for (std::size_t from = 0;;) {
        const std::size_t bar = line.find('|', from);
        columns.emplace_back(line.substr(from, bar == std::string_view::npos ? bar : bar - from));
        if (bar == std::string_view::npos) return columns;
        from = bar + 1;
    }
}

std::int64_t must_read_count(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 0) throw Problem{file_head_wrong};
    return number;
}

}  // namespace

std::string head_text(const RecordHead& head) {
    return head.kind + "|1|" + head.batch_no + "|" + std::to_string(head.version) + "|" + head.day.compact() + "|" +
           std::to_string(head.lines) + "|" + head.order_sm3 + "|" + head.replaces + "\r\n";
}

void add_line(std::string& text, std::initializer_list<std::string_view> columns) {
    bool first = true;
    for (const std::string_view column : columns) {
        if (!first) text += '|';
        first = false;
        for (const char c : column) text += c == '|' || c == '\r' || c == '\n' ? ' ' : c;
    }
    text += "\r\n";
}

std::string encoded(std::string_view text, std::string_view encoding) {
    return encoding == "UTF-8" ? std::string{text} : to_gb18030(text);
}

Records read_records(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    const std::string text = is_valid_utf8(bytes) ? std::string{bytes} : from_gb18030(bytes);
    Records records;
    bool first = true;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        std::string_view line = std::string_view{text}.substr(from, end - from);
        from = end + 1;
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty()) continue;
        auto columns = columns_of(line);
        if (!first) {
            records.lines.push_back(std::move(columns));
            continue;
        }
        first = false;
        const auto day = columns.size() == 8 ? Date::parse(columns[4]) : Checked<Date>{refuse(date_unreadable)};
        if (columns.size() != 8 || columns[1] != "1" || !day) throw Problem{file_head_wrong};
        records.head = {columns[0], columns[2], must_read_count(columns[3]), *day, must_read_count(columns[5]),
                        columns[6], columns[7]};
    }
    if (first) throw Problem{file_head_wrong};
    if (records.head.lines != std::ssize(records.lines))
        throw Problem{file_count_differs}
            .with(std::to_string(records.head.lines))
            .with(std::to_string(records.lines.size()));
    return records;
}

}  // namespace onecard::production
