// Records that the spoiled cards of a warehouse were cut: one hand, with a photo; another hand confirms.

#include "business/production/operations/stock_shown.hpp"
#include "engine/files.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct RecordDestruction {
    static constexpr Spec spec{.name = "production.record_destruction",
                               .title = {"登记废卡销毁", "Record a destruction of spoiled cards"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR",
                               .source = "R3.9-3"};
    struct Input {
        WarehouseId warehouse;
        UploadId photo;
        std::string signature;
        static constexpr auto fields =
            std::tuple{field("warehouse", &Input::warehouse, {"仓库", "Warehouse"}),
                       field("photo", &Input::photo, {"销毁照片", "Photo of the cut cards"}),
                       field("signature", &Input::signature, {"签字", "Signature"}, 60)};
    };
    struct Output {
        DestructionId destruction;
        std::int64_t cards = 0;
        static constexpr auto fields = std::tuple{field("destruction", &Output::destruction, {"销毁记录", "Destruction"}),
                                                  field("cards", &Output::cards, {"张数", "Cards"})};
    };

    static Output run(Unit& unit, const Input& in) {
        Destruction one{.id = unit.next_id<DestructionId>(),
                        .warehouse = must_find_warehouse(unit.db, in.warehouse).id,
                        .photo = must_find_upload(unit, in.photo).id.number(),
                        .signature = in.signature};
        return {one.id, insert_destruction(unit, one)};
    }
};

}  // namespace

extern constinit const Operation record_destruction;
constinit const Operation record_destruction = operation<RecordDestruction>();

}  // namespace onecard::production
