// The job that hears words for a citizen from other modules and puts them into the outbox.

#include "business/citizens/outbox_store.hpp"
#include "business/people/people.hpp"
#include "engine/job.hpp"

namespace onecard::citizens {
namespace {

constexpr std::int64_t live_status_dead = 2;

struct HearTold final : Work {
    struct Input {
        std::string person, zh, en;
        static constexpr auto fields = std::tuple{field("person", &Input::person, {"人员键", "Person"}),
                                                  field("zh", &Input::zh, {"短信", "Words (zh)"}),
                                                  field("en", &Input::en, {"短信（英文）", "Words (en)"})};
    };

    HearTold(Unit&, const Input& input, const Progress&) : input_{input} {}

    /// Messages go out in Chinese, as the law of the land has it; nobody is told after death, or without a mobile.
    void step(Unit& unit, Progress& progress) override {
        progress.done = true;
        const auto key = people::parse_key(input_.person);
        if (!key) throw Problem{*key.error().kind};
        const auto person = people::find_person(unit, *key);
        if (!person || person->live_status == live_status_dead || !person->mobile) return;
        put_message(unit, person->key, person->town, MessageKind::told, *person->mobile, input_.zh);
    }

private:
    Input input_;
};

}  // namespace

extern constinit const JobKind hear_told_job =
    job_kind<HearTold>("citizens.hear_told", {"向持卡人发送通知", "Tell a citizen what happened"}, false);

}  // namespace onecard::citizens
