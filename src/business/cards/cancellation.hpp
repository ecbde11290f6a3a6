#pragma once
// Cancellation: a request to cancel a card with its proof, decided by another hand (domain.md 2.3, R3.13-8).

#include "base/id.hpp"
#include "base/lifecycle.hpp"
#include "business/cards/details_store.hpp"

namespace onecard::cards {

struct CancellationTag {
    static constexpr std::string_view prefix = "cancellation";
};
using CancellationId = Id<CancellationTag>;

enum class CancellationState { asked, approved, refused };
enum class CancellationAct { ask_cancellation, approve_cancellation, refuse_cancellation };

namespace cancellation_table {
using enum CancellationState;
using enum CancellationAct;
inline constexpr Label<CancellationState> states[] = {
    {asked, "asked", {"待复核", "To be reviewed"}},
    {approved, "approved", {"已注销", "Cancelled"}},
    {refused, "refused", {"未通过", "Refused"}},
};
inline constexpr Label<CancellationAct> acts[] = {
    {ask_cancellation, "ask_cancellation", {"申请注销", "Ask to cancel"}},
    {approve_cancellation, "approve_cancellation", {"同意注销", "Cancel"}},
    {refuse_cancellation, "refuse_cancellation", {"不同意", "Refuse"}},
};
inline constexpr Move<CancellationState, CancellationAct> moves[] = {
    {asked, approve_cancellation, approved, ask_cancellation},
    {asked, refuse_cancellation, refused},
};
}  // namespace cancellation_table

inline constexpr Lifecycle<CancellationState, CancellationAct> cancellation_lifecycle{
    "card_cancellations", CancellationState::asked, cancellation_table::states, cancellation_table::acts,
    cancellation_table::moves};
static_assert(cancellation_lifecycle.is_sound());
constexpr std::span<const Label<CancellationState>> labels_of(CancellationState) {
    return cancellation_table::states;
}

struct Cancellation {
    CancellationId id;
    CancellationState state{};
    CardRef card;
    RegionCode region{};
    CancelReason reason{};
    std::string detail;
    UploadId proof;
    Instant asked_at{};
    std::string asked_by;

    static constexpr const auto& lifecycle() { return cancellation_lifecycle; }
};
void insert_cancellation(Unit& unit, const Cancellation& cancellation);
Cancellation must_find_cancellation(Database& db, CancellationId id);
std::optional<Cancellation> find_open_cancellation(Database& db, const CardRef& card);
/// All requests about cards of this person, newest first.
std::vector<Cancellation> cancellations_of(Database& db, const PersonKey& key);
/// Newest first.
std::vector<Cancellation> list_cancellations(Database& db, std::optional<CancellationState> state,
                                             RegionCode within, CancellationId before, std::int64_t limit);

}  // namespace onecard::cards
