// Lists the lines of a return that were not taken, with the reason and how to mend it.

#include <algorithm>
#include <array>

#include "business/production/batch_steps.hpp"
#include "business/production/file_store.hpp"
#include "business/production/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

constexpr std::array line_kinds{&line_unreadable, &line_stranger, &line_twice, &line_settled, &chip_repeated};

struct ReturnFindingShown {
    std::int64_t line_no = 0, serial = 0;
    std::string code, zh, en, mend_zh, mend_en;
    static constexpr auto fields = std::tuple{
        field("line_no", &ReturnFindingShown::line_no, {"行号", "Line"}),
        field("serial", &ReturnFindingShown::serial, {"序号", "Serial"}),
        field("code", &ReturnFindingShown::code, {"代码", "Code"}),
        field("zh", &ReturnFindingShown::zh, {"中文说明", "Words in Chinese"}),
        field("en", &ReturnFindingShown::en, {"英文说明", "Words in English"}),
        field("mend_zh", &ReturnFindingShown::mend_zh, {"处理办法", "How to mend it, in Chinese"}),
        field("mend_en", &ReturnFindingShown::mend_en, {"英文处理办法", "How to mend it, in English"})};
};

struct ListReturnFindings {
    static constexpr Spec spec{.name = "production.list_findings",
                               .title = {"回盘问题行", "List the rejected lines of a return"},
                               .effect = Effect::reads,
                               .roles = batch_readers,
                               .source = "R3.10-1"};
    struct Input {
        ProductionFileId file;
        std::optional<std::int64_t> after, limit;
        static constexpr auto fields =
            std::tuple{field("file", &Input::file, {"文件", "File"}),
                       field("after", &Input::after, {"此行之后", "After this line"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<ReturnFindingShown> findings;
        std::optional<std::int64_t> next;
        static constexpr auto fields =
            std::tuple{field("findings", &Output::findings, {"问题行", "Findings"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(100), 1, 500);
        Output out;
        for (const Finding& one : list_findings(unit.db, in.file, in.after.value_or(0), limit)) {
            ReturnFindingShown shown{one.line_no, one.serial, one.code, "", "", "", ""};
            for (const ProblemKind* kind : line_kinds)
                if (kind->code == one.code)
                    shown = {one.line_no,
                             one.serial,
                             one.code,
                             std::string{kind->words.zh},
                             std::string{kind->words.en},
                             std::string{kind->mend.zh},
                             std::string{kind->mend.en}};
            out.findings.push_back(std::move(shown));
        }
        if (std::ssize(out.findings) == limit) out.next = out.findings.back().line_no;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_findings_operation;
constinit const Operation list_findings_operation = operation<ListReturnFindings>();

}  // namespace onecard::production
