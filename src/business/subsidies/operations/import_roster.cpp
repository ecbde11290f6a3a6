// Takes a sheet for a batch that is being filled in; the job that follows reads, checks and matches its rows.

#include <fmt/format.h>

#include "business/subsidies/problems.hpp"
#include "business/subsidies/roster_store.hpp"
#include "engine/advance.hpp"
#include "engine/files.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ImportRoster {
    static constexpr Spec spec{.name = "subsidies.import_roster",
                               .title = {"导入名册", "Import a roster"},
                               .effect = Effect::writes,
                               .roles = "TOWN_CLERK DEPT_CLERK",
                               .source = "seed-3 3(1), X3; R3.19-1, R3.19-2"};
    struct Input {
        BatchId batch;
        UploadId upload;
        std::optional<bool> again;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                       field("upload", &Input::upload, {"名册文件", "Sheet"}),
                       field("again", &Input::again, {"重新核查同一文件", "Check the same file again"})};
    };
    struct Output {
        RosterId roster;
        std::string job;
        static constexpr auto fields = std::tuple{field("roster", &Output::roster, {"名册", "Roster"}),
                                                  field("job", &Output::job, {"任务", "Job"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_take_batch(unit.db, in.batch);
        if (batch.is_correction) throw Problem{correction_takes_no_roster}.at("batch");
        if (batch.state != BatchState::filling) throw Problem{batch_not_filling}.at("batch");
        if (is_importing(unit.db, batch.id)) throw Problem{batch_importing}.at("batch");
        const Upload upload = must_find_upload(unit, in.upload);
        if (const auto same = find_roster_of(unit.db, batch.id, upload.digest)) {
            if (!in.again.value_or(false))
                throw Problem{roster_loaded_already}
                    .at("upload")
                    .with(same->id.text())
                    .with(std::to_string(same->rows_read));
            advance(unit, *same, RosterAct::discard_roster);
            if (same->id == batch.roster) set_batch_roster(unit.db, batch.id, {}, {}, batch.matched);
        }
        Roster roster;
        roster.id = unit.next_id<RosterId>();
        roster.batch = batch.id;
        roster.upload = upload.id.number();
        roster.digest = upload.digest;
        roster.at = unit.now;
        insert_roster(unit, roster, "import_roster");
        return {roster.id, unit.queue("subsidies.import_roster_rows",
                                      Node::of({{"roster", roster.id.text()}}), batch.id.text())};
    }
};

}  // namespace

extern constinit const Operation import_roster = operation<ImportRoster>();

}  // namespace onecard::subsidies
