#pragma once
// People (持卡人员基础信息库): what other modules may call and hear.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/citizen_number.hpp"
#include "base/code_lists.hpp"
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

}  // namespace onecard::people
