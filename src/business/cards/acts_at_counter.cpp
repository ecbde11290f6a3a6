// Which acts on a card are open at the counter, and in words why the others are not.

#include <fmt/format.h>

#include "business/cards/operations/card_shown.hpp"

namespace onecard::cards {
namespace {

struct WhyNot {
    std::string zh, en;
};

WhyNot because_of(SocialState state) {
    const Words& words = social_lifecycle.words(state);
    return {fmt::format("社保功能现为“{}”", words.zh), fmt::format("its social part is: {}", words.en)};
}
WhyNot because_of(const ProblemKind& kind) {
    return {std::string{kind.words.zh}, std::string{kind.words.en}};
}

bool has_move(SocialState from, SocialAct act) {
    for (const auto& move : social_lifecycle.moves())
        if (move.from == from && move.act == act) return true;
    return false;
}

class Counter {
public:
    Counter(const Card& card) : state_{card.social_state} {}

    void offer(std::string_view act, const Words& words, std::optional<WhyNot> why) {
        CardActShown shown{std::string{act}, std::string{words.zh}, std::string{words.en}, !why, {}, {}};
        if (why) shown.why_zh = std::move(why->zh), shown.why_en = std::move(why->en);
        (shown.open ? open_ : closed_).push_back(std::move(shown));
    }
    void offer_move(SocialAct act) {
        offer(social_lifecycle.code(act), social_lifecycle.words(act),
              has_move(state_, act) ? std::nullopt : std::optional{because_of(state_)});
    }
    std::vector<CardActShown> all() {
        open_.insert(open_.end(), std::make_move_iterator(closed_.begin()),
                     std::make_move_iterator(closed_.end()));
        return std::move(open_);
    }

private:
    SocialState state_;
    std::vector<CardActShown> open_, closed_;
};

/// As hand_out_card refuses.
std::optional<WhyNot> why_not_handed_out(const Card& card, const CardDetails& details) {
    if (details.holding == Holding::handed_out) return because_of(already_collected);
    if (card.social_state != SocialState::sealed) return because_of(card.social_state);
    if (details.holding == Holding::in_production || details.holding == Holding::returned ||
        details.holding == Holding::destroyed)
        return because_of(not_to_be_handed_out);
    return {};
}

}  // namespace

std::vector<CardActShown> acts_at_counter(Unit& unit, const Card& card, const CardDetails& details) {
    Counter counter{card};
    counter.offer("hand_out_card", {"领卡", "Hand out"}, why_not_handed_out(card, details));
    if (card.social_state == SocialState::sealed && details.holding != Holding::handed_out)
        counter.offer("enable_card", social_lifecycle.words(SocialAct::enable_card),
                      because_of(not_handed_out));
    else
        counter.offer_move(SocialAct::enable_card);
    counter.offer_move(SocialAct::report_temporary_loss);
    counter.offer_move(SocialAct::release_temporary_loss);
    counter.offer_move(SocialAct::report_formal_loss);
    counter.offer_move(SocialAct::release_formal_loss);
    counter.offer_move(SocialAct::unlock_card);
    const bool knows_pin =
        card.social_state == SocialState::normal ||
        (card.social_state == SocialState::sealed && details.holding == Holding::handed_out);
    counter.offer("note_pin_event", {"密码业务", "PIN changed or reset"},
                  knows_pin ? std::nullopt : std::optional{because_of(card.social_state)});
    if (details.temporary)
        counter.offer("extend_temporary_card", {"临时卡延期", "Extend the temporary card"},
                      card.social_state == SocialState::cancelled
                          ? std::optional{because_of(card.social_state)}
                          : std::nullopt);
    std::optional<WhyNot> why;
    if (!has_move(card.social_state, SocialAct::approve_cancellation))
        why = because_of(card.social_state);
    else if (find_open_cancellation(unit.db, {card.key, card.card_no}))
        why = because_of(cancellation_open);
    counter.offer("ask_cancellation", {"申请注销", "Ask to cancel"}, std::move(why));
    return counter.all();
}

}  // namespace onecard::cards
