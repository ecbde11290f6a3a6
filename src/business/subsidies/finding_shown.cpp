// A finding of a sheet as people read it.

#include "business/subsidies/finding_shown.hpp"

namespace onecard::subsidies {

std::string finding_words(const ProblemKind& kind, Language language) {
    std::string words{kind.words.in(language)};
    for (const std::string_view hole : {"：{}", ": {}", "“{}”", " {}", "{}"})
        for (std::size_t at = words.find(hole); at != std::string::npos; at = words.find(hole))
            words.erase(at, hole.size());
    return words;
}

FindingShown shown_finding(std::int64_t row, std::int64_t column_no, std::string_view code, bool is_error) {
    FindingShown shown{.row = row, .code = std::string{code}, .is_error = is_error};
    if (column_no > 0)
        shown.cell = cell_name(static_cast<std::uint32_t>(row), static_cast<std::size_t>(column_no) - 1);
    if (const ProblemKind* kind = find_finding_kind(code)) {
        shown.zh = finding_words(*kind, Language::zh);
        shown.en = finding_words(*kind, Language::en);
        shown.mend_zh = kind->mend.zh;
        shown.mend_en = kind->mend.en;
    }
    return shown;
}

}  // namespace onecard::subsidies
