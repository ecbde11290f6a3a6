// Every statement on payee exceptions.

#include "business/subsidies/exception_store.hpp"

#include "business/subsidies/problems.hpp"
#include "engine/advance.hpp"

namespace onecard::subsidies {
namespace {

#define EXCEPTION_COLUMNS "id, state, item, person_key, reason, explanation, asked_by, asked_at"

constexpr Statement select_exception{"subsidies.select_exception",
                                     "SELECT " EXCEPTION_COLUMNS " FROM payee_exceptions WHERE id = $1"};
constexpr Statement select_live_exception{"subsidies.select_live_exception",
                                          "SELECT " EXCEPTION_COLUMNS R"sql(
      FROM payee_exceptions WHERE item = $1 AND person_key = $2 AND state IN ('asked', 'approved') ORDER BY id)sql"};
constexpr Statement select_exceptions{"subsidies.select_exceptions", "SELECT " EXCEPTION_COLUMNS R"sql(
      FROM payee_exceptions WHERE item = $1 AND id > $2 ORDER BY id LIMIT $3)sql"};
constexpr Statement insert_exception_row{"subsidies.insert_exception",
                                         "INSERT INTO payee_exceptions (" EXCEPTION_COLUMNS
                                         R"sql()
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8))sql"};
constexpr Statement select_approved_exceptions{"subsidies.select_approved_exceptions", R"sql(
    SELECT person_key FROM payee_exceptions WHERE item = $1 AND state = 'approved')sql"};

PayeeException exception_of(const Row& row) {
    PayeeException exception;
    exception.id = row.id<ExceptionId>(0);
    exception.state = exception_lifecycle.state(row.text(1));
    exception.item = row.id<ItemId>(2);
    exception.person = row.person_key(3);
    exception.reason = row.string(4);
    exception.explanation = row.string(5);
    exception.asked_by = row.string(6);
    exception.asked_at = row.instant(7);
    return exception;
}

}  // namespace

PayeeException must_find_exception(Database& db, ExceptionId id) {
    std::optional<PayeeException> found;
    db.each(select_exception, [&](const Row& row) { found = exception_of(row); }, id);
    if (!found) throw Problem{exception_not_found}.at("exception").with(id.text());
    return *std::move(found);
}

std::optional<PayeeException> find_live_exception(Database& db, ItemId item, const PersonKey& person) {
    std::optional<PayeeException> found;
    db.each(select_live_exception, [&](const Row& row) { found = exception_of(row); }, item, person);
    return found;
}

void insert_exception(Unit& unit, PayeeException& exception, std::string_view act) {
    exception.id = unit.next_id<ExceptionId>();
    exception.state = exception_lifecycle.start();
    exception.asked_by = unit.actor.code;
    exception.asked_at = unit.now;
    unit.db.change(insert_exception_row, exception.id, exception_lifecycle.code(exception.state),
                   exception.item, exception.person, exception.reason, exception.explanation,
                   exception.asked_by, exception.asked_at);
    record_birth(unit, view_of(exception_lifecycle), exception.id.number(), act);
}

std::vector<PayeeException> list_exceptions(Database& db, ItemId item, ExceptionId after,
                                            std::int64_t limit) {
    std::vector<PayeeException> found;
    db.each(
        select_exceptions, [&](const Row& row) { found.push_back(exception_of(row)); }, item, after.number(),
        limit);
    return found;
}

std::vector<PersonKey> approved_exceptions(Database& db, ItemId item) {
    std::vector<PersonKey> keys;
    db.each(select_approved_exceptions, [&](const Row& row) { keys.push_back(row.person_key(0)); }, item);
    return keys;
}

}  // namespace onecard::subsidies
