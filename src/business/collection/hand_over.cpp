// The job that hands confirmed records over: people, details and mobiles of the base take what was collected, then the
// records move and those who issue cards are told.

#include <algorithm>

#include "business/collection/problems.hpp"
#include "business/collection/record_store.hpp"
#include "business/people/people.hpp"
#include "business/regions/regions.hpp"
#include "engine/job.hpp"
#include "engine/person_hasher.hpp"

namespace onecard::collection {
namespace {

constexpr std::int64_t records_at_once = 2'000;

/// A household register's town where the batch was collected for a town; else the base keeps what it knows.
RegionCode town_of(const CollectionBatch& batch, const CollectionRecord& record) {
    if (record.region.level() >= RegionLevel::town)
        return record.region.level() == RegionLevel::town ? record.region : record.region.parent();
    return batch.region.level() == RegionLevel::town ? batch.region : record.region;
}

struct HandOver final : Work {
    struct Input {
        CollectionBatchId collection;
        static constexpr auto fields =
            std::tuple{field("collection", &Input::collection, {"采集批次", "Collection batch"})};
    };
    HandOver(Unit&, const Input& in, const Progress& progress) : id_{in.collection}, after_{0} {
        handed_ = progress.cursor;
    }

    void step(Unit& unit, Progress& progress) override {
        const CollectionBatch batch = must_find_batch(unit.db, id_);
        auto records = list_records(
            unit.db,
            {.batch = id_, .state = RecordState::confirmed, .after = after_, .limit = records_at_once});
        const bool last = std::ssize(records) < records_at_once;
        RecordStates states{unit.db, id_};
        for (const CollectionRecord& record : records) {
            states.move(record.seq, RecordAct::hand_over);
            after_ = record.seq;
        }
        states.save();
        save(unit, batch, records);
        progress.cursor = handed_ += std::ssize(records);
        if (!last) return;
        progress.total = handed_;
        progress.done = true;
        if (handed_ > 0) unit.tell(person_ready, Node::of({{"batch", id_.text()}, {"count", handed_}}));
        progress.answer = Node::of({{"records", handed_}});
    }

private:
    static void save(Unit& unit, const CollectionBatch& batch, std::vector<CollectionRecord>& records) {
        std::ranges::sort(records, {}, &CollectionRecord::person);
        std::vector<people::Person> people;
        std::vector<people::Details> details;
        std::vector<PersonKey> keys;
        std::vector<people::MobileKey> mobiles;
        for (const CollectionRecord& record : records) {
            const auto cells = opened_cells(unit.sealer, record.person, record.sealed);
            const auto number = CertificateNumber::restore(parse_certificate_type(record.cert_type).value(),
                                                           cells[column_cert_no]);
            people::Person& person = people.emplace_back();
            if (const auto known = people::find_person(unit, record.person)) person = *known;
            person.key = record.person;
            person.name = record.name;
            person.name_hash = static_cast<std::uint64_t>(record.name_hash);
            person.sex = record.sex;
            person.ethnic = record.ethnic;
            person.birth = record.birth;
            if (!person.town) person.town = town_of(batch, record);
            person.number = number;
            if (const auto mobile = Mobile::parse(cells[column_mobile])) {
                person.mobile = *mobile;
                keys.push_back(record.person);
                mobiles.push_back(people::mobile_key(unit.hasher, *mobile));
            }
            people::Details& one = details.emplace_back();
            one.key = record.person;
            one.cert_valid_until = record.valid_until;
            one.huji_address = cells[column_huji_address];
            one.huji_kind = cells[column_huji_kind];
            one.living_address = cells[column_living_address];
            one.living_region = record.region;
            one.nationality = cells[column_nationality].size() == 3 ? cells[column_nationality] : "CHN";
            one.name_minority = cells[column_name_minority];
            if (const auto guardian = CitizenNumber::parse(cells[column_guardian], unit.today())) {
                one.guardian = people::key_of(unit, *guardian);
                one.mobile_owner = people::MobileOwner::guardian;
            }
        }
        people::save_people(unit, people);
        people::save_details(unit, details);
        people::save_mobiles(unit, keys, mobiles);
    }

    const CollectionBatchId id_;
    std::int64_t after_, handed_ = 0;
};

}  // namespace

extern constinit const JobKind hand_over_job =
    job_kind<HandOver>("collection.hand_over", {"转申领", "Hand records over"});

}  // namespace onecard::collection
