#pragma once
// The findings of one kind as people read them: how many, what is wrong, how to mend it.

#include "business/subsidies/comparison_store.hpp"
#include "business/subsidies/finding_shown.hpp"

namespace onecard::subsidies {

struct FindingCountShown {
    std::string code;
    bool is_error = true;
    std::int64_t findings = 0, rows = 0;
    std::string zh, en, mend_zh, mend_en;

    static constexpr auto fields =
        std::tuple{field("code", &FindingCountShown::code, {"代码", "Code"}),
                   field("is_error", &FindingCountShown::is_error, {"是错误", "An error"}),
                   field("findings", &FindingCountShown::findings, {"处数", "Findings"}),
                   field("rows", &FindingCountShown::rows, {"行数", "Rows"}),
                   field("zh", &FindingCountShown::zh, {"问题", "In Chinese"}),
                   field("en", &FindingCountShown::en, {"问题（英文）", "In English"}),
                   field("mend_zh", &FindingCountShown::mend_zh, {"如何改正", "How to mend it, in Chinese"}),
                   field("mend_en", &FindingCountShown::mend_en, {"如何改正（英文）", "How to mend it"})};
};

inline std::vector<FindingCountShown> shown_finding_counts(const std::vector<FindingCount>& counts) {
    std::vector<FindingCountShown> shown;
    for (const FindingCount& count : counts) {
        FindingShown words = shown_finding(0, 0, count.code, count.is_error);
        shown.push_back({count.code, count.is_error, count.findings, count.rows, std::move(words.zh),
                         std::move(words.en), std::move(words.mend_zh), std::move(words.mend_en)});
    }
    return shown;
}

}  // namespace onecard::subsidies
