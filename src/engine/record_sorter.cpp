// Runs in memory and on disk, and their merge.
//
// Grammar of a spilled run:  run = *( key(16) order(4) length(4) bytes ), numbers as this machine keeps them

#include "engine/record_sorter.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <system_error>

#include "engine/problems.hpp"

namespace onecard {
namespace {

constexpr std::size_t head_bytes = 16 + 4 + 4;
constexpr std::size_t read_ahead_bytes = 512 * 1024;

/// The bytes of the key as numbers that compare as the bytes do.
struct Rank {
    std::uint64_t first, second;
    std::uint32_t order;
    friend constexpr auto operator<=>(const Rank&, const Rank&) = default;
};

Rank rank_of(const char* head) {
    Rank rank;
    std::memcpy(&rank.first, head, 8);
    std::memcpy(&rank.second, head + 8, 8);
    std::memcpy(&rank.order, head + 16, 4);
    if constexpr (std::endian::native == std::endian::little) {
        rank.first = __builtin_bswap64(rank.first);
        rank.second = __builtin_bswap64(rank.second);
    }
    return rank;
}

std::uint32_t length_of(const char* head) {
    std::uint32_t length = 0;
    std::memcpy(&length, head + 20, 4);
    return length;
}

[[noreturn]] void fail_on_file(int reason) {
    if (reason == ENOSPC || reason == EDQUOT) throw Problem{disk_is_full};
    throw std::system_error{reason, std::generic_category(), "spill file"};
}

int open_unnamed(const std::filesystem::path& folder) {
    int handle = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (handle >= 0) return handle;
    // Not every file system knows files without a name.
    std::string name = (folder / "spill_XXXXXX").string();
    handle = ::mkostemp(name.data(), O_CLOEXEC);
    if (handle < 0) fail_on_file(errno);
    ::unlink(name.c_str());
    return handle;
}

}  // namespace

struct RecordSorter::Inside {
    struct Entry {
        Rank rank;
        std::uint64_t at;  ///< of the head in `bytes`
    };
    struct Spilled {
        std::uint64_t from, to;
    };

    std::filesystem::path folder;
    std::size_t memory_bytes;
    std::string bytes;
    std::vector<Entry> entries;
    std::vector<Spilled> spilled;
    std::uint64_t written = 0;
    int handle = -1;

    ~Inside() {
        if (handle >= 0) ::close(handle);
    }
    void sort() { std::ranges::sort(entries, {}, &Entry::rank); }
    void write(std::string_view out) {
        while (!out.empty()) {
            const ssize_t n = ::pwrite(handle, out.data(), out.size(), static_cast<off_t>(written));
            if (n < 0 && errno == EINTR) continue;
            if (n < 0) fail_on_file(errno);
            written += static_cast<std::uint64_t>(n);
            out.remove_prefix(static_cast<std::size_t>(n));
        }
    }
    void spill() {
        if (handle < 0) handle = open_unnamed(folder);
        sort();
        const std::uint64_t from = written;
        std::string out;
        out.reserve(read_ahead_bytes + 4096);
        for (const Entry& entry : entries) {
            const char* head = bytes.data() + entry.at;
            out.append(head, head_bytes + length_of(head));
            if (out.size() < read_ahead_bytes) continue;
            write(out);
            out.clear();
        }
        write(out);
        spilled.push_back({from, written});
        bytes.clear();
        entries.clear();
    }
};

RecordSorter::RecordSorter(std::filesystem::path folder, std::size_t memory_bytes)
    : inside_{std::make_unique<Inside>()} {
    inside_->folder = std::move(folder);
    inside_->memory_bytes = memory_bytes;
}
RecordSorter::RecordSorter(RecordSorter&&) noexcept = default;
RecordSorter::~RecordSorter() = default;

void RecordSorter::add(const PersonKey& key, std::uint32_t order, std::string_view bytes) {
    Inside& in = *inside_;
    char head[head_bytes];
    std::memcpy(head, key.bytes.data(), 16);
    std::memcpy(head + 16, &order, 4);
    const auto length = static_cast<std::uint32_t>(bytes.size());
    std::memcpy(head + 20, &length, 4);
    in.entries.push_back({rank_of(head), in.bytes.size()});
    in.bytes.append(head, head_bytes);
    in.bytes.append(bytes);
    if (in.bytes.size() + in.entries.size() * sizeof(Inside::Entry) > in.memory_bytes) in.spill();
}

void RecordSorter::finish() {
    inside_->sort();
}

/// One run being read, from memory or from its part of the file.
struct MergedRecords::Run {
    const RecordSorter::Inside* memory = nullptr;
    std::size_t next_entry = 0;

