// Lists the reports by which card batches were accrued, newest first.

#include <algorithm>

#include "business/funds/accrual_store.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct ReportShown {
    AccrualReportId report;
    std::string source;
    std::string digest;
    std::int64_t batches = 0;
    std::int64_t repeated = 0;
    std::int64_t cards = 0;
    Money amount;
    std::string actor;
    Instant at;
    static constexpr auto fields =
        std::tuple{field("report", &ReportShown::report, {"计提报送", "Report"}),
                   field("source", &ReportShown::source, {"来源", "Source"}),
                   field("digest", &ReportShown::digest, {"文件摘要", "Digest of the file"}),
                   field("batches", &ReportShown::batches, {"批次数", "Batches"}),
                   field("repeated", &ReportShown::repeated, {"此前已计提", "Accrued before"}),
                   field("cards", &ReportShown::cards, {"预制卡数量", "Cards"}),
                   field("amount", &ReportShown::amount, {"计提金额", "Amount"}),
                   field("actor", &ReportShown::actor, {"经办", "By"}),
                   field("at", &ReportShown::at, {"时间", "At"})};
};

struct ListAccrualReports {
    static constexpr Spec spec{.name = "funds.list_accrual_reports",
                               .title = {"计提报送列表", "List accrual reports"},
                               .effect = Effect::reads,
                               .roles = "FUND_MANAGER_PROV DISCIPLINE_USER AUDIT_USER",
                               .source = "seed-0 F6"};
    struct Input {
        std::optional<AccrualReportId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("after", &Input::after, {"此报送之后", "After this report"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<ReportShown> reports;
        std::optional<AccrualReportId> next;
        static constexpr auto fields = std::tuple{field("reports", &Output::reports, {"报送", "Reports"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        Output out;
        for (const AccrualReport& one :
             list_accrual_reports(unit.db, unit.actor.region, in.after.value_or(AccrualReportId{}), limit))
            out.reports.push_back({one.id, one.source, one.digest, one.batches, one.repeated, one.cards,
                                   one.amount, one.actor, one.at});
        if (std::ssize(out.reports) == limit) out.next = out.reports.back().report;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_accrual_reports_operation;
constinit const Operation list_accrual_reports_operation = operation<ListAccrualReports>();

}  // namespace onecard::funds
