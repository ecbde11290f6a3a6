// Shows a payment notice with its invoices, what arrived, payments, receipts and clock.

#include "base/capital_amount.hpp"
#include "business/projects/operations/notice_step.hpp"
#include "business/projects/project_shown.hpp"

namespace onecard::projects {
namespace {

/// What reached the bank, or went back from it.
enum class Arrived { notice, invoice, invoice_returned };
std::span<const Label<Arrived>> labels_of(Arrived) {
    static constexpr Label<Arrived> labels[] = {
        {Arrived::notice, "notice", {"收到付款通知", "Notice received"}},
        {Arrived::invoice, "invoice", {"收到发票", "Invoice received"}},
        {Arrived::invoice_returned, "invoice_returned", {"退回发票", "Invoice sent back"}}};
    return labels;
}
Arrived arrived(std::string_view code) {
    for (const auto& label : labels_of(Arrived{}))
        if (label.code == code) return label.value;
    throw std::out_of_range{"nothing arrives called " + std::string{code}};
}

struct ShowNotice {
    static constexpr Spec spec{.name = "projects.show_notice",
                               .title = {"查看付款通知", "Show a payment notice"},
                               .effect = Effect::reads,
                               .roles = "*",
                               .source = "seed-0 P18, P19"};
    struct InvoiceShown {
        std::string number;
        Money amount;
        Date issued_on;
        DocumentId document;
        static constexpr auto fields =
            std::tuple{field("number", &InvoiceShown::number, {"发票号码", "Invoice number"}),
                       field("amount", &InvoiceShown::amount, {"金额", "Amount"}),
                       field("issued_on", &InvoiceShown::issued_on, {"开票日期", "Issued on"}),
                       field("document", &InvoiceShown::document, {"文件", "Document"})};
    };
    struct ArrivalShown {
        Arrived what;
        Date on_day;
        std::string reason;
        std::string by;
        static constexpr auto fields = std::tuple{field("what", &ArrivalShown::what, {"事项", "What"}),
                                                  field("on_day", &ArrivalShown::on_day, {"日期", "Day"}),
                                                  field("reason", &ArrivalShown::reason, {"原因", "Reason"}),
                                                  field("by", &ArrivalShown::by, {"登记人", "By"})};
    };
    struct PaymentShown {
        Date paid_on;
        Money amount;
        std::string bank_reference;
        std::optional<Date> returned_on;
        std::string return_reason;
        static constexpr auto fields = std::tuple{
            field("paid_on", &PaymentShown::paid_on, {"付款日期", "Paid on"}),
            field("amount", &PaymentShown::amount, {"金额", "Amount"}),
            field("bank_reference", &PaymentShown::bank_reference, {"银行流水号", "Reference of the bank"}),
            field("returned_on", &PaymentShown::returned_on, {"退回日期", "Came back on"}),
            field("return_reason", &PaymentShown::return_reason, {"退回原因", "Why it came back"})};
    };
    struct ReceiptShown {
        ReceiptTo given_to;
        Date given_on;
        DocumentId document;
        static constexpr auto fields =
            std::tuple{field("given_to", &ReceiptShown::given_to, {"送达单位", "Given to"}),
                       field("given_on", &ReceiptShown::given_on, {"出具日期", "Given on"}),
                       field("document", &ReceiptShown::document, {"文件", "Document"})};
    };
    struct Input {
        PaymentNoticeId notice;
        static constexpr auto fields =
            std::tuple{field("notice", &Input::notice, {"付款通知", "Payment notice"})};
    };
    struct Output {
        NoticeRow notice;
        std::string capital;
        std::string account_name;
        std::string opening_outlet;
        BankAccount account;
        std::vector<InvoiceShown> invoices;
        std::vector<ArrivalShown> arrivals;
        std::vector<PaymentShown> payments;
        std::vector<ReceiptShown> receipts;
        std::vector<ReceiptTo> receipts_missing;
        std::vector<ActShown> acts;
        static constexpr auto fields =
            std::tuple{field("notice", &Output::notice, {"付款通知", "Payment notice"}),
                       field("capital", &Output::capital, {"金额大写", "Amount in capitals"}),
                       field("account_name", &Output::account_name, {"账户名称", "Name of the account"}),
                       field("opening_outlet", &Output::opening_outlet, {"开户行营业网点", "Outlet"}),
                       field("account", &Output::account, {"账号", "Account"}),
                       field("invoices", &Output::invoices, {"发票", "Invoices"}),
                       field("arrivals", &Output::arrivals, {"收退记录", "Arrivals"}),
                       field("payments", &Output::payments, {"付款", "Payments"}),
                       field("receipts", &Output::receipts, {"回执", "Receipts"}),
                       field("receipts_missing", &Output::receipts_missing, {"尚缺回执", "Receipts missing"}),
                       field("acts", &Output::acts, {"可办事项", "Acts"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const PaymentNotice notice = must_see_notice(unit, in.notice);
        Output out{.notice = row_of(unit, notice),
                   .capital = rmb_capital_amount(notice.amount),
                   .account_name = notice.account_name,
                   .opening_outlet = notice.opening_outlet,
                   .account = notice.account,
                   .acts = shown_acts(unit, view_of(notice_lifecycle), notice.id.number(),
                                      notice_lifecycle.code(notice.state))};
        auto wanted = receipts_wanted(unit, notice);
        for (const Invoice& one : invoices_of(unit.db, notice.round))
            out.invoices.push_back({one.number, one.amount, one.issued_on, one.document});
        for (const Arrival& one : arrivals_of(unit.db, notice.id))
            out.arrivals.push_back({arrived(one.what), one.on_day, one.reason, one.made_by});
        for (const NoticePayment& one : payments_of(unit.db, notice.id))
            out.payments.push_back(
                {one.paid_on, one.amount, one.bank_reference, one.returned_on, one.return_reason});
        for (const Receipt& one : receipts_of(unit.db, notice.id)) {
            out.receipts.push_back({receipt_to(one.given_to), one.given_on, one.document});
            std::erase(wanted, one.given_to);
        }
        for (const std::string& one : wanted) out.receipts_missing.push_back(receipt_to(one));
        return out;
    }
};

}  // namespace

extern constinit const Operation show_notice;
constinit const Operation show_notice = operation<ShowNotice>();

}  // namespace onecard::projects
