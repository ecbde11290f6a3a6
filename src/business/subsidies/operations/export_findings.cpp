// Writes the sheet as it was given, with one more column that says what is wrong in each row and how to mend it.

#include <filesystem>

#include "base/annotated_sheet.hpp"
#include "business/subsidies/finding_shown.hpp"
#include "business/subsidies/problems.hpp"
#include "business/subsidies/roster_store.hpp"
#include "engine/dispatcher.hpp"
#include "engine/operation.hpp"
#include "engine/problems.hpp"

namespace onecard::subsidies {
namespace {

constexpr std::int64_t page_rows = 5000;

/// The findings of the rows in the order of the sheet, errors and warnings, read page by page.
class FindingsInOrder {
public:
    FindingsInOrder(Unit& unit, RosterId roster, Language language)
        : unit_{unit}, roster_{roster}, language_{language} {}

    /// Rows must be asked in ascending order.
    std::string of(std::int64_t sheet_row) {
        std::string out;
        const auto add = [&](const ProblemKind& kind, bool is_error) {
            const bool zh = language_ == Language::zh;
            out += (out.empty() ? "" : zh ? "；" : "; ");
            out += zh ? (is_error ? "【错误】" : "【提示】") : (is_error ? "[error] " : "[warning] ");
            out += finding_words(kind, language_) + (zh ? "，" : ": ") + std::string{kind.mend.in(language_)};
        };
        for (;; ++next_error_) {
            if (next_error_ == errors_.size() && !more_errors()) break;
            if (errors_[next_error_].sheet_row > sheet_row) break;
            if (errors_[next_error_].sheet_row < sheet_row) continue;
            if (const ProblemKind* kind = find_finding_kind(errors_[next_error_].code)) add(*kind, true);
        }
        for (;; ++next_row_) {
            if (next_row_ == rows_.size() && !more_rows()) break;
            if (rows_[next_row_].first > sheet_row) break;
            if (rows_[next_row_].first < sheet_row) continue;
            for (const WarningKind& warning : warning_kinds())
                if ((rows_[next_row_].second & warning.bit) != 0) add(*warning.kind, false);
        }
        return out;
    }

private:
    bool more_errors() {
        const std::int64_t row = errors_.empty() ? 0 : errors_.back().sheet_row;
        const std::int64_t column = errors_.empty() ? 0 : errors_.back().column_no;
        const std::string code = errors_.empty() ? std::string{} : errors_.back().code;
        auto found = findings_after(unit_.db, roster_, row, column, code, page_rows);
        if (found.empty()) return false;
        errors_ = std::move(found);
        next_error_ = 0;
        return true;
    }
    bool more_rows() {
        if (rows_done_) return false;
        rows_.clear();
        next_row_ = 0;
        std::int64_t seen = 0;
        each_row(unit_.db, roster_, seq_, page_rows, [&](const RosterRow& row) {
            ++seen;
            if (row.warnings != 0) rows_.emplace_back(row.sheet_row, row.warnings);
        });
        seq_ += page_rows;
        rows_done_ = seen == 0;
        return rows_.empty() ? (rows_done_ ? false : more_rows()) : true;
    }

    Unit& unit_;
    RosterId roster_;
    Language language_;
    std::vector<RosterFinding> errors_;
    std::size_t next_error_ = 0;
    std::vector<std::pair<std::int64_t, std::int64_t>> rows_;
    std::size_t next_row_ = 0;
    std::int64_t seq_ = 0;
    bool rows_done_ = false;
};

enum class ExportFormat { xlsx, csv };
std::span<const Label<ExportFormat>> labels_of(ExportFormat) {
    static constexpr Label<ExportFormat> labels[] = {
        {ExportFormat::xlsx, "xlsx", {"Excel 工作簿", "Excel workbook"}},
        {ExportFormat::csv, "csv", {"CSV 文件", "CSV"}}};
    return labels;
}

struct ExportFindings {
    static constexpr Spec spec{.name = "subsidies.export_findings",
                               .title = {"导出核查结果", "Export the findings"},
                               .effect = Effect::reveals,
                               .roles = "TOWN_CLERK DEPT_CLERK",
                               .source = "R3.19-2; R3.1-15, R3.1-16"};
    struct Input {
        RosterId roster;
        std::optional<ExportFormat> format;
        std::optional<bool> only_findings;
        std::optional<bool> in_english;
        static constexpr auto fields = std::tuple{
            field("roster", &Input::roster, {"名册", "Roster"}),
            field("format", &Input::format, {"格式", "Format"}),
            field("only_findings", &Input::only_findings, {"只要有问题的行", "Only rows with findings"}),
            field("in_english", &Input::in_english, {"用英文说明", "Words in English"})};
    };
    struct Output {
        std::string download, file_name;
        std::int64_t rows = 0;
        static constexpr auto fields =
            std::tuple{field("download", &Output::download, {"下载", "Download"}),
                       field("file_name", &Output::file_name, {"文件名", "File name"}),
                       field("rows", &Output::rows, {"行数", "Rows"})};
    };

    /// A sheet of a million rows takes seconds to write: nobody else who writes waits for it. What the pages of
    /// findings are read from stands still meanwhile, in a transaction that only reads.
    static Output before(Unit& unit, const Input& in) {
        const Transaction snapshot{unit.db, false};
        if (!reaches(unit, in.roster.text()))
            throw Problem{not_found_here}.at("roster").with(in.roster.text());
        const Roster roster = must_find_roster(unit.db, in.roster);
        if (roster.state == RosterState::loading) throw Problem{batch_importing}.at("roster");
        const Batch batch = must_find_batch(unit.db, roster.batch);
        const bool csv = in.format == ExportFormat::csv;
        const std::string ending = csv ? ".csv" : ".xlsx";
        const std::string name =
            "findings/" + roster.id.text() + "-" + std::to_string(unit.now.micros()) + ending;
        const std::filesystem::path path = std::filesystem::path{unit.places.files()} / name;
        std::filesystem::create_directories(path.parent_path());

        FindingsInOrder findings{unit, roster.id,
                                 in.in_english.value_or(false) ? Language::en : Language::zh};
        Output out{.download = name, .file_name = "核查结果_" + batch.batch_no + ending};
        out.rows = annotate_sheet({.source = std::filesystem::path{unit.places.uploads()} / roster.digest,
                                   .wanted = roster_columns,
                                   .target = path,
                                   .heading = "核查结果",
                                   .only_remarked = in.only_findings.value_or(false)},
                                  [&](std::int64_t row) { return findings.of(row); });
        return out;
    }

    static Output run(Unit& unit, const Input&) { return std::any_cast<const Output&>(*unit.prepared); }
};

}  // namespace

extern constinit const Operation export_findings = operation<ExportFindings>();

}  // namespace onecard::subsidies
