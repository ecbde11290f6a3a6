#pragma once
// Metrics: what the server counts, in the text format that Prometheus reads.

#include <cstdint>
#include <memory>
#include <string>

#include "doors/http/server.hpp"
#include "engine/dispatcher.hpp"

namespace onecard::http {

class Metrics {
public:
    Metrics();
    ~Metrics();
    Metrics(const Metrics&) = delete;
    Metrics& operator=(const Metrics&) = delete;

    void count(const Ended& ended);
    void count(const Done& done);

    /// What is read from the database and the server at the moment of asking.
    struct Levels {
        std::int64_t jobs_waiting = 0;
        std::int64_t jobs_running = 0;
        std::int64_t jobs_failed = 0;
        std::int64_t audit_rows = 0;
        Load load{};
    };
    std::string text(const Levels& levels);

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

}  // namespace onecard::http
