// Registers the leader in charge or the contact of an organisation, as annex 4 asks for.

#include "business/access/organisation_store.hpp"
#include "engine/operation.hpp"

namespace onecard::access {

enum class ContactKind { leader_in_charge, contact };

std::span<const Label<ContactKind>> labels_of(ContactKind) {
    static constexpr Label<ContactKind> labels[] = {
        {ContactKind::leader_in_charge, "LEADER_IN_CHARGE", {"分管负责人", "Leader in charge"}},
        {ContactKind::contact, "CONTACT", {"联系人", "Contact"}},
    };
    return labels;
}

namespace {

struct AddContact {
    static constexpr Spec spec{.name = "access.add_contact",
                               .title = {"登记负责人或联系人", "Add a leader or contact"},
                               .effect = Effect::writes,
                               .roles = "DEPT_CLERK DEPT_REVIEWER DEPT_LEADER HRSS_PLATFORM_ADMIN",
                               .source = "seed-3 3(1), X4; R3.1-7"};
    struct Input {
        OrganisationId organisation;
        ContactKind kind{};
        std::string name;
        std::string org_and_post;
        HiddenText contact;  ///< a telephone number: not for the audit
        std::optional<std::string> remark;
        std::optional<Date> submitted_on;
        static constexpr auto fields = std::tuple{
            field("organisation", &Input::organisation, {"机构", "Organisation"}),
            field("kind", &Input::kind, {"类别", "Kind"}),
            field("name", &Input::name, {"姓名", "Name"}, 30),
            field("org_and_post", &Input::org_and_post, {"单位及职务", "Organisation and post"}, 80),
            field("contact", &Input::contact, {"联系方式", "Contact"}, 40),
            field("remark", &Input::remark, {"备注", "Remark"}, 200),
            field("submitted_on", &Input::submitted_on, {"报送日期", "Submitted on"})};
    };
    struct Output {
        bool has_leader_and_contact = false;
        static constexpr auto fields =
            std::tuple{field("has_leader_and_contact", &Output::has_leader_and_contact,
                             {"负责人和联系人齐全", "Has both leader and contact"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Organisation organisation = must_find_active_organisation(unit.db, in.organisation);
        insert_contact(unit, organisation.id,
                       {.leads = in.kind == ContactKind::leader_in_charge,
                        .name = in.name,
                        .org_and_post = in.org_and_post,
                        .contact = in.contact.text,
                        .remark = in.remark.value_or(""),
                        .submitted_on = in.submitted_on.value_or(unit.today())});
        return {.has_leader_and_contact = has_leader_and_contact(unit.db, organisation.id)};
    }
};

}  // namespace

extern constinit const Operation add_contact;
constinit const Operation add_contact = operation<AddContact>();

}  // namespace onecard::access
