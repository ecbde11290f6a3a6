#pragma once
// Dispatcher: the life of an operation, from the call to the commit; the one place that owns transactions.

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "engine/installation.hpp"

namespace onecard {

struct Call {
    std::string operation;
    Node input{};
    std::string token{};          ///< of a session; empty where nobody is signed in
    std::string request_id{};     ///< chosen by the caller; a repetition gets the first answer
    bool rehearse = false;        ///< do everything, then roll back
    std::string door = "cli";
    std::optional<Actor> actor{}; ///< already known, for calls from inside (tests, the worker)
};

/// What is told of each call that ended, for the log and the metrics; it never holds what was typed.
struct Ended {
    const Call& call;
    const Operation* operation;  ///< null where there is none of that name
    std::string_view actor;
    std::string_view outcome;    ///< "ok", the code of a problem, or "bug"
    std::int64_t micros;
};

class Dispatcher {
public:
    explicit Dispatcher(Installation& installation, std::function<void(const Ended&)> watch = {})
        : installation_{installation}, watch_{std::move(watch)} {}

    /// Answers the output. Throws Problem for every refusal; anything else thrown is a bug.
    Node run(const Call& call);
    /// Who holds the token now; anonymous where nobody does.
    Actor find_actor(Session& session, const std::string& token) const;

private:
    Node perform(const Call& call, const Operation* operation, std::string& actor_code);
    Node attempt(const Call& call, const Operation& operation, Session& session, const Actor& actor,
                 const Node& audited, const std::any& prepared);
    /// What an equal request of the same actor was answered. Throws request_reused where it was another.
    std::optional<Node> find_first_answer(const Call& call, const Operation& operation, Session& session,
                                          const Actor& actor) const;
    void record_refusal(const Call& call, const Actor& actor, const Node& audited, const Problem& problem);

    Installation& installation_;
    std::function<void(const Ended&)> watch_;
};

/// Throws not_found_here where an id or region of the input is not within the actor's reach.
void check_reach(Unit& unit, const Operation& operation, const Node& input);

/// Whether the actor reaches what the id names ("batch_41"); what has no rule of reach is everybody's.
bool reaches(Unit& unit, std::string_view spoken);

/// The digest under which a session token is stored.
std::string token_digest(PersonHasher& hasher, const std::string& token);

}  // namespace onecard
