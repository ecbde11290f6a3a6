// The content of a paper as one text, and a paper as a workbook.

#include "base/paper.hpp"

#include <algorithm>
#include <string_view>

namespace onecard {
namespace {

/// Each part stands behind its length, so that no two papers have the same text.
void put_part(std::string& out, std::string_view part) {
    out += std::to_string(part.size());
    out += ':';
    out += part;
}

void put_parts(std::string& out, const std::vector<std::string>& parts) {
    out += '[' + std::to_string(parts.size()) + ']';
    for (const std::string& part : parts) put_part(out, part);
}

void put_fields(std::string& out, const std::vector<Paper::Field>& fields) {
    out += '[' + std::to_string(fields.size()) + ']';
    for (const auto& [label, value] : fields) {
        put_part(out, label);
        put_part(out, value);
    }
}

}  // namespace

std::string content_of(const Paper& paper) {
    std::string out;
    put_part(out, paper.title);
    put_fields(out, paper.head);
    out += '[' + std::to_string(paper.columns.size()) + ']';
    for (const PaperColumn& column : paper.columns) put_part(out, column.heading);
    for (const auto& row : paper.rows) put_parts(out, row);
    put_parts(out, paper.sums);
    put_fields(out, paper.foot);
    put_parts(out, paper.signatures);
    // Older papers have none of these and keep their digest.
    if (!paper.over_title.empty()) put_part(out, paper.over_title);
    if (!paper.copies.empty()) put_parts(out, paper.copies);
    for (const auto* parts : {&paper.parts, &paper.below})
        for (const PaperPart& part : *parts) {
            out += '[' + std::to_string(static_cast<int>(part.kind)) + ']';
            put_part(out, part.text);
            for (const PaperPart::Box& box : part.boxes) put_part(out, box.text);
        }
    return out;
}

void write_workbook(const std::filesystem::path& path, const Paper& paper) {
    std::string title = paper.title;
    if (!paper.number.empty())
        title += (paper.in_english ? "\nNo. " : "\n编号：") + paper.number +
                 (paper.mark.empty() ? "" : "　" + paper.mark);
    for (const auto& [label, value] : paper.head) title += "\n" + label + "：" + value;
    SheetLayout layout{.title = (paper.over_title.empty() ? "" : paper.over_title + "\n") + title};
    for (const PaperColumn& column : paper.columns) layout.columns.push_back({column.heading, column.kind});
    std::size_t boxes = paper.columns.empty() ? 1 : 0;
    for (const PaperPart& part : paper.parts) boxes = std::max(boxes, part.boxes.size());
    // A form without a table has nameless columns, as many as its longest line has boxes.
    while (layout.columns.size() < boxes) layout.columns.push_back({layout.columns.empty() ? "内容" : "　"});
    const auto writer = write_xlsx(path, layout);
    std::vector<std::string_view> cells;
    const auto put = [&](const std::vector<std::string>& row) {
        cells.assign(row.begin(), row.end());
        writer->row(cells);
    };
    const auto put_form = [&](const std::vector<PaperPart>& parts) {
        for (const PaperPart& part : parts) {
            std::vector<std::string> line;
            for (const PaperPart::Box& box : part.boxes) line.push_back(box.text);
            if (part.boxes.empty())
                line.push_back(part.kind == PaperPart::Kind::cut ? std::string(40, '-') : part.text);
            put(line);
        }
    };
    put_form(paper.parts);
    for (const auto& row : paper.rows) put(row);
    if (!paper.sums.empty()) put(paper.sums);
    put_form(paper.below);
    for (const auto& [label, value] : paper.foot) put({label + "：" + value});
    writer->finish();
}

}  // namespace onecard
