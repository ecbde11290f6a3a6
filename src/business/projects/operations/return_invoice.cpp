// The bank sends back an invoice that is wrong; the clock waits for the corrected one, and both days are kept.

#include "business/projects/operations/notice_step.hpp"

namespace onecard::projects {
namespace {

struct ReturnInvoice {
    static constexpr Spec spec{.name = "projects.return_invoice",
                               .title = {"退回发票", "Return an invoice"},
                               .effect = Effect::writes,
                               .roles = "BANK_CLERK BANK_REVIEWER",
                               .source = "domain.md 3.47 row 3.30; R3.30-7"};
    struct Input {
        PaymentNoticeId notice;
        Date returned_on;
        std::string reason;
        static constexpr auto fields =
            std::tuple{field("notice", &Input::notice, {"付款通知", "Payment notice"}),
                       field("returned_on", &Input::returned_on, {"退回日期", "Returned on"}),
                       field("reason", &Input::reason, {"退回原因", "Reason"}, 500)};
    };
    struct Output {
        std::string state;
        std::optional<Date> due_on;
        bool provisional = false;
        static constexpr auto fields =
            std::tuple{field("state", &Output::state, {"状态", "State"}),
                       field("due_on", &Output::due_on, {"付款期限", "Due on"}),
                       field("provisional", &Output::provisional, {"期限为暂定", "The day is provisional"})};
    };

    static Output run(Unit& unit, const Input& in) {
        PaymentNotice notice = must_take_as_bank(unit, in.notice);
        require_stage(notice, {NoticeState::submitted, NoticeState::received, NoticeState::overdue});
        require_words(in.reason, "reason");
        require_past(unit, in.returned_on, "returned_on");
        if (!notice.invoice_on) throw Problem{invoice_not_there}.at("notice");
        if (in.returned_on < *notice.invoice_on)
            throw Problem{dates_reversed}
                .at("returned_on")
                .with(in.returned_on.text())
                .with(notice.invoice_on->text());
        insert_arrival(unit, notice.id,
                       {.what = "invoice_returned", .on_day = in.returned_on, .reason = in.reason});
        notice.invoice_on.reset();
        reset_clock(unit, notice);
        if (notice.state == NoticeState::overdue && !notice.due_on)
            notice.state = advance(unit, notice, NoticeAct::restart_clock, in.reason);
        return {std::string{notice_lifecycle.code(notice.state)}, notice.due_on, notice.is_provisional};
    }
};

}  // namespace

extern constinit const Operation return_invoice;
constinit const Operation return_invoice = operation<ReturnInvoice>();

}  // namespace onecard::projects
