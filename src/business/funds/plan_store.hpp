#pragma once
// Use plans, their lines and what each bank did about them, as they are kept.

#include <map>

#include "business/funds/funds.hpp"
#include "business/funds/plan_lifecycle.hpp"
#include "business/policies/policies.hpp"

namespace onecard::funds {

struct Plan {
    PlanId id;
    PlanState state{};
    RegionCode level;
    access::OrganisationId organisation;  ///< the centre or bureau that made it
    std::int64_t year = 0;
    std::int64_t half = 0;  ///< 1 or 2; 0 for the whole year
    std::string title;
    std::string need;  ///< the business need it follows from (seed-0 F8)
    policies::PackId pack;
    Date made_on;
    std::string made_by;
    Instant made_at;
    std::string filing_received_by;  ///< empty until the province has noted the filing
    Instant filing_received_at;

    static constexpr const auto& lifecycle() { return plan_lifecycle; }
};

/// A line as annex 1 has it.
struct LineDetail {
    PlanLineId id;
    PlanId plan;
    std::int64_t nth = 0;
    std::string project_name, scope_class;
    std::string technical;           ///< 技术参数
    Money unit_price;                ///< 单价; zero where the form leaves it empty
    std::int64_t quantity = 0;       ///< 数量
    Money budget;                    ///< 预算金额
    std::string department_and_use;  ///< 使用部门及用途
    std::string procurement;         ///< 采购部门及方式
    std::string basis;               ///< the review report or note it is made from
    std::string remark;
};

PlanId insert_plan(Unit& unit, const Plan& plan);
/// Throws plan_not_found.
Plan must_find_plan(Database& db, PlanId id);
/// Where the filing of a prefecture's plan with the province stands (seed-0 F9).
enum class FilingStage : std::int64_t { waiting = 1, noted = 2 };
std::span<const Label<FilingStage>> labels_of(FilingStage);
struct PlanFilter {
    RegionCode within;
    access::OrganisationId bank;  ///< only plans put to this bank; empty for all
    std::int64_t year = 0;        ///< 0 for all
    std::string state;            ///< "" for all
    std::optional<FilingStage> filing{};  ///< only plans filed with the province; empty for all
};
/// Newest first.
std::vector<Plan> list_plans(Database& db, const PlanFilter& filter, PlanId before, std::int64_t limit);
bool has_plan_of_need(Database& db, RegionCode level, std::string_view project_name, PlanId except);

PlanLineId insert_line(Unit& unit, const LineDetail& line);
void update_line(Unit& unit, const LineDetail& line);
void drop_line(Unit& unit, PlanLineId id);
/// In the order of the form.
std::vector<LineDetail> lines_of(Database& db, PlanId plan);
/// Throws plan_line_not_found.
LineDetail must_find_line_detail(Database& db, PlanLineId id);

void insert_shares(Unit& unit, PlanLineId line, const std::vector<BankShare>& shares);
std::vector<BankShare> shares_of(Database& db, PlanLineId line);

/// What a bank did about a plan.
struct PlanBank {
    access::OrganisationId bank;
    Money amount;  ///< its shares of all lines
    std::optional<Instant> sent_at, acknowledged_at, secured_at;
    std::string acknowledged_by, secured_by;
    std::optional<Date> secure_due;
};
std::vector<PlanBank> banks_of(Database& db, PlanId plan);
/// Names the banks that bear the plan; to be told of it later.
void insert_plan_banks(Unit& unit, PlanId plan);
void note_sent(Unit& unit, PlanId plan, std::optional<Date> secure_due);
/// False where it was noted before, or the plan is not with that bank.
bool note_acknowledged(Unit& unit, PlanId plan, access::OrganisationId bank);
bool note_secured(Unit& unit, PlanId plan, access::OrganisationId bank);
bool note_filing_received(Unit& unit, PlanId plan);

/// What banks secured for plans, for the proof of the books.
std::map<std::pair<RegionCode, access::OrganisationId>, Money> secured_shares(Database& db,
                                                                              RegionCode within);

}  // namespace onecard::funds
