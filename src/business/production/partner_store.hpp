#pragma once
// Partner: a bank's opening desk, a card vendor or a centre, and how it takes and gives the files of production.

#include <optional>
#include <span>

#include "base/lifecycle.hpp"
#include "business/production/production.hpp"

namespace onecard::production {

/// An organisation as one works with it on cards; it may lie outside the actor's regions.
struct CardPartnerTag {
    static constexpr std::string_view prefix = "card_partner";
};
using CardPartnerId = Id<CardPartnerTag>;

enum class PartnerKind { bank, vendor, centre, ca };
inline constexpr Label<PartnerKind> partner_kinds[] = {
    {PartnerKind::bank, "bank", {"银行开户", "Opening desk of a bank"}},
    {PartnerKind::vendor, "vendor", {"卡商", "Card vendor"}},
    {PartnerKind::centre, "centre", {"密钥替换中心", "Key replacement centre"}},
    {PartnerKind::ca, "ca", {"证书机构", "Certificate authority"}},
};
inline std::span<const Label<PartnerKind>> labels_of(PartnerKind) { return partner_kinds; }

struct Partner {
    CardPartnerId id;   ///< the organisation's number
    PartnerKind kind{};
    std::int64_t bank = 0;   ///< of kind bank: its three digits
    std::string folder;      ///< below the exchange folder; "out" and "in" lie in it
    std::string encoding;    ///< GB18030 or UTF-8
    std::string public_key;  ///< SM2 point; what goes out is sealed for it
    bool sealed = false;

    access::OrganisationId organisation() const { return access::OrganisationId{id.number()}; }
};
std::vector<Partner> list_partners(Database& db);
std::optional<Partner> find_partner(Database& db, CardPartnerId id);
/// Throws partner_missing.
Partner must_find_partner(Database& db, CardPartnerId id);
/// Of the bank with these three digits. Throws partner_missing.
Partner must_find_bank_desk(Database& db, std::int64_t bank);
/// The only one of this kind whose organisation lies in the region or above it. Throws partner_missing.
Partner must_find_partner_of(Database& db, PartnerKind kind, RegionCode region);
void save_partner_row(Database& db, const Partner& partner);

}  // namespace onecard::production
