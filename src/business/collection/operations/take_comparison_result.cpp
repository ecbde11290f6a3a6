// Takes a result file by hand where no folder is shared; the same file twice changes nothing.

#include "business/collection/ferry.hpp"
#include "business/collection/operations/batch_shown.hpp"
#include "business/collection/operations/comparison_shown.hpp"

namespace onecard::collection {
namespace {

struct TakeComparisonResult {
    static constexpr Spec spec{.name = "collection.take_comparison_result",
                               .title = {"导入比对结果", "Take a result file"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK HRSS_PLATFORM_ADMIN",
                               .source = "R3.6-3; 3.47"};
    struct Input {
        UploadId upload;
        static constexpr auto fields =
            std::tuple{field("upload", &Input::upload, {"结果文件", "Result file"})};
    };
    struct Output {
        ComparisonId comparison;
        bool repeated = false;
        static constexpr auto fields = std::tuple{
            field("comparison", &Output::comparison, {"比对任务", "Comparison"}),
            field("repeated", &Output::repeated, {"此文件此前已导入", "The file was taken before"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Upload upload = must_find_upload(unit, in.upload);
        const auto [file, repeated] = record_result_file(unit, upload.digest, upload.name);
        const Comparison comparison = must_find_comparison(unit.db, file.comparison);
        if (unit.actor.kind == ActorKind::operator_ && !unit.actor.region.contains(comparison.region))
            throw Problem{comparison_not_found}.with(comparison.id.text()).at("upload");
        return {.comparison = comparison.id, .repeated = repeated};
    }
};

}  // namespace

extern constinit const Operation take_comparison_result;
constinit const Operation take_comparison_result = operation<TakeComparisonResult>();

}  // namespace onecard::collection
