// Every SQL statement on accruals and on the memo of card costs.

#include "business/funds/accrual_store.hpp"

namespace onecard::funds {
namespace {

constexpr Statement insert_report{"funds.insert_accrual_report", R"sql(
    INSERT INTO accrual_reports (id, jurisdiction, source, digest, batches, repeated, cards, amount_fen, actor, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))sql"};
constexpr Statement select_reports{"funds.select_accrual_reports", R"sql(
    SELECT id, jurisdiction, source, digest, batches, repeated, cards, amount_fen, actor, at FROM accrual_reports
     WHERE jurisdiction = $1 AND ($2 = 0 OR id < $2) ORDER BY id DESC LIMIT $3)sql"};
constexpr Statement select_known{"funds.select_known_batches", R"sql(
    SELECT a.bank, a.batch_no, a.produced_on, a.cards, a.city FROM fund_accruals a WHERE a.jurisdiction = $1)sql"};
constexpr Statement select_one{"funds.select_accrual", R"sql(
    SELECT a.bank, a.batch_no, a.produced_on, a.cards, a.city, a.report, a.jurisdiction, a.booked_on, a.province_fen,
           a.city_fen, a.pack, r.adjustment, s.city
      FROM fund_accruals a
      LEFT JOIN fund_accruals_reversed r ON r.bank = a.bank AND r.batch_no = a.batch_no
      LEFT JOIN fund_accruals_assigned s ON s.bank = a.bank AND s.batch_no = a.batch_no
     WHERE a.bank = $1 AND a.batch_no = $2)sql"};
constexpr Statement select_page{"funds.select_accrual_page", R"sql(
    SELECT a.bank, a.batch_no, a.produced_on, a.cards, a.city, a.report, a.jurisdiction, a.booked_on, a.province_fen,
           a.city_fen, a.pack, r.adjustment, s.city
      FROM fund_accruals a
      LEFT JOIN fund_accruals_reversed r ON r.bank = a.bank AND r.batch_no = a.batch_no
      LEFT JOIN fund_accruals_assigned s ON s.bank = a.bank AND s.batch_no = a.batch_no
     WHERE a.jurisdiction = $1 AND ($2 = 0 OR a.bank = $2) AND ($3 = 0 OR COALESCE(s.city, a.city) = $3)
       AND a.booked_on BETWEEN $4 AND $5 AND (a.bank > $6 OR (a.bank = $6 AND a.batch_no > $7))
     ORDER BY a.bank, a.batch_no LIMIT $8)sql"};
constexpr Statement insert_reversed{"funds.insert_accrual_reversed", R"sql(
    INSERT INTO fund_accruals_reversed (bank, batch_no, adjustment, reversed_on) VALUES ($1, $2, $3, $4))sql"};
constexpr Statement insert_assigned{"funds.insert_accrual_assigned", R"sql(
    INSERT INTO fund_accruals_assigned (bank, batch_no, city, adjustment, assigned_on)
    VALUES ($1, $2, $3, $4, $5))sql"};

constexpr Statement select_accrued{"funds.select_accrued_lines", R"sql(
    SELECT bank, city, CAST(SUM(province_fen) AS BIGINT), CAST(SUM(city_fen) AS BIGINT), CAST(SUM(cards) AS BIGINT)
      FROM fund_accruals WHERE jurisdiction = $1 AND booked_on BETWEEN $2 AND $3 GROUP BY bank, city)sql"};
constexpr Statement select_assigned{"funds.select_assigned_lines", R"sql(
    SELECT a.bank, s.city, CAST(SUM(a.city_fen) AS BIGINT), CAST(SUM(a.cards) AS BIGINT)
      FROM fund_accruals_assigned s JOIN fund_accruals a ON a.bank = s.bank AND a.batch_no = s.batch_no
     WHERE a.jurisdiction = $1 AND s.assigned_on BETWEEN $2 AND $3 GROUP BY a.bank, s.city)sql"};
constexpr Statement select_reversed{"funds.select_reversed_lines", R"sql(
    SELECT a.bank, COALESCE(s.city, a.city), CAST(SUM(a.province_fen) AS BIGINT), CAST(SUM(a.city_fen) AS BIGINT),
           CAST(SUM(a.cards) AS BIGINT)
      FROM fund_accruals_reversed r JOIN fund_accruals a ON a.bank = r.bank AND a.batch_no = r.batch_no
      LEFT JOIN fund_accruals_assigned s ON s.bank = a.bank AND s.batch_no = a.batch_no
     WHERE a.jurisdiction = $1 AND r.reversed_on BETWEEN $2 AND $3 GROUP BY a.bank, COALESCE(s.city, a.city))sql"};

constexpr Statement insert_cost{"funds.insert_card_cost", R"sql(
    INSERT INTO card_costs (id, bank, jurisdiction, month, amount_fen, cards, note, actor, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))sql"};
constexpr Statement select_costs{"funds.select_card_costs", R"sql(
    SELECT c.id, c.bank, c.month, c.amount_fen, c.cards, c.note, c.actor, c.at FROM card_costs c
     WHERE c.jurisdiction = $1 AND ($2 = 0 OR c.bank = $2) AND c.month BETWEEN $3 AND $4
       AND NOT EXISTS (SELECT 1 FROM card_costs n WHERE n.jurisdiction = c.jurisdiction AND n.bank = c.bank
                                                    AND n.month = c.month AND n.id > c.id)
     ORDER BY c.month, c.bank)sql"};
constexpr Statement select_banks{"funds.select_banks_of_type", R"sql(
    SELECT id, name, short_name, uscc FROM organisations_v
     WHERE type = $1 AND state = 'active' AND region BETWEEN $2 AND $3 ORDER BY uscc, id)sql"};

CardBatch batch_of(const Row& row) {
    return {row.id<access::OrganisationId>(0), row.string(1), row.date(2), row.number(3), row.region(4)};
}

Accrual accrual_of(const Row& row) {
    Accrual one;
    static_cast<CardBatch&>(one) = batch_of(row);
    one.report = row.id<AccrualReportId>(5);
    one.jurisdiction = row.region(6);
    one.booked_on = row.date(7);
    one.province = row.money(8);
    one.city_share = row.money(9);
    one.pack = row.id<policies::PackId>(10);
    one.reversed = !row.is_null(11);
    if (!row.is_null(12)) one.assigned_to = row.region(12);
    return one;
}

}  // namespace

void insert_accrual_report(Unit& unit, const AccrualReport& report) {
    unit.db.change(insert_report, report.id, report.jurisdiction, report.source, report.digest,
                   report.batches, report.repeated, report.cards, report.amount, report.actor, report.at);
}

void insert_accruals(Unit& unit, const std::vector<Accrual>& accruals) {
    const auto load =
        unit.db.bulk_load("fund_accruals",
                          "bank, batch_no, report, jurisdiction, produced_on, booked_on, cards, city, "
                          "province_fen, city_fen, pack");
    for (const Accrual& one : accruals) {
        const std::array<Value, 11> values{
            to_value(one.bank),         to_value(one.batch_no),    to_value(one.report),
            to_value(one.jurisdiction), to_value(one.produced_on), to_value(one.booked_on),
            to_value(one.cards),        to_value(one.city),        to_value(one.province),
            to_value(one.city_share),   to_value(one.pack)};
        load->row(values);
    }
    load->finish();
}

std::map<std::pair<access::OrganisationId, std::string>, CardBatch> known_batches(Database& db,
                                                                                  RegionCode jurisdiction) {
    std::map<std::pair<access::OrganisationId, std::string>, CardBatch> known;
    db.each(
        select_known,
        [&](const Row& row) {
            CardBatch batch = batch_of(row);
            known.emplace(std::pair{batch.bank, batch.batch_no}, batch);
        },
        jurisdiction);
    return known;
}

std::optional<Accrual> find_accrual(Database& db, access::OrganisationId bank, std::string_view batch_no) {
    std::optional<Accrual> found;
    db.each(
        select_one, [&](const Row& row) { found = accrual_of(row); }, bank, batch_no);
    return found;
}

std::vector<Accrual> list_accruals(Database& db, const AccrualFilter& filter,
                                   access::OrganisationId after_bank, std::string_view after_batch,
                                   std::int64_t limit) {
    std::vector<Accrual> found;
    db.each(
        select_page, [&](const Row& row) { found.push_back(accrual_of(row)); }, filter.jurisdiction,
        filter.bank.number(), filter.city, filter.from, filter.to, after_bank.number(), after_batch, limit);
    return found;
}

std::vector<AccrualReport> list_accrual_reports(Database& db, RegionCode jurisdiction, AccrualReportId after,
                                                std::int64_t limit) {
    std::vector<AccrualReport> found;
    db.each(
        select_reports,
        [&](const Row& row) {
            found.push_back({row.id<AccrualReportId>(0), row.region(1), row.string(2), row.string(3),
                             row.number(4), row.number(5), row.number(6), row.money(7), row.string(8),
                             row.instant(9)});
        },
        jurisdiction, after.number(), limit);
    return found;
}

void reverse_accrual(Unit& unit, const Accrual& accrual, std::int64_t adjustment) {
    unit.db.change(insert_reversed, accrual.bank, accrual.batch_no, adjustment, unit.today());
}

void assign_accrual(Unit& unit, const Accrual& accrual, RegionCode city, std::int64_t adjustment) {
    unit.db.change(insert_assigned, accrual.bank, accrual.batch_no, city, adjustment, unit.today());
}

std::map<access::OrganisationId, AccruedLines> accrued_lines(Database& db, RegionCode jurisdiction, Date from,
                                                             Date to) {
    std::map<access::OrganisationId, AccruedLines> lines;
    const auto add = [](AccruedLines& of, RegionCode city, Money share, std::int64_t cards) {
        (city ? of.cities[city] : of.waiting) += share;
        of.city_cards[city] += cards;
    };
    db.each(
        select_accrued,
        [&](const Row& row) {
            AccruedLines& of = lines[row.id<access::OrganisationId>(0)];
            of.province += row.money(2);
            of.cards += row.number(4);
            add(of, row.region(1), row.money(3), row.number(4));
        },
        jurisdiction, from, to);
    db.each(
        select_assigned,
        [&](const Row& row) {
            AccruedLines& of = lines[row.id<access::OrganisationId>(0)];
            add(of, {}, -row.money(2), -row.number(3));
            add(of, row.region(1), row.money(2), row.number(3));
        },
        jurisdiction, from, to);
    db.each(
        select_reversed,
        [&](const Row& row) {
            AccruedLines& of = lines[row.id<access::OrganisationId>(0)];
            of.province += -row.money(2);
            of.cards -= row.number(4);
            add(of, row.region(1), -row.money(3), -row.number(4));
        },
        jurisdiction, from, to);
    return lines;
}

void insert_card_cost(Unit& unit, RegionCode jurisdiction, const CardCost& cost) {
    unit.db.change(insert_cost, unit.next_number(), cost.bank, jurisdiction, cost.month.number(), cost.amount,
                   cost.cards, cost.note, unit.actor.code, unit.now);
}

std::vector<CardCost> list_card_costs(Database& db, RegionCode jurisdiction, access::OrganisationId bank,
                                      std::int64_t year) {
    std::vector<CardCost> found;
    db.each(
        select_costs,
        [&](const Row& row) {
            found.push_back({row.number(0), row.id<access::OrganisationId>(1),
                             Month::of_number(row.number(2)), row.money(3), row.number(4), row.string(5),
                             row.string(6), row.instant(7)});
        },
        jurisdiction, bank.number(), year * 100 + 1, year * 100 + 12);
    return found;
}

std::vector<BankName> banks_of_type(Database& db, std::string_view type, RegionCode within) {
    const auto [lowest, highest] = within.range();
    std::vector<BankName> found;
    db.each(
        select_banks,
        [&](const Row& row) {
            found.push_back({row.id<access::OrganisationId>(0), row.string(1), row.string(2), row.string(3)});
        },
        type, lowest, highest);
    return found;
}

}  // namespace onecard::funds
