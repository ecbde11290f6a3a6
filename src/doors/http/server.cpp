// The HTTP server: Asio and Beast coroutines for sockets, worker lanes for handlers. Asio is known here alone.
//
// Rule of this file: no braced temporary of an aggregate stands inside a co_await expression, since g++ 12
// destroys it twice; such objects get a name or a constructor.

#include "doors/http/server.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <condition_variable>
#include <future>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <thread>
#include <unordered_map>
#include <variant>

#include "doors/http/answer_file.hpp"
#include "doors/http/answer_head.hpp"
#include "doors/http/routes.hpp"
#include "doors/http/server_problems.hpp"
#include "doors/http/spool_file.hpp"
#include "doors/http/worker_lane.hpp"

namespace onecard::http {
namespace {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace wire = boost::beast::http;
using tcp = net::ip::tcp;
using Code = beast::error_code;
using Clock = std::chrono::steady_clock;
using HeadParser = wire::request_parser<wire::empty_body>;
using BodyParser = wire::request_parser<wire::buffer_body>;

constexpr std::size_t write_piece = 64 * 1024;   // each has the idle time to leave
constexpr std::size_t disk_piece = 256 * 1024;
constexpr std::chrono::seconds heartbeat{15};
constexpr std::chrono::seconds linger_time{2};

auto into(Code& ec) { return net::redirect_error(net::use_awaitable, ec); }

std::int64_t micros_since(Clock::time_point then) {
    return std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - then).count();
}

/// Plain or TLS, so that nothing is written twice.
class Stream {
public:
    using executor_type = beast::tcp_stream::executor_type;

    Stream(tcp::socket socket, net::ssl::context* tls) : stream_{std::in_place_index<0>, std::move(socket)} {
        if (tls == nullptr) return;
        beast::tcp_stream plain{std::move(std::get<0>(stream_))};
        stream_.emplace<1>(std::move(plain), *tls);
    }

    executor_type get_executor() { return lowest().get_executor(); }
    bool is_tls() const { return stream_.index() == 1; }
    net::ssl::stream<beast::tcp_stream>& tls() { return std::get<1>(stream_); }
    beast::tcp_stream& lowest() { return is_tls() ? tls().next_layer() : std::get<0>(stream_); }

    template <class Buffers, class Token>
    auto async_read_some(const Buffers& buffers, Token&& token) {
        return net::async_initiate<Token, void(Code, std::size_t)>(
            [this](auto handler, const Buffers& b) {
                std::visit([&](auto& s) { s.async_read_some(b, std::move(handler)); }, stream_);
            },
            token, buffers);
    }
    template <class Buffers, class Token>
    auto async_write_some(const Buffers& buffers, Token&& token) {
        return net::async_initiate<Token, void(Code, std::size_t)>(
            [this](auto handler, const Buffers& b) {
                std::visit([&](auto& s) { s.async_write_some(b, std::move(handler)); }, stream_);
            },
            token, buffers);
    }

private:
    std::variant<beast::tcp_stream, net::ssl::stream<beast::tcp_stream>> stream_;
};

/// Runs `work` on the lane and resumes the coroutine where it was. False: the lane is full, nothing ran.
/// `work` must not throw; it lives in the caller's frame, which stands still meanwhile.
template <class Work>
net::awaitable<bool> run_on(WorkerLane& lane, Work& work) {
    auto start = [&lane, &work](auto handler) {
        const auto executor = net::get_associated_executor(handler);
        auto shared = std::make_unique<decltype(handler)>(std::move(handler));
        auto* waiting = shared.get();
        WorkerLane::Task task = [&work, executor, shared = std::move(shared)]() mutable {
            work();
            net::post(executor, [h = std::move(*shared)]() mutable { std::move(h)(true); });
        };
        if (lane.take(task)) return;
        net::post(executor, [h = std::move(*waiting)]() mutable { std::move(h)(false); });
    };
    using Token = const net::use_awaitable_t<>;
    co_return co_await net::async_initiate<Token, void(bool)>(start, net::use_awaitable);
}

/// The status that answers an unreadable header; 0 when the connection is simply gone or silent.
unsigned status_of(const Code& ec) {
    if (ec == wire::error::header_limit || ec == wire::error::buffer_overflow) return 431;
    if (ec == wire::error::end_of_stream || ec == wire::error::partial_message) return 0;
    return ec.category() == wire::make_error_code(wire::error::bad_method).category() ? 400 : 0;
}

std::optional<Verb> verb_of(wire::verb method) {
    switch (method) {
        case wire::verb::get:
        case wire::verb::head: return Verb::get;
        case wire::verb::post: return Verb::post;
        case wire::verb::put: return Verb::put;
        case wire::verb::patch: return Verb::patch;
        case wire::verb::delete_: return Verb::del;
        default: return std::nullopt;
    }
}

/// One request and its answer, from the header read to the last byte written.
struct Exchange {
    Request request;
    Response answer;
    const Route* route = nullptr;
    bool keep_alive = false;
    bool body_unread = false;
    Clock::time_point began = Clock::now();
    std::int64_t handler_micros = 0;
    std::uint64_t sent = 0;
    SpoolFile spool;

