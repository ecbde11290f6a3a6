// Lists the card vendors and banks one may name in a tender or a registration.

#include "business/issuing/setup_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct ListVendors {
    static constexpr Spec spec{.name = "issuing.list_vendors",
                               .title = {"卡商与银行清单", "List card vendors and banks"},
                               .effect = Effect::reads,
                               .roles = "PRODUCTION_OPERATOR HRSS_PLATFORM_ADMIN CARD_REVIEWER",
                               .source = "seed-2 3(5)"};
    struct Input {
        std::optional<TenderKind> kind;
        std::optional<VendorId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("kind", &Input::kind, {"类别", "Kind"}),
                       field("after", &Input::after, {"此机构之后", "After this one"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<VendorShown> vendors;
        std::optional<VendorId> next;
        static constexpr auto fields =
            std::tuple{field("vendors", &Output::vendors, {"机构", "Organisations"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200);
        Output out;
        for (const access::OrganisationId id : list_makers(unit.db, in.kind.value_or(TenderKind::vendor),
                                                           in.after.value_or(VendorId{}).number(), limit))
            out.vendors.push_back(shown(unit, id));
        if (std::ssize(out.vendors) == limit) out.next = out.vendors.back().vendor;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_vendors;
constinit const Operation list_vendors = operation<ListVendors>();

}  // namespace onecard::issuing
