// Shows a production batch: how many of its cards stand where, when what happened, and what may be done.

#include "business/production/operations/batch_shown.hpp"
#include "engine/acts_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct StageShown {
    ItemStage stage{};
    std::int64_t cards = 0;
    static constexpr auto fields = std::tuple{field("stage", &StageShown::stage, {"环节", "Stage"}),
                                              field("cards", &StageShown::cards, {"张数", "Cards"})};
};
struct TimeShown {
    std::string zh, en;
    Instant at;
    static constexpr auto fields =
        std::tuple{field("zh", &TimeShown::zh, {"中文名称", "Chinese words"}),
                   field("en", &TimeShown::en, {"英文名称", "English words"}), field("at", &TimeShown::at, {"时间", "At"})};
};
struct OutletShown {
    std::string outlet;
    std::string name;
    std::int64_t cards = 0;
    static constexpr auto fields = std::tuple{field("outlet", &OutletShown::outlet, {"网点", "Outlet"}),
                                              field("name", &OutletShown::name, {"网点名称", "Name"}),
                                              field("cards", &OutletShown::cards, {"张数", "Cards"})};
};

struct ShowBatch {
    static constexpr Spec spec{.name = "production.show_batch",
                               .title = {"制卡批次详情", "Show a production batch"},
                               .effect = Effect::reads,
                               .roles = batch_readers,
                               .source = "seed-2 3(5); 3.10"};
    struct Input {
        ProductionBatchId batch;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"制卡批次", "Batch"})};
    };
    struct Output {
        BatchShown batch;
        std::vector<StageShown> stages;
        std::vector<OutletShown> outlets;
        std::vector<TimeShown> times;
        bool inspected = false;
        std::vector<ActShown> acts;
        static constexpr auto fields = std::tuple{
            field("batch", &Output::batch, {"批次", "Batch"}), field("stages", &Output::stages, {"各环节张数", "Stages"}),
            field("outlets", &Output::outlets, {"网点", "Outlets"}), field("times", &Output::times, {"时间", "Times"}),
            field("inspected", &Output::inspected, {"抽检通过", "Passed its inspection"}),
            field("acts", &Output::acts, {"可办", "Acts"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_find_batch(unit.db, in.batch);
        Output out{.batch = shown(unit, batch)};
        for (const StageCount& one : count_stages(unit.db, batch.id)) out.stages.push_back({one.stage, one.items});
        for (const OutletCount& one : count_by_outlet(unit.db, batch.id))
            out.outlets.push_back({one.outlet == 0 ? "" : access::OrganisationId{one.outlet}.text(),
                                   access::organisation_name(unit.db, access::OrganisationId{one.outlet}), one.cards});
        const BatchTimes& t = batch.times;
        const auto add = [&](std::string_view zh, std::string_view en, const std::optional<Instant>& at) {
            if (at) out.times.push_back({std::string{zh}, std::string{en}, *at});
        };
        add("建立", "Made", t.applied);
        add("银行导出", "To the bank", t.bank_out);
        add("银行回盘", "From the bank", t.bank_in);
        add("证书申请", "To the authority", t.ca_out);
        add("证书返回", "From the authority", t.ca_in);
        add("卡商导出", "To the vendor", t.vendor_out);
        add("卡商回盘", "From the vendor", t.vendor_in);
        add("初始化中心导出", "To the key centre", t.centre_out);
        add("初始化中心返回", "From the key centre", t.centre_in);
        add("省中心发出", "Sent by the province", t.province_sent);
        add("市中心签收", "Received by the city", t.city_received);
        add("网点签收", "Received by the outlets", t.outlet_received);
        for (const Inspection& one : list_inspections(unit.db, batch.id)) out.inspected = one.passed;
        out.acts = shown_acts(unit, view_of(batch_lifecycle), batch.id.number(), batch_lifecycle.code(batch.state));
        return out;
    }
};

}  // namespace

extern constinit const Operation show_batch;
constinit const Operation show_batch = operation<ShowBatch>();

}  // namespace onecard::production
