// The job that makes a code and sends it, where name and number belong together.
//
// It runs for every code asked for and writes a digest in any case: whoever waits outside learns nothing of
// whether the person exists, not even from the time it takes to answer.

#include "base/person_name.hpp"
#include "business/citizens/outbox_store.hpp"
#include "business/citizens/session_store.hpp"
#include "business/citizens/sign_in_rules.hpp"
#include "business/people/people.hpp"
#include "engine/job.hpp"

namespace onecard::citizens {
namespace {

constexpr std::int64_t live_status_dead = 2;

struct SendCode final : Work {
    struct Input {
        std::int64_t asked = 0;
        static constexpr auto fields =
            std::tuple{field("asked", &Input::asked, {"申请编号", "Number of the request"})};
    };

    SendCode(Unit&, const Input& input, const Progress&) : input_{input} {}

    void step(Unit& unit, Progress& progress) override {
        progress.done = true;
        forget_old_codes(unit.db, unit.now);
        forget_old_messages(unit.db, unit.now);
        const auto asked = find_asked_code(unit.db, input_.asked);
        if (!asked || asked->is_made) return;
        const std::string code = random_code();
        set_code(unit.db, asked->person, input_.asked,
                 digest_of_code(unit, asked->person, input_.asked, code));
        const auto person = people::find_person(unit, asked->person);
        const bool is_meant = person && static_cast<std::int64_t>(person->name_hash) == asked->name_hash;
        if (!is_meant || person->live_status == live_status_dead || !person->mobile) return;
        put_message(unit, person->key, person->town, MessageKind::sign_in_code, *person->mobile,
                    code_message(code));
    }

private:
    Input input_;
};

}  // namespace

extern constinit const JobKind send_code_job =
    job_kind<SendCode>("citizens.send_code", {"发送登录验证码", "Send a sign-in code"}, false);

}  // namespace onecard::citizens
