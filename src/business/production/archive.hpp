#pragma once
// TarWriter: an archive of files written as a stream, uncompressed, as photos already are.
//
//   archive = *( header(512) bytes padding ) 1024 * NUL        (POSIX ustar; names of at most 100 bytes)

#include <functional>
#include <string_view>

namespace onecard::production {

class TarWriter {
public:
    explicit TarWriter(std::function<void(std::string_view)> put) : put_{std::move(put)} {}
    void add(std::string_view name, std::string_view bytes);
    void finish();

private:
    std::function<void(std::string_view)> put_;
};

/// Calls `visit` for each file of an archive; false where it is damaged.
bool each_in_tar(std::string_view archive,
                 const std::function<void(std::string_view name, std::string_view bytes)>& visit);

}  // namespace onecard::production
