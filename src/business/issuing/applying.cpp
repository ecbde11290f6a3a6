// Applying: the preconditions and the making of one application.

#include "business/issuing/applying.hpp"

#include <algorithm>

#include "business/collection/collection.hpp"
#include "business/issuing/fees.hpp"
#include "business/issuing/green_store.hpp"
#include "business/issuing/problems.hpp"
#include "business/issuing/setup_store.hpp"
#include "business/policies/policies.hpp"

namespace onecard::issuing {
namespace {

constexpr std::int64_t dead = 2;

void check_agent(Unit& unit, const people::Person& person, const Wish& wish, RegionCode region) {
    const std::int64_t adult = policies::number(unit.db, region, "agent_min_age", unit.today());
    const bool is_minor = age_on(person.birth, unit.today()) < adult;
    if (!wish.agent) {
        // In bulk the unit answers for its people; online a child has nobody beside it.
        if (!is_minor || wish.source == ApplicationSource::unit) return;
        if (wish.source == ApplicationSource::online) throw Problem{counter_only};
        throw Problem{guardian_needed}.at("agent");
    }
    const Agent& agent = *wish.agent;
    if (is_minor && agent.kind != AgentKind::guardian) throw Problem{guardian_needed}.at("agent");
    if (agent.name.empty() || !agent.agent_document || !agent.principal_document)
        throw Problem{agent_incomplete}.at("agent");
    if (agent.key == person.key) throw Problem{agent_is_self}.at("agent");
    if (agent.number.type() == CertType::identity_card &&
        age_on(CitizenNumber::restore(agent.number.reveal()).birth_date(), unit.today()) < adult)
        throw Problem{agent_too_young}.at("agent");
}

void check_bank(Unit& unit, const Wish& wish, RegionCode region) {
    const auto all = cards::list_banks(unit.db);
    const auto known = std::ranges::find(all, wish.bank, &cards::Bank::code);
    if (known == all.end()) throw Problem{bank_not_known}.at("bank").with(std::to_string(wish.bank));
    const auto open = banks_for(unit, region);
    if (std::ranges::find(open, wish.bank, &cards::Bank::code) == open.end())
        throw Problem{bank_without_tender}.at("bank").with(known->name_zh);
    if (!wish.outlet) return;
    const access::Organisation outlet = access::must_find_active_organisation(unit.db, wish.outlet);
    const bool of_bank = outlet.id.number() == known->organisation ||
                         (outlet.parent && outlet.parent.number() == known->organisation);
    if (outlet.type.starts_with("BANK_") && !of_bank)
        throw Problem{outlet_of_other_bank}.at("outlet").with(outlet.name);
}

}  // namespace

RegionCode issuing_region(RegionCode town) {
    while (town && town.level() > RegionLevel::county) town = town.parent();
    return town;
}

std::optional<OldCard> old_card_of(Unit& unit, const PersonKey& person, RegionCode region) {
    const auto card = cards::find_card_in_force(unit, person, region);
    if (!card) return {};
    OldCard old{.card_no = card->card_no,
                .bank = card->bank,
                .generation = card->generation,
                .social_state = card->social_state,
                .issued_on = card->issued_on,
                .valid_until = cards::details_of(unit.db, person, card->card_no).valid_until};
    for (const cards::Bank& bank : cards::list_banks(unit.db))
        if (bank.code == card->bank) old.bank_name = bank.name_zh;
    return old;
}

ApplicationLimits limits_for(Database& db, RegionCode region, Date today, std::int64_t profile_generation) {
    return {.today = today,
            .warranty_months = policies::number(db, region, "warranty_months", today),
            .expiry_exchange_days = policies::number(db, region, "expiry_exchange_days", today),
            .profile_generation = profile_generation};
}

std::vector<cards::Bank> banks_for(Unit& unit, RegionCode region) {
    auto banks = cards::list_banks(unit.db);
    if (policies::flag(unit.db, region, "banks_and_vendors_by_tender", unit.today()))
        std::erase_if(banks, [&](const cards::Bank& bank) {
            return bank.organisation == 0 || !has_tender(unit.db, access::OrganisationId{bank.organisation},
                                                         TenderKind::bank, region, unit.today());
        });
    return banks;
}

std::string category_of(Unit& unit, const PersonKey& person, std::string_view said) {
    const auto details = people::find_details(unit, person);
    if (details && !details->eligible_as.empty()) return details->eligible_as;
    return said.empty() ? "LOCAL_REGISTER" : std::string{said};
}

bool is_green(Database& db, const PersonKey& person) {
    return std::ranges::any_of(green_cases_of(db, person),
                               [](const GreenCase& one) { return one.state == GreenState::found; });
}

ApplicationDetail apply(Unit& unit, const people::Person& person, Wish wish) {
    if (person.live_status == dead) throw Problem{person_is_dead};
    const RegionCode region = issuing_region(person.town);
    const auto card = old_card_of(unit, person.key, region);
    if (wish.bank == 0 && card) wish.bank = card->bank;
    const auto profile = find_profile_for(unit.db, region);
    if (!profile) throw Problem{no_profile_here};
    // The one there is stands before every other answer: it is what the applicant wants to know (R3.8-1).
    if (const auto open = find_open_application(unit.db, person.key)) {
        const Words state = application_lifecycle.words(open->state);
        throw Problem{application_open}
            .with(open->id.text())
            .with(std::string{state.zh} + " " + std::string{state.en});
    }
    must_be_possible(wish.type, wish.bank, wish.reason, card,
                     limits_for(unit.db, region, unit.today(), profile->generation));
    if (wish.type == ApplicationType::bank_switch)
        cards::must_be_switchable(unit, *cards::find_card_in_force(unit, person.key, region),
                                  wish.acknowledged);
    const std::string category = category_of(unit, person.key, wish.category);
    const auto eligible = policies::texts(unit.db, region, "eligible_categories", unit.today());
    if (std::ranges::find(eligible, category) == eligible.end())
        throw Problem{category_not_eligible}.at("category").with(category);
    check_agent(unit, person, wish, region);
    check_bank(unit, wish, region);
    if (wish.delivery == Delivery::mail && wish.address.empty()) throw Problem{address_missing}.at("address");
    if (wish.make_mode == MakeMode::instant &&
        !policies::flag(unit.db, region, "instant_issue", unit.today()))
        throw Problem{instant_not_here}.at("make_mode");
    collection::must_be_ready(unit, person.key);

    const bool green = is_green(unit.db, person.key);
    ApplicationDetail detail{
        .application = {.id = {},
                        .type = wish.type,
                        .person = person.key,
                        .region = region,
                        .bank = wish.bank,
                        .outlet = wish.outlet,
                        .make_mode = wish.make_mode,
                        .is_priority = wish.is_priority || green,
                        .profile = profile->id,
                        .replaces_card_no = card && replaces_card(wish.type) ? card->card_no : "",
                        .delivery = wish.delivery,
                        .source = green ? ApplicationSource::visit : wish.source,
                        .applied_on = unit.today()},
        .category = category,
        .reason = wish.reason,
        .address = wish.delivery == Delivery::mail ? wish.address : "",
        .pack = policies::pack_for(unit.db, region, "CARD", unit.today()).id.number()};
    insert_application(unit, detail);
    if (wish.agent) insert_agent(unit, detail.application.id, person.key, *wish.agent);
    if (make_fee_order(unit, detail.application, wish.reason)) {
        detail.application.fee_owed = true;
        set_fee_owed(unit, detail.application.id, true);
    }
    take_green_application(unit, person.key, detail.application.id);
    return detail;
}

}  // namespace onecard::issuing
