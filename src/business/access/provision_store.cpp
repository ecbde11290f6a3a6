// Every SQL statement on provisioning requests.

#include "business/access/provision_store.hpp"

#include <limits>

#include "business/access/problems.hpp"
#include "engine/advance.hpp"

namespace onecard::access {
namespace {

// Codes have no blanks, so a list of them is kept as one text.
std::string joined(const std::vector<std::string>& codes) {
    std::string text;
    for (const std::string& code : codes) text += (text.empty() ? "" : " ") + code;
    return text;
}

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> codes;
    while (!text.empty()) {
        const std::size_t blank = std::min(text.find(' '), text.size());
        codes.emplace_back(text.substr(0, blank));
        text.remove_prefix(std::min(blank + 1, text.size()));
    }
    return codes;
}

ProvisionRequest read_request(const Row& row) {
    return {.id = row.id<ProvisionRequestId>(0),
            .state = provision_lifecycle.state(row.text(1)),
            .organisation = row.id<OrganisationId>(2),
            .region = row.region(3),
            .person_name = row.string(4),
            .key = row.person_key(5),
            .post = row.string(6),
            .roles = split(row.text(7)),
            .items = split(row.text(8)),
            .attachment = row.is_null(9) ? 0 : row.number(9),
            .submitted_by = row.string(10),
            .submitted_at = row.instant(11),
            .opened = row.id<OperatorId>(12),
            .opened_by = row.string(13),
            .opened_at = row.instant(14)};
}

constexpr Statement select_request{"access.select_request", R"sql(
    SELECT id, state, organisation, region, person_name, staff_key, post, roles, items, attachment,
           submitted_by, submitted_at, operator, opened_by, opened_at, personal
      FROM provision_requests WHERE id = $1)sql"};
constexpr Statement select_requests{"access.select_requests", R"sql(
    SELECT id, state, organisation, region, person_name, staff_key, post, roles, items, attachment,
           submitted_by, submitted_at, operator, opened_by, opened_at
      FROM provision_requests
     WHERE id < $1 AND region >= $2 AND region <= $3 AND ($4 = 0 OR organisation = $4)
       AND ($5 = '' OR state = $5)
     ORDER BY id DESC LIMIT $6)sql"};
constexpr Statement insert_request_row{"access.insert_request", R"sql(
    INSERT INTO provision_requests (id, state, organisation, region, person_name, staff_key, personal, post,
                                    roles, items, attachment, submitted_by, submitted_at, operator, opened_by,
                                    opened_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, NULL, '', 0))sql"};
constexpr Statement update_opened{"access.update_opened", R"sql(
    UPDATE provision_requests SET operator = $2, opened_by = $3, opened_at = $4 WHERE id = $1)sql"};

}  // namespace

ProvisionRequest must_find_request(Unit& unit, ProvisionRequestId id) {
    std::optional<ProvisionRequest> found;
    std::string sealed;
    unit.db.each(
        select_request,
        [&](const Row& row) {
            found = read_request(row);
            sealed = std::string{row.blob(15)};
        },
        id);
    if (!found) throw Problem{request_not_found}.at("request").with(id.text());
    found->personal = open_personal(unit, found->key, sealed);
    return *std::move(found);
}

std::vector<ProvisionRequest> list_requests(Database& db, const Within& within, std::string_view state,
                                            ProvisionRequestId before, std::int64_t limit) {
    std::vector<ProvisionRequest> found;
    db.each(
        select_requests, [&](const Row& row) { found.push_back(read_request(row)); },
        before ? before.number() : std::numeric_limits<std::int64_t>::max(), within.lowest, within.highest,
        within.organisation, state, limit);
    return found;
}

ProvisionRequestId insert_request(Unit& unit, const ProvisionRequest& request) {
    const auto id = unit.next_id<ProvisionRequestId>();
    std::string sealed;
    seal_personal(unit, request.key, request.personal, sealed);
    const std::optional<std::int64_t> attachment =
        request.attachment != 0 ? std::optional{request.attachment} : std::nullopt;
    unit.db.change(insert_request_row, id, provision_lifecycle.code(provision_lifecycle.start()),
                   request.organisation, request.region, request.person_name, request.key, Blob{sealed},
                   request.post, joined(request.roles), joined(request.items), attachment, unit.actor.code,
                   unit.now);
    record_birth(unit, view_of(provision_lifecycle), id.number(),
                 provision_lifecycle.code(ProvisionAct::submit_provision_request));
    return id;
}

void set_opened(Unit& unit, ProvisionRequestId id, OperatorId opened) {
    unit.db.change(update_opened, id, opened, unit.actor.code, unit.now);
}

}  // namespace onecard::access
