#pragma once
// What the operations on batches share: making one, moving it on, and how it is shown after a step.

#include "business/production/batch_store.hpp"
#include "engine/fields.hpp"

namespace onecard::production {

inline constexpr std::string_view batch_readers =
    "PRODUCTION_OPERATOR CARD_REVIEWER CARD_CLERK BANK_CLERK BANK_REVIEWER VENDOR_OPERATOR AUDIT_USER DISCIPLINE_USER";

struct BatchStep {
    ProductionBatchId batch;
    std::string state;
    static constexpr auto fields = std::tuple{field("batch", &BatchStep::batch, {"制卡批次", "Batch"}),
                                              field("state", &BatchStep::state, {"状态", "State"})};
};
BatchStep state_of(Unit& unit, ProductionBatchId batch);

struct NewBatch {
    RegionCode region;
    std::int64_t bank = 0;
    issuing::ProfileId profile;
    CardPartnerId vendor;
    std::int64_t cards = 0;   ///< at most
};
/// Takes ready applications into a batch, reserves their numbers and has the persons frozen (domain.md 3.10, step 1).
ProductionBatchId make_batch(Unit& unit, const NewBatch& wanted);

/// The file of this kind goes to its partner: the batch moves and a job makes the file.
void send_order(Unit& unit, ProductionBatchId batch, std::string_view kind);

}  // namespace onecard::production
