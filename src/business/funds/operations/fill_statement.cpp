// A party fills in its side of a statement, by hand, with its list of card batches, or with the ledger's figures.

#include "business/funds/problems.hpp"
#include "business/funds/reconciliation.hpp"
#include "engine/files.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct FillStatement {
    static constexpr Spec spec{.name = "funds.fill_statement",
                               .title = {"填报对账单", "Fill in the statement"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY COOP_HRSS BANK_CLERK",
                               .source = "seed-0 F7; seed-1 A10; R3.28-6"};
    struct Input {
        StatementId statement;
        std::optional<std::int64_t> cards;
        std::optional<Money> accrued;
        std::optional<Money> adjusted;
        std::optional<Money> settled;
        std::optional<Money> planned;
        std::optional<Money> committed;
        std::optional<Money> noticed;
        std::optional<Money> available;
        std::optional<bool> as_ledger;
        std::optional<UploadId> upload;
        static constexpr auto fields =
            std::tuple{field("statement", &Input::statement, {"对账单", "Statement"}),
                       field("cards", &Input::cards, {"预制卡数量（张）", "Prefabricated cards"}),
                       field("accrued", &Input::accrued, {"本期计提", "Accrued in the period"}),
                       field("adjusted", &Input::adjusted, {"本期调整", "Adjusted in the period"}),
                       field("settled", &Input::settled, {"本期已付", "Paid in the period"}),
                       field("planned", &Input::planned, {"期末计划占用", "Reserved by plans at the end"}),
                       field("committed", &Input::committed, {"期末合同占用", "Committed at the end"}),
                       field("noticed", &Input::noticed, {"其中付款通知在途", "Of it in notices under way"}),
                       field("available", &Input::available, {"期末可用资金", "Available at the end"}),
                       field("as_ledger", &Input::as_ledger, {"与台账一致", "As the ledger says"}),
                       field("upload", &Input::upload, {"制卡批次清单", "List of card batches"})};
    };
    struct Output {
        StatementId statement;
        std::int64_t differences = 0;
        static constexpr auto fields =
            std::tuple{field("statement", &Output::statement, {"对账单", "Statement"}),
                       field("differences", &Output::differences, {"差异数", "Differences"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const ReconStatement statement = must_find_seen_statement(unit, in.statement);
        Filled filled;
        if (in.as_ledger.value_or(false))
            filled.figures = figures_of_party(unit.db, statement.id, book_party, 0);
        if (in.cards) filled.figures["cards"] = *in.cards;
        const std::pair<const char*, const std::optional<Money>*> amounts[] = {
            {"accrued", &in.accrued},    {"adjusted", &in.adjusted},   {"settled", &in.settled},
            {"planned", &in.planned},    {"committed", &in.committed}, {"noticed", &in.noticed},
            {"available", &in.available}};
        for (const auto& [item, amount] : amounts)
            if (*amount) filled.figures[item] = (*amount)->fen();
        if (in.upload) {
            filled.batches = read_count_sheet(must_find_upload(unit, *in.upload).path);
            std::int64_t cards = 0;
            for (const BatchCount& one : *filled.batches) cards += one.cards;
            filled.figures["cards"] = cards;
        }
        for (const char* needed : {"cards", "accrued", "settled", "available"})
            if (!filled.figures.contains(needed)) throw Problem{figure_missing}.at(needed).with(needed);
        return {statement.id, fill_in(unit, statement, filled)};
    }
};

}  // namespace

extern constinit const Operation fill_statement;
constinit const Operation fill_statement = operation<FillStatement>();

}  // namespace onecard::funds
