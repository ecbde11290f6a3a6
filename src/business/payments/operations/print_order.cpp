// Prints the payment order of one bank, for the file cover and the bank's counter.

#include "base/capital_amount.hpp"
#include "business/payments/bank_channel.hpp"
#include "business/payments/bank_file.hpp"
#include "business/payments/order_store.hpp"
#include "engine/operation.hpp"
#include "engine/papers.hpp"

namespace onecard::payments {
namespace {

struct PrintOrder {
    static constexpr Spec spec{
        .name = "payments.print_order",
        .title = {"打印支付单", "Print a payment order"},
        .effect = Effect::writes,
        .roles =
            "FINANCE_CLERK FINANCE_REVIEWER DEPT_LEADER BANK_CLERK BANK_REVIEWER AUDIT_USER "
            "DISCIPLINE_USER",
        .source = "seed-3 4(2); 3.23, 3.40"};
    struct Input {
        OrderId order;
        std::optional<PaperFormat> format;
        static constexpr auto fields = std::tuple{field("order", &Input::order, {"支付单", "Payment order"}),
                                                  field("format", &Input::format, {"格式", "Format"})};
    };
    using Output = IssuedPaper;

    static Output run(Unit& unit, const Input& in) {
        const Order order = must_find_order(unit.db, in.order);
        const BankChannel channel = must_find_channel(unit.db, order.bank);
        const auto file = find_pay_file(unit.db, order.id);
        Paper paper{.title = "惠民惠农补贴资金代发支付单",
                    .head = {{"支付单号", order.id.text()},
                             {"状态", std::string{order_lifecycle.words(order.state).zh}},
                             {"代发银行", channel.name_zh},
                             {"支付系统行号", channel.cnaps},
                             {"付款户名", channel.payer_name},
                             {"补贴项目编码", order.item_code},
                             {"摘要", order.summary},
                             {"支付日期", order.pay_day.text_zh()}}};
        paper.columns = {{"事项", 3},
                         {"笔数", 2, SheetColumn::Kind::integer},
                         {"金额（元）", 3, SheetColumn::Kind::money_fen}};
        const auto line = [&](const char* what, std::int64_t lines, Money amount) {
            paper.rows.push_back({what, std::to_string(lines), std::to_string(amount.fen())});
        };
        line("应付", order.lines, order.amount);
        line("已到账", order.paid_lines, order.paid);
        line("已退回", order.returned_lines, order.returned);
        line("结果未知", order.unknown_lines, order.unknown);
        paper.foot = {{"应付金额大写", rmb_capital_amount(order.amount)}};
        if (file) {
            paper.foot.push_back({"代发文件", file->name});
            paper.foot.push_back({"文件 SM3 摘要", file->digest});
        }
        paper.signatures = {"制单", "复核放行", "银行签收"};
        return issue_paper(unit, {"payments.print_order", {"支付单", "Payment order"}, order.id.text()},
                           in.format.value_or(PaperFormat::pdf), std::move(paper));
    }
};

}  // namespace

extern constinit const Operation print_order;
constinit const Operation print_order = operation<PrintOrder>();

}  // namespace onecard::payments
