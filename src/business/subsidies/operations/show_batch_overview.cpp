// Shows a batch on one page for those who review it: by town, beside the last period, and what stands out.

#include "business/regions/regions.hpp"
#include "business/subsidies/batch_shown.hpp"
#include "business/subsidies/comparison_store.hpp"
#include "business/subsidies/finding_count_shown.hpp"
#include "business/subsidies/item_store.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ShowBatchOverview {
    static constexpr Spec spec{.name = "subsidies.show_batch_overview",
                               .title = {"批次概览", "A batch on one page"},
                               .effect = Effect::reads,
                               .roles = batch_readers,
                               .source = "R3.21-1, R3.21-2"};
    struct Input {
        BatchId batch;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"})};
    };
    struct Figures {
        std::int64_t rows = 0, rows_payable = 0, rows_before = 0;
        Money amount, payable, amount_before;
        std::int64_t newcomers = 0, leavers = 0, changed_amounts = 0, changed_accounts = 0, outliers = 0;
        Money newcomers_amount, leavers_amount, added;
        static constexpr auto fields = std::tuple{
            field("rows", &Figures::rows, {"人数", "Rows"}), field("amount", &Figures::amount, {"金额", "Amount"}),
            field("rows_payable", &Figures::rows_payable, {"可发放人数", "Payable rows"}),
            field("payable", &Figures::payable, {"可发放金额", "Payable amount"}),
            field("rows_before", &Figures::rows_before, {"上期人数", "Rows of the last period"}),
            field("amount_before", &Figures::amount_before, {"上期金额", "Amount of the last period"}),
            field("newcomers", &Figures::newcomers, {"新增人数", "Newcomers"}),
            field("newcomers_amount", &Figures::newcomers_amount, {"新增金额", "Amount of newcomers"}),
            field("leavers", &Figures::leavers, {"减少人数", "Leavers"}),
            field("leavers_amount", &Figures::leavers_amount, {"减少金额", "Amount of leavers"}),
            field("changed_amounts", &Figures::changed_amounts, {"金额变动人数", "Changed amounts"}),
            field("added", &Figures::added, {"金额变动合计", "Sum of the changes"}),
            field("changed_accounts", &Figures::changed_accounts, {"账户变动人数", "Changed accounts"}),
            field("outliers", &Figures::outliers, {"金额异常人数", "Amounts that stand out"})};
    };
    struct Town {
        RegionCode town;
        std::string town_name;
        Figures figures;
        static constexpr auto fields = std::tuple{field("town", &Town::town, {"镇街", "Town"}),
                                                  field("town_name", &Town::town_name, {"镇街名称", "Town's name"}),
                                                  field("figures", &Town::figures, {"数字", "Figures"})};
    };
    struct Output {
        BatchShown batch;
        std::optional<Month> period_before;
        Figures total;
        std::vector<Town> towns;
        Money median, outlier_over;
        std::optional<Money> standard;
        std::vector<FindingCountShown> findings;
        static constexpr auto fields = std::tuple{
            field("batch", &Output::batch, {"发放批次", "Batch"}),
            field("period_before", &Output::period_before, {"上期", "The last period"}),
            field("total", &Output::total, {"合计", "Total"}), field("towns", &Output::towns, {"按镇街", "By town"}),
            field("median", &Output::median, {"补贴额中位数", "Median amount"}),
            field("standard", &Output::standard, {"固定标准", "Fixed standard"}),
            field("outlier_over", &Output::outlier_over,
                  {"超过即为异常（中位数三倍或固定标准）", "Stands out above (3 medians, or the standard)"}),
            field("findings", &Output::findings, {"核查结果", "Findings"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_find_batch(unit.db, in.batch);
        if (!batch.roster) throw Problem{roster_missing}.at("batch");
        const Item item = must_find_item(unit.db, batch.item);
        const Comparison comparison = comparison_of(unit.db, batch, item);
        Output out{.batch = shown_batch(batch), .median = comparison.median, .outlier_over = comparison.outlier_over};
        if (comparison.has_before()) out.period_before = comparison.before;
        if (comparison.standard > Money{}) out.standard = comparison.standard;
        for (const TownComparison& town : compare_by_town(unit.db, comparison)) {
            out.towns.push_back({town.town, regions::region_name(unit.db, town.town),
                                 figures_of(town, comparison.has_before())});
            add(out.total, out.towns.back().figures);
        }
        out.findings = shown_finding_counts(count_findings(unit.db, batch.roster));
        return out;
    }

    static Figures figures_of(const TownComparison& town, bool has_before) {
        Figures figures{.rows = town.rows,
                        .rows_payable = town.rows_payable,
                        .rows_before = town.rows_before,
                        .amount = town.amount,
                        .payable = town.payable,
                        .amount_before = town.amount_before,
                        .leavers = town.leavers,
                        .changed_amounts = town.changed_amounts,
                        .changed_accounts = town.changed_accounts,
                        .outliers = town.outliers,
                        .leavers_amount = town.leavers_amount,
                        .added = town.added};
        // In the first period nobody is new.
        if (has_before) figures.newcomers = town.newcomers, figures.newcomers_amount = town.newcomers_amount;
        return figures;
    }
    static void add(Figures& total, const Figures& more) {
        total.rows += more.rows;
        total.rows_payable += more.rows_payable;
        total.rows_before += more.rows_before;
        total.amount += more.amount;
        total.payable += more.payable;
        total.amount_before += more.amount_before;
        total.newcomers += more.newcomers;
        total.leavers += more.leavers;
        total.changed_amounts += more.changed_amounts;
        total.changed_accounts += more.changed_accounts;
        total.outliers += more.outliers;
        total.newcomers_amount += more.newcomers_amount;
        total.leavers_amount += more.leavers_amount;
        total.added += more.added;
    }
};

}  // namespace

extern constinit const Operation show_batch_overview;
constinit const Operation show_batch_overview = operation<ShowBatchOverview>();

}  // namespace onecard::subsidies
