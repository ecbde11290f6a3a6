// Shows which roles may do which operation: the permission matrix, read off the operations themselves.

#include "business/access/shown.hpp"
#include "engine/house.hpp"
#include "engine/operation.hpp"

namespace onecard::access {
namespace {

struct PermissionShown {
    std::string operation, zh, en, effect;
    std::vector<std::string> roles;
    static constexpr auto fields =
        std::tuple{field("operation", &PermissionShown::operation, {"操作", "Operation"}),
                   field("zh", &PermissionShown::zh, {"中文名称", "Chinese name"}),
                   field("en", &PermissionShown::en, {"英文名称", "English name"}),
                   field("effect", &PermissionShown::effect, {"作用", "Effect"}),
                   field("roles", &PermissionShown::roles, {"岗位角色", "Roles"})};
};

std::string_view code_of(Effect effect) {
    switch (effect) {
        case Effect::reads: return "reads";
        case Effect::writes: return "writes";
        case Effect::reveals: return "reveals";
    }
    return "";
}

struct ShowRoleMatrix {
    static constexpr Spec spec{.name = "access.show_role_matrix",
                               .title = {"岗位权限表", "Role matrix"},
                               .effect = Effect::reads,
                               .roles = "*",
                               .source = "domain 2.2; R3.36-9"};
    using Input = Nothing;
    struct Output {
        std::vector<RoleShown> roles;
        std::vector<PermissionShown> permissions;
        static constexpr auto fields =
            std::tuple{field("roles", &Output::roles, {"岗位角色", "Roles"}),
                       field("permissions", &Output::permissions, {"权限", "Permissions"})};
    };

    static Output run(Unit& unit, const Input&) {
        const std::vector<Role> roles = list_roles(unit.db);
        Output out{.roles = shown_roles(roles)};
        for (const Module* module : unit.house.modules())
            for (const Operation* operation : module->operations) {
                const Spec& declared = *operation->spec;
                PermissionShown shown{.operation = std::string{declared.name},
                                      .zh = std::string{declared.title.zh},
                                      .en = std::string{declared.title.en},
                                      .effect = std::string{code_of(declared.effect)}};
                if (declared.roles == "*" || declared.roles == "anyone")
                    shown.roles.emplace_back(declared.roles);
                else
                    for (const Role& role : roles)
                        if (is_permitted(declared, {.kind = ActorKind::operator_, .roles = {role.code}}))
                            shown.roles.push_back(role.code);
                out.permissions.push_back(std::move(shown));
            }
        return out;
    }
};

}  // namespace

extern constinit const Operation show_role_matrix;
constinit const Operation show_role_matrix = operation<ShowRoleMatrix>();

}  // namespace onecard::access
