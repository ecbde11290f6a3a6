// The pool of sessions and the fair turn of writers.

#include "engine/installation.hpp"

#include <chrono>
#include <stdexcept>

namespace onecard {

const Clock& machine_clock() {
    class MachineClock final : public Clock {
        Instant now() const override {
            const auto since = std::chrono::system_clock::now().time_since_epoch();
            return Instant::of_micros(std::chrono::duration_cast<std::chrono::microseconds>(since).count());
        }
    };
    static const MachineClock clock;
    return clock;
}

const Actor& worker_actor() {
    static const Actor actor{.kind = ActorKind::worker,
                             .operator_id = 0,
                             .code = "worker",
                             .name = "系统 System",
                             .roles = {},
                             .region = {},
                             .organisation = 0,
                             .own_organisation_only = false};
    return actor;
}

Installation::Installation(const House& house, Places places, std::string database_url, KeyRing keys,
                           const Clock& clock)
    : house_{house},
      places_{std::move(places)},
      database_url_{std::move(database_url)},
      kind_{database_url_.starts_with("postgres") ? DatabaseKind::postgres : DatabaseKind::sqlite},
      keys_{std::move(keys)},
      clock_{clock} {}

Installation::Lease Installation::lease() {
    {
        const std::scoped_lock lock{guard_};
        if (!idle_.empty()) {
            auto session = std::move(idle_.back());
            idle_.pop_back();
            return {*this, std::move(session)};
        }
    }
    return {*this, std::make_unique<Session>(open_database(database_url_), PersonHasher{keys_}, Sealer{keys_})};
}

void Installation::give_back(std::unique_ptr<Session> session) {
    if (!session->db->is_alive()) return;
    if (session->db->in_transaction()) session->db->rollback();
    const std::scoped_lock lock{guard_};
    idle_.push_back(std::move(session));
}

Unit Installation::unit(Session& session, const Actor& actor) {
    return Unit{*session.db, house_, actor, keys_, session.hasher, session.sealer, places_, clock_.now(), this};
}

void ReadingSessions::use(const std::function<void(Database&)>& read) const {
    if (installation_ == nullptr) throw std::logic_error{"a unit without an installation lends no sessions"};
    auto session = installation_->lease();
    read(*session->db);
}

Installation::Turn::Turn(Installation& owner) : owner_{owner} {
    if (owner.kind_ != DatabaseKind::sqlite) return;
    std::unique_lock lock{owner.turn_guard_};
    const std::uint64_t ticket = owner.next_ticket_++;
    owner.turn_over_.wait(lock, [&] { return owner.served_ticket_ == ticket; });
    taken_ = true;
}

Installation::Turn::~Turn() {
    if (!taken_) return;
    {
        const std::scoped_lock lock{owner_.turn_guard_};
        ++owner_.served_ticket_;
    }
    owner_.turn_over_.notify_all();
}

}  // namespace onecard
