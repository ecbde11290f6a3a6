#pragma once
// Installation: one running OneCard: its house, keys, places, clock, and the pool of database sessions.

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "engine/house.hpp"
#include "engine/keys.hpp"
#include "engine/person_hasher.hpp"
#include "engine/sealer.hpp"
#include "engine/unit.hpp"

namespace onecard {

/// Where "now" comes from; tests bring their own.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};
/// The machine's clock.
const Clock& machine_clock();

/// A database session with the tools of one thread.
struct Session {
    std::unique_ptr<Database> db;
    PersonHasher hasher;
    Sealer sealer;
};

class Installation {
public:
    Installation(const House& house, Places places, std::string database_url, KeyRing keys,
                 const Clock& clock = machine_clock());
    Installation(const Installation&) = delete;
    Installation& operator=(const Installation&) = delete;

    /// A session of the pool, given back when the lease ends; a session whose connection was lost is not.
    class Lease {
    public:
        Lease(Installation& owner, std::unique_ptr<Session> session) : owner_{owner}, session_{std::move(session)} {}
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;
        ~Lease() { owner_.give_back(std::move(session_)); }
        Session& operator*() { return *session_; }
        Session* operator->() { return session_.get(); }

    private:
        Installation& owner_;
        std::unique_ptr<Session> session_;
    };
    Lease lease();

    /// The turn to write on SQLite, in the order of asking, so that a bulk job's many short transactions never
    /// starve a clerk. On PostgreSQL writers do not wait here.
    class Turn {
    public:
        explicit Turn(Installation& owner);
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;
        ~Turn();

    private:
        Installation& owner_;
        bool taken_ = false;
    };

    Unit unit(Session& session, const Actor& actor);

    const House& house() const { return house_; }
    const Places& places() const { return places_; }
    const Clock& clock() const { return clock_; }
    KeyRing& keys() { return keys_; }
    const std::string& database_url() const { return database_url_; }
    DatabaseKind database_kind() const { return kind_; }

private:
    void give_back(std::unique_ptr<Session> session);

    const House& house_;
    Places places_;
    std::string database_url_;
    DatabaseKind kind_;
    KeyRing keys_;
    const Clock& clock_;
    std::mutex guard_;
    std::vector<std::unique_ptr<Session>> idle_;
    std::condition_variable turn_over_;
    std::uint64_t next_ticket_ = 0;
    std::uint64_t served_ticket_ = 0;
    std::mutex turn_guard_;
};

/// The actor of the platform itself, for jobs and upkeep.
const Actor& worker_actor();

}  // namespace onecard
