// Reads the built console and answers its paths.

#include "doors/http/console.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace onecard::http {
namespace {

constexpr std::string_view index_page = "/index.html";
constexpr std::string_view assets_folder = "/assets/";

/// Only what the program itself serves; styles may stand in attributes, because the menus of Element Plus are put into
/// their place by them.
constexpr std::string_view console_policy =
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
    "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'";

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

/// "gzip, br;q=0.5" accepts gzip, "gzip;q=0" does not.
bool accepts_gzip(std::string_view header) {
    const auto at = header.find("gzip");
    if (at == std::string_view::npos) return false;
    std::string_view rest = header.substr(at + 4);
    rest = rest.substr(0, rest.find(','));
    const auto q = rest.find("q=");
    return q == std::string_view::npos || rest.substr(q + 2).find_first_of("123456789") != std::string_view::npos;
}

bool belongs_to_another_door(std::string_view path) {
    for (const std::string_view root : {"/api", "/health", "/metrics"})
        if (path == root || (path.starts_with(root) && path[root.size()] == '/')) return true;
    return false;
}

}  // namespace

Console::Console(const std::filesystem::path& folder) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(folder / "index.html", error)) return;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder}) {
        if (!entry.is_regular_file()) continue;
        const std::string path = "/" + entry.path().lexically_relative(folder).generic_string();
        if (path.ends_with(".gz"))
            files_[path.substr(0, path.size() - 3)].compressed = bytes_of(entry.path());
        else
            files_[path].bytes = bytes_of(entry.path());
    }
    std::erase_if(files_, [](const auto& file) { return file.second.bytes.empty(); });
    for (auto& [path, file] : files_) file.etag = etag_of(file.bytes);
}

Response Console::answer(const Request& request, const std::string& path) const {
    const File& file = files_.at(path);
    const bool compressed = !file.compressed.empty() && accepts_gzip(request.header("Accept-Encoding"));
    Response response;
    response.type = type_of_file(path);
    response.fixed = compressed ? file.compressed : file.bytes;
    response.etag = file.etag + (compressed ? "-gz" : "");
    response.set("Vary", "Accept-Encoding");
    if (compressed) response.set("Content-Encoding", "gzip");
    const bool has_digest = path.starts_with(assets_folder);
    response.set("Cache-Control", has_digest ? "public, max-age=31536000, immutable" : "no-cache");
    response.set("Content-Security-Policy", std::string{console_policy});
    return response;
}

void Console::stand_on(Server& server, std::function<Response(const Request&)> not_found) const {
    if (!is_there()) return;
    const auto handler = [this, not_found = std::move(not_found)](const Request& request) {
        const std::string path = percent_decoded(request.path).value_or("/");
        if (belongs_to_another_door(path)) return not_found(request);
        if (files_.contains(path)) return answer(request, path);
        // An asset of an older build must not be answered by a page.
        if (path.starts_with(assets_folder)) return not_found(request);
        return answer(request, std::string{index_page});
    };
    server.on(Verb::get, "/{path...}", handler, {.body = BodyKind::none, .lane = Lane::immediate});
}

std::filesystem::path console_folder(const std::string& given) {
    if (!given.empty()) return given;
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    const auto built = program.parent_path() / ".." / ".." / "web" / "dist";
    if (!error && std::filesystem::is_regular_file(built / "index.html", error)) return built.lexically_normal();
    return "/usr/share/onecard/console";
}

}  // namespace onecard::http
