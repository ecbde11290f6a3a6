#pragma once
// A finding of a sheet as people read it: where, what, and how to mend it.

#include "business/subsidies/roster_sheet.hpp"
#include "engine/fields.hpp"

namespace onecard::subsidies {

struct FindingShown {
    std::int64_t row = 0;
    std::string cell, code;
    bool is_error = true;
    std::string zh, en, mend_zh, mend_en;

    static constexpr auto fields =
        std::tuple{field("row", &FindingShown::row, {"行号", "Row"}),
                   field("cell", &FindingShown::cell, {"单元格", "Cell"}),
                   field("code", &FindingShown::code, {"代码", "Code"}),
                   field("is_error", &FindingShown::is_error, {"是错误", "An error"}),
                   field("zh", &FindingShown::zh, {"问题", "In Chinese"}),
                   field("en", &FindingShown::en, {"问题（英文）", "In English"}),
                   field("mend_zh", &FindingShown::mend_zh, {"如何改正", "How to mend it, in Chinese"}),
                   field("mend_en", &FindingShown::mend_en, {"如何改正（英文）", "How to mend it"})};
};

/// The words of a kind; a `{}` for the value itself is left out, since values stay in the sheet.
std::string finding_words(const ProblemKind& kind, Language language);
FindingShown shown_finding(std::int64_t row, std::int64_t column_no, std::string_view code, bool is_error);

}  // namespace onecard::subsidies
