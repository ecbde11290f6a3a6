#pragma once
// PersonChange: a correction of what the base says of a person, which waits for a second hand (R3.3-3); and
// its life.

#include "base/id.hpp"
#include "base/lifecycle.hpp"
#include "business/people/people.hpp"

namespace onecard::people {

struct PersonChangeTag {
    static constexpr std::string_view prefix = "change";
};
using PersonChangeId = Id<PersonChangeTag>;

enum class ChangeState { waiting, approved, rejected };
enum class ChangeAct { request_correction, approve_correction, reject_correction };

namespace change_table {
using enum ChangeState;
using enum ChangeAct;
inline constexpr Label<ChangeState> states[] = {
    {waiting, "waiting", {"待复核", "Waiting for a second hand"}},
    {approved, "approved", {"已更正", "Corrected"}},
    {rejected, "rejected", {"已驳回", "Rejected"}},
};
inline constexpr Label<ChangeAct> acts[] = {
    {request_correction, "request_correction", {"申请更正", "Ask for a correction"}},
    {approve_correction, "approve_correction", {"复核更正", "Approve the correction"}},
    {reject_correction, "reject_correction", {"驳回更正", "Reject the correction"}},
};
inline constexpr Move<ChangeState, ChangeAct> moves[] = {
    {waiting, approve_correction, approved, {request_correction}},
    {waiting, reject_correction,  rejected},   // also by who asked: that withdraws it
};
}  // namespace change_table

inline constexpr Lifecycle<ChangeState, ChangeAct> change_lifecycle{
    "person_changes", ChangeState::waiting, change_table::states, change_table::acts, change_table::moves};
static_assert(change_lifecycle.is_sound());

/// What can be corrected here. A certificate number cannot: it is who the person is.
/// News: the name by which banks know a person was corrected (R3.3-4); {"person"}. person_changed is told as well.
inline constexpr std::string_view name_changed = "people.name_changed";

enum class ChangedField { name, mobile, town, village, head, alive };
std::span<const Label<ChangedField>> labels_of(ChangedField);

struct PersonChange {
    PersonChangeId id;
    PersonKey person{};
    ChangeState state{};
    ChangedField field{};
    std::string before, after;   ///< in clear: as the field's own type writes it, whole
    std::string proof;
    RegionCode region;           ///< the person's town when it was asked for
    std::string asked_by;
    Instant asked_at;

    static constexpr const auto& lifecycle() { return change_lifecycle; }
};

/// The present value as a change holds it: the name, the mobile's digits, a region's digits, the head's key,
/// "alive".
std::string value_of(const Person& person, ChangedField field);
/// Puts a value of a change into the person.
void set_value(Person& person, ChangedField field, std::string_view value);
/// As people may see it: numbers and keys masked.
std::string shown_value(ChangedField field, std::string_view value);

std::optional<PersonChange> find_change(Unit& unit, PersonChangeId id);
/// Throws people.change_not_found.
PersonChange must_find_change(Unit& unit, PersonChangeId id);
/// The waiting correction of this value of this person.
std::optional<PersonChangeId> find_waiting_change(Database& db, const PersonKey& person, ChangedField field);
/// Of a region and in a state, newest first, those before `before`.
std::vector<PersonChange> list_changes(Unit& unit, RegionCode region, ChangeState state,
                                       PersonChangeId before, std::int64_t limit);
void insert_change(Unit& unit, const PersonChange& change);

}  // namespace onecard::people
