// Takes an application for a card at the counter, also by an agent or a guardian (R3.8-1 to R3.8-3).

#include "business/issuing/applying.hpp"
#include "business/issuing/issuing_shown.hpp"
#include "business/issuing/operations/applicant.hpp"
#include "business/issuing/problems.hpp"
#include "engine/files.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct Apply {
    static constexpr Spec spec{.name = "issuing.apply",
                               .title = {"申领社保卡", "Apply for a card"},
                               .effect = Effect::writes,
                               .roles = application_takers,
                               .source = "seed-2 3(5), 5(2)-HRSS; R3.8-1, R3.8-2, R3.8-3"};
    struct AgentInput {
        AgentKind kind{};
        std::string name;
        CitizenNumber number;
        std::optional<Mobile> mobile;
        std::optional<std::string> relation;
        UploadId agent_document, principal_document;
        static constexpr auto fields = std::tuple{
            field("kind", &AgentInput::kind, {"身份", "Kind"}),
            field("name", &AgentInput::name, {"姓名", "Name"}, 60),
            field("number", &AgentInput::number, {"公民身份号码", "Citizen number"}),
            field("mobile", &AgentInput::mobile, {"手机号码", "Mobile"}),
            field("relation", &AgentInput::relation, {"与本人关系", "Relation"}, 20),
            field("agent_document", &AgentInput::agent_document, {"代办人证件影像", "Document of the agent"}),
            field("principal_document", &AgentInput::principal_document,
                  {"本人证件影像", "Document of the person"})};
    };
    struct Input {
        std::optional<CitizenNumber> number;
        std::optional<std::string> person;
        ApplicationType type{};
        std::optional<std::int64_t> bank;
        std::optional<OutletId> outlet;
        std::optional<MakeMode> make_mode;
        std::optional<bool> priority, acknowledged;
        std::optional<std::string> category, reason;
        std::optional<Delivery> delivery;
        std::optional<std::string> address;
        std::optional<AgentInput> agent;
        static constexpr auto fields =
            std::tuple{field("number", &Input::number, {"公民身份号码", "Citizen number"}),
                       field("person", &Input::person, {"人员键", "Person"}, 32),
                       field("type", &Input::type, {"申请类型", "Type"}),
                       field("bank", &Input::bank, {"银行", "Bank"}),
                       field("outlet", &Input::outlet, {"领卡网点", "Outlet"}),
                       field("make_mode", &Input::make_mode, {"制卡方式", "Way of making"}),
                       field("priority", &Input::priority, {"优先", "Priority"}),
                       field("acknowledged", &Input::acknowledged,
                             {"已告知近期有待发资金", "Told of payments that are planned"}),
                       field("category", &Input::category, {"人员类别", "Category"}, 40),
                       field("reason", &Input::reason, {"补换卡原因", "Why the card is replaced"}, 60),
                       field("delivery", &Input::delivery, {"领取方式", "Delivery"}),
                       field("address", &Input::address, {"邮寄地址", "Address"}, 200),
                       field("agent", &Input::agent, {"代办人", "Agent"})};
    };
    struct Output {
        ApplicationShown application;
        std::optional<FeeShown> fee;
        static constexpr auto fields =
            std::tuple{field("application", &Output::application, {"申请", "Application"}),
                       field("fee", &Output::fee, {"缴费单", "Fee order"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const people::Person person = must_find_applicant(unit, in.number, in.person);
        Wish wish{.type = in.type,
                  .bank = in.bank.value_or(0),
                  .reason = in.reason.value_or(""),
                  .category = in.category.value_or(""),
                  .address = in.address.value_or(""),
                  .outlet = access::OrganisationId{in.outlet.value_or(OutletId{}).number()},
                  .make_mode = in.make_mode.value_or(MakeMode::central_batch),
                  .delivery = in.delivery.value_or(Delivery::pickup),
                  .source = unit.actor.has_role("BANK_CLERK") ? ApplicationSource::outlet
                                                              : ApplicationSource::person,
                  .is_priority = in.priority.value_or(false),
                  .acknowledged = in.acknowledged.value_or(false)};
        const auto banks = cards::list_banks(unit.db);
        if (unit.actor.own_organisation_only && unit.actor.has_role("BANK_CLERK")) {
            // A bank's counter takes applications for its own cards.
            const auto own =
                bank_in_reach(unit, banks, wish.bank == 0 ? std::nullopt : std::optional{wish.bank});
            if (!own) throw Problem{bank_not_known}.at("bank").with(std::to_string(wish.bank));
            wish.bank = *own;
        }
        if (in.agent) {
            Agent agent{.kind = in.agent->kind,
                        .key = people::key_of(unit, in.agent->number),
                        .number = in.agent->number,
                        .name = in.agent->name,
                        .mobile = in.agent->mobile ? std::string{in.agent->mobile->reveal()} : "",
                        .relation = in.agent->relation.value_or(""),
                        .agent_document = must_find_upload(unit, in.agent->agent_document).id,
                        .principal_document = must_find_upload(unit, in.agent->principal_document).id};
            wish.agent = std::move(agent);
        }
        const ApplicationDetail made = issuing::apply(unit, person, std::move(wish));
        Output out{.application = shown(unit, made.application, banks), .fee = {}};
        for (const FeeOrder& order : fee_orders_of(unit.db, made.application.id))
            out.fee = shown(unit, order);
        return out;
    }
};

}  // namespace

extern constinit const Operation apply_operation;
constinit const Operation apply_operation = operation<Apply>();

}  // namespace onecard::issuing
