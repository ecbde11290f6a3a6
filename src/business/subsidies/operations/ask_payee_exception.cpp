// Asks that a household's money go to a member who is not its head, with one of the reasons the rule pack knows.

#include <algorithm>

#include "business/policies/policies.hpp"
#include "business/subsidies/exception_store.hpp"
#include "business/subsidies/item_store.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/operation.hpp"
#include "engine/person_hasher.hpp"

namespace onecard::subsidies {
namespace {

struct AskPayeeException {
    static constexpr Spec spec{.name = "subsidies.ask_payee_exception",
                               .title = {"申请收款人例外", "Ask for a payee exception"},
                               .effect = Effect::writes,
                               .roles = "DEPT_CLERK",
                               .source = "R3.19-3, R3.19-4"};
    struct Input {
        ItemId item;
        CitizenNumber number;
        std::string reason;
        std::string explanation;
        static constexpr auto fields =
            std::tuple{field("item", &Input::item, {"补贴项目", "Item"}),
                       field("number", &Input::number, {"收款人身份证号", "Identity number of the payee"}),
                       field("reason", &Input::reason, {"例外理由", "Reason"}, 40),
                       field("explanation", &Input::explanation, {"情况说明", "Explanation"}, 200)};
    };
    struct Output {
        ExceptionId exception;
        static constexpr auto fields =
            std::tuple{field("exception", &Output::exception, {"例外申请", "Exception"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Item item = must_find_own_item(unit, in.item);
        if (item.payee_mode != PayeeMode::household) throw Problem{item_not_household}.at("item");
        const auto reasons =
            policies::texts(unit.db, policies::PackId{item.pack_id}, "payee_exception_reasons", unit.today());
        if (std::ranges::find(reasons, in.reason) == reasons.end())
            throw Problem{exception_reason_unknown}.at("reason").with(in.reason);
        PayeeException exception{.item = item.id,
                                 .person = unit.hasher.of("01", in.number.reveal()),
                                 .reason = in.reason,
                                 .explanation = in.explanation};
        if (find_live_exception(unit.db, item.id, exception.person))
            throw Problem{exception_asked_already}.at("number");
        insert_exception(unit, exception, "ask_payee_exception");
        return {exception.id};
    }
};

}  // namespace

extern constinit const Operation ask_payee_exception = operation<AskPayeeException>();

}  // namespace onecard::subsidies
