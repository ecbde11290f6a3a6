// Prints the payment notice by the annex of its place, with the receipt below the cut line where that has one.

#include "business/projects/operations/notice_step.hpp"
#include "business/projects/project_papers.hpp"
#include "business/regions/regions.hpp"

namespace onecard::projects {
namespace {

struct PrintPaymentNotice {
    static constexpr Spec spec{
        .name = "projects.print_payment_notice",
        .title = {"打印付款通知", "Print a payment notice"},
        .effect = Effect::reveals,
        .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY COOP_HRSS BANK_CLERK BANK_REVIEWER",
        .source = "seed-0 X2; seed-1 X3; 3.40, R3.2-10"};
    /// The bank gives one receipt to the centre of the province and one to that of the prefecture (P18).
    static std::string addressee(Unit& unit, const PaymentNotice& notice,
                                 const std::optional<ReceiptTo>& to) {
        if (!to || *to == ReceiptTo::hrss) return {};
        RegionCode region = notice.region;
        while (*to == ReceiptTo::province && region.level() != RegionLevel::province)
            region = region.parent();
        return regions::region_name(unit.db, region) + "社会保障卡服务中心";
    }
    struct Input {
        PaymentNoticeId notice;
        std::optional<ReceiptTo> receipt_to;
        std::optional<PaperFormat> format;
        static constexpr auto fields =
            std::tuple{field("notice", &Input::notice, {"付款通知", "Payment notice"}),
                       field("receipt_to", &Input::receipt_to, {"回执致", "Receipt addressed to"}),
                       field("format", &Input::format, {"格式", "Format"})};
    };
    using Output = IssuedPaper;

    static Output run(Unit& unit, const Input& in) {
        const PaymentNotice notice = must_see_notice(unit, in.notice);
        const Project project = must_find_project(unit.db, notice.project);
        return issue_paper(
            unit, {"projects.print_payment_notice", {"付款通知", "Payment notice"}, notice.id.text()},
            in.format.value_or(PaperFormat::pdf),
            notice_paper(unit, project, notice, addressee(unit, notice, in.receipt_to)));
    }
};

}  // namespace

extern constinit const Operation print_payment_notice;
constinit const Operation print_payment_notice = operation<PrintPaymentNotice>();

}  // namespace onecard::projects
