// Reads and writes the key file so that nobody else can read it and no crash leaves half of it.

#include "engine/keys.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <set>
#include <system_error>

#include "engine/sm3.hpp"

namespace onecard {
namespace {

constexpr std::size_t most_file_bytes = 4 << 20;  // every version of the data key fits
constexpr std::string_view check_name = "check = \"";

class Descriptor {
public:
    explicit Descriptor(int number) : number_{number} {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    int operator*() const { return number_; }
    explicit operator bool() const { return number_ >= 0; }

private:
    int number_;
};

[[noreturn]] void fail_with_errno(const std::filesystem::path& path) {
    const int error = errno;
    throw Problem{key_file_unwritable}.with(path.string()).with(std::generic_category().message(error));
}

std::filesystem::path folder_of(const std::filesystem::path& path) {
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path{"."};
}

/// Holds off other processes that write key files in the same folder; freed with the descriptor.
int locked_folder(const std::filesystem::path& path) {
    const int folder = ::open(folder_of(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) fail_with_errno(path);
    while (::flock(folder, LOCK_EX) != 0) {
        if (errno == EINTR) continue;
        ::close(folder);
        fail_with_errno(path);
    }
    return folder;
}

/// Writes beside `path` and syncs; the caller moves it into place while it holds the folder's lock.
std::filesystem::path write_beside(const std::filesystem::path& path, std::string_view text) {
    std::filesystem::path beside = path;
    beside += ".new";
    ::unlink(beside.c_str());  // left by a crash; the lock says that nobody is writing it now
    const Descriptor file{::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600)};
    if (!file) fail_with_errno(path);
    std::size_t written = 0;
    while (written < text.size()) {
        const ssize_t count = ::write(*file, text.data() + written, text.size() - written);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) break;
        written += static_cast<std::size_t>(count);
    }
    // fchmod because the process's umask may have taken even the owner's bits.
    if (written < text.size() || ::fchmod(*file, 0600) != 0 || ::fsync(*file) != 0) {
        const int error = errno;
        ::unlink(beside.c_str());
        errno = error;
        fail_with_errno(path);
    }
    return beside;
}

std::string read_private(const std::filesystem::path& path) {
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (!file) {
        if (errno == ENOENT) throw Problem{key_file_missing}.with(path.string());
        fail_with_errno(path);
    }
    struct stat status {};
    if (::fstat(*file, &status) != 0) fail_with_errno(path);
    if (!S_ISREG(status.st_mode) || status.st_size > static_cast<off_t>(most_file_bytes))
        throw Problem{key_file_damaged}.with(path.string()).with("file");
    if ((status.st_mode & 077) != 0) throw Problem{key_file_too_open}.with(path.string());
    std::string text(static_cast<std::size_t>(status.st_size), '\0');
    std::size_t taken = 0;
    while (taken < text.size()) {
        const ssize_t count = ::read(*file, text.data() + taken, text.size() - taken);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) fail_with_errno(path);
        if (count == 0) break;
        taken += static_cast<std::size_t>(count);
    }
    text.resize(taken);
    return text;
}

void add_entry(std::string& text, std::string_view name, std::span<const std::uint8_t> bytes) {
    std::string hex = hex_of(bytes);
    text.append(name).append(" = \"").append(hex).append("\"\n");
    wipe(hex);
}

}  // namespace

KeyRing KeyRing::unsaved() {
    KeyRing ring;
    fill_random(ring.index_key_.bytes());
    fill_random(ring.token_key_.bytes());
    fill_random(ring.audit_key_.emplace().bytes());
    fill_random(ring.data_keys_[1].bytes());
    ring.signing_key_ = generate_sm2_key();
    return ring;
}

KeyRing KeyRing::create(const std::filesystem::path& path) {
    KeyRing ring = unsaved();
    ring.path_ = path;
    const Descriptor folder{locked_folder(path)};
    std::string text = ring.text();
    const std::filesystem::path beside = write_beside(path, text);
    wipe(text);
    // link() refuses an existing name, which rename() would silently replace.
    const int linked = ::link(beside.c_str(), path.c_str());
    const int error = errno;
    ::unlink(beside.c_str());
    if (linked != 0) {
        if (error == EEXIST) throw Problem{key_file_exists}.with(path.string());
        errno = error;
        fail_with_errno(path);
    }
    if (::fsync(*folder) != 0) fail_with_errno(path);
    return ring;
}

