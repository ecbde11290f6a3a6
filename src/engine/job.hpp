#pragma once
// Job: long work that goes on step by step, each step a transaction, and continues after a crash.

#include <memory>
#include <string_view>

#include "engine/fields.hpp"
#include "engine/unit.hpp"

namespace onecard {

/// Where a job stands. `cursor` and `total` are in rows or whatever the job counts, for people and for resuming.
struct Progress {
    std::int64_t cursor = 0;
    std::int64_t total = 0;
    bool done = false;
    Node answer{};   ///< what the job shows when done
};

/// One run of a job by one worker. The constructor may read but not write; it gets the saved progress and brings
/// itself to that point. After a crash, or when a lease was lost, a new Work is made from the last committed progress.
class Work {
public:
    virtual ~Work() = default;
    /// Called before each step outside any transaction, for reading ahead or for what must leave the house; it must
    /// be harmless when repeated.
    virtual void prepare(Progress&) {}
    /// Does the next piece, a few tens of milliseconds long, inside a transaction that also saves the progress.
    virtual void step(Unit& unit, Progress& progress) = 0;
    /// Called in a transaction of its own when the job has failed for good with a Problem, to leave nothing stuck.
    virtual void give_up(Unit&, const Problem&) {}
};

struct JobKind {
    std::string_view name;   ///< "subsidies.import_roster_rows"
    Words title;
    std::unique_ptr<Work> (*start)(Unit& reader, const Node& input, const Progress& progress);
    bool bulk = true;        ///< false: short work that may overtake bulk jobs
};

/// Makes the kind of a struct with `Input` and a constructor `(Unit&, const Input&, const Progress&)`.
template <class AWork>
constexpr JobKind job_kind(std::string_view name, Words title, bool bulk = true) {
    return {name, title,
            [](Unit& reader, const Node& node, const Progress& progress) -> std::unique_ptr<Work> {
                typename AWork::Input input{};
                FieldReader fields;
                read_fields(node, input, "", fields);
                fields.finish();
                return std::make_unique<AWork>(reader, input, progress);
            },
            bulk};
}

}  // namespace onecard
