// Makes the shown forms of organisations, operators, roles and requests.

#include "business/access/shown.hpp"

#include "business/regions/regions.hpp"

namespace onecard::access {

std::vector<RoleShown> shown_roles(const std::vector<Role>& roles) {
    std::vector<RoleShown> shown;
    for (const Role& role : roles) shown.push_back({role.code, role.zh, role.en, role.own_organisation});
    return shown;
}

std::vector<WarningShown> warnings_for(Database& db, const Actor& actor, bool must_change_password) {
    std::vector<WarningShown> warnings;
    if (must_change_password)
        warnings.push_back({"access.password_must_change", "请先修改初始密码，修改前不能办理业务",
                            "Change the first password; no post counts before that"});
    if (lacks_training(db, actor))
        warnings.push_back({"access.training_missing", "没有培训记录，请先参加平台培训",
                            "There is no record of a training; please attend one"});
    return warnings;
}

OrganisationShown shown_organisation(Database& db, const Organisation& organisation) {
    OrganisationShown shown{.organisation = organisation.id,
                            .state = std::string{organisation_lifecycle.code(organisation.state)},
                            .type = organisation.type,
                            .name = organisation.name,
                            .short_name = organisation.short_name,
                            .uscc = organisation.uscc,
                            .region = organisation.region,
                            .region_name = regions::full_region_name(db, organisation.region),
                            .pays_salary = organisation.pays_salary};
    if (organisation.parent) shown.parent = organisation.parent;
    return shown;
}

OperatorShown shown_operator(Unit& unit, const Operator& person) {
    OperatorShown shown{.person = person.id,
                        .account = person.account,
                        .name = person.name,
                        .post = person.post,
                        .organisation_name = organisation_name(unit.db, person.organisation),
                        .region = person.region,
                        .roles = shown_roles(roles_of(unit.db, person.id)),
                        .items = items_of(unit.db, person.id),
                        .must_change_password = person.must_change,
                        .locked = person.locked_until > unit.now,
                        .has_second_factor = person.has_factor,
                        .trained = count_training(unit.db, person.id) > 0};
    if (person.organisation) shown.organisation = person.organisation;
    if (person.last_sign_in.micros() != 0) shown.last_sign_in = person.last_sign_in;
    if (person.is_revoked()) shown.revoked_at = person.revoked_at;
    return shown;
}

RequestShown shown_request(Unit& unit, const ProvisionRequest& request) {
    const Words& words = provision_lifecycle.words(request.state);
    RequestShown shown{.request = request.id,
                       .state = std::string{provision_lifecycle.code(request.state)},
                       .state_zh = std::string{words.zh},
                       .state_en = std::string{words.en},
                       .organisation = request.organisation,
                       .organisation_name = organisation_name(unit.db, request.organisation),
                       .region = request.region,
                       .person_name = request.person_name,
                       .post = request.post,
                       .roles = request.roles,
                       .items = request.items,
                       .submitted_by = request.submitted_by,
                       .submitted_at = request.submitted_at,
                       .opened_by = request.opened_by};
    if (request.opened) shown.opened = request.opened;
    return shown;
}

}  // namespace onecard::access
