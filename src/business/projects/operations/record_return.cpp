// The bank reports that a payment came back from the contractor's bank; it is owed again (domain.md 3.47).

#include <algorithm>

#include "business/projects/operations/notice_step.hpp"

namespace onecard::projects {
namespace {

struct RecordReturn {
    static constexpr Spec spec{.name = "projects.record_return",
                               .title = {"登记退汇", "Record a payment that came back"},
                               .effect = Effect::writes,
                               .roles = "BANK_CLERK BANK_REVIEWER",
                               .source = "seed-0 P18; R3.28-10, R3.29-10"};
    struct Input {
        PaymentNoticeId notice;
        std::string bank_reference;
        Date returned_on;
        std::string reason;
        static constexpr auto fields = std::tuple{
            field("notice", &Input::notice, {"付款通知", "Payment notice"}),
            field("bank_reference", &Input::bank_reference, {"原银行流水号", "Reference of the payment"}, 60),
            field("returned_on", &Input::returned_on, {"退回日期", "Came back on"}),
            field("reason", &Input::reason, {"退回原因", "Reason"}, 500)};
    };
    struct Output {
        std::string state;
        Money left;
        std::string project_state;
        static constexpr auto fields =
            std::tuple{field("state", &Output::state, {"状态", "State"}),
                       field("left", &Output::left, {"尚未支付", "Left to pay"}),
                       field("project_state", &Output::project_state, {"项目状态", "State of the project"})};
    };

    static NoticePayment must_find_payment(Unit& unit, const Input& in) {
        const auto payments = payments_of(unit.db, in.notice);
        const auto found = std::ranges::find(payments, in.bank_reference, &NoticePayment::bank_reference);
        if (found == payments.end())
            throw Problem{payment_unknown}.at("bank_reference").with(in.bank_reference);
        if (found->returned_on)
            throw Problem{payment_returned}
                .at("bank_reference")
                .with(in.bank_reference)
                .with(found->returned_on->text());
        return *found;
    }
    /// What came back is committed again, and held for the notice with what it had not paid.
    static void take_back(Unit& unit, const Project& project, PaymentNotice& notice, Money amount) {
        funds::return_payment(unit, project.region, {notice.bank, amount}, project.use(), notice.id.text());
        if (notice.left() > Money{}) funds::cancel_notice(unit, notice.transfer);
        subtract_paid(unit.db, notice.contract, amount);
        notice.paid = notice.paid - amount;
        notice.paid_on.reset();
        set_paid(unit.db, notice);
        set_transfer(unit.db, notice.id,
                     funds::hold_notice(unit, project.region, {notice.bank, notice.left()}, project.use(),
                                        notice.id.text()));
    }

    static Output run(Unit& unit, const Input& in) {
        PaymentNotice notice = must_take_as_bank(unit, in.notice);
        require_stage(
            notice, {NoticeState::received, NoticeState::overdue, NoticeState::paid, NoticeState::receipted});
        require_words(in.reason, "reason");
        require_past(unit, in.returned_on, "returned_on");
        const NoticePayment payment = must_find_payment(unit, in);
        if (in.returned_on < payment.paid_on)
            throw Problem{dates_reversed}
                .at("returned_on")
                .with(in.returned_on.text())
                .with(payment.paid_on.text());
        Project project = must_find_project(unit.db, notice.project);
        if (project.way->is_end(project.state)) {
            const Words words = project.way->words_of(project.state);
            throw Problem{step_not_now}.at("notice").with(std::string{words.zh} + " " +
                                                          std::string{words.en});
        }
        insert_return(unit, notice.id, payment.id, in.returned_on, in.reason);
        take_back(unit, project, notice, payment.amount);
        notice.state = advance(unit, notice, NoticeAct::record_return, in.reason);
        if (project.can(ProjectAct::record_return))
            take_step(unit, project, ProjectAct::record_return, notice.number);
        return {std::string{notice_lifecycle.code(notice.state)}, notice.left(), project.state};
    }
};

}  // namespace

extern constinit const Operation record_return;
constinit const Operation record_return = operation<RecordReturn>();

}  // namespace onecard::projects
