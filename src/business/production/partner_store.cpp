// Every SQL statement on the partners of production.

#include "business/production/partner_store.hpp"

#include "business/production/problems.hpp"

namespace onecard::production {
namespace {

constexpr Statement select_partners{"production.select_partners", R"sql(
    SELECT organisation, kind, bank, folder, encoding, public_key, sealed FROM production_partners ORDER
      BY organisation)sql"};
constexpr Statement upsert_partner{"production.upsert_partner", R"sql(
    INSERT INTO production_partners (organisation, kind, bank, folder, encoding, public_key, sealed)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (organisation) DO UPDATE SET kind = excluded.kind, bank = excluded.bank, folder = excluded.folder,
        encoding = excluded.encoding, public_key = excluded.public_key, sealed = excluded.sealed)sql"};

PartnerKind kind_of(std::string_view code) {
    for (const auto& label : partner_kinds)
        if (label.code == code) return label.value;
    throw std::logic_error{"kind of a partner"};
}
std::string_view code_of(PartnerKind kind) {
    return partner_kinds[static_cast<int>(kind)].code;
}

}  // namespace

std::vector<Partner> list_partners(Database& db) {
    std::vector<Partner> all;
    db.each(select_partners, [&](const Row& row) {
        all.push_back({row.id<CardPartnerId>(0), kind_of(row.text(1)), row.number(2), row.string(3),
                       row.string(4), row.string(5), row.flag(6)});
    });
    return all;
}

std::optional<Partner> find_partner(Database& db, CardPartnerId id) {
    for (const Partner& one : list_partners(db))
        if (one.id == id) return one;
    return {};
}

Partner must_find_partner(Database& db, CardPartnerId id) {
    if (const auto found = find_partner(db, id)) return *found;
    throw Problem{partner_missing}.with(access::organisation_name(db, access::OrganisationId{id.number()}));
}

Partner must_find_bank_desk(Database& db, std::int64_t bank) {
    for (const Partner& one : list_partners(db))
        if (one.kind == PartnerKind::bank && one.bank == bank) return one;
    throw Problem{partner_missing}.with(std::to_string(bank));
}

Partner must_find_partner_of(Database& db, PartnerKind kind, RegionCode region) {
    for (RegionCode at = region; at; at = at.parent())
        for (const Partner& one : list_partners(db)) {
            if (one.kind != kind) continue;
            const auto organisation = access::find_organisation(db, one.organisation());
            if (organisation && organisation->region == at) return one;
        }
    throw Problem{partner_missing}.with(std::string{partner_kinds[static_cast<int>(kind)].words.zh});
}

void save_partner_row(Database& db, const Partner& partner) {
    db.change(upsert_partner, partner.id, code_of(partner.kind), partner.bank, partner.folder,
              partner.encoding, partner.public_key, partner.sealed);
}

}  // namespace onecard::production
