#pragma once
// ECard (电子社保卡): one to one with a card of its holder, and its life (domain.md 3.15).

#include "base/id.hpp"
#include "base/lifecycle.hpp"
#include "business/cards/details_store.hpp"

namespace onecard::cards {

struct ECardTag {
    static constexpr std::string_view prefix = "ecard";
};
using ECardId = Id<ECardTag>;

enum class ECardState { valid, suspended, invalid };
enum class ECardAct { suspend_ecard, resume_ecard, end_ecard };

namespace ecard_table {
using enum ECardState;
using enum ECardAct;
inline constexpr Label<ECardState> states[] = {
    {valid, "valid", {"有效", "Valid"}},
    {suspended, "suspended", {"暂停", "Suspended"}},
    {invalid, "invalid", {"失效", "Invalid"}},
};
inline constexpr Label<ECardAct> acts[] = {
    {suspend_ecard, "suspend_ecard", {"暂停", "Suspend"}},
    {resume_ecard, "resume_ecard", {"恢复", "Resume"}},
    {end_ecard, "end_ecard", {"终止", "End"}},
};
inline constexpr Move<ECardState, ECardAct> moves[] = {
    {valid, suspend_ecard, suspended},
    {suspended, resume_ecard, valid},
    {valid, end_ecard, invalid},
    {suspended, end_ecard, invalid},
};
}  // namespace ecard_table

inline constexpr Lifecycle<ECardState, ECardAct> ecard_lifecycle{
    "ecards", ECardState::valid, ecard_table::states, ecard_table::acts, ecard_table::moves};
static_assert(ecard_lifecycle.is_sound());

struct ECardRow {
    ECardId id;
    ECardState state{};
    PersonKey key{};
    std::string card_no;
    std::int64_t level = 1;
    Instant issued_at{};
    std::string channel;   ///< through which it was issued
    bool consent = false;  ///< the holder lets it show who he is while the card is lost (R3.15-2)

    static constexpr const auto& lifecycle() { return ecard_lifecycle; }
};

/// The e-card of the person that is not invalid.
std::optional<ECardRow> find_ecard_row(Database& db, const PersonKey& key);
void insert_ecard(Unit& unit, const ECardRow& ecard);
void set_ecard_consent(Unit& unit, const ECardRow& ecard, bool consent);
void set_ecard_level(Unit& unit, const ECardRow& ecard, std::int64_t level);

/// The e-card goes the way of its card (R3.15-1); nothing where it has none.
void follow_card(Unit& unit, const CardRef& card, SocialState to);
/// The e-card of the old card becomes that of the new one, without new issue (R3.15-3).
void hand_on_ecard(Unit& unit, const CardRef& from, const CardRef& to);

/// Bound to a channel: where the holder has it, since when.
struct ECardBinding {
    std::string channel;
    Instant bound_at{};
};
std::vector<ECardBinding> list_bindings(Database& db, const PersonKey& key, ECardId ecard);
void bind_ecard(Unit& unit, const ECardRow& ecard, std::string_view channel);
/// False where it was not bound there.
bool unbind_ecard(Unit& unit, const ECardRow& ecard, std::string_view channel);

}  // namespace onecard::cards
