// Lists the rows of a batch that are new, gone, changed since the last period, or stand out; masked.

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/person_name.hpp"
#include "business/subsidies/bank_names.hpp"
#include "business/subsidies/batch_shown.hpp"
#include "business/subsidies/comparison_store.hpp"
#include "business/subsidies/item_store.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ListRowChanges {
    static constexpr Spec spec{.name = "subsidies.list_row_changes",
                               .title = {"与上期相比的明细", "Rows that differ from the last period"},
                               .effect = Effect::reads,
                               .roles = batch_readers,
                               .source = "R3.21-1"};
    struct Input {
        BatchId batch;
        RowChangeKind kind{};
        std::optional<std::string> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields = std::tuple{
            field("batch", &Input::batch, {"发放批次", "Batch"}), field("kind", &Input::kind, {"变动种类", "Kind"}),
            field("after", &Input::after, {"此处之后", "After this place"}, 60),
            field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Line {
        BatchId batch;
        std::int64_t seq = 0, sheet_row = 0;
        std::string name;
        RegionCode town;
        std::optional<Money> amount, amount_before;
        std::string bank, bank_before, account, account_before;
        static constexpr auto fields = std::tuple{
            field("batch", &Line::batch, {"所在批次", "Batch of the row"}), field("seq", &Line::seq, {"序号", "Number"}),
            field("sheet_row", &Line::sheet_row, {"表中行号", "Row of the sheet"}),
            field("name", &Line::name, {"姓名", "Name"}), field("town", &Line::town, {"镇街", "Town"}),
            field("amount", &Line::amount, {"补贴额", "Amount"}),
            field("amount_before", &Line::amount_before, {"上期补贴额", "Amount of the last period"}),
            field("bank", &Line::bank, {"银行", "Bank"}),
            field("bank_before", &Line::bank_before, {"上期银行", "Bank of the last period"}),
            field("account", &Line::account, {"账号", "Account"}),
            field("account_before", &Line::account_before, {"上期账号", "Account of the last period"})};
    };
    struct Output {
        std::vector<Line> rows;
        std::optional<std::string> next;
        static constexpr auto fields = std::tuple{field("rows", &Output::rows, {"明细", "Rows"}),
                                                  field("next", &Output::next, {"下一页从此之后", "Next page after"})};
    };

    static std::string account(std::int64_t tail) { return tail < 0 ? "" : fmt::format("****{:04}", tail); }

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_find_batch(unit.db, in.batch);
        if (!batch.roster) throw Problem{roster_missing}.at("batch");
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        // "31.17": roster and row where the page before ended.
        std::int64_t roster = 0, seq = 0;
        if (in.after) {
            const char* end = in.after->data() + in.after->size();
            const char* dot = std::from_chars(in.after->data(), end, roster).ptr;
            if (dot != end) std::from_chars(dot + 1, end, seq);
        }
        const Comparison comparison = comparison_of(unit.db, batch, must_find_item(unit.db, batch.item));
        const auto found = list_differences(unit.db, comparison, in.kind, RosterId{roster}, seq, limit + 1);
        const auto banks = cards::list_banks(unit.db);
        Output out;
        for (const RowDifference& row : found) {
            if (std::ssize(out.rows) == limit) break;
            const bool is_there = in.kind != RowChangeKind::leaver;
            Line& line = out.rows.emplace_back();
            line.batch = is_there ? batch.id : must_find_roster(unit.db, row.roster).batch;
            line.seq = row.seq;
            line.sheet_row = row.sheet_row;
            line.name = masked_name(row.name);
            line.town = row.town;
            if (is_there) {
                line.amount = row.amount;
                line.bank = bank_name(banks, row.bank);
                line.account = account(row.account_tail);
            }
            if (row.was_there) {
                line.amount_before = row.amount_before;
                line.bank_before = bank_name(banks, row.bank_before);
                line.account_before = account(row.account_tail_before);
            }
        }
        if (std::ssize(found) > limit) {
            const RowDifference& last = found[static_cast<std::size_t>(limit) - 1];
            out.next = fmt::format("{}.{}", last.roster.number(), last.seq);
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation list_row_changes;
constinit const Operation list_row_changes = operation<ListRowChanges>();

}  // namespace onecard::subsidies