    Exchange() = default;
};

enum class Received { all, too_large, malformed, storage_full, lost };

}  // namespace

class Session;

struct Server::Inside {
    Settings settings;
    Hooks hooks;
    Routes routes;
    std::uint16_t port = 0;
    std::atomic<bool> stopping = false;
    std::stop_source stop_handlers;
    std::atomic<std::size_t> event_streams = 0;

    std::mutex sessions_mutex;
    std::condition_variable session_gone;
    std::unordered_map<Session*, std::weak_ptr<Session>> sessions;

    std::optional<net::ssl::context> tls;
    // Order of destruction: lanes join their threads first, then the io_context destroys waiting coroutines.
    std::unique_ptr<net::io_context> io;
    std::optional<tcp::acceptor> acceptor;
    std::unique_ptr<WorkerLane> interactive;
    std::unique_ptr<WorkerLane> bulk;
    std::unique_ptr<WorkerLane> disk;  // spooling and reading files: a slow disk must not hold up sockets
    std::vector<std::thread> threads;

    Inside(Settings s, Hooks h) : settings{std::move(s)}, hooks{std::move(h)} {}

    WorkerLane* lane(Lane of) const {
        if (of == Lane::immediate) return nullptr;
        return of == Lane::bulk ? bulk.get() : interactive.get();
    }
    void load_certificate();
    void listen();
    net::awaitable<void> accept();
    void each_session(auto&& act);
    void fault(const Request& request, std::string_view trace);
};

/// One connection; its coroutine owns it, and everything in it happens on its strand.
class Session : public std::enable_shared_from_this<Session> {
public:
    Session(Server::Inside& inside, tcp::socket socket)
        : inside_{inside},
          stream_{std::move(socket), inside.tls ? &*inside.tls : nullptr},
          pause_{stream_.get_executor()} {
        Code ec;
        const auto end = stream_.lowest().socket().remote_endpoint(ec);
        if (!ec) peer_ = end.address().to_string();
        stream_.lowest().socket().set_option(tcp::no_delay{true}, ec);
        buffer_.reserve(4096);
    }
    ~Session() {
        const std::lock_guard lock{inside_.sessions_mutex};
        inside_.sessions.erase(this);
        inside_.session_gone.notify_all();
    }

    auto executor() { return stream_.get_executor(); }
    net::awaitable<void> live(std::shared_ptr<Session> self);

    /// Ends the session unless a request is being read, run or answered. On the strand.
    void leave_if_idle() {
        pause_.cancel();
        Code ec;
        const bool is_silent = stream_.lowest().socket().available(ec) == 0;  // else a request has just come
        if (idle_ && is_silent) stream_.lowest().cancel();
    }

private:
    net::awaitable<bool> serve_one();
    net::awaitable<void> handle(Exchange& x, HeadParser& head);
    net::awaitable<Received> receive(Exchange& x, HeadParser& head);
    net::awaitable<bool> admit(Exchange& x, const RouteOptions& options);
    net::awaitable<bool> work(Exchange& x, Lane lane);
    net::awaitable<bool> send(Exchange& x);
    net::awaitable<bool> send_body(Exchange& x, std::string_view body);
    net::awaitable<bool> send_file(Exchange& x);
    net::awaitable<void> send_events(Exchange& x);
    net::awaitable<bool> write(std::string_view bytes);
    net::awaitable<void> part(bool body_unread);

