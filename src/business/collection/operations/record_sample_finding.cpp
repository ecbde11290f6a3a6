// Writes down what the second look at an override found.

#include "business/collection/operations/batch_shown.hpp"
#include "business/collection/operations/override_shown.hpp"

namespace onecard::collection {
namespace {

struct RecordSampleFinding {
    static constexpr Spec spec{.name = "collection.record_sample_finding",
                               .title = {"登记抽查结论", "Record the finding of a sample"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER AUDIT_USER DISCIPLINE_USER",
                               .source = "R3.6-2"};
    struct Input {
        OverrideId override_;
        std::string finding;
        static constexpr auto fields =
            std::tuple{field("override", &Input::override_, {"人工认定", "Override"}),
                       field("finding", &Input::finding, {"抽查结论", "Finding"}, 200)};
    };
    struct Output {
        std::string finding;
        static constexpr auto fields =
            std::tuple{field("finding", &Output::finding, {"抽查结论", "Finding"})};
    };

    static Output run(Unit& unit, const Input& in) {
        must_give_reason(in.finding, "finding");
        note_sample_finding(unit, must_find_override(unit.db, in.override_).id, in.finding);
        return {.finding = in.finding};
    }
};

}  // namespace

extern constinit const Operation record_sample_finding;
constinit const Operation record_sample_finding = operation<RecordSampleFinding>();

}  // namespace onecard::collection
