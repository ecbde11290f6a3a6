// The job that applies for everybody of a batch of collection who may have a first card, chunk by chunk.

#include <algorithm>
#include <map>

#include "business/collection/collection.hpp"
#include "business/issuing/applying.hpp"
#include "business/issuing/bulk_store.hpp"
#include "business/issuing/green_store.hpp"
#include "business/issuing/problems.hpp"
#include "business/people/people.hpp"
#include "business/policies/policies.hpp"
#include "engine/job.hpp"

namespace onecard::issuing {
namespace {

constexpr std::int64_t rows_a_step = 2000;

struct ApplyCollectionBatch final : Work {
    struct Input {
        collection::CollectionBatchId batch;
        std::int64_t bank = 0;
        std::string category;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"采集批次", "Batch of collection"}),
                       field("bank", &Input::bank, {"银行", "Bank"}),
                       field("category", &Input::category, {"人员类别", "Category"}, 40)};
    };

    ApplyCollectionBatch(Unit&, const Input& in, const Progress& progress)
        : in_{in}, after_{progress.cursor} {}

    void step(Unit& unit, Progress& progress) override {
        const auto records = collection::list_handed_over(unit.db, in_.batch, after_, rows_a_step);
        std::vector<PersonKey> people;
        for (const auto& one : records) people.push_back(one.person);
        const auto readiness = collection::readiness_of(unit, people);
        const auto index = cards::find_entries(unit.db, people);
        auto open = with_open_application(unit.db, people);
        std::ranges::sort(open);
        std::vector<ApplicationDetail> details;
        std::vector<BulkRefusal> refusals;
        for (std::size_t i = 0; i < records.size(); ++i) {
            const auto& record = records[i];
            const Place& place = place_of(unit, issuing_region(record.region));
            const std::int64_t bank = record.bank != 0 ? record.bank : in_.bank;
            const ProblemKind* why = nullptr;
            // Whoever was collected for the first time is in the base, yet in no index of cards.
            const auto newcomer = index[i].known ? std::nullopt : people::find_person(unit, record.person);
            if (!index[i].known && !newcomer)
                why = &not_in_base;
            else if ((newcomer ? newcomer->live_status : index[i].live_status) == 2)
                why = &person_is_dead;
            else if (index[i].valid_cards > 0)
                why = &has_valid_card;
            else if (std::ranges::binary_search(open, record.person))
                why = &application_open;
            else if (!place.profile)
                why = &no_profile_here;
            else if (std::ranges::find(place.eligible, in_.category) == place.eligible.end())
                why = &category_not_eligible;
            else if (std::ranges::find(place.banks, bank, &cards::Bank::code) == place.banks.end())
                why = &bank_without_tender;
            else
                why = collection::why_not_ready(readiness[i]);
            after_ = record.seq;
            if (why != nullptr) {
                refusals.push_back({record.seq, record.person, std::string{why->code}});
                continue;
            }
            // The same person twice in one batch is one application.
            open.insert(std::ranges::upper_bound(open, record.person), record.person);
            ApplicationDetail& detail = details.emplace_back();
            detail.application = {.id = unit.next_id<ApplicationId>(),
                                  .state = application_lifecycle.start(),
                                  .type = ApplicationType::first,
                                  .person = record.person,
                                  .region = issuing_region(record.region),
                                  .bank = bank,
                                  .make_mode = MakeMode::central_batch,
                                  .is_priority = is_green(unit.db, record.person),
                                  .profile = *place.profile,
                                  .source = ApplicationSource::unit,
                                  .applied_on = unit.today()};
            detail.category = in_.category;
            detail.collection_batch = in_.batch.text();
            detail.pack = place.pack;
        }
        insert_applications(unit, details);
        insert_refusals(unit, in_.batch.text(), refusals);
        for (const ApplicationDetail& one : details)
            if (one.application.is_priority)
                take_green_application(unit, one.application.person, one.application.id);
        progress.cursor = after_;
        progress.done = std::ssize(records) < rows_a_step;
        if (progress.done) {
            const BulkCounts counts = count_bulk(unit.db, in_.batch.text());
            progress.answer = Node::of({{"applied", counts.applied}, {"refused", counts.refused}});
        }
    }

private:
    /// What the rules of one county say, read once.
    struct Place {
        std::optional<ProfileId> profile;
        std::vector<std::string> eligible;
        std::vector<cards::Bank> banks;
        std::int64_t pack = 0;
    };
    const Place& place_of(Unit& unit, RegionCode region) {
        const auto [at, fresh] = places_.try_emplace(region.number());
        if (fresh) {
            if (const auto profile = find_profile_for(unit.db, region)) at->second.profile = profile->id;
            at->second.eligible = policies::texts(unit.db, region, "eligible_categories", unit.today());
            at->second.banks = banks_for(unit, region);
            at->second.pack = policies::pack_for(unit.db, region, "CARD", unit.today()).id.number();
        }
        return at->second;
    }

    Input in_;
    std::int64_t after_;
    std::map<std::int64_t, Place> places_;
};

}  // namespace

extern constinit const JobKind apply_collection_batch_job = job_kind<ApplyCollectionBatch>(
    "issuing.apply_collection_batch", {"批量申领", "Apply for a batch of collection"});

}  // namespace onecard::issuing
