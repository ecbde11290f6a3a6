#pragma once
// The file of an answer: read from front to end, and removed after if so asked.

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace onecard::http {

struct AnswerFile {
    int file = -1;
    std::uint64_t size = 0;
    std::filesystem::path remove;

    AnswerFile() = default;
    AnswerFile(const AnswerFile&) = delete;
    AnswerFile& operator=(const AnswerFile&) = delete;
    ~AnswerFile() {
        if (file >= 0) ::close(file);
        std::error_code ec;
        if (!remove.empty()) std::filesystem::remove(remove, ec);
    }

    bool open(const std::filesystem::path& path) {
        file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        struct stat facts {};
        if (file < 0 || ::fstat(file, &facts) != 0 || !S_ISREG(facts.st_mode)) return false;
        size = static_cast<std::uint64_t>(facts.st_size);
        return true;
    }
    /// The bytes read, 0 at the end or on a fault.
    std::size_t read(std::vector<char>& piece) const {
        const ssize_t n = ::read(file, piece.data(), piece.size());
        return n > 0 ? static_cast<std::size_t>(n) : 0;
    }
};

}  // namespace onecard::http
