// Writes with a buffer of its own, so that every error of the disk is seen where it happens.

#include "base/output_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/sheet_problems.hpp"

namespace onecard {
namespace {

constexpr std::size_t buffer_bytes = 256 * 1024;

/// Writes all of it at `offset`; the reason of the failure, or 0.
int write_all(int handle, std::uint64_t offset, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t n = ::pwrite(handle, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return n < 0 ? errno : ENOSPC;
        offset += static_cast<std::uint64_t>(n);
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return 0;
}

}  // namespace

OutputFile::OutputFile(std::filesystem::path path) : path_{std::move(path)} {
    std::string name = (path_.parent_path() / ("." + path_.filename().string() + ".XXXXXX")).string();
    handle_ = ::mkostemp(name.data(), O_CLOEXEC);  // mode 0600: exports hold personal data
    if (handle_ < 0) fail(errno);
    passing_ = name;
    buffer_.reserve(buffer_bytes);
}

OutputFile::~OutputFile() {
    if (handle_ < 0) return;
    ::close(handle_);
    ::unlink(passing_.c_str());
}

void OutputFile::write(std::string_view bytes) {
    if (buffer_.size() + bytes.size() > buffer_bytes) flush();
    if (bytes.size() < buffer_bytes) {
        buffer_.append(bytes);
        return;
    }
    if (const int reason = write_all(handle_, flushed_, bytes)) fail(reason);
    flushed_ += bytes.size();
}

void OutputFile::rewrite(std::uint64_t offset, std::string_view bytes) {
    flush();
    if (const int reason = write_all(handle_, offset, bytes)) fail(reason);
}

void OutputFile::keep() {
    flush();
    if (::fsync(handle_) != 0) fail(errno);
    if (::rename(passing_.c_str(), path_.c_str()) != 0) fail(errno);
    ::close(std::exchange(handle_, -1));
    // The new name must survive a power cut too; a file system that cannot sync a folder keeps it anyway.
    const auto folder = path_.parent_path().empty() ? std::filesystem::path{"."} : path_.parent_path();
    if (const int folder_handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        folder_handle >= 0) {
        ::fsync(folder_handle);
        ::close(folder_handle);
    }
}

void OutputFile::flush() {
    if (const int reason = write_all(handle_, flushed_, buffer_)) fail(reason);
    flushed_ += buffer_.size();
    buffer_.clear();
}

void OutputFile::fail(int reason) const {
    const std::string name = path_.filename().string();
    if (reason == ENOSPC || reason == EDQUOT || reason == EFBIG) throw Problem{sheet_disk_full}.with(name);
    throw Problem{sheet_cannot_write}.with(name).with(std::strerror(reason));
}

}  // namespace onecard
