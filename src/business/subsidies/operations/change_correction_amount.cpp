// Lowers the amount of one row of a correction batch; it never goes above what failed.

#include <fmt/format.h>

#include "business/subsidies/batch_steps.hpp"
#include "business/subsidies/correction_rules.hpp"
#include "business/subsidies/correction_store.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ChangeCorrectionAmount {
    static constexpr Spec spec{.name = "subsidies.change_correction_amount",
                               .title = {"调低更正金额", "Lower a corrected amount"},
                               .effect = Effect::writes,
                               .roles = "DEPT_CLERK",
                               .source = "R3.24-1"};
    struct Input {
        BatchId batch;
        std::int64_t row = 0;
        Money amount;
        std::string reason;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"更正批次", "Correction batch"}),
                       field("row", &Input::row, {"名册行号", "Row of the roster"}),
                       field("amount", &Input::amount, {"更正金额", "Corrected amount"}),
                       field("reason", &Input::reason, {"理由", "Reason"}, 200)};
    };
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        Batch batch = must_take_own_batch(unit, in.batch);
        require_words(in.reason, "reason");
        if (!batch.is_correction) throw Problem{not_a_correction};
        if (batch.state != BatchState::filling) throw Problem{line_frozen};
        RosterRow row = must_find_row(unit.db, batch.roster, in.row);
        if (!is_correctable_amount(in.amount, row.amount) ||
            !lower_amount(unit.db, batch.roster, in.row, in.amount))
            throw Problem{amount_only_down}.at("amount").with(row.amount.text());
        insert_change(unit,
                      change_of(row, "amount", row.stopped,
                                fmt::format("{} → {}：{}", row.amount.text(), in.amount.text(), in.reason)));
        take_from_totals(unit.db, batch, row);
        row.amount = in.amount;
        add_to_totals(unit.db, batch, row);
        return step_output(unit, batch);
    }
};

}  // namespace

extern constinit const Operation change_correction_amount;
constinit const Operation change_correction_amount = operation<ChangeCorrectionAmount>();

}  // namespace onecard::subsidies
