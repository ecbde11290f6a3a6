// Shows rows of the sheet that have errors, cell by cell as they were given, so that they can be mended.

#include "business/subsidies/batch_steps.hpp"
#include "business/subsidies/finding_shown.hpp"
#include "business/subsidies/problems.hpp"
#include "business/subsidies/sheet_row.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

constexpr std::size_t rows_at_most = 100;

struct RevealSheetRows {
    static constexpr Spec spec{.name = "subsidies.reveal_sheet_rows",
                               .title = {"查看有误行原文", "Show bad rows as they were given"},
                               .effect = Effect::reveals,
                               .roles = "TOWN_CLERK DEPT_CLERK",
                               .source = "R3.19-2"};
    struct Input {
        BatchId batch;
        std::vector<std::int64_t> rows;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                       field("rows", &Input::rows, {"表中行号", "Rows of the sheet"})};
    };
    struct SheetRowShown {
        std::int64_t row_no = 0;
        std::string name, number, ethnic, mobile, town, village, bank, account, amount, pay_time;
        static constexpr auto fields =
            std::tuple{field("row_no", &SheetRowShown::row_no, {"表中行号", "Row of the sheet"}),
                       field("name", &SheetRowShown::name, {"姓名", "Name"}),
                       field("number", &SheetRowShown::number, {"身份证号", "Identity number"}),
                       field("ethnic", &SheetRowShown::ethnic, {"民族", "Ethnic group"}),
                       field("mobile", &SheetRowShown::mobile, {"手机号", "Mobile"}),
                       field("town", &SheetRowShown::town, {"镇街", "Town"}),
                       field("village", &SheetRowShown::village, {"村（社区）", "Village"}),
                       field("bank", &SheetRowShown::bank, {"开户行", "Bank"}),
                       field("account", &SheetRowShown::account, {"银行卡号", "Account"}),
                       field("amount", &SheetRowShown::amount, {"补贴额", "Amount"}),
                       field("pay_time", &SheetRowShown::pay_time, {"预计发放时间", "Expected payment"})};
    };
    struct Output {
        std::vector<SheetRowShown> rows;
        static constexpr auto fields = std::tuple{field("rows", &Output::rows, {"有误行", "Bad rows"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_take_own_batch(unit, in.batch);
        if (!batch.roster || batch.is_correction) throw Problem{roster_missing}.at("batch");
        if (in.rows.size() > rows_at_most)
            throw Problem{too_many_rows}.at("rows").with(std::to_string(rows_at_most));
        const Roster roster = must_find_roster(unit.db, batch.roster);
        std::set<std::int64_t> wanted;
        for (const std::int64_t row : in.rows)
            if (count_errors_of_row(unit.db, roster.id, row) > 0) wanted.insert(row);
        Output out;
        for (const auto& [row_no, texts] : read_rows_of_sheet(unit, roster, wanted))
            out.rows.push_back({row_no, texts[column_name], texts[column_number], texts[column_ethnic],
                                texts[column_mobile], texts[column_town], texts[column_village],
                                texts[column_bank], texts[column_account], texts[column_amount],
                                texts[column_pay_time]});
        unit.note(std::to_string(out.rows.size()) + " rows");
        return out;
    }
};

}  // namespace

extern constinit const Operation reveal_sheet_rows;
constinit const Operation reveal_sheet_rows = operation<RevealSheetRows>();

}  // namespace onecard::subsidies
