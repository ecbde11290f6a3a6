#pragma once
// The life of the social part of a card (domain.md 3.13) as one table; what a bank says of its part stands elsewhere.
//
// A card is named by person and number and its state is a code of practice, so advance() cannot move it: step_card()
// does, by the same guard (UPDATE … WHERE social_state = old), and every move is an event of the card.

#include "base/lifecycle.hpp"
#include "business/cards/cards.hpp"

namespace onecard::cards {

/// Named for the operations that do them; the last five are done by no hand of their own.
enum class SocialAct {
    enable_card,
    report_temporary_loss,
    release_temporary_loss,
    report_formal_loss,
    release_formal_loss,
    note_wrong_pin,
    unlock_card,
    approve_cancellation,
    end_temporary_loss,
    end_formal_loss,
    replace_card,
    end_temporary_card,
    seal_uncollected
};

namespace social_table {
using enum SocialState;
using enum SocialAct;
inline constexpr Label<SocialState> states[] = {
    {sealed, "sealed", {"封存", "Sealed"}},
    {normal, "normal", {"正常", "Normal"}},
    {formally_lost, "formally_lost", {"正式挂失", "Reported lost"}},
    {app_locked, "app_locked", {"应用锁定", "Application locked"}},
    {temp_lost, "temp_lost", {"临时挂失", "Temporarily reported lost"}},
    {cancelled, "cancelled", {"注销", "Cancelled"}},
};
inline constexpr Label<SocialAct> acts[] = {
    {enable_card, "enable_card", {"启用", "Enable"}},
    {report_temporary_loss, "report_temporary_loss", {"临时挂失", "Report a loss for a while"}},
    {release_temporary_loss, "release_temporary_loss", {"解除临时挂失", "Release a temporary loss"}},
    {report_formal_loss, "report_formal_loss", {"正式挂失", "Report a loss"}},
    {release_formal_loss, "release_formal_loss", {"解除正式挂失", "Release a loss"}},
    {note_wrong_pin, "note_wrong_pin", {"密码输错锁定", "Lock after wrong PINs"}},
    {unlock_card, "unlock_card", {"解锁", "Unlock"}},
    {approve_cancellation, "approve_cancellation", {"注销", "Cancel"}},
    {end_temporary_loss, "end_temporary_loss", {"临时挂失到期", "End of a temporary loss"}},
    {end_formal_loss, "end_formal_loss", {"挂失逾期注销", "Cancel a loss that was not lifted"}},
    {replace_card, "replace_card", {"换发新卡", "Replace by a new card"}},
    {end_temporary_card, "end_temporary_card", {"临时卡收回", "Take a temporary card back"}},
    {seal_uncollected, "seal_uncollected", {"逾期未领清理", "Clear an uncollected card"}},
};
inline constexpr Move<SocialState, SocialAct> moves[] = {
    {sealed, enable_card, normal},
    {normal, report_temporary_loss, temp_lost},
    {temp_lost, release_temporary_loss, normal},
    {temp_lost, end_temporary_loss, normal},
    {normal, report_formal_loss, formally_lost},
    {temp_lost, report_formal_loss, formally_lost},
    // A locked card can get lost too.
    {app_locked, report_formal_loss, formally_lost},
    {formally_lost, release_formal_loss, normal},
    {formally_lost, end_formal_loss, cancelled},
    {normal, note_wrong_pin, app_locked},
    {app_locked, unlock_card, normal},
    // No move leaves a cancelled card.
    {sealed, seal_uncollected, cancelled},
    {sealed, approve_cancellation, cancelled},
    {normal, approve_cancellation, cancelled},
    {formally_lost, approve_cancellation, cancelled},
    {app_locked, approve_cancellation, cancelled},
    {temp_lost, approve_cancellation, cancelled},
    {sealed, replace_card, cancelled},
    {normal, replace_card, cancelled},
    {formally_lost, replace_card, cancelled},
    {app_locked, replace_card, cancelled},
    {temp_lost, replace_card, cancelled},
    {sealed, end_temporary_card, cancelled},
    {normal, end_temporary_card, cancelled},
    {formally_lost, end_temporary_card, cancelled},
    {app_locked, end_temporary_card, cancelled},
    {temp_lost, end_temporary_card, cancelled},
};
}  // namespace social_table

inline constexpr Lifecycle<SocialState, SocialAct> social_lifecycle{
    "cards", SocialState::sealed, social_table::states, social_table::acts, social_table::moves};
static_assert(social_lifecycle.is_sound());
static_assert(social_lifecycle.is_end(SocialState::cancelled), "a cancelled card never comes back");

}  // namespace onecard::cards
