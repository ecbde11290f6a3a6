#pragma once
// The HTTP server's face: routes with blocking handlers, settings, start, graceful stop. No Asio here.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "doors/http/message.hpp"

namespace onecard::http {

/// Where a body goes. `none` answers 413 to any body; `spool` writes it to a file while it arrives.
enum class BodyKind { none, memory, spool };

/// Who runs a handler. The two lanes share no thread and no queue, so bulk work never delays a clerk.
/// `immediate` runs on the socket threads: only for what never blocks, such as health.
enum class Lane { interactive, bulk, immediate };

struct RouteOptions {
    BodyKind body = BodyKind::memory;
    std::uint64_t limit = 64 * 1024;  ///< bytes of body; more is answered 413
    Lane lane = Lane::interactive;
    /// Asked on the interactive lane before a body is read; an answer refuses it, so that strangers cannot
    /// fill the disk. Requests without a body are not asked about.
    std::function<std::optional<Response>(const Request&)> admit{};
};

struct LaneSize {
    unsigned workers;
    std::size_t queue;  ///< requests that wait for a worker; more are answered 503 with Retry-After
};

struct Settings {
    std::string address = "127.0.0.1";
    std::uint16_t port = 0;                   ///< 0: any free one; Server::port() tells which
    std::filesystem::path certificate_file;   ///< PEM chain; with key_file it makes the port speak TLS only
    std::filesystem::path key_file;
    std::filesystem::path spool_folder = std::filesystem::temp_directory_path();
    std::chrono::milliseconds idle_time{30'000};   ///< for a whole header, a read of a body, a write
    std::chrono::milliseconds drain_time{20'000};  ///< stop() waits so long for running requests
    std::uint32_t header_limit = 16 * 1024;
    std::uint64_t min_body_rate = 512;  ///< bytes a second that a body must keep up on average
    std::size_t max_connections = 4096;
    std::size_t max_event_streams = 512;
    LaneSize interactive{4, 256};
    LaneSize bulk{1, 16};
    unsigned socket_threads = 2;
    std::string content_security_policy =
        "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";
};

/// What is told of one answered request.
struct Done {
    std::string_view route;  ///< the pattern, so that metrics stay few; empty when none matched
    const Request& request;
    unsigned status;
    std::int64_t micros;          ///< from the header read to the last byte written
    std::int64_t handler_micros;  ///< waiting for a worker and working
    std::uint64_t answer_bytes;
};

/// Called on the server's threads, several at once; must not block.
struct Hooks {
    std::function<Response(const Request&, unsigned status, std::string_view trace)> refusal = plain_refusal;
    std::function<void(const Done&)> on_done;
    /// A handler threw: a bug. The caller is shown only the trace number.
    std::function<void(const Request&, std::exception_ptr, std::string_view trace)> on_fault;
};

/// Blocking; runs on a worker of the route's lane.
using Handler = std::function<Response(const Request&)>;

enum class Caching {
    revalidate,  ///< asked each time, answered 304: pages
    forever,     ///< for names that hold a digest
};

/// What the server holds at this moment, for metrics and readiness.
struct Load {
    std::size_t connections;
    std::size_t interactive_waiting;
    std::size_t bulk_waiting;
};

class Server {
public:
    explicit Server(Settings settings, Hooks hooks = {});
    ~Server();  // stops
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Patterns: "/api/cards/{id}"; a last "{rest...}" takes the remaining segments, also none.
    /// Patterns without names win. All routes stand before start(); a second one of the same is a bug.
    void on(Verb verb, std::string_view pattern, Handler handler, RouteOptions options = {});
    /// Answers GET with bytes that live as long as the program, with ETag; the path's ending tells the type.
    void serve(std::string_view path, std::string_view bytes, Caching caching = Caching::revalidate,
               std::string_view type = {});

    /// Listens and returns. Throws Problem (http.cannot_listen, http.bad_certificate, http.bad_spool_folder).
    void start();
    std::uint16_t port() const;
    Load load() const;
    /// Takes no new request, lets the running ones finish within the drain time, returns when all is still.
    /// Not to be called from a handler.
    void stop();
    /// start(), wait for SIGTERM or SIGINT, stop().
    void run();

    struct Inside;  ///< known to server.cpp alone

private:
    std::unique_ptr<Inside> inside_;
};

}  // namespace onecard::http
