#pragma once
// Every statement on payee exceptions.

#include <optional>
#include <string>
#include <vector>

#include "base/person_key.hpp"
#include "business/subsidies/exception_lifecycle.hpp"
#include "business/subsidies/item.hpp"
#include "engine/unit.hpp"

namespace onecard::subsidies {

struct PayeeException {
    ExceptionId id;
    ExceptionState state{};
    ItemId item;
    PersonKey person{};
    std::string reason;        ///< of the rule pack's payee_exception_reasons
    std::string explanation;
    std::string asked_by;
    Instant asked_at{};

    static constexpr const auto& lifecycle() { return exception_lifecycle; }
};
/// Throws subsidies.exception_not_found.
PayeeException must_find_exception(Database& db, ExceptionId id);
/// The one of this person that is asked for or approved.
std::optional<PayeeException> find_live_exception(Database& db, ItemId item, const PersonKey& person);
void insert_exception(Unit& unit, PayeeException& exception, std::string_view act);
std::vector<PayeeException> list_exceptions(Database& db, ItemId item, ExceptionId after, std::int64_t limit);
/// The people to whom money of this item may be paid although they are not the head.
std::vector<PersonKey> approved_exceptions(Database& db, ItemId item);

}  // namespace onecard::subsidies
