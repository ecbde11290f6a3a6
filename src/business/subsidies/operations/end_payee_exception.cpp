// From the next roster on the household's money goes to its head again.

#include "business/subsidies/exception_store.hpp"
#include "business/subsidies/item_store.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct EndPayeeException {
    static constexpr Spec spec{.name = "subsidies.end_payee_exception",
                               .title = {"终止收款人例外", "End a payee exception"},
                               .effect = Effect::writes,
                               .roles = "DEPT_LEADER",
                               .source = "R3.19-3"};
    struct Input {
        ExceptionId exception;
        std::string opinion;
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
        return {std::string{
            exception_lifecycle.code(advance(unit, exception, ExceptionAct::end_payee_exception, in.opinion))}};
    }
};

}  // namespace

extern constinit const Operation end_payee_exception = operation<EndPayeeException>();

}  // namespace onecard::subsidies
