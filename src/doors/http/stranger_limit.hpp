#pragma once
// StrangerLimit: how often one address may write without having signed in.

#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/date.hpp"

namespace onecard::http {

/// Signing in, asking for a code and objecting need no sign-in, so each has limits of its own (of an account, a
/// person, a notice); this one stands before them, for whoever tries many of them from one place. An address may do
/// `per_minute` at once and gets back one each 60/per_minute seconds. Kept in memory, for at most `most` addresses:
/// where more come at once, those longest unheard of are forgotten.
class StrangerLimit {
public:
    /// 0 a minute: no limit.
    explicit StrangerLimit(std::int64_t per_minute) : per_minute_{per_minute} {}

    /// Seconds to wait until the next may come; 0: this one may, and is counted.
    std::int64_t wait_seconds(const std::string& address, Instant now);

    static constexpr std::size_t most = 20'000;

private:
    struct Left {
        std::int64_t micros_used = 0;  ///< of the minute's allowance, at `at`
        Instant at;
    };
    void forget_some(Instant now);

    const std::int64_t per_minute_;
    std::mutex guard_;
    std::unordered_map<std::string, Left> seen_;
};

/// The address a request came from: the peer, or, where the peer is a trusted proxy, the last address of
/// X-Forwarded-For that is none.
std::string_view address_of(std::string_view peer, std::string_view forwarded_for,
                            const std::vector<std::string>& trusted_proxies);

}  // namespace onecard::http
