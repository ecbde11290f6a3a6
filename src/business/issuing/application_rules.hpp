#pragma once
// Whether a person may apply for this kind of card now (R3.8-1, R3.13-5), and what the citizen is told of its progress
// (R3.8-4): values in, values out.

#include "business/cards/cards.hpp"
#include "business/issuing/issuing.hpp"

namespace onecard::issuing {

/// What the place lays down, and the day.
struct ApplicationLimits {
    Date today{};
    std::int64_t warranty_months = 12;
    std::int64_t expiry_exchange_days = 60;
    std::int64_t profile_generation = 3;
};
/// The card in force, if there is one.
struct OldCard {
    std::string card_no;
    std::int64_t bank = 0, generation = 0;
    std::string bank_name{};
    cards::SocialState social_state{};
    std::optional<Date> issued_on{}, valid_until{};
};

/// Throws what refuses the application: has_valid_card, no_card_to_replace, card_not_lost, card_is_lost, warranty_over,
/// not_expiring, generation_not_newer, same_bank, bank_differs, reason_missing.
void must_be_possible(ApplicationType type, std::int64_t bank, std::string_view reason,
                      const std::optional<OldCard>& card, const ApplicationLimits& limits);

/// Full years between the days.
int age_on(Date birth, Date day);

/// The eight phrases of practice ([S6] Zhongshan).
enum class ProgressWord {
    data_entry,
    fee_paid,
    in_production,
    at_bank,
    at_outlet,
    collected_not_activated,
    production_failed,
    no_record
};
std::span<const Label<ProgressWord>> labels_of(ProgressWord);

/// What the progress looks at. A card counts where it is the application's, or there is no application at all.
struct ProgressFacts {
    std::optional<ApplicationState> application{};
    bool fee_paid = false;
    std::optional<cards::Holding> holding{};
    cards::SocialState social_state{};
    cards::BankState bank_state{};
};
/// A card in use has no progress any more: no_record, and `is_in_use` says why.
ProgressWord progress_of(const ProgressFacts& facts);
bool is_in_use(const ProgressFacts& facts);

}  // namespace onecard::issuing
