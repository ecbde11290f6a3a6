#pragma once
// How a production batch is shown.

#include "business/production/batch_steps.hpp"

namespace onecard::production {

struct BatchShown {
    ProductionBatchId batch;
    std::string batch_no, state, state_zh, state_en;
    RegionCode region;
    std::int64_t bank = 0;
    CardPartnerId vendor;
    std::string vendor_name;
    issuing::ProfileId profile;
    std::int64_t generation = 0, cards = 0;
    std::optional<Date> due;
    bool late = false;
    std::string stop_reason;
    Instant applied_at;
    static constexpr auto fields = std::tuple{
        field("batch", &BatchShown::batch, {"制卡批次", "Batch"}),
        field("batch_no", &BatchShown::batch_no, {"批次号", "Batch number"}),
        field("state", &BatchShown::state, {"状态", "State"}),
        field("state_zh", &BatchShown::state_zh, {"状态中文", "State in Chinese"}),
        field("state_en", &BatchShown::state_en, {"状态英文", "State in English"}),
        field("region", &BatchShown::region, {"地区", "Region"}), field("bank", &BatchShown::bank, {"银行", "Bank"}),
        field("vendor", &BatchShown::vendor, {"卡商", "Vendor"}),
        field("vendor_name", &BatchShown::vendor_name, {"卡商名称", "Name of the vendor"}),
        field("profile", &BatchShown::profile, {"卡规划", "Card profile"}),
        field("generation", &BatchShown::generation, {"代次", "Generation"}),
        field("cards", &BatchShown::cards, {"张数", "Cards"}), field("due", &BatchShown::due, {"回盘期限", "Answer due"}),
        field("late", &BatchShown::late, {"逾期", "Late"}),
        field("stop_reason", &BatchShown::stop_reason, {"暂停原因", "Why stopped"}),
        field("applied_at", &BatchShown::applied_at, {"建立时间", "Made at"})};
};

inline BatchShown shown(Unit& unit, const Batch& b) {
    const auto& words = batch_lifecycle.words(b.state);
    BatchShown out{b.id, b.batch_no, std::string{batch_lifecycle.code(b.state)}, std::string{words.zh},
                   std::string{words.en}, b.region, b.bank, b.vendor,
                   access::organisation_name(unit.db, access::OrganisationId{b.vendor.number()}), b.profile,
                   b.generation, b.items, b.due(), false, b.stop_reason, b.times.applied};
    out.late = out.due && *out.due < unit.today();
    return out;
}

}  // namespace onecard::production
