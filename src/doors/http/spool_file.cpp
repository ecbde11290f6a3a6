// A file for one upload: private, locked while in use, removed with its owner unless it was moved away.

#include "doors/http/spool_file.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <string>
#include <utility>

namespace onecard::http {
namespace {
constexpr std::string_view beginning = "upload-";
}

void SpoolFile::remove() {
    if (file_ < 0) return;
    std::error_code gone;
    std::filesystem::remove(path_, gone);
    ::close(std::exchange(file_, -1));
}

bool SpoolFile::open(const std::filesystem::path& folder) {
    std::string name = (folder / (std::string{beginning} + "XXXXXX")).string();
    file_ = ::mkostemp(name.data(), O_CLOEXEC);  // mode 0600
    if (file_ < 0) return false;
    path_ = name;
    ::flock(file_, LOCK_EX | LOCK_NB);
    return true;
}

bool SpoolFile::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file_, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

void SpoolFile::sweep(const std::filesystem::path& folder) {
    std::error_code ec;
    for (const auto& entry : std::filesystem::directory_iterator{folder, ec}) {
        if (!entry.path().filename().string().starts_with(beginning)) continue;
        const int file = ::open(entry.path().c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
        if (file < 0) continue;
        if (::flock(file, LOCK_EX | LOCK_NB) == 0) std::filesystem::remove(entry.path(), ec);
        ::close(file);
    }
}

}  // namespace onecard::http
