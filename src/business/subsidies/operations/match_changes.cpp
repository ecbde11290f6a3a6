// Tells what the last match of a batch changed: how many rows went from which result to which, and the rows.

#include <fmt/format.h>

#include <algorithm>

#include "base/person_name.hpp"
#include "business/subsidies/bank_names.hpp"
#include "business/subsidies/batch_shown.hpp"
#include "business/subsidies/comparison_store.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct MatchChanges {
    static constexpr Spec spec{.name = "subsidies.match_changes",
                               .title = {"上次比对以来的变动", "What the last match changed"},
                               .effect = Effect::reads,
                               .roles = batch_readers,
                               .source = "seed-3 3(2); R3.20-3"};
    struct Input {
        BatchId batch;
        std::optional<std::int64_t> after, limit;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                       field("after", &Input::after, {"此序号之后", "After this number"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Shift {
        MatchCode from{}, to{};
        std::int64_t rows = 0, repointed = 0;
        Money amount;
        static constexpr auto fields =
            std::tuple{field("from", &Shift::from, {"原比对结果", "Result before"}),
                       field("to", &Shift::to, {"现比对结果", "Result now"}), field("rows", &Shift::rows, {"人数", "Rows"}),
                       field("repointed", &Shift::repointed, {"换账户人数", "Rows with another account"}),
                       field("amount", &Shift::amount, {"金额", "Amount"})};
    };
    struct Line {
        std::int64_t seq = 0;
        std::string name;
        RegionCode town;
        Money amount;
        MatchCode from{}, to{};
        std::string bank_from, bank_to, account_from, account_to;
        bool stopped = false;
        std::string reason;
        static constexpr auto fields = std::tuple{
            field("seq", &Line::seq, {"序号", "Number"}), field("name", &Line::name, {"姓名", "Name"}),
            field("town", &Line::town, {"镇街", "Town"}), field("amount", &Line::amount, {"补贴额", "Amount"}),
            field("from", &Line::from, {"原比对结果", "Result before"}), field("to", &Line::to, {"现比对结果", "Result now"}),
            field("bank_from", &Line::bank_from, {"原银行", "Bank before"}),
            field("bank_to", &Line::bank_to, {"现银行", "Bank now"}),
            field("account_from", &Line::account_from, {"原账号", "Account before"}),
            field("account_to", &Line::account_to, {"现账号", "Account now"}),
            field("stopped", &Line::stopped, {"已停发", "Stopped"}),
            field("reason", &Line::reason, {"停发原因", "Why stopped"})};
    };
    struct Output {
        std::optional<Instant> at;
        Instant matched_at;
        std::vector<Shift> shifts;
        std::vector<Line> rows;
        std::optional<std::int64_t> next;
        static constexpr auto fields =
            std::tuple{field("at", &Output::at, {"变动时间", "Changed at"}),
                       field("matched_at", &Output::matched_at, {"最近比对时间", "Last matched at"}),
                       field("rows", &Output::rows, {"明细", "Rows"}), field("shifts", &Output::shifts, {"汇总", "Sums"}),
                       field("next", &Output::next, {"下一页从此之后", "Next page after"})};
    };

    static std::string account(std::int64_t tail) { return tail < 0 ? "" : fmt::format("****{:04}", tail); }

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_find_batch(unit.db, in.batch);
        if (!batch.roster) throw Problem{roster_missing}.at("batch");
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        Output out{.at = last_match_with_changes(unit.db, batch.roster), .matched_at = batch.matched.at};
        if (!out.at) return out;
        for (const MatchShift& shift : match_shifts(unit.db, batch.roster, *out.at))
            out.shifts.push_back({shift.from, shift.to, shift.rows, shift.repointed, shift.amount});
        const auto banks = cards::list_banks(unit.db);
        const auto rows = list_matched_anew(unit.db, batch.roster, *out.at, in.after.value_or(0), limit + 1);
        for (const MatchedAnew& row : rows) {
            if (std::ssize(out.rows) == limit) break;
            out.rows.push_back({row.seq, masked_name(row.name), row.town, row.amount, row.from, row.to,
                                bank_name(banks, row.bank_from), bank_name(banks, row.bank_to),
                                account(row.tail_from), account(row.tail_to), row.stopped, row.reason});
        }
        if (std::ssize(rows) > limit) out.next = out.rows.back().seq;
        return out;
    }
};

}  // namespace

extern constinit const Operation match_changes;
constinit const Operation match_changes = operation<MatchChanges>();

}  // namespace onecard::subsidies
