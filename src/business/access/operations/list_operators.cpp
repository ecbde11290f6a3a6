// Lists the operators within reach, a page at a time.

#include <algorithm>

#include "business/access/shown.hpp"
#include "engine/operation.hpp"

namespace onecard::access {
namespace {

struct ListOperators {
    static constexpr Spec spec{.name = "access.list_operators",
                               .title = {"操作员列表", "List operators"},
                               .effect = Effect::reads,
                               .roles =
                                   "HRSS_PLATFORM_ADMIN SECURITY_ADMIN SYSTEM_ADMIN AUDIT_ADMIN AUDIT_USER "
                                   "DISCIPLINE_USER DEPT_LEADER",
                               .source = "domain 3.1.4"};
    struct Input {
        std::optional<bool> with_revoked;
        std::optional<OperatorId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("with_revoked", &Input::with_revoked, {"含已收回", "With revoked ones"}),
                       field("after", &Input::after, {"此操作员之后", "After this operator"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<OperatorShown> operators;
        std::optional<OperatorId> next;
        static constexpr auto fields =
            std::tuple{field("operators", &Output::operators, {"操作员", "Operators"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200);
        Output out;
        for (const Operator& person :
             list_operators(unit.db, within(unit.actor), in.with_revoked.value_or(false),
                            in.after.value_or(OperatorId{}), limit + 1))
            out.operators.push_back(shown_operator(unit, person));
        if (static_cast<std::int64_t>(out.operators.size()) > limit) {
            out.operators.pop_back();
            out.next = out.operators.back().person;
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation list_operators_operation;
constinit const Operation list_operators_operation = operation<ListOperators>();

}  // namespace onecard::access
