#pragma once
// What must stand before the first card: registrations, tenders, quotas of banks, fee standards.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/money.hpp"
#include "business/issuing/fee_lifecycle.hpp"
#include "business/issuing/issuing.hpp"
#include "business/issuing/registration_lifecycle.hpp"
#include "business/issuing/tender_lifecycle.hpp"
#include "engine/files.hpp"

namespace onecard::issuing {

struct RegistrationTag {
    static constexpr std::string_view prefix = "registration";
};
using RegistrationId = Id<RegistrationTag>;
struct RegistrationChangeTag {
    static constexpr std::string_view prefix = "registration_change";
};
using RegistrationChangeId = Id<RegistrationChangeTag>;
struct TenderTag {
    static constexpr std::string_view prefix = "tender";
};
using TenderId = Id<TenderTag>;
struct QuotaTag {
    static constexpr std::string_view prefix = "bank_quota";
};
using QuotaId = Id<QuotaTag>;
struct FeeStandardTag {
    static constexpr std::string_view prefix = "fee_standard";
};
using FeeStandardId = Id<FeeStandardTag>;
/// A vendor as issuing names it: vendors stand above every place, so they have no reach of their own.
struct VendorTag {
    static constexpr std::string_view prefix = "vendor";
};
using VendorId = Id<VendorTag>;

/// Where a card is handed out, named without the reach of organisations: a citizen chooses one too.
struct OutletTag {
    static constexpr std::string_view prefix = "pickup_outlet";
};
using OutletId = Id<OutletTag>;

enum class ChangeKind { face, file_structure, vendor, product, population, quantity };
std::span<const Label<ChangeKind>> labels_of(ChangeKind);
/// A change of the face or of the file structure is approved anew; the others are filed ([S2] art. 4).
constexpr bool needs_approval(ChangeKind kind) {
    return kind == ChangeKind::face || kind == ChangeKind::file_structure;
}
enum class TenderKind { bank, vendor };
std::span<const Label<TenderKind>> labels_of(TenderKind);
enum class FeeKind { reissue, exchange, temp_card_deposit };
std::span<const Label<FeeKind>> labels_of(FeeKind);

struct Registration {
    RegistrationId id;
    RegistrationState state{};
    std::string title;
    RegionCode region{};
    std::string population;
    std::int64_t planned_cards = 0;
    std::string doc_no;
    std::vector<ProfileId> profiles{};
    std::vector<access::OrganisationId> vendors{};
    static constexpr const auto& lifecycle() { return registration_lifecycle; }
};
struct RegistrationDocument {
    std::string act, doc_no;
    Date on_day{};
    UploadId upload{};
    std::string note, made_by;
    Instant made_at{};
};
struct RegistrationChange {
    RegistrationChangeId id;
    ChangeState state{};
    RegistrationId registration;
    ChangeKind kind{};
    ProfileId profile{};
    access::OrganisationId vendor{};
    std::optional<std::int64_t> quantity{};
    std::string population{}, reason{}, doc_no{};
    std::optional<Date> on_day{};
    std::string made_by{};
    static constexpr const auto& lifecycle() { return registration_change_lifecycle; }
};
struct Tender {
    TenderId id;
    TenderState state{};
    std::string number;
    TenderKind kind{};
    std::string subject;
    RegionCode region{};
    std::string contract_no;
    Date valid_from{}, valid_to{};
    UploadId upload{};
    std::vector<access::OrganisationId> winners{};
    static constexpr const auto& lifecycle() { return tender_lifecycle; }
};
struct BankQuota {
    QuotaId id;
    RegionCode region{};
    std::int64_t bank = 0;
    std::string population;
    std::int64_t target = 0;
    Date deadline{};
    std::int64_t under_way = 0, done = 0;
    std::string doc_no;

    std::int64_t left() const { return target - under_way - done; }
};
struct FeeStandard {
    FeeStandardId id;
    StandardState state{};
    RegionCode region{};
    FeeKind kind{};
    Money amount;
    std::string approval_doc, approved_by;
    Date valid_from{};
    std::optional<Date> valid_to{};
    static constexpr const auto& lifecycle() { return fee_standard_lifecycle; }
};

/// The code of an enumerator as stored and spoken.
template <class E>
std::string_view code_of(E value) {
    for (const auto& label : labels_of(value))
        if (label.value == value) return label.code;
    return {};
}
/// The enumerator of a stored code; an unknown one is a damaged database.
template <class E>
E of_code(std::string_view code) {
    for (const auto& label : labels_of(E{}))
        if (label.code == code) return label.value;
    throw std::invalid_argument{"of_code"};
}
template <class E>
Words words_of(E value) {
    for (const auto& label : labels_of(value))
        if (label.value == value) return label.words;
    return {};
}

}  // namespace onecard::issuing
