// How a test gets a fresh database quickly: a migrated template, copied for each test.

#include "tests/test_house.hpp"

#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <fstream>

#include "engine/files.hpp"
#include "engine/secret.hpp"

namespace onecard {
namespace {

namespace fs = std::filesystem;

/// The test cluster, from ONECARD_TEST_POSTGRES; tests/with_postgres.sh starts one and sets it.
std::string postgres_url(const std::string& database) {
    const char* host = std::getenv("ONECARD_TEST_POSTGRES");
    if (host == nullptr) throw std::runtime_error{"run this test under tests/with_postgres.sh: it needs a PostgreSQL"};
    return "postgresql:///" + database + "?host=" + host + "&user=postgres";
}

std::string unique_name(std::string_view stem) {
    static std::atomic<int> count = 0;
    return std::string{stem} + "_" + std::to_string(getpid()) + "_" + std::to_string(++count);
}

void furnish_all(const std::string& url, const House& house, const KeyRing& keys, const Places& places, Instant now) {
    const auto db = open_database(url);
    migrate(*db, house);
    PersonHasher hasher{keys};
    Sealer sealer{keys};
    Transaction transaction{*db};
    Unit unit{*db, house, worker_actor(), keys, hasher, sealer, places, now};
    for (const Module* module : house.modules())
        if (module->furnish != nullptr) module->furnish(unit);
    transaction.commit();
}

/// A migrated and furnished database for each house and kind, made once in this process.
std::string template_of(DatabaseKind kind, const House& house, const KeyRing& keys, Instant now) {
    static std::map<std::pair<DatabaseKind, const House*>, std::string> made;
    std::string& name = made[{kind, &house}];
    if (!name.empty()) return name;
    name = unique_name("onecard_template");
    if (kind == DatabaseKind::sqlite) {
        name = (fs::temp_directory_path() / name).string() + ".db";
        furnish_all(name, house, keys, {}, now);
        open_database(name)->script("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;");
        static struct Remove {
            std::vector<std::string> names;
            ~Remove() {
                std::error_code ignored;
                for (const auto& file : names) fs::remove(file, ignored);
            }
        } at_exit;
        at_exit.names.push_back(name);
    } else {
        open_database(postgres_url("postgres"))->script("CREATE DATABASE " + name);
        furnish_all(postgres_url(name), house, keys, {}, now);
    }
    return name;
}

const KeyRing& test_keys() {
    static const KeyRing keys = KeyRing::unsaved();
    return keys;
}

}  // namespace

TestHouse::TestHouse(DatabaseKind kind, const House& house) : kind_{kind} {
    folder_ = fs::temp_directory_path() / unique_name("onecard_test");
    fs::create_directories(folder_);
    const std::string from = template_of(kind, house, test_keys(), clock_.now());
    std::string url;
    if (kind == DatabaseKind::sqlite) {
        url = (folder_ / "onecard.db").string();
        fs::copy_file(from, url);
    } else {
        database_ = unique_name("onecard_test");
        url = postgres_url(database_);
        open_database(postgres_url("postgres"))
            ->script("CREATE DATABASE " + database_ + " TEMPLATE " + from + " STRATEGY file_copy");
    }
    installation_ = std::make_unique<Installation>(house, Places{folder_.string()}, url, test_keys(), clock_);
}

TestHouse::~TestHouse() {
    installation_.reset();
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
    if (!database_.empty())
        open_database(postgres_url("postgres"))->script("DROP DATABASE IF EXISTS " + database_ + " WITH (FORCE)");
}

Actor& TestHouse::add_actor(std::string code, std::vector<std::string> roles, std::string_view region,
                            std::int64_t organisation, bool own_organisation_only) {
    Actor& actor = actors_[code];
    actor = {.kind = ActorKind::operator_,
             .operator_id = static_cast<std::int64_t>(actors_.size()),
             .code = code,
             .name = code,
             .roles = std::move(roles),
             .region = RegionCode::parse(region).value(),
             .organisation = organisation,
             .own_organisation_only = own_organisation_only};
    return actor;
}

Node TestHouse::call(const std::string& who, const std::string& operation, Node input, const std::string& request_id) {
    Call call{.operation = operation, .input = std::move(input), .request_id = request_id, .door = "test"};
    if (!who.empty()) call.actor = actors_.at(who);
    return Dispatcher{*installation_}.run(call);
}

Node TestHouse::rehearse(const std::string& who, const std::string& operation, Node input) {
    return Dispatcher{*installation_}.run({.operation = operation, .input = std::move(input), .rehearse = true,
                                           .door = "test", .actor = actors_.at(who)});
}

std::string TestHouse::outcome(const std::string& who, const std::string& operation, Node input) {
    try {
        call(who, operation, std::move(input));
        return "ok";
    } catch (const Problem& problem) {
        return std::string{problem.kind().code};
    }
}

std::string TestHouse::upload(const std::string& who, std::string_view bytes, std::string_view name) {
    const fs::path spooled = folder_ / ("spool_" + random_token(6));
    std::ofstream{spooled, std::ios::binary}.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    const std::string digest = keep_file(installation_->places(), spooled);
    return with_unit(who, [&](Unit& unit) { return record_upload(unit, digest, name).id.text(); });
}

void TestHouse::run_jobs() { run_all_jobs(*installation_); }

void TestHouse::script(std::string_view sql) {
    auto session = installation_->lease();
    session->db->script(sql);
}

std::int64_t TestHouse::number(std::string_view sql) {
    auto session = installation_->lease();
    return session->db->number_or(-1, Statement{"test.number", sql});
}

std::string TestHouse::text(std::string_view sql) {
    auto session = installation_->lease();
    std::string out;
    session->db->each(Statement{"test.text", sql}, [&](const Row& row) { out = row.string(0); });
    return out;
}

}  // namespace onecard
