#pragma once
// A worker lane: a few threads with a bounded queue of their own.

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace onecard::http {

class WorkerLane {
public:
    /// Must not throw.
    using Task = std::move_only_function<void()>;

    WorkerLane(unsigned workers, std::size_t queue);
    ~WorkerLane() { stop(); }
    WorkerLane(const WorkerLane&) = delete;
    WorkerLane& operator=(const WorkerLane&) = delete;

    /// Takes the task, or leaves it with the caller when so many wait already, or after stop().
    bool take(Task& task);
    bool is_full() const;
    std::size_t waiting() const;
    /// Drops what waits, lets the running tasks end, joins the threads.
    void stop();

private:
    void work();

    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Task> tasks_;
    std::size_t queue_;
    std::size_t free_workers_ = 0;
    bool stopping_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace onecard::http
