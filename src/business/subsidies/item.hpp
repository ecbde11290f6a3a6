#pragma once
// SubsidyItem (补贴项目): what is paid to whom by which rule, as the published list names it (domain.md 3.18).

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/money.hpp"
#include "base/region_code.hpp"
#include "business/subsidies/item_lifecycle.hpp"

namespace onecard::subsidies {

struct ItemTag { static constexpr std::string_view prefix = "item"; };
using ItemId = Id<ItemTag>;

enum class FundKind { social_benefit, subsidy, salary };
enum class PolicyLevel { central, province, city, county };
enum class PayCycle { monthly, quarterly, half_year, yearly, one_off, irregular };
enum class ScopeLevel { county, town, village, all };
/// Who gets the money: the person, the head of the household, or an institution's collective account.
enum class PayeeMode { person, household, institution };
enum class StandardKind { fixed, per_unit, tiered, formula, as_approved };

std::span<const Label<FundKind>> labels_of(FundKind);
std::span<const Label<PolicyLevel>> labels_of(PolicyLevel);
std::span<const Label<PayCycle>> labels_of(PayCycle);
std::span<const Label<ScopeLevel>> labels_of(ScopeLevel);
std::span<const Label<PayeeMode>> labels_of(PayeeMode);
std::span<const Label<StandardKind>> labels_of(StandardKind);

/// The code of an enumerator as stored and spoken.
template <class E>
std::string_view code_of(E value) {
    for (const auto& label : labels_of(value))
        if (label.value == value) return label.code;
    return {};
}
/// The enumerator of a stored code; an unknown one is a damaged database.
template <class E>
E of_code(std::string_view code) {
    for (const auto& label : labels_of(E{}))
        if (label.code == code) return label.value;
    throw std::invalid_argument{"of_code"};
}

struct Item {
    ItemId id;
    ItemState state{};
    std::string item_code;            ///< '' until HRSS gives it
    std::int64_t major_seq = 0;       ///< the first 序号 of annex 2
    std::string major_name;
    std::int64_t minor_seq = 0;
    std::string minor_name;
    std::string short_name;           ///< at most 7 characters, for the bank's summary
    RegionCode region{};
    std::int64_t organisation = 0;    ///< the competent department
    FundKind fund_kind = FundKind::subsidy;
    PolicyLevel policy_level = PolicyLevel::county;
    std::string policy_doc, policy_no;
    PayCycle pay_cycle = PayCycle::yearly;
    bool via_passbook = false;
    ScopeLevel scope_level = ScopeLevel::county;
    std::string scope_text;
    PayeeMode payee_mode = PayeeMode::person;
    StandardKind standard_kind = StandardKind::as_approved;
    Money standard{};
    std::string standard_text;
    std::optional<std::int64_t> min_age, max_age;
    std::int64_t notice_rounds = 0, notice_days = 0;
    Date valid_from{};
    std::optional<Date> valid_to;
    std::int64_t pack_id = 0;         ///< the rule pack in force when it was made (R3.1-1)
    std::string made_by;
    Instant made_at{};

    static constexpr const auto& lifecycle() { return item_lifecycle; }
    bool is_valid_on(Date day) const { return day >= valid_from && (!valid_to || day <= *valid_to); }
    /// The accounts of the ledger: "quota/item_3/2026" and "paid/item_3/2026".
    std::string quota_name(int year) const { return "quota/" + id.text() + "/" + std::to_string(year); }
    std::string paid_name(int year) const { return "paid/" + id.text() + "/" + std::to_string(year); }
};

}  // namespace onecard::subsidies
