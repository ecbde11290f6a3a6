// How the worker's threads find work, rest, and end without leaving a job stuck.

#include "doors/worker/worker.hpp"

#include <pthread.h>
#include <signal.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

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

Worker::Worker(Installation& installation, unsigned bulk_threads) {
    lanes_.push_back({std::make_unique<JobRunner>(installation, "quick", fresh_owner("quick", 1)), {}});
    for (unsigned n = 1; n <= bulk_threads; ++n)
        lanes_.push_back({std::make_unique<JobRunner>(installation, "bulk", fresh_owner("bulk", n)), {}});
}

void Worker::start() {
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
        if (found) continue;
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
