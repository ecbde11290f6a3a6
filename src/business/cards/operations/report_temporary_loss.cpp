// Blocks the social part of a card for a while and tells its bank; by phone or web only on three items that agree.

#include "base/person_name.hpp"
#include "business/cards/operations/counter.hpp"

namespace onecard::cards {
namespace {

struct ReportTemporaryLoss {
    static constexpr Spec spec{.name = "cards.report_temporary_loss",
                               .title = {"临时挂失", "Report a loss for a while"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK BANK_CLERK",
                               .source = "domain 3.13; R3.13-1; R3.13-2"};
    struct Input {
        CitizenNumber number;
        std::string name;
        std::optional<std::string> card_no;
        std::optional<Mobile> mobile;
        std::optional<std::string> account_tail;
        std::optional<Channel> channel;
        static constexpr auto fields =
            std::tuple{field("number", &Input::number, {"持卡人身份证号码", "Citizen number of the holder"}),
                       field("name", &Input::name, {"姓名", "Name"}, 60),
                       field("card_no", &Input::card_no, {"社会保障卡卡号", "Card number"}, 18),
                       field("mobile", &Input::mobile, {"登记的手机号码", "Registered mobile"}),
                       field("account_tail", &Input::account_tail,
                             {"银行卡号后四位", "Last four digits of the bank card"}, 4),
                       field("channel", &Input::channel, {"办理渠道", "Channel"})};
    };
    using Output = CardActed;

    /// Which item was wrong is not told: a stranger on the phone would learn it.
    static Output run(Unit& unit, const Input& in) {
        const Channel channel = in.channel.value_or(Channel::counter);
        const bool in_person = channel == Channel::counter || channel == Channel::bank;
        if (!in_person && !in.card_no && !in.mobile && !in.account_tail)
            throw Problem{third_item_missing}.at("mobile");

        // An empty item would agree with every card.
        if (in.account_tail && (in.account_tail->size() != 4 || !is_all_digits(*in.account_tail)))
            throw Problem{third_item_missing}.at("account_tail");
        const auto holder = people::find_person(unit, people::key_of(unit, in.number));
        const auto differs = [] { return Problem{items_differ}.at("number"); };
        if (!holder || !is_within_reach(unit, holder->town) ||
            normalise_name(holder->name) != normalise_name(in.name))
            throw differs();
        if (in.mobile && (!holder->mobile || holder->mobile->reveal() != in.mobile->reveal()))
            throw differs();
        const std::vector<Card> cards = list_cards(unit, holder->key);
        const Card* meant = nullptr;
        for (const Card& card : cards) {
            if (in.card_no ? card.card_no != *in.card_no : card.social_state != SocialState::normal) continue;
            if (in.account_tail && !card.account.reveal().ends_with(*in.account_tail)) continue;
            if (unit.actor.own_organisation_only && unit.actor.has_role("BANK_CLERK") &&
                !is_bank_of(unit.db, card.bank, unit.actor.organisation))
                continue;
            meant = &card;
            break;
        }
        if (meant == nullptr) throw differs();
        step_card(unit, *meant, SocialAct::report_temporary_loss,
                  {.channel = channel,
                   .bank_knows = unit.actor.has_role("BANK_CLERK") && channel == Channel::bank});
        return acted_on(unit, {holder->key, meant->card_no});
    }
};

}  // namespace

extern constinit const Operation report_temporary_loss;
constinit const Operation report_temporary_loss = operation<ReportTemporaryLoss>();

}  // namespace onecard::cards
