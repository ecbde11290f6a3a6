// Shows an organisation with its leaders in charge and contacts, their telephone numbers masked.

#include "business/access/account_rules.hpp"
#include "business/access/shown.hpp"
#include "engine/operation.hpp"

namespace onecard::access {
namespace {

struct ContactShown {
    bool leads = false;
    std::string name, org_and_post, contact, remark;
    Date submitted_on;
    static constexpr auto fields = std::tuple{
        field("leader_in_charge", &ContactShown::leads, {"分管负责人", "Leader in charge"}),
        field("name", &ContactShown::name, {"姓名", "Name"}),
        field("org_and_post", &ContactShown::org_and_post, {"单位及职务", "Organisation and post"}),
        field("contact", &ContactShown::contact, {"联系方式", "Contact"}),
        field("remark", &ContactShown::remark, {"备注", "Remark"}),
        field("submitted_on", &ContactShown::submitted_on, {"报送日期", "Submitted on"})};
};

struct ShowOrganisation {
    static constexpr Spec spec{.name = "access.show_organisation",
                               .title = {"查看机构", "Show an organisation"},
                               .effect = Effect::reads,
                               .roles = "*",
                               .source = "domain 3.1.3; R3.1-7"};
    struct Input {
        OrganisationId organisation;
        static constexpr auto fields =
            std::tuple{field("organisation", &Input::organisation, {"机构", "Organisation"})};
    };
    struct Output {
        OrganisationShown organisation;
        std::vector<ContactShown> contacts;
        bool has_leader_and_contact = false;
        std::vector<ActShown> acts;
        static constexpr auto fields =
            std::tuple{field("organisation", &Output::organisation, {"机构", "Organisation"}),
                       field("contacts", &Output::contacts, {"负责人和联系人", "Leaders and contacts"}),
                       field("has_leader_and_contact", &Output::has_leader_and_contact,
                             {"负责人和联系人齐全", "Has both leader and contact"}),
                       field("acts", &Output::acts, {"可办操作", "Acts"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Organisation organisation = must_find_organisation(unit.db, in.organisation);
        Output out{.organisation = shown_organisation(unit.db, organisation),
                   .has_leader_and_contact = has_leader_and_contact(unit.db, in.organisation)};
        for (const Contact& one : contacts_of(unit, in.organisation))
            out.contacts.push_back({one.leads, one.name, one.org_and_post, masked_contact(one.contact),
                                    one.remark, one.submitted_on});
        out.acts = shown_acts(unit, view_of(organisation_lifecycle), organisation.id.number(),
                              organisation_lifecycle.code(organisation.state));
        return out;
    }
};

}  // namespace

extern constinit const Operation show_organisation;
constinit const Operation show_organisation = operation<ShowOrganisation>();

}  // namespace onecard::access
