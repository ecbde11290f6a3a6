// Tells from a file's first bytes what it is, and refuses what only looks like a sheet.

#include "base/sheet_reader.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <vector>

#include "base/sheet_file.hpp"
#include "base/sheet_problems.hpp"

namespace onecard {
namespace {

using namespace std::string_view_literals;

/// A locked workbook is an OLE container (as the old .xls is) with a stream of this name, in UTF-16.
bool holds_encrypted_package(const SheetFile& file, std::string_view head) {
    constexpr auto name = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;
    const auto number = [&](std::size_t at, int bytes) {
        std::uint32_t value = 0;
        for (int i = bytes - 1; i >= 0; --i)
            value = value << 8 | static_cast<unsigned char>(head[at + static_cast<std::size_t>(i)]);
        return value;
    };
    if (head.size() < 512) return false;
    const std::uint32_t sector_shift = number(30, 2);
    if (sector_shift < 7 || sector_shift > 16) return false;
    std::vector<char> directory(16 * 1024);
    const auto got =
        file.read((std::uint64_t{number(48, 4)} + 1) << sector_shift, directory.data(), directory.size());
    return std::string_view{directory.data(), got}.find(name) != std::string_view::npos;
}

bool looks_like_markup_or_document(std::string_view head) {
    if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
    if (head.starts_with("%PDF") || head.starts_with("{\\rtf") || head.starts_with("Rar!")) return true;
    while (!head.empty() && (head[0] == ' ' || head[0] == '\r' || head[0] == '\n' || head[0] == '\t'))
        head.remove_prefix(1);
    std::string start{head.substr(0, 9)};
    for (char& c : start) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return start.starts_with("<?xml") || start.starts_with("<html") || start.starts_with("<!doctype") ||
           start.starts_with("<table") || start.starts_with("<meta") || start.starts_with("<head") ||
           start.starts_with("<!--");
}

}  // namespace

SheetFile::SheetFile(const std::filesystem::path& path)
    : path_{path}, handle_{::open(path.c_str(), O_RDONLY | O_CLOEXEC)} {
    struct stat about {};
    if (handle_ < 0 || ::fstat(handle_, &about) != 0 || !S_ISREG(about.st_mode)) {
        if (handle_ >= 0) ::close(handle_);
        throw Problem{sheet_not_found}.with(path.filename().string());
    }
    size_ = static_cast<std::uint64_t>(about.st_size);
}

SheetFile::~SheetFile() {
    ::close(handle_);
}

std::size_t SheetFile::read(std::uint64_t offset, char* to, std::size_t room) const {
    std::size_t got = 0;
    while (got < room) {
        const ssize_t n = ::pread(handle_, to + got, room - got, static_cast<off_t>(offset + got));
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) throw Problem{sheet_not_found}.with(path_.filename().string());
        if (n == 0) break;
        got += static_cast<std::size_t>(n);
    }
    return got;
}

SheetFacts read_sheet(const std::filesystem::path& path, const SheetLimits& limits, const RowSink& sink) {
    const SheetFile file{path};
    if (file.size() > limits.file_bytes)
        throw Problem{sheet_file_too_large}.with(std::to_string(limits.file_bytes >> 20));
    if (file.size() == 0) throw Problem{sheet_empty};

    std::array<char, 512> bytes{};
    const std::string_view head{bytes.data(), file.read(0, bytes.data(), bytes.size())};
    if (head.starts_with("PK\x03\x04") || head.starts_with("PK\x05\x06"))
        return read_xlsx(file, limits, sink);
    if (head.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        throw Problem{holds_encrypted_package(file, head) ? sheet_encrypted : sheet_old_xls};
    if (head.starts_with("\x09\x08\x10\x00"sv) || head.starts_with("\x09\x04\x06\x00"sv))
        throw Problem{sheet_old_xls};
    if (looks_like_markup_or_document(head)) throw Problem{sheet_unknown_format};
    return read_csv(file, limits, sink);
}

std::string cell_name(std::uint32_t row, std::size_t column) {
    std::string name;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (left - 1) % 26));
    return name + std::to_string(row);
}

}  // namespace onecard
