// Every statement on public notices and objections.

#include "business/subsidies/notice_store.hpp"

#include "business/subsidies/problems.hpp"
#include "engine/advance.hpp"
#include "engine/sealer.hpp"

namespace onecard::subsidies {
namespace {

#define NOTICE_COLUMNS "id, state, batch, roster, round, place, posted_on, ends_on, made_by, made_at"

constexpr Statement select_notice{"subsidies.select_notice",
                                  "SELECT " NOTICE_COLUMNS " FROM public_notices WHERE id = $1"};
constexpr Statement select_notices_of{"subsidies.select_notices_of_batch", "SELECT " NOTICE_COLUMNS R"sql(
      FROM public_notices WHERE batch = $1 ORDER BY id)sql"};
// A notice whose roster gave way to another one is over.
constexpr Statement select_open{"subsidies.select_open_notices", R"sql(
    SELECT n.id, n.state, n.batch, n.roster, n.round, n.place, n.posted_on, n.ends_on, n.made_by, n.made_at
      FROM public_notices n JOIN subsidy_batches b ON b.id = n.batch AND b.roster = n.roster
     WHERE n.state = 'posted' AND n.ends_on >= $1 AND b.region BETWEEN $2 AND $3 AND ($4 = 0 OR n.id < $4)
     ORDER BY n.id DESC LIMIT $5)sql"};
constexpr Statement insert_notice_row{"subsidies.insert_notice", "INSERT INTO public_notices (" NOTICE_COLUMNS R"sql()
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))sql"};

#define OBJECTION_COLUMNS \
    "id, state, notice, batch, seq, objector, content, holds, upheld, answer, answered_by, made_at"

constexpr Statement select_objection{"subsidies.select_objection",
                                     "SELECT " OBJECTION_COLUMNS " FROM notice_objections WHERE id = $1"};
constexpr Statement select_objections{"subsidies.select_objections", R"sql(
    SELECT o.id, o.state, o.notice, o.batch, o.seq, o.objector, o.content, o.holds, o.upheld, o.answer, o.answered_by,
           o.made_at
      FROM notice_objections o JOIN subsidy_batches b ON b.id = o.batch
     WHERE ($1 = 0 OR o.batch = $1) AND ($2 = 0 OR o.state = 'open') AND b.region BETWEEN $3 AND $4
       AND ($5 = 0 OR b.organisation = $5) AND o.id > $6
     ORDER BY o.id LIMIT $7)sql"};
constexpr Statement insert_objection_row{"subsidies.insert_objection",
                                         "INSERT INTO notice_objections (" OBJECTION_COLUMNS R"sql()
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, '', '', $9))sql"};
constexpr Statement update_answer{"subsidies.update_objection_answer", R"sql(
    UPDATE notice_objections SET upheld = $2, answer = $3, answered_by = $4 WHERE id = $1)sql"};
constexpr Statement count_open{"subsidies.count_open_objections", R"sql(
    SELECT COUNT(*) FROM notice_objections WHERE batch = $1 AND seq = $2 AND state = 'open')sql"};
constexpr Statement count_since{"subsidies.count_objections_since", R"sql(
    SELECT COUNT(*) FROM notice_objections WHERE notice = $1 AND made_at >= $2)sql"};

PublicNotice notice_of(const Row& row) {
    return {.id = row.id<NoticeId>(0),
            .state = notice_lifecycle.state(row.text(1)),
            .batch = row.id<BatchId>(2),
            .roster = row.id<RosterId>(3),
            .round = row.number(4),
            .place = row.string(5),
            .posted_on = row.date(6),
            .ends_on = row.date(7),
            .made_by = row.string(8),
            .made_at = row.instant(9)};
}

std::string place_of(ObjectionId id) { return "objection:" + std::to_string(id.number()); }

Objection objection_of(Unit& unit, const Row& row) {
    Objection objection{.id = row.id<ObjectionId>(0),
                        .state = objection_lifecycle.state(row.text(1)),
                        .notice = row.id<NoticeId>(2),
                        .batch = row.id<BatchId>(3),
                        .seq = row.number(4),
                        .content = row.string(6),
                        .holds = row.flag(7),
                        .answer = row.string(9),
                        .answered_by = row.string(10),
                        .made_at = row.instant(11)};
    if (!row.is_null(8)) objection.upheld = row.flag(8);
    const std::string objector = unit.sealer.open(row.blob(5), place_of(objection.id));
    const std::size_t end = std::min(objector.find('\n'), objector.size());
    objection.name = objector.substr(0, end);
    if (end < objector.size()) objection.contact = objector.substr(end + 1);
    return objection;
}

}  // namespace

