#pragma once
// The statements on which lines are whose: the index that is written behind the payments, and the reading of
// it.

#include <optional>
#include <string>
#include <vector>

#include "base/person_key.hpp"
#include "business/payments/payments.hpp"
#include "engine/unit.hpp"

namespace onecard::citizens {

/// The source of the orders whose lines are rows of rosters.
inline constexpr std::string_view batch_source = "subsidies.batch";

/// The roster that a batch now has, and how many rows; none where it has none or was not approved.
struct RosterToIndex {
    std::int64_t roster = 0, rows = 0;
};
std::optional<RosterToIndex> roster_to_index(Database& db, std::int64_t batch);
/// Whose the rows (`after`, `after` + count] of a roster are, as the one named or the one paid, by person.
struct Stretch {
    struct Whose {
        PersonKey person;
        std::int64_t seq = 0;
        friend auto operator<=>(const Whose&, const Whose&) = default;
    };
    std::int64_t roster = 0, after = 0;
    std::vector<Whose> rows{};
};
Stretch read_stretch(Database& db, std::int64_t roster, std::int64_t after, std::int64_t count);
/// Lays it down in one piece; the same one again changes nothing.
void save_stretch(Database& db, const Stretch& stretch);
/// The roster was gone through.
void set_indexed(Database& db, std::int64_t roster, Instant now);
/// Approved batches that nobody has gone through: of the time before this module.
std::vector<std::int64_t> batches_not_indexed(Database& db);

/// A row of an approved roster that is about a person, as it stands now.
struct OwnRow {
    std::int64_t batch = 0, seq = 0;
    bool is_named = false;        ///< the person is the one named; else the money is for another
    bool is_paid_to_own = false;  ///< the money comes to the person's own card
    PersonKey payee{};
    Money amount{};
    std::string match_code;
    bool stopped = false, payable = false;
    std::int64_t bank = 0, account_tail = 0;
    std::int64_t item = 0;
    Month period{};
    Date pay_day{};
    bool is_correction = false;
};
/// Where a page goes on; empty: from the newest.
struct OwnPlace {
    std::int64_t batch = 0, seq = 0;
};
/// Newest first, of the pay days [from, to], those after the place. The person stands in the statement twice:
/// in the index, and in the row it leads to.
std::vector<OwnRow> list_own_rows(Database& db, const PersonKey& person, Date from, Date to,
                                  const std::optional<OwnPlace>& after, std::int64_t limit);
/// The newest order line of a row, known once it was sent.
struct OwnLine {
    payments::OrderId order;
    std::int64_t seq = 0;
};
std::optional<OwnLine> newest_line(Database& db, const OwnRow& row);
/// Whether a later row of the person takes the place of this failed line.
bool is_reissued(Database& db, const PersonKey& person, const OwnLine& line);

}  // namespace onecard::citizens