    void read_head(Exchange& x, const HeadParser& head) const;
    void refuse(Exchange& x, unsigned status, std::string_view trace = {});
    void fault(Exchange& x);
    std::string head_of(const Exchange& x, std::optional<std::uint64_t> length) const {
        const HeadFacts facts{x.request, x.keep_alive, length, inside_.settings.content_security_policy};
        return head_text(x.answer, facts);
    }

    Server::Inside& inside_;
    Stream stream_;
    net::steady_timer pause_;
    beast::flat_buffer buffer_;
    std::string peer_;
    bool idle_ = true;  // nothing is lost when the connection ends now
};

net::awaitable<void> Session::live(std::shared_ptr<Session> /*owned by this frame*/) {
    Code ec;
    if (stream_.is_tls() && !inside_.stopping) {
        stream_.lowest().expires_after(inside_.settings.idle_time);
        co_await stream_.tls().async_handshake(net::ssl::stream_base::server, into(ec));
        if (ec) co_return;
    }
    bool keep = true;
    while (keep && !inside_.stopping) keep = co_await serve_one();
}

net::awaitable<bool> Session::serve_one() {
    HeadParser head;
    head.header_limit(inside_.settings.header_limit);
    head.body_limit(boost::none);  // the route's own limit comes later
    // One deadline for the whole header: a byte now and then does not extend it.
    stream_.lowest().expires_after(inside_.settings.idle_time);
    idle_ = true;
    Code ec;
    co_await wire::async_read_header(stream_, buffer_, head, into(ec));
    idle_ = false;
    stream_.lowest().expires_never();

    Exchange x;
    if (ec) {
        const unsigned status = status_of(ec);
        if (status == 0) co_return false;
        x.request.peer = peer_;
        x.request.id = fresh_number();
        x.request.is_tls = stream_.is_tls();
        x.body_unread = true;
        refuse(x, status);
    } else {
        read_head(x, head);
        x.body_unread = !head.is_done();
        co_await handle(x, head);
    }
    if (x.answer.status == 0) co_return false;  // lost while the body came
    if (x.body_unread || inside_.stopping) x.keep_alive = false;
    const bool answered = co_await send(x);
    if (inside_.hooks.on_done) {
        const Done done{x.request.route, x.request,  x.answer.status, micros_since(x.began),
                        x.handler_micros, x.sent};
        inside_.hooks.on_done(done);
    }
    if (answered && x.keep_alive) co_return true;
    if (answered) co_await part(x.body_unread || buffer_.size() > 0);
    co_return false;
}

void Session::read_head(Exchange& x, const HeadParser& head) const {
    const auto& message = head.get();
    Request& request = x.request;
    for (const auto& field : message) request.headers.emplace_back(field.name_string(), field.value());
    request.is_head = message.method() == wire::verb::head;
    request.is_tls = stream_.is_tls();
    request.peer = peer_;
    request.id = request_id(request.header("X-Request-Id"));
    request.stop = inside_.stop_handlers.get_token();
    x.keep_alive = message.keep_alive();
}

/// Finds the route, reads the body, runs the handler; leaves the answer in `x`, status 0 if the peer is lost.
net::awaitable<void> Session::handle(Exchange& x, HeadParser& head) {
    const auto verb = verb_of(head.get().method());
    if (!read_target(head.get().target(), x.request)) {
        refuse(x, 400);
        co_return;
    }
    if (!verb) {
        const std::string allow = inside_.routes.allow(x.request.path);
        if (head.get().method() == wire::verb::options && !allow.empty())
            x.answer = Response{204};
        else
            refuse(x, allow.empty() ? 404 : 405);
        if (!allow.empty()) x.answer.set("Allow", allow);
        co_return;
    }
    x.request.verb = *verb;
    auto found = inside_.routes.find(*verb, x.request.path);
    if (found.route == nullptr) {
        refuse(x, found.allow.empty() ? 404 : 405);
        if (!found.allow.empty()) x.answer.set("Allow", std::move(found.allow));
        co_return;
    }
    x.route = found.route;
    x.request.route = found.route->pattern;
    x.request.params = std::move(found.params);

    if (!head.is_done()) {
        const RouteOptions& options = found.route->options;
        const WorkerLane* lane = inside_.lane(options.lane);
        if (head.content_length().value_or(0) > options.limit) {
            refuse(x, 413);
            co_return;
        }
        if (lane != nullptr && lane->is_full()) {  // known before the body travels
            refuse(x, 503);
            co_return;
        }
        if (options.admit) {
            const bool admitted = co_await admit(x, options);
            if (!admitted) co_return;
        }
        const Received received = co_await receive(x, head);
        switch (received) {
            case Received::all: x.body_unread = false; break;
            case Received::too_large: refuse(x, 413); co_return;
            case Received::malformed: refuse(x, 400); co_return;
            case Received::storage_full: refuse(x, 507); co_return;
            case Received::lost: x.answer.status = 0; co_return;
        }
    }
    const auto began = Clock::now();
    const bool ran = co_await work(x, found.route->options.lane);
    x.handler_micros = micros_since(began);
    if (!ran) refuse(x, 503);
    if (x.request.upload.empty()) co_return;
    auto remove = [&] { x.spool.remove(); };  // a large file takes a while
    co_await run_on(*inside_.disk, remove);
}

