// Takes a report of card batches as a sheet: all of it is booked, or nothing and every fault is told.

#include "business/funds/accruals.hpp"
#include "business/funds/finding_shown.hpp"
#include "business/funds/plans.hpp"
#include "business/funds/problems.hpp"
#include "engine/files.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct ImportAccruals {
    static constexpr Spec spec{.name = "funds.import_accruals",
                               .title = {"导入预制卡计提", "Import accruals of card batches"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_PROV BANK_CLERK",
                               .source = "seed-0 F5; R3.28-1"};
    struct Input {
        UploadId upload;
        static constexpr auto fields = std::tuple{field("upload", &Input::upload, {"报送文件", "Sheet"})};
    };
    struct Output {
        std::optional<AccrualReportId> report;
        std::int64_t batches = 0;
        std::int64_t repeated = 0;
        std::int64_t cards = 0;
        Money amount;
        std::vector<SheetFinding> findings;
        static constexpr auto fields =
            std::tuple{field("report", &Output::report, {"计提报送", "Report"}),
                       field("batches", &Output::batches, {"新计提批次", "Batches accrued"}),
                       field("repeated", &Output::repeated, {"此前已计提", "Accrued before"}),
                       field("cards", &Output::cards, {"预制卡数量", "Cards"}),
                       field("amount", &Output::amount, {"计提金额", "Amount"}),
                       field("findings", &Output::findings, {"核查结果", "Findings"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const RegionCode jurisdiction = unit.actor.region;
        const Upload upload = must_find_upload(unit, in.upload);
        std::vector<BatchFault> faults;
        const auto batches = read_batch_sheet(
            unit, rules_at(unit.db, jurisdiction, unit.today()), upload.path,
            acts_for_bank(unit.actor) ? own_bank(unit.actor) : access::OrganisationId{}, faults);
        if (batches.empty() && faults.empty()) throw Problem{sheet_without_batches}.at("upload");
        Output out;
        for (const BatchFault& fault : faults)
            out.findings.push_back(shown_finding(fault.row, fault.problem));
        if (!faults.empty()) return out;
        const BookedReport booked = book_report(unit, jurisdiction, batches, upload.name, upload.digest);
        for (const BatchFault& fault : booked.faults)
            out.findings.push_back(shown_finding(fault.row, fault.problem));
        if (!booked.faults.empty()) return out;
        if (booked.report.id) out.report = booked.report.id;
        out.batches = booked.report.batches;
        out.repeated = booked.report.repeated;
        out.cards = booked.report.cards;
        out.amount = booked.report.amount;
        return out;
    }
};

}  // namespace

extern constinit const Operation import_accruals;
constinit const Operation import_accruals = operation<ImportAccruals>();

}  // namespace onecard::funds
