#pragma once
// Fees (工本费): the order of an application, and what becomes of it (domain.md 3.33).

#include "business/issuing/setup.hpp"

namespace onecard::issuing {

struct FeeOrderTag {
    static constexpr std::string_view prefix = "fee_order";
};
using FeeOrderId = Id<FeeOrderTag>;

struct FeeOrder {
    FeeOrderId id;
    FeeState state{};
    ApplicationId application;
    RegionCode region{};
    FeeKind kind{};
    Money amount;
    FeeStandardId standard{};
    std::string reason, exempt_reason, receipt_no, paid_how, paid_by;
    std::optional<Instant> paid_at{}, refunded_at{};
    std::string refund_no;
    FeeOrderId credit_of{};
    std::string made_by{};
    Instant made_at{};
    static constexpr const auto& lifecycle() { return fee_order_lifecycle; }
};

/// Why nothing is charged, by the codes of the rule pack; empty where the place charges.
std::string exempt_reason_of(Database& db, const Application& application, std::string_view reason);
/// Which standard a type falls under; empty for what is free by its nature (a first card).
std::optional<FeeKind> fee_kind_of(ApplicationType type);

/// Makes the order an application needs, paid at once by what an earlier one left where there is such a credit. Answers
/// whether something is owed. Throws issuing.fee_standard_missing.
bool make_fee_order(Unit& unit, const Application& application, std::string_view reason);
/// A paid order becomes one to be given back, an unpaid one lapses.
void give_fee_back(Unit& unit, ApplicationId application);

FeeOrder must_find_fee_order(Database& db, FeeOrderId id);
std::vector<FeeOrder> fee_orders_of(Database& db, ApplicationId application);
struct FeeFilter {
    RegionCode within{};
    std::string state{};
    FeeOrderId after{};
    std::int64_t limit = 50;
};
std::vector<FeeOrder> list_fee_orders(Database& db, const FeeFilter& filter);
void set_paid(Unit& unit, FeeOrderId id, std::string_view how, std::string_view receipt_no);
void set_exempt(Unit& unit, FeeOrderId id, std::string_view reason);
void set_refunded(Unit& unit, FeeOrderId id, std::string_view refund_no);

}  // namespace onecard::issuing
