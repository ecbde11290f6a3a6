// Corrects the holders of a bank while not both sides have confirmed them; who had confirmed does so anew.

#include "business/funds/holders.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct CorrectHolders {
    static constexpr Spec spec{.name = "funds.correct_holders",
                               .title = {"更正持卡数量", "Correct the holders of a bank"},
                               .effect = Effect::writes,
                               .roles = "COOP_HRSS",
                               .source = "seed-1 A3; R3.30-2"};
    struct Input {
        HolderCountId holder_count;
        std::int64_t holders = 0;
        std::string source;
        static constexpr auto fields =
            std::tuple{field("holder_count", &Input::holder_count, {"持卡数量", "Holder count"}),
                       field("holders", &Input::holders, {"第三代社保卡持卡数量", "Third-generation holders"}),
                       field("source", &Input::source, {"数据来源", "Source"}, 200)};
    };
    struct Output {
        HolderCountId holder_count;
        std::string state;
        static constexpr auto fields =
            std::tuple{field("holder_count", &Output::holder_count, {"持卡数量", "Holder count"}),
                       field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const HolderCount known = must_find_holders(unit.db, in.holder_count);
        (void)put_holders(
            unit, checked_holders(unit, known.level, known.year, known.bank, in.holders, in.source));
        return {known.id,
                std::string{holder_lifecycle.code(must_find_holders(unit.db, in.holder_count).state)}};
    }
};

}  // namespace

extern constinit const Operation correct_holders;
constinit const Operation correct_holders = operation<CorrectHolders>();

}  // namespace onecard::funds
