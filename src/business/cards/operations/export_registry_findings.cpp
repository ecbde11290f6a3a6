// Writes the registry file as it was given, with one more column that says what is wrong and how to mend it.

#include <filesystem>

#include "base/annotated_sheet.hpp"
#include "business/cards/operations/finding_shown.hpp"
#include "business/cards/registry_sheet.hpp"
#include "engine/operation.hpp"

namespace onecard::cards {
namespace {

constexpr std::int64_t page_rows = 5000;

/// The findings of the rows, asked in the order of the sheet and read a page at a time.
class FindingsOfRows {
public:
    FindingsOfRows(Database& db, RegistryImportId id, Language language)
        : db_{db}, id_{id}, language_{language} {}

    std::string of(std::int64_t sheet_row) {
        std::string words;
        for (; next_ < findings_.size() || more(); ++next_) {
            const RegistryFinding& finding = findings_[next_];
            if (finding.sheet_row > sheet_row) break;
            if (finding.sheet_row < sheet_row) continue;
            const ProblemKind* kind = find_registry_finding(finding.code);
            if (kind == nullptr) continue;
            const bool zh = language_ == Language::zh;
            words += words.empty() ? "" : zh ? "；" : "; ";
            words += zh ? (finding.is_error ? "【错误】" : "【提示】")
                        : (finding.is_error ? "[error] " : "[warning] ");
            words += finding_words(*kind, language_);
            if (!kind->mend.zh.empty()) words += (zh ? "，" : ": ") + std::string{kind->mend.in(language_)};
        }
        return words;
    }

private:
    bool more() {
        const std::int64_t after = findings_.empty() ? 0 : findings_.back().sheet_row;
        auto found = list_findings(db_, id_, after, page_rows);
        if (found.empty()) return false;
        // Pages end with whole rows, since the next one begins behind a row.
        if (static_cast<std::int64_t>(found.size()) == page_rows &&
            found.front().sheet_row != found.back().sheet_row) {
            const std::int64_t last = found.back().sheet_row;
            std::erase_if(found, [&](const RegistryFinding& one) { return one.sheet_row == last; });
        }
        findings_ = std::move(found);
        next_ = 0;
        return true;
    }

    Database& db_;
    RegistryImportId id_;
    Language language_;
    std::vector<RegistryFinding> findings_;
    std::size_t next_ = 0;
};

enum class ExportFormat { xlsx, csv };
std::span<const Label<ExportFormat>> labels_of(ExportFormat) {
    static constexpr Label<ExportFormat> labels[] = {
        {ExportFormat::xlsx, "xlsx", {"Excel 工作簿", "Excel workbook"}},
        {ExportFormat::csv, "csv", {"CSV 文件", "CSV file"}}};
    return labels;
}

struct ExportRegistryFindings {
    static constexpr Spec spec{.name = "cards.export_registry_findings",
                               .title = {"导出注册文件的问题", "Export the findings of a registry file"},
                               .effect = Effect::reveals,
                               .roles = "HRSS_PLATFORM_ADMIN CARD_REVIEWER",
                               .source = "R3.1-15, R3.1-16"};
    struct Input {
        RegistryImportId import;
        std::optional<ExportFormat> format;
        std::optional<bool> all_rows, in_english;
        static constexpr auto fields =
            std::tuple{field("import", &Input::import, {"注册文件导入", "Registry import"}),
                       field("format", &Input::format, {"格式", "Format"}),
                       field("all_rows", &Input::all_rows, {"也要没有问题的行", "Rows without findings too"}),
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

    static Output run(Unit& unit, const Input& in) {
        const RegistryImport import = must_find_import(unit.db, in.import);
        if (import.state == ImportState::loading) throw Problem{import_not_finished}.at("import");
        const bool csv = in.format == ExportFormat::csv;
        const std::string ending = csv ? ".csv" : ".xlsx";
        const std::string name =
            "findings/" + import.id.text() + "-" + std::to_string(unit.now.micros()) + ending;
        const std::filesystem::path path = std::filesystem::path{unit.places.files()} / name;
        std::filesystem::create_directories(path.parent_path());

        FindingsOfRows findings{unit.db, import.id,
                                in.in_english.value_or(false) ? Language::en : Language::zh};
        Output out{.download = name, .file_name = "注册文件核查结果_" + import.id.text() + ending};
        out.rows = annotate_sheet({.source = std::filesystem::path{unit.places.uploads()} / import.digest,
                                   .wanted = registry_sheet(),
                                   .target = path,
                                   .heading = "核查结果",
                                   .only_remarked = !in.all_rows.value_or(false)},
                                  [&](std::int64_t row) { return findings.of(row); });
        return out;
    }
};

}  // namespace

extern constinit const Operation export_registry_findings;
constinit const Operation export_registry_findings = operation<ExportRegistryFindings>();

}  // namespace onecard::cards