    int handle = -1;
    std::uint64_t from = 0, to = 0;
    std::string buffer;
    std::size_t at = 0;

    Rank rank{};
    const char* head = nullptr;

    /// Brings at least `wanted` bytes from `at` on into the buffer; what is there already moves to its front.
    void fill(std::size_t wanted) {
        if (buffer.size() - at >= wanted) return;
        buffer.erase(0, at);
        at = 0;
        const std::size_t had = buffer.size();
        const std::size_t room = std::max(wanted, read_ahead_bytes) - had;
        const auto part = static_cast<std::size_t>(std::min<std::uint64_t>(room, to - from));
        buffer.resize(had + part);
        for (std::size_t got = 0; got < part;) {
            const ssize_t n =
                ::pread(handle, buffer.data() + had + got, part - got, static_cast<off_t>(from + got));
            if (n < 0 && errno == EINTR) continue;
            if (n <= 0) fail_on_file(n < 0 ? errno : EIO);
            got += static_cast<std::size_t>(n);
        }
        from += part;
    }
    bool advance() {
        if (memory != nullptr) {
            if (next_entry == memory->entries.size()) return false;
            const auto& entry = memory->entries[next_entry++];
            rank = entry.rank;
            head = memory->bytes.data() + entry.at;
            return true;
        }
        if (head != nullptr) at += head_bytes + length_of(head);
        head = nullptr;
        if (at == buffer.size() && from == to) return false;
        fill(head_bytes);
        const std::size_t whole = head_bytes + length_of(buffer.data() + at);
        fill(whole);
        head = buffer.data() + at;
        rank = rank_of(head);
        return true;
    }
};

MergedRecords::MergedRecords(std::vector<RecordSorter>& sorters) {
    for (RecordSorter& sorter : sorters) {
        const auto& in = *sorter.inside_;
        if (!in.entries.empty()) {
            runs_.push_back(std::make_unique<Run>());
            runs_.back()->memory = &in;
        }
        for (const auto& part : in.spilled) {
            runs_.push_back(std::make_unique<Run>());
            runs_.back()->handle = in.handle;
            runs_.back()->from = part.from;
            runs_.back()->to = part.to;
        }
    }
    for (const auto& run : runs_)
        if (run->advance()) heap_.push_back(run.get());
    std::ranges::make_heap(heap_, std::greater{}, &Run::rank);
}
MergedRecords::~MergedRecords() = default;

bool MergedRecords::next(SortedRecord& record) {
    // The run of the last record goes on only now, so that the record's bytes stood until this call.
    if (taken_ != nullptr && taken_->advance()) {
        heap_.push_back(taken_);
        std::ranges::push_heap(heap_, std::greater{}, &Run::rank);
    }
    taken_ = nullptr;
    if (heap_.empty()) return false;
    std::ranges::pop_heap(heap_, std::greater{}, &Run::rank);
    taken_ = heap_.back();
    heap_.pop_back();
    std::memcpy(record.key.bytes.data(), taken_->head, 16);
    record.order = taken_->rank.order;
    record.bytes = {taken_->head + head_bytes, length_of(taken_->head)};
    return true;
}

}  // namespace onecard
