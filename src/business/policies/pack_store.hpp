#pragma once
// The statements on rule packs that only this module uses.

#include "business/policies/pack_lifecycle.hpp"
#include "business/policies/pack_schema.hpp"
#include "business/policies/policies.hpp"

namespace onecard::policies {

/// A pack with all that is known of it.
struct PackRow : Pack {
    PackState state{};
    std::string issued_by;
    Date issued_on;
    bool dates_assumed = false;
    bool interpreter_assumed = false;
    std::string source_ref;
    std::string digest;
    std::string loaded_by;
    Instant loaded_at;

    static constexpr const auto& lifecycle() { return pack_lifecycle; }
    bool has_ended(Date today) const { return in_force_to < today; }
};

std::optional<PackRow> find_pack_row(Database& db, PackId id);
/// Throws pack_not_found, also where the pack governs a region out of the actor's reach: for acts on packs.
PackRow must_find_governed_pack(Unit& unit, PackId id);
PackRow must_find_pack_row(Database& db, PackId id);
std::vector<PackRow> list_packs(Database& db, PackId after, std::int64_t limit);
std::vector<std::string> domains_of(Database& db, PackId id);

/// Writes a pack as a draft; throws pack_name_taken and regions::region_unknown.
PackId insert_pack(Unit& unit, const PackFile& file);
/// Activates it and marks those it takes the place of as revised; throws pack_day_taken.
void activate(Unit& unit, const PackRow& pack, std::string_view opinion);

struct StoredValue {
    std::string key;
    Node value;
    std::string zh, en, article;
    bool assumed = false;
};
std::vector<StoredValue> values_of(Database& db, PackId id);

struct Continuation {
    std::optional<Date> until;
    std::string doc_no, reason, actor;
    Instant at;
};
std::vector<Continuation> continuations_of(Database& db, PackId id);
void insert_continuation(Unit& unit, PackId id, const Continuation& continuation);

/// A value with where it comes from. `pack` is empty where it is the schema's default.
struct FoundValue {
    Node value;  ///< null where there is neither a value nor a default
    PackId pack;
    std::string pack_name;
    std::string zh, en, article;
    bool assumed = false;
};
enum class WhenEnded { refuse, pass_over };
FoundValue find_value(Database& db, RegionCode region, const Parameter& parameter, Date date,
                      WhenEnded when_ended);

void furnish_packs(Unit& unit);

}  // namespace onecard::policies
