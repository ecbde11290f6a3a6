// Tells why payments came back, within the actor's reach: by reason, with the batches whose failed lines stand behind.

#include "business/payments/payments.hpp"
#include "business/subsidies/figures_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct FailureReasons {
    static constexpr Spec spec{.name = "subsidies.failure_reasons",
                               .title = {"失败原因汇总", "Why payments came back"},
                               .effect = Effect::reads,
                               .roles = figure_readers,
                               .source = "R3.23; R3.26"};
    struct Input {
        std::optional<Month> from, to;
        std::optional<ItemId> item;
        std::optional<std::int64_t> bank;
        static constexpr auto fields =
            std::tuple{field("from", &Input::from, {"起始月份", "From"}), field("to", &Input::to, {"截止月份", "To"}),
                       field("item", &Input::item, {"补贴项目", "Item"}), field("bank", &Input::bank, {"银行", "Bank"})};
    };
    struct BatchPart {
        BatchId batch;
        std::string title;
        std::int64_t lines = 0;
        Money amount;
        static constexpr auto fields = std::tuple{
            field("batch", &BatchPart::batch, {"发放批次", "Batch"}), field("title", &BatchPart::title, {"批次名称", "Title"}),
            field("lines", &BatchPart::lines, {"笔数", "Lines"}), field("amount", &BatchPart::amount, {"金额", "Amount"})};
    };
    struct Reason {
        std::string code, code_zh, code_en, mends_zh, mends_en;
        std::int64_t lines = 0;
        Money amount;
        std::vector<BatchPart> batches;
        static constexpr auto fields = std::tuple{
            field("code", &Reason::code, {"失败代码", "Failure code"}),
            field("code_zh", &Reason::code_zh, {"失败原因", "Reason in Chinese"}),
            field("code_en", &Reason::code_en, {"失败原因（英文）", "Reason"}),
            field("mends_zh", &Reason::mends_zh, {"由谁处理", "Who mends it, in Chinese"}),
            field("mends_en", &Reason::mends_en, {"由谁处理（英文）", "Who mends it"}),
            field("lines", &Reason::lines, {"笔数", "Lines"}), field("amount", &Reason::amount, {"金额", "Amount"}),
            field("batches", &Reason::batches, {"所在批次", "Batches"})};
    };
    struct Output {
        std::vector<Reason> reasons;
        static constexpr auto fields = std::tuple{field("reasons", &Output::reasons, {"失败原因", "Reasons"})};
    };

    static Output run(Unit& unit, const Input& in) {
        Output out;
        for (const FailureFigure& figure :
             failures_by_reason(unit.db, figures_within(unit, in.from, in.to, in.item, in.bank))) {
            if (out.reasons.empty() || out.reasons.back().code != figure.code) {
                Reason& fresh = out.reasons.emplace_back();
                fresh.code = figure.code;
                for (const payments::FailureCode& known : payments::failure_codes()) {
                    if (known.code != figure.code) continue;
                    fresh.code_zh = known.words.zh;
                    fresh.code_en = known.words.en;
                    fresh.mends_zh = known.who_mends.zh;
                    fresh.mends_en = known.who_mends.en;
                }
            }
            Reason& reason = out.reasons.back();
            reason.lines += figure.failed.lines;
            reason.amount += figure.failed.amount;
            reason.batches.push_back({figure.batch, must_find_batch(unit.db, figure.batch).title, figure.failed.lines,
                                      figure.failed.amount});
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation failure_reasons;
constinit const Operation failure_reasons = operation<FailureReasons>();

}  // namespace onecard::subsidies
