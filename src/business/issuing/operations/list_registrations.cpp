// Lists the registrations of issuance that concern a place.

#include "business/issuing/operations/registration_step.hpp"

namespace onecard::issuing {
namespace {

struct ListRegistrations {
    static constexpr Spec spec{.name = "issuing.list_registrations",
                               .title = {"发行注册清单", "List registrations of issuance"},
                               .effect = Effect::reads,
                               .roles = setup_readers,
                               .source = "seed-2 4(1)"};
    struct Input {
        std::optional<RegionCode> within;
        std::optional<RegistrationId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("within", &Input::within, {"区划之内", "Within this region"}),
                       field("after", &Input::after, {"此注册之后", "After this one"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<RegistrationShown> registrations;
        std::optional<RegistrationId> next;
        static constexpr auto fields =
            std::tuple{field("registrations", &Output::registrations, {"发行注册", "Registrations"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const SetupFilter filter =
            setup_filter(unit, in.within, in.after.value_or(RegistrationId{}).number(), in.limit);
        Output out;
        for (const Registration& one : list_registrations(unit.db, filter))
            out.registrations.push_back(shown(unit, one));
        if (std::ssize(out.registrations) == filter.limit) out.next = out.registrations.back().registration;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_registrations_operation;
constinit const Operation list_registrations_operation = operation<ListRegistrations>();

}  // namespace onecard::issuing
