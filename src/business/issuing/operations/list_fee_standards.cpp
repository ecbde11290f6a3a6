// Lists the fee standards that concern a place.

#include "business/issuing/setup_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct ListFeeStandards {
    static constexpr Spec spec{.name = "issuing.list_fee_standards",
                               .title = {"收费标准清单", "List fee standards"},
                               .effect = Effect::reads,
                               .roles = setup_readers,
                               .source = "seed-2 3(5); R3.33-1"};
    struct Input {
        std::optional<RegionCode> within;
        std::optional<FeeStandardId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("within", &Input::within, {"区划之内", "Within this region"}),
                       field("after", &Input::after, {"此标准之后", "After this one"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<FeeStandardShown> standards;
        std::optional<FeeStandardId> next;
        static constexpr auto fields =
            std::tuple{field("standards", &Output::standards, {"收费标准", "Fee standards"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const SetupFilter filter =
            setup_filter(unit, in.within, in.after.value_or(FeeStandardId{}).number(), in.limit);
        Output out;
        for (const FeeStandard& one : list_fee_standards(unit.db, filter))
            out.standards.push_back(shown(unit, one));
        if (std::ssize(out.standards) == filter.limit) out.next = out.standards.back().standard;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_fee_standards_operation;
constinit const Operation list_fee_standards_operation = operation<ListFeeStandards>();

}  // namespace onecard::issuing
