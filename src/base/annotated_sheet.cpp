// Gives a sheet back as it came, with one more column of remarks.

#include "base/annotated_sheet.hpp"

#include <algorithm>
#include <memory>

#include "base/sheet_writer.hpp"

namespace onecard {

std::int64_t annotate_sheet(const AnnotatedSheet& sheet,
                            const std::function<std::string(std::int64_t)>& remark) {
    std::unique_ptr<SheetWriter> writer;
    SheetColumns columns{sheet.wanted};
    std::size_t width = 0;
    std::int64_t written = 0;
    std::vector<std::string_view> cells;
    const auto begin = [&](const SheetRow& headings) {
        SheetLayout layout;
        for (const SheetCell& cell : headings.cells) layout.columns.push_back({std::string{cell.text}});
        width = layout.columns.size();
        layout.columns.push_back({.heading = sheet.heading, .width = 60});
        writer = sheet.target.extension() == ".csv" ? write_csv(sheet.target, layout)
                                                    : write_xlsx(sheet.target, layout);
    };
    read_sheet(sheet.source, SheetLimits{}, [&](const SheetRow& row) {
        if (!columns.is_found()) {
            columns.look_at(row);
            if (columns.is_found()) begin(row);
            return true;
        }
        const std::string said = remark(row.number);
        if (said.empty() && sheet.only_remarked) return true;
        cells.assign(width + 1, {});
        for (std::size_t i = 0; i < std::min(width, row.cells.size()); ++i) cells[i] = row.cells[i].text;
        cells[width] = said;
        writer->row(cells);
        ++written;
        return true;
    });
    columns.must_be_found();
    writer->finish();
    return written;
}

}  // namespace onecard
