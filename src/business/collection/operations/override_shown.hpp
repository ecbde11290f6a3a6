#pragma once
// OverrideShown: a result set aside, or asked to be.

#include "business/collection/operations/batch_shown.hpp"
#include "business/collection/override.hpp"
#include "business/people/people.hpp"

namespace onecard::collection {

struct OverrideShown {
    OverrideId override_;
    std::string state, person;
    CollectionBatchId collection;
    std::int64_t seq = 0;
    std::string document, reason;
    Overall overall{};
    std::string items, asked_by;
    Instant asked_at;
    std::optional<Date> approved_on;
    std::string finding, looked_by;
    std::vector<ActShown> acts;

    static constexpr auto fields =
        std::tuple{field("override", &OverrideShown::override_, {"人工认定", "Override"}),
                   field("state", &OverrideShown::state, {"状态", "State"}),
                   field("person", &OverrideShown::person, {"人员键", "Person"}),
                   field("collection", &OverrideShown::collection, {"采集批次", "Collection batch"}),
                   field("seq", &OverrideShown::seq, {"序号", "Number"}),
                   field("document", &OverrideShown::document, {"证明材料", "Document"}),
                   field("reason", &OverrideShown::reason, {"理由", "Reason"}),
                   field("overall", &OverrideShown::overall, {"原结果", "The result"}),
                   field("items", &OverrideShown::items, {"比对项", "Items"}),
                   field("asked_by", &OverrideShown::asked_by, {"申请人", "Asked by"}),
                   field("asked_at", &OverrideShown::asked_at, {"申请时间", "Asked at"}),
                   field("approved_on", &OverrideShown::approved_on, {"认定日期", "Approved on"}),
                   field("finding", &OverrideShown::finding, {"抽查结论", "Finding of the sample"}),
                   field("looked_by", &OverrideShown::looked_by, {"抽查人", "Looked at by"}),
                   field("acts", &OverrideShown::acts, {"可办事项", "Acts"})};
};

inline OverrideShown shown_override(Unit& unit, const Override& one) {
    return {.override_ = one.id,
            .state = std::string{override_lifecycle.code(one.state)},
            .person = people::key_text(one.person),
            .collection = one.batch,
            .seq = one.seq,
            .document = one.document,
            .reason = one.reason,
            .overall = one.overall,
            .items = item_marks(one.items),
            .asked_by = one.asked_by,
            .asked_at = one.asked_at,
            .approved_on = one.approved_on,
            .acts = shown_acts(unit, view_of(override_lifecycle), one.id.number(),
                               override_lifecycle.code(one.state))};
}

}  // namespace onecard::collection
