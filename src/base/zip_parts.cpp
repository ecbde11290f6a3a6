// Unpacks zip parts; refuses bombs by the size of the directory, the ratio of a part and the sum of all.

#include "base/zip_parts.hpp"

#include <array>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

#include "base/sheet_problems.hpp"

namespace onecard {
namespace {

constexpr std::size_t block_bytes = 256 * 1024;
constexpr std::size_t blocks_ahead = 4;
constexpr std::uint64_t small_part_bytes = 128 * 1024;    // packed; below it a thread is not worth its start
constexpr std::uint64_t ratio_counts_from = 1024 * 1024;  // unpacked; tiny parts may pack very well
constexpr std::uint64_t most_parts = 20'000;
constexpr std::uint64_t most_directory_bytes = 16ull << 20;

std::uint64_t little_endian(const char* p, int bytes) {
    std::uint64_t value = 0;
    for (int i = bytes - 1; i >= 0; --i) value = value << 8 | static_cast<unsigned char>(p[i]);
    return value;
}

/// libzip takes the whole directory into memory when it opens an archive, so its size is looked at before.
void check_directory(const SheetFile& file) {
    constexpr std::size_t end_record_bytes = 22, locator_bytes = 20, end64_bytes = 56;
    const auto tail_bytes = static_cast<std::size_t>(
        std::min<std::uint64_t>(file.size(), 65'535 + end_record_bytes + locator_bytes));
    std::vector<char> tail(tail_bytes);
    const std::uint64_t tail_at = file.size() - tail_bytes;
    const std::string_view text{tail.data(), file.read(tail_at, tail.data(), tail_bytes)};
    const auto check = [](std::uint64_t parts, std::uint64_t bytes) {
        if (parts > most_parts || bytes > most_directory_bytes)
            throw Problem{sheet_zip_bomb}.with(std::to_string(parts) + " parts");
    };
    bool found = false;
    for (std::size_t at = text.find("PK\x05\x06"); at != std::string_view::npos;
         at = text.find("PK\x05\x06", at + 1)) {
        if (at + end_record_bytes > text.size()) break;
        found = true;
        const std::uint64_t parts = little_endian(&text[at + 10], 2);
        const std::uint64_t bytes = little_endian(&text[at + 12], 4);
        if (at >= locator_bytes && text.substr(at - locator_bytes, 4) == "PK\x06\x07") {
            std::array<char, end64_bytes> end64{};
            const std::uint64_t end64_at = little_endian(&text[at - locator_bytes + 8], 8);
            if (end64_at < file.size() && file.read(end64_at, end64.data(), end64.size()) == end64.size())
                check(little_endian(&end64[32], 8), little_endian(&end64[40], 8));
        } else {
            check(parts, bytes);
        }
    }
    if (!found) throw Problem{sheet_truncated};
}

/// A ring of blocks that one thread fills and another empties.
class BlockRing {
public:
    struct Block {
        std::vector<char> bytes = std::vector<char>(block_bytes);
        std::size_t size = 0;
    };

    /// The next block to fill; null when the taker has left.
    Block* to_fill() {
        std::unique_lock lock{mutex_};
        changed_.wait(lock, [&] { return taker_left_ || filled_ - taken_ < blocks_ahead; });
        return taker_left_ ? nullptr : &blocks_[filled_ % blocks_ahead];
    }
    void fill_done() {
        change([&] { ++filled_; });
    }
    void no_more() {
        change([&] { filler_done_ = true; });
    }

    /// The next filled block; null when there will be no more.
    Block* to_take() {
        std::unique_lock lock{mutex_};
        changed_.wait(lock, [&] { return filler_done_ || taken_ < filled_; });
        return taken_ < filled_ ? &blocks_[taken_ % blocks_ahead] : nullptr;
    }
    void take_done() {
        change([&] { ++taken_; });
    }
    void leave() {
        change([&] { taker_left_ = true; });
    }

private:
    void change(const auto& what) {
        {
            const std::lock_guard lock{mutex_};
            what();
        }
        changed_.notify_one();
    }

    std::mutex mutex_;
    std::condition_variable changed_;
    std::array<Block, blocks_ahead> blocks_;
    std::size_t filled_ = 0;
    std::size_t taken_ = 0;
    bool filler_done_ = false;
    bool taker_left_ = false;
};

}  // namespace

/// One part while it is being unpacked.
class ZipParts::Part {
public:
    Part(ZipParts& zip, std::uint64_t index) : zip_{zip} {
        zip_stat_t about;
        zip_stat_init(&about);
        if (zip_stat_index(zip_.archive_.get(), index, 0, &about) != 0)
            throw Problem{sheet_damaged}.with("zip");
        name_ = about.name;
        if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE)
            throw Problem{sheet_encrypted};
        packed_bytes_ = std::min<std::uint64_t>(about.comp_size, zip_.file_bytes_);
        file_.reset(zip_fopen_index(zip_.archive_.get(), index, 0));
        if (!file_) throw Problem{sheet_damaged}.with(name_);
    }

    std::uint64_t packed_bytes() const { return packed_bytes_; }

    std::size_t read(std::span<char> room) {
        const auto got = zip_fread(file_.get(), room.data(), room.size());
        if (got < 0) throw Problem{sheet_damaged}.with(name_);
        const auto size = static_cast<std::size_t>(got);
        unpacked_bytes_ += size;
        zip_.unpacked_bytes_ += size;
        if (zip_.unpacked_bytes_ > zip_.limits_.inflated_bytes ||
            (unpacked_bytes_ > ratio_counts_from &&
             unpacked_bytes_ / zip_.limits_.inflate_ratio > packed_bytes_))
            throw Problem{sheet_zip_bomb}.with(name_);
        return size;
    }

private:
    struct Close {
        void operator()(zip_file_t* file) const { zip_fclose(file); }
    };
    ZipParts& zip_;
    std::string name_;
    std::unique_ptr<zip_file_t, Close> file_;
    std::uint64_t packed_bytes_ = 0;
    std::uint64_t unpacked_bytes_ = 0;
};

ZipParts::ZipParts(const SheetFile& file, const SheetLimits& limits)
    : limits_{limits}, file_bytes_{file.size()} {
    check_directory(file);
    int code = 0;
    // Not ZIP_CHECKCONS: libzip 1.7 refuses sound zip64 archives with it; checksums are compared while reading.
    archive_.reset(zip_open(file.path().c_str(), ZIP_RDONLY, &code));
    if (!archive_) throw Problem{sheet_damaged}.with("zip");
}

std::optional<std::uint64_t> ZipParts::find(const std::string& name) const {
    auto index = zip_name_locate(archive_.get(), name.c_str(), 0);
    if (index < 0) index = zip_name_locate(archive_.get(), name.c_str(), ZIP_FL_NOCASE);
    if (index < 0) return std::nullopt;
    return static_cast<std::uint64_t>(index);
}

void ZipParts::unpack(std::uint64_t index, const BlockSink& sink) {
    Part part{*this, index};
    if (part.packed_bytes() < small_part_bytes) {
        std::vector<char> block(block_bytes);
        while (const std::size_t size = part.read(block))
            if (!sink({block.data(), size})) return;
        return;
    }
    BlockRing ring;
    std::exception_ptr failure;
    std::jthread unpacker{[&] {
        try {
            while (BlockRing::Block* block = ring.to_fill()) {
                block->size = part.read(block->bytes);
                if (block->size == 0) break;
                ring.fill_done();
            }
        } catch (...) { failure = std::current_exception(); }
        ring.no_more();
    }};
    bool stopped = false;
    try {
        while (BlockRing::Block* block = ring.to_take()) {
            if (!sink({block->bytes.data(), block->size})) {
                stopped = true;
                break;
            }
            ring.take_done();
        }
    } catch (...) {
        ring.leave();
        throw;
    }
    ring.leave();
    unpacker.join();
    if (failure && !stopped) std::rethrow_exception(failure);
}

}  // namespace onecard
