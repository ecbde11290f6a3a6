// Makes a production batch of the ready applications of a city, bank and profile.

#include "business/production/batch_steps.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct CreateBatch {
    static constexpr Spec spec{.name = "production.create_batch",
                               .title = {"建立制卡批次", "Make a production batch"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR",
                               .source = "seed-2 3(5), 5(2)-HRSS; 3.10; R3.7-2, R3.7-3, R3.7-4"};
    struct Input {
        RegionCode region;
        std::int64_t bank = 0;
        issuing::ProfileId profile;
        CardPartnerId vendor;
        std::int64_t cards = 0;
        static constexpr auto fields =
            std::tuple{field("region", &Input::region, {"城市", "City"}), field("bank", &Input::bank, {"银行", "Bank"}),
                       field("profile", &Input::profile, {"卡规划", "Card profile"}),
                       field("vendor", &Input::vendor, {"卡商", "Vendor"}),
                       field("cards", &Input::cards, {"最多张数", "At most"})};
    };
    struct Output {
        ProductionBatchId batch;
        std::string batch_no;
        std::int64_t cards = 0;
        static constexpr auto fields = std::tuple{field("batch", &Output::batch, {"制卡批次", "Batch"}),
                                                  field("batch_no", &Output::batch_no, {"批次号", "Batch number"}),
                                                  field("cards", &Output::cards, {"张数", "Cards"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const ProductionBatchId id = make_batch(unit, {in.region, in.bank, in.profile, in.vendor, in.cards});
        const Batch batch = must_find_batch(unit.db, id);
        return {id, batch.batch_no, batch.items};
    }
};

}  // namespace

extern constinit const Operation create_batch;
constinit const Operation create_batch = operation<CreateBatch>();

}  // namespace onecard::production
