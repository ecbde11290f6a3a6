#pragma once
// The parts of a zip archive, unpacked as a stream and within bounds; for sheets only.

#include <zip.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "base/sheet_file.hpp"

namespace onecard {

class ZipParts {
public:
    /// Throws sheet_truncated, sheet_damaged or sheet_zip_bomb.
    ZipParts(const SheetFile& file, const SheetLimits& limits);

    /// The part of that name, letter case ignored if need be.
    std::optional<std::uint64_t> find(const std::string& name) const;

    /// Takes blocks of the unpacked part; false stops.
    using BlockSink = std::function<bool(std::span<const char>)>;

    /// Unpacks a part. A large one is unpacked on a second thread while `sink` works on this one.
    /// Throws sheet_damaged, sheet_encrypted or sheet_zip_bomb; what the sink throws comes out unchanged.
    void unpack(std::uint64_t part, const BlockSink& sink);

private:
    class Part;

    struct Discard {
        void operator()(zip_t* archive) const { zip_discard(archive); }
    };
    std::unique_ptr<zip_t, Discard> archive_;
    const SheetLimits& limits_;
    std::uint64_t file_bytes_;
    std::uint64_t unpacked_bytes_ = 0;  ///< of all parts so far
};

}  // namespace onecard
