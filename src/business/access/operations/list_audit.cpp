// Lists the audit, newest first, of one actor, operation, outcome or time, or all.

#include <algorithm>

#include "business/access/audit_store.hpp"
#include "engine/operation.hpp"

namespace onecard::access {
namespace {

struct AuditShown {
    std::int64_t seq = 0;
    Instant at;
    std::string actor, operation, door, input, outcome, note;
    static constexpr auto fields =
        std::tuple{field("seq", &AuditShown::seq, {"序号", "Number"}),
                   field("at", &AuditShown::at, {"时间", "At"}),
                   field("actor", &AuditShown::actor, {"操作者", "Actor"}),
                   field("operation", &AuditShown::operation, {"操作", "Operation"}),
                   field("door", &AuditShown::door, {"入口", "Door"}),
                   field("input", &AuditShown::input, {"输入", "Input"}),
                   field("outcome", &AuditShown::outcome, {"结果", "Outcome"}),
                   field("note", &AuditShown::note, {"备注", "Note"})};
};

struct ListAudit {
    static constexpr Spec spec{.name = "access.list_audit",
                               .title = {"审计记录", "List the audit"},
                               .effect = Effect::reads,
                               .roles = "AUDIT_ADMIN AUDIT_USER DISCIPLINE_USER",
                               .source = "R3.1-12; R3.36-5"};
    struct Input {
        std::optional<std::string> actor, operation, outcome;
        std::optional<Date> from, until;
        std::optional<std::int64_t> before;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("actor", &Input::actor, {"操作者", "Actor"}, 60),
                       field("operation", &Input::operation, {"操作", "Operation"}, 100),
                       field("outcome", &Input::outcome, {"结果", "Outcome"}, 100),
                       field("from", &Input::from, {"起始日期", "From"}),
                       field("until", &Input::until, {"截止日期", "Until"}),
                       field("before", &Input::before, {"此序号之前", "Before this number"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<AuditShown> rows;
        std::optional<std::int64_t> next;
        static constexpr auto fields = std::tuple{field("rows", &Output::rows, {"记录", "Rows"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Instant begin_of(Date date) { return Instant::parse(date.text() + "T00:00:00+08:00").value(); }

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(100), 1, 1000);
        AuditFilter filter{.actor = in.actor.value_or(""),
                           .operation = in.operation.value_or(""),
                           .outcome = in.outcome.value_or(""),
                           .before = in.before.value_or(0)};
        if (in.from) filter.from = begin_of(*in.from);
        if (in.until) filter.until = begin_of(in.until->plus_days(1));
        Output out;
        for (AuditRow& row : access::list_audit(unit, filter, limit + 1))
            out.rows.push_back({row.seq, row.at, std::move(row.actor), std::move(row.operation),
                                std::move(row.door), std::move(row.input), std::move(row.outcome),
                                std::move(row.note)});
        if (static_cast<std::int64_t>(out.rows.size()) > limit) {
            out.rows.pop_back();
            out.next = out.rows.back().seq;
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation list_audit_operation;
constinit const Operation list_audit_operation = operation<ListAudit>();

}  // namespace onecard::access
