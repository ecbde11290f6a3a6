// Shows a collection batch: how its records stand, and what the checks found.

#include "business/collection/operations/batch_shown.hpp"
#include "engine/job_table.hpp"

namespace onecard::collection {
namespace {

struct ShowCollection {
    static constexpr Spec spec{.name = "collection.show_collection",
                               .title = {"查看采集批次", "Show a collection batch"},
                               .effect = Effect::reads,
                               .roles =
                                   "CARD_CLERK CARD_REVIEWER TOWN_CLERK TOWN_REVIEWER HRSS_PLATFORM_ADMIN "
                                   "LEADING_OFFICE AUDIT_USER DISCIPLINE_USER COLLECTOR",
                               .source = "3.4"};
    struct Input {
        CollectionBatchId collection;
        static constexpr auto fields =
            std::tuple{field("collection", &Input::collection, {"采集批次", "Collection batch"})};
    };
    struct Output {
        BatchShown batch;
        std::string file;
        std::vector<CountShown> states;
        std::vector<CountShown> checks;
        std::vector<ActShown> acts;
        std::optional<std::string> job;
        static constexpr auto fields =
            std::tuple{field("batch", &Output::batch, {"采集批次", "Batch"}),
                       field("file", &Output::file, {"文件", "File"}),
                       field("states", &Output::states, {"记录状态", "States of records"}),
                       field("checks", &Output::checks, {"核查标志", "Check bits"}),
                       field("acts", &Output::acts, {"可办事项", "Acts"}),
                       field("job", &Output::job, {"任务", "Job"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const CollectionBatch batch = must_find_seen_batch(unit, in.collection);
        Output out{.batch = shown_batch(unit.db, batch),
                   .file = upload_name(unit.db, batch.upload),
                   .acts = shown_acts(unit, view_of(batch_lifecycle), batch.id.number(),
                                      batch_lifecycle.code(batch.state))};
        const StateCounts counts = RecordStates{unit.db, batch.id}.counts();
        for (const auto& label : record_lifecycle.states())
            if (const auto found = counts.find(label.value); found != counts.end())
                out.states.push_back({std::string{label.code}, std::string{label.words.zh},
                                      std::string{label.words.en}, found->second});
        const auto bits = count_bits(unit.db, batch.id);
        for (std::size_t i = 0; i < bits.size(); ++i)
            if (const CheckBitWords& one = check_bit_words()[i]; bits[i] > 0)
                out.checks.push_back(
                    {std::string{one.code}, std::string{one.words.zh}, std::string{one.words.en}, bits[i]});
        for (const JobRow& job : list_jobs(unit.db, batch.id.text(), JobId{}, 1)) out.job = job.id.text();
        return out;
    }
};

}  // namespace

extern constinit const Operation show_collection;
constinit const Operation show_collection = operation<ShowCollection>();

}  // namespace onecard::collection
