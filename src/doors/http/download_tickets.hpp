#pragma once
// DownloadTickets: one-time links to files that an operation made for somebody.

#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "base/date.hpp"

namespace onecard::http {

/// Kept in memory: a link lives for minutes, and after a restart one asks again. Bound to the actor, so that
/// a link that leaks is of no use to others.
class DownloadTickets {
public:
    std::string issue(std::filesystem::path file, std::string name, std::string actor, Instant now);

    struct Ticket {
        std::filesystem::path file;
        std::string name;  ///< under which the browser saves it
    };
    /// Takes the ticket away; nothing where it is wrong, another's, used or too old.
    std::optional<Ticket> redeem(const std::string& token, const std::string& actor, Instant now);

    static constexpr std::int64_t life_seconds = 600;
    static constexpr std::size_t most = 10'000;

private:
    struct Held {
        Ticket ticket;
        std::string actor;
        Instant until;
    };
    void drop_old(Instant now);

    std::mutex guard_;
    std::map<std::string, Held> held_;
};

}  // namespace onecard::http
