// Has all checked records of a batch compared, for a purpose and on a legal basis that are kept (R3.6-4).

#include "business/collection/operations/batch_shown.hpp"
#include "business/collection/operations/comparison_shown.hpp"

namespace onecard::collection {
namespace {

struct RequestComparison {
    static constexpr Spec spec{.name = "collection.request_comparison",
                               .title = {"送比对", "Request a comparison"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK HRSS_PLATFORM_ADMIN",
                               .source = "R3.6-3, R3.6-4; seed-2 5(2)-police"};
    struct Input {
        CollectionBatchId collection;
        SourceKind source;
        Way way;
        std::string purpose;
        std::string legal_basis;
        static constexpr auto fields = std::tuple{
            field("collection", &Input::collection, {"采集批次", "Collection batch"}),
            field("source", &Input::source, {"来源", "Source"}), field("way", &Input::way, {"方式", "Way"}),
            field("purpose", &Input::purpose, {"用途", "Purpose"}, 100),
            field("legal_basis", &Input::legal_basis, {"法律依据", "Legal basis"}, 200)};
    };
    struct Output {
        ComparisonId comparison;
        std::int64_t lines = 0;
        static constexpr auto fields =
            std::tuple{field("comparison", &Output::comparison, {"比对任务", "Comparison"}),
                       field("lines", &Output::lines, {"条数", "Records"})};
    };

    static Output run(Unit& unit, const Input& in) {
        must_give_reason(in.purpose, "purpose");
        must_give_reason(in.legal_basis, "legal_basis");
        const CollectionBatch batch = must_find_seen_batch(unit, in.collection);
        const Comparison made = start_comparison(unit, {.batch = batch.id,
                                                        .source = in.source,
                                                        .way = in.way,
                                                        .purpose = in.purpose,
                                                        .legal_basis = in.legal_basis});
        return {.comparison = made.id, .lines = made.lines};
    }
};

}  // namespace

extern constinit const Operation request_comparison;
constinit const Operation request_comparison = operation<RequestComparison>();

}  // namespace onecard::collection
