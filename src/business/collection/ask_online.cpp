// Asking an online source, some hundred records at a time, and asking again what a source could not say.

#include "business/collection/problems.hpp"
#include "business/collection/source.hpp"
#include "engine/advance.hpp"
#include "engine/job.hpp"

namespace onecard::collection {
namespace {

constexpr std::int64_t questions_at_once = 500;

struct AskOnline final : Work {
    struct Input {
        ComparisonId comparison;
        static constexpr auto fields =
            std::tuple{field("comparison", &Input::comparison, {"比对任务", "Comparison"})};
    };

    AskOnline(Unit&, const Input& in, const Progress&) : id_{in.comparison} {}

    /// Leaves the house: the answers are kept until the next step writes them.
    void prepare(Progress&) override {
        answers_.clear();
        if (questions_.empty()) return;
        ComparisonSource* source = online_source(comparison_.source);
        if (source != nullptr) answers_ = source->ask(questions_);
        for (const Question& one : questions_) {
            bool said = false;
            for (const Answer& answer : answers_) said = said || answer.serial == one.serial;
            if (!said)
                answers_.push_back({.serial = one.serial,
                                    .cert_no = one.cert_no,
                                    .overall = Overall::source_error,
                                    .items = "------"});
        }
    }

    void step(Unit& unit, Progress& progress) override {
        if (comparison_.id != id_) {
            comparison_ = must_find_comparison(unit.db, id_);
            asked_ = persons_asked(unit.db, must_find_batch(unit.db, comparison_.batch));
            if (comparison_.state == ComparisonState::preparing)
                comparison_.state = advance(unit, comparison_, ComparisonAct::send_request);
            progress.total = comparison_.lines;
        }
        if (!questions_.empty()) {
            take_answers(unit, comparison_, asked_, answers_);
            set_answer_counts(unit, comparison_);
            progress.cursor += std::ssize(questions_);
            after_ = questions_.back().serial;
        }
        questions_ = questions_of(unit, comparison_.batch, after_, questions_at_once);
        if (!questions_.empty()) return;
        finish_answers(unit, comparison_);
        progress.done = true;
    }

private:
    const ComparisonId id_;
    Comparison comparison_;
    std::vector<PersonKey> asked_;
    std::int64_t after_ = 0;
    std::vector<Question> questions_;
    std::vector<Answer> answers_;
};

struct AskAgain final : Work {
    struct Input {
        ComparisonId comparison;
        static constexpr auto fields =
            std::tuple{field("comparison", &Input::comparison, {"比对任务", "Comparison"})};
    };
    AskAgain(Unit&, const Input& in, const Progress&) : id_{in.comparison} {}

    void step(Unit& unit, Progress& progress) override {
        progress.done = true;
        const Comparison before = must_find_comparison(unit.db, id_);
        const auto counts = RecordStates{unit.db, before.batch}.counts();
        // A clerk may have asked already, or corrected what was left.
        if (!counts.contains(RecordState::checked_ok) || find_open_comparison(unit.db, before.batch)) return;
        start_comparison(unit, {.batch = before.batch,
                                .source = before.source,
                                .way = before.way,
                                .purpose = before.purpose,
                                .legal_basis = before.legal_basis});
    }

private:
    const ComparisonId id_;
};

}  // namespace

extern constinit const JobKind ask_online_job =
    job_kind<AskOnline>("collection.ask_online", {"在线比对", "Compare online"});
extern constinit const JobKind ask_again_job =
    job_kind<AskAgain>("collection.ask_again", {"重新请求比对", "Ask a source again"}, false);

}  // namespace onecard::collection
