// Prints the application form (申领表) with number and check code, for the applicant to sign.

#include "business/issuing/application_store.hpp"
#include "business/issuing/papers.hpp"
#include "engine/operation.hpp"
#include "engine/papers.hpp"

namespace onecard::issuing {
namespace {

struct PrintApplicationForm {
    static constexpr Spec spec{.name = "issuing.print_application_form",
                               .title = {"打印申领表", "Print an application form"},
                               .effect = Effect::reveals,
                               .roles = "CARD_CLERK BANK_CLERK TOWN_CLERK",
                               .source = "seed-2 5(2); 3.40"};
    struct Input {
        ApplicationId application;
        static constexpr auto fields =
            std::tuple{field("application", &Input::application, {"申请", "Application"})};
    };
    using Output = IssuedPaper;

    static Output run(Unit& unit, const Input& in) {
        const ApplicationDetail detail = must_find_detail(unit, in.application);
        return issue_paper(unit,
                           {"issuing.print_application_form",
                            {"社会保障卡申领表", "Application for a social security card"},
                            in.application.text()},
                           PaperFormat::pdf, application_form(unit, detail));
    }
};

}  // namespace

extern constinit const Operation print_application_form;
constinit const Operation print_application_form = operation<PrintApplicationForm>();

}  // namespace onecard::issuing
