// The job that hears of an approved batch and notes whose its rows are.

#include "business/citizens/line_store.hpp"
#include "engine/job.hpp"

namespace onecard::citizens {
namespace {

// Written in well below a tenth of a second, so that no clerk waits for it.
constexpr std::int64_t rows_of_a_step = 50'000;

/// The batch as the news names it; this module knows no more of it than its number.
std::int64_t number_of(std::string_view id) {
    std::int64_t number = 0;
    for (const char c : id.substr(id.rfind('_') + 1)) number = number * 10 + (c - '0');
    return number;
}

struct IndexBatch final : Work {
    struct Input {
        std::string batch;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}, 40)};
    };

    IndexBatch(Unit& reader, const Input& input, const Progress&)
        : batch_{number_of(input.batch)}, sessions_{reader.reading_sessions()} {}

    /// Rows never change, so they are read and sorted while others write.
    void prepare(Progress& progress) override {
        sessions_.use([&](Database& db) {
            const auto roster = roster_to_index(db, batch_);
            if (roster) stretch_ = read_stretch(db, roster->roster, progress.cursor, rows_of_a_step);
        });
    }

    /// The cursor is the last row noted. Returned and approved again meanwhile, the batch has another roster
    /// and another job; what is noted of the old one leads nowhere.
    void step(Unit& unit, Progress& progress) override {
        const auto roster = roster_to_index(unit.db, batch_);
        if (!roster || roster->roster != stretch_.roster) {
            progress.done = true;
            return;
        }
        progress.total = roster->rows;
        save_stretch(unit.db, stretch_);
        progress.cursor = std::min(stretch_.after + rows_of_a_step, progress.total);
        if (progress.cursor < progress.total) return;
        set_indexed(unit.db, roster->roster, unit.now);
        progress.done = true;
        progress.answer = Node::of({{"rows", progress.total}});
    }

private:
    std::int64_t batch_;
    ReadingSessions sessions_;
    Stretch stretch_;
};

}  // namespace

extern constinit const JobKind index_batch_job =
    job_kind<IndexBatch>("citizens.index_batch", {"登记本人可查明细", "Note whose rows a batch has"});

}  // namespace onecard::citizens
