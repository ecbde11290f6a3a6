// A worker lane: a few threads with a bounded queue of their own.

#include "doors/http/worker_lane.hpp"

#include <utility>

namespace onecard::http {

WorkerLane::WorkerLane(unsigned workers, std::size_t queue) : queue_{queue}, free_workers_{workers} {
    threads_.reserve(workers);
    for (unsigned i = 0; i < workers; ++i) threads_.emplace_back([this] { work(); });
}

bool WorkerLane::take(Task& task) {
    {
        const std::lock_guard lock{mutex_};
        // A free worker's task waits for a moment only; it does not count against the queue.
        if (stopping_ || tasks_.size() >= queue_ + free_workers_) return false;
        tasks_.push_back(std::move(task));
    }
    changed_.notify_one();
    return true;
}

bool WorkerLane::is_full() const {
    const std::lock_guard lock{mutex_};
    return stopping_ || tasks_.size() >= queue_ + free_workers_;
}

std::size_t WorkerLane::waiting() const {
    const std::lock_guard lock{mutex_};
    return tasks_.size();
}

void WorkerLane::stop() {
    std::deque<Task> dropped;  // destroyed outside the lock: a task may own much
    {
        const std::lock_guard lock{mutex_};
        stopping_ = true;
        dropped.swap(tasks_);
    }
    changed_.notify_all();
    for (std::thread& thread : threads_)
        if (thread.joinable()) thread.join();
}

void WorkerLane::work() {
    std::unique_lock lock{mutex_};
    while (true) {
        changed_.wait(lock, [&] { return stopping_ || !tasks_.empty(); });
        if (tasks_.empty()) return;
        Task task = std::move(tasks_.front());
        tasks_.pop_front();
        --free_workers_;
        lock.unlock();
        task();
        task = {};
        lock.lock();
        ++free_workers_;
    }
}

}  // namespace onecard::http
