// Writes the sheet as it was given, with one more column that says what is wrong and how to mend it.

#include "base/annotated_sheet.hpp"
#include "business/collection/operations/batch_shown.hpp"

namespace onecard::collection {
namespace {

constexpr std::int64_t page_rows = 5000;

/// The findings of the rows, asked in the order of the sheet and read a page at a time.
class FindingsOfRows {
public:
    FindingsOfRows(Database& db, CollectionBatchId batch, Language language)
        : db_{db}, batch_{batch}, language_{language} {}

    std::string of(std::int64_t sheet_row) {
        std::string words;
        for (; next_ < findings_.size() || more(); ++next_) {
            const KeptFinding& finding = findings_[next_];
            if (finding.sheet_row > sheet_row) break;
            const ProblemKind* kind = find_finding_kind(finding.code);
            if (finding.sheet_row < sheet_row || kind == nullptr) continue;
            const bool zh = language_ == Language::zh;
            words += words.empty() ? "" : zh ? "；" : "; ";
            words += zh ? (finding.is_error ? "【错误】" : "【提示】")
                        : (finding.is_error ? "[error] " : "[warning] ");
            if (finding.column >= 0 && finding.column < 256)
                words += cell_name(static_cast<std::uint32_t>(sheet_row),
                                   static_cast<std::size_t>(finding.column)) +
                         " ";
            words += finding_words(*kind, language_);
            if (!kind->mend.zh.empty()) words += (zh ? "，" : ": ") + std::string{kind->mend.in(language_)};
        }
        return words;
    }

private:
    bool more() {
        auto found =
            findings_after(db_, batch_, findings_.empty() ? 0 : findings_.back().sheet_row, page_rows);
        if (found.empty()) return false;
        // Pages end with whole rows, since the next one begins behind a row.
        if (std::ssize(found) == page_rows && found.front().sheet_row != found.back().sheet_row) {
            const std::int64_t last = found.back().sheet_row;
            std::erase_if(found, [&](const KeptFinding& one) { return one.sheet_row == last; });
        }
        findings_ = std::move(found);
        next_ = 0;
        return true;
    }

    Database& db_;
    CollectionBatchId batch_;
    Language language_;
    std::vector<KeptFinding> findings_;
    std::size_t next_ = 0;
};

struct ExportCollectionFindings {
    static constexpr Spec spec{.name = "collection.export_collection_findings",
                               .title = {"导出采集表问题", "Export the findings of a collection sheet"},
                               .effect = Effect::reveals,
                               .roles = "CARD_CLERK TOWN_CLERK HRSS_PLATFORM_ADMIN",
                               .source = "3.4; R3.1-15, R3.1-16"};
    struct Input {
        CollectionBatchId collection;
        std::optional<bool> csv;
        std::optional<bool> all_rows;
        std::optional<bool> in_english;
        static constexpr auto fields =
            std::tuple{field("collection", &Input::collection, {"采集批次", "Collection batch"}),
                       field("csv", &Input::csv, {"导出为CSV", "As CSV"}),
                       field("all_rows", &Input::all_rows, {"也要没有问题的行", "Rows without findings too"}),
                       field("in_english", &Input::in_english, {"用英文说明", "Words in English"})};
    };
    struct Output {
        std::string download;
        std::string file_name;
        std::int64_t rows = 0;
        static constexpr auto fields =
            std::tuple{field("download", &Output::download, {"下载", "Download"}),
                       field("file_name", &Output::file_name, {"文件名", "File name"}),
                       field("rows", &Output::rows, {"行数", "Rows"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const CollectionBatch batch = must_find_seen_batch(unit, in.collection);
        if (batch.digest.empty() || batch.state == BatchState::loading)
            throw Problem{batch_empty}.at("collection");
        const std::string ending = in.csv.value_or(false) ? ".csv" : ".xlsx";
        const std::string name =
            "findings/" + batch.id.text() + "-" + std::to_string(unit.now.micros()) + ending;
        const std::filesystem::path path = std::filesystem::path{unit.places.files()} / name;
        std::filesystem::create_directories(path.parent_path());
        FindingsOfRows findings{unit.db, batch.id,
                                in.in_english.value_or(false) ? Language::en : Language::zh};
        Output out{.download = name, .file_name = "采集核查结果_" + batch.id.text() + ending};
        out.rows = annotate_sheet({.source = std::filesystem::path{unit.places.uploads()} / batch.digest,
                                   .wanted = record_sheet(),
                                   .target = path,
                                   .heading = "核查结果",
                                   .only_remarked = !in.all_rows.value_or(false)},
                                  [&](std::int64_t row) { return findings.of(row); });
        return out;
    }
};

}  // namespace

extern constinit const Operation export_collection_findings;
constinit const Operation export_collection_findings = operation<ExportCollectionFindings>();

}  // namespace onecard::collection
