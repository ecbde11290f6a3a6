// Whether a person may apply for this kind of card now, and what the citizen is told of its progress.

#include "business/issuing/application_rules.hpp"

#include <algorithm>

#include "business/issuing/problems.hpp"

namespace onecard::issuing {
namespace {

std::string tail_of(std::string_view card_no) {
    return std::string{card_no.substr(card_no.size() > 4 ? card_no.size() - 4 : 0)};
}

/// The same day of a later month, or that month's last.
Date plus_months(Date day, std::int64_t months) {
    const Month month = Month::containing(day).plus_months(static_cast<int>(months));
    const int last = month.last_day().day();
    return Date::of(month.year(), month.month(), std::min(day.day(), last)).value();
}

}  // namespace

void must_be_possible(ApplicationType type, std::int64_t bank, std::string_view reason,
                      const std::optional<OldCard>& card, const ApplicationLimits& limits) {
    using enum ApplicationType;
    using cards::SocialState;
    if (!replaces_card(type)) {
        if (card) throw Problem{has_valid_card}.at("type").with(tail_of(card->card_no));
        return;
    }
    if (!card) throw Problem{no_card_to_replace}.at("type");
    const bool is_lost =
        card->social_state == SocialState::formally_lost || card->social_state == SocialState::temp_lost;
    if (type == reissue && card->social_state != SocialState::formally_lost)
        throw Problem{card_not_lost}.at("type");
    if (type != reissue && is_lost) throw Problem{card_is_lost}.at("type");
    if ((type == exchange || type == warranty) && reason.empty()) throw Problem{reason_missing}.at("reason");
    if (type == bank_switch && card->bank == bank) throw Problem{same_bank}.at("bank");
    if (type != bank_switch && card->bank != 0 && card->bank != bank)
        throw Problem{bank_differs}.at("bank").with(card->bank_name);
    if (type == warranty &&
        (!card->issued_on || plus_months(*card->issued_on, limits.warranty_months) < limits.today))
        throw Problem{warranty_over}.at("type").with(std::to_string(limits.warranty_months));
    if (type == expiry_exchange &&
        (!card->valid_until || limits.today.plus_days(limits.expiry_exchange_days) < *card->valid_until))
        throw Problem{not_expiring}.at("type").with(std::to_string(limits.expiry_exchange_days));
    if (type == upgrade && card->generation >= limits.profile_generation)
        throw Problem{generation_not_newer}.at("type").with(std::to_string(card->generation));
}

int age_on(Date birth, Date day) {
    int age = day.year() - birth.year();
    if (day.month() < birth.month() || (day.month() == birth.month() && day.day() < birth.day())) --age;
    return age;
}

std::span<const Label<ProgressWord>> labels_of(ProgressWord) {
    using enum ProgressWord;
    static constexpr Label<ProgressWord> labels[] = {
        {data_entry, "data_entry", {"资料录入", "Data entry"}},
        {fee_paid, "fee_paid", {"已缴费", "Fee paid"}},
        {in_production, "in_production", {"制卡中", "In production"}},
        {at_bank, "at_bank", {"银行已收卡", "Received by the bank branch"}},
        {at_outlet, "at_outlet", {"网点已收卡", "Received by the outlet"}},
        {collected_not_activated, "collected_not_activated", {"已领卡未激活", "Collected, not activated"}},
        {production_failed, "production_failed", {"制卡失败", "Production failed"}},
        {no_record, "no_record", {"无记录", "No record"}}};
    return labels;
}

bool is_in_use(const ProgressFacts& facts) {
    return facts.holding == cards::Holding::handed_out && facts.social_state != cards::SocialState::sealed &&
           facts.bank_state != cards::BankState::preopened;
}

ProgressWord progress_of(const ProgressFacts& facts) {
    using enum ApplicationState;
    using cards::Holding;
    if (facts.application) switch (*facts.application) {
            case applied: return facts.fee_paid ? ProgressWord::fee_paid : ProgressWord::data_entry;
            case accepted:
            case exception_ok: return ProgressWord::in_production;
            case failed:
            case exception:
            case exception_failed: return ProgressWord::production_failed;
            case withdrawn: return ProgressWord::no_record;
            case success: break;
        }
    if (!facts.holding) return facts.application ? ProgressWord::in_production : ProgressWord::no_record;
    if (facts.social_state == cards::SocialState::cancelled) return ProgressWord::no_record;
    switch (*facts.holding) {
        case Holding::in_production:
        case Holding::at_centre: return ProgressWord::in_production;
        case Holding::at_bank:
        case Holding::returned: return ProgressWord::at_bank;
        case Holding::at_outlet: return ProgressWord::at_outlet;
        case Holding::destroyed: return ProgressWord::production_failed;
        case Holding::handed_out:
            return is_in_use(facts) ? ProgressWord::no_record : ProgressWord::collected_not_activated;
    }
    return ProgressWord::no_record;
}

}  // namespace onecard::issuing
