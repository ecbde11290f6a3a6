// step_card and the terms of a card: what a change of the social part brings with it.

#include "business/cards/card_life.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "business/cards/bank_notice.hpp"
#include "business/cards/card_rules.hpp"
#include "business/cards/card_store.hpp"
#include "business/cards/ecard.hpp"
#include "business/cards/life_parameters.hpp"
#include "business/cards/problems.hpp"
#include "business/regions/regions.hpp"

namespace onecard::cards {
namespace {

constexpr std::int64_t seconds_of_day = 86400;

CardEventKind event_of(SocialAct act) {
    switch (act) {
        case SocialAct::enable_card: return CardEventKind::enabled;
        case SocialAct::report_temporary_loss: return CardEventKind::temporary_loss;
        case SocialAct::release_temporary_loss:
        case SocialAct::release_formal_loss: return CardEventKind::loss_released;
        case SocialAct::end_temporary_loss: return CardEventKind::loss_expired;
        case SocialAct::report_formal_loss: return CardEventKind::formal_loss;
        case SocialAct::note_wrong_pin: return CardEventKind::locked;
        case SocialAct::unlock_card: return CardEventKind::unlocked;
        case SocialAct::seal_uncollected: return CardEventKind::sealed;
        case SocialAct::approve_cancellation:
        case SocialAct::end_formal_loss:
        case SocialAct::end_temporary_card:
        case SocialAct::replace_card: return CardEventKind::cancelled;
    }
    return CardEventKind::cancelled;
}

/// What the bank is told; it has a clock of its own for the end of a temporary loss (R3.13-1).
std::optional<NoticeKind> notice_of(SocialAct act) {
    switch (act) {
        case SocialAct::report_temporary_loss: return NoticeKind::temporary_loss;
        case SocialAct::report_formal_loss: return NoticeKind::formal_loss;
        case SocialAct::release_temporary_loss:
        case SocialAct::release_formal_loss: return NoticeKind::loss_released;
        case SocialAct::approve_cancellation:
        case SocialAct::end_formal_loss:
        case SocialAct::seal_uncollected: return NoticeKind::cancelled;
        case SocialAct::replace_card: return NoticeKind::replaced;
        case SocialAct::enable_card:
        case SocialAct::end_temporary_loss:
        case SocialAct::end_temporary_card:
        case SocialAct::note_wrong_pin:
        case SocialAct::unlock_card: return {};
    }
    return {};
}

/// A loss needs words of its own, since it says until when.
Words words_to_holder(SocialAct act) {
    switch (act) {
        case SocialAct::enable_card:
            return {
                "您的社会保障卡已启用，社保功能可以使用。银行账户须由本人持身份证到发卡银行网点激活。",
                "Your social security card is enabled. Please activate its account at the bank in person."};
        case SocialAct::release_temporary_loss:
        case SocialAct::release_formal_loss:
            return {
                "您的社会保障卡已解除挂失，社保功能恢复使用。如非本人办理，请致电12333。",
                "Your social security card is no longer reported lost; its social part works again. Not you? "
                "Please call 12333."};
        case SocialAct::end_temporary_loss:
            return {
                "您的社会保障卡临时挂失已到期，社保功能自动恢复使用。如卡仍未找到，请尽快办理正式挂失。",
                "The temporary loss of your card has ended and its social part works again. If it is still "
                "missing, please report a formal loss."};
        case SocialAct::report_formal_loss:
            return {
                "您的社会保障卡已办理正式挂失，社保功能停用，我们正在通知发卡银行。如需用卡，请申请补卡。",
                "Your card is reported lost; its bank is being told. Please apply for a new card if you need "
                "one."};
        case SocialAct::note_wrong_pin:
            return {"您的社会保障卡密码连续输错，社保功能已锁定。请本人持身份证和社保卡到服务窗口解锁。",
                    "Your card is locked after wrong passwords. Please have it unlocked with your identity "
                    "card."};
        case SocialAct::unlock_card:
            return {"您的社会保障卡已解锁，社保功能恢复使用。", "Your card is unlocked and works again."};
        case SocialAct::seal_uncollected:
            return {"您的社会保障卡因逾期未领取，已按规定清理注销。如需用卡，请重新申领。",
                    "Your card was not collected and has been cleared. Please apply again if you need one."};
        case SocialAct::end_formal_loss:
            return {"您的社会保障卡正式挂失后逾期未解除，已按规定注销。如需用卡，请申请补卡。",
                    "Your card stayed reported lost and is now cancelled. Please apply for a new one."};
        case SocialAct::replace_card:
            return {"您的新社会保障卡已启用，原卡同时注销，不能再使用。待遇和补贴将发放到新卡。",
                    "Your new card is enabled; the old one is cancelled and of no use. Payments go to the "
                    "new one."};
        case SocialAct::end_temporary_card:
            return {"您的临时社会保障卡已到期或收回，不能再使用。如有疑问，请致电12333。",
                    "Your temporary card has ended or was taken back and is of no use any more."};
        case SocialAct::approve_cancellation:
            return {"您的社会保障卡已注销，不能再使用。如有疑问，请致电12333或到当地人社窗口咨询。",
                    "Your card is cancelled and of no use any more. For questions call 12333 or ask at the "
                    "counter."};
        case SocialAct::report_temporary_loss: break;
    }
    return {};
}

/// A bank whose own part ends earlier is told again then, so that both parts stay blocked for as long (R3.13-1).
void watch_bank_part(Unit& unit, const Card& card, const CardRef& ref, Instant until) {
    const std::int64_t days = temp_loss_days_of(unit.db, card.bank);
    if (days == 0) return;
    const Instant ends = unit.now.plus_seconds(days * seconds_of_day);
    if (ends < until) insert_term(unit, {ends, ref, TermKind::bank_temp_loss, until.micros()});
}

/// The day is named in the words, the card is not: "2026年12月1日 09:30", "2026-12-01 09:30".
std::string time_zh(Instant at) {
    const Date day = at.date();
    return fmt::format("{}年{}月{}日 {}", day.year(), day.month(), day.day(), at.text().substr(11, 5));
}
std::string time_en(Instant at) {
    return at.text().substr(0, 10) + " " + at.text().substr(11, 5);
}

void begin_temporary_loss(Unit& unit, const Card& card, const CardRef& ref, const How& how) {
    const Instant until = end_of_temporary_loss(unit, card);
    set_temp_loss_until(unit, ref, until);
    insert_term(unit, {until, ref, TermKind::temp_loss, until.micros()});
    watch_bank_part(unit, card, ref, until);
    const std::int64_t before =
        policies::number_in_any_case(unit.db, place_of(unit, card), "temp_loss_notice_days", unit.today());
    const Instant warning = until.plus_seconds(-before * seconds_of_day);
    if (before > 0 && warning > unit.now)
        insert_term(unit, {warning, ref, TermKind::warn_temp_loss, until.micros()});
    if (how.bank_knows)
        tell_holder(
            unit, card.key,
            fmt::format("您在发卡银行办理了社会保障卡挂失，社保功能已同步临时挂失至{}。"
                        "到期前请办理正式挂失或解除挂失。如非本人办理，请致电12333。",
                        time_zh(until)),
            fmt::format(
                "Your card was reported lost at its bank; its social part is blocked too until {}. Report a "
                "formal loss or release it before then. Not you? Please call 12333.",
                time_en(until)));
    else
        tell_holder(
            unit, card.key,
            fmt::format("您的社会保障卡已办理临时挂失，社保功能停用至{}，我们正在通知发卡银行挂失银行账户。"
                        "到期前请办理正式挂失或解除挂失。如非本人办理，请致电12333。",
                        time_zh(until)),
            fmt::format(
                "Your card is reported lost: its social part is blocked until {} and its bank is being told. "
                "Report a formal loss or release it before then. Not you? Please call 12333.",
                time_en(until)));
}

void begin_formal_loss(Unit& unit, const Card& card, const CardRef& ref) {
    const RegionCode place = place_of(unit, card);
    if (!flag_in_any_case(unit.db, place, "formal_loss_auto_cancel", unit.today())) return;
    const std::int64_t days =
        policies::number_in_any_case(unit.db, place, "formal_loss_auto_cancel_days", unit.today());
    insert_term(
        unit, {unit.now.plus_seconds(days * seconds_of_day), ref, TermKind::formal_loss, unit.now.micros()});
}

}  // namespace

void tell_holder(Unit& unit, const PersonKey& key, std::string_view zh, std::string_view en) {
    unit.tell(
        holder_told,
        Node::of({{"person", people::key_text(key)}, {"zh", std::string{zh}}, {"en", std::string{en}}}));
}
void tell_holder(Unit& unit, const PersonKey& key, const Words& words) {
    tell_holder(unit, key, words.zh, words.en);
}

RegionCode place_of(Unit& unit, const Card& card) {
    if (card.region) return card.region;
    const auto holder = people::find_person(unit, card.key);
    return holder ? holder->town : RegionCode{};
}

Instant end_of_temporary_loss(Unit& unit, const Card& card) {
    const RegionCode place = place_of(unit, card);
    const std::int64_t days = policies::number_in_any_case(unit.db, place, "temp_loss_days", unit.today());
    if (text_in_any_case(unit.db, place, "temp_loss_unit", unit.today()) == "NATURAL_DAYS")
        return unit.now.plus_seconds(days * seconds_of_day);
    const Deadline end =
        add_working_days(regions::holiday_calendar(unit.db), unit.today(), static_cast<int>(days));
    return Instant::start_of(end.due.plus_days(1));
}

Card must_find_card(Unit& unit, const CardRef& ref) {
    for (Card& card : list_cards(unit, ref.key))
        if (card.card_no == ref.card_no) return std::move(card);
    throw Problem{card_not_found}.at("card_no");
}

void log_event(Unit& unit, const Card& card, CardEventKind kind, const How& how) {
    const CardRef ref{card.key, card.card_no};
    ensure_details(unit, ref);
    insert_event(unit, ref,
                 {.kind = kind,
                  .from = card.social_state,
                  .to = card.social_state,
                  .channel = how.channel,
                  .detail = how.detail,
                  .proof = how.proof,
                  .agent = how.agent});
    unit.tell(card_event, Node::of({{"person", people::key_text(card.key)},
                                    {"card_no", card.card_no},
                                    {"event", std::string{code_of(kind)}}}));
}

SocialState step_card(Unit& unit, const Card& card, SocialAct act, const How& how) {
    const CardRef ref{card.key, card.card_no};
    const auto* move = social_lifecycle.find_move(card.social_state, act);
    // The statement asks for the state once more: another hand may have been faster.
    if (move == nullptr || !update_social_state(unit, card.key, card.card_no, card.social_state, move->to)) {
        const Words state = social_lifecycle.words(card.social_state), wanted = social_lifecycle.words(act);
        throw Problem{card_act_not_allowed}
            .at("card_no")
            .with(fmt::format("{} {}", state.zh, state.en))
            .with(fmt::format("{} {}", wanted.zh, wanted.en));
    }
    ensure_details(unit, ref);
    set_social_since(unit, ref);
    if (act == SocialAct::enable_card) set_enabled(unit, ref);
    if (act == SocialAct::unlock_card) clear_wrong_pins(unit, ref);
    if (move->to == SocialState::cancelled)
        set_cancelled(unit, ref, how.reason.value_or(CancelReason::error));
    const CardEventKind event = event_of(act);
    insert_event(unit, ref,
                 {.kind = event,
                  .from = move->from,
                  .to = move->to,
                  .channel = how.channel,
                  .detail = how.detail,
                  .proof = how.proof,
                  .agent = how.agent});

    const Words told = words_to_holder(act);
    if (act == SocialAct::report_temporary_loss)
        begin_temporary_loss(unit, card, ref, how);
    else
        tell_holder(unit, card.key, told);
    if (act == SocialAct::report_formal_loss) begin_formal_loss(unit, card, ref);
    if (const auto notice = notice_of(act); notice && !how.bank_knows)
        notify_bank(unit, card, *notice, place_of(unit, card));
    // A card that is replaced hands its e-card on; enable_card does that when all cards stand as they will.
    if (act != SocialAct::replace_card) follow_card(unit, ref, move->to);

    refresh_index(unit, std::span{&card.key, 1}, "state");
    unit.tell(card_changed, Node::of({{"count", 1}}));
    unit.tell(card_event, Node::of({{"person", people::key_text(card.key)},
                                    {"card_no", card.card_no},
                                    {"event", std::string{code_of(event)}}}));
    return move->to;
}

void take_bank_loss(Unit& unit, const CardRef& ref, Date day) {
    Card card = must_find_card(unit, ref);
    if (card.bank_state != BankState::lost) {
        update_bank_state_of(unit, ref, BankState::lost, day);
        card.bank_state = BankState::lost;
        log_event(unit, card, CardEventKind::bank_state, {.channel = Channel::bank, .detail = "lost"});
    }
    if (card.social_state == SocialState::normal) {
        step_card(unit, card, SocialAct::report_temporary_loss,
                  {.channel = Channel::bank, .bank_knows = true});
        return;
    }
    refresh_index(unit, std::span{&ref.key, 1}, "state");
    unit.tell(card_changed, Node::of({{"count", 1}}));
}

void keep_term(Unit& unit, const Term& term) {
    if (term.kind == TermKind::half_blocked) return pass_confirmation(unit, BankNoticeId{term.ref});
    const Card card = must_find_card(unit, term.card);
    const CardDetails details = details_of(unit.db, term.card.key, term.card.card_no);
    const auto until = details.temp_loss_until ? details.temp_loss_until->micros() : 0;
    const How by_time{.channel = Channel::system};
    switch (term.kind) {
        case TermKind::warn_temp_loss:
            if (card.social_state == SocialState::temp_lost && until == term.ref)
                tell_holder(
                    unit, card.key,
                    fmt::format("您的社会保障卡临时挂失将于{}到期，届时社保功能自动恢复使用。"
                                "如卡仍未找到，请在到期前办理正式挂失。",
                                time_zh(*details.temp_loss_until)),
                    fmt::format("The temporary loss of your card ends at {}; then it works again. If it is "
                                "still missing, please report a formal loss.",
                                time_en(*details.temp_loss_until)));
            break;
        case TermKind::temp_loss:
            if (card.social_state == SocialState::temp_lost && until == term.ref)
                step_card(unit, card, SocialAct::end_temporary_loss, by_time);
            break;
        case TermKind::formal_loss:
            if (card.social_state == SocialState::formally_lost && details.social_since &&
                details.social_since->micros() == term.ref)
                step_card(unit, card, SocialAct::end_formal_loss,
                          {.channel = Channel::system, .reason = CancelReason::loss_not_lifted});
            break;
        case TermKind::warn_uncollected:
            if (card.social_state == SocialState::sealed && !details.collected_at)
                tell_holder(
                    unit, card.key,
                    {"您的社会保障卡制成后一直未领取，逾期将封存清理，请尽快持身份证到网点领取。",
                     "Your card waits to be collected and will be cleared if it is not. Please fetch it with "
                     "your identity card soon."});
            break;
        case TermKind::uncollected:
            if (card.social_state == SocialState::sealed && !details.collected_at) {
                step_card(unit, card, SocialAct::seal_uncollected,
                          {.channel = Channel::system, .reason = CancelReason::uncollected});
                set_holding(unit, term.card, Holding::returned, details.outlet, details.box_position);
            }
            break;
        case TermKind::temporary:
            if (card.social_state == SocialState::cancelled || !details.valid_until) break;
            if (*details.valid_until < unit.today())
                step_card(unit, card, SocialAct::end_temporary_card,
                          {.channel = Channel::system, .reason = CancelReason::temporary});
            break;
        case TermKind::bank_temp_loss:
            if (card.social_state != SocialState::temp_lost || until != term.ref) break;
            notify_bank(unit, card, NoticeKind::temporary_loss, place_of(unit, card));
            watch_bank_part(unit, card, term.card, *details.temp_loss_until);
            break;
        case TermKind::warn_expiry:
            if (is_valid(card.social_state) && details.valid_until && details.replaced_by_card_no.empty())
                tell_holder(
                    unit, card.key,
                    fmt::format("您的社会保障卡有效期至{}年{}月{}日，现可持身份证到网点申请到期换卡。",
                                details.valid_until->year(), details.valid_until->month(),
                                details.valid_until->day()),
                    fmt::format("Your card is valid until {}. You can apply for a new one now with your "
                                "identity card.",
                                details.valid_until->text()));
            break;
        case TermKind::half_blocked: break;
    }
}

std::optional<Card> find_card_in_force(Unit& unit, const PersonKey& key, RegionCode region) {
    for (Card& card : list_cards(unit, key)) {
        if (!is_valid(card.social_state)) continue;
        if (region && card.region && region.six().substr(0, 2) != card.region.six().substr(0, 2)) continue;
        if (details_of(unit.db, key, card.card_no).temporary) continue;
        return std::move(card);
    }
    return {};
}

void must_be_switchable(Unit& unit, const Card& card, bool acknowledged) {
    if (!flag_in_any_case(unit.db, place_of(unit, card), "bank_switch_allowed", unit.today()))
        throw Problem{bank_switch_closed}.at("card_no");
    unit.ask(before_bank_switch, Node::of({{"person", people::key_text(card.key)},
                                           {"card_no", card.card_no},
                                           {"bank", card.bank},
                                           {"acknowledged", acknowledged}}));
}

void enable_card(Unit& unit, const PersonKey& key, std::string_view card_no, Channel channel) {
    const std::vector<Card> cards = list_cards(unit, key);
    const auto card = std::ranges::find(cards, card_no, &Card::card_no);
    if (card == cards.end()) throw Problem{card_not_found}.at("card_no");
    const CardDetails details = details_of(unit.db, key, card_no);
    if (details.holding != Holding::handed_out) throw Problem{not_handed_out}.at("card_no");

    const bool one_card =
        flag_in_any_case(unit.db, place_of(unit, *card), "one_valid_card_per_person", unit.today());
    std::vector<const Card*> replaced;
    for (const Card& other : cards) {
        if (other.card_no == card_no || !is_valid(other.social_state)) continue;
        const CardDetails others = details_of(unit.db, key, other.card_no);
        const bool elsewhere = card->region && other.region &&
                               card->region.six().substr(0, 2) != other.region.six().substr(0, 2);
        if (other.card_no == details.replaces_card_no || (others.temporary && !details.temporary)) {
            replaced.push_back(&other);
        } else if (one_card && !elsewhere && other.social_state != SocialState::sealed &&
                   !(details.temporary && (other.social_state == SocialState::formally_lost ||
                                           other.social_state == SocialState::temp_lost))) {
            throw Problem{other_card_in_force}.at("card_no").with(other.card_no);
        }
    }
    for (const Card* old : replaced)
        if (old->bank != 0 && card->bank != 0 && old->bank != card->bank)
            must_be_switchable(unit, *old, true);

    step_card(unit, *card, SocialAct::enable_card, {.channel = channel});
    const CardRef fresh{key, card->card_no};
    for (const Card* old : replaced) {
        const CardRef old_ref{key, old->card_no};
        if (old->card_no != details.replaces_card_no) {
            step_card(
                unit, *old, SocialAct::end_temporary_card,
                {.channel = Channel::system, .detail = card->card_no, .reason = CancelReason::temporary});
            set_holding(unit, old_ref, Holding::returned, 0, {});
            continue;
        }
        const bool switched = old->bank != 0 && card->bank != 0 && old->bank != card->bank;
        step_card(unit, *old, SocialAct::replace_card,
                  {.channel = Channel::system,
                   .detail = card->card_no,
                   .reason = switched ? CancelReason::bank_switch : CancelReason::replaced});
        set_replaced_by(unit, old_ref, card->card_no);
        hand_on_ecard(unit, old_ref, fresh);
        unit.tell(card_replaced, Node::of({{"person", people::key_text(key)},
                                           {"old_card_no", old->card_no},
                                           {"new_card_no", card->card_no}}));
    }
}

}  // namespace onecard::cards
