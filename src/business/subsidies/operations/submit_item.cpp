// The department reports its draft; what annex 2 asks must be there.

#include "business/subsidies/operations/item_step.hpp"
#include "business/subsidies/problems.hpp"

namespace onecard::subsidies {
namespace {

struct SubmitItem {
    static constexpr Spec spec{.name = "subsidies.submit_item",
                               .title = {"报送项目", "Submit an item"},
                               .effect = Effect::writes,
                               .roles = "DEPT_CLERK DEPT_REVIEWER DEPT_LEADER",
                               .source = "seed-3 3(1), X2"};
    using Input = ItemStepInput;
    using Output = ItemStepOutput;

    static Output run(Unit& unit, const Input& in) {
        const Item item = must_find_own_item(unit, in.item);
        std::string missing;
        const auto need = [&](bool there, std::string_view what) {
            if (!there) missing += (missing.empty() ? "" : "、") + std::string{what};
        };
        need(!item.policy_doc.empty(), "政策文件 policy document");
        need(!item.policy_no.empty(), "文号 document number");
        need(!banks_of(unit.db, item.id).empty(), "代发银行 paying banks");
        need(item.standard_kind != StandardKind::fixed || item.standard.fen() > 0, "补贴标准 standard");
        if (!missing.empty()) throw Problem{item_incomplete}.at("item").with(missing);
        return {std::string{item_lifecycle.code(advance(unit, item, ItemAct::submit_item, in.opinion.value_or("")))}};
    }
};

}  // namespace

extern constinit const Operation submit_item = operation<SubmitItem>();

}  // namespace onecard::subsidies
