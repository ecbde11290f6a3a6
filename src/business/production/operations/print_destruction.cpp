// Prints the list of spoiled cards that were destroyed, with both who saw it.

#include "business/production/stock_store.hpp"
#include "engine/operation.hpp"
#include "engine/papers.hpp"

namespace onecard::production {
namespace {

struct PrintDestruction {
    static constexpr Spec spec{.name = "production.print_destruction",
                               .title = {"打印废卡销毁清单", "Print a list of destroyed cards"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR CARD_REVIEWER AUDIT_USER",
                               .source = "R3.9-3; R3.40-1"};
    struct Input {
        DestructionId destruction;
        std::optional<PaperFormat> format;
        static constexpr auto fields =
            std::tuple{field("destruction", &Input::destruction, {"销毁记录", "Destruction"}),
                       field("format", &Input::format, {"格式", "Format"})};
    };
    struct Output {
        IssuedPaper paper;
        static constexpr auto fields = std::tuple{field("paper", &Output::paper, {"单据", "Paper"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Destruction one = must_find_destruction(unit.db, in.destruction);
        Paper paper{.title = "社会保障卡废卡销毁清单",
                    .head = {{"仓库", must_find_warehouse(unit.db, one.warehouse).name},
                             {"张数", std::to_string(one.cards)},
                             {"登记人", one.signature},
                             {"复核人", one.second_signature}}};
        paper.columns = {{"芯片序列号或卡识别码", 3}, {"来源", 2}, {"原因", 3}, {"登记时间", 2}};
        for (const SpoiledCard& card : spoiled_of(unit.db, one.id))
            paper.rows.push_back({card.chip_serial, card.source == "stock" ? "预制卡" : card.source,
                                  card.reason, card.at.date().text()});
        paper.signatures = {"登记人", "复核人"};
        return {issue_paper(
            unit,
            {"production.print_destruction", {"废卡销毁清单", "list of destroyed cards"}, one.id.text()},
            in.format.value_or(PaperFormat::pdf), paper)};
    }
};

}  // namespace

extern constinit const Operation print_destruction;
constinit const Operation print_destruction = operation<PrintDestruction>();

}  // namespace onecard::production
