#pragma once
// Unit: what an operation has in its hands while it runs: the transaction, the actor, the time, the keys.

#include <any>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "engine/database.hpp"
#include "engine/node.hpp"

namespace onecard {

class PersonHasher;
class Sealer;
class KeyRing;
class House;
class Installation;

/// Sessions for threads that read ahead of a job's steps. What they see is committed and may be newer than the step's
/// own transaction, so they are for what is never changed or is looked at again. Lives as long as the installation.
class ReadingSessions {
public:
    explicit ReadingSessions(Installation* installation) : installation_{installation} {}
    /// Lends a session, outside any transaction, for the time of the call.
    void use(const std::function<void(Database&)>& read) const;

private:
    Installation* installation_;
};

/// A citizen signs in for the own record alone: no region, no organisation, no role but CITIZEN.
enum class ActorKind { operator_, worker, anonymous, citizen };

/// Who acts, and how far that reaches. The default sees and may do nothing.
struct Actor {
    ActorKind kind = ActorKind::anonymous;
    std::int64_t operator_id = 0;
    std::string code;                 ///< "clerk_zhang", as in the audit
    std::string name;
    std::vector<std::string> roles;   ///< role codes of domain.md 2.2
    RegionCode region{};              ///< the subtree of regions within reach
    std::int64_t organisation = 0;    ///< the actor's own organisation
    bool own_organisation_only = true;
    std::string person{};             ///< a citizen's own PersonKey, 32 hexadecimal digits; empty for all others
    std::string session{};            ///< the digest of the session's token; empty for calls from inside
    Instant proved_until{};           ///< until when the session's proof of identity is fresh

    bool has_role(std::string_view role) const;
};

/// Where the files of one installation lie.
struct Places {
    std::string data;      ///< the data directory
    std::string uploads() const { return data + "/uploads"; }
    std::string files() const { return data + "/files"; }        ///< made by us: bank files, sheets
    std::string exchange() const { return data + "/exchange"; }  ///< folders shared with banks
};

class Unit {
public:
    Database& db;
    const House& house;
    const Actor& actor;
    const KeyRing& keys;
    PersonHasher& hasher;
    Sealer& sealer;
    const Places& places;
    Instant now;
    bool rehearsal = false;
    const std::any* prepared = nullptr;   ///< what Operation::before answered

    Date today() const { return now.date(); }

    /// A fresh number, never used for anything else in this installation.
    std::int64_t next_number();
    template <class AnId>
    AnId next_id() {
        return AnId{next_number()};
    }

    /// Queues a job in this transaction; `subject` is the id it is about ("batch_41"), for progress and lists.
    std::string queue(std::string_view job_kind, Node input, std::string_view subject, Instant not_before = {});
    /// Tells the modules that listen, each by a job in this transaction.
    void tell(std::string_view news, Node what);
    /// Asks the modules that guard this step; each may refuse it by a Problem.
    void ask(std::string_view step, const Node& what);
    /// Adds to the audit line of this operation what its input does not show.
    void note(std::string text);

    const std::string& noted() const { return note_; }
    ReadingSessions reading_sessions() const { return ReadingSessions{installation_}; }

    Unit(Database& database, const House& the_house, const Actor& who, const KeyRing& ring, PersonHasher& the_hasher,
         Sealer& the_sealer, const Places& the_places, Instant at, Installation* installation = nullptr)
        : db{database}, house{the_house}, actor{who}, keys{ring}, hasher{the_hasher}, sealer{the_sealer},
          places{the_places}, now{at}, installation_{installation} {}

private:
    Installation* installation_;
    std::string note_;
};

}  // namespace onecard
