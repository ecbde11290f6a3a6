#pragma once
// What the store keeps of profiles, registrations, tenders, quotas and fee standards.

#include <array>

#include "business/issuing/setup.hpp"

namespace onecard::issuing {

/// Where lists look: a region and below.
struct SetupFilter {
    RegionCode within{};
    std::string state{};
    std::int64_t bank = 0;
    std::int64_t after = 0;
    std::int64_t limit = 50;
};

void insert_profile(Unit& unit, Profile& profile);
std::vector<Profile> list_profiles(Database& db, const SetupFilter& filter);

void insert_registration(Unit& unit, Registration& registration);
Registration must_find_registration(Database& db, RegistrationId id);
std::vector<Registration> list_registrations(Database& db, const SetupFilter& filter);
void set_registration_doc(Database& db, RegistrationId id, std::string_view doc_no);
void insert_registration_document(Unit& unit, RegistrationId id, const RegistrationDocument& document);
std::vector<RegistrationDocument> documents_of(Database& db, RegistrationId id);
void insert_registration_change(Unit& unit, RegistrationChange& change);
RegistrationChange must_find_registration_change(Database& db, RegistrationChangeId id);
std::vector<RegistrationChange> changes_of(Database& db, RegistrationId id);
/// Writes what the change says into the registration, with its document.
void apply_registration_change(Unit& unit, const RegistrationChange& change, std::string_view doc_no,
                               Date on_day);

/// Whether a registration that is issuing names the profile (else empty) and the vendor too.
std::optional<bool> registration_names_vendor(Database& db, ProfileId profile, access::OrganisationId vendor);

void insert_tender(Unit& unit, Tender& tender);
Tender must_find_tender(Database& db, TenderId id);
std::vector<Tender> list_tenders(Database& db, const SetupFilter& filter);
/// A confirmed tender of the region or one above it that this organisation won and that holds on the day.
bool has_tender(Database& db, access::OrganisationId winner, TenderKind kind, RegionCode region, Date day);

/// Throws issuing.quota_below_used.
void save_quota(Unit& unit, BankQuota& quota);
std::optional<BankQuota> find_quota(Database& db, QuotaId id);
/// What counts for a card of this bank in this region: of the nearest region upward, the next deadline, else the last.
std::optional<BankQuota> quota_for(Database& db, std::int64_t bank, RegionCode region, Date day);
std::vector<BankQuota> list_quotas(Database& db, const SetupFilter& filter);
/// False where so many are not left.
bool hold_quota(Database& db, QuotaId id, std::int64_t count);
void release_quota(Database& db, QuotaId id, std::int64_t count);
void finish_quota(Database& db, QuotaId id, std::int64_t count);

void insert_fee_standard(Unit& unit, FeeStandard& standard);
FeeStandard must_find_fee_standard(Database& db, FeeStandardId id);
std::vector<FeeStandard> list_fee_standards(Database& db, const SetupFilter& filter);
/// In force on the day, of the nearest region upward.
std::optional<FeeStandard> fee_standard_for(Database& db, FeeKind kind, RegionCode region, Date day);

/// Active organisations of the kind, by number after that one.
std::vector<access::OrganisationId> list_makers(Database& db, TenderKind kind, std::int64_t after,
                                                std::int64_t limit);

/// A region and all above it, the nearest first; unused places are 0.
std::array<std::int64_t, 5> chain_of(RegionCode region);

}  // namespace onecard::issuing
