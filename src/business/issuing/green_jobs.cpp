// The jobs of the green channel: take up whom matching found without a card, and tell the visits that are done.

#include "business/issuing/green_store.hpp"
#include "business/people/people.hpp"
#include "business/policies/policies.hpp"
#include "business/subsidies/subsidies.hpp"
#include "engine/job.hpp"

namespace onecard::issuing {
namespace {

constexpr std::int64_t rows_a_step = 500;

struct TakeUpCardless final : Work {
    struct Input {
        std::string batch;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}, 40)};
    };

    TakeUpCardless(Unit&, const Input& in, const Progress& progress)
        : batch_{std::stoll(in.batch.substr(in.batch.find('_') + 1))}, after_{progress.cursor} {}

    void step(Unit& unit, Progress& progress) override {
        const auto rows = subsidies::cardless_rows(unit.db, batch_, after_, rows_a_step);
        for (const subsidies::CardlessRow& row : rows) {
            GreenCase one{.id = {},
                          .person = row.payee,
                          .subsidy_batch = batch_,
                          .seq = row.seq,
                          .title = row.title,
                          .match_code = row.match_code,
                          .region = row.town,
                          .bank = row.bank,
                          .due_on = unit.today().plus_days(policies::number_in_any_case(
                              unit.db, row.town, "green_channel_days", unit.today())),
                          .name = row.payee_name};
            if (insert_green_case(unit, one))
                if (const auto open = find_open_application(unit.db, one.person))
                    take_green_application(unit, one.person, open->id);
            after_ = row.seq;
        }
        progress.cursor = after_;
        progress.done = std::ssize(rows) < rows_a_step;
    }

private:
    std::int64_t batch_, after_;
};

struct TellVisits final : Work {
    struct Input {
        std::string person;
        static constexpr auto fields = std::tuple{field("person", &Input::person, {"人员", "Person"}, 40)};
    };

    TellVisits(Unit&, const Input& in, const Progress&) : person_{people::parse_key(in.person).value()} {}

    void step(Unit& unit, Progress& progress) override {
        for (const GreenCase& one : green_cases_of(unit.db, person_)) {
            if (one.state != GreenState::done || one.told_at) continue;
            subsidies::note_visit_done(unit, one.subsidy_batch, one.seq, "社保卡已制成");
            set_told(unit, one.id);
        }
        progress.done = true;
    }

private:
    PersonKey person_;
};

}  // namespace

extern constinit const JobKind take_up_cardless_job = job_kind<TakeUpCardless>(
    "issuing.take_up_cardless", {"受理绿色通道名单", "Take up people without a card"});
extern constinit const JobKind tell_visits_job =
    job_kind<TellVisits>("issuing.tell_visits", {"回告服务结果", "Tell the visits that are done"}, false);

}  // namespace onecard::issuing
