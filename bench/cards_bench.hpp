#pragma once
// What the benchmarks of cards share: an installation of their own, and the plain tables they are
// compared with.

#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>

#include "bench/lap.hpp"
#include "engine/dispatcher.hpp"
#include "engine/files.hpp"
#include "engine/house.hpp"
#include "engine/job_runner.hpp"

namespace onecard::bench {

/// A furnished house in a folder that goes at the end, on SQLite unless a database is named.
class BenchHouse {
public:
    BenchHouse(const std::filesystem::path& at, const std::string& database)
        : folder{made(at)},
          installation{the_house(), Places{folder.string()},
                       database.empty() ? (folder / "bench.db").string() : database, KeyRing::unsaved()} {
        auto session = installation.lease();
        migrate(*session->db, the_house());
        const Transaction transaction{*session->db};
        Unit unit = installation.unit(*session, worker_actor());
        for (const Module* module : the_house().modules())
            if (module->furnish != nullptr) module->furnish(unit);
        session->db->commit();
    }
    BenchHouse(const BenchHouse&) = delete;
    BenchHouse& operator=(const BenchHouse&) = delete;
    ~BenchHouse() {
        std::error_code ignored;
        std::filesystem::remove_all(folder, ignored);
    }

    Node call(const Actor& actor, const std::string& operation, Node input) {
        return Dispatcher{installation}.run(
            {.operation = operation, .input = std::move(input), .actor = actor});
    }
    std::string upload(const Actor& actor, const std::filesystem::path& file, std::string_view name) {
        const std::string digest = keep_file(installation.places(), file);
        auto session = installation.lease();
        const Installation::Turn turn{installation};
        Transaction transaction{*session->db};
        Unit unit = installation.unit(*session, actor);
        const std::string id = record_upload(unit, digest, name).id.text();
        transaction.commit();
        return id;
    }
    void run_jobs() {
        JobRunner quick{installation, "quick", "bench"}, bulk{installation, "bulk", "bench"};
        while (quick.run_one() || bulk.run_one()) {}
    }

    std::filesystem::path folder;
    Installation installation;

private:
    static std::filesystem::path made(const std::filesystem::path& at) {
        std::filesystem::remove_all(at);
        std::filesystem::create_directories(at);
        return at;
    }
};

/// "--rows 1000" among the words, or what else.
inline std::string option(int count, char** words, const char* name, std::string otherwise) {
    for (int i = 1; i + 1 < count; ++i)
        if (std::strcmp(words[i], name) == 0) return words[i + 1];
    return otherwise;
}

}  // namespace onecard::bench
