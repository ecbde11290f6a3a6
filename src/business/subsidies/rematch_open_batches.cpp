// The job that hears of changed cards and people: the rows concerned of every open batch are matched again (R3.20-3).

#include "business/subsidies/matching.hpp"
#include "engine/job.hpp"

namespace onecard::subsidies {
namespace {

struct RematchOpenBatches final : Work {
    /// The news as it comes; what it says is not needed, since the card base knows who changed.
    struct Input {
        std::optional<std::string> person;
        std::optional<std::int64_t> count;
        static constexpr auto fields = std::tuple{field("person", &Input::person, {"人员", "Person"}, 40),
                                                  field("count", &Input::count, {"人数", "People"})};
    };

    RematchOpenBatches(Unit& unit, const Input&, const Progress& progress) {
        for (const Batch& batch : open_batches(unit.db)) batches_.push_back(batch.id);
        next_ = static_cast<std::size_t>(std::min<std::int64_t>(progress.cursor, std::ssize(batches_)));
    }

    void step(Unit& unit, Progress& progress) override {
        if (next_ < batches_.size()) {
            const Batch batch = must_take_batch(unit.db, batches_[next_++]);
            if (is_open(batch.state)) changed_ += rematch_changed(unit, batch, false).changed;
        }
        progress.cursor = static_cast<std::int64_t>(next_);
        progress.total = std::ssize(batches_);
        progress.done = next_ == batches_.size();
        if (progress.done) progress.answer = Node::of({{"batches", progress.total}, {"changed", changed_}});
    }

private:
    static bool is_open(BatchState state) {
        return state == BatchState::filling || state == BatchState::town_review || state == BatchState::dept_first ||
               state == BatchState::dept_leader;
    }

    std::vector<BatchId> batches_;
    std::size_t next_ = 0;
    std::int64_t changed_ = 0;
};

}  // namespace

extern constinit const JobKind rematch_open_batches =
    job_kind<RematchOpenBatches>("subsidies.rematch_open_batches", {"重新比对未结批次", "Match open batches again"});

}  // namespace onecard::subsidies
