// Takes the holders of each bank at the end of a year as a sheet: all of it, or nothing and every fault is told.

#include "business/funds/finding_shown.hpp"
#include "business/funds/holders.hpp"
#include "business/funds/problems.hpp"
#include "engine/files.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct ImportHolders {
    static constexpr Spec spec{.name = "funds.import_holders",
                               .title = {"导入持卡数量", "Import the holders of the banks"},
                               .effect = Effect::writes,
                               .roles = "COOP_HRSS",
                               .source = "seed-1 A3; R3.30-2"};
    struct Input {
        std::optional<RegionCode> level;
        std::int64_t year = 0;
        UploadId upload;
        static constexpr auto fields = std::tuple{field("level", &Input::level, {"级", "Level"}),
                                                  field("year", &Input::year, {"年度", "Year"}),
                                                  field("upload", &Input::upload, {"文件", "Sheet"})};
    };
    struct Output {
        std::int64_t recorded = 0;
        std::int64_t repeated = 0;
        std::vector<SheetFinding> findings;
        static constexpr auto fields =
            std::tuple{field("recorded", &Output::recorded, {"录入或更正", "Recorded or corrected"}),
                       field("repeated", &Output::repeated, {"此前已录入", "Recorded before"}),
                       field("findings", &Output::findings, {"核查结果", "Findings"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const RegionCode level = in.level.value_or(unit.actor.region);
        const Upload upload = must_find_upload(unit, in.upload);
        std::vector<BatchFault> faults;
        const auto counts = read_holder_sheet(unit, level, in.year, upload.path, upload.name, faults);
        if (counts.empty() && faults.empty()) throw Problem{sheet_without_batches}.at("upload");
        Output out;
        for (const BatchFault& fault : faults)
            out.findings.push_back(shown_finding(fault.row, fault.problem));
        if (!faults.empty()) return out;
        for (const HolderCount& count : counts) ++(put_holders(unit, count) ? out.recorded : out.repeated);
        return out;
    }
};

}  // namespace

extern constinit const Operation import_holders;
constinit const Operation import_holders = operation<ImportHolders>();

}  // namespace onecard::funds
