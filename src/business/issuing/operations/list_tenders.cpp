// Lists the tenders that concern a place.

#include "business/issuing/setup_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct ListTenders {
    static constexpr Spec spec{.name = "issuing.list_tenders",
                               .title = {"招投标清单", "List tenders"},
                               .effect = Effect::reads,
                               .roles = setup_readers,
                               .source = "seed-2 3(5); R3.7-3"};
    struct Input {
        std::optional<RegionCode> within;
        std::optional<TenderId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("within", &Input::within, {"区划之内", "Within this region"}),
                       field("after", &Input::after, {"此招投标之后", "After this one"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<TenderShown> tenders;
        std::optional<TenderId> next;
        static constexpr auto fields = std::tuple{field("tenders", &Output::tenders, {"招投标", "Tenders"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const SetupFilter filter =
            setup_filter(unit, in.within, in.after.value_or(TenderId{}).number(), in.limit);
        Output out;
        for (const Tender& one : list_tenders(unit.db, filter)) out.tenders.push_back(shown(unit, one));
        if (std::ssize(out.tenders) == filter.limit) out.next = out.tenders.back().tender;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_tenders_operation;
constinit const Operation list_tenders_operation = operation<ListTenders>();

}  // namespace onecard::issuing
