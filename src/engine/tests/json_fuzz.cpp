// Any bytes read as JSON: a Node that writes itself back to the same Node, or a problem, never a crash.

#include <cstdint>
#include <cstdlib>

#include "base/problem.hpp"
#include "engine/node.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        const onecard::Node node = onecard::parse_json({reinterpret_cast<const char*>(data), size});
        if (onecard::parse_json(onecard::to_json(node)) != node) std::abort();
    } catch (const onecard::Problem&) {
        return 0;
    }
    return 0;
}
