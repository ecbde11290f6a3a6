#pragma once
// House: the modules, their operations, jobs and lifecycles as one list; the manifest of a module.

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/lifecycle.hpp"
#include "engine/job.hpp"
#include "engine/operation.hpp"

namespace onecard {

/// Which news a module hears and the job that hears it; the job's input is the news.
struct Hears {
    std::string_view news;   ///< "payments.order_finished"
    std::string_view job;
};

/// A step of another module that this one may refuse: `check` throws a Problem, in the same transaction. News tells
/// what happened; a guard is asked before it happens.
struct Guards {
    std::string_view step;   ///< "payments.release_bank_file"
    void (*check)(Unit& unit, const Node& what);
};

/// A job to be queued again and again, by whoever works in the background, as often as it has something to do.
struct Repeat {
    std::string_view job;
    std::string_view setting;   ///< the seconds between two looks; 0 for never
    /// Looks and changes nothing.
    bool (*is_wanted)(Unit& unit);
};

/// How far an id reaches: the statement answers one row (region, organisation) for the id $1; NULL means everybody's.
/// An organisation is compared only for actors bound to their own.
struct ReachRule {
    std::string_view prefix;   ///< of the id, "batch"
    Statement statement;
};

/// The manifest of a module: one line for each thing it brings.
struct Module {
    std::string_view name;
    Words words;
    std::vector<std::string_view> uses;
    std::vector<const Operation*> operations{};
    std::vector<const JobKind*> jobs{};
    std::vector<Hears> hears{};
    std::vector<Guards> guards{};
    std::vector<Repeat> repeats{};
    std::vector<ReachRule> reach{};
    std::vector<const LifecycleView*> lifecycles{};
    std::vector<const ProblemKind*> problems{};
    /// Finds who acts from the digest of a session token; each module that keeps sessions has one.
    std::optional<Actor> (*find_actor)(Database& db, std::string_view token_digest, Instant now) = nullptr;
    /// Throws where the proof of identity of the actor's session is not fresh; only `access` has one.
    void (*require_proof)(const Actor& actor, Instant now) = nullptr;
    /// The roles there are, with their words; only `access` has them.
    std::vector<Choice> (*roles)() = nullptr;
    /// Fills the tables with the code lists and data the module carries; runs after a migration, may be repeated.
    void (*furnish)(Unit& unit) = nullptr;
    /// Makes one of the administrators with whom a new installation begins, reaching the subtree of `region`;
    /// called for each in turn. Only `access` has one.
    void (*create_first_operator)(Unit& unit, std::string_view account, std::string_view password,
                                  RegionCode region) = nullptr;
};

class House {
public:
    explicit House(std::vector<const Module*> modules);

    std::span<const Module* const> modules() const { return modules_; }
    const Operation* find_operation(std::string_view name) const;
    const JobKind* find_job(std::string_view name) const;
    const ReachRule* find_reach(std::string_view prefix) const;
    const LifecycleView* find_lifecycle(std::string_view table) const;
    std::vector<std::string_view> listeners(std::string_view news) const;
    std::optional<Actor> find_actor(Database& db, std::string_view token_digest, Instant now) const;
    void require_proof(const Actor& actor, Instant now) const;

private:
    std::vector<const Module*> modules_;
};

/// May an actor with these roles do the operation?
bool is_permitted(const Spec& spec, const Actor& actor);

/// Brings the schemas of the engine and of every module to the present, each file in one transaction.
/// Answers the names of the files applied.
std::vector<std::string> migrate(Database& db, const House& house);

/// The schema files that this program brings and the database does not have yet; all of them for an empty database.
std::vector<std::string> pending_schema_files(Database& db, const House& house);

/// The one house of this program (src/house.cpp).
const House& the_house();

}  // namespace onecard
