// The bank confirms the day on which the invoice arrived, or the corrected one after it sent one back (R3.30-7).

#include "business/projects/operations/notice_step.hpp"

namespace onecard::projects {
namespace {

struct ReceiveInvoice {
    static constexpr Spec spec{.name = "projects.receive_invoice",
                               .title = {"签收发票", "Receive an invoice"},
                               .effect = Effect::writes,
                               .roles = "BANK_CLERK BANK_REVIEWER",
                               .source = "seed-1 A9; R3.30-7"};
    struct Input {
        PaymentNoticeId notice;
        Date received_on;
        static constexpr auto fields =
            std::tuple{field("notice", &Input::notice, {"付款通知", "Payment notice"}),
                       field("received_on", &Input::received_on, {"收到日期", "Received on"})};
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
        require_past(unit, in.received_on, "received_on");
        if (in.received_on < notice.made_on)
            throw Problem{arrived_before}
                .at("received_on")
                .with(in.received_on.text())
                .with(notice.made_on.text());
        if (notice.invoice_on) throw Problem{invoice_there}.at("notice");
        insert_arrival(unit, notice.id, {.what = "invoice", .on_day = in.received_on});
        notice.invoice_on = in.received_on;
        reset_clock(unit, notice);
        return {std::string{notice_lifecycle.code(notice.state)}, notice.due_on, notice.is_provisional};
    }
};

}  // namespace

extern constinit const Operation receive_invoice;
constinit const Operation receive_invoice = operation<ReceiveInvoice>();

}  // namespace onecard::projects