KeyRing KeyRing::load(const std::filesystem::path& path) {
    std::string text = read_private(path);
    struct Wiper {
        std::string& text;
        ~Wiper() { wipe(text); }
    } wiper{text};
    return read(text, path);
}

void KeyRing::rotate_data_key() {
    KeyRing next = *this;
    const auto add_version = [&next] {
        const std::uint16_t newest = next.active_data_key_version();
        if (newest == 65535) throw Problem{data_key_versions_used_up};
        fill_random(next.data_keys_[static_cast<std::uint16_t>(newest + 1)].bytes());
    };
    if (path_.empty()) {
        add_version();
    } else {
        const Descriptor folder{locked_folder(path_)};
        next = load(path_);  // another process may have rotated since we loaded
        add_version();
        std::string text = next.text();
        const std::filesystem::path beside = write_beside(path_, text);
        wipe(text);
        if (::rename(beside.c_str(), path_.c_str()) != 0) {
            const int error = errno;
            ::unlink(beside.c_str());
            errno = error;
            fail_with_errno(path_);
        }
        if (::fsync(*folder) != 0) fail_with_errno(path_);
    }
    *this = std::move(next);
}

std::string KeyRing::text() const {
    std::string text =
        "# 一卡通平台密钥文件：请离线保管一份副本，勿与数据库备份放在一起，勿手工修改。\n"
        "# The keys of this OneCard. Keep a copy off line, apart from database backups; do not edit.\n";
    text.reserve(1024 + data_keys_.size() * 64);  // so that no key stays behind in an outgrown buffer
    const std::uint8_t format = 1;
    add_entry(text, "format", {&format, 1});
    add_entry(text, "index_key", index_key_.bytes());
    add_entry(text, "token_key", token_key_.bytes());
    if (audit_key_) add_entry(text, "audit_key", audit_key_->bytes());
    add_entry(text, "signing_private_key", signing_key_.private_key.bytes());
    text.append("signing_public_point = \"").append(signing_key_.public_point).append("\"\n");
    for (const auto& [version, key] : data_keys_)
        add_entry(text, "data_key." + std::to_string(version), key.bytes());
    const std::string check = sm3_hex(text);
    text.append(check_name).append(check).append("\"\n");
    return text;
}

KeyRing KeyRing::read(std::string_view text, const std::filesystem::path& path) {
    // Only the name of an entry is ever told, never its value.
    const auto damaged = [&path](std::string_view what) {
        return Problem{key_file_damaged}.with(path.string()).with(std::string{what});
    };
    const std::size_t check_at = text.rfind(check_name);
    if (check_at == std::string_view::npos || (check_at > 0 && text[check_at - 1] != '\n'))
        throw damaged("check");
    const std::string_view check = text.substr(check_at + check_name.size());
    if (check != sm3_hex(text.substr(0, check_at)) + "\"\n") throw damaged("check");
    text = text.substr(0, check_at);

    KeyRing ring;
    ring.path_ = path;
    std::set<std::string_view> seen;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (line.empty() || line.starts_with('#')) continue;
        const std::string_view name = line.substr(0, line.find(" = \""));
        if (line.size() < name.size() + 5 || !line.ends_with('"')) throw damaged("line");
        const std::string_view value = line.substr(name.size() + 4, line.size() - name.size() - 5);
        if (!seen.insert(name).second) throw damaged(name);
        bool good = false;
        if (name == "format") {
            good = value == "01";
        } else if (name == "index_key") {
            good = read_hex(value, ring.index_key_.bytes());
        } else if (name == "token_key") {
            good = read_hex(value, ring.token_key_.bytes());
        } else if (name == "audit_key") {
            good = read_hex(value, ring.audit_key_.emplace().bytes());
        } else if (name == "signing_private_key") {
            good = read_hex(value, ring.signing_key_.private_key.bytes());
        } else if (name == "signing_public_point") {
            ring.signing_key_.public_point = value;
            good = value.size() == 130;
        } else if (name.starts_with("data_key.")) {
            std::uint16_t version = 0;
            const char* end = name.data() + name.size();
            const auto [stop, error] = std::from_chars(name.data() + 9, end, version);
            good = error == std::errc{} && stop == end && version > 0 &&
                   read_hex(value, ring.data_keys_[version].bytes());
        }
        if (!good) throw damaged(name);
    }
    for (const std::string_view needed :
         {"format", "index_key", "token_key", "signing_private_key", "signing_public_point"})
        if (!seen.contains(needed)) throw damaged(needed);
    if (ring.data_keys_.empty()) throw damaged("data_key");
    return ring;
}

}  // namespace onecard
