// The bank gives its receipt to each office that the rule pack names, separately (R3.29-10).

#include <algorithm>

#include "business/projects/operations/notice_step.hpp"

namespace onecard::projects {
namespace {

struct GiveReceipt {
    static constexpr Spec spec{.name = "projects.give_receipt",
                               .title = {"出具付款回执", "Give a receipt"},
                               .effect = Effect::writes,
                               .roles = "BANK_CLERK BANK_REVIEWER",
                               .source = "seed-0 P18, X2; R3.29-10"};
    struct Input {
        PaymentNoticeId notice;
        ReceiptTo given_to;
        std::optional<Date> given_on;
        UploadId upload;
        static constexpr auto fields =
            std::tuple{field("notice", &Input::notice, {"付款通知", "Payment notice"}),
                       field("given_to", &Input::given_to, {"送达单位", "Given to"}),
                       field("given_on", &Input::given_on, {"出具日期", "Given on"}),
                       field("upload", &Input::upload, {"银行转账回执", "Transfer slip of the bank"})};
    };
    struct Output {
        std::string state;
        std::vector<std::string> missing;
        static constexpr auto fields =
            std::tuple{field("state", &Output::state, {"状态", "State"}),
                       field("missing", &Output::missing, {"尚未出具的回执", "Receipts still to be given"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const PaymentNotice notice = must_take_as_bank(unit, in.notice);
        require_stage(notice, {NoticeState::paid});
        const auto wanted = receipts_wanted(unit, notice);
        const std::string given_to = code_of(in.given_to);
        if (std::ranges::find(wanted, given_to) == wanted.end()) {
            std::string list;
            for (const std::string& one : wanted) list += (list.empty() ? "" : " ") + one;
            throw Problem{receipt_not_wanted}.at("given_to").with(list);
        }
        const Project project = must_find_project(unit.db, notice.project);
        const DocumentId document =
            attach(unit, project, DocumentKind::bank_receipt, in.upload, notice.number);
        const Date day = day_given(unit, in.given_on, "given_on");
        if (notice.paid_on && day < *notice.paid_on)
            throw Problem{dates_reversed}.at("given_on").with(day.text()).with(notice.paid_on->text());
        insert_receipt(unit, notice.id, {given_to, day, document});
        Output out{.state = std::string{notice_lifecycle.code(notice.state)}, .missing = wanted};
        for (const Receipt& receipt : receipts_of(unit.db, notice.id))
            std::erase(out.missing, receipt.given_to);
        if (out.missing.empty())
            out.state = std::string{notice_lifecycle.code(advance(unit, notice, NoticeAct::give_receipt))};
        return out;
    }
};

}  // namespace

extern constinit const Operation give_receipt;
constinit const Operation give_receipt = operation<GiveReceipt>();

}  // namespace onecard::projects
