// Any bytes read as CSV: rows of valid UTF-8 or a problem, never a crash.

#include "base/tests/fuzzed_file.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    if (!bytes.starts_with("PK")) onecard::read_fuzzed_sheet(bytes);
    return 0;
}
