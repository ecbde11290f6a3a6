// Tells the caller who is signed in, how far the reach goes and which operations are permitted.

#include "business/access/recovery_store.hpp"
#include "business/access/session_store.hpp"
#include "business/access/shown.hpp"
#include "business/regions/regions.hpp"
#include "engine/house.hpp"
#include "engine/operation.hpp"

namespace onecard::access {
namespace {

struct WhoAmI {
    static constexpr Spec spec{.name = "access.who_am_i",
                               .title = {"我的账号", "Who am I"},
                               .effect = Effect::reads,
                               .roles = "*",
                               .source = "domain 2.3"};
    using Input = Nothing;
    struct Output {
        std::string account, name;
        std::vector<RoleShown> roles;
        std::optional<RegionCode> region;
        std::string region_name;
        std::optional<OrganisationId> organisation;
        std::string organisation_name;
        bool own_organisation_only = false;
        std::vector<std::string> items;
        bool must_change_password = false;
        bool has_second_factor = false;
        std::int64_t recovery_codes_left = 0;
        std::optional<std::int64_t> idle_minutes, idle_minutes_left;
        std::optional<Instant> session_ends_at, proved_until;
        std::vector<WarningShown> warnings;
        std::vector<std::string> operations;
        static constexpr auto fields = std::tuple{
            field("account", &Output::account, {"账号", "Account"}),
            field("name", &Output::name, {"姓名", "Name"}),
            field("roles", &Output::roles, {"岗位角色", "Roles"}),
            field("region", &Output::region, {"数据范围", "Region within reach"}),
            field("region_name", &Output::region_name, {"数据范围名称", "Name of the region"}),
            field("organisation", &Output::organisation, {"机构", "Organisation"}),
            field("organisation_name", &Output::organisation_name, {"机构名称", "Name of the organisation"}),
            field("own_organisation_only", &Output::own_organisation_only,
                  {"限本单位", "Own organisation only"}),
            field("items", &Output::items, {"补贴项目", "Subsidy items"}),
            field("must_change_password", &Output::must_change_password,
                  {"须改密码", "Must change password"}),
            field("has_second_factor", &Output::has_second_factor, {"已启用动态口令", "Second factor"}),
            field("recovery_codes_left", &Output::recovery_codes_left, {"剩余备用码", "Recovery codes left"}),
            field("idle_minutes", &Output::idle_minutes, {"空闲时限（分钟）", "Minutes a session may idle"}),
            field("idle_minutes_left", &Output::idle_minutes_left, {"空闲时限剩余（分钟）", "Idle minutes left"}),
            field("session_ends_at", &Output::session_ends_at, {"会话最迟结束", "Session ends at the latest"}),
            field("proved_until", &Output::proved_until, {"身份确认有效至", "Identity proved until"}),
            field("warnings", &Output::warnings, {"提示", "Warnings"}),
            field("operations", &Output::operations, {"可办操作", "Operations permitted"})};
    };

    static Output run(Unit& unit, const Input&) {
        const Actor& actor = unit.actor;
        Output out{.account = actor.code,
                   .name = actor.name,
                   .region_name = regions::full_region_name(unit.db, actor.region),
                   .organisation_name = organisation_name(unit.db, OrganisationId{actor.organisation}),
                   .own_organisation_only = actor.own_organisation_only};
        if (actor.region) out.region = actor.region;
        if (actor.organisation != 0) out.organisation = OrganisationId{actor.organisation};
        for (const Role& role : list_roles(unit.db))
            if (actor.has_role(role.code))
                out.roles.push_back({role.code, role.zh, role.en, role.own_organisation});
        if (const auto person = find_operator(unit.db, actor.code)) {
            out.items = items_of(unit.db, person->id);
            out.must_change_password = person->must_change;
            out.has_second_factor = person->has_factor;
            out.recovery_codes_left = recovery_codes_left(unit.db, person->id);
        }
        if (const auto times = session_times(unit.db, actor.session, unit.now)) {
            out.idle_minutes = times->idle_minutes;
            out.idle_minutes_left = times->idle_seconds_left / 60;
            out.session_ends_at = times->ends_at;
            out.proved_until = times->proved_until;
        }
        out.warnings = warnings_for(unit.db, actor, out.must_change_password);
        for (const Module* module : unit.house.modules())
            for (const Operation* operation : module->operations)
                if (is_permitted(*operation->spec, actor)) out.operations.emplace_back(operation->spec->name);
        return out;
    }
};

}  // namespace

extern constinit const Operation who_am_i;
constinit const Operation who_am_i = operation<WhoAmI>();

}  // namespace onecard::access
