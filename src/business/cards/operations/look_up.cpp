// Tells a counter at once whether a card may be used, by its number or by the citizen number.

#include "base/person_name.hpp"
#include "business/cards/look_up_store.hpp"
#include "business/cards/operations/card_shown.hpp"

namespace onecard::cards {
namespace {

/// What a counter is told, the first that holds.
struct Verdict {
    std::string_view code;
    Words words;
};
Verdict verdict_of(std::int64_t live_status, std::string_view card_no, SocialState state) {
    if (live_status == 2) return {"DEAD", {"持卡人已死亡", "The holder is dead"}};
    if (card_no.empty()) return {"NO_CARD", {"未申领社会保障卡", "No card was ever applied for"}};
    switch (state) {
        case SocialState::normal: return {"OK", {"正常，可以使用", "In order, may be used"}};
        case SocialState::sealed: return {"E2001", {"卡已封存，请先启用", "Sealed, to be enabled first"}};
        case SocialState::temp_lost: return {"E2002", {"卡已临时挂失", "Temporarily reported lost"}};
        case SocialState::formally_lost: return {"E2003", {"卡已正式挂失", "Reported lost"}};
        case SocialState::app_locked:
            return {"E2004", {"社保应用已锁定", "The social application is locked"}};
        case SocialState::cancelled: return {"E2009", {"卡已注销", "Cancelled"}};
    }
    return {"E2010", {"不是社会保障卡", "Not a social security card"}};
}

struct LookUp {
    static constexpr Spec spec{
        .name = "cards.look_up",
        .title = {"联机验卡", "Look a card up"},
        .effect = Effect::reads,
        .roles =
            "TOWN_CLERK TOWN_REVIEWER CARD_CLERK CARD_REVIEWER BANK_CLERK BANK_REVIEWER "
            "HRSS_PLATFORM_ADMIN",
        .source = "seed-2 3(6); domain 3.45"};
    struct Input {
        std::optional<std::string> card_no;
        std::optional<CitizenNumber> number;
        static constexpr auto fields =
            std::tuple{field("card_no", &Input::card_no, {"社会保障卡卡号", "Card number"}, 18),
                       field("number", &Input::number, {"公民身份号码", "Citizen number"})};
    };
    struct Output {
        std::string verdict, zh, en, card_no, name;
        std::optional<std::int64_t> bank;
        SocialState social_state{};
        BankState bank_state{};
        Date state_day;
        static constexpr auto fields =
            std::tuple{field("verdict", &Output::verdict, {"结论", "Verdict"}),
                       field("zh", &Output::zh, {"说明", "Words (zh)"}),
                       field("en", &Output::en, {"说明（英文）", "Words (en)"}),
                       field("card_no", &Output::card_no, {"社会保障卡卡号", "Card number"}),
                       field("name", &Output::name, {"姓名", "Name"}),
                       field("bank", &Output::bank, {"发卡银行代码", "Bank code"}),
                       field("social_state", &Output::social_state, {"社保功能状态", "Social state"}),
                       field("bank_state", &Output::bank_state, {"金融功能状态", "Bank state"}),
                       field("state_day", &Output::state_day, {"状态日期", "State as of"})};
    };

    static Output run(Unit& unit, const Input& in) {
        if (in.number.has_value() == in.card_no.has_value()) throw Problem{card_unnamed}.at("card_no");
        std::optional<Output> found;
        bool several = false;
        const auto look = [&](const CardAtCounter& card) {
            if (!is_within_reach(unit, card.town)) return;
            several = found.has_value();
            const Verdict verdict = verdict_of(card.live_status, card.card_no, card.social_state);
            found = {.verdict = std::string{verdict.code},
                     .zh = std::string{verdict.words.zh},
                     .en = std::string{verdict.words.en},
                     .card_no = std::string{card.card_no},
                     .name = masked_name(card.name),
                     .social_state = card.social_state,
                     .bank_state = card.bank_state,
                     .state_day = card.state_day};
            if (card.bank != 0) found->bank = card.bank;
        };
        if (in.number)
            look_up_by_person(unit.db, people::key_of(unit, *in.number), look);
        else
            look_up_by_card(unit.db, *in.card_no, look);
        if (several) throw Problem{card_of_several}.at("card_no");
        // A bank asks about its own cards only.
        if (found && unit.actor.own_organisation_only &&
            !is_bank_of(unit.db, found->bank.value_or(0), unit.actor.organisation))
            found.reset();
        if (!found) throw Problem{card_not_found}.at(in.number ? "number" : "card_no");
        return *std::move(found);
    }
};

}  // namespace

extern constinit const Operation look_up;
constinit const Operation look_up = operation<LookUp>();

}  // namespace onecard::cards
