// Shows a comparison with the files that answered it.

#include "business/collection/operations/batch_shown.hpp"
#include "business/collection/operations/comparison_shown.hpp"

namespace onecard::collection {
namespace {

struct FileShown {
    std::string name, digest;
    std::int64_t lines = 0, taken = 0, repeated = 0, strangers = 0, damaged = 0;
    Instant taken_at;
    static constexpr auto fields =
        std::tuple{field("name", &FileShown::name, {"文件名", "Name"}),
                   field("digest", &FileShown::digest, {"SM3摘要", "SM3"}),
                   field("lines", &FileShown::lines, {"行数", "Lines"}),
                   field("taken", &FileShown::taken, {"采用", "Taken"}),
                   field("repeated", &FileShown::repeated, {"重复", "Repeated"}),
                   field("strangers", &FileShown::strangers, {"非本任务", "Strangers"}),
                   field("damaged", &FileShown::damaged, {"无法识别", "Damaged"}),
                   field("taken_at", &FileShown::taken_at, {"导入时间", "Taken at"})};
};

struct ShowComparison {
    static constexpr Spec spec{.name = "collection.show_comparison",
                               .title = {"查看比对任务", "Show a comparison"},
                               .effect = Effect::reads,
                               .roles =
                                   "CARD_CLERK CARD_REVIEWER TOWN_CLERK TOWN_REVIEWER HRSS_PLATFORM_ADMIN "
                                   "LEADING_OFFICE AUDIT_USER DISCIPLINE_USER",
                               .source = "3.6"};
    struct Input {
        ComparisonId comparison;
        static constexpr auto fields =
            std::tuple{field("comparison", &Input::comparison, {"比对任务", "Comparison"})};
    };
    struct Output {
        ComparisonShown comparison;
        std::vector<FileShown> files;
        std::vector<ActShown> acts;
        static constexpr auto fields =
            std::tuple{field("comparison", &Output::comparison, {"比对任务", "Comparison"}),
                       field("files", &Output::files, {"结果文件", "Result files"}),
                       field("acts", &Output::acts, {"可办事项", "Acts"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Comparison one = must_find_comparison(unit.db, in.comparison);
        Output out{.comparison = shown_comparison(unit, one),
                   .acts = shown_acts(unit, view_of(comparison_lifecycle), one.id.number(),
                                      comparison_lifecycle.code(one.state))};
        for (const ResultFile& file : files_of(unit.db, one.id))
            out.files.push_back({file.name, file.digest, file.lines, file.taken, file.repeated,
                                 file.strangers, file.damaged, file.taken_at});
        return out;
    }
};

}  // namespace

extern constinit const Operation show_comparison;
constinit const Operation show_comparison = operation<ShowComparison>();

}  // namespace onecard::collection
