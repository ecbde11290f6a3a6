// The department's leader lets a household's money go to another member; another hand than the one that asked.

#include "business/subsidies/exception_store.hpp"
#include "business/subsidies/item_store.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ApprovePayeeException {
    static constexpr Spec spec{.name = "subsidies.approve_payee_exception",
                               .title = {"批准收款人例外", "Approve a payee exception"},
                               .effect = Effect::writes,
                               .roles = "DEPT_LEADER",
                               .source = "R3.19-3"};
    struct Input {
        ExceptionId exception;
        std::optional<std::string> opinion;
        static constexpr auto fields =
            std::tuple{field("exception", &Input::exception, {"例外申请", "Exception"}),
                       field("opinion", &Input::opinion, {"意见", "Opinion"}, 500)};
    };
    struct Output {
        std::string state;
        static constexpr auto fields = std::tuple{field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const PayeeException exception = must_find_exception(unit.db, in.exception);
        must_find_own_item(unit, exception.item);
        return {std::string{exception_lifecycle.code(
            advance(unit, exception, ExceptionAct::approve_payee_exception, in.opinion.value_or("")))}};
    }
};

}  // namespace

extern constinit const Operation approve_payee_exception = operation<ApprovePayeeException>();

}  // namespace onecard::subsidies
