#pragma once
// What other modules may ask of policies: the value of a parameter for a place on a day, and its pack.
//
// A value is looked for in the packs of the region, then of the regions above it, of each region in the
// newest pack that had begun on the day; then the schema's default counts (policies/README.md). Nothing new
// may begin under a pack that has ended (R3.1-2): the questions asked with a region throw pack_expired then.
// What had begun under a pack runs to its end under it: ask with the PackId the object has kept (R3.1-1).

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/unit.hpp"

namespace onecard::policies {

struct PackTag {
    static constexpr std::string_view prefix = "pack";
};
/// Objects keep `id.number()`; 0 says that no pack spoke and the defaults of the schema counted.
using PackId = Id<PackTag>;

struct Pack {
    PackId id;
    std::string name;  ///< "sishui-2021"
    RegionCode jurisdiction;
    std::string doc_title;
    std::string doc_no;       ///< may be empty
    std::string interpreter;  ///< 解释单位, shown on every form built from the pack (R3.1-4)
    Date effective_from;
    std::optional<Date> effective_to;
    Date in_force_to;  ///< continuations counted in; Date::latest() where there is no end
};

/// The pack of CARD, SUBSIDY, FUND, PROJECT, CATALOGUE, MEDICAL or SECURITY that new business of that day
/// begins under: the nearest from the region upward. An empty id where there is none. Throws pack_expired.
Pack pack_for(Database& db, RegionCode region, std::string_view domain, Date business_date);
/// Throws pack_not_found.
Pack must_find_pack(Database& db, PackId id);

/// For new business. `key` as in policies/schema.toml ("notice_days"); an unknown one, or one of another
/// type, is a bug and throws std::logic_error. Throws parameter_missing where there is neither a value nor a
/// default, and pack_expired.
std::int64_t number(Database& db, RegionCode region, std::string_view key, Date date);
bool flag(Database& db, RegionCode region, std::string_view key, Date date);
/// Texts, choices, month_day ("10-22").
std::string text(Database& db, RegionCode region, std::string_view key, Date date);
std::vector<std::string> texts(Database& db, RegionCode region, std::string_view key, Date date);
/// A list of integers, such as collection_reminder_working_days.
std::vector<std::int64_t> numbers(Database& db, RegionCode region, std::string_view key, Date date);
/// Dates; none where the parameter has no value.
std::optional<Date> find_day(Database& db, RegionCode region, std::string_view key, Date date);

/// For business that began under `pack` on `date`: its value, else that of the packs above it on that date,
/// else the default. Never throws pack_expired. An empty id asks for the default.
std::int64_t number(Database& db, PackId pack, std::string_view key, Date date);
bool flag(Database& db, PackId pack, std::string_view key, Date date);
std::string text(Database& db, PackId pack, std::string_view key, Date date);
std::vector<std::string> texts(Database& db, PackId pack, std::string_view key, Date date);

/// Empty where the parameter has neither a value nor a default.
std::optional<std::string> find_text(Database& db, PackId pack, std::string_view key, Date date);

/// A line of a parameter of type rows that has the columns code, zh and en, such as project_scope_classes.
struct CodedWords {
    std::string code, zh, en;
};
/// As above; empty where the parameter has neither a value nor a default.
std::vector<CodedWords> coded_words(Database& db, RegionCode region, std::string_view key, Date date);
std::vector<CodedWords> coded_words(Database& db, PackId pack, std::string_view key, Date date);

/// The lines of a parameter of type rows as they stand, such as holder_targets; a pack that has ended still counts.
/// Empty where there is none.
std::vector<Node> rows_in_any_case(Database& db, RegionCode region, std::string_view key, Date date);

/// For what must work whether or not a pack is in force, such as signing in: passes over packs that have
/// ended.
std::int64_t number_in_any_case(Database& db, RegionCode region, std::string_view key, Date date);

}  // namespace onecard::policies
