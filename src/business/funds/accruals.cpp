// Booking of accruals: one transfer for each bank and level of a report, one line for each batch.

#include "business/funds/accruals.hpp"

#include <set>

#include "business/funds/fund_store.hpp"
#include "business/funds/problems.hpp"
#include "business/regions/regions.hpp"

namespace onecard::funds {
namespace {

constexpr std::int64_t cards_at_most = 10'000'000;

/// The rules of each day of production, looked up once.
class RulesByDay {
public:
    RulesByDay(Database& db, RegionCode jurisdiction) : db_{db}, jurisdiction_{jurisdiction} {}
    const Rules& on(Date day) {
        const auto known = by_day_.find(day);
        if (known != by_day_.end()) return *known->second;
        const policies::PackId pack = governing_pack(db_, jurisdiction_, day);
        const Rules checked = rules_for(db_, jurisdiction_, "ACCRUAL", day);
        const auto rules = by_pack_.emplace(pack, checked).first;
        return *by_day_.emplace(day, &rules->second).first->second;
    }

private:
    Database& db_;
    RegionCode jurisdiction_;
    std::map<policies::PackId, Rules> by_pack_;
    std::map<Date, const Rules*> by_day_;
};

struct Judge {
    Unit& unit;
    RegionCode jurisdiction;
    std::set<access::OrganisationId> banks;
    std::set<RegionCode> known_cities;

