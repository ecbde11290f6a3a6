#pragma once
// BankNotice: a change of the social part that a bank is told, until the bank answers; and its life (R3.13-2).
//
// The social part moved already; the bank's own state is never moved by us but by what the bank answers.

#include "base/id.hpp"
#include "base/lifecycle.hpp"
#include "business/cards/cards.hpp"

namespace onecard::cards {

struct BankNoticeTag {
    static constexpr std::string_view prefix = "banknotice";
};
using BankNoticeId = Id<BankNoticeTag>;

enum class NoticeKind { temporary_loss, formal_loss, loss_released, cancelled, replaced, name_changed };
std::span<const Label<NoticeKind>> labels_of(NoticeKind);
/// Whether a part of the card stays usable until the bank has answered.
constexpr bool is_loss(NoticeKind kind) {
    return kind == NoticeKind::temporary_loss || kind == NoticeKind::formal_loss;
}

enum class NoticeState { waiting, sent, half_blocked, confirmed, refused, superseded };
enum class NoticeAct {
    send_notice,
    pass_confirmation,
    confirm_bank_notice,
    refuse_bank_notice,
    repeat_bank_notice,
    supersede_notice
};

namespace notice_table {
using enum NoticeState;
using enum NoticeAct;
inline constexpr Label<NoticeState> states[] = {
    {waiting, "waiting", {"正在通知", "Being told"}},
    {sent, "sent", {"已通知，待确认", "Told, not confirmed yet"}},
    {half_blocked, "half_blocked", {"银行逾时未确认", "Not confirmed in time"}},
    {confirmed, "confirmed", {"银行已确认", "Confirmed by the bank"}},
    {refused, "refused", {"银行未受理", "Refused by the bank"}},
    {superseded, "superseded", {"已被后续通知取代", "Superseded by a later notice"}},
};
inline constexpr Label<NoticeAct> acts[] = {
    {send_notice, "send_notice", {"发送", "Send"}},
    {pass_confirmation, "pass_confirmation", {"逾时未确认", "Pass the time to confirm"}},
    {confirm_bank_notice, "confirm_bank_notice", {"银行确认", "Confirm"}},
    {refuse_bank_notice, "refuse_bank_notice", {"银行不受理", "Refuse"}},
    {repeat_bank_notice, "repeat_bank_notice", {"再次通知", "Tell the bank again"}},
    {supersede_notice, "supersede_notice", {"取代", "Supersede"}},
};
inline constexpr Move<NoticeState, NoticeAct> moves[] = {
    {waiting, send_notice, sent},
    {waiting, pass_confirmation, half_blocked},
    {sent, pass_confirmation, half_blocked},
    // A bank's clerk may answer what the file has not brought yet.
    {waiting, confirm_bank_notice, confirmed},
    {sent, confirm_bank_notice, confirmed},
    {half_blocked, confirm_bank_notice, confirmed},
    {waiting, refuse_bank_notice, refused},
    {sent, refuse_bank_notice, refused},
    {half_blocked, refuse_bank_notice, refused},
    {refused, repeat_bank_notice, waiting},
    {half_blocked, repeat_bank_notice, waiting},
    {waiting, supersede_notice, superseded},
    {sent, supersede_notice, superseded},
    {half_blocked, supersede_notice, superseded},
    {refused, supersede_notice, superseded},
};
}  // namespace notice_table

inline constexpr Lifecycle<NoticeState, NoticeAct> notice_lifecycle{
    "bank_notices", NoticeState::waiting, notice_table::states, notice_table::acts, notice_table::moves};
static_assert(notice_lifecycle.is_sound());

constexpr std::span<const Label<NoticeState>> labels_of(NoticeState) {
    return notice_table::states;
}

struct BankNotice {
    BankNoticeId id;
    NoticeState state{};
    std::int64_t bank = 0;
    CardRef card;
    NoticeKind kind{};
    RegionCode region{};
    Instant made_at{}, sent_at{}, answered_at{};
    std::int64_t tries = 0;
    std::string answer;  ///< the bank's words

    static constexpr const auto& lifecycle() { return notice_lifecycle; }
};

/// Tells the bank of the card; notices about the state of the same card that are not answered yet are superseded,
/// a changed name by a changed name alone. Nothing where the card has no bank. A loss is watched: without an
/// answer in time it is half blocked.
void notify_bank(Unit& unit, const Card& card, NoticeKind kind, RegionCode region);
/// What the bank answered: its state of the card is taken over as of that day. Answers the notice as it is then.
BankNotice take_bank_answer(Unit& unit, const BankNotice& notice, bool confirmed,
                            std::optional<BankState> state, Date day, std::string_view words);
/// The time to confirm has passed.
void pass_confirmation(Unit& unit, BankNoticeId id);

BankNotice must_find_notice(Database& db, BankNoticeId id);
/// The newest about the state of this card, answered or not; none where the bank was never told.
std::optional<BankNotice> last_notice_of(Database& db, const CardRef& card);

/// Details of the event that tells how a bank answered a notice.
inline constexpr std::string_view half_blocked_detail = "half_blocked", confirmed_detail = "confirmed",
                                  refused_detail = "refused";

struct NoticePage {
    std::int64_t bank = 0;               ///< 0: all
    std::optional<NoticeState> state{};  ///< none: all
    RegionCode within{};
    BankNoticeId before{};  ///< newest first
    std::int64_t limit = 50;
};
std::vector<BankNotice> list_notices(Database& db, const NoticePage& page);
/// What a bank has to be sent, oldest first: also what was sent before `not_since` and is half blocked.
std::vector<BankNotice> notices_to_send(Database& db, std::int64_t bank, Instant not_since,
                                        std::int64_t limit);
void set_notice_sent(Unit& unit, const BankNotice& notice);

}  // namespace onecard::cards