net::awaitable<Received> Session::receive(Exchange& x, HeadParser& head) {
    const RouteOptions& options = x.route->options;
    const bool spooled = options.body == BodyKind::spool;
    const auto& expect = head.get()[wire::field::expect];
    if (beast::iequals(expect, "100-continue")) {
        const bool said = co_await write("HTTP/1.1 100 Continue\r\n\r\n");
        if (!said) co_return Received::lost;
    }
    if (spooled) {
        bool opened = false;
        auto open = [&] { opened = x.spool.open(inside_.settings.spool_folder); };
        const bool ran = co_await run_on(*inside_.disk, open);
        if (!ran || !opened) co_return Received::storage_full;
        x.request.upload = x.spool.path();
        buffer_.reserve(write_piece);  // else the socket would be read in small pieces
    }
    BodyParser parser{std::move(head)};
    parser.body_limit(options.limit);
    std::vector<char> piece(spooled ? disk_piece : std::size_t{16} * 1024);
    std::size_t filled = 0;
    const auto began = Clock::now();
    while (!parser.is_done()) {
        auto& body = parser.get().body();
        body.data = piece.data() + filled;
        body.size = piece.size() - filled;
        // Each read has the idle time, and the whole body must keep up a small rate: dripping does not pay.
        const auto kept_up = std::chrono::seconds{x.request.body_bytes / inside_.settings.min_body_rate};
        stream_.lowest().expires_at(std::min(Clock::now() + inside_.settings.idle_time,
                                             began + inside_.settings.idle_time + kept_up));
        Code ec;
        co_await wire::async_read_some(stream_, buffer_, parser, into(ec));
        if (ec == wire::error::need_buffer) ec = {};
        if (ec == wire::error::body_limit) co_return Received::too_large;
        if (ec) co_return status_of(ec) == 0 ? Received::lost : Received::malformed;
        const std::size_t now = piece.size() - parser.get().body().size;
        x.request.body_bytes += now - filled;
        filled = now;
        if (filled < piece.size() && !parser.is_done()) continue;
        const std::string_view bytes{piece.data(), filled};
        filled = 0;
        if (!spooled) {
            x.request.body.append(bytes);
            continue;
        }
        bool written = false;
        auto store = [&] { written = x.spool.write(bytes); };
        const bool ran = co_await run_on(*inside_.disk, store);
        if (!ran || !written) co_return Received::storage_full;
    }
    stream_.lowest().expires_never();
    co_return Received::all;
}

/// Asks whether the body may come; false when the answer stands already.
net::awaitable<bool> Session::admit(Exchange& x, const RouteOptions& options) {
    bool admitted = false;
    auto ask = [&] {
        try {
            auto refusal = options.admit(x.request);
            admitted = !refusal;
            if (refusal) x.answer = std::move(*refusal);
        } catch (...) {
            fault(x);
        }
    };
    const bool ran = co_await run_on(*inside_.interactive, ask);
    if (!ran) refuse(x, 503);
    co_return ran && admitted;
}

/// Runs the handler; false when its lane is full.
net::awaitable<bool> Session::work(Exchange& x, Lane lane) {
    auto run = [&] {
        try {
            x.answer = x.route->handler(x.request);
        } catch (...) {
            fault(x);
        }
    };
    WorkerLane* workers = inside_.lane(lane);
    if (workers == nullptr) {
        run();
        co_return true;
    }
    co_return co_await run_on(*workers, run);
}

