// How the worker's threads find work, rest, and end without leaving a job stuck.

#include "doors/worker/worker.hpp"

#include <pthread.h>
#include <signal.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>

#include "engine/secret.hpp"

namespace onecard {
namespace {

// Jobs of other processes and jobs for later are found at the next look.
constexpr std::chrono::milliseconds between_looks{500};
// After a fault below, for example a database that is being restarted.
constexpr std::chrono::seconds after_fault{2};

/// Unlike the number of a process it is not given again, on no machine.
std::string fresh_owner(const char* lane, std::size_t number) {
    char host[64] = "";
    ::gethostname(host, sizeof host - 1);
    return std::string{host} + "_" + std::to_string(::getpid()) + "_" + random_token(4) + "_" + lane +
           std::to_string(number);
}

}  // namespace

Worker::Worker(Installation& installation, unsigned bulk_threads, std::int64_t lease_seconds,
               const std::function<std::int64_t(std::string_view setting)>& seconds_of)
    : installation_{installation} {
    const auto add_lane = [&](const char* lane, std::size_t number) {
        lanes_.push_back(
            {std::make_unique<JobRunner>(installation, lane, fresh_owner(lane, number), lease_seconds), {}});
    };
    add_lane("quick", 1);
    for (unsigned n = 1; n <= bulk_threads; ++n) add_lane("bulk", n);
    if (!seconds_of) return;
    for (const Module* module : installation.house().modules())
        for (const Repeat& repeat : module->repeats)
            if (const std::chrono::seconds period{seconds_of(repeat.setting)}; period.count() > 0)
                rounds_.push_back({&repeat, period, std::chrono::steady_clock::now()});
}

void Worker::start() {
    if (!rounds_.empty()) rounds_thread_ = std::thread{[this] { make_rounds(); }};
    for (Lane& lane : lanes_) lane.thread = std::thread{[this, &lane] { live(*lane.runner); }};
}

void Worker::wake() {
    {
        const std::scoped_lock lock{guard_};
        ++wakes_;
    }
    told_.notify_all();
}

void Worker::stop() {
    {
        const std::scoped_lock lock{guard_};
        stopping_ = true;
    }
    for (Lane& lane : lanes_) lane.runner->stop();
    told_.notify_all();
    for (Lane& lane : lanes_)
        if (lane.thread.joinable()) lane.thread.join();
    if (rounds_thread_.joinable()) rounds_thread_.join();
}

void Worker::make_rounds() {
    for (;;) {
        for (Round& round : rounds_) {
            if (std::chrono::steady_clock::now() < round.next) continue;
            try {
                if (queue_if_wanted(installation_, *round.repeat)) wake();
            } catch (const std::exception& error) {
                spdlog::error("the worker could not look whether {} is wanted: {}", round.repeat->job,
                              error.what());
            }
            round.next = std::chrono::steady_clock::now() + round.period;
        }
        const auto next = std::ranges::min(rounds_, {}, &Round::next).next;
        std::unique_lock lock{guard_};
        if (told_.wait_until(lock, next, [&] { return stopping_; })) return;
    }
}

void Worker::live(JobRunner& runner) {
    for (;;) {
        std::uint64_t seen = 0;
        {
            const std::scoped_lock lock{guard_};
            if (stopping_) return;
            seen = wakes_;
        }
        bool found = false;
        std::chrono::milliseconds rest = between_looks;
        try {
            found = runner.run_one();
        } catch (const std::exception& error) {
            spdlog::error("the worker could not look for jobs: {}", error.what());
            rest = after_fault;
        }
        if (found) {
            // What it queued may be for another lane.
            wake();
            continue;
        }
        std::unique_lock lock{guard_};
        told_.wait_for(lock, rest, [&] { return stopping_ || wakes_ != seen; });
    }
}

SignalGuard::SignalGuard() {
    // A log whose reader went away must not take the server with it.
    ::signal(SIGPIPE, SIG_IGN);
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);
}

void SignalGuard::wait() const {
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    int which = 0;
    sigwait(&ends, &which);
    pthread_sigmask(SIG_UNBLOCK, &ends, nullptr);
}

bool SignalGuard::wait_for(std::chrono::seconds time) const {
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    const timespec longest{.tv_sec = time.count(), .tv_nsec = 0};
    return sigtimedwait(&ends, nullptr, &longest) > 0;
}

}  // namespace onecard
