// Archives in the form that every tar reads.

#include "business/production/archive.hpp"

#include <array>
#include <cstring>
#include <string>

namespace onecard::production {
namespace {

constexpr std::size_t block = 512;

void put_octal(char* at, std::size_t digits, std::uint64_t number) {
    for (std::size_t i = digits; i-- > 0; number /= 8) at[i] = static_cast<char>('0' + number % 8);
}

}  // namespace

void TarWriter::add(std::string_view name, std::string_view bytes) {
    std::array<char, block> header{};
    std::memcpy(header.data(), name.data(), std::min<std::size_t>(name.size(), 100));
    put_octal(&header[100], 7, 0600);
    put_octal(&header[108], 7, 0);
    put_octal(&header[116], 7, 0);
    put_octal(&header[124], 11, bytes.size());
    put_octal(&header[136], 11, 0);
    std::memset(&header[148], ' ', 8);
    header[156] = '0';
    std::memcpy(&header[257], "ustar", 6);
    std::memcpy(&header[263], "00", 2);
    std::uint64_t sum = 0;
    for (const char c : header) sum += static_cast<unsigned char>(c);
    put_octal(&header[148], 6, sum);
    header[154] = '\0';
    put_({header.data(), header.size()});
    put_(bytes);
    static constexpr std::array<char, block> zeros{};
    if (const std::size_t rest = bytes.size() % block; rest != 0) put_({zeros.data(), block - rest});
}

void TarWriter::finish() {
    static constexpr std::array<char, 2 * block> zeros{};
    put_({zeros.data(), zeros.size()});
}

bool each_in_tar(std::string_view archive,
                 const std::function<void(std::string_view, std::string_view)>& visit) {
    while (archive.size() >= block) {
        if (archive[0] == '\0') return true;
        const std::string_view name = archive.substr(0, std::min<std::size_t>(archive.find('\0'), 100));
        std::uint64_t size = 0;
        for (const char c : archive.substr(124, 11)) {
            if (c < '0' || c > '7') return false;
            size = size * 8 + static_cast<std::uint64_t>(c - '0');
        }
        const std::uint64_t padded = (size + block - 1) / block * block;
        if (archive.size() - block < padded) return false;
        visit(name, archive.substr(block, size));
        archive.remove_prefix(block + padded);
    }
    return false;
}

}  // namespace onecard::production