void Session::refuse(Exchange& x, unsigned status, std::string_view trace) {
    x.answer = inside_.hooks.refusal(x.request, status, trace);
    x.answer.status = status;
    if (status == 400) x.keep_alive = false;  // what follows a malformed request cannot be trusted either
    if (status == 503) x.answer.set("Retry-After", "1");
}

/// Inside a catch: tells the hook, answers 500.
void Session::fault(Exchange& x) {
    const std::string trace = fresh_number();
    inside_.fault(x.request, trace);
    refuse(x, 500, trace);
}

net::awaitable<bool> Session::send(Exchange& x) {
    Response& answer = x.answer;
    if (answer.next_event) {
        if (inside_.event_streams.fetch_add(1) < inside_.settings.max_event_streams) {
            co_await send_events(x);
            --inside_.event_streams;
            co_return true;
        }
        --inside_.event_streams;
        refuse(x, 503);
    }
    const bool reads = x.request.verb == Verb::get && answer.status == 200;
    if (reads && !answer.etag.empty() && has_already(x.request, answer.etag)) {
        answer.status = 304;
        co_return co_await send_body(x, {});
    }
    if (!answer.file.empty()) co_return co_await send_file(x);
    co_return co_await send_body(x, answer.fixed.empty() ? std::string_view{answer.body} : answer.fixed);
}

net::awaitable<bool> Session::send_body(Exchange& x, std::string_view body) {
    std::string first = head_of(x, body.size());
    if (x.request.is_head || x.answer.status == 204 || x.answer.status == 304) body = {};
    x.sent = body.size();
    // Header and beginning in one buffer: small answers are one packet and one TLS record.
    const std::string_view beginning = body.substr(0, write_piece - std::min(first.size(), write_piece));
    first += beginning;
    body.remove_prefix(beginning.size());
    const bool begun = co_await write(first);
    if (!begun) co_return false;
    co_return co_await write(body);
}

net::awaitable<bool> Session::send_file(Exchange& x) {
    AnswerFile file;
    if (x.answer.remove_file) file.remove = x.answer.file;
    bool opened = false;
    auto open = [&] { opened = file.open(x.answer.file); };
    const bool ran = co_await run_on(*inside_.disk, open);
    if (!ran || !opened) {
        try {
            throw std::runtime_error{"the file to answer with cannot be opened: " + x.answer.file.string()};
        } catch (...) {
            fault(x);
        }
        co_return co_await send_body(x, x.answer.body);
    }
    const std::string head = head_of(x, file.size);
    bool sent = co_await write(head);
    if (x.request.is_head) co_return sent;
    std::vector<char> piece(disk_piece);
    while (sent && x.sent < file.size) {
        std::size_t size = 0;
        auto read = [&] { size = file.read(piece); };
        const bool read_it = co_await run_on(*inside_.disk, read);
        if (!read_it || size == 0) co_return false;  // shrunk meanwhile: only closing tells the client so
        size = static_cast<std::size_t>(std::min<std::uint64_t>(size, file.size - x.sent));
        sent = co_await write(std::string_view{piece.data(), size});
        x.sent += size;
    }
    co_return sent;
}

net::awaitable<void> Session::send_events(Exchange& x) {
    x.keep_alive = false;
    x.answer.type = "text/event-stream";
    x.answer.set("X-Accel-Buffering", "no");  // reverse proxies pass events on at once
    const std::string head = head_of(x, std::nullopt);
    bool open = co_await write(head);
    if (x.request.is_head) co_return;
    WorkerLane* workers = inside_.lane(x.route->options.lane);
    auto last_sent = Clock::now();
    while (open && !inside_.stopping) {
        std::optional<Event> event;
        auto ask = [&] {
            try {
                event = x.answer.next_event();
            } catch (...) {
                inside_.fault(x.request, fresh_number());
            }
        };
        bool ran = true;
        if (workers == nullptr)
            ask();
        else
            ran = co_await run_on(*workers, ask);
        if (ran && !event) co_return;
        std::string text;
        if (ran && !event->data.empty())
            text = event_text(*event);
        else if (Clock::now() - last_sent >= heartbeat)
            text = ":\n\n";
        if (!text.empty()) {
            open = co_await write(text);
            x.sent += text.size();
            last_sent = Clock::now();
        }
        if (!open || inside_.stopping) co_return;
        pause_.expires_after(x.answer.event_period);
        Code ec;
        co_await pause_.async_wait(into(ec));
    }
}

