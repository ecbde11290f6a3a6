// Shows a counter everything about one holder's cards: who it is, both states, what may be done, what happened.

#include "base/card_number.hpp"
#include "business/cards/ecard.hpp"
#include "business/cards/holder_events.hpp"
#include "business/cards/operations/card_shown.hpp"

namespace onecard::cards {
namespace {

constexpr std::int64_t events_shown = 100;

struct ShowHolder {
    static constexpr Spec spec{
        .name = "cards.show_holder",
        .title = {"服务窗口", "Show a holder at the counter"},
        .effect = Effect::reads,
        .roles = "CARD_CLERK CARD_REVIEWER TOWN_CLERK TOWN_REVIEWER HRSS_PLATFORM_ADMIN",
        .source = "seed-2 3(5); domain 3.12; domain 3.13; domain 3.42 CardEvent"};
    struct Input {
        std::optional<std::string> card_no;
        std::optional<CitizenNumber> number;
        std::optional<std::string> person;
        static constexpr auto fields =
            std::tuple{field("card_no", &Input::card_no, {"社会保障卡卡号", "Card number"}, 18),
                       field("number", &Input::number, {"公民身份号码", "Citizen number"}),
                       field("person", &Input::person, {"人员键", "Person"}, 32)};
    };
    struct EcardShown {
        std::string card_no, state_zh, state_en;
        bool valid = false, consent = false;
        std::int64_t level = 1;
        Instant issued_at;
        std::vector<std::string> channels;
        static constexpr auto fields =
            std::tuple{field("card_no", &EcardShown::card_no, {"对应实体卡", "Of the card"}),
                       field("valid", &EcardShown::valid, {"有效", "Valid"}),
                       field("state_zh", &EcardShown::state_zh, {"状态", "State (zh)"}),
                       field("state_en", &EcardShown::state_en, {"状态（英文）", "State (en)"}),
                       field("level", &EcardShown::level, {"签发级别", "Level"}),
                       field("issued_at", &EcardShown::issued_at, {"签发时间", "Issued"}),
                       field("consent", &EcardShown::consent, {"挂失期间可验身份", "Identity while lost"}),
                       field("channels", &EcardShown::channels, {"绑定渠道", "Bound to"})};
    };
    struct EventTold {
        std::string card_no, event, zh, en, detail_zh, detail_en;
        Channel channel{};
        std::string by;
        Instant at;
        static constexpr auto fields =
            std::tuple{field("card_no", &EventTold::card_no, {"社会保障卡卡号", "Card number"}),
                       field("event", &EventTold::event, {"事项代码", "Code of the event"}),
                       field("zh", &EventTold::zh, {"事项", "Event (zh)"}),
                       field("en", &EventTold::en, {"事项（英文）", "Event (en)"}),
                       field("detail_zh", &EventTold::detail_zh, {"说明", "Words (zh)"}),
                       field("detail_en", &EventTold::detail_en, {"说明（英文）", "Words (en)"}),
                       field("channel", &EventTold::channel, {"渠道", "Channel"}),
                       field("by", &EventTold::by, {"经办", "By"}),
                       field("at", &EventTold::at, {"时间", "At"})};
    };
    struct Output {
        std::string person, name, number, mobile;
        Date birth;
        RegionCode town;
        bool dead = false;
        std::optional<Date> died_on;
        std::vector<CardShown> cards;
        std::optional<EcardShown> ecard;
        std::vector<EventTold> events;
        static constexpr auto fields =
            std::tuple{field("person", &Output::person, {"人员键", "Person"}),
                       field("name", &Output::name, {"姓名", "Name"}),
                       field("number", &Output::number, {"证件号码", "Certificate number"}),
                       field("mobile", &Output::mobile, {"手机号码", "Mobile"}),
                       field("birth", &Output::birth, {"出生日期", "Birth date"}),
                       field("town", &Output::town, {"镇街", "Town"}),
                       field("dead", &Output::dead, {"已死亡", "Dead"}),
                       field("died_on", &Output::died_on, {"死亡日期", "Died on"}),
                       field("cards", &Output::cards, {"社保卡", "Cards"}),
                       field("ecard", &Output::ecard, {"电子社保卡", "E-card"}),
                       field("events", &Output::events, {"经历", "What happened"})};
    };

    static people::Person holder_meant(Unit& unit, const Input& in) {
        if (!in.person) return must_find_holder(unit, in.number, in.card_no);
        if (in.number || in.card_no) throw Problem{card_unnamed}.at("card_no");
        const auto key = people::parse_key(*in.person);
        if (!key) throw Problem{*key.error().kind}.at("person");
        auto holder = people::find_person(unit, *key);
        if (!holder || !is_within_reach(unit, holder->town)) throw Problem{card_not_found}.at("person");
        return *std::move(holder);
    }

    static Output run(Unit& unit, const Input& in) {
        const people::Person holder = holder_meant(unit, in);
        Output out{.person = people::key_text(holder.key),
                   .name = holder.name,
                   .number = holder.number.masked(),
                   .mobile = holder.mobile ? holder.mobile->masked() : std::string{},
                   .birth = holder.birth,
                   .town = holder.town,
                   .dead = holder.live_status == 2,
                   .died_on = holder.died_on,
                   .cards = shown_cards(unit, holder.key)};
        if (const auto ecard = find_ecard_row(unit.db, holder.key)) {
            const Words& state = ecard_lifecycle.words(ecard->state);
            out.ecard = EcardShown{.card_no = ecard->card_no,
                                   .state_zh = std::string{state.zh},
                                   .state_en = std::string{state.en},
                                   .valid = ecard->state == ECardState::valid,
                                   .consent = ecard->consent,
                                   .level = ecard->level,
                                   .issued_at = ecard->issued_at};
            for (ECardBinding& binding : list_bindings(unit.db, holder.key, ecard->id))
                out.ecard->channels.push_back(std::move(binding.channel));
        }
        for (ToldEvent& told : told_events(unit, holder.key, events_shown))
            out.events.push_back({.card_no = std::move(told.card_no),
                                  .event = std::move(told.event),
                                  .zh = std::move(told.zh),
                                  .en = std::move(told.en),
                                  .detail_zh = std::move(told.detail_zh),
                                  .detail_en = std::move(told.detail_en),
                                  .channel = told.channel,
                                  .by = std::move(told.by),
                                  .at = told.at});
        return out;
    }
};

}  // namespace

extern constinit const Operation show_holder_operation;
constinit const Operation show_holder_operation = operation<ShowHolder>();

}  // namespace onecard::cards
