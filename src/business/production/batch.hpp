#pragma once
// Batch: cards of one city, bank and profile made together; its items, and the persons as they were frozen.

#include <optional>

#include "base/bank_account.hpp"
#include "base/citizen_number.hpp"
#include "business/issuing/issuing.hpp"
#include "business/production/batch_lifecycle.hpp"
#include "business/production/item_stages.hpp"
#include "business/production/partner_store.hpp"

namespace onecard::production {

/// Moments of a batch, each a column; kept in this order they are told in.
struct BatchTimes {
    Instant applied{};
    std::optional<Instant> bank_out{}, bank_in{}, ca_out{}, ca_in{}, vendor_out{}, vendor_in{}, centre_out{},
        centre_in{}, province_sent{}, city_received{}, outlet_received{};
};

struct Batch {
    ProductionBatchId id;
    BatchState state{};
    std::string batch_no;
    RegionCode region;
    std::int64_t organisation = 0;
    std::int64_t bank = 0;
    std::int64_t bank_organisation = 0;
    CardPartnerId vendor;
    issuing::ProfileId profile;
    std::int64_t generation = 3;
    std::string make_mode;
    std::int64_t items = 0;
    std::int64_t pack = 0;
    std::string made_by;
    BatchTimes times;
    std::optional<Date> bank_due{}, vendor_due{}, centre_due{};
    std::int64_t chased = 0;
    std::string stop_reason;

    static constexpr const auto& lifecycle() { return batch_lifecycle; }
    /// The day by which whoever has the batch now must have answered.
    std::optional<Date> due() const {
        if (state == BatchState::bank_exported) return bank_due;
        if (state == BatchState::vendor_exported || state == BatchState::stopped) return vendor_due;
        if (state == BatchState::centre_exported) return centre_due;
        return {};
    }
};

struct Item {
    std::int64_t serial = 0;
    PersonKey person{};
    issuing::ApplicationId application;
    std::string card_no;
    std::int64_t name_hash = 0;
    ItemStage stage{};
    bool changed = false;   ///< the person changed after the order had gone to the vendor
    std::string fail_stage, fail_code, fail_reason;
    std::int64_t outlet = 0;
    std::int64_t box_no = 0;
    std::string box_position;
};

/// The person as frozen for a card: what the files say, and nothing that was not asked for.
struct Snapshot {
    std::string name, cert_type, number, sex, ethnic, nationality, occupation, mobile, huji_address, living_address;
    Date birth{};
    std::optional<Date> cert_valid_until{};
    std::string guardian_number, guardian_name;
    std::int64_t live_status = 1;   ///< in no file, but who died is another person for a card
    std::string photo;   ///< SM3 of the photo; empty for an infant's card
};
std::string pack_snapshot(const Snapshot& snapshot);
Snapshot unpack_snapshot(std::string_view packed);

}  // namespace onecard::production
