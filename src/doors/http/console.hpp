#pragma once
// Console: the built pages of web/, read once at the start and served beside the API.

#include <filesystem>
#include <functional>
#include <map>
#include <string>

#include "doors/http/server.hpp"

namespace onecard::http {

/// The pages lie in `folder` as Vite builds them: index.html, and assets/ with a digest in each name. A file may
/// have a compressed twin beside it, named with .gz.
class Console {
public:
    /// A folder without index.html holds no console; then nothing is served.
    explicit Console(const std::filesystem::path& folder);
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    bool is_there() const { return !files_.empty(); }
    /// Every path that is no file and belongs to no other door answers index.html, since the console has paths of
    /// its own; `not_found` answers what is neither. Must outlive the server.
    void stand_on(Server& server, std::function<Response(const Request&)> not_found) const;

private:
    struct File {
        std::string bytes, compressed, etag;
    };
    Response answer(const Request& request, const std::string& path) const;

    std::map<std::string, File, std::less<>> files_;   ///< by path, "/assets/index-1a2b3c.js"
};

/// `given`, or where it is empty web/dist of the repository in which the program was built, or where an installed
/// one has its console.
std::filesystem::path console_folder(const std::string& given);

}  // namespace onecard::http
