// Prints a citizen's own statement of a year, free of charge, with masked number, document number and QR
// (R3.27-3).

#include <algorithm>
#include <optional>

#include "base/capital_amount.hpp"
#include "business/citizens/own_payment.hpp"
#include "business/citizens/own_record.hpp"
#include "engine/operation.hpp"
#include "engine/papers.hpp"

namespace onecard::citizens {
namespace {

/// More lines than any person gets in a year; a paper of one person is drawn at once.
constexpr std::int64_t most_lines = 1'000;

struct PrintStatement {
    static constexpr Spec spec{.name = "citizens.print_statement",
                               .title = {"打印本人对账单", "Print my own statement"},
                               .effect = Effect::writes,
                               .roles = "CITIZEN",
                               .source = "seed-3 4(5); R3.27-3"};
    struct Input {
        std::int64_t year = 0;
        std::optional<bool> in_english;
        static constexpr auto fields =
            std::tuple{field("year", &Input::year, {"年份", "Year"}),
                       field("in_english", &Input::in_english, {"英文版", "In English"})};
    };
    using Output = IssuedPaper;

    static Output run(Unit& unit, const Input& in) {
        const bool english = in.in_english.value_or(false);
        const auto said = [english](std::string_view zh, std::string_view en) {
            return std::string{english ? en : zh};
        };
        const auto person = people::must_find_person(unit, own_key(unit));
        const int year = static_cast<int>(std::clamp<std::int64_t>(in.year, 1, 9999));
        const std::string written = std::to_string(year);
        Paper paper{
            .title = said("惠民惠农补贴资金个人对账单（" + written + "年）",
                          "Personal statement of subsidies, " + written),
            .head = {{said("姓名", "Name"), person.name},
                     {said("身份证号", "Citizen number"), person.number.masked()},
                     {said("年度", "Year"), written + said("年", "")},
                     {said("截至日期", "As of"), english ? unit.today().text() : unit.today().text_zh()}}};
        paper.in_english = english;
        using enum SheetColumn::Kind;
        paper.columns = {{said("序号", "No."), 1, integer},
                         {said("补贴项目", "Subsidy"), 3},
                         {said("政策依据", "Policy"), 4.4},
                         {said("期号", "Period"), 1.6},
                         {said("发放日期", "Pay day"), 2},
                         {said("收款账户", "Account"), 3},
                         {said("金额（元）", "Amount (yuan)"), 2, money_fen},
                         {said("状态", "State"), 2.4},
                         {said("说明", "Note"), 4.4}};
        paper.landscape = true;
        PaymentTeller teller{unit, person.key};
        Money paid;
        std::int64_t nth = 0;
        for (const OwnRow& row : list_own_rows(unit.db, person.key, Date::of(year, 1, 1).value(),
                                               Date::of(year, 12, 31).value(), {}, most_lines)) {
            const OwnPayment told = teller.tell(row);
            std::string note = said(told.note_zh, told.note_en);
            for (const std::string& more :
                 {said(told.reason_zh, told.reason_en), said(told.advice_zh, told.advice_en)})
                if (!more.empty()) note += (note.empty() ? "" : said("；", "; ")) + more;
            const std::string bank = said(told.bank_zh, told.bank_en);
            paper.rows.push_back({std::to_string(++nth), told.item, told.policy, told.period.text(),
                                  told.pay_day.text(), bank + (bank.empty() ? "" : " ") + told.account,
                                  std::to_string(told.amount.fen()), said(told.state_zh, told.state_en),
                                  note});
            if (told.state == PaymentState::paid) paid += told.amount;
        }
        paper.foot = {{said("到账合计", "Received in total"),
                       paid.grouped() + (english ? " yuan" : " 元（" + capital_amount(paid) + "）")},
                      {said("说明", "Note"),
                       said("本对账单免费打印，不作报销凭证；内容以发放部门和银行记录为准",
                            "Free of charge and no voucher; what the paying department and the bank "
                            "have on record is decisive")}};
        return issue_paper(unit,
                           {"citizens.print_statement",
                            {"个人补贴对账单", "Personal statement of subsidies"},
                            citizen_code(person.key) + " " + written},
                           PaperFormat::pdf, std::move(paper));
    }
};

}  // namespace

extern constinit const Operation print_statement;
constinit const Operation print_statement = operation<PrintStatement>();

}  // namespace onecard::citizens
