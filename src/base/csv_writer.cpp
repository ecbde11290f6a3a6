// Writes CSV by RFC 4180, in UTF-8 with or without a byte order mark or in GB18030.

#include "base/output_file.hpp"
#include "base/sheet_cell_text.hpp"
#include "base/sheet_problems.hpp"
#include "base/sheet_writer.hpp"

namespace onecard {
namespace {

class CsvWriter final : public SheetWriter {
public:
    CsvWriter(const std::filesystem::path& path, const SheetLayout& layout, TextEncoding encoding)
        : file_{path}, encoding_{encoding} {
        if (encoding == TextEncoding::utf8_bom) file_.write("\xEF\xBB\xBF");
        for (const SheetColumn& column : layout.columns) {
            if (!kinds_.empty()) line_ += ',';
            kinds_.push_back(column.kind);
            add_text(column.heading);
        }
        if (!layout.columns.empty()) end_line();
    }

    void row(std::span<const std::string_view> cells) override {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0) line_ += ',';
            const auto kind = i < kinds_.size() ? kinds_[i] : SheetColumn::Kind::text;
            if (kind == SheetColumn::Kind::money_fen && is_whole_number(cells[i]))
                line_ += yuan_of_fen(cells[i]);
            else if (kind == SheetColumn::Kind::integer && is_whole_number(cells[i]))
                line_ += cells[i];
            else
                add_text(cells[i]);
        }
        end_line();
    }

    void finish() override { file_.keep(); }

private:
    void add_text(std::string_view text) {
        const bool escaped = starts_formula(text);
        const bool quoted = text.find_first_of("\",;\t\r\n") != std::string_view::npos ||
                            text.starts_with(' ') || text.ends_with(' ');
        if (quoted) line_ += '"';
        if (escaped) line_ += '\'';
        for (std::size_t at = 0; at < text.size();) {
            const auto mark = std::min(text.find('"', at), text.size() - 1);
            line_ += text.substr(at, mark - at + 1);
            if (text[mark] == '"') line_ += '"';
            at = mark + 1;
        }
        if (quoted) line_ += '"';
    }

    void end_line() {
        line_ += "\r\n";
        if (encoding_ == TextEncoding::gb18030) {
            coded_.clear();
            append_gb18030(line_, coded_);
            file_.write(coded_);
        } else {
            if (!is_valid_utf8(line_)) throw Problem{text_not_utf8};
            file_.write(line_);
        }
        line_.clear();
    }

    OutputFile file_;
    TextEncoding encoding_;
    std::vector<SheetColumn::Kind> kinds_;
    std::string line_;
    std::string coded_;
};

}  // namespace

std::unique_ptr<SheetWriter> write_csv(const std::filesystem::path& path, const SheetLayout& layout,
                                       TextEncoding encoding) {
    return std::make_unique<CsvWriter>(path, layout, encoding);
}

}  // namespace onecard
