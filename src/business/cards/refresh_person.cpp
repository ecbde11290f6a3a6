// The jobs that hear of a changed person: the card index is brought up to it, and banks are told of a new name.

#include "business/cards/refresh_person.hpp"

#include "business/cards/bank_notice.hpp"
#include "business/cards/card_life.hpp"
#include "business/cards/card_rules.hpp"

namespace onecard::cards {

void RefreshPerson::step(Unit& unit, Progress& progress) {
    const auto key = people::parse_key(person_);
    if (!key) throw Problem{*key.error().kind};
    refresh_index(unit, std::span{&*key, 1}, "person");
    unit.tell(card_changed, Node::of({{"count", 1}}));
    progress.cursor = progress.total = 1;
    progress.done = true;
}

void TellBanksOfName::step(Unit& unit, Progress& progress) {
    progress.done = true;
    const auto key = people::parse_key(person_);
    if (!key) throw Problem{*key.error().kind};
    bool told = false;
    for (const Card& card : list_cards(unit, *key)) {
        if (card.bank == 0 || !is_valid(card.social_state)) continue;
        notify_bank(unit, card, NoticeKind::name_changed, place_of(unit, card));
        told = true;
    }
    if (told)
        tell_holder(
            unit, *key,
            {"您的姓名已更正，我们已通知发卡银行。请尽快持身份证到银行更改账户户名，以免补贴发放被退回；"
             "之后可申请换发新卡。",
             "Your name was corrected and your card's bank was told. Please have the bank rename the "
             "account with your identity card soon, or payments may be returned; then apply for a "
             "new card."});
}

}  // namespace onecard::cards
