#pragma once
// People (持卡人员基础信息库): what other modules may call and hear.

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/citizen_number.hpp"
#include "base/code_lists.hpp"
#include "base/lifecycle.hpp"
#include "base/mobile.hpp"
#include "engine/sealer.hpp"
#include "engine/unit.hpp"

namespace onecard::people {

/// News: a person's life status, name or household head changed; {"person": 32 hex digits of the key}.
inline constexpr std::string_view person_changed = "people.person_changed";

struct Person {
    PersonKey key{};
    std::string name;
    std::uint64_t name_hash = 0;  ///< base/person_name.hpp, of the normalised name
    std::string sex, ethnic;      ///< national codes
    Date birth{};
    RegionCode town{}, village{};
    std::optional<PersonKey> head_key;  ///< of the head of the household; none: not known
    std::int64_t live_status = 1;       ///< 1 normal … 2 dead (domain.md 3.2.8)
    std::optional<Date> died_on;
    CertificateNumber number{};
    std::optional<Mobile> mobile;
};

/// With number and mobile opened; the caller shows them masked.
std::optional<Person> find_person(Unit& unit, const PersonKey& key);
/// Throws people.person_not_found.
Person must_find_person(Unit& unit, const PersonKey& key);
/// The key of whoever holds this certificate, known or not.
PersonKey key_of(Unit& unit, const CertificateNumber& number);
/// "9f86d0…", 32 hexadecimal digits: how a person is named to machines; and back.
std::string key_text(const PersonKey& key);
Checked<PersonKey> parse_key(std::string_view spoken);

/// Number and mobile as the base keeps them. `out` is overwritten.
void seal_person(Sealer& sealer, const PersonKey& key, const CertificateNumber& number,
                 const std::optional<Mobile>& mobile, std::string& out);

/// A person ready to be stored, made on any thread; the texts must live until save_people has returned. What
/// a sheet
/// leaves empty says nothing: an empty sex, ethnic group, village, head or mobile and live_status 0 keep
/// what the base
/// knows.
struct PersonRow {
    PersonKey key{};
    std::string_view cert_type, name;
    std::uint64_t name_hash = 0;
    std::string_view sex, ethnic;
    Date birth{};
    RegionCode town{}, village{};
    std::optional<PersonKey> head_key;
    std::int64_t live_status = 0;
    bool has_mobile = false;
    std::string_view sealed;  ///< of seal_person
};
enum class Saved : std::uint8_t {
    fresh,
    changed,
    same,
    /// The row says alive of one whose death is recorded; the base keeps the death and takes the rest.
    still_dead
};
/// What the base now says of the person.
struct SavedPerson {
    Saved how{};
    RegionCode town{};
    std::optional<PersonKey> head_key;
    std::int64_t live_status = 1;
};
/// Inserts or updates in bulk; the rows are in ascending order of their keys, each key once. Answers in
/// their order.
/// Tells nothing: for imports, which announce whole sets through cards::card_changes.
std::vector<SavedPerson> save_people(Unit& unit, std::span<const PersonRow> rows);

/// What an import did with the rows given to it.
struct SaveCounts {
    std::int64_t fresh = 0, changed = 0, same = 0;
};
/// The same for people in clear, in any order, each key at most once.
SaveCounts save_people(Unit& unit, std::span<const Person> people);

/// Whose telephone the mobile is (domain.md 3.3).
enum class MobileOwner { self, guardian, agent };
std::span<const Label<MobileOwner>> labels_of(MobileOwner);
std::string_view code_of(MobileOwner owner);

/// The keyed hash of a mobile, by which persons who gave the same one are counted.
using MobileKey = std::array<std::uint8_t, 16>;
MobileKey mobile_key(PersonHasher& hasher, const Mobile& mobile);
/// Whose mobile is which; each person once, in ascending order.
void save_mobiles(Unit& unit, std::span<const PersonKey> keys, std::span<const MobileKey> mobiles);
/// How many persons of the base gave this mobile.
std::int64_t persons_of_mobile(Database& db, const MobileKey& mobile);

/// A mobile that several persons gave: how many of the region, and one of them.
struct SharedMobile {
    MobileKey mobile{};
    std::int64_t persons = 0;
    std::string one_name;
    RegionCode town{};
};
/// Mobiles given by more than `above` persons of the region, in the order of their keys.
std::vector<SharedMobile> list_shared_mobiles(Database& db, RegionCode region, std::int64_t above,
                                              const MobileKey& after, std::int64_t limit);

/// What a card needs of a person beside the hot table `people`. Empty texts and empty optionals say that nothing is
/// known, and keep what is known when saved.
struct Details {
    PersonKey key{};
    std::optional<Date> cert_valid_until;  ///< Date::latest(): long term (长期)
    std::string huji_address;
    RegionCode huji_region;
    std::string huji_kind;  ///< of the household register, as the office writes it
    std::string living_address;
    RegionCode living_region;
    std::string nationality;  ///< GB/T 2659, three letters: "CHN"
    MobileOwner mobile_owner = MobileOwner::self;
    std::string occupation;
    std::string name_minority;
    std::optional<PersonKey> guardian;
    std::string eligible_as;  ///< a code of the rule pack's eligible_categories (R3.3-2)
};
std::optional<Details> find_details(Unit& unit, const PersonKey& key);
void save_details(Unit& unit, const Details& details);
/// In bulk; the rows are in ascending order of their keys, each key once.
void save_details(Unit& unit, std::span<const Details> details);

/// Two living persons under one number (historic errors): both are kept, nothing is produced for the number.
bool has_number_conflict(Database& db, const PersonKey& key);
/// Those of the keys under which a conflict is open; in no order.
std::vector<PersonKey> number_conflicts_of(Database& db, std::span<const PersonKey> keys);
/// Opens a conflict where none is open under the key; `second_name` is who else claims the number.
void note_number_conflict(Unit& unit, const PersonKey& key, std::string_view second_name, RegionCode region,
                          std::string_view source);

}  // namespace onecard::people
