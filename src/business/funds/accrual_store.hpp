#pragma once
// Card batches that banks reported, and what each owes for them.

#include <map>

#include "business/funds/funds.hpp"
#include "business/policies/policies.hpp"

namespace onecard::funds {

struct AccrualReportTag {
    static constexpr std::string_view prefix = "accrual_report";
};
using AccrualReportId = Id<AccrualReportTag>;

/// Prefabricated cards with bank function of one batch, as a bank reports them.
struct CardBatch {
    access::OrganisationId bank;
    std::string batch_no;
    Date produced_on;
    std::int64_t cards = 0;
    RegionCode city;  ///< the prefecture they were made for; empty where none is known
    friend bool operator==(const CardBatch&, const CardBatch&) = default;
};

struct Accrual : CardBatch {
    AccrualReportId report;
    RegionCode jurisdiction;
    Date booked_on;
    Money province, city_share;
    policies::PackId pack;
    bool reversed = false;
    RegionCode assigned_to;  ///< where `city` is empty and the share was assigned since
};

struct AccrualReport {
    AccrualReportId id;
    RegionCode jurisdiction;
    std::string source, digest;
    std::int64_t batches = 0, repeated = 0, cards = 0;
    Money amount;
    std::string actor;
    Instant at;
};

void insert_accrual_report(Unit& unit, const AccrualReport& report);
void insert_accruals(Unit& unit, const std::vector<Accrual>& accruals);
/// By bank and batch, for the banks of the region.
std::map<std::pair<access::OrganisationId, std::string>, CardBatch> known_batches(Database& db,
                                                                                  RegionCode jurisdiction);
std::optional<Accrual> find_accrual(Database& db, access::OrganisationId bank, std::string_view batch_no);

struct AccrualFilter {
    RegionCode jurisdiction;
    access::OrganisationId bank;                        ///< empty for all
    RegionCode city;                                    ///< empty for all
    Date from = Date::earliest(), to = Date::latest();  ///< booked
};
/// After the bank and batch given, in their order.
std::vector<Accrual> list_accruals(Database& db, const AccrualFilter& filter,
                                   access::OrganisationId after_bank, std::string_view after_batch,
                                   std::int64_t limit);
std::vector<AccrualReport> list_accrual_reports(Database& db, RegionCode jurisdiction, AccrualReportId after,
                                                std::int64_t limit);

void reverse_accrual(Unit& unit, const Accrual& accrual, std::int64_t adjustment);
void assign_accrual(Unit& unit, const Accrual& accrual, RegionCode city, std::int64_t adjustment);

/// What the lines of accruals come to for one bank: at the province, at each prefecture, and waiting for one.
struct AccruedLines {
    Money province, waiting;
    std::map<RegionCode, Money> cities;
    std::int64_t cards = 0;
    std::map<RegionCode, std::int64_t> city_cards;
};
/// Of what was booked between the days; what was reversed or assigned counts on its own day.
std::map<access::OrganisationId, AccruedLines> accrued_lines(Database& db, RegionCode jurisdiction, Date from,
                                                             Date to);

struct CardCost {
    std::int64_t id = 0;
    access::OrganisationId bank;
    Month month;
    Money amount;
    std::int64_t cards = 0;
    std::string note, actor;
    Instant at;
};
void insert_card_cost(Unit& unit, RegionCode jurisdiction, const CardCost& cost);
/// The newest for each bank and month.
std::vector<CardCost> list_card_costs(Database& db, RegionCode jurisdiction, access::OrganisationId bank,
                                      std::int64_t year);

/// The organisations that may bear money: active, of this type.
struct BankName {
    access::OrganisationId id;
    std::string name, short_name, uscc;
};
std::vector<BankName> banks_of_type(Database& db, std::string_view type, RegionCode within);

}  // namespace onecard::funds
