// Prints annex 4: the leaders in charge and the contacts of an organisation, with their telephone numbers.

#include "business/access/organisation_store.hpp"
#include "engine/operation.hpp"
#include "engine/papers.hpp"

namespace onecard::access {
namespace {

struct PrintContacts {
    static constexpr Spec spec{.name = "access.print_contacts",
                               .title = {"打印分管负责人及联系人登记表", "Print leaders and contacts"},
                               .effect = Effect::reveals,
                               .roles = "DEPT_CLERK DEPT_REVIEWER DEPT_LEADER HRSS_PLATFORM_ADMIN",
                               .source = "seed-3 3(1), X4; 3.40"};
    struct Input {
        OrganisationId organisation;
        std::optional<PaperFormat> format;
        static constexpr auto fields =
            std::tuple{field("organisation", &Input::organisation, {"机构", "Organisation"}),
                       field("format", &Input::format, {"格式", "Format"})};
    };
    using Output = IssuedPaper;

    static Output run(Unit& unit, const Input& in) {
        const Organisation organisation = must_find_organisation(unit.db, in.organisation);
        Paper paper{.title = "惠民惠农财政补贴社会保障卡“一卡通”发放工作分管负责人及联系人登记表",
                    .head = {{"填报单位", organisation.name}, {"填报日期", unit.today().text_zh()}}};
        paper.columns = {{"类别", 2}, {"姓名", 2}, {"单位及职务", 4}, {"联系方式", 3}, {"备注", 3}};
        for (const Contact& contact : contacts_of(unit, organisation.id))
            paper.rows.push_back({contact.leads ? "分管负责人" : "联系人", contact.name, contact.org_and_post, contact.contact,
                                  contact.remark});
        paper.signatures = {"填报人", "单位盖章"};
        return issue_paper(unit, {"access.print_contacts", {"分管负责人及联系人登记表", "Leaders and contacts"},
                                  organisation.id.text()},
                           in.format.value_or(PaperFormat::pdf), std::move(paper));
    }
};

}  // namespace

extern constinit const Operation print_contacts;
constinit const Operation print_contacts = operation<PrintContacts>();

}  // namespace onecard::access
