#pragma once
// How organisations, operators, roles and requests are shown in answers.

#include "business/access/provision_store.hpp"
#include "engine/acts_shown.hpp"

namespace onecard::access {

struct RoleShown {
    std::string code, zh, en;
    bool own_organisation = false;
    static constexpr auto fields = std::tuple{
        field("code", &RoleShown::code, {"角色", "Role"}),
        field("zh", &RoleShown::zh, {"中文名称", "Chinese name"}),
        field("en", &RoleShown::en, {"英文名称", "English name"}),
        field("own_organisation", &RoleShown::own_organisation, {"限本单位", "Own organisation only"})};
};
std::vector<RoleShown> shown_roles(const std::vector<Role>& roles);

struct WarningShown {
    std::string code, zh, en;
    static constexpr auto fields = std::tuple{field("code", &WarningShown::code, {"提示代码", "Warning"}),
                                              field("zh", &WarningShown::zh, {"中文", "Chinese"}),
                                              field("en", &WarningShown::en, {"英文", "English"})};
};
/// What this person should do: change the first password, be trained (R3.1-9).
std::vector<WarningShown> warnings_for(Database& db, const Actor& actor, bool must_change_password);

struct OrganisationShown {
    OrganisationId organisation;
    std::string state, type, name, short_name, uscc;
    RegionCode region;
    std::string region_name;
    std::optional<OrganisationId> parent;
    bool pays_salary = false;
    static constexpr auto fields = std::tuple{
        field("organisation", &OrganisationShown::organisation, {"机构", "Organisation"}),
        field("state", &OrganisationShown::state, {"状态", "State"}),
        field("type", &OrganisationShown::type, {"机构类型", "Type"}),
        field("name", &OrganisationShown::name, {"名称", "Name"}),
        field("short_name", &OrganisationShown::short_name, {"简称", "Short name"}),
        field("uscc", &OrganisationShown::uscc, {"统一社会信用代码", "Unified social credit code"}),
        field("region", &OrganisationShown::region, {"区划", "Region"}),
        field("region_name", &OrganisationShown::region_name, {"区划名称", "Name of the region"}),
        field("parent", &OrganisationShown::parent, {"上级机构", "Parent"}),
        field("pays_salary", &OrganisationShown::pays_salary, {"已开通工资发放", "Pays wages"})};
};
OrganisationShown shown_organisation(Database& db, const Organisation& organisation);

struct OperatorShown {
    OperatorId person;
    std::string account, name, post;
    std::optional<OrganisationId> organisation;
    std::string organisation_name;
    RegionCode region;
    std::vector<RoleShown> roles;
    std::vector<std::string> items;
    bool must_change_password = false;
    bool locked = false;
    bool has_second_factor = false;
    bool trained = false;
    std::optional<Instant> last_sign_in;
    std::optional<Instant> revoked_at;
    static constexpr auto fields = std::tuple{
        field("operator", &OperatorShown::person, {"操作员", "Operator"}),
        field("account", &OperatorShown::account, {"账号", "Account"}),
        field("name", &OperatorShown::name, {"姓名", "Name"}),
        field("post", &OperatorShown::post, {"岗位", "Post"}),
        field("organisation", &OperatorShown::organisation, {"机构", "Organisation"}),
        field("organisation_name", &OperatorShown::organisation_name,
              {"机构名称", "Name of the organisation"}),
        field("region", &OperatorShown::region, {"数据范围", "Region within reach"}),
        field("roles", &OperatorShown::roles, {"岗位角色", "Roles"}),
        field("items", &OperatorShown::items, {"补贴项目", "Subsidy items"}),
        field("must_change_password", &OperatorShown::must_change_password,
              {"须改密码", "Must change password"}),
        field("locked", &OperatorShown::locked, {"已锁定", "Locked"}),
        field("has_second_factor", &OperatorShown::has_second_factor, {"已启用动态口令", "Second factor"}),
        field("trained", &OperatorShown::trained, {"已培训", "Trained"}),
        field("last_sign_in", &OperatorShown::last_sign_in, {"最近登录", "Last sign-in"}),
        field("revoked_at", &OperatorShown::revoked_at, {"收回时间", "Revoked at"})};
};
OperatorShown shown_operator(Unit& unit, const Operator& person);

struct RequestShown {
    ProvisionRequestId request;
    std::string state, state_zh, state_en;
    OrganisationId organisation;
    std::string organisation_name;
    RegionCode region;
    std::string person_name, post;
    std::vector<std::string> roles, items;
    std::string submitted_by;
    Instant submitted_at;
    std::optional<OperatorId> opened;
    std::string opened_by;
    static constexpr auto fields =
        std::tuple{field("request", &RequestShown::request, {"岗位权限申请", "Request"}),
                   field("state", &RequestShown::state, {"状态", "State"}),
                   field("state_zh", &RequestShown::state_zh, {"状态（中文）", "State in Chinese"}),
                   field("state_en", &RequestShown::state_en, {"状态（英文）", "State in English"}),
                   field("organisation", &RequestShown::organisation, {"机构", "Organisation"}),
                   field("organisation_name", &RequestShown::organisation_name,
                         {"机构名称", "Name of the organisation"}),
                   field("region", &RequestShown::region, {"数据范围", "Region within reach"}),
                   field("person_name", &RequestShown::person_name, {"姓名", "Name"}),
                   field("post", &RequestShown::post, {"岗位", "Post"}),
                   field("roles", &RequestShown::roles, {"岗位角色", "Roles"}),
                   field("items", &RequestShown::items, {"补贴项目", "Subsidy items"}),
                   field("submitted_by", &RequestShown::submitted_by, {"提交人", "Submitted by"}),
                   field("submitted_at", &RequestShown::submitted_at, {"提交时间", "Submitted at"}),
                   field("operator", &RequestShown::opened, {"操作员", "Operator"}),
                   field("opened_by", &RequestShown::opened_by, {"开通人", "Opened by"})};
};
RequestShown shown_request(Unit& unit, const ProvisionRequest& request);

inline std::string masked_number(const std::string& number) {
    const auto parsed = CitizenNumber::parse(number, Date::latest());
    return parsed ? parsed->masked() : std::string{};
}
inline std::string masked_mobile(const std::string& mobile) {
    const auto parsed = Mobile::parse(mobile);
    return parsed ? parsed->masked() : std::string{};
}

}  // namespace onecard::access
