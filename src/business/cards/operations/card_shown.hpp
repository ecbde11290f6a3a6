#pragma once
// CardShown: a card as clerks see it, its account masked; and how operations are told which card they are
// about.

#include <algorithm>

#include "business/access/access.hpp"
#include "business/cards/bank_notice.hpp"
#include "business/cards/cancellation.hpp"
#include "business/cards/card_life.hpp"
#include "business/cards/card_rules.hpp"
#include "business/cards/card_store.hpp"
#include "business/cards/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::cards {

/// An act at the counter; its operation is cards.<act>. Where it is not open, the words say why.
struct CardActShown {
    std::string act, zh, en;
    bool open = true;
    std::string why_zh, why_en;
    static constexpr auto fields =
        std::tuple{field("act", &CardActShown::act, {"操作", "Act"}),
                   field("zh", &CardActShown::zh, {"中文名称", "Chinese words"}),
                   field("en", &CardActShown::en, {"英文名称", "English words"}),
                   field("open", &CardActShown::open, {"可办", "Open"}),
                   field("why_zh", &CardActShown::why_zh, {"不可办的原因", "Why not (zh)"}),
                   field("why_en", &CardActShown::why_en, {"不可办的原因（英文）", "Why not (en)"})};
};
/// Every act a counter knows, those that are open first.
std::vector<CardActShown> acts_at_counter(Unit& unit, const Card& card, const CardDetails& details);

struct CardShown {
    std::string card_no;
    bool chosen = false;
    std::optional<std::int64_t> generation;
    std::int64_t bank = 0;
    std::string bank_name, account;
    SocialState social_state{};
    BankState bank_state{};
    Date state_day;
    std::optional<Date> issued_on;
    std::optional<RegionCode> region;
    std::vector<CardActShown> acts;
    Holding holding{};
    bool temporary = false;
    std::optional<Date> valid_until;
    std::optional<Instant> collected_at, enabled_at, temp_loss_until;
    std::optional<CancelReason> cancel_reason;
    std::string replaces_card_no, replaced_by_card_no;
    std::optional<BankNoticeId> notice;
    std::optional<NoticeKind> notice_kind;
    std::optional<NoticeState> notice_state;
    bool half_blocked = false;
    std::string outlet, box_position;
    std::int64_t wrong_pins = 0;
    std::optional<CancellationId> cancellation;

    static constexpr auto fields = std::tuple{
        field("card_no", &CardShown::card_no, {"社会保障卡卡号", "Card number"}),
        field("chosen", &CardShown::chosen, {"当前用卡", "The card that counts"}),
        field("generation", &CardShown::generation, {"卡代次", "Generation"}),
        field("bank", &CardShown::bank, {"发卡银行代码", "Bank code"}),
        field("bank_name", &CardShown::bank_name, {"发卡银行", "Bank"}),
        field("account", &CardShown::account, {"银行卡号", "Bank card number"}),
        field("social_state", &CardShown::social_state, {"社保功能状态", "Social state"}),
        field("bank_state", &CardShown::bank_state, {"金融功能状态", "Bank state"}),
        field("state_day", &CardShown::state_day, {"状态日期", "State as of"}),
        field("issued_on", &CardShown::issued_on, {"发卡日期", "Issued on"}),
        field("region", &CardShown::region, {"发卡地区", "Issued in"}),
        field("acts", &CardShown::acts, {"可办操作", "Acts"}),
        field("holding", &CardShown::holding, {"实体卡所在", "Where the card is"}),
        field("temporary", &CardShown::temporary, {"临时卡", "Temporary card"}),
        field("valid_until", &CardShown::valid_until, {"有效期至", "Valid until"}),
        field("collected_at", &CardShown::collected_at, {"领取时间", "Collected"}),
        field("enabled_at", &CardShown::enabled_at, {"启用时间", "Enabled"}),
        field("temp_loss_until", &CardShown::temp_loss_until, {"临时挂失至", "Lost until"}),
        field("cancel_reason", &CardShown::cancel_reason, {"注销原因", "Why it was cancelled"}),
        field("replaces_card_no", &CardShown::replaces_card_no, {"替换的原卡", "Replaces"}),
        field("replaced_by_card_no", &CardShown::replaced_by_card_no, {"换发的新卡", "Replaced by"}),
        field("notice", &CardShown::notice, {"银行通知", "Notice to the bank"}),
        field("notice_kind", &CardShown::notice_kind, {"通知事项", "What the bank was told"}),
        field("notice_state", &CardShown::notice_state, {"通知状态", "State of the notice"}),
        field("half_blocked", &CardShown::half_blocked, {"银行部分未挂失", "Bank part not blocked"}),
        field("outlet", &CardShown::outlet, {"所在网点", "Outlet"}),
        field("box_position", &CardShown::box_position, {"存放位置", "Place in the box"}),
        field("wrong_pins", &CardShown::wrong_pins, {"密码连续输错次数", "Wrong PINs in a row"}),
        field("cancellation", &CardShown::cancellation, {"待复核的注销", "Cancellation asked"})};
};

