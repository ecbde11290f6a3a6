// Lists the card batches that were accrued, by bank and batch, a page at a time.

#include <algorithm>

#include "business/funds/accrual_store.hpp"
#include "business/funds/parameters.hpp"
#include "business/funds/plans.hpp"
#include "business/regions/regions.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct AccrualShown {
    access::OrganisationId bank;
    std::string bank_name;
    std::string batch_no;
    Date produced_on;
    Date booked_on;
    std::int64_t cards = 0;
    std::optional<RegionCode> city;
    std::string city_name;
    Money province;
    Money city_share;
    bool reversed = false;
    AccrualReportId report;
    static constexpr auto fields =
        std::tuple{field("bank", &AccrualShown::bank, {"合作银行", "Bank"}),
                   field("bank_name", &AccrualShown::bank_name, {"银行名称", "Name of the bank"}),
                   field("batch_no", &AccrualShown::batch_no, {"批次号", "Batch number"}),
                   field("produced_on", &AccrualShown::produced_on, {"生产日期", "Produced on"}),
                   field("booked_on", &AccrualShown::booked_on, {"入账日期", "Booked on"}),
                   field("cards", &AccrualShown::cards, {"预制卡数量", "Cards"}),
                   field("city", &AccrualShown::city, {"市州", "Prefecture"}),
                   field("city_name", &AccrualShown::city_name, {"市州名称", "Name of the prefecture"}),
                   field("province", &AccrualShown::province, {"省级份额", "Share of the province"}),
                   field("city_share", &AccrualShown::city_share, {"市州份额", "Share of the prefecture"}),
                   field("reversed", &AccrualShown::reversed, {"已冲回", "Reversed"}),
                   field("report", &AccrualShown::report, {"计提报送", "Report"})};
};

struct ListAccruals {
    static constexpr Spec spec{.name = "funds.list_accruals",
                               .title = {"计提明细", "List accruals"},
                               .effect = Effect::reads,
                               .roles = fund_readers,
                               .source = "seed-0 F5, F7"};
    struct Input {
        std::optional<access::OrganisationId> bank;
        std::optional<RegionCode> city;
        std::optional<Date> from;
        std::optional<Date> to;
        std::optional<std::string> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("bank", &Input::bank, {"合作银行", "Bank"}),
                       field("city", &Input::city, {"市州", "Prefecture"}),
                       field("from", &Input::from, {"入账日期起", "Booked from"}),
                       field("to", &Input::to, {"入账日期止", "Booked to"}),
                       field("after", &Input::after, {"此批次之后", "After this batch"}, 80),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<AccrualShown> accruals;
        std::optional<std::string> next;
        static constexpr auto fields = std::tuple{field("accruals", &Output::accruals, {"计提", "Accruals"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        // A prefecture sees the batches of its own cards, a bank its own.
        const RegionCode own = unit.actor.region;
        AccrualFilter filter{.jurisdiction = rules_at(unit.db, own, unit.today()).jurisdiction,
                             .bank = in.bank.value_or(access::OrganisationId{}),
                             .city = in.city.value_or(RegionCode{}),
                             .from = in.from.value_or(Date::earliest()),
                             .to = in.to.value_or(Date::latest())};
        if (own != filter.jurisdiction) filter.city = own;
        if (acts_for_bank(unit.actor)) filter.bank = own_bank(unit.actor);
        access::OrganisationId after_bank;
        std::string after_batch;
        if (in.after)
            if (const std::size_t slash = in.after->find('/'); slash != std::string::npos)
                if (const auto bank = access::OrganisationId::parse(in.after->substr(0, slash))) {
                    after_bank = *bank;
                    after_batch = in.after->substr(slash + 1);
                }
        Output out;
        for (const Accrual& one : list_accruals(unit.db, filter, after_bank, after_batch, limit)) {
            const RegionCode city = one.city ? one.city : one.assigned_to;
            AccrualShown& shown = out.accruals.emplace_back(
                AccrualShown{.bank = one.bank,
                             .bank_name = access::organisation_name(unit.db, one.bank),
                             .batch_no = one.batch_no,
                             .produced_on = one.produced_on,
                             .booked_on = one.booked_on,
                             .cards = one.cards,
                             .city_name = city ? regions::region_name(unit.db, city) : std::string{"待分配"},
                             .province = one.province,
                             .city_share = one.city_share,
                             .reversed = one.reversed,
                             .report = one.report});
            if (city) shown.city = city;
        }
        if (std::ssize(out.accruals) == limit)
            out.next = out.accruals.back().bank.text() + "/" + out.accruals.back().batch_no;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_accruals_operation;
constinit const Operation list_accruals_operation = operation<ListAccruals>();

}  // namespace onecard::funds
