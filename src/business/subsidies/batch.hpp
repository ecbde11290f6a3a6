#pragma once
// Batch (发放批次): one payment of one item for one period in one town or county (domain.md 3.21).

#include <optional>
#include <string>

#include "business/subsidies/batch_lifecycle.hpp"
#include "business/subsidies/item.hpp"
#include "business/subsidies/roster_lifecycle.hpp"

namespace onecard::subsidies {

struct BatchTag { static constexpr std::string_view prefix = "batch"; };
using BatchId = Id<BatchTag>;

/// When the rows were matched with the cards last, and how far the log of changes was read then (cards.hpp).
struct LastMatch {
    Instant at{};
    std::int64_t turn = 0;
};

struct Batch {
    BatchId id;
    BatchState state{};
    std::string batch_no;              ///< region6 + item code + yyyymmdd + serial of four (3.1.5)
    ItemId item;
    std::string title;
    Month period{};
    RegionCode region{};               ///< of a town, or of the county
    std::int64_t organisation = 0;     ///< the item's department
    bool is_correction = false;
    BatchId source_batch;              ///< of a correction
    std::int64_t correction_nth = 0;
    Date pay_day{};
    std::optional<Date> deadline;
    RosterId roster;                   ///< the current one; none before the first import
    std::int64_t rows_total = 0;
    std::int64_t rows_payable = 0;
    Money payable{};
    std::string returned_from;         ///< the state it was returned from, '' after a new round began
    std::string made_by;
    Instant made_at{};
    LastMatch matched;                 ///< changes of cards since then are not yet in the roster
    std::int64_t pack_id = 0;

    static constexpr const auto& lifecycle() { return batch_lifecycle; }
};

}  // namespace onecard::subsidies
