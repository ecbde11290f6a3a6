#pragma once
// A row of a roster as it stands now: what the sheet said, how it matched, and whether it is stopped (3.20, 3.21).

#include <span>
#include <string>

#include "base/lifecycle.hpp"
#include "base/money.hpp"
#include "base/person_key.hpp"
#include "base/region_code.hpp"
#include "business/subsidies/roster_lifecycle.hpp"

namespace onecard::subsidies {

/// The match codes of domain.md 3.20.
enum class MatchCode { m00, m01, m02, m03, m04, m05, m06, m07, m08, m09, m10, m11, m12 };
std::span<const Label<MatchCode>> labels_of(MatchCode);

/// What is worth telling about a good row; bits of roster_rows.warnings.
enum RowWarning : std::int64_t {
    warn_bank_empty = 1,          ///< 开户行 empty: filled by matching (R3.19-1)
    warn_bank_unknown = 2,        ///< no bank of that name
    warn_account_differs = 4,     ///< the card base's account is used (R3.20-1)
    warn_town_differs = 8,        ///< the person lives in another town by the base
    warn_amount_not_standard = 16,
    warn_head_unknown = 32,       ///< no head of the household in the base: paid to the person
    warn_village_unknown = 128,
    warn_region_unknown = 256,    ///< the number's first six digits
    warn_bank_not_agent = 512,    ///< the card's bank is none of the item's
    warn_pay_time_unreadable = 1024,
    warn_rare_glyph = 2048,
};

/// A row with its newest change over it. `account_sealed` is filled exactly when the match lets it be paid.
struct RosterRow {
    RosterId roster;
    std::int64_t seq = 0;
    PersonKey person{};
    std::int64_t sheet_row = 0;
    std::string name;
    RegionCode town{}, village{};
    Money amount{};
    MatchCode match{};
    std::int64_t warnings = 0;
    PersonKey payee{};              ///< who gets the money: the head of a household, else the person
    std::string payee_name;
    std::int64_t bank = 0;
    std::int64_t account_tail = 0;
    std::string account_sealed;     ///< bound to the payee's key
    std::string sealed;             ///< number and mobile of the payee, bound to the payee's key
    std::int64_t source_order = 0;  ///< of a correction's row: the failed order line
    std::int64_t source_seq = 0;
    bool stopped = false;
    std::string stop_reason;
    std::int64_t changes = 0;       ///< how many changes it had; the next one has this number + 1

    bool is_payable() const { return !stopped && !account_sealed.empty(); }
};

/// A later word on a row. The newest (highest nth) holds.
struct RosterChange {
    RosterId roster;
    std::int64_t seq = 0;
    std::int64_t nth = 0;
    PersonKey person{};
    std::string what;               ///< "match", "stop", "resume"
    bool stopped = false;
    MatchCode match{};
    std::int64_t bank = 0;
    std::int64_t account_tail = 0;
    std::string account_sealed;
    std::string reason;
};

}  // namespace onecard::subsidies