/// Writes in pieces, each with the idle time to leave; false when the peer is gone or too slow.
net::awaitable<bool> Session::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto piece = net::buffer(bytes.data(), std::min(bytes.size(), write_piece));
        bytes.remove_prefix(piece.size());
        stream_.lowest().expires_after(inside_.settings.idle_time);
        Code ec;
        co_await net::async_write(stream_, piece, into(ec));
        if (ec) co_return false;
    }
    stream_.lowest().expires_never();
    co_return true;
}

/// Closes politely. With unread input a plain close would reset the connection before the answer is read, so
/// what still comes is read and thrown away for a moment.
net::awaitable<void> Session::part(bool body_unread) {
    idle_ = true;
    auto& lowest = stream_.lowest();
    lowest.expires_after(std::min<Clock::duration>(linger_time, inside_.settings.idle_time));
    Code ec;
    if (stream_.is_tls()) co_await stream_.tls().async_shutdown(into(ec));
    lowest.socket().shutdown(tcp::socket::shutdown_send, ec);
    std::array<char, 16 * 1024> waste{};
    while (body_unread && !ec && !inside_.stopping)
        co_await lowest.async_read_some(net::buffer(waste), into(ec));
}

void Server::Inside::fault(const Request& request, std::string_view trace) {
    if (hooks.on_fault) hooks.on_fault(request, std::current_exception(), trace);
}

void Server::Inside::load_certificate() {
    if (settings.certificate_file.empty() && settings.key_file.empty()) return;
    tls.emplace(net::ssl::context::tls_server);
    const auto check = [](const Code& ec, const std::filesystem::path& file) {
        if (ec) throw Problem{bad_certificate}.with(file.string() + ": " + ec.message());
    };
    Code ec;
    using Tls = net::ssl::context;
    tls->set_options(Tls::default_workarounds | Tls::no_sslv2 | Tls::no_sslv3 | Tls::no_tlsv1 |
                     Tls::no_tlsv1_1 | Tls::no_compression);
    tls->use_certificate_chain_file(settings.certificate_file.string(), ec);
    check(ec, settings.certificate_file);
    tls->use_private_key_file(settings.key_file.string(), net::ssl::context::pem, ec);
    check(ec, settings.key_file);
}

void Server::Inside::listen() {
    const std::string place = settings.address + ':' + std::to_string(settings.port);
    const auto check = [&](const Code& ec) {
        if (ec) throw Problem{cannot_listen}.with(place).with(ec.message());
    };
    Code ec;
    const auto address = net::ip::make_address(settings.address, ec);
    check(ec);
    const tcp::endpoint end{address, settings.port};
    acceptor.emplace(net::make_strand(*io));
    acceptor->open(end.protocol(), ec);
    check(ec);
    acceptor->set_option(tcp::acceptor::reuse_address{true}, ec);
    check(ec);
    acceptor->bind(end, ec);
    check(ec);
    acceptor->listen(1024, ec);
    check(ec);
    port = acceptor->local_endpoint().port();
}

net::awaitable<void> Server::Inside::accept() {
    net::steady_timer pause{acceptor->get_executor()};
    while (!stopping) {
        Code ec;
        tcp::socket socket{net::make_strand(*io)};
        co_await acceptor->async_accept(socket, into(ec));
        if (stopping) co_return;
        if (ec) {  // out of file descriptors, most likely: let some connections end
            pause.expires_after(std::chrono::milliseconds{100});
            co_await pause.async_wait(into(ec));
            continue;
        }
        std::shared_ptr<Session> session;
        {
            const std::lock_guard lock{sessions_mutex};
            if (sessions.size() < settings.max_connections) {
                session = std::make_shared<Session>(*this, std::move(socket));
                sessions.emplace(session.get(), session);
            }
        }
        if (!session) {
            socket.non_blocking(true, ec);
            constexpr std::string_view full =
                "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\n"
                "Content-Length: 0\r\nConnection: close\r\n\r\n";
            if (!tls) socket.write_some(net::buffer(full.data(), full.size()), ec);
            continue;
        }
        auto life = session->live(session);
        net::co_spawn(session->executor(), std::move(life), [this](std::exception_ptr thrown) {
            if (!thrown || !hooks.on_fault) return;
            const Request none;
            hooks.on_fault(none, thrown, fresh_number());
        });
    }
}

