#pragma once
// CancellationShown: a request to cancel a card as clerks and reviewers see it.

#include "business/cards/cancellation.hpp"
#include "business/cards/operations/card_shown.hpp"
#include "engine/acts_shown.hpp"

namespace onecard::cards {

struct CancellationShown {
    CancellationId cancellation;
    CancellationState state{};
    std::string card_no, name;
    CancelReason reason{};
    std::string detail;
    std::optional<UploadId> proof;
    Instant asked_at;
    std::string asked_by;
    std::vector<ActShown> acts;
    static constexpr auto fields =
        std::tuple{field("cancellation", &CancellationShown::cancellation, {"注销申请", "Cancellation"}),
                   field("state", &CancellationShown::state, {"状态", "State"}),
                   field("card_no", &CancellationShown::card_no, {"社会保障卡卡号", "Card number"}),
                   field("name", &CancellationShown::name, {"姓名", "Name"}),
                   field("reason", &CancellationShown::reason, {"注销原因", "Reason"}),
                   field("detail", &CancellationShown::detail, {"说明", "Words"}),
                   field("proof", &CancellationShown::proof, {"证明材料", "Proof"}),
                   field("asked_at", &CancellationShown::asked_at, {"申请时间", "Asked"}),
                   field("asked_by", &CancellationShown::asked_by, {"经办人", "Asked by"}),
                   field("acts", &CancellationShown::acts, {"可办操作", "Acts"})};
};

inline CancellationShown shown(Unit& unit, const Cancellation& one) {
    const auto holder = people::find_person(unit, one.card.key);
    const std::string doer = access::operator_name(unit.db, one.asked_by);
    return {.cancellation = one.id,
            .state = one.state,
            .card_no = one.card.card_no,
            .name = holder ? holder->name : "",
            .reason = one.reason,
            .detail = one.detail,
            .proof = one.proof ? std::optional{one.proof} : std::nullopt,
            .asked_at = one.asked_at,
            .asked_by = doer.empty() ? one.asked_by : doer,
            .acts = shown_acts(unit, view_of(cancellation_lifecycle), one.id.number(),
                               cancellation_lifecycle.code(one.state))};
}

}  // namespace onecard::cards
