#pragma once
// FindingShown: what is wrong with a cell of a registry file, in words.

#include "base/sheet_reader.hpp"
#include "business/cards/problems.hpp"
#include "business/cards/registry_import.hpp"
#include "engine/fields.hpp"

namespace onecard::cards {

/// The words of a kind; what a reader would find in place of {} stands in the sheet itself.
inline std::string finding_words(const ProblemKind& kind, Language language) {
    std::string words{kind.words.in(language)};
    for (const std::string_view hole : {"：{}", ": {}", "{}"})
        for (std::size_t at = words.find(hole); at != std::string::npos; at = words.find(hole))
            words.erase(at, hole.size());
    return words;
}

struct FindingShown {
    std::int64_t sheet_row = 0;
    std::string cell, code;
    bool is_error = true;
    std::string zh, en, mend_zh, mend_en;

    static constexpr auto fields =
        std::tuple{field("sheet_row", &FindingShown::sheet_row, {"行", "Row"}),
                   field("cell", &FindingShown::cell, {"单元格", "Cell"}),
                   field("code", &FindingShown::code, {"代码", "Code"}),
                   field("is_error", &FindingShown::is_error, {"未导入", "Not loaded"}),
                   field("zh", &FindingShown::zh, {"问题", "Problem (zh)"}),
                   field("en", &FindingShown::en, {"问题（英文）", "Problem (en)"}),
                   field("mend_zh", &FindingShown::mend_zh, {"如何更正", "How to mend (zh)"}),
                   field("mend_en", &FindingShown::mend_en, {"如何更正（英文）", "How to mend (en)"})};
};

inline FindingShown shown_finding(const RegistryFinding& finding) {
    FindingShown shown{.sheet_row = finding.sheet_row, .code = finding.code, .is_error = finding.is_error};
    if (finding.column >= 0)
        shown.cell = cell_name(static_cast<std::uint32_t>(finding.sheet_row),
                               static_cast<std::size_t>(finding.column));
    if (const ProblemKind* kind = find_registry_finding(finding.code)) {
        shown.zh = finding_words(*kind, Language::zh);
        shown.en = finding_words(*kind, Language::en);
        shown.mend_zh = kind->mend.zh;
        shown.mend_en = kind->mend.en;
    }
    return shown;
}

}  // namespace onecard::cards
