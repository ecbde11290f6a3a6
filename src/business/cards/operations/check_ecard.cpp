// Checks the code of an e-card that somebody shows at a counter, once, and tells whether it holds.

#include "base/card_number.hpp"
#include "base/person_name.hpp"
#include "business/cards/card_life.hpp"
#include "business/cards/ecard_tokens.hpp"
#include "business/people/people.hpp"
#include "engine/operation.hpp"

namespace onecard::cards {
namespace {

struct CheckEcard {
    static constexpr Spec spec{.name = "cards.check_ecard",
                               .title = {"核验电子社保卡", "Check an e-card"},
                               .effect = Effect::writes,
                               .roles = "TOWN_CLERK CARD_CLERK BANK_CLERK APP_OWNER",
                               .source = "R3.15-4; domain 3.45"};
    struct Input {
        HiddenText code;
        std::string scene;
        static constexpr auto fields =
            std::tuple{field("code", &Input::code, {"电子社保卡码", "Code of the e-card"}, 80),
                       field("scene", &Input::scene, {"用卡场景", "Scene"}, 40)};
    };
    struct Output {
        std::string verdict, zh, en;
        std::optional<std::string> name, number, card_no;
        std::optional<SocialState> social_state;
        std::optional<ECardPurpose> purpose;
        static constexpr auto fields =
            std::tuple{field("verdict", &Output::verdict, {"结论", "Verdict"}),
                       field("zh", &Output::zh, {"说明", "Words (zh)"}),
                       field("en", &Output::en, {"说明（英文）", "Words (en)"}),
                       field("name", &Output::name, {"姓名", "Name"}),
                       field("number", &Output::number, {"证件号码", "Certificate number"}),
                       field("card_no", &Output::card_no, {"社会保障卡卡号", "Card number"}),
                       field("social_state", &Output::social_state, {"社保功能状态", "Social state"}),
                       field("purpose", &Output::purpose, {"用途", "Purpose"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const TokenVerdict verdict = check_token(unit, in.code.text, in.scene);
        Output out{.verdict = std::string{verdict.code},
                   .zh = std::string{verdict.words.zh},
                   .en = std::string{verdict.words.en}};
        if (!verdict.ecard) return out;
        const people::Person holder = people::must_find_person(unit, verdict.ecard->key);
        const Card card = must_find_card(unit, {verdict.ecard->key, verdict.ecard->card_no});
        out.name = masked_name(holder.name);
        // The whole number only where the channel was registered for it; that it was shown stands in the audit.
        out.number = verdict.may_see_number ? std::string{holder.number.reveal()} : holder.number.masked();
        if (verdict.may_see_number) unit.note("number shown of " + people::key_text(holder.key));
        const auto spoken = CardNumber::parse(card.card_no);
        out.card_no = spoken ? spoken->masked() : "****";
        out.social_state = card.social_state;
        out.purpose = verdict.purpose;
        return out;
    }
};

}  // namespace

extern constinit const Operation check_ecard_operation;
constinit const Operation check_ecard_operation = operation<CheckEcard>();

}  // namespace onecard::cards
