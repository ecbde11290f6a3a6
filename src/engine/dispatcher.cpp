// The life of an operation: find it, know the actor, read the input, begin, answer a repetition, check the reach,
// run, audit, commit or roll back. Everything the house does to its data passes here or in the job runner.

#include "engine/dispatcher.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <chrono>

#include "engine/audit.hpp"
#include "engine/problems.hpp"
#include "engine/secret.hpp"
#include "engine/sm3.hpp"

namespace onecard {
namespace {

constexpr int attempts_at_most = 5;

constexpr Statement select_request{"engine.select_request", R"sql(
    SELECT operation, digest, answer FROM requests WHERE actor = $1 AND request_id = $2)sql"};
constexpr Statement insert_request{"engine.insert_request", R"sql(
    INSERT INTO requests (actor, request_id, operation, digest, answer, at) VALUES ($1, $2, $3, $4, $5, $6))sql"};

std::string digest_of(const Node& input) {
    const Sm3Digest digest = sm3(to_json(input));
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

bool is_worth_repeating(const DatabaseError& error) {
    return error.fault() == DatabaseFault::busy || error.fault() == DatabaseFault::serialization;
}

bool has_secret(const Shape& shape) {
    return std::ranges::any_of(shape.fields, [](const FieldShape& field) { return field.kind == FieldKind::secret; });
}

/// A repetition is answered only to the one who asked first, and what reveals is never stored in clear. The digest
/// of an input with a password in it would let the password be guessed at leisure.
bool is_repeatable(const Call& call, const Operation& operation, const Actor& actor) {
    return operation.spec->effect == Effect::writes && !call.request_id.empty() &&
           actor.kind != ActorKind::anonymous && !has_secret(operation.input());
}

/// A repetition gets the first answer, but a token or a first password is told once and kept nowhere.
Node without_secrets(Node answer, const Shape& shape) {
    for (const FieldShape& field : shape.fields)
        if (field.kind == FieldKind::secret && !answer[field.name].is_null()) answer.set(field.name, "***");
    return answer;
}

/// What the caller may know of a fault below: that it should try again, or that the disk is full.
[[noreturn]] void throw_as_problem(const DatabaseError& error) {
    if (error.fault() == DatabaseFault::disk_full) throw Problem{disk_is_full};
    if (is_worth_repeating(error) || error.fault() == DatabaseFault::connection) throw Problem{database_busy};
    throw error;
}

}  // namespace

std::string token_digest(PersonHasher& hasher, const std::string& token) {
    const auto digest = hasher.blind("session", token);
    return hex_of(digest);
}

Actor Dispatcher::find_actor(Session& session, const std::string& token) const {
    if (token.empty()) return {};
    const std::string digest = token_digest(session.hasher, token);
    return installation_.house().find_actor(*session.db, digest, installation_.clock().now()).value_or(Actor{});
}

Node Dispatcher::run(const Call& call) {
    const auto began = std::chrono::steady_clock::now();
    const Operation* operation = installation_.house().find_operation(call.operation);
    std::string actor_code;
    const auto tell = [&](std::string_view outcome) {
        const auto passed = std::chrono::steady_clock::now() - began;
        const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(passed).count();
        if (watch_) watch_({call, operation, actor_code, outcome, micros});
    };
    try {
        Node answer = perform(call, operation, actor_code);
        tell("ok");
        return answer;
    } catch (const Problem& problem) {
        tell(problem.kind().code);
        throw;
    } catch (...) {
        tell("bug");
        throw;
    }
}

Node Dispatcher::perform(const Call& call, const Operation* operation, std::string& actor_code) {
    if (operation == nullptr) throw Problem{operation_unknown}.with(call.operation);
    auto session = installation_.lease();
    Actor actor;
    Node audited;
    try {
        actor = call.actor ? *call.actor : find_actor(*session, call.token);
        actor_code = actor.code;
        if (!is_permitted(*operation->spec, actor)) {
            if (actor.kind == ActorKind::anonymous) throw Problem{not_signed_in};
            throw Problem{not_permitted}.with(std::string{operation->spec->title.zh} + " " +
                                              std::string{operation->spec->title.en});
        }
        audited = operation->audit_input(call.input);
        // A call from inside has no session to steal, and a rehearsal that shows nothing personal changes nothing.
        const bool shows = operation->spec->effect == Effect::reveals;
        if (asks_again(*operation->spec) && !actor.session.empty() && (!call.rehearse || shows))
            installation_.house().require_proof(actor, installation_.clock().now());
        std::any prepared;
        if (operation->before != nullptr) {
            Unit unit = installation_.unit(*session, actor);
            unit.rehearsal = call.rehearse;
            prepared = operation->before(unit, call.input);
        }
        for (int attempts = 1;; ++attempts) {
            try {
                return attempt(call, *operation, *session, actor, audited, prepared);
            } catch (const DatabaseError& error) {
                if (session->db->in_transaction()) session->db->rollback();
                if (auto answer = find_first_answer(call, *operation, *session, actor)) return *std::move(answer);
                if (!is_worth_repeating(error) || attempts == attempts_at_most) throw_as_problem(error);
            }
        }
    } catch (const DatabaseError& error) {
        throw_as_problem(error);
    } catch (const Problem& problem) {
        if (session->db->in_transaction()) session->db->rollback();
        // The first of two equal requests may still have been under way when this one looked for it; what it did
        // is then what this one was refused for.
        if (problem.kind().code != request_reused.code)
            if (auto answer = find_first_answer(call, *operation, *session, actor)) return *std::move(answer);
        if (operation->spec->effect != Effect::reads) record_refusal(call, actor, audited, problem);
        throw;
    }
}

Node Dispatcher::attempt(const Call& call, const Operation& operation, Session& session, const Actor& actor,
                         const Node& audited, const std::any& prepared) {
    Database& db = *session.db;
    const bool writes = operation.spec->effect != Effect::reads;
    std::optional<Installation::Turn> turn;
    if (writes) turn.emplace(installation_);
    Transaction transaction{db, writes};
    Unit unit = installation_.unit(session, actor);
    unit.rehearsal = call.rehearse;
    unit.prepared = &prepared;
    if (auto answer = find_first_answer(call, operation, session, actor)) return *std::move(answer);
    check_reach(unit, operation, call.input);
    Node answer = operation.run(unit, call.input);
    if (!writes || call.rehearse) return answer;
    if (is_repeatable(call, operation, actor))
        db.change(insert_request, actor.code, call.request_id, call.operation, Blob{digest_of(call.input)},
                  to_json(without_secrets(answer, operation.output())), unit.now);
    const std::string input = to_json(audited);
    append_audit(db, {unit.now, actor.code, call.operation, call.door, input, "ok", unit.noted()});
    transaction.commit();
    return answer;
}

std::optional<Node> Dispatcher::find_first_answer(const Call& call, const Operation& operation, Session& session,
                                                  const Actor& actor) const {
    std::optional<Node> answer;
    if (!is_repeatable(call, operation, actor)) return answer;
    const std::string digest = digest_of(call.input);
    session.db->each(
        select_request,
        [&](const Row& row) {
            if (row.text(0) != call.operation || row.blob(1) != digest)
                throw Problem{request_reused}.with(call.request_id);
            answer = parse_json(row.text(2));
        },
        actor.code, call.request_id);
    return answer;
}

bool reaches(Unit& unit, std::string_view spoken) {
    const Actor& actor = unit.actor;
    const std::size_t line = spoken.rfind('_');
    const ReachRule* rule =
        line == std::string_view::npos ? nullptr : unit.house.find_reach(spoken.substr(0, line));
    if (rule == nullptr || actor.kind != ActorKind::operator_) return true;
    bool found = false;
    unit.db.each(
        rule->statement,
        [&](const Row& row) {
            const bool region_within = row.is_null(0) || actor.region.contains(row.region(0));
            const bool organisation_within =
                !actor.own_organisation_only || row.is_null(1) || row.number(1) == actor.organisation;
            found = found || (region_within && organisation_within);
        },
        std::atoll(std::string{spoken.substr(line + 1)}.c_str()));
    return found;
}

void check_reach(Unit& unit, const Operation& operation, const Node& input) {
    const Actor& actor = unit.actor;
    if (actor.kind != ActorKind::operator_) return;
    const auto check = [&](const FieldShape& field, const std::string& spoken) {
        if (field.kind == FieldKind::region) {
            const auto region = RegionCode::parse(spoken);
            if (region && !actor.region.contains(*region))
                throw Problem{not_found_here}.at(std::string{field.name}).with(spoken);
            return;
        }
        // Outside one's reach is told as not found, so that its existence does not leak (domain.md 2.3-1).
        if (field.kind == FieldKind::id && !reaches(unit, spoken))
            throw Problem{not_found_here}.at(std::string{field.name}).with(spoken);
    };
    for (const FieldShape& field : operation.input().fields) {
        const Node& value = input[field.name];
        if (const std::string* text = value.if_text()) {
            // Several may come as "a,b".
            for (std::size_t at = 0; at < text->size();) {
                const std::size_t comma = field.many ? std::min(text->find(',', at), text->size()) : text->size();
                check(field, text->substr(at, comma - at));
                at = comma + 1;
            }
        }
        if (const Node::List* list = value.if_list())
            for (const Node& element : *list)
                if (element.if_text()) check(field, *element.if_text());
    }
}

void Dispatcher::record_refusal(const Call& call, const Actor& actor, const Node& audited, const Problem& problem) {
    try {
        auto session = installation_.lease();
        const Installation::Turn turn{installation_};
        Transaction transaction{*session->db};
        const std::string input = audited.is_null() ? std::string{"{}"} : to_json(audited);
        append_audit(*session->db, {installation_.clock().now(), actor.code, call.operation, call.door, input,
                                    problem.kind().code, problem.field()});
        transaction.commit();
    } catch (const DatabaseError& error) {
        // The refusal itself stands and is told; that it could not be recorded is for the operator of the machine.
        spdlog::error("refusal of {} by {} not recorded: {}", call.operation, actor.code, error.what());
    }
}

}  // namespace onecard
