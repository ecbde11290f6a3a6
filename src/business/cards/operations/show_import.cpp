// Shows how a registry file fared, and its findings a page at a time.

#include <algorithm>

#include "business/cards/operations/finding_shown.hpp"
#include "engine/job_table.hpp"
#include "engine/operation.hpp"

namespace onecard::cards {
namespace {

struct ShowImport {
    static constexpr Spec spec{.name = "cards.show_import",
                               .title = {"查看注册文件导入", "Show a registry import"},
                               .effect = Effect::reads,
                               .roles = "HRSS_PLATFORM_ADMIN CARD_REVIEWER CARD_CLERK",
                               .source = "domain 3.3"};
    struct Input {
        RegistryImportId import;
        std::optional<std::int64_t> after, limit;
        static constexpr auto fields =
            std::tuple{field("import", &Input::import, {"注册文件导入", "Registry import"}),
                       field("after", &Input::after, {"此行之后的问题", "Findings after this row"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        RegistryImportId import;
        std::string state;
        UploadId upload;
        RegionCode region;
        std::string asked_by;
        Instant at;
        std::int64_t read_rows = 0, bad_rows = 0, warnings = 0;
        std::int64_t fresh_people = 0, changed_people = 0, same_people = 0;
        std::int64_t fresh_cards = 0, changed_cards = 0, same_cards = 0;
        std::optional<std::string> job;
        std::vector<FindingShown> findings;
        std::optional<std::int64_t> next;
        static constexpr auto fields =
            std::tuple{field("import", &Output::import, {"注册文件导入", "Registry import"}),
                       field("state", &Output::state, {"状态", "State"}),
                       field("upload", &Output::upload, {"文件", "File"}),
                       field("region", &Output::region, {"所属区域", "Region"}),
                       field("asked_by", &Output::asked_by, {"导入人", "Asked by"}),
                       field("at", &Output::at, {"导入时间", "At"}),
                       field("read_rows", &Output::read_rows, {"读取行数", "Rows read"}),
                       field("bad_rows", &Output::bad_rows, {"未导入行数", "Rows not loaded"}),
                       field("warnings", &Output::warnings, {"提示数", "Warnings"}),
                       field("fresh_people", &Output::fresh_people, {"新增人员", "New people"}),
                       field("changed_people", &Output::changed_people, {"更新人员", "Changed people"}),
                       field("same_people", &Output::same_people, {"未变人员", "Unchanged people"}),
                       field("fresh_cards", &Output::fresh_cards, {"新增卡", "New cards"}),
                       field("changed_cards", &Output::changed_cards, {"更新卡", "Changed cards"}),
                       field("same_cards", &Output::same_cards, {"未变卡", "Unchanged cards"}),
                       field("job", &Output::job, {"任务", "Job"}),
                       field("findings", &Output::findings, {"问题", "Findings"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const RegistryImport import = must_find_import(unit.db, in.import);
        Output out{.import = import.id,
                   .state = std::string{import_lifecycle.code(import.state)},
                   .upload = import.upload,
                   .region = import.region,
                   .asked_by = import.asked_by,
                   .at = import.at,
                   .read_rows = import.read_rows,
                   .bad_rows = import.bad_rows,
                   .warnings = import.warnings,
                   .fresh_people = import.people.fresh,
                   .changed_people = import.people.changed,
                   .same_people = import.people.same,
                   .fresh_cards = import.cards.fresh,
                   .changed_cards = import.cards.changed,
                   .same_cards = import.cards.same};
        for (const JobRow& job : list_jobs(unit.db, import.id.text(), JobId{}, 1)) out.job = job.id.text();
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        const auto findings = list_findings(unit.db, import.id, in.after.value_or(0), limit);
        for (const RegistryFinding& finding : findings) out.findings.push_back(shown_finding(finding));
        // A page ends with a whole row: the last one may go on behind the limit and is shown again.
        if (static_cast<std::int64_t>(findings.size()) == limit) {
            const std::int64_t last = findings.back().sheet_row;
            if (findings.front().sheet_row == last) {
                out.next = last;
            } else {
                while (out.findings.back().sheet_row == last) out.findings.pop_back();
                out.next = out.findings.back().sheet_row;
            }
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation show_import;
constinit const Operation show_import = operation<ShowImport>();

}  // namespace onecard::cards
