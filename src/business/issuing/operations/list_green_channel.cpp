// Lists the people whom matching found without a card, with their application; a bank sees its own.

#include "business/issuing/green_store.hpp"
#include "business/issuing/operations/applicant.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct ListGreenChannel {
    static constexpr Spec spec{
        .name = "issuing.list_green_channel",
        .title = {"绿色通道名单", "List the green channel"},
        .effect = Effect::reads,
        .roles =
            "CARD_CLERK CARD_REVIEWER TOWN_CLERK BANK_CLERK BANK_REVIEWER HRSS_PLATFORM_ADMIN LEADING_OFFICE",
        .source = "seed-3 3(2), 4(4); R3.8-5, R3.20-2"};
    struct CaseShown {
        GreenId green;
        std::string state, state_zh, state_en;
        std::string person, name, title, match_code;
        RegionCode region;
        std::string region_name;
        std::int64_t bank = 0;
        std::string bank_name;
        std::optional<ApplicationId> application;
        Date due_on;
        bool is_overdue = false, visit_told = false;
        static constexpr auto fields =
            std::tuple{field("green", &CaseShown::green, {"事项", "Case"}),
                       field("state", &CaseShown::state, {"状态", "State"}),
                       field("state_zh", &CaseShown::state_zh, {"状态名称", "State in Chinese"}),
                       field("state_en", &CaseShown::state_en, {"状态英文名", "State in words"}),
                       field("person", &CaseShown::person, {"人员键", "Person"}),
                       field("name", &CaseShown::name, {"姓名", "Name"}),
                       field("title", &CaseShown::title, {"发放批次", "Batch"}),
                       field("match_code", &CaseShown::match_code, {"比对结果", "Result of matching"}),
                       field("region", &CaseShown::region, {"镇街", "Town"}),
                       field("region_name", &CaseShown::region_name, {"镇街名称", "Name of the town"}),
                       field("bank", &CaseShown::bank, {"银行", "Bank"}),
                       field("bank_name", &CaseShown::bank_name, {"银行名称", "Name of the bank"}),
                       field("application", &CaseShown::application, {"申请", "Application"}),
                       field("due_on", &CaseShown::due_on, {"期限", "Due on"}),
                       field("is_overdue", &CaseShown::is_overdue, {"已逾期", "Overdue"}),
                       field("visit_told", &CaseShown::visit_told, {"已回告补贴", "Told to subsidies"})};
    };
    struct Input {
        std::optional<GreenState> state;
        std::optional<std::int64_t> bank;
        std::optional<RegionCode> within;
        std::optional<bool> overdue;
        std::optional<GreenId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("state", &Input::state, {"状态", "State"}),
                       field("bank", &Input::bank, {"银行", "Bank"}),
                       field("within", &Input::within, {"区划之内", "Within this region"}),
                       field("overdue", &Input::overdue, {"只看逾期", "Overdue only"}),
                       field("after", &Input::after, {"此事项之后", "After this one"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<CaseShown> cases;
        std::optional<GreenId> next;
        static constexpr auto fields = std::tuple{field("cases", &Output::cases, {"事项", "Cases"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const auto banks = cards::list_banks(unit.db);
        const auto bank = bank_in_reach(unit, banks, in.bank);
        if (!bank) return {};
        const GreenFilter filter{.within = in.within.value_or(unit.actor.region),
                                 .state = in.state ? std::string{code_of(*in.state)} : "",
                                 .bank = *bank,
                                 .overdue_only = in.overdue.value_or(false),
                                 .today = unit.today(),
                                 .after = in.after.value_or(GreenId{}),
                                 .limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200)};
        Output out;
        for (const GreenCase& one : list_green_cases(unit.db, filter)) {
            const Words words = green_lifecycle.words(one.state);
            CaseShown& row = out.cases.emplace_back();
            row.green = one.id;
            row.state = green_lifecycle.code(one.state);
            row.state_zh = words.zh;
            row.state_en = words.en;
            row.person = people::key_text(one.person);
            row.name = masked_name(one.name);
            row.title = one.title;
            row.match_code = one.match_code;
            row.region = one.region;
            row.region_name = regions::region_name(unit.db, one.region);
            row.bank = one.bank;
            row.bank_name = bank_name(banks, one.bank);
            if (one.application) row.application = one.application;
            row.due_on = one.due_on;
            row.is_overdue = (one.state == GreenState::found || one.state == GreenState::applied) &&
                             one.due_on < unit.today();
            row.visit_told = one.told_at.has_value();
        }
        if (std::ssize(out.cases) == filter.limit) out.next = out.cases.back().green;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_green_channel;
constinit const Operation list_green_channel = operation<ListGreenChannel>();

}  // namespace onecard::issuing
