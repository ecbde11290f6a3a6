#pragma once
// BoundedQueue: hands things from thread to thread, and makes the giver wait when the taker is behind.

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace onecard {

template <class T>
class BoundedQueue {
public:
    explicit BoundedQueue(std::size_t capacity) : capacity_{capacity} {}

    /// Waits for room; false when the queue was closed, and then the thing is dropped.
    bool push(T thing) {
        std::unique_lock lock{guard_};
        room_.wait(lock, [&] { return closed_ || things_.size() < capacity_; });
        if (closed_) return false;
        things_.push_back(std::move(thing));
        lock.unlock();
        filled_.notify_one();
        return true;
    }
    /// Waits for a thing; empty when the queue was closed, or has ended and is empty.
    std::optional<T> pop() {
        std::unique_lock lock{guard_};
        filled_.wait(lock, [&] { return ready(); });
        return take(lock);
    }
    /// As pop(), but also empty when nothing came in time.
    std::optional<T> pop_within(std::chrono::milliseconds patience) {
        std::unique_lock lock{guard_};
        if (!filled_.wait_for(lock, patience, [&] { return ready(); })) return {};
        return take(lock);
    }
    /// The giver has no more; what is in the queue can still be taken.
    void end() {
        const std::scoped_lock lock{guard_};
        ended_ = true;
        filled_.notify_all();
    }
    /// Nobody wants more: givers and takers stop waiting, and what is in the queue is dropped.
    void close() {
        const std::scoped_lock lock{guard_};
        closed_ = true;
        things_.clear();
        filled_.notify_all();
        room_.notify_all();
    }

private:
    bool ready() const { return closed_ || ended_ || !things_.empty(); }
    std::optional<T> take(std::unique_lock<std::mutex>& lock) {
        if (things_.empty()) return {};
        std::optional<T> thing{std::move(things_.front())};
        things_.pop_front();
        lock.unlock();
        room_.notify_one();
        return thing;
    }

    const std::size_t capacity_;
    std::mutex guard_;
    std::condition_variable room_, filled_;
    std::deque<T> things_;
    bool ended_ = false;
    bool closed_ = false;
};

}  // namespace onecard
