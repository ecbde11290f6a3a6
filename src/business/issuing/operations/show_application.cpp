// Shows an application with its agent (masked), fee, history, progress and what may be done.

#include "business/issuing/operations/applicant.hpp"
#include "business/issuing/progress.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct ShowApplication {
    static constexpr Spec spec{.name = "issuing.show_application",
                               .title = {"查看申领", "Show an application"},
                               .effect = Effect::reads,
                               .roles = application_readers,
                               .source = "3.8; R3.8-4"};
    struct Input {
        ApplicationId application;
        static constexpr auto fields =
            std::tuple{field("application", &Input::application, {"申请", "Application"})};
    };
    struct StepShown {
        std::string act_zh, act_en, by;
        Instant at;
        std::string note;
        static constexpr auto fields = std::tuple{
            field("act_zh", &StepShown::act_zh, {"事项", "Step in Chinese"}),
            field("act_en", &StepShown::act_en, {"事项（英文）", "Step"}),
            field("by", &StepShown::by, {"经办人", "By"}), field("at", &StepShown::at, {"时间", "At"}),
            field("note", &StepShown::note, {"说明", "Note"})};
    };
    struct AgentShown {
        AgentKind kind{};
        std::string name, number, relation;
        std::optional<UploadId> agent_document, principal_document;
        static constexpr auto fields = std::tuple{
            field("kind", &AgentShown::kind, {"身份", "Kind"}),
            field("name", &AgentShown::name, {"姓名", "Name"}),
            field("number", &AgentShown::number, {"证件号码", "Number"}),
            field("relation", &AgentShown::relation, {"与本人关系", "Relation"}),
            field("agent_document", &AgentShown::agent_document, {"代办人证件影像", "Document of the agent"}),
            field("principal_document", &AgentShown::principal_document,
                  {"本人证件影像", "Document of the person"})};
    };
    struct Output {
        ApplicationShown application;
        std::string category, reason, fail_stage, fail_reason, profile_name, outlet_name;
        Delivery delivery{};
        ProgressWord progress{};
        bool card_in_use = false;
        std::optional<AgentShown> agent;
        std::vector<FeeShown> fees;
        std::vector<StepShown> steps;
        std::vector<ActShown> acts;
        static constexpr auto fields =
            std::tuple{field("application", &Output::application, {"申请", "Application"}),
                       field("category", &Output::category, {"人员类别", "Category"}),
                       field("reason", &Output::reason, {"补换卡原因", "Why the card is replaced"}),
                       field("fail_stage", &Output::fail_stage, {"失败环节", "Where it failed"}),
                       field("fail_reason", &Output::fail_reason, {"失败原因", "Why it failed"}),
                       field("profile_name", &Output::profile_name, {"卡规划", "Profile"}),
                       field("outlet_name", &Output::outlet_name, {"领卡网点", "Outlet"}),
                       field("delivery", &Output::delivery, {"领取方式", "Delivery"}),
                       field("progress", &Output::progress, {"进度", "Progress"}),
                       field("card_in_use", &Output::card_in_use, {"卡已启用", "The card is in use"}),
                       field("agent", &Output::agent, {"代办人", "Agent"}),
                       field("fees", &Output::fees, {"缴费单", "Fee orders"}),
                       field("steps", &Output::steps, {"办理过程", "History"}),
                       field("acts", &Output::acts, {"可办操作", "Acts"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const ApplicationDetail detail = must_find_detail(unit, in.application);
        const Application& one = detail.application;
        const ProgressFacts facts = progress_facts(unit, one.person, detail);
        Output out{.application = shown(unit, one, cards::list_banks(unit.db)),
                   .category = detail.category,
                   .reason = detail.reason,
                   .fail_stage = detail.fail_stage,
                   .fail_reason = detail.fail_reason,
                   .profile_name = must_find_profile(unit.db, one.profile).name,
                   .outlet_name = one.outlet ? access::organisation_name(unit.db, one.outlet) : "",
                   .delivery = one.delivery,
                   .progress = progress_of(facts),
                   .card_in_use = is_in_use(facts),
                   .agent = {},
                   .fees = {},
                   .steps = {},
                   .acts = shown_acts(unit, view_of(application_lifecycle), one.id.number(),
                                      application_lifecycle.code(one.state))};
        if (const auto agent = find_agent(unit, one.id, one.person)) {
            AgentShown& told = out.agent.emplace();
            told.kind = agent->kind;
            told.name = masked_name(agent->name);
            told.number = agent->number.masked();
            told.relation = agent->relation;
            if (agent->agent_document) told.agent_document = agent->agent_document;
            if (agent->principal_document) told.principal_document = agent->principal_document;
        }
        for (const FeeOrder& order : fee_orders_of(unit.db, one.id)) out.fees.push_back(shown(unit, order));
        for (const PastMove& move : past_moves(unit.db, view_of(application_lifecycle), one.id.number())) {
            StepShown& step = out.steps.emplace_back();
            step.act_zh = "申请", step.act_en = "Applied";
            for (const auto& act : application_lifecycle.acts())
                if (act.code == move.act) step.act_zh = act.words.zh, step.act_en = act.words.en;
            step.by = access::operator_name(unit.db, move.actor);
            step.at = move.at;
            step.note = move.opinion;
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation show_application;
constinit const Operation show_application = operation<ShowApplication>();

}  // namespace onecard::issuing
