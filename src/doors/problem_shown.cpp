// Makes the words of a problem at the door, where the language of the caller is known.

#include "doors/problem_shown.hpp"

namespace onecard {

Node shown_problem(const Problem& problem, Language language) {
    Node::List args;
    for (const std::string& arg : problem.args()) args.emplace_back(arg);
    Node::List others;
    for (const Problem& other : problem.others()) others.push_back(shown_problem(other, language));
    return Node::of({{"code", problem.kind().code},
                     {"field", problem.field()},
                     {"args", std::move(args)},
                     {"text", problem.text(language)},
                     {"mend", problem.kind().mend.in(language)},
                     {"others", std::move(others)}});
}

}  // namespace onecard
