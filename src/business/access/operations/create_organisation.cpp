// Registers an organisation.

#include "business/access/access.hpp"
#include "business/access/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::access {
namespace {

struct CreateOrganisation {
    static constexpr Spec spec{.name = "access.create_organisation",
                               .title = {"登记机构", "Register an organisation"},
                               .effect = Effect::writes,
                               .roles = "HRSS_PLATFORM_ADMIN SYSTEM_ADMIN",
                               .source = "domain 3.1.3"};
    struct Input {
        std::string type;
        std::string name;
        std::optional<std::string> short_name;
        std::optional<std::string> uscc;
        RegionCode region;
        std::optional<OrganisationId> parent;
        static constexpr auto fields =
            std::tuple{field("type", &Input::type, {"机构类型", "Type"}, 40),
                       field("name", &Input::name, {"名称", "Name"}, 100),
                       field("short_name", &Input::short_name, {"简称", "Short name"}, 40),
                       field("uscc", &Input::uscc, {"统一社会信用代码", "Unified social credit code"}, 18),
                       field("region", &Input::region, {"区划", "Region"}),
                       field("parent", &Input::parent, {"上级机构", "Parent"})};
    };
    struct Output {
        OrganisationId organisation;
        static constexpr auto fields =
            std::tuple{field("organisation", &Output::organisation, {"机构", "Organisation"})};
    };

    static Output run(Unit& unit, const Input& in) {
        NewOrganisation made{.type = in.type,
                             .name = in.name,
                             .short_name = in.short_name.value_or(""),
                             .region = in.region,
                             .parent = in.parent.value_or(OrganisationId{})};
        if (in.uscc) {
            const auto uscc = Uscc::parse(*in.uscc);
            if (!uscc) throw Problem{*uscc.error().kind}.at("uscc");
            made.uscc = *uscc;
        }
        return {.organisation = create_organisation(unit, made)};
    }
};

}  // namespace

extern constinit const Operation create_organisation_operation;
constinit const Operation create_organisation_operation = operation<CreateOrganisation>();

}  // namespace onecard::access
