// Reads the parameters of funds off the rule packs.

#include "business/funds/parameters.hpp"

#include <algorithm>
#include <array>

#include "business/funds/problems.hpp"
#include "business/regions/regions.hpp"

namespace onecard::funds {
namespace {

// The nearest place that has one, the newest that had begun there; unlike policies::pack_for it finds ended ones too.
constexpr Statement select_governing{"funds.select_governing_pack", R"sql(
    SELECT p.id FROM rule_packs_v p JOIN rule_pack_domains_v d ON d.pack = p.id AND d.domain = 'FUND'
     WHERE p.jurisdiction IN ($1, $2, $3, $4, $5) AND p.effective_from <= $6 AND p.state IN ('active', 'revised')
     ORDER BY p.jurisdiction DESC, p.effective_from DESC LIMIT 1)sql"};

Rules checked(Database& db, Rules rules, RegionCode level) {
    const bool own = level == rules.jurisdiction;
    const bool city = rules.has_cities() && level.level() == RegionLevel::prefecture;
    if (!own && !city) throw Problem{level_unknown}.at("level").with(regions::region_name(db, level));
    return rules;
}

}  // namespace

policies::PackId governing_pack(Database& db, RegionCode level, Date date) {
    std::array<std::int64_t, 5> chain{};
    std::size_t length = 0;
    for (RegionCode region = level; region && length < chain.size(); region = region.parent())
        chain[length++] = region.number();
    const policies::PackId pack{
        db.number_or(0, select_governing, chain[0], chain[1], chain[2], chain[3], chain[4], date)};
    if (!pack) throw Problem{level_unknown}.at("level").with(regions::region_name(db, level));
    return pack;
}

bool Rules::knows_class(std::string_view code) const {
    return std::ranges::any_of(scope_classes, [&](const auto& one) { return one.code == code; });
}

Rules rules_of(Database& db, policies::PackId pack, Date date) {
    const auto text = [&](std::string_view key) { return policies::text(db, pack, key, date); };
    const auto number = [&](std::string_view key) { return policies::number(db, pack, key, date); };
    const auto flag = [&](std::string_view key) { return policies::flag(db, pack, key, date); };
    Rules rules{.pack = pack, .jurisdiction = policies::must_find_pack(db, pack).jurisdiction};
    const std::string source = text("fund_source");
    rules.source = source == "PER_CARD"  ? Source::per_card
                   : source == "ON_PLAN" ? Source::on_plan
                                         : Source::by_agreement;
    if (rules.source == Source::per_card) {
        rules.per_card = Money::of_fen(number("fund_per_card_fen"));
        rules.province_percent = number("fund_province_percent");
        rules.city_percent = number("fund_city_percent");
        rules.odd_fen_to_city = text("fund_remainder_to") == "CITY";
    }
    rules.by_holders = text("fund_allocation") == "BY_GEN3_HOLDERS";
    if (rules.by_holders) rules.holder_day = text("fund_holder_snapshot_day");
    rules.approver =
        text("fund_plan_approver") == "IT_LEADING_GROUP" ? Approver::it_leading_group : Approver::hrss;
    rules.city_plans_filed = flag("fund_city_plan_filed");
    rules.plan_copies = number("fund_plan_copies");
    rules.scope_classes = policies::coded_words(db, pack, "project_scope_classes", date);
    if (rules.scope_classes.empty())
        for (const std::string& use : policies::texts(db, pack, "fund_uses", date))
            rules.scope_classes.push_back({use, use, use});
    rules.parties = policies::texts(db, pack, "reconciliation_parties", date);
    for (const std::string& party : rules.parties)
        if (party.starts_with("BANK_")) rules.bank_type = party;
    rules.reconciliation_due_days = number("reconciliation_due_days");
    rules.secure_working_days = number("funds_secured_working_days");
    rules.reconciliation_period = text("reconciliation_period");
    rules.extra_settlement = flag("settlement_extra_allowed");
    return rules;
}

Rules rules_at(Database& db, RegionCode level, Date date) {
    return checked(db, rules_of(db, governing_pack(db, level, date), date), level);
}

Rules rules_for(Database& db, RegionCode level, std::string_view what, Date date) {
    const policies::PackId pack = governing_pack(db, level, date);
    const auto blocked = policies::texts(db, pack, "fund_expiry_blocks", date);
    // Throws pack_expired where it has ended.
    if (std::ranges::find(blocked, what) != blocked.end()) (void)policies::pack_for(db, level, "FUND", date);
    return checked(db, rules_of(db, pack, date), level);
}

}  // namespace onecard::funds
