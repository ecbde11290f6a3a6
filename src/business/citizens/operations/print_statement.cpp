// Prints a citizen's own statement of a year, free of charge, with masked number, document number and QR
// (R3.27-3).

#include <algorithm>

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
        static constexpr auto fields = std::tuple{field("year", &Input::year, {"年份", "Year"})};
    };
    using Output = IssuedPaper;

    static Output run(Unit& unit, const Input& in) {
        const auto person = people::must_find_person(unit, own_key(unit));
        const int year = static_cast<int>(std::clamp<std::int64_t>(in.year, 1, 9999));
        const std::string written = std::to_string(year);
        Paper paper{.title = "惠民惠农补贴资金个人对账单（" + written + "年）",
                    .head = {{"姓名", person.name},
                             {"身份证号", person.number.masked()},
                             {"年度", written + "年"},
                             {"截至日期", unit.today().text_zh()}}};
        using enum SheetColumn::Kind;
        paper.columns = {{"序号", 1, integer},
                         {"补贴项目", 3},
                         {"政策依据", 4.4},
                         {"期号", 1.6},
                         {"发放日期", 2},
                         {"收款账户", 3},
                         {"金额（元）", 2, money_fen},
                         {"状态", 2.4},
                         {"说明", 4.4}};
        paper.landscape = true;
        PaymentTeller teller{unit, person.key};
        Money paid;
        std::int64_t nth = 0;
        for (const OwnRow& row : list_own_rows(unit.db, person.key, Date::of(year, 1, 1).value(),
                                               Date::of(year, 12, 31).value(), {}, most_lines)) {
            const OwnPayment told = teller.tell(row);
            std::string note = told.note_zh;
            for (const std::string* more : {&told.reason_zh, &told.advice_zh})
                if (!more->empty()) note += (note.empty() ? "" : "；") + *more;
            paper.rows.push_back({std::to_string(++nth), told.item, told.policy, told.period.text(),
                                  told.pay_day.text(),
                                  told.bank_zh + (told.bank_zh.empty() ? "" : " ") + told.account,
                                  std::to_string(told.amount.fen()), told.state_zh, note});
            if (told.state == PaymentState::paid) paid += told.amount;
        }
        paper.foot = {{"到账合计", paid.grouped() + " 元（" + capital_amount(paid) + "）"},
                      {"说明", "本对账单免费打印，不作报销凭证；内容以发放部门和银行记录为准"}};
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
