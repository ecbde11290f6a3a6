// Gives out and takes back one-time download links.

#include "doors/http/download_tickets.hpp"

#include <algorithm>

#include "engine/secret.hpp"

namespace onecard::http {

std::string DownloadTickets::issue(std::filesystem::path file, std::string name, std::string actor,
                                   Instant now) {
    std::string token = random_token(32);
    const std::scoped_lock lock{guard_};
    drop_old(now);
    if (held_.size() >= most)
        held_.erase(
            std::ranges::min_element(held_, {}, [](const auto& entry) { return entry.second.until; }));
    held_[token] = {{std::move(file), std::move(name)}, std::move(actor), now.plus_seconds(life_seconds)};
    return token;
}

std::optional<DownloadTickets::Ticket> DownloadTickets::redeem(const std::string& token,
                                                               const std::string& actor, Instant now) {
    const std::scoped_lock lock{guard_};
    drop_old(now);
    const auto found = held_.find(token);
    // Another actor's attempt leaves the ticket to its owner.
    if (found == held_.end() || found->second.actor != actor) return std::nullopt;
    Ticket ticket = std::move(found->second.ticket);
    held_.erase(found);
    return ticket;
}

void DownloadTickets::drop_old(Instant now) {
    std::erase_if(held_, [&](const auto& entry) { return entry.second.until <= now; });
}

}  // namespace onecard::http
