// Every statement on tenders, on the quotas of banks and on fee standards.

#include "business/issuing/problems.hpp"
#include "business/issuing/setup_store.hpp"
#include "engine/advance.hpp"

namespace onecard::issuing {
namespace {

#define TENDER_COLUMNS                                                                                \
    "t.id, t.state, t.number, t.kind, t.subject, t.region, t.contract_no, t.valid_from, t.valid_to, " \
    "t.upload"

constexpr Statement insert_tender_row{"issuing.insert_tender", R"sql(
    INSERT INTO tenders (id, state, number, kind, subject, region, contract_no, valid_from, valid_to, upload, made_by,
                         made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    ON CONFLICT (region, number) DO NOTHING)sql"};
constexpr Statement insert_winner{"issuing.insert_tender_winner", R"sql(
    INSERT INTO tender_winners (tender, organisation) VALUES ($1, $2)
    ON CONFLICT (tender, organisation) DO NOTHING)sql"};
constexpr Statement select_tender{"issuing.select_tender",
                                  "SELECT " TENDER_COLUMNS " FROM tenders t WHERE t.id = $1"};
constexpr Statement select_winners{
    "issuing.select_tender_winners",
    "SELECT organisation FROM tender_winners WHERE tender = $1 ORDER BY organisation"};
constexpr Statement select_tenders{"issuing.select_tenders", "SELECT " TENDER_COLUMNS R"sql(
      FROM tenders t
     WHERE (t.region BETWEEN $1 AND $2 OR t.region IN ($3, $4, $5, $6, $7)) AND ($8 = '' OR t.state = $8) AND t.id > $9
     ORDER BY t.id LIMIT $10)sql"};
constexpr Statement count_tenders{"issuing.count_tenders_won", R"sql(
    SELECT COUNT(*) FROM tender_winners w JOIN tenders t ON t.id = w.tender
     WHERE w.organisation = $1 AND t.kind = $2 AND t.state = 'confirmed' AND $3 BETWEEN t.valid_from AND t.valid_to
       AND t.region IN ($4, $5, $6, $7, $8))sql"};

#define QUOTA_COLUMNS \
    "q.id, q.region, q.bank, q.population, q.target, q.deadline, q.under_way, q.done, q.doc_no"

// A task already laid down is changed in place, never below what is used of it.
constexpr Statement upsert_quota{"issuing.upsert_quota", R"sql(
    INSERT INTO bank_quotas (id, region, bank, population, target, deadline, under_way, done, doc_no, made_by, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, 0, 0, $7, $8, $9)
    ON CONFLICT (region, bank, deadline) DO UPDATE
       SET population = $4, target = $5, doc_no = $7, made_by = $8, made_at = $9
     WHERE bank_quotas.under_way + bank_quotas.done <= $5
    RETURNING id)sql"};
constexpr Statement select_quota{"issuing.select_quota",
                                 "SELECT " QUOTA_COLUMNS " FROM bank_quotas q WHERE q.id = $1"};
constexpr Statement select_quota_by_key{
    "issuing.select_quota_by_key",
    "SELECT " QUOTA_COLUMNS " FROM bank_quotas q WHERE q.region = $1 AND q.bank = $2 AND q.deadline = $3"};
constexpr Statement select_quota_for{"issuing.select_quota_for", "SELECT " QUOTA_COLUMNS R"sql(
      FROM bank_quotas q WHERE q.bank = $1 AND q.region IN ($2, $3, $4, $5, $6)
     ORDER BY q.region DESC, CASE WHEN q.deadline >= $7 THEN 0 ELSE 1 END,
              CASE WHEN q.deadline >= $7 THEN q.deadline ELSE -q.deadline END
     LIMIT 1)sql"};
constexpr Statement select_quotas{"issuing.select_quotas", "SELECT " QUOTA_COLUMNS R"sql(
      FROM bank_quotas q
     WHERE (q.region BETWEEN $1 AND $2 OR q.region IN ($3, $4, $5, $6, $7)) AND ($8 = 0 OR q.bank = $8) AND q.id > $9
     ORDER BY q.id LIMIT $10)sql"};
constexpr Statement update_held{"issuing.hold_quota", R"sql(
    UPDATE bank_quotas SET under_way = under_way + $2 WHERE id = $1 AND under_way + done + $2 <= target)sql"};
constexpr Statement update_released{"issuing.release_quota",
                                    "UPDATE bank_quotas SET under_way = under_way - $2 WHERE id = $1"};
constexpr Statement update_finished{
    "issuing.finish_quota",
    "UPDATE bank_quotas SET under_way = under_way - $2, done = done + $2 WHERE id = $1"};

#define STANDARD_COLUMNS \
    "s.id, s.state, s.region, s.kind, s.amount_fen, s.approval_doc, s.approved_by, s.valid_from, s.valid_to"

constexpr Statement insert_standard{"issuing.insert_fee_standard", R"sql(
    INSERT INTO fee_standards (id, state, region, kind, amount_fen, approval_doc, approved_by, valid_from, valid_to,
                               made_by, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))sql"};
constexpr Statement select_standard{"issuing.select_fee_standard",
                                    "SELECT " STANDARD_COLUMNS " FROM fee_standards s WHERE s.id = $1"};
constexpr Statement select_standards{"issuing.select_fee_standards", "SELECT " STANDARD_COLUMNS R"sql(
      FROM fee_standards s
     WHERE (s.region BETWEEN $1 AND $2 OR s.region IN ($3, $4, $5, $6, $7)) AND ($8 = '' OR s.state = $8) AND s.id > $9
     ORDER BY s.id LIMIT $10)sql"};
constexpr Statement select_standard_for{"issuing.select_fee_standard_for", "SELECT " STANDARD_COLUMNS R"sql(
      FROM fee_standards s
     WHERE s.state = 'in_force' AND s.kind = $1 AND s.valid_from <= $2 AND (s.valid_to IS NULL OR s.valid_to >= $2)
       AND s.region IN ($3, $4, $5, $6, $7)
     ORDER BY s.region DESC, s.valid_from DESC, s.id DESC LIMIT 1)sql"};

constexpr Statement select_makers{"issuing.select_makers", R"sql(
    SELECT id FROM organisations_v
     WHERE state = 'active' AND id > $2
       AND CASE WHEN $1 = 'bank' THEN type IN ('BANK_PROV', 'BANK_BRANCH') ELSE type = 'CARD_VENDOR' END
     ORDER BY id LIMIT $3)sql"};

Tender tender_of(const Row& row) {
    return {.id = row.id<TenderId>(0),
            .state = tender_lifecycle.state(row.text(1)),
            .number = row.string(2),
            .kind = of_code<TenderKind>(row.text(3)),
            .subject = row.string(4),
            .region = row.region(5),
            .contract_no = row.string(6),
            .valid_from = row.date(7),
            .valid_to = row.date(8),
            .upload = row.id<UploadId>(9)};
}
void read_winners(Database& db, Tender& tender) {
    db.each(
        select_winners, [&](const Row& row) { tender.winners.push_back(row.id<access::OrganisationId>(0)); },
        tender.id);
}
BankQuota quota_of(const Row& row) {
    return {.id = row.id<QuotaId>(0),
            .region = row.region(1),
            .bank = row.number(2),
            .population = row.string(3),
            .target = row.number(4),
            .deadline = row.date(5),
            .under_way = row.number(6),
            .done = row.number(7),
            .doc_no = row.string(8)};
}
FeeStandard standard_of(const Row& row) {
    FeeStandard standard{.id = row.id<FeeStandardId>(0),
                         .state = fee_standard_lifecycle.state(row.text(1)),
                         .region = row.region(2),
                         .kind = of_code<FeeKind>(row.text(3)),
                         .amount = row.money(4),
                         .approval_doc = row.string(5),
                         .approved_by = row.string(6),
                         .valid_from = row.date(7)};
    if (!row.is_null(8)) standard.valid_to = row.date(8);
    return standard;
}

}  // namespace

void insert_tender(Unit& unit, Tender& tender) {
    tender.id = unit.next_id<TenderId>();
    tender.state = tender_lifecycle.start();
    if (unit.db.change(insert_tender_row, tender.id, tender_lifecycle.code(tender.state), tender.number,
                       code_of(tender.kind), tender.subject, tender.region, tender.contract_no,
                       tender.valid_from, tender.valid_to, tender.upload, unit.actor.code, unit.now) == 0)
        throw Problem{tender_number_taken}.at("number").with(tender.number);
    for (const access::OrganisationId winner : tender.winners)
        unit.db.change(insert_winner, tender.id, winner);
    record_birth(unit, view_of(tender_lifecycle), tender.id.number(),
                 tender_lifecycle.code(TenderAct::record_tender));
}
Tender must_find_tender(Database& db, TenderId id) {
    std::optional<Tender> found;
    db.each(select_tender, [&](const Row& row) { found = tender_of(row); }, id);
    if (!found) throw Problem{tender_not_found}.at("tender").with(id.text());
    read_winners(db, *found);
    return *std::move(found);
}
std::vector<Tender> list_tenders(Database& db, const SetupFilter& filter) {
    const auto [lowest, highest] = filter.within.range();
    const auto chain = chain_of(filter.within);
    std::vector<Tender> tenders;
    db.each(
        select_tenders, [&](const Row& row) { tenders.push_back(tender_of(row)); }, lowest, highest, chain[0],
        chain[1], chain[2], chain[3], chain[4], filter.state, filter.after, filter.limit);
    for (Tender& tender : tenders) read_winners(db, tender);
    return tenders;
}
bool has_tender(Database& db, access::OrganisationId winner, TenderKind kind, RegionCode region, Date day) {
    const auto chain = chain_of(region);
    return db.number_or(0, count_tenders, winner.number(), code_of(kind), day, chain[0], chain[1], chain[2],
                        chain[3], chain[4]) > 0;
}

std::vector<access::OrganisationId> list_makers(Database& db, TenderKind kind, std::int64_t after,
                                                std::int64_t limit) {
    std::vector<access::OrganisationId> makers;
    db.each(
        select_makers, [&](const Row& row) { makers.push_back(row.id<access::OrganisationId>(0)); },
        code_of(kind), after, limit);
    return makers;
}

void save_quota(Unit& unit, BankQuota& quota) {
    quota.id = QuotaId{unit.db.number_or(0, upsert_quota, unit.next_number(), quota.region, quota.bank,
                                         quota.population, quota.target, quota.deadline, quota.doc_no,
                                         unit.actor.code, unit.now)};
    unit.db.each(
        select_quota_by_key,
        [&](const Row& row) {
            const BankQuota kept = quota_of(row);
            if (!quota.id)
                throw Problem{quota_below_used}.at("target").with(std::to_string(kept.under_way + kept.done));
            quota = kept;
        },
        quota.region, quota.bank, quota.deadline);
}
std::optional<BankQuota> find_quota(Database& db, QuotaId id) {
    std::optional<BankQuota> found;
    db.each(select_quota, [&](const Row& row) { found = quota_of(row); }, id);
    return found;
}
std::optional<BankQuota> quota_for(Database& db, std::int64_t bank, RegionCode region, Date day) {
    const auto chain = chain_of(region);
    std::optional<BankQuota> found;
    db.each(
        select_quota_for, [&](const Row& row) { found = quota_of(row); }, bank, chain[0], chain[1], chain[2],
        chain[3], chain[4], day);
    return found;
}
std::vector<BankQuota> list_quotas(Database& db, const SetupFilter& filter) {
    const auto [lowest, highest] = filter.within.range();
    const auto chain = chain_of(filter.within);
    std::vector<BankQuota> quotas;
    db.each(
        select_quotas, [&](const Row& row) { quotas.push_back(quota_of(row)); }, lowest, highest, chain[0],
        chain[1], chain[2], chain[3], chain[4], filter.bank, filter.after, filter.limit);
    return quotas;
}
bool hold_quota(Database& db, QuotaId id, std::int64_t count) {
    return db.change(update_held, id, count) == 1;
}
void release_quota(Database& db, QuotaId id, std::int64_t count) {
    db.change(update_released, id, count);
}
void finish_quota(Database& db, QuotaId id, std::int64_t count) {
    db.change(update_finished, id, count);
}

void insert_fee_standard(Unit& unit, FeeStandard& standard) {
    standard.id = unit.next_id<FeeStandardId>();
    standard.state = fee_standard_lifecycle.start();
    unit.db.change(insert_standard, standard.id, fee_standard_lifecycle.code(standard.state), standard.region,
                   code_of(standard.kind), standard.amount, standard.approval_doc, standard.approved_by,
                   standard.valid_from, standard.valid_to, unit.actor.code, unit.now);
    record_birth(unit, view_of(fee_standard_lifecycle), standard.id.number(),
                 fee_standard_lifecycle.code(StandardAct::record_fee_standard));
}
FeeStandard must_find_fee_standard(Database& db, FeeStandardId id) {
    std::optional<FeeStandard> found;
    db.each(select_standard, [&](const Row& row) { found = standard_of(row); }, id);
    if (!found) throw Problem{fee_standard_not_found}.at("standard").with(id.text());
    return *std::move(found);
}
std::vector<FeeStandard> list_fee_standards(Database& db, const SetupFilter& filter) {
    const auto [lowest, highest] = filter.within.range();
    const auto chain = chain_of(filter.within);
    std::vector<FeeStandard> standards;
    db.each(
        select_standards, [&](const Row& row) { standards.push_back(standard_of(row)); }, lowest, highest,
        chain[0], chain[1], chain[2], chain[3], chain[4], filter.state, filter.after, filter.limit);
    return standards;
}
std::optional<FeeStandard> fee_standard_for(Database& db, FeeKind kind, RegionCode region, Date day) {
    const auto chain = chain_of(region);
    std::optional<FeeStandard> found;
    db.each(
        select_standard_for, [&](const Row& row) { found = standard_of(row); }, code_of(kind), day, chain[0],
        chain[1], chain[2], chain[3], chain[4]);
    return found;
}

}  // namespace onecard::issuing