std::optional<PublicNotice> find_notice(Database& db, NoticeId id) {
    std::optional<PublicNotice> found;
    db.each(select_notice, [&](const Row& row) { found = notice_of(row); }, id);
    return found;
}

PublicNotice must_find_notice(Database& db, NoticeId id) {
    auto found = find_notice(db, id);
    if (!found) throw Problem{notice_not_found}.at("notice").with(id.text());
    return *std::move(found);
}

PublicNotice must_find_own_notice(Unit& unit, NoticeId id) {
    PublicNotice notice = must_find_notice(unit.db, id);
    const Batch batch = must_find_batch(unit.db, notice.batch);
    const Actor& actor = unit.actor;
    const bool own = !actor.own_organisation_only || actor.organisation == batch.organisation;
    if (!own || !actor.region.contains(batch.region)) throw Problem{notice_not_found}.at("notice").with(id.text());
    return notice;
}

void insert_notice(Unit& unit, PublicNotice& notice) {
    notice.id = unit.next_id<NoticeId>();
    notice.state = notice_lifecycle.start();
    notice.made_by = unit.actor.code;
    notice.made_at = unit.now;
    unit.db.change(insert_notice_row, notice.id, notice_lifecycle.code(notice.state), notice.batch, notice.roster,
                   notice.round, notice.place, notice.posted_on, notice.ends_on, notice.made_by, notice.made_at);
    record_birth(unit, view_of(notice_lifecycle), notice.id.number(), "open_notice");
}

std::vector<PublicNotice> notices_of(Database& db, BatchId batch) {
    std::vector<PublicNotice> notices;
    db.each(select_notices_of, [&](const Row& row) { notices.push_back(notice_of(row)); }, batch);
    return notices;
}

std::vector<PublicNotice> open_notices(Database& db, Date day, RegionCode within, NoticeId before,
                                       std::int64_t limit) {
    const auto range = within ? within.range() : RegionCode::Range{0, INT64_MAX};
    std::vector<PublicNotice> notices;
    db.each(select_open, [&](const Row& row) { notices.push_back(notice_of(row)); }, day, range.lowest, range.highest,
            before.number(), limit);
    return notices;
}

Objection must_find_objection(Unit& unit, ObjectionId id) {
    std::optional<Objection> found;
    unit.db.each(select_objection, [&](const Row& row) { found = objection_of(unit, row); }, id);
    if (!found) throw Problem{objection_not_found}.at("objection").with(id.text());
    return *std::move(found);
}

void insert_objection(Unit& unit, Objection& objection) {
    objection.id = unit.next_id<ObjectionId>();
    objection.state = objection_lifecycle.start();
    objection.made_at = unit.now;
    std::string sealed;
    unit.sealer.seal(objection.name + '\n' + objection.contact, place_of(objection.id), sealed);
    unit.db.change(insert_objection_row, objection.id, objection_lifecycle.code(objection.state), objection.notice,
                   objection.batch, objection.seq, Blob{sealed}, objection.content, objection.holds,
                   objection.made_at);
    record_birth(unit, view_of(objection_lifecycle), objection.id.number(), "object_to_notice");
}

void set_objection_answer(Unit& unit, const Objection& objection) {
    unit.db.change(update_answer, objection.id, objection.upheld.value_or(false), objection.answer, unit.actor.code);
}

std::vector<Objection> list_objections(Unit& unit, const ObjectionFilter& filter) {
    const auto [lowest, highest] = filter.within.range();
    std::vector<Objection> objections;
    unit.db.each(
        select_objections, [&](const Row& row) { objections.push_back(objection_of(unit, row)); },
        filter.batch.number(), filter.only_open, lowest, highest, filter.organisation, filter.after.number(),
        filter.limit);
    return objections;
}

bool has_open_objection(Database& db, BatchId batch, std::int64_t seq) {
    return db.number_or(0, count_open, batch, seq) > 0;
}

std::int64_t count_objections(Database& db, NoticeId notice, Instant since) {
    return db.number_or(0, count_since, notice, since);
}

}  // namespace onecard::subsidies
