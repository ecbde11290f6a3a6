#pragma once
// NumberConflict: two living persons under one certificate number (domain.md 3.3, 3.47); and its life.

#include "base/id.hpp"
#include "base/lifecycle.hpp"
#include "business/people/people.hpp"

namespace onecard::people {

struct NumberConflictTag {
    static constexpr std::string_view prefix = "number_conflict";
};
using NumberConflictId = Id<NumberConflictTag>;

enum class ConflictState { blocked, settled };
enum class ConflictAct { report_number_conflict, settle_number_conflict };

namespace conflict_table {
using enum ConflictState;
using enum ConflictAct;
inline constexpr Label<ConflictState> states[] = {
    {blocked, "blocked", {"重号待处理", "Blocked"}},
    {settled, "settled", {"已处理", "Settled"}},
};
inline constexpr Label<ConflictAct> acts[] = {
    {report_number_conflict, "report_number_conflict", {"登记重号", "Report a shared number"}},
    {settle_number_conflict, "settle_number_conflict", {"解除重号", "Settle a shared number"}},
};
inline constexpr Move<ConflictState, ConflictAct> moves[] = {
    {blocked, settle_number_conflict, settled, {report_number_conflict}},
};
}  // namespace conflict_table

inline constexpr Lifecycle<ConflictState, ConflictAct> conflict_lifecycle{
    "number_conflicts", ConflictState::blocked, conflict_table::states, conflict_table::acts,
    conflict_table::moves};
static_assert(conflict_lifecycle.is_sound());

struct NumberConflict {
    NumberConflictId id;
    PersonKey person{};
    ConflictState state{};
    RegionCode region;
    std::string second_name, source, proof;
    Instant found_at{};

    static constexpr const auto& lifecycle() { return conflict_lifecycle; }
};

/// Throws people.number_conflict_not_found.
NumberConflict must_find_number_conflict(Database& db, NumberConflictId id);
/// Newest first, those before `before`.
std::vector<NumberConflict> list_number_conflicts(Database& db, RegionCode region, bool only_blocked,
                                                  NumberConflictId before, std::int64_t limit);
void set_conflict_proof(Database& db, const NumberConflict& conflict, std::string_view proof);

}  // namespace onecard::people
