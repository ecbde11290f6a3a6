#pragma once
// A fault of a sheet as people read it: in which row, what, and how to mend it.

#include "engine/fields.hpp"

namespace onecard::funds {

struct SheetFinding {
    std::int64_t row = 0;
    std::string column;
    std::string code;
    std::string zh;
    std::string en;
    std::string mend_zh;
    std::string mend_en;
    static constexpr auto fields =
        std::tuple{field("row", &SheetFinding::row, {"行号", "Row"}),
                   field("column", &SheetFinding::column, {"字段", "Field"}),
                   field("code", &SheetFinding::code, {"代码", "Code"}),
                   field("zh", &SheetFinding::zh, {"问题", "In Chinese"}),
                   field("en", &SheetFinding::en, {"问题（英文）", "In English"}),
                   field("mend_zh", &SheetFinding::mend_zh, {"如何改正", "How to mend it, in Chinese"}),
                   field("mend_en", &SheetFinding::mend_en, {"如何改正（英文）", "How to mend it"})};
};

inline SheetFinding shown_finding(std::int64_t row, const Problem& problem) {
    return {.row = row,
            .column = problem.field(),
            .code = std::string{problem.kind().code},
            .zh = problem.text(Language::zh),
            .en = problem.text(Language::en),
            .mend_zh = std::string{problem.kind().mend.zh},
            .mend_en = std::string{problem.kind().mend.en}};
}

}  // namespace onecard::funds
