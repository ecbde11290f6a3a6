// Accrues what a bank owes for one batch of prefabricated cards; the same batch again changes nothing.

#include "business/funds/accruals.hpp"
#include "business/funds/plans.hpp"
#include "business/funds/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct RecordAccrual {
    static constexpr Spec spec{.name = "funds.record_accrual",
                               .title = {"登记预制卡计提", "Record the accrual of a card batch"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_PROV BANK_CLERK",
                               .source = "seed-0 F5; R3.28-1"};
    struct Input {
        std::optional<access::OrganisationId> bank;
        std::string batch_no;
        Date produced_on;
        std::int64_t cards = 0;
        std::optional<RegionCode> city;
        static constexpr auto fields =
            std::tuple{field("bank", &Input::bank, {"合作银行", "Bank"}),
                       field("batch_no", &Input::batch_no, {"批次号", "Batch number"}, 40),
                       field("produced_on", &Input::produced_on, {"生产日期", "Produced on"}),
                       field("cards", &Input::cards, {"预制卡数量", "Prefabricated cards"}),
                       field("city", &Input::city, {"市州", "Prefecture"})};
    };
    struct Output {
        std::optional<AccrualReportId> report;
        bool repeated = false;
        Money province;
        Money city_share;
        static constexpr auto fields =
            std::tuple{field("report", &Output::report, {"计提报送", "Report"}),
                       field("repeated", &Output::repeated, {"此前已计提", "Accrued before"}),
                       field("province", &Output::province, {"省级份额", "Share of the province"}),
                       field("city_share", &Output::city_share, {"市州份额", "Share of the prefecture"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const RegionCode jurisdiction = unit.actor.region;
        const bool is_bank = acts_for_bank(unit.actor);
        const access::OrganisationId bank =
            in.bank.value_or(is_bank ? own_bank(unit.actor) : access::OrganisationId{});
        if (is_bank && bank != own_bank(unit.actor))
            throw Problem{not_own_bank}.at("bank").with(access::organisation_name(unit.db, bank));
        ReportedBatch batch;
        batch.bank = bank;
        batch.batch_no = in.batch_no;
        batch.produced_on = in.produced_on;
        batch.cards = in.cards;
        batch.city = in.city.value_or(RegionCode{});
        BookedReport booked = book_report(unit, jurisdiction, {batch}, "record_accrual", "");
        if (!booked.faults.empty()) throw booked.faults.front().problem;
        const Split split = split_of(rules_for(unit.db, jurisdiction, "ACCRUAL", in.produced_on), in.cards);
        Output out{
            .repeated = booked.report.repeated > 0, .province = split.province, .city_share = split.city};
        if (booked.report.id) out.report = booked.report.id;
        return out;
    }
};

}  // namespace

extern constinit const Operation record_accrual;
constinit const Operation record_accrual = operation<RecordAccrual>();

}  // namespace onecard::funds
