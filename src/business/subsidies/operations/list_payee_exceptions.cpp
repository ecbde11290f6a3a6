// Lists the payee exceptions of an item, for the department and for supervision; people are masked.

#include <algorithm>

#include "business/people/people.hpp"
#include "base/person_name.hpp"
#include "business/subsidies/exception_store.hpp"
#include "business/subsidies/item_store.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ListPayeeExceptions {
    static constexpr Spec spec{.name = "subsidies.list_payee_exceptions",
                               .title = {"收款人例外清单", "List payee exceptions"},
                               .effect = Effect::reads,
                               .roles = "DEPT_CLERK DEPT_LEADER HRSS_PLATFORM_ADMIN SUPERVISOR_USER AUDIT_USER "
                                        "DISCIPLINE_USER",
                               .source = "R3.19-3"};
    struct Input {
        ItemId item;
        std::optional<ExceptionId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields = std::tuple{field("item", &Input::item, {"补贴项目", "Item"}),
                                                  field("after", &Input::after, {"此条之后", "After this one"}),
                                                  field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Shown {
        ExceptionId exception;
        std::string state, name, number, reason, explanation, asked_by;
        Instant asked_at{};
        static constexpr auto fields = std::tuple{
            field("exception", &Shown::exception, {"例外申请", "Exception"}),
            field("state", &Shown::state, {"状态", "State"}), field("name", &Shown::name, {"姓名", "Name"}),
            field("number", &Shown::number, {"身份证号", "Identity number"}),
            field("reason", &Shown::reason, {"例外理由", "Reason"}),
            field("explanation", &Shown::explanation, {"情况说明", "Explanation"}),
            field("asked_by", &Shown::asked_by, {"申请人", "Asked by"}),
            field("asked_at", &Shown::asked_at, {"申请时间", "Asked at"})};
    };
    struct Output {
        std::vector<Shown> exceptions;
        std::optional<ExceptionId> next;
        static constexpr auto fields =
            std::tuple{field("exceptions", &Output::exceptions, {"收款人例外", "Exceptions"}),
                       field("next", &Output::next, {"下一页从此之后", "Next page after"})};
    };

    static Output run(Unit& unit, const Input& in) {
        must_find_own_item(unit, in.item);
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        const auto found = list_exceptions(unit.db, in.item, in.after.value_or(ExceptionId{}), limit + 1);
        Output out;
        for (const PayeeException& exception : found) {
            if (std::ssize(out.exceptions) == limit) {
                out.next = out.exceptions.back().exception;
                break;
            }
            const auto person = people::find_person(unit, exception.person);
            out.exceptions.push_back({exception.id, std::string{exception_lifecycle.code(exception.state)},
                                      person ? masked_name(person->name) : "", person ? person->number.masked() : "",
                                      exception.reason, exception.explanation, exception.asked_by, exception.asked_at});
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation list_payee_exceptions = operation<ListPayeeExceptions>();

}  // namespace onecard::subsidies
