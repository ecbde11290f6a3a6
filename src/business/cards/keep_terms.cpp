// The job that does what is due for cards: ends of losses, reminders, cards never collected.

#include "business/cards/card_life.hpp"
#include "engine/job.hpp"
#include "engine/operation.hpp"

namespace onecard::cards {
namespace {

constexpr std::int64_t terms_of_step = 100;

struct KeepTerms final : Work {
    using Input = Nothing;
    KeepTerms(Unit&, const Input&, const Progress&) {}

    void step(Unit& unit, Progress& progress) override {
        const auto terms = take_due_terms(unit, terms_of_step);
        for (const Term& term : terms) keep_term(unit, term);
        progress.cursor += std::ssize(terms);
        progress.done = std::ssize(terms) < terms_of_step;
        if (progress.done) progress.answer = Node::of({{"terms", progress.cursor}});
    }
};

}  // namespace

extern constinit const JobKind keep_terms_job =
    job_kind<KeepTerms>("cards.keep_terms", {"办理到期事项", "Do what is due for cards"}, false);

}  // namespace onecard::cards
