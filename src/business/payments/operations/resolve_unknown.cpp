// Proposes what became of an unknown line, by the bank's written answer to a query; a second hand confirms it.

#include "business/payments/line_id.hpp"
#include "business/payments/line_store.hpp"
#include "business/payments/problems.hpp"
#include "business/payments/resolution.hpp"
#include "engine/files.hpp"
#include "engine/operation.hpp"

namespace onecard::payments {
namespace {

struct ResolveUnknown {
    static constexpr Spec spec{.name = "payments.resolve_unknown",
                               .title = {"处理未知结果", "Resolve an unknown line"},
                               .effect = Effect::writes,
                               .roles = "BANK_CLERK FINANCE_CLERK",
                               .source = "R3.23-4"};
    struct Input {
        std::string line, outcome;
        std::optional<std::string> code, bank_serial;
        UploadId document;
        std::string opinion;
        static constexpr auto fields = std::tuple{
            field("line", &Input::line, {"明细", "Line"}, 60),
            field("outcome", &Input::outcome, {"结果", "Outcome"}, 1),
            field("code", &Input::code, {"失败代码", "Failure code"}, 3),
            field("bank_serial", &Input::bank_serial, {"银行流水号", "The bank's serial"}, 64),
            field("document", &Input::document, {"银行函件", "The bank's letter"}),
            field("opinion", &Input::opinion, {"说明", "Explanation"}, 200)};
    };
    struct Output {
        ResolutionId resolution;
        std::string state;
        static constexpr auto fields = std::tuple{
            field("resolution", &Output::resolution, {"查询处理", "Resolution"}),
            field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const auto name = parse_spoken_line(in.line);
        const auto order = name ? find_visible_order(unit, OrderId{name->order}) : std::nullopt;
        if (!order) throw Problem{line_not_found}.at("line").with(in.line);
        if (in.outcome != "S" && in.outcome != "F") throw Problem{outcome_wrong}.at("outcome").with(in.outcome);
        const bool failed = in.outcome == "F";
        const std::string code = in.code.value_or("");
        bool known = !failed && code.empty();
        for (const FailureCode& one : failure_codes())
            known = known || (failed && one.code == code && code != "F16");
        if (!known) throw Problem{failure_code_unknown}.at("code").with(code);
        if (must_find_line_row(unit.db, order->id, name->seq).state.outcome != LineOutcome::unknown)
            throw Problem{line_not_unknown}.at("line").with(in.line);
        Resolution made{.id = unit.next_id<ResolutionId>(), .order = order->id, .seq = name->seq,
                        .outcome = in.outcome[0], .code = code, .bank_serial = in.bank_serial.value_or(""),
                        .document = must_find_upload(unit, in.document).digest, .opinion = in.opinion};
        insert_resolution(unit, made);
        const ResolutionState state = advance(unit, made, ResolutionAct::resolve_unknown, in.opinion);
        return {made.id, std::string{resolution_lifecycle.code(state)}};
    }
};

}  // namespace

extern constinit const Operation resolve_unknown = operation<ResolveUnknown>();

}  // namespace onecard::payments
