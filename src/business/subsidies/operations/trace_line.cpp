// Tells the whole way of one payment in words, from the cell of the sheet to the ledger; asked by the payment line, or
// by batch and row.

#include "business/subsidies/problems.hpp"
#include "business/subsidies/trace.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct TraceLine {
    static constexpr Spec spec{
        .name = "subsidies.trace_line",
        .title = {"追踪支付明细", "Trace a payment"},
        .effect = Effect::reads,
        .roles =
            "TOWN_CLERK TOWN_REVIEWER DEPT_CLERK DEPT_REVIEWER DEPT_LEADER FINANCE_CLERK FINANCE_REVIEWER "
            "AUDIT_USER DISCIPLINE_USER",
        .source = "seed-0 F12, P19; 2.3-5, 3.26"};
    struct Input {
        std::optional<std::string> line;
        std::optional<BatchId> batch;
        std::optional<std::int64_t> row;
        static constexpr auto fields =
            std::tuple{field("line", &Input::line, {"支付明细", "Payment line"}, 60),
                       field("batch", &Input::batch, {"发放批次", "Batch"}),
                       field("row", &Input::row, {"名册行号", "Row of the roster"})};
    };
    struct Output {
        std::string line;
        BatchId batch;
        std::int64_t row = 0;
        std::vector<TraceStep> steps;
        static constexpr auto fields =
            std::tuple{field("line", &Output::line, {"支付明细", "Payment line"}),
                       field("batch", &Output::batch, {"发放批次", "Batch"}),
                       field("row", &Output::row, {"名册行号", "Row of the roster"}),
                       field("steps", &Output::steps, {"经过", "Steps"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const TracedLine line = find(unit, in);
        return {line.line ? line.line->text() : "", line.batch, line.row, trace(unit, line)};
    }

    static TracedLine find(Unit& unit, const Input& in) {
        if (!in.line) {
            if (!in.batch || !in.row) throw Problem{trace_wants_line_or_row}.at("line");
            must_find_batch(unit.db, *in.batch);
            return {*in.batch, *in.row, newest_line_of(unit.db, *in.batch, *in.row)};
        }
        const auto line = find_traced_line(unit.db, must_read_line_name(*in.line, "line"));
        if (!line || !is_within_reach(unit.actor, must_find_batch(unit.db, line->batch)))
            throw Problem{order_line_not_found}.at("line").with(*in.line);
        return *line;
    }

    static bool is_within_reach(const Actor& actor, const Batch& batch) {
        return actor.region.contains(batch.region) &&
               (!actor.own_organisation_only || actor.organisation == batch.organisation);
    }
};

}  // namespace

extern constinit const Operation trace_line;
constinit const Operation trace_line = operation<TraceLine>();

}  // namespace onecard::subsidies
