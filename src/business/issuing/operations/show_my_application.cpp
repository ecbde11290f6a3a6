// Tells a citizen how far the own card is, in one of the eight phrases (R3.8-4).

#include "business/issuing/operations/applicant.hpp"
#include "business/issuing/progress.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct ShowMyApplication {
    static constexpr Spec spec{.name = "issuing.show_my_application",
                               .title = {"我的申领进度", "Show how far my card is"},
                               .effect = Effect::reads,
                               .roles = "CITIZEN",
                               .source = "seed-2 2(3); R3.8-4"};
    using Input = Nothing;
    using Output = MyApplication;

    static Output run(Unit& unit, const Input&) {
        const PersonKey person = own_key(unit);
        return my_application(unit, person, newest_of_person(unit, person));
    }
};

}  // namespace

extern constinit const Operation show_my_application;
constinit const Operation show_my_application = operation<ShowMyApplication>();

}  // namespace onecard::issuing
