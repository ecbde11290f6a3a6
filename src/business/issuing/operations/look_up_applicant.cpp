// Says what a counter must know of somebody who wants a card: readiness, cards, what may be applied for.

#include "business/collection/collection.hpp"
#include "business/issuing/green_store.hpp"
#include "business/issuing/operations/applicant.hpp"
#include "business/issuing/progress.hpp"
#include "business/policies/policies.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct LookUpApplicant {
    static constexpr Spec spec{.name = "issuing.look_up_applicant",
                               .title = {"查询申领条件", "Look up an applicant"},
                               .effect = Effect::reads,
                               .roles = application_takers,
                               .source = "R3.8-1, R3.8-2, R3.8-3"};
    struct Input {
        std::optional<CitizenNumber> number;
        std::optional<std::string> person;
        static constexpr auto fields =
            std::tuple{field("number", &Input::number, {"公民身份号码", "Citizen number"}),
                       field("person", &Input::person, {"人员键", "Person"}, 32)};
    };
    struct Output {
        std::string person, name, number;
        std::int64_t age = 0;
        bool is_minor = false, is_ready = false, is_green = false;
        std::string why_not_zh, why_not_en;
        RegionCode region;
        std::string region_name;
        std::string old_card_no, old_card_bank;
        std::optional<cards::SocialState> old_card_state;
        std::vector<TypeShown> types;
        std::vector<BankChoice> banks;
        std::vector<std::string> categories;
        bool offers_instant = false;
        std::optional<ApplicationShown> open;
        static constexpr auto fields = std::tuple{
            field("person", &Output::person, {"人员键", "Person"}),
            field("name", &Output::name, {"姓名", "Name"}),
            field("number", &Output::number, {"证件号码", "Number"}),
            field("age", &Output::age, {"年龄", "Age"}),
            field("is_minor", &Output::is_minor, {"须监护人代办", "Needs a guardian"}),
            field("is_ready", &Output::is_ready, {"可以制卡", "Ready for production"}),
            field("is_green", &Output::is_green, {"绿色通道", "Green channel"}),
            field("why_not_zh", &Output::why_not_zh, {"不能制卡的原因", "Why not ready, in Chinese"}),
            field("why_not_en", &Output::why_not_en, {"不能制卡的原因（英文）", "Why not ready"}),
            field("region", &Output::region, {"发卡地", "Issuing region"}),
            field("region_name", &Output::region_name, {"发卡地名称", "Name of the region"}),
            field("old_card_no", &Output::old_card_no, {"原卡卡号", "Old card"}),
            field("old_card_bank", &Output::old_card_bank, {"原卡银行", "Bank of the old card"}),
            field("old_card_state", &Output::old_card_state, {"原卡状态", "State of the old card"}),
            field("types", &Output::types, {"申请类型", "Types"}),
            field("banks", &Output::banks, {"可选银行", "Banks"}),
            field("categories", &Output::categories, {"人员类别", "Categories"}),
            field("offers_instant", &Output::offers_instant, {"可即时制卡", "Cards are made instantly"}),
            field("open", &Output::open, {"在办申请", "Open application"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const people::Person person = must_find_applicant(unit, in.number, in.person);
        const RegionCode region = issuing_region(person.town);
        Output out{.person = people::key_text(person.key),
                   .name = masked_name(person.name),
                   .number = person.number.masked(),
                   .age = age_on(person.birth, unit.today()),
                   .is_green = issuing::is_green(unit.db, person.key),
                   .region = region,
                   .region_name = regions::region_name(unit.db, region)};
        out.is_minor = out.age < policies::number(unit.db, region, "agent_min_age", unit.today());
        if (const ProblemKind* why = collection::why_not_ready(collection::readiness_of(unit, person.key))) {
            out.why_not_zh = why->words.zh;
            out.why_not_en = why->words.en;
        } else
            out.is_ready = true;
        if (const auto old = old_card_of(unit, person.key, region)) {
            out.old_card_no = masked_card(old->card_no);
            out.old_card_bank = old->bank_name;
            out.old_card_state = old->social_state;
        }
        out.types = types_for(unit, person.key, region);
        out.banks = bank_choices(unit, region);
        out.categories = policies::texts(unit.db, region, "eligible_categories", unit.today());
        out.offers_instant = policies::flag(unit.db, region, "instant_issue", unit.today());
        if (const auto open = find_open_application(unit.db, person.key))
            out.open = shown(unit, *open, cards::list_banks(unit.db));
        return out;
    }
};

}  // namespace

extern constinit const Operation look_up_applicant;
constinit const Operation look_up_applicant = operation<LookUpApplicant>();

}  // namespace onecard::issuing