/// All cards of a person, the chosen one first.
inline std::vector<CardShown> shown_cards(Unit& unit, const PersonKey& key) {
    std::vector<CardShown> shown;
    const std::vector<Bank> banks = list_banks(unit.db);
    for (const Card& card : list_cards(unit, key)) {
        CardShown& one = shown.emplace_back();
        one.card_no = card.card_no;
        one.chosen = shown.size() == 1;
        if (card.generation != 0) one.generation = card.generation;
        one.bank = card.bank;
        const auto bank = std::ranges::find(banks, card.bank, &Bank::code);
        if (bank != banks.end()) one.bank_name = bank->name_zh;
        one.account = card.account.masked();
        one.social_state = card.social_state;
        one.bank_state = card.bank_state;
        one.state_day = card.state_day;
        one.issued_on = card.issued_on;
        if (card.region) one.region = card.region;
        const CardDetails details = details_of(unit.db, key, card.card_no);
        one.holding = details.holding;
        one.temporary = details.temporary;
        one.valid_until = details.valid_until;
        one.collected_at = details.collected_at;
        one.enabled_at = details.enabled_at;
        one.temp_loss_until = details.temp_loss_until;
        one.cancel_reason = details.cancel_reason;
        one.replaces_card_no = details.replaces_card_no;
        one.replaced_by_card_no = details.replaced_by_card_no;
        if (const auto notice = last_notice_of(unit.db, {key, card.card_no})) {
            one.notice = notice->id;
            one.notice_kind = notice->kind;
            one.notice_state = notice->state;
            one.half_blocked = notice->state == NoticeState::half_blocked && is_loss(notice->kind);
        }
        if (details.outlet != 0 && details.holding != Holding::handed_out)
            one.outlet = access::organisation_name(unit.db, access::OrganisationId{details.outlet});
        one.box_position = details.box_position;
        one.wrong_pins = details.wrong_pins;
        if (const auto asked = find_open_cancellation(unit.db, {key, card.card_no}))
            one.cancellation = asked->id;
        if (unit.actor.has_role("CARD_CLERK")) one.acts = acts_at_counter(unit, card, details);
    }
    return shown;
}

/// Whoever holds a card is within the actor's reach where the person lives.
inline bool is_within_reach(Unit& unit, RegionCode town) {
    return unit.actor.kind != ActorKind::operator_ || unit.actor.region.contains(town);
}

/// The person meant: by citizen number or by card number, one of them. A card number that a registry gave to
/// several
/// people names nobody.
inline people::Person must_find_holder(Unit& unit, const std::optional<CitizenNumber>& number,
                                       const std::optional<std::string>& card_no) {
    if (number.has_value() == card_no.has_value()) throw Problem{card_unnamed}.at("card_no");
    std::optional<people::Person> holder;
    if (number) {
        holder = people::find_person(unit, people::key_of(unit, *number));
    } else {
        const auto holders = find_holders(unit.db, *card_no);
        if (holders.size() > 1) throw Problem{card_of_several}.at("card_no");
        if (!holders.empty()) holder = people::find_person(unit, holders.front());
    }
    if (!holder || !is_within_reach(unit, holder->town))
        throw Problem{card_not_found}.at(number ? "number" : "card_no");
    return *std::move(holder);
}

}  // namespace onecard::cards
