// Lists applications, newest first; a bank sees its own.

#include "business/issuing/operations/applicant.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct ListApplications {
    static constexpr Spec spec{.name = "issuing.list_applications",
                               .title = {"申领清单", "List applications"},
                               .effect = Effect::reads,
                               .roles = application_readers,
                               .source = "3.8"};
    struct Input {
        std::optional<ApplicationState> state;
        std::optional<ApplicationType> type;
        std::optional<std::int64_t> bank;
        std::optional<RegionCode> within;
        std::optional<CitizenNumber> number;
        std::optional<std::string> person, batch;
        std::optional<bool> priority;
        std::optional<ApplicationId> before;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("state", &Input::state, {"状态", "State"}),
                       field("type", &Input::type, {"申请类型", "Type"}),
                       field("bank", &Input::bank, {"银行", "Bank"}),
                       field("within", &Input::within, {"区划之内", "Within this region"}),
                       field("number", &Input::number, {"公民身份号码", "Citizen number"}),
                       field("person", &Input::person, {"人员键", "Person"}, 32),
                       field("batch", &Input::batch, {"制卡批次", "Production batch"}, 60),
                       field("priority", &Input::priority, {"只看优先", "With priority only"}),
                       field("before", &Input::before, {"此申请之前", "Before this one"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<ApplicationShown> applications;
        std::optional<ApplicationId> next;
        static constexpr auto fields =
            std::tuple{field("applications", &Output::applications, {"申请", "Applications"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const auto banks = cards::list_banks(unit.db);
        const auto bank = bank_in_reach(unit, banks, in.bank);
        if (!bank) return {};
        ApplicationFilter filter{.within = in.within.value_or(unit.actor.region),
                                 .bank = *bank,
                                 .state = in.state ? std::string{code_of(*in.state)} : "",
                                 .type = in.type ? std::string{code_of(*in.type)} : "",
                                 .batch = in.batch.value_or(""),
                                 .priority_only = in.priority.value_or(false),
                                 .before = in.before.value_or(ApplicationId{}),
                                 .limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200)};
        if (in.number || in.person) filter.person = applicant_key(unit, in.number, in.person);
        Output out;
        for (const Application& one : list_applications(unit.db, filter))
            out.applications.push_back(shown(unit, one, banks));
        if (std::ssize(out.applications) == filter.limit) out.next = out.applications.back().application;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_applications_operation;
constinit const Operation list_applications_operation = operation<ListApplications>();

}  // namespace onecard::issuing
