// Says to a citizen which card may be applied for and at which banks.

#include "business/issuing/operations/applicant.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct ShowMyChoices {
    static constexpr Spec spec{.name = "issuing.show_my_choices",
                               .title = {"我可申领的社保卡", "Show what I may apply for"},
                               .effect = Effect::reads,
                               .roles = "CITIZEN",
                               .source = "seed-2 2(3), 3(5); R3.7-5, R3.8-1"};
    using Input = Nothing;
    struct Output {
        std::vector<TypeShown> types;
        std::vector<BankChoice> banks;
        static constexpr auto fields = std::tuple{field("types", &Output::types, {"申请类型", "Types"}),
                                                  field("banks", &Output::banks, {"可选银行", "Banks"})};
    };

    static Output run(Unit& unit, const Input&) {
        const people::Person person = people::must_find_person(unit, own_key(unit));
        const RegionCode region = issuing_region(person.town);
        return {types_for(unit, person.key, region), bank_choices(unit, region)};
    }
};

}  // namespace

extern constinit const Operation show_my_choices;
constinit const Operation show_my_choices = operation<ShowMyChoices>();

}  // namespace onecard::issuing
