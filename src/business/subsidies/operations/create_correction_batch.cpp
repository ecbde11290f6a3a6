// Builds a correction batch from failed lines: the same people, at most the failed amounts, today's cards; each line is
// claimed in the same transaction, so that no two corrections pay it.

#include <fmt/format.h>

#include "business/subsidies/batch_steps.hpp"
#include "business/subsidies/correction_rules.hpp"
#include "business/subsidies/correction_store.hpp"
#include "business/subsidies/item_store.hpp"
#include "business/subsidies/matching.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct CreateCorrectionBatch {
    static constexpr Spec spec{.name = "subsidies.create_correction_batch",
                               .title = {"新建更正批次", "Create a correction batch"},
                               .effect = Effect::writes,
                               .roles = "DEPT_CLERK",
                               .source = "seed-3 4(2); R3.24-1, R3.23-4"};
    struct Input {
        BatchId batch;
        std::optional<RegionCode> town;
        std::vector<std::string> lines;
        Date pay_day{};
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"原发放批次", "Batch of the failed lines"}),
                       field("town", &Input::town, {"镇街", "Town"}),
                       field("lines", &Input::lines, {"所选明细（空为全部）", "Lines chosen; none: all"}, 40),
                       field("pay_day", &Input::pay_day, {"发放日期", "Day of payment"})};
    };
    struct Output {
        BatchId batch;
        std::string batch_no, title;
        std::int64_t rows = 0, rows_payable = 0, rows_rematched = 0;
        Money amount, payable;
        static constexpr auto fields =
            std::tuple{field("batch", &Output::batch, {"更正批次", "Correction batch"}),
                       field("batch_no", &Output::batch_no, {"批次号", "Batch number"}),
                       field("title", &Output::title, {"批次名称", "Title"}),
                       field("rows", &Output::rows, {"人数", "Rows"}),
                       field("rows_payable", &Output::rows_payable, {"可发放人数", "Payable rows"}),
                       field("rows_rematched", &Output::rows_rematched,
                             {"卡信息有变的人数", "Rows whose card has changed since"}),
                       field("amount", &Output::amount, {"失败金额", "Failed amount"}),
                       field("payable", &Output::payable, {"可发放金额", "Payable amount"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Batch source = must_take_own_batch(unit, in.batch);
        if (!may_have_failed_lines(source.state)) throw Problem{nothing_to_correct};
        if (in.pay_day < unit.today()) throw Problem{batch_day_passed}.at("pay_day");
        const RegionCode within = in.town.value_or(RegionCode{});
        if (within && !source.region.contains(within)) throw Problem{batch_region_wrong}.at("town");

        Batch batch = open_batch(unit, source, within, in.pay_day);
        Roster roster{
            .id = unit.next_id<RosterId>(), .batch = batch.id, .state = RosterState::loading, .at = unit.now};
        roster.digest = "correction of " + source.id.text() + ", " + batch.id.text();
        insert_roster(unit, roster, "create_correction_batch");
        copy_rows(unit, roster.id, source, within, in.lines);

        const RowsWritten written = rows_written(unit.db, roster.id);
        if (written.rows == 0) throw Problem{nothing_to_correct};
        if (!claim_rows(unit.db, roster.id, batch.id, written.rows)) throw Problem{line_claimed};
        roster.rows_read = roster.rows_good = written.rows;
        roster.good = written.amount;
        set_roster_counts(unit.db, roster);
        advance(unit, roster, RosterAct::complete_roster);
        // Whatever changed in the cards since the source was matched is taken over now.
        set_batch_roster(unit.db, batch.id, roster.id, totals_of(unit.db, roster.id), source.matched);
        const RematchCounts rematched = rematch_changed(unit, must_find_batch(unit.db, batch.id), false);
        batch = must_find_batch(unit.db, batch.id);
        return {.batch = batch.id,
                .batch_no = batch.batch_no,
                .title = batch.title,
                .rows = written.rows,
                .rows_payable = batch.rows_payable,
                .rows_rematched = rematched.changed,
                .amount = written.amount,
                .payable = batch.payable};
    }

    static Batch open_batch(Unit& unit, const Batch& source, RegionCode within, Date pay_day) {
        Batch batch;
        batch.item = source.item;
        batch.period = source.period;
        batch.region = within ? within : source.region;
        batch.organisation = source.organisation;
        batch.is_correction = true;
        batch.source_batch = source.id;
        batch.correction_nth = source.correction_nth + 1;
        batch.title = correction_title(source.title, batch.correction_nth);
        batch.pay_day = pay_day;
        batch.pack_id = source.pack_id;
        batch.made_by = unit.actor.code;
        batch.made_at = unit.now;
        insert_batch(unit, batch, must_find_item(unit.db, source.item), "create_batch");
        return batch;
    }

    static void copy_rows(Unit& unit, RosterId roster, const Batch& source, RegionCode within,
                          const std::vector<std::string>& chosen) {
        if (chosen.empty()) {
            copy_failed_rows(unit.db, roster, source, within, {}, 0);
            return;
        }
        std::int64_t rows = 0;
        for (const std::string& name : chosen) {
            const LineName line = must_read_line_name(name, "lines");
            if (copy_failed_rows(unit.db, roster, source, within, line, rows) == 1) {
                ++rows;
                continue;
            }
            if (is_failed(unit, source, within, line)) throw Problem{line_claimed}.at("lines");
            throw Problem{line_not_correctable}.at("lines").with(name);
        }
    }
    static bool is_failed(Unit& unit, const Batch& source, RegionCode within, const LineName& line) {
        const auto found = list_failed_lines(
            unit.db, {.batch = source.id, .within = within, .after = {line.order, line.seq - 1}, .limit = 1});
        return !found.empty() && found.front().line == line;
    }
};

}  // namespace

extern constinit const Operation create_correction_batch;
constinit const Operation create_correction_batch = operation<CreateCorrectionBatch>();

}  // namespace onecard::subsidies
