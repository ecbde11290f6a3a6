// The tours of both READMEs work as they are written.

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <string>

namespace onecard {
namespace {

/// The output where the tour failed, or "".
std::string failure_of(const std::string& readme) {
    const std::string command = std::string{ONECARD_SOURCE_DIR} + "/tests/tour.sh " + ONECARD_SOURCE_DIR +
                                "/" + readme + " " + ONECARD_PROGRAM + " 2>&1";
    std::FILE* pipe = popen(command.c_str(), "r");
    std::string output;
    std::array<char, 4096> block;
    while (const std::size_t read = std::fread(block.data(), 1, block.size(), pipe))
        output.append(block.data(), read);
    return pclose(pipe) == 0 ? std::string{} : output;
}

TEST(Tour, OfTheEnglishReadmeWorks) {
    EXPECT_EQ(failure_of("README.md"), "");
}
TEST(Tour, OfTheChineseReadmeWorks) {
    EXPECT_EQ(failure_of("README.zh-CN.md"), "");
}

}  // namespace
}  // namespace onecard
