// Looking things up in the house, bringing schemas to the present, and who may do what.

#include "engine/house.hpp"

#include <algorithm>
#include <map>

#include "base/assets.hpp"
#include "engine/database.hpp"

namespace onecard {

House::House(std::vector<const Module*> modules) : modules_{std::move(modules)} {}

const Operation* House::find_operation(std::string_view name) const {
    for (const Module* module : modules_)
        if (name.starts_with(module->name))
            for (const Operation* operation : module->operations)
                if (operation->spec->name == name) return operation;
    return nullptr;
}

const JobKind* House::find_job(std::string_view name) const {
    for (const Module* module : modules_)
        for (const JobKind* job : module->jobs)
            if (job->name == name) return job;
    return nullptr;
}

const ReachRule* House::find_reach(std::string_view prefix) const {
    for (const Module* module : modules_)
        for (const ReachRule& rule : module->reach)
            if (rule.prefix == prefix) return &rule;
    return nullptr;
}

const LifecycleView* House::find_lifecycle(std::string_view table) const {
    for (const Module* module : modules_)
        for (const LifecycleView* lifecycle : module->lifecycles)
            if (lifecycle->table == table) return lifecycle;
    return nullptr;
}

std::vector<std::string_view> House::listeners(std::string_view news) const {
    std::vector<std::string_view> jobs;
    for (const Module* module : modules_)
        for (const Hears& hears : module->hears)
            if (hears.news == news) jobs.push_back(hears.job);
    return jobs;
}

void House::require_proof(const Actor& actor, Instant now) const {
    for (const Module* module : modules_)
        if (module->require_proof != nullptr) module->require_proof(actor, now);
}

std::optional<Actor> House::find_actor(Database& db, std::string_view token_digest, Instant now) const {
    for (const Module* module : modules_)
        if (module->find_actor != nullptr)
            if (auto actor = module->find_actor(db, token_digest, now)) return actor;
    return {};
}

bool is_permitted(const Spec& spec, const Actor& actor) {
    if (spec.roles == "anyone") return true;
    if (actor.kind == ActorKind::anonymous) return false;
    if (actor.kind == ActorKind::worker) return true;
    // "*" is everybody of the offices; a citizen does only what names the role.
    if (spec.roles == "*") return actor.kind == ActorKind::operator_;
    for (std::size_t at = 0; at < spec.roles.size();) {
        const std::size_t blank = std::min(spec.roles.find(' ', at), spec.roles.size());
        if (actor.has_role(spec.roles.substr(at, blank - at))) return true;
        at = blank + 1;
    }
    return false;
}

namespace {

constexpr Statement select_applied{"engine.select_applied", "SELECT name FROM schema_files"};
constexpr Statement insert_applied{"engine.insert_applied", "INSERT INTO schema_files (name) VALUES ($1)"};

}  // namespace

std::vector<std::string> migrate(Database& db, const House& house) {
    db.script(schema_text("CREATE TABLE IF NOT EXISTS schema_files (\n    name TEXT NOT NULL PRIMARY KEY\n);",
                          db.kind()));
    std::vector<std::string> applied;
    db.each(select_applied, [&](const Row& row) { applied.push_back(row.string(0)); });
    std::vector<std::string> fresh;
    const auto apply_folder = [&](const std::string& folder) {
        // views.sql comes after the numbered files and is applied again whenever one of them was.
        bool changed = false;
        for (const Asset& asset : assets()) {
            if (!asset.path.starts_with(folder) || asset.path.ends_with("/views.sql")) continue;
            if (std::ranges::find(applied, asset.path) != applied.end()) continue;
            Transaction transaction{db};
            db.script(schema_text(asset.text(), db.kind()));
            db.change(insert_applied, asset.path);
            transaction.commit();
            fresh.emplace_back(asset.path);
            changed = true;
        }
        for (const Asset& asset : assets()) {
            if (!changed || asset.path != folder + "views.sql") continue;
            Transaction transaction{db};
            db.script(schema_text(asset.text(), db.kind()));
            transaction.commit();
        }
    };
    if (db.kind() == DatabaseKind::postgres) db.script("CREATE SEQUENCE IF NOT EXISTS id_numbers");
    apply_folder("src/engine/schema/");
    for (const Module* module : house.modules()) apply_folder("src/business/" + std::string{module->name} + "/schema/");
    return fresh;
}

std::vector<std::string> pending_schema_files(Database& db, const House& house) {
    std::vector<std::string> applied;
    try {
        db.each(select_applied, [&](const Row& row) { applied.push_back(row.string(0)); });
    } catch (const DatabaseError& error) {
        // An empty database has no such table; a busy or lost one is no answer to the question.
        if (error.fault() != DatabaseFault::other) throw;
    }
    std::vector<std::string> pending;
    const auto look_into = [&](const std::string& folder) {
        for (const Asset& asset : assets())
            if (asset.path.starts_with(folder) && !asset.path.ends_with("/views.sql") &&
                std::ranges::find(applied, asset.path) == applied.end())
                pending.emplace_back(asset.path);
    };
    look_into("src/engine/schema/");
    for (const Module* module : house.modules()) look_into("src/business/" + std::string{module->name} + "/schema/");
    return pending;
}

}  // namespace onecard
