// Counts what strangers ask for by a bucket for each address that empties with time.

#include "doors/http/stranger_limit.hpp"

#include <algorithm>

namespace onecard::http {
namespace {

constexpr std::int64_t minute_micros = 60'000'000;

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

}  // namespace

std::int64_t StrangerLimit::wait_seconds(const std::string& address, Instant now) {
    if (per_minute_ <= 0) return 0;
    const std::int64_t each = minute_micros / per_minute_;
    const std::scoped_lock lock{guard_};
    if (seen_.size() >= most && !seen_.contains(address)) forget_some(now);
    Left& left = seen_.try_emplace(address, Left{0, now}).first->second;
    const std::int64_t passed = std::max<std::int64_t>(0, now.micros() - left.at.micros());
    left.micros_used = std::max<std::int64_t>(0, left.micros_used - passed);
    left.at = now;
    const std::int64_t over = left.micros_used + each - minute_micros;
    if (over > 0) return (over + 999'999) / 1'000'000;
    left.micros_used += each;
    return 0;
}

/// Lets go of who has the whole allowance again; of the older half where nobody has.
void StrangerLimit::forget_some(Instant now) {
    std::erase_if(seen_, [&](const auto& entry) {
        return now.micros() - entry.second.at.micros() >= entry.second.micros_used;
    });
    if (seen_.size() < most) return;
    std::vector<Instant> times;
    times.reserve(seen_.size());
    for (const auto& [_, left] : seen_) times.push_back(left.at);
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::ranges::nth_element(times, middle);
    std::erase_if(seen_, [&](const auto& entry) { return entry.second.at <= *middle; });
}

std::string_view address_of(std::string_view peer, std::string_view forwarded_for,
                            const std::vector<std::string>& trusted_proxies) {
    const auto is_trusted = [&](std::string_view address) {
        return std::ranges::find(trusted_proxies, address) != trusted_proxies.end();
    };
    std::string_view address = peer;
    // Each proxy adds the one it heard from at the end; what stands before an untrusted one may be made up.
    while (is_trusted(address) && !forwarded_for.empty()) {
        const std::size_t comma = forwarded_for.rfind(',');
        const bool is_last = comma == std::string_view::npos;
        const std::string_view told = trimmed(is_last ? forwarded_for : forwarded_for.substr(comma + 1));
        forwarded_for = is_last ? std::string_view{} : forwarded_for.substr(0, comma);
        if (!told.empty()) address = told;
    }
    return address;
}

}  // namespace onecard::http