void Server::Inside::each_session(auto&& act) {
    std::vector<std::shared_ptr<Session>> living;  // let go outside the lock: the last owner takes it again
    {
        const std::lock_guard lock{sessions_mutex};
        for (const auto& [_, session] : sessions)
            if (auto alive = session.lock()) living.push_back(std::move(alive));
    }
    for (auto& session : living) net::post(session->executor(), [session, act] { act(*session); });
}

Server::Server(Settings settings, Hooks hooks)
    : inside_{std::make_unique<Inside>(std::move(settings), std::move(hooks))} {}

Server::~Server() { stop(); }

void Server::on(Verb verb, std::string_view pattern, Handler handler, RouteOptions options) {
    if (inside_->io) throw std::logic_error{"routes stand before the server starts"};
    if (options.body == BodyKind::none) options.limit = 0;
    inside_->routes.add(verb, pattern, std::move(handler), options);
}

void Server::serve(std::string_view path, std::string_view bytes, Caching caching, std::string_view type) {
    const std::string known_type{type.empty() ? type_of_file(path) : type};
    const bool forever = caching == Caching::forever;
    const std::string cached = forever ? "public, max-age=31536000, immutable" : "no-cache";
    auto answer = [bytes, cached, known_type, etag = etag_of(bytes)](const Request&) {
        Response r;
        r.type = known_type;
        r.fixed = bytes;
        r.etag = etag;
        r.set("Cache-Control", cached);
        return r;
    };
    on(Verb::get, path, std::move(answer), {.body = BodyKind::none, .lane = Lane::immediate});
}

void Server::start() {
    Inside& in = *inside_;
    if (in.io) throw std::logic_error{"the server was started already"};
    if (::access(in.settings.spool_folder.c_str(), W_OK | X_OK) != 0)
        throw Problem{bad_spool_folder}.with(in.settings.spool_folder.string());
    SpoolFile::sweep(in.settings.spool_folder);
    in.load_certificate();
    in.io = std::make_unique<net::io_context>(static_cast<int>(in.settings.socket_threads));
    try {
        in.listen();
    } catch (...) {
        in.acceptor.reset();
        in.io.reset();
        throw;
    }
    const auto lane_of = [](LaneSize size) { return std::make_unique<WorkerLane>(size.workers, size.queue); };
    in.interactive = lane_of(in.settings.interactive);
    in.bulk = lane_of(in.settings.bulk);
    in.disk = std::make_unique<WorkerLane>(1, in.settings.max_connections + 1);
    net::co_spawn(in.acceptor->get_executor(), in.accept(), net::detached);
    for (unsigned i = 0; i < in.settings.socket_threads; ++i)
        in.threads.emplace_back([&in] {
            const auto busy = net::make_work_guard(*in.io);
            in.io->run();
        });
}

std::uint16_t Server::port() const { return inside_->port; }

Load Server::load() const {
    const Inside& in = *inside_;
    Load load{};
    {
        const std::lock_guard lock{inside_->sessions_mutex};
        load.connections = in.sessions.size();
    }
    if (in.interactive) load.interactive_waiting = in.interactive->waiting();
    if (in.bulk) load.bulk_waiting = in.bulk->waiting();
    return load;
}

void Server::stop() {
    Inside& in = *inside_;
    if (!in.io || in.stopping.exchange(true)) return;
    net::post(in.acceptor->get_executor(), [&in] {
        Code ec;
        in.acceptor->close(ec);
    });
    in.each_session([](Session& session) { session.leave_if_idle(); });
    {
        std::unique_lock lock{in.sessions_mutex};
        in.session_gone.wait_for(lock, in.settings.drain_time, [&] { return in.sessions.empty(); });
    }
    in.stop_handlers.request_stop();
    in.io->stop();
    for (std::thread& thread : in.threads) thread.join();
    // Waits for running handlers; their coroutines are destroyed, not resumed.
    in.interactive->stop();
    in.bulk->stop();
    in.disk->stop();
    in.acceptor.reset();
    in.io.reset();
}

void Server::run() {
    start();
    net::signal_set signals{*inside_->io, SIGTERM, SIGINT};
    std::promise<void> told;
    signals.async_wait([&](const Code& ec, int) {
        if (!ec) told.set_value();
    });
    told.get_future().wait();
    signals.clear();
    stop();
}

}  // namespace onecard::http
