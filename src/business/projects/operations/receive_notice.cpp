// The bank confirms the day on which the notice arrived; the clock of the rule pack starts (R3.29-10, R3.30-7).

#include "business/projects/operations/notice_step.hpp"

namespace onecard::projects {
namespace {

struct ReceiveNotice {
    static constexpr Spec spec{.name = "projects.receive_notice",
                               .title = {"签收付款通知", "Receive a payment notice"},
                               .effect = Effect::writes,
                               .roles = "BANK_CLERK BANK_REVIEWER",
                               .source = "seed-0 P18; seed-1 A9; R3.29-10, R3.30-7"};
    struct Input {
        PaymentNoticeId notice;
        Date received_on;
        std::optional<bool> with_invoice;
        static constexpr auto fields =
            std::tuple{field("notice", &Input::notice, {"付款通知", "Payment notice"}),
                       field("received_on", &Input::received_on, {"收到日期", "Received on"}),
                       field("with_invoice", &Input::with_invoice, {"同时收到发票", "With the invoice"})};
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
        require_past(unit, in.received_on, "received_on");
        if (in.received_on < notice.made_on)
            throw Problem{arrived_before}
                .at("received_on")
                .with(in.received_on.text())
                .with(notice.made_on.text());
        advance(unit, notice, NoticeAct::receive_notice);
        insert_arrival(unit, notice.id, {.what = "notice", .on_day = in.received_on});
        notice.received_on = in.received_on;
        if (in.with_invoice.value_or(false) && !notice.invoice_on) {
            insert_arrival(unit, notice.id, {.what = "invoice", .on_day = in.received_on});
            notice.invoice_on = in.received_on;
        }
        reset_clock(unit, notice);
        return {"received", notice.due_on, notice.is_provisional};
    }
};

}  // namespace

extern constinit const Operation receive_notice;
constinit const Operation receive_notice = operation<ReceiveNotice>();

}  // namespace onecard::projects
