// Answers an objection: upheld, the line stays stopped; dismissed, it is paid again.

#include "business/subsidies/batch_rules.hpp"
#include "business/subsidies/batch_steps.hpp"
#include "business/subsidies/notice_store.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct AnswerObjection {
    static constexpr Spec spec{.name = "subsidies.answer_objection",
                               .title = {"答复异议", "Answer an objection"},
                               .effect = Effect::writes,
                               .roles = "DEPT_CLERK DEPT_REVIEWER",
                               .source = "R3.22-3"};
    struct Input {
        ObjectionId objection;
        bool upheld = false;
        std::string answer;
        static constexpr auto fields =
            std::tuple{field("objection", &Input::objection, {"异议", "Objection"}),
                       field("upheld", &Input::upheld, {"异议成立", "Upheld"}),
                       field("answer", &Input::answer, {"答复", "Answer"}, 500)};
    };
    struct Output {
        std::string state;
        bool is_resumed = false;
        static constexpr auto fields = std::tuple{field("state", &Output::state, {"状态", "State"}),
                                                  field("is_resumed", &Output::is_resumed, {"已恢复发放", "Line resumed"})};
    };

    static Output run(Unit& unit, const Input& in) {
        Objection objection = must_find_objection(unit, in.objection);
        Batch batch = must_take_own_batch(unit, objection.batch);
        require_words(in.answer, "answer");
        Output out{.state = std::string{objection_lifecycle.code(
                       advance(unit, objection, ObjectionAct::answer_objection, in.answer))}};
        objection.upheld = in.upheld;
        objection.answer = in.answer;
        set_objection_answer(unit, objection);
        // Another objection to the same line, or the upheld one, holds it on; after approval nothing moves.
        const bool held_on = in.upheld || has_open_objection(unit.db, batch.id, objection.seq);
        if (held_on || !is_before_approval(batch.state) || !batch.roster) return out;
        RosterRow row = must_find_row(unit.db, batch.roster, objection.seq);
        if (!row.stopped || was_upheld_or_stopped_otherwise(unit, batch, objection)) return out;
        insert_change(unit, change_of(row, "resume", false, in.answer));
        row.stopped = false;
        add_to_totals(unit.db, batch, row);
        out.is_resumed = true;
        return out;
    }

    /// The line stands stopped for a reason that is not this objection.
    static bool was_upheld_or_stopped_otherwise(Unit& unit, const Batch& batch, const Objection& objection) {
        const PublicNotice notice = must_find_notice(unit.db, objection.notice);
        if (notice.roster != batch.roster) return true;
        bool holds = false;
        for (const Objection& other :
             list_objections(unit, {.batch = batch.id, .within = batch.region, .limit = 500})) {
            if (other.seq != objection.seq) continue;
            if (other.upheld == true) return true;
            holds = holds || other.holds;
        }
        return !holds;
    }
};

}  // namespace

extern constinit const Operation answer_objection;
constinit const Operation answer_objection = operation<AnswerObjection>();

}  // namespace onecard::subsidies
