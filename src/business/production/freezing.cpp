// The job that freezes the persons of a batch, and the one that looks after a person who changed.

#include "business/production/freezing.hpp"

#include "business/collection/collection.hpp"
#include "business/people/people.hpp"
#include "business/production/number_store.hpp"
#include "business/production/telling.hpp"
#include "engine/advance.hpp"
#include "engine/job.hpp"

namespace onecard::production {
namespace {

constexpr std::int64_t persons_in_a_step = 500;

class FreezeBatch final : public Work {
public:
    struct Input {
        ProductionBatchId batch;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"制卡批次", "Batch"})};
    };
    FreezeBatch(Unit&, const Input& input, const Progress&) : id_{input.batch} {}

    void step(Unit& unit, Progress& progress) override {
        const Batch batch = must_find_batch(unit.db, id_);
        const auto items = list_items(unit.db, id_, "", progress.cursor, persons_in_a_step);
        std::vector<Snapshot> snapshots;
        for (const Item& item : items) snapshots.push_back(snapshot_of(unit, item.person));
        insert_snapshots(unit, id_, items, snapshots);
        progress.total = batch.items;
        if (!items.empty()) progress.cursor = items.back().serial;
        if (progress.cursor < batch.items) return;
        advance(unit, batch, BatchAct::freeze_batch);
        progress.done = true;
    }

private:
    ProductionBatchId id_;
};

/// The input is the news of people and of collection.
class CheckPerson final : public Work {
public:
    struct Input {
        std::string person;
        static constexpr auto fields = std::tuple{field("person", &Input::person, {"人员", "Person"})};
    };
    CheckPerson(Unit&, const Input& input, const Progress&) : person_{input.person} {}

    void step(Unit& unit, Progress& progress) override {
        progress.done = true;
        const auto key = people::parse_key(person_);
        if (!key) return;
        std::int64_t pulled = 0, marked = 0;
        for (const PersonItem& one : items_of_person(unit.db, *key)) {
            const Batch batch = must_find_batch(unit.db, one.batch);
            if (has_failed(one.item.stage) || one.item.stage == ItemStage::finished ||
                one.item.stage == ItemStage::issued || batch.state == BatchState::cancelled)
                continue;
            const std::string frozen = snapshot_digest(unit.db, batch.id, one.item);
            // Not frozen yet: it will be frozen as it is now.
            if (frozen.empty() || frozen == digest_of(unit, snapshot_of(unit, *key))) continue;
            if (is_pullable(batch, one.item)) {
                pull_item(unit, batch, one.item, "PERSON_CHANGED");
                ++pulled;
            } else {
                mark_changed(unit, batch.id, one.item);
                ++marked;
            }
        }
        progress.answer = Node::of({{"pulled", pulled}, {"marked", marked}});
    }

private:
    std::string person_;
};

}  // namespace

Snapshot snapshot_of(Unit& unit, const PersonKey& key) {
    const people::Person person = people::must_find_person(unit, key);
    Snapshot s;
    s.name = person.name;
    s.cert_type = std::string{code_of(person.number.type())};
    s.number = person.number.reveal();
    s.sex = person.sex;
    s.ethnic = person.ethnic;
    s.birth = person.birth;
    if (person.mobile) s.mobile = person.mobile->reveal();
    s.live_status = person.live_status;
    if (const auto details = people::find_details(unit, key)) {
        s.cert_valid_until = details->cert_valid_until;
        s.nationality = details->nationality;
        s.occupation = details->occupation;
        s.huji_address = details->huji_address;
        s.living_address = details->living_address;
        if (details->guardian)
            if (const auto guardian = people::find_person(unit, *details->guardian)) {
                s.guardian_name = guardian->name;
                s.guardian_number = guardian->number.reveal();
            }
    }
    if (const auto photo = collection::find_photo(unit.db, key)) s.photo = photo->sm3;
    return s;
}

bool is_pullable(const Batch& batch, const Item& item) {
    if (!may_move(item.stage, ItemStage::pulled)) return false;
    using enum BatchState;
    return batch.state == generating || batch.state == generated || batch.state == bank_exported ||
           batch.state == bank_returned || batch.state == certificates_requested ||
           batch.state == certificates_returned || batch.state == certificates_failed;
}

void pull_item(Unit& unit, const Batch& batch, const Item& item, std::string_view reason) {
    if (!move_item(unit, batch.id, item, ItemStage::pulled, "", reason, "")) return;
    lock_number(unit, item.card_no, batch.id.text(), reason);
    release_accounts(unit, batch.id);
    issuing::note_pulled(unit, item.application);
    tell_ended(unit, batch, item, "pulled");
}

extern constinit const JobKind freeze_batch_job =
    job_kind<FreezeBatch>("production.freeze_batch", {"固化批次个人数据", "Freeze the persons of a batch"});
extern constinit const JobKind check_person_job =
    job_kind<CheckPerson>("production.check_person", {"核查在制人员变更", "Look after a person who changed"}, false);

}  // namespace onecard::production
