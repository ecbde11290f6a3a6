// Runs a fuzzer's target for a bounded number of made-up inputs, so that every test run meets some hostile bytes;
// `./dev fuzz` runs the same targets with coverage guidance for as long as wanted.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

/// The example files of docs/formats.md, and a few openings of each language the parsers read.
std::vector<std::string> seeds() {
    std::vector<std::string> inputs{"",
                                    "{\"a\":[1,2,{\"b\":null}]}",
                                    "a,b\r\n\"1\",2\r\n",
                                    "[pack]\nname = \"x\"\n",
                                    "<?xml version=\"1.0\"?><Document><a b=\"c\">d</a></Document>",
                                    "H|1|2|3\r\nD|1|2\r\n"};
    const std::filesystem::path examples = std::string{ONECARD_SOURCE_DIR} + "/docs/examples";
    if (!std::filesystem::exists(examples)) return inputs;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{examples}) {
        if (!entry.is_regular_file() || entry.file_size() > 200'000) continue;
        std::ifstream in{entry.path(), std::ios::binary};
        inputs.emplace_back(std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{});
    }
    return inputs;
}

std::string mutated(const std::string& seed, std::mt19937_64& dice) {
    std::string bytes = seed;
    const auto place = [&] { return bytes.empty() ? 0 : dice() % bytes.size(); };
    for (std::uint64_t times = dice() % 8; times > 0; --times) {
        switch (dice() % 6) {
            case 0: if (!bytes.empty()) bytes[place()] = static_cast<char>(dice()); break;
            case 1: bytes.insert(place(), 1 + dice() % 5, static_cast<char>(dice())); break;
            case 2: bytes.resize(place()); break;
            case 3: bytes += bytes.substr(place(), dice() % 64); break;
            case 4: if (!bytes.empty()) bytes.erase(place(), dice() % 16); break;
            default: if (!bytes.empty()) bytes[place()] = "|,\"<>{}[]&;\n\0\xff"[dice() % 15]; break;
        }
    }
    return bytes;
}

TEST(Fuzz, SurvivesMadeUpInputs) {
    std::mt19937_64 dice{20261121};
    const std::vector<std::string> inputs = seeds();
    for (int n = 0; n < 1500; ++n) {
        const std::string bytes = mutated(inputs[static_cast<std::size_t>(n) % inputs.size()], dice);
        ASSERT_EQ(LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()), 0);
    }
}

}  // namespace
