// Puts the events of cards, the requests to cancel them and the e-card into one history in words.

#include "business/cards/holder_events.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/person_name.hpp"
#include "business/access/access.hpp"
#include "business/cards/bank_notice.hpp"
#include "business/cards/cancellation.hpp"
#include "business/cards/ecard.hpp"

namespace onecard::cards {
namespace {

template <class E>
const Words* words_of_code(std::string_view code) {
    for (const auto& label : labels_of(E{}))
        if (label.code == code) return &label.words;
    return nullptr;
}
template <class E>
const Words& words_of_value(E value) {
    for (const auto& label : labels_of(value))
        if (label.value == value) return label.words;
    throw std::logic_error{"a value without words"};
}

/// Names behind the codes of actors; most events of a person are of a few.
class Doers {
public:
    explicit Doers(Database& db) : db_{db} {}
    std::string name_of(const std::string& code) {
        for (const auto& [known, name] : known_)
            if (known == code) return name;
        return known_.emplace_back(code, access::operator_name(db_, code)).second;
    }

private:
    Database& db_;
    std::vector<std::pair<std::string, std::string>> known_;
};

}  // namespace

EventDetail detail_told(const CardEvent& event) {
    switch (event.kind) {
        case CardEventKind::handed_out: {
            if (!event.agent) return {"本人领取", "by the holder"};
            const std::string agent = masked_name(event.agent->name);
            return {"代办人 " + agent, "by an agent, " + agent};
        }
        case CardEventKind::bank_state:
            if (event.detail == half_blocked_detail)
                return {"银行逾时未确认，银行账户可能仍可使用",
                        "the bank did not confirm the loss in time; its account may still work"};
            if (event.detail == confirmed_detail) return {"发卡银行已确认", "confirmed by the bank"};
            if (event.detail == refused_detail) return {"发卡银行未受理", "not taken by the bank"};
            if (const Words* words = words_of_code<BankState>(event.detail))
                return {std::string{words->zh}, std::string{words->en}};
            break;
        case CardEventKind::received:
        case CardEventKind::moved:
            if (const Words* words = words_of_code<Holding>(event.detail))
                return {std::string{words->zh}, std::string{words->en}};
            break;
        case CardEventKind::cancelled:
            // A replaced card names the one that took its place.
            if (CardNumber::parse(event.detail))
                return {"换用新卡 " + event.detail, "replaced by " + event.detail};
            break;
        case CardEventKind::extended: return {"延至 " + event.detail, "until " + event.detail};
        case CardEventKind::locked:
            if (!event.detail.empty()) return {"终端 " + event.detail, "terminal " + event.detail};
            break;
        case CardEventKind::formal_loss:
        case CardEventKind::made:
        case CardEventKind::enabled:
        case CardEventKind::activated:
        case CardEventKind::temporary_loss:
        case CardEventKind::loss_released:
        case CardEventKind::loss_expired:
        case CardEventKind::unlocked:
        case CardEventKind::pin_changed:
        case CardEventKind::pin_reset:
        case CardEventKind::sealed: break;
    }
    return {event.detail, event.detail};
}

std::vector<ToldEvent> told_events(Unit& unit, const PersonKey& key, std::int64_t limit) {
    std::vector<ToldEvent> told;
    Doers doers{unit.db};
    for (const PersonEvent& one : list_person_events(unit, key, limit)) {
        const Words& words = words_of_value(one.event.kind);
        EventDetail detail = detail_told(one.event);
        told.push_back({.card_no = one.card_no,
                        .event = std::string{code_of(one.event.kind)},
                        .zh = std::string{words.zh},
                        .en = std::string{words.en},
                        .detail_zh = std::move(detail.zh),
                        .detail_en = std::move(detail.en),
                        .channel = one.event.channel,
                        .by = doers.name_of(one.event.actor),
                        .at = one.event.at});
        if (one.event.kind != CardEventKind::bank_state) continue;
        // How the bank answered, and not what its state became.
        if (one.event.detail == half_blocked_detail) {
            told.back().event = half_blocked_detail;
            told.back().zh = "半挂失";
            told.back().en = "Half blocked";
        } else if (one.event.detail == confirmed_detail || one.event.detail == refused_detail) {
            told.back().zh = "银行答复";
            told.back().en = "The bank answered";
        }
    }
    for (const Cancellation& one : cancellations_of(unit.db, key)) {
        const Words &reason = words_of_value(one.reason), &state = cancellation_lifecycle.words(one.state);
        told.push_back({.card_no = one.card.card_no,
                        .event = "ask_cancellation",
                        .zh = "申请注销",
                        .en = "Cancellation asked",
                        .detail_zh = fmt::format("{}；{}", reason.zh, state.zh),
                        .detail_en = fmt::format("{}; {}", reason.en, state.en),
                        .by = doers.name_of(one.asked_by),
                        .at = one.asked_at});
    }
    if (const auto ecard = find_ecard_row(unit.db, key)) {
        const Words& state = ecard_lifecycle.words(ecard->state);
        told.push_back({.card_no = ecard->card_no,
                        .event = "ecard",
                        .zh = "签发电子社保卡",
                        .en = "E-card issued",
                        .detail_zh = fmt::format("{}级，现{}", ecard->level, state.zh),
                        .detail_en = fmt::format("level {}, now: {}", ecard->level, state.en),
                        .channel = Channel::app,
                        .at = ecard->issued_at});
    }
    std::ranges::stable_sort(told, std::ranges::greater{}, &ToldEvent::at);
    return told;
}

}  // namespace onecard::cards
