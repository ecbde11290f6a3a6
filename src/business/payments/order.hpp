#pragma once
// Order: a payment order as stored; one bank, one source, many lines.

#include "business/payments/order_lifecycle.hpp"
#include "business/payments/payments.hpp"
#include "engine/advance.hpp"

namespace onecard::payments {

struct Order {
    OrderId id;
    OrderState state{};
    std::int64_t bank = 0;
    std::string source;
    std::int64_t source_id = 0;
    std::int64_t item = 0;
    std::string item_code, summary;
    Date pay_day{};
    RegionCode region{};
    std::int64_t organisation = 0;
    ledger::AccountId quota, transit, paid_account;
    ledger::TransferId pending;
    std::int64_t lines = 0, written_lines = 0, paid_lines = 0, returned_lines = 0, unknown_lines = 0;
    Money amount, written, paid, returned, unknown;
    Instant result_due, made_at;

    static constexpr const auto& lifecycle() { return order_lifecycle; }
    std::int64_t open_lines() const { return lines - paid_lines - returned_lines; }
};

/// Has a bank been told of the order, so that it may answer?
constexpr bool is_with_bank(OrderState state) {
    return state == OrderState::sent || state == OrderState::acknowledged || state == OrderState::answered ||
           state == OrderState::finished;
}
/// Is the amount only held, not yet posted to transit?
constexpr bool is_held(OrderState state) {
    return state == OrderState::writing || state == OrderState::ready || state == OrderState::released ||
           state == OrderState::sent;
}

}  // namespace onecard::payments
