#pragma once
// StateDifference: our word of a card against its bank's, until both agree or a hand settled it; and its life (3.13).

#include "base/id.hpp"
#include "base/lifecycle.hpp"
#include "business/cards/details_store.hpp"

namespace onecard::cards {

struct StateDifferenceTag {
    static constexpr std::string_view prefix = "state_difference";
};
using StateDifferenceId = Id<StateDifferenceTag>;

/// Blocked by us alone, by the bank alone, or ended on one side only.
enum class DifferenceKind { platform_only, bank_only, different };
std::span<const Label<DifferenceKind>> labels_of(DifferenceKind);

/// The two parts never merge; this only says where a person should look. Empty where they agree.
constexpr std::optional<DifferenceKind> difference_of(SocialState social, BankState bank) {
    if (bank == BankState::none) return {};
    const bool lost_here = social == SocialState::temp_lost || social == SocialState::formally_lost;
    const bool ended_here = social == SocialState::cancelled, ended_there = bank == BankState::closed;
    if (ended_here || ended_there)
        return ended_here == ended_there ? std::optional<DifferenceKind>{} : DifferenceKind::different;
    const bool lost_there = bank == BankState::lost || bank == BankState::stopped;
    if (lost_here && !lost_there) return DifferenceKind::platform_only;
    if (!lost_here && bank == BankState::lost) return DifferenceKind::bank_only;
    return {};
}

enum class DifferenceState { open, settled, vanished };
enum class DifferenceAct { settle_difference, vanish };

namespace difference_table {
using enum DifferenceState;
using enum DifferenceAct;
inline constexpr Label<DifferenceState> states[] = {
    {open, "open", {"待处理", "Open"}},
    {settled, "settled", {"已处理", "Settled"}},
    {vanished, "vanished", {"已一致", "Agrees again"}},
};
inline constexpr Label<DifferenceAct> acts[] = {
    {settle_difference, "settle_difference", {"登记处理", "Settle"}},
    {vanish, "vanish", {"复核一致", "Found to agree"}},
};
inline constexpr Move<DifferenceState, DifferenceAct> moves[] = {
    {open, settle_difference, settled},
    {open, vanish, vanished},
};
}  // namespace difference_table

inline constexpr Lifecycle<DifferenceState, DifferenceAct> difference_lifecycle{
    "state_differences", DifferenceState::open, difference_table::states, difference_table::acts,
    difference_table::moves};
static_assert(difference_lifecycle.is_sound());
constexpr std::span<const Label<DifferenceState>> labels_of(DifferenceState) {
    return difference_table::states;
}

struct StateDifference {
    StateDifferenceId id;
    DifferenceState state{};
    std::int64_t bank = 0;
    CardRef card;
    RegionCode region{};
    DifferenceKind kind{};
    SocialState social_state{};
    BankState bank_state{};
    Instant found_at{}, seen_at{};
    std::string note;

    static constexpr const auto& lifecycle() { return difference_lifecycle; }
};
StateDifference must_find_difference(Database& db, StateDifferenceId id);
struct DifferencePage {
    std::int64_t bank = 0;  ///< 0: all
    std::optional<DifferenceState> state{};
    RegionCode within{};
    StateDifferenceId before{};
    std::int64_t limit = 50;
};
std::vector<StateDifference> list_differences(Database& db, const DifferencePage& page);
void set_difference_note(Unit& unit, StateDifferenceId id, std::string_view note);

}  // namespace onecard::cards