    /// Throws what is wrong with a batch by itself.
    void must_be_right(const ReportedBatch& batch) {
        if (batch.batch_no.empty()) throw Problem{batch_no_missing}.at("batch_no");
        if (!banks.contains(batch.bank))
            throw Problem{bank_not_cooperating}.at("bank").with(
                access::organisation_name(unit.db, batch.bank));
        if (batch.cards <= 0 || batch.cards > cards_at_most)
            throw Problem{card_count_wrong}.at("cards").with(std::to_string(batch.cards));
        if (batch.produced_on > unit.today())
            throw Problem{produced_in_future}.at("produced_on").with(batch.produced_on.text());
        if (!batch.city || known_cities.contains(batch.city)) return;
        if (batch.city.level() != RegionLevel::prefecture || !jurisdiction.contains(batch.city))
            throw Problem{city_wrong}.at("city").with(batch.city.text());
        regions::must_find_present_region(unit.db, batch.city);
        known_cities.insert(batch.city);
    }
};

/// Posts what the report brings: one transfer for each bank and level, levels in their order.
void post_report(Unit& unit, const AccrualReport& report, const std::vector<Accrual>& fresh) {
    std::map<std::pair<RegionCode, access::OrganisationId>, Money> funds;
    std::map<access::OrganisationId, Money> waiting;
    for (const Accrual& one : fresh) {
        funds[{report.jurisdiction, one.bank}] += one.province;
        if (one.city)
            funds[{one.city, one.bank}] += one.city_share;
        else
            waiting[one.bank] += one.city_share;
    }
    using enum ledger::AccountKind;
    const auto open = [&](ledger::AccountKind kind, access::OrganisationId bank, RegionCode level) {
        return ledger::open_account(unit, kind, account_name(kind, bank, level), level);
    };
    RegionCode taken;
    for (const auto& [key, amount] : funds) {
        const auto& [level, bank] = key;
        if (amount == Money{}) continue;
        if (level != taken) take_level(unit, level);
        taken = level;
        const FundAccount account = open_fund_account(unit, bank, level);
        ledger::transfer(unit, ledger::TransferKind::accrue, open(promise, bank, level), account.fund, amount,
                         report.id.text());
    }
    for (const auto& [bank, amount] : waiting)
        if (amount > Money{})
            ledger::transfer(unit, ledger::TransferKind::accrue_unassigned,
                             open(promise, bank, report.jurisdiction),
                             open(unassigned, bank, report.jurisdiction), amount, report.id.text());
}

}  // namespace

Split split_of(const Rules& rules, std::int64_t cards) {
    const Money all = rules.per_card * cards;
    const auto part = [&](std::int64_t percent) { return Money::of_fen((all * percent).fen() / 100); };
    if (rules.odd_fen_to_city) return {part(rules.province_percent), all - part(rules.province_percent)};
    return {all - part(rules.city_percent), part(rules.city_percent)};
}

BookedReport book_report(Unit& unit, RegionCode jurisdiction, const std::vector<ReportedBatch>& batches,
                         std::string_view source, std::string_view digest) {
    BookedReport booked;
    booked.report = {.jurisdiction = jurisdiction,
                     .source = std::string{source},
                     .digest = std::string{digest},
                     .actor = unit.actor.code,
                     .at = unit.now};
    if (batches.empty()) return booked;
    // From here on nobody else books a batch of this jurisdiction.
    take_level(unit, jurisdiction);
    RulesByDay rules{unit.db, jurisdiction};
    const Rules& now = rules.on(batches.front().produced_on);
    if (now.source != Source::per_card)
        throw Problem{not_accrued_per_card}.with(level_name(unit.db, jurisdiction));
    Judge judge{unit, jurisdiction, {}, {}};
    for (const BankName& bank : banks_of_type(unit.db, now.bank_type, jurisdiction))
        judge.banks.insert(bank.id);
    auto known = known_batches(unit.db, jurisdiction);
    std::vector<Accrual> fresh;
    AccrualReport& report = booked.report;
    for (const ReportedBatch& batch : batches) {
        try {
            judge.must_be_right(batch);
            const auto [at, is_new] = known.emplace(std::pair{batch.bank, batch.batch_no}, batch);
            if (!is_new && at->second != static_cast<const CardBatch&>(batch))
                throw Problem{batch_differs}.at("batch_no").with(batch.batch_no);
            if (!is_new) {
                ++report.repeated;
                continue;
            }
            const Rules& then = rules.on(batch.produced_on);
            const Split split = split_of(then, batch.cards);
            Accrual& one = fresh.emplace_back();
            static_cast<CardBatch&>(one) = batch;
            one.jurisdiction = jurisdiction;
            one.booked_on = unit.today();
            one.province = split.province;
            one.city_share = split.city;
            one.pack = then.pack;
            ++report.batches;
            report.cards += batch.cards;
            report.amount += split.province + split.city;
        } catch (Problem& problem) {
            // A pack that has ended is refused as a whole, not row by row.
            if (problem.kind().code == "policies.pack_expired") throw;
            booked.faults.push_back({batch.row, std::move(problem)});
        }
    }
    if (!booked.faults.empty() || fresh.empty()) return booked;
    report.id = unit.next_id<AccrualReportId>();
    for (Accrual& one : fresh) one.report = report.id;
    insert_accrual_report(unit, report);
    insert_accruals(unit, fresh);
    post_report(unit, report, fresh);
    return booked;
}

bool accrue_received(Unit& unit, const ReceivedCards& cards, std::string_view digest) {
    ReportedBatch batch;
    batch.bank = cards.bank;
    batch.batch_no = cards.batch_no;
    batch.produced_on = cards.produced_on;
    batch.cards = cards.cards;
    batch.city = cards.city;
    while (batch.city && batch.city.level() > RegionLevel::prefecture) batch.city = batch.city.parent();
    std::optional<Rules> rules;
    try {
        rules = rules_for(unit.db, batch.city, "ACCRUAL", cards.produced_on);
    } catch (const Problem& problem) {
        if (problem.kind().code != level_unknown.code) throw;
    }
    if (!rules || rules->source != Source::per_card) return false;
    if (batch.city.level() != RegionLevel::prefecture) batch.city = {};
    const BookedReport booked = book_report(unit, rules->jurisdiction, {batch}, "stock", digest);
    if (!booked.faults.empty()) throw booked.faults.front().problem;
    return booked.report.repeated == 0;
}

}  // namespace onecard::funds
