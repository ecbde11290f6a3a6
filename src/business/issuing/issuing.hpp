#pragma once
// Issuing (申领): what other modules may call and hear: applications ready for production and who may make cards.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/person_key.hpp"
#include "business/access/access.hpp"
#include "business/issuing/application_lifecycle.hpp"
#include "business/issuing/profile_lifecycle.hpp"
#include "engine/unit.hpp"

namespace onecard::issuing {

/// News: an application moved; {"application": "application_7", "person": 32 hex digits, "state": "accepted"}. Of whole
/// batches it is told once: {"batch": "…", "state": "accepted"}.
inline constexpr std::string_view application_moved = "issuing.application_moved";
/// News: words for the holder; {"person": 32 hex digits, "zh", "en"} without personal data.
inline constexpr std::string_view holder_told = "issuing.holder_told";

struct ApplicationTag {
    static constexpr std::string_view prefix = "application";
};
using ApplicationId = Id<ApplicationTag>;
struct ProfileTag {
    static constexpr std::string_view prefix = "profile";
};
using ProfileId = Id<ProfileTag>;

/// Codes of practice (domain.md 3.8); 09 to 11 are assumed.
enum class ApplicationType {
    first,            ///< 01
    reissue,          ///< 05 after loss
    exchange,         ///< 06 ordinary
    warranty,         ///< 07
    prefabricated,    ///< 08
    bank_switch,      ///< 09
    expiry_exchange,  ///< 10
    upgrade           ///< 11 of the generation
};
std::span<const Label<ApplicationType>> labels_of(ApplicationType);
/// Whether an old card is replaced by the new one.
constexpr bool replaces_card(ApplicationType type) {
    return type != ApplicationType::first && type != ApplicationType::prefabricated;
}

enum class MakeMode { central_batch, centre, instant, prefabricated };
std::span<const Label<MakeMode>> labels_of(MakeMode);
enum class Delivery { pickup, mail };
std::span<const Label<Delivery>> labels_of(Delivery);
enum class ApplicationSource { person, unit, outlet, online, visit };
std::span<const Label<ApplicationSource>> labels_of(ApplicationSource);

/// Without what is sealed: an address, an agent.
struct Application {
    ApplicationId id;
    ApplicationState state{};
    ApplicationType type{};
    PersonKey person{};
    RegionCode region{};  ///< the town or county that issues
    std::int64_t bank = 0;
    access::OrganisationId outlet{};  ///< where the card is handed out; may be empty
    MakeMode make_mode{};
    bool is_priority = false;
    ProfileId profile;
    std::string replaces_card_no{};  ///< empty for a first card
    Delivery delivery{};
    ApplicationSource source{};
    bool fee_owed = false;  ///< made only once that is settled (R3.33-3)
    std::string batch{};    ///< of production, while in it and after
    std::string card_no{};  ///< of the card made
    Date applied_on{};

    static constexpr const auto& lifecycle() { return application_lifecycle; }
};

/// Applications that may be made now, those with priority first, then the oldest: of this city (or any region), bank
/// and profile, by this way of making, with nothing owed. `bank` 0: of every bank.
std::vector<Application> list_ready(Database& db, RegionCode city, std::int64_t bank, ProfileId profile,
                                    std::int64_t limit, MakeMode mode = MakeMode::central_batch);
/// Throws issuing.application_not_found.
Application must_find_application(Database& db, ApplicationId id);
/// The newest open one; empty where none is open.
std::optional<Application> find_open_application(Database& db, const PersonKey& person);

/// The applications go into this production batch and count against the quotas of their banks. All or none: throws
/// engine.act_not_allowed where one is no longer ready, issuing.fee_unpaid, issuing.over_quota, issuing.quota_missing.
void take_into_production(Unit& unit, std::span<const ApplicationId> ids, std::string_view batch);

struct MadeNote {
    ApplicationId application;
    std::string card_no;
};
/// The card stands: SUCCESS (02). In bulk, and for one.
void note_made(Unit& unit, std::span<const MadeNote> made);
void note_made(Unit& unit, ApplicationId id, std::string_view card_no);

/// Where making failed: a bank's refusal is for the applicant to mend and ends the application (03, the fee is given
/// back); everything else is an exception (04) that the office resolves by making the card again.
enum class FailStage { bank, certificate, vendor, centre, instant };
std::span<const Label<FailStage>> labels_of(FailStage);
void note_failed(Unit& unit, ApplicationId id, FailStage stage, std::string_view reason);
/// Taken out of its batch before it was made (R3.10-5): it waits again.
void note_pulled(Unit& unit, ApplicationId id);

/// A card profile (卡规划) of a place.
struct Profile {
    ProfileId id;
    ProfileState state{};
    std::string name;
    RegionCode region{};
    std::int64_t generation = 3;
    std::int64_t chip_kb = 0;
    bool domestic_chip = true;
    std::string interface;  ///< CONTACT, DUAL
    std::string cos_arch, mask;
    std::vector<std::string> applications, algorithms;
    std::string spec_version;  ///< "2.00", "3.00"
    std::string face_design;
    std::int64_t valid_years = 0;  ///< printed on the card; 0: none
    std::int64_t pack = 0;
    std::string made_by;
    Instant made_at{};

    static constexpr const auto& lifecycle() { return profile_lifecycle; }
};
/// Throws issuing.profile_not_found.
Profile must_find_profile(Database& db, ProfileId id);
/// The approved profile of the nearest region upward, the newest there; empty where none is.
std::optional<Profile> find_profile_for(Database& db, RegionCode region);

/// May `count` cards of this profile be made by this vendor for this bank in this region today (R3.7-2 to R3.7-4)?
/// Throws issuing.profile_not_approved, issuing.registration_missing, issuing.vendor_not_registered,
/// issuing.vendor_without_tender, issuing.bank_without_tender, issuing.quota_missing, issuing.over_quota. An empty
/// vendor stands for none: cards made of what is in stock. The quota itself is held by take_into_production.
void must_be_issuable(Unit& unit, ProfileId profile, access::OrganisationId vendor, std::int64_t bank,
                      RegionCode region, std::int64_t count);

/// The document that let cards of this profile be issued, for the head of an order to a vendor; empty where none is.
std::string registration_number(Database& db, ProfileId profile);

}  // namespace onecard::issuing
