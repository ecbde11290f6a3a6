// Shows one operator, number and mobile masked.

#include "business/access/shown.hpp"
#include "business/access/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::access {
namespace {

struct ShowOperator {
    static constexpr Spec spec{.name = "access.show_operator",
                               .title = {"查看操作员", "Show an operator"},
                               .effect = Effect::reads,
                               .roles =
                                   "HRSS_PLATFORM_ADMIN SECURITY_ADMIN SYSTEM_ADMIN AUDIT_ADMIN AUDIT_USER "
                                   "DISCIPLINE_USER DEPT_LEADER",
                               .source = "domain 3.1.4; R3.36-3"};
    struct Input {
        OperatorId person;
        static constexpr auto fields = std::tuple{field("operator", &Input::person, {"操作员", "Operator"})};
    };
    struct Output {
        OperatorShown person;
        std::string number, mobile;
        static constexpr auto fields =
            std::tuple{field("operator", &Output::person, {"操作员", "Operator"}),
                       field("number", &Output::number, {"公民身份号码", "Identity number"}),
                       field("mobile", &Output::mobile, {"手机号码", "Mobile"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Operator person = must_find_operator(unit.db, in.person);
        const Personal personal = personal_of(unit, person);
        return {.person = shown_operator(unit, person),
                .number = masked_number(personal.number),
                .mobile = masked_mobile(personal.mobile)};
    }
};

}  // namespace

extern constinit const Operation show_operator;
constinit const Operation show_operator = operation<ShowOperator>();

}  // namespace onecard::access
