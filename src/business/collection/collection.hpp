#pragma once
// What others may ask of collection: whether we have what a card needs of a person, and whether the source agrees.

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.hpp"
#include "base/lifecycle.hpp"
#include "base/problem.hpp"
#include "engine/unit.hpp"

namespace onecard::collection {

struct CollectionPlanTag {
    static constexpr std::string_view prefix = "collection_plan";
};
using CollectionPlanId = Id<CollectionPlanTag>;
struct CollectionBatchTag {
    static constexpr std::string_view prefix = "collection";
};
using CollectionBatchId = Id<CollectionBatchTag>;
struct ComparisonTag {
    static constexpr std::string_view prefix = "comparison";
};
using ComparisonId = Id<ComparisonTag>;

/// News: records of a batch were handed over for application; {"batch": "collection_41", "count": 6}.
inline constexpr std::string_view person_ready = "collection.person_ready";
/// News: what collection says of one person changed; {"person": 32 hexadecimal digits of the key}.
inline constexpr std::string_view person_changed = "collection.person_changed";
/// News: a holder is to be told something; {"person", "zh", "en"}, with no personal data in the words.
inline constexpr std::string_view holder_told = "collection.holder_told";

/// News: a collection plan is due in "days_left" working days, told to its organisation; or it is overdue, told to the
/// office of the leading group (R3.4-1). {"plan", "organisation", "days_left"}
inline constexpr std::string_view plan_due = "collection.plan_due";
inline constexpr std::string_view plan_overdue = "collection.plan_overdue";
/// News: the results of a comparison did not come in time (R3.6-3); {"comparison"}.
inline constexpr std::string_view result_missing = "collection.result_missing";

/// What the source said of a person altogether (domain.md 3.6).
enum class Overall : std::uint8_t { pending, match, mismatch, not_found, source_error, cancelled_number };
std::span<const Label<Overall>> labels_of(Overall);

/// How far a person is from a card (R3.4-5). Speaks of the person's newest record that was not withdrawn.
struct Readiness {
    PersonKey person{};
    bool collected = false;  ///< there is a record at all
    bool confirmed = false;  ///< by the holder or the unit
    bool handed_over = false;
    Overall comparison = Overall::pending;
    std::optional<Date> compared_on;
    bool overridden = false;  ///< the result was set aside by two hands with a document
    bool stale = false;       ///< compared too long ago for production (R3.6-5)
    bool identity_changed =
        false;  ///< the base now says another name, sex or birth than was compared (R3.3-3)
    bool photo_ok = false;
    bool infant = false;  ///< may have a card without a photo
    bool cert_expired = false;
    bool number_conflict = false;
    CollectionBatchId batch;  ///< of the record
    std::int64_t seq = 0;
    std::int64_t bank = 0;  ///< chosen when collected; 0: none
};
Readiness readiness_of(Unit& unit, const PersonKey& person);
/// In the order of the persons; a few statements for all of them.
std::vector<Readiness> readiness_of(Unit& unit, std::span<const PersonKey> persons);
/// Why nothing may be produced for the person; null where it may (R3.4-5, R3.6-5, NUMBER_CONFLICT).
const ProblemKind* why_not_ready(const Readiness& readiness);
/// Throws why_not_ready.
void must_be_ready(Unit& unit, const PersonKey& person);

/// A record handed over for application.
struct HandedOver {
    std::int64_t seq = 0;
    PersonKey person{};
    std::string name;
    RegionCode region;
    std::int64_t bank = 0;  ///< chosen when collected; 0: none
    bool infant = false;
};
/// Those of the batch in the order of its records, those behind `after`.
std::vector<HandedOver> list_handed_over(Database& db, CollectionBatchId batch, std::int64_t after,
                                         std::int64_t limit);

/// The newest good photo of a person: a sealed file. read_photo opens it.
struct PhotoFile {
    std::filesystem::path path;  ///< below Places::files()
    std::int64_t bytes = 0;      ///< of the JPEG
    std::string sm3;             ///< of the JPEG, hexadecimal
    Date taken_on;
};
std::optional<PhotoFile> find_photo(Database& db, const PersonKey& person);
/// The JPEG itself. Throws photo_damaged where the file is not what was kept.
std::string read_photo(Unit& unit, const PersonKey& person, const PhotoFile& photo);

}  // namespace onecard::collection
