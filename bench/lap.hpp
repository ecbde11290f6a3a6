#pragma once
// Lap: the seconds since it was made or last asked.

#include <chrono>

namespace onecard::bench {

class Lap {
public:
    double seconds() {
        const auto now = std::chrono::steady_clock::now();
        const double passed = std::chrono::duration<double>(now - since_).count();
        since_ = now;
        return passed;
    }

private:
    std::chrono::steady_clock::time_point since_ = std::chrono::steady_clock::now();
};

}  // namespace onecard::bench
