// Asks for an account or another post for a person of the own organisation, on its stamped list.

#include "business/access/account_rules.hpp"
#include "business/access/problems.hpp"
#include "business/access/provision_store.hpp"
#include "business/regions/regions.hpp"
#include "engine/files.hpp"
#include "engine/operation.hpp"
#include "engine/person_hasher.hpp"

namespace onecard::access {
namespace {

struct SubmitProvisionRequest {
    static constexpr Spec spec{
        .name = "access.submit_provision_request",
        .title = {"提交岗位权限申请", "Submit a provisioning request"},
        .effect = Effect::writes,
        .roles = "DEPT_LEADER FINANCE_REVIEWER TOWN_REVIEWER BANK_REVIEWER HRSS_PLATFORM_ADMIN SYSTEM_ADMIN",
        .source = "seed-3 3(4); R3.1-8"};
    struct Input {
        OrganisationId organisation;
        std::string person_name;
        CitizenNumber number;
        Mobile mobile;
        std::string post;
        std::vector<std::string> roles;
        std::optional<RegionCode> region;
        std::vector<std::string> items;
        std::optional<UploadId> attachment;
        static constexpr auto fields = std::tuple{
            field("organisation", &Input::organisation, {"机构", "Organisation"}),
            field("person_name", &Input::person_name, {"姓名", "Name"}, 50),
            field("number", &Input::number, {"公民身份号码", "Identity number"}),
            field("mobile", &Input::mobile, {"手机号码", "Mobile"}),
            field("post", &Input::post, {"岗位", "Post"}, 60),
            field("roles", &Input::roles, {"岗位角色", "Roles"}),
            field("region", &Input::region,
                  {"数据范围（空为机构区划）", "Region within reach; empty: the organisation's"}),
            field("items", &Input::items, {"补贴项目编码（空为全部）", "Codes of subsidy items; empty: all"}),
            field("attachment", &Input::attachment, {"盖章名单", "Stamped list"})};
    };
    struct Output {
        ProvisionRequestId request;
        static constexpr auto fields =
            std::tuple{field("request", &Output::request, {"岗位权限申请", "Request"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Organisation organisation = must_find_active_organisation(unit.db, in.organisation);
        const bool acts_for_others = unit.actor.has_role("HRSS_PLATFORM_ADMIN") ||
                                     unit.actor.has_role("SYSTEM_ADMIN") ||
                                     unit.actor.kind == ActorKind::worker;
        if (!acts_for_others && unit.actor.organisation != organisation.id.number())
            throw Problem{request_for_other_organisation}.at("organisation");
        check_roles(unit.db, in.roles);
        for (const std::string& role : in.roles)
            if (!is_role_for(role, organisation.type))
                throw Problem{role_not_for_organisation}.at("roles").with(role).with(organisation.type);
        const RegionCode region = in.region.value_or(organisation.region);
        regions::must_find_present_region(unit.db, region);
        if (!organisation.region.contains(region))
            throw Problem{scope_outside_organisation}
                .at("region")
                .with(region.short_text())
                .with(organisation.region.short_text());
        if (in.attachment) must_find_upload(unit, *in.attachment);
        ProvisionRequest request{
            .organisation = organisation.id,
            .region = region,
            .person_name = in.person_name,
            .key = unit.hasher.of("01", in.number.reveal()),
            .personal = {std::string{in.number.reveal()}, std::string{in.mobile.reveal()}},
            .post = in.post,
            .roles = in.roles,
            .items = in.items};
        if (in.attachment) request.attachment = in.attachment->number();
        return {.request = insert_request(unit, request)};
    }
};

}  // namespace

extern constinit const Operation submit_provision_request;
constinit const Operation submit_provision_request = operation<SubmitProvisionRequest>();

}  // namespace onecard::access
