// Making a batch and sending its files.

#include "business/production/batch_steps.hpp"

#include <algorithm>

#include "base/person_name.hpp"
#include "business/cards/cards.hpp"
#include "business/people/people.hpp"
#include "business/policies/policies.hpp"
#include "business/production/file_store.hpp"
#include "business/production/problems.hpp"
#include "business/production/stock_store.hpp"
#include "business/regions/regions.hpp"
#include "engine/advance.hpp"

namespace onecard::production {
namespace {

constexpr std::int64_t cards_in_a_box = 200;

std::string three_digits(std::int64_t number) {
    const std::string text = std::to_string(number);
    return text.size() < 3 ? std::string(3 - text.size(), '0') + text : text;
}

Date due_in(Unit& unit, const Batch& batch, std::string_view parameter) {
    const std::int64_t days = policies::number(unit.db, policies::PackId{batch.pack}, parameter, unit.today());
    return add_working_days(regions::holiday_calendar(unit.db), unit.today(), static_cast<int>(days)).due;
}

}  // namespace

BatchStep state_of(Unit& unit, ProductionBatchId batch) {
    return {batch, std::string{batch_lifecycle.code(must_find_batch(unit.db, batch).state)}};
}

ProductionBatchId make_batch(Unit& unit, const NewBatch& wanted) {
    const std::int64_t most = policies::number(unit.db, wanted.region, "production_batch_cards_at_most", unit.today());
    if (wanted.cards <= 0 || wanted.cards > most) throw Problem{batch_too_large}.at("cards").with(std::to_string(most));
    const Partner vendor = must_find_partner(unit.db, wanted.vendor);
    must_find_bank_desk(unit.db, wanted.bank);
    must_find_main_warehouse(unit.db, wanted.region);
    const issuing::Profile profile = issuing::must_find_profile(unit.db, wanted.profile);
    auto ready = issuing::list_ready(unit.db, wanted.region, wanted.bank, wanted.profile, wanted.cards);
    if (ready.empty()) throw Problem{nothing_to_make};
    const std::int64_t count = std::ssize(ready);
    issuing::must_be_issuable(unit, wanted.profile, vendor.organisation(), wanted.bank, wanted.region, count);
    // Cards of one outlet lie together, so that a box is handed over whole.
    std::ranges::stable_sort(ready, {}, [](const auto& one) { return one.outlet.number(); });

    Batch batch{.id = unit.next_id<ProductionBatchId>(), .region = wanted.region,
                .organisation = unit.actor.organisation, .bank = wanted.bank, .vendor = wanted.vendor,
                .profile = wanted.profile, .generation = profile.generation, .make_mode = "FINISHED", .items = count,
                .pack = policies::pack_for(unit.db, wanted.region, "CARD", unit.today()).id.number(),
                .made_by = unit.actor.code};
    for (const cards::Bank& bank : cards::list_banks(unit.db))
        if (bank.code == wanted.bank) batch.bank_organisation = bank.organisation;
    const std::string compact = unit.today().compact();
    const std::string beginning = wanted.region.six() + compact.substr(2) + three_digits(wanted.bank);
    batch.batch_no = beginning + three_digits(next_batch_serial(unit.db, beginning));

    const auto numbers = reserve_numbers(unit, wanted.region, count, batch.id.text());
    std::vector<Item> items;
    std::vector<issuing::ApplicationId> ids;
    std::int64_t box = 0, in_box = cards_in_a_box, outlet = -1;
    for (std::int64_t i = 0; i < count; ++i) {
        const issuing::Application& one = ready[static_cast<std::size_t>(i)];
        if (in_box == cards_in_a_box || one.outlet.number() != outlet) ++box, in_box = 0;
        outlet = one.outlet.number();
        ++in_box;
        ids.push_back(one.id);
        const auto person = people::must_find_person(unit, one.person);
        items.push_back({.serial = i + 1, .person = one.person, .application = one.id,
                         .card_no = numbers[static_cast<std::size_t>(i)],
                         .name_hash = static_cast<std::int64_t>(name_hash(normalise_name(person.name))),
                         .stage = ItemStage::in_batch, .outlet = outlet, .box_no = box,
                         .box_position = three_digits(in_box)});
    }
    insert_batch(unit, batch);
    insert_items(unit, batch.id, items);
    issuing::take_into_production(unit, ids, batch.id.text());
    unit.queue("production.freeze_batch", Node::of({{"batch", batch.id.text()}}), batch.id.text());
    return batch.id;
}

void send_order(Unit& unit, ProductionBatchId id, std::string_view kind) {
    const Batch batch = must_find_batch(unit.db, id);
    const auto must_have = [&](ItemStage stage) {
        if (count_items(unit.db, id, stage) == 0) throw Problem{nothing_left}.at("batch");
    };
    if (kind == bank_order) {
        must_find_bank_desk(unit.db, batch.bank);
        must_have(ItemStage::in_batch);
        advance(unit, batch, BatchAct::send_bank_order);
        note_time(unit, id, BatchTime::bank_out, due_in(unit, batch, "bank_open_working_days"));
    } else if (kind == certificate_order) {
        if (batch.generation < 3) throw Problem{certificates_not_needed}.at("batch");
        must_find_partner_of(unit.db, PartnerKind::ca, batch.region);
        must_have(ItemStage::opened);
        advance(unit, batch, BatchAct::request_certificates);
        note_time(unit, id, BatchTime::ca_out);
    } else if (kind == vendor_order) {
        // Where no authority takes part, cards of generation 3 get their certificates in the key centre.
        bool has_authority = true;
        try {
            must_find_partner_of(unit.db, PartnerKind::ca, batch.region);
        } catch (const Problem&) { has_authority = false; }
        if (batch.generation >= 3 && has_authority && batch.state == BatchState::bank_returned)
            throw Problem{certificates_needed}.at("batch");
        must_have(ItemStage::opened);
        issuing::must_be_issuable(unit, batch.profile, access::OrganisationId{batch.vendor.number()}, batch.bank,
                                  batch.region, 0);
        advance(unit, batch, BatchAct::send_vendor_order);
        note_time(unit, id, BatchTime::vendor_out, due_in(unit, batch, "vendor_return_working_days"));
    } else {
        must_find_partner_of(unit.db, PartnerKind::centre, batch.region);
        must_have(ItemStage::made);
        advance(unit, batch, BatchAct::send_centre_order);
        note_time(unit, id, BatchTime::centre_out, due_in(unit, batch, "key_centre_working_days"));
    }
    unit.queue("production.send_file", Node::of({{"batch", id.text()}, {"kind", kind}}), id.text());
}

}  // namespace onecard::production
