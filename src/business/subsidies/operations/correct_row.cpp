// Mends a row of the sheet that had errors: the texts typed are judged as the import judges, and a good row
// joins the roster.

#include <fmt/format.h>

#include "business/subsidies/batch_steps.hpp"
#include "business/subsidies/item_store.hpp"
#include "business/subsidies/problems.hpp"
#include "business/subsidies/row_shown.hpp"
#include "business/subsidies/sheet_row.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct CorrectRow {
    static constexpr Spec spec{.name = "subsidies.correct_row",
                               .title = {"就地更正名册行", "Mend a row of the sheet"},
                               .effect = Effect::writes,
                               .roles = "TOWN_CLERK DEPT_CLERK",
                               .source = "seed-3 3(1); R3.19-1, R3.19-2"};
    struct Input {
        BatchId batch;
        std::int64_t row_no = 0;
        std::string name;
        HiddenText number;
        std::string ethnic;
        HiddenText mobile;
        std::string town;
        std::optional<std::string> village, bank;
        std::optional<HiddenText> account;
        std::string amount;
        std::optional<std::string> pay_time;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                       field("row_no", &Input::row_no, {"表中行号", "Row of the sheet"}),
                       field("name", &Input::name, {"姓名", "Name"}, 100),
                       field("number", &Input::number, {"身份证号", "Identity number"}, 60),
                       field("ethnic", &Input::ethnic, {"民族", "Ethnic group"}, 40),
                       field("mobile", &Input::mobile, {"手机号", "Mobile"}, 40),
                       field("town", &Input::town, {"镇街", "Town"}, 80),
                       field("village", &Input::village, {"村（社区）", "Village"}, 80),
                       field("bank", &Input::bank, {"开户行", "Bank"}, 80),
                       field("account", &Input::account, {"银行卡号", "Account"}, 60),
                       field("amount", &Input::amount, {"补贴额", "Amount"}, 40),
                       field("pay_time", &Input::pay_time, {"预计发放时间", "Expected payment"}, 40)};
    };
    struct Output {
        bool is_good = false;
        std::optional<RowShown> row;
        std::vector<FindingShown> findings;
        std::int64_t rows_bad = 0, rows_payable = 0;
        Money payable;
        static constexpr auto fields =
            std::tuple{field("is_good", &Output::is_good, {"已合格", "Good now"}),
                       field("row", &Output::row, {"名册行", "Row of the roster"}),
                       field("findings", &Output::findings, {"仍有的问题", "What is still wrong"}),
                       field("rows_bad", &Output::rows_bad, {"尚有错误行", "Bad rows left"}),
                       field("rows_payable", &Output::rows_payable, {"可发放人数", "Payable rows"}),
                       field("payable", &Output::payable, {"可发放金额", "Payable amount"})};
    };

    static RowTexts texts_of(const Input& in) {
        RowTexts texts;
        texts[column_name] = in.name;
        texts[column_number] = in.number.text;
        texts[column_ethnic] = in.ethnic;
        texts[column_mobile] = in.mobile.text;
        texts[column_town] = in.town;
        texts[column_village] = in.village.value_or("");
        texts[column_bank] = in.bank.value_or("");
        texts[column_account] = in.account ? in.account->text : std::string{};
        texts[column_amount] = in.amount;
        texts[column_pay_time] = in.pay_time.value_or("");
        return texts;
    }

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_take_own_batch(unit, in.batch);
        if (batch.is_correction) throw Problem{correction_takes_no_roster}.at("batch");
        if (batch.state != BatchState::filling) throw Problem{batch_not_filling}.at("batch");
        if (!batch.roster) throw Problem{roster_missing}.at("batch");
        if (is_importing(unit.db, batch.id)) throw Problem{batch_importing}.at("batch");
        if (count_errors_of_row(unit.db, batch.roster, in.row_no) == 0)
            throw Problem{row_without_errors}.at("row_no").with(std::to_string(in.row_no));
        const Item item = must_find_item(unit.db, batch.item);
        RosterWriter writer{unit, batch, item, must_find_roster(unit.db, batch.roster)};
        writer.remember_rows(unit.db);
        std::vector<SheetFinding> findings;
        Output out{.is_good = write_typed_row(unit, writer, batch, item, in.row_no, texts_of(in), findings)};
        if (out.is_good) {
            const RosterRow row = must_find_row(unit.db, batch.roster, writer.roster().rows_good);
            insert_change(unit, change_of(row, "correct", false, fmt::format("表中第 {} 行", in.row_no)));
            // With another row a new round of review begins, as with another sheet.
            set_batch_roster(unit.db, batch.id, batch.roster,
                             {batch.rows_total + 1, batch.rows_payable + writer.totals().rows_payable,
                              batch.payable + writer.totals().payable},
                             batch.matched);
            out.row = shown_row(row, cards::list_banks(unit.db));
        }
        for (const SheetFinding& finding : findings)
            out.findings.push_back(
                shown_finding(finding.sheet_row, finding.column_no, finding.kind->code, true));
        const Batch now = must_find_batch(unit.db, batch.id);
        out.rows_bad = writer.roster().rows_bad;
        out.rows_payable = now.rows_payable;
        out.payable = now.payable;
        return out;
    }
};

}  // namespace

extern constinit const Operation correct_row;
constinit const Operation correct_row = operation<CorrectRow>();

}  // namespace onecard::subsidies
