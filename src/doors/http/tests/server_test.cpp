// The HTTP server under friendly, slow, greedy and malformed clients, over real sockets.

#include "doors/http/server.hpp"

#include <gtest/gtest.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <poll.h>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <future>
#include <mutex>
#include <thread>

#include "doors/http/server_problems.hpp"
#include "doors/http/tests/raw_client.hpp"

namespace onecard::http {
namespace {

using namespace std::chrono_literals;

class HttpServerTest : public testing::Test {
protected:
    std::filesystem::path folder;
    Settings settings;
    Hooks hooks;
    std::unique_ptr<Server> server;

    void SetUp() override {
        std::string name = (std::filesystem::temp_directory_path() / "http-test-XXXXXX").string();
        folder = ::mkdtemp(name.data());
        settings.spool_folder = folder / "spool";
        std::filesystem::create_directory(settings.spool_folder);
    }
    void TearDown() override {
        server.reset();
        std::filesystem::remove_all(folder);
    }
    /// The server with what every test needs, before start().
    Server& made() {
        if (!server) {
            server = std::make_unique<Server>(settings, hooks);
            server->on(Verb::get, "/ping", [](const Request&) { return Response{200, "\"pong\""}; });
        }
        return *server;
    }
    std::uint16_t started() {
        made().start();
        return server->port();
    }
    bool spool_is_empty() const { return std::filesystem::is_empty(settings.spool_folder); }
    static Response echo(const Request& request) {
        return Response{200, "text/plain", std::string{text_of(request.verb)} + ' ' + request.body};
    }
};

/// A handler that waits until the test lets it go.
struct HeldHandler {
    std::promise<void> entered, release;
    std::shared_future<void> released{release.get_future().share()};
    std::atomic<bool> was_entered = false;

    Handler handler() {
        return [this](const Request&) {
            if (!was_entered.exchange(true)) entered.set_value();
            released.wait();
            return Response{200, "\"held\""};
        };
    }
};

TEST_F(HttpServerTest, KeepsAConnectionOverManyRequests) {
    made().on(Verb::post, "/echo", echo);
    RawClient client{started()};
    for (int i = 0; i < 50; ++i) {
        EXPECT_EQ(client.get("/ping").body, "\"pong\"");
        EXPECT_EQ(client.post("/echo", std::to_string(i)).body, "POST " + std::to_string(i));
    }
    const RawAnswer last = client.get("/ping", "Connection: close\r\n");
    EXPECT_EQ(last.header("connection"), "close");
    EXPECT_TRUE(client.is_closed_by_server());
}

TEST_F(HttpServerTest, AnswersPipelinedRequestsInOrder) {
    made().on(Verb::post, "/echo", echo);
    RawClient client{started()};
    std::string many;
    for (int i = 0; i < 20; ++i)
        many += "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n" + std::to_string(10 + i);
    client.send(many);
    for (int i = 0; i < 20; ++i) EXPECT_EQ(client.read().body, "POST " + std::to_string(10 + i));
}

TEST_F(HttpServerTest, TellsTheHandlerAllOfTheRequest) {
    std::string seen;
    made().on(Verb::get, "/cards/{id}/moves/{rest...}", [&](const Request& r) {
        for (const std::string_view part :
             {std::string_view{r.param("id")}, std::string_view{r.param("rest")}, r.header("x-THING"),
              r.cookie("session"), std::string_view{r.peer}, std::string_view{r.route}})
            seen.append(part) += '|';
        seen += r.query_value("name").value_or("none");
        return Response{204};
    });
    RawClient client{started()};
    EXPECT_EQ(client.get("/cards/card_%E5%8D%A1/moves/a/b?x=1&name=%E7%8E%8B+%E4%BA%94",
                         "X-Thing: it\r\nCookie: a=1; session=abc\r\n")
                  .status,
              204);
    EXPECT_EQ(seen, "card_卡|a/b|it|abc|127.0.0.1|/cards/{id}/moves/{rest...}|王 五");
}

TEST_F(HttpServerTest, RefusesUnknownPathsAndVerbs) {
    made().on(Verb::post, "/echo", echo);
    RawClient client{started()};
    const RawAnswer nowhere = client.get("/nowhere", "Accept-Language: en-GB\r\n");
    EXPECT_EQ(nowhere.status, 404);
    EXPECT_EQ(nowhere.body, R"({"code":"http.not_found","text":"There is nothing at this address"})");
    const RawAnswer wrong = client.get("/echo");
    EXPECT_EQ(wrong.status, 405);
    EXPECT_EQ(wrong.header("allow"), "POST");
    EXPECT_EQ(client.post("/ping", "").header("allow"), "GET, HEAD");
    EXPECT_EQ(client.ask("OPTIONS /ping HTTP/1.1\r\nHost: x\r\n\r\n").header("allow"), "GET, HEAD");
    EXPECT_EQ(client.get("/ping").status, 200) << "a refusal without a body keeps the connection";
    // A refused body is not taken for the next request.
    const RawAnswer refused = client.post("/nowhere", "GET /ping HTTP/1.1\r\n\r\n");
    EXPECT_EQ(refused.status, 404);
    EXPECT_TRUE(client.is_closed_by_server());
}

TEST_F(HttpServerTest, LetsTheHouseWordItsRefusals) {
    hooks.refusal = [](const Request&, unsigned status, std::string_view) {
        return Response{200, "text/plain", "house " + std::to_string(status)};
    };
    RawClient client{started()};
    const RawAnswer answer = client.get("/nowhere");
    EXPECT_EQ(answer.status, 404);
    EXPECT_EQ(answer.body, "house 404");
}

TEST_F(HttpServerTest, RefusesTooLargeBodiesWithAnAnswer) {
    made().on(Verb::post, "/small", echo, {.limit = 100'000});
    made().on(Verb::post, "/none", echo, {.body = BodyKind::none});
    const auto port = started();
    EXPECT_EQ(RawClient{port}.post("/small", std::string(100'000, 'a')).status, 200);
    EXPECT_EQ(RawClient{port}.post("/small", std::string(100'001, 'a')).status, 413);
    EXPECT_EQ(RawClient{port}.post("/small", std::string(8'000'000, 'a')).status, 413)
        << "the client that is still sending gets the answer, not a reset";
    EXPECT_EQ(RawClient{port}.post("/none", "a").status, 413);

    const std::string chunked_head =
        "POST /small HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    const std::string chunk = "c350\r\n" + std::string(50'000, 'b') + "\r\n";
    EXPECT_EQ(RawClient{port}.ask(chunked_head + chunk + chunk + "0\r\n\r\n").body.size(), 100'005U);
    EXPECT_EQ(RawClient{port}.ask(chunked_head + chunk + chunk + "1\r\nb\r\n0\r\n\r\n").status, 413);
    const std::string none_head = "POST /none HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    EXPECT_EQ(RawClient{port}.ask(none_head + "1\r\na\r\n0\r\n\r\n").status, 413);
}

TEST_F(HttpServerTest, RefusesMalformedRequests) {
    made().on(Verb::post, "/echo", echo);
    const auto port = started();
    for (const char* bad : {
             "NONSENSE\r\n\r\n",
             "GET /ping HTTP/9.9\r\nHost: x\r\n\r\n",
             "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
             "GET /a%00b HTTP/1.1\r\nHost: x\r\n\r\n",
             "GET nopath HTTP/1.1\r\nHost: x\r\n\r\n",
             "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
             "POST /echo HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
             "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
             "GET /ping HTTP/1.1\r\nHost : x\r\n\r\n",
         }) {
        RawClient client{port};
        EXPECT_EQ(client.ask(bad).status, 400) << bad;
        EXPECT_TRUE(client.is_closed_by_server()) << bad;
    }
    EXPECT_EQ(RawClient{port}.get("/ping", "X-Large: " + std::string(20'000, 'x') + "\r\n").status, 431);
    EXPECT_EQ(RawClient{port}.get("/ping", "X-Large: " + std::string(8'000, 'x') + "\r\n").status, 200);
}

std::int64_t peak_memory_kib() {
    std::ifstream status{"/proc/self/status"};
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:")) return std::stoll(line.substr(6));
    return 0;
}

TEST_F(HttpServerTest, SpoolsALargeUploadInLittleMemory) {
    constexpr std::size_t size = 50U << 20U;
    std::uintmax_t on_disk = 0;
    unsigned mode = 0;
    made().on(
        Verb::put, "/rosters",
        [&](const Request& r) {
            on_disk = std::filesystem::file_size(r.upload);
            mode = static_cast<unsigned>(std::filesystem::status(r.upload).permissions());
            EXPECT_EQ(r.body_bytes, size);
            EXPECT_TRUE(r.body.empty());
            return Response{201, "{}"};
        },
        {BodyKind::spool, 1U << 30U, Lane::bulk});
    RawClient client{started()};
    const std::string piece(1U << 20U, 'r');
    std::ofstream{"/proc/self/clear_refs"} << 5;  // the peak begins anew
    const std::int64_t before = peak_memory_kib();
    client.send("PUT /rosters HTTP/1.1\r\nHost: x\r\nContent-Length: " + std::to_string(size) + "\r\n\r\n");
    for (std::size_t sent = 0; sent < size; sent += piece.size()) ASSERT_TRUE(client.send(piece));
    EXPECT_EQ(client.read().status, 201);
    EXPECT_EQ(on_disk, size);
    EXPECT_EQ(mode, 0600U);
    EXPECT_LT(peak_memory_kib() - before, 25 * 1024) << "sanitizers hold freed memory back, hence half of it";
    EXPECT_TRUE(spool_is_empty()) << "an upload that nobody took is removed before the answer is sent";
    EXPECT_EQ(client.get("/ping").status, 200);
}

TEST_F(HttpServerTest, KeepsTheUploadThatTheHandlerMoved) {
    const auto kept = folder / "kept.csv";
    made().on(
        Verb::put, "/rosters",
        [&](const Request& r) {
            std::filesystem::rename(r.upload, kept);
            return Response{201, "{}"};
        },
        {BodyKind::spool, 1000, Lane::bulk});
    RawClient client{started()};
    const std::string head = "PUT /rosters HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n";
    client.send(head + "Transfer-Encoding: chunked\r\n\r\n");
    EXPECT_EQ(client.read().status, 100);
    EXPECT_EQ(client.ask("5\r\n12345\r\n3\r\n678\r\n0\r\n\r\n").status, 201);
    std::string text;
    std::ifstream{kept} >> text;
    EXPECT_EQ(text, "12345678");
    EXPECT_EQ(RawClient{server->port()}.ask(head + "Content-Length: 1001\r\n\r\n").status, 413);
}

TEST_F(HttpServerTest, LeavesNoHalfUploadBehind) {
    std::ofstream{settings.spool_folder / "upload-left-by-a-killed-server"} << "x";
    std::ofstream{settings.spool_folder / "another-file"} << "x";
    made().on(Verb::put, "/rosters", echo, {BodyKind::spool, 1000, Lane::bulk});
    const auto port = started();
    {
        RawClient client{port};
        client.send("PUT /rosters HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\nhalf");
    }
    {
        RawClient client{port};
        EXPECT_EQ(client.ask("PUT /rosters HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n" +
                             std::string(1001, 'x') + "\r\n0\r\n\r\n")
                      .status,
                  413);
    }
    server->stop();
    std::filesystem::remove(settings.spool_folder / "another-file");
    EXPECT_TRUE(spool_is_empty());
}

TEST_F(HttpServerTest, RefusesAnUploadThatTheDiskCannotTake) {
    made().on(Verb::put, "/rosters", echo, {BodyKind::spool, 1000, Lane::bulk});
    const auto port = started();
    std::filesystem::remove_all(settings.spool_folder);
    RawClient client{port};
    EXPECT_EQ(client.ask("PUT /rosters HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nhalf").status, 507);
}

TEST_F(HttpServerTest, CutsDrippingClientsWhileOthersAreServed) {
    settings.idle_time = 500ms;
    made().on(Verb::post, "/echo", echo);
    const auto port = started();
    std::vector<std::unique_ptr<RawClient>> slow;
    for (int i = 0; i < 40; ++i) {
        slow.push_back(std::make_unique<RawClient>(port));
        slow.back()->send(i % 2 == 0 ? "GET /ping HTTP/1.1\r\nX-Slow: "
                                     : "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 9999\r\n\r\n");
    }
    std::size_t open = slow.size();
    int rounds = 0;
    for (; open > 0 && rounds < 200; ++rounds) {
        for (auto& client : slow) {
            if (!client) continue;
            client->send("x");
            pollfd end{client->socket(), POLLIN, 0};
            if (::poll(&end, 1, open < 10 ? 10 : 1) == 0) continue;
            EXPECT_TRUE(client->is_closed_by_server());
            client.reset();
            --open;
        }
        ASSERT_EQ(RawClient{port}.get("/ping").status, 200);
    }
    EXPECT_EQ(open, 0U);
    EXPECT_GT(rounds, 2) << "they were cut for being slow, not at once";
}

TEST_F(HttpServerTest, HeadHasTheHeadersAndNoBody) {
    RawClient client{started()};
    const RawAnswer head = client.ask("HEAD /ping HTTP/1.1\r\nHost: x\r\n\r\n", true);
    EXPECT_EQ(head.status, 200);
    EXPECT_EQ(head.header("content-length"), "6");
    EXPECT_EQ(client.get("/ping").body, "\"pong\"") << "no body was left on the wire";
}

TEST_F(HttpServerTest, ServesAssetsThatBrowsersNeedNotLoadAgain) {
    made().serve("/app.js", "let a = 1;", Caching::forever);
    made().serve("/", "<!doctype html>", Caching::revalidate, "text/html; charset=utf-8");
    RawClient client{started()};
    const RawAnswer first = client.get("/app.js");
    EXPECT_EQ(first.body, "let a = 1;");
    EXPECT_EQ(first.header("content-type"), "text/javascript; charset=utf-8");
    EXPECT_EQ(first.header("cache-control"), "public, max-age=31536000, immutable");
    const RawAnswer again = client.get("/app.js", "If-None-Match: W/\"x\", " + first.header("etag") + "\r\n");
    EXPECT_EQ(again.status, 304);
    EXPECT_EQ(again.header("etag"), first.header("etag"));
    EXPECT_EQ(client.get("/app.js", "If-None-Match: \"other\"\r\n").status, 200);
    const RawAnswer page = client.get("/");
    EXPECT_EQ(page.header("cache-control"), "no-cache");
    EXPECT_NE(page.header("etag"), first.header("etag"));
}

TEST_F(HttpServerTest, SendsFilesAndRemovesThoseMadeForOneAnswer) {
    const auto file = folder / "large.bin";
    const std::string content(3'000'000, 'f');
    std::ofstream{file} << content;
    const auto answer_with = [&](bool remove) {
        Response r;
        r.type = "application/zip";
        r.file = file;
        r.remove_file = remove;
        r.as_download("台账 2024.zip");
        return r;
    };
    made().on(Verb::get, "/keep", [&](const Request&) { return answer_with(false); });
    made().on(Verb::get, "/once", [&](const Request&) { return answer_with(true); });
    RawClient client{started()};
    EXPECT_EQ(client.get("/keep").body, content);
    const RawAnswer once = client.get("/once");
    EXPECT_TRUE(once.body == content);
    EXPECT_EQ(once.header("content-disposition"),
              "attachment; filename*=UTF-8''%E5%8F%B0%E8%B4%A6%202024.zip");
    EXPECT_EQ(client.get("/once").status, 500) << "the file is gone";
    EXPECT_EQ(client.get("/ping").status, 200);
}

TEST_F(HttpServerTest, StreamsEventsUntilTheHandlerEndsThem) {
    made().on(Verb::get, "/events", [](const Request&) {
        Response r;
        r.event_period = 1ms;
        r.next_event = [n = 0]() mutable -> std::optional<Event> {
            ++n;
            if (n == 2) return Event{};
            if (n == 4) return std::nullopt;
            return Event{"line " + std::to_string(n) + "\nsecond", "progress", std::to_string(n)};
        };
        return r;
    });
    const RawAnswer answer = RawClient{started()}.get("/events");
    EXPECT_EQ(answer.header("content-type"), "text/event-stream");
    EXPECT_EQ(answer.body,
              "id: 1\nevent: progress\ndata: line 1\ndata: second\n\n"
              "id: 3\nevent: progress\ndata: line 3\ndata: second\n\n");
}

TEST_F(HttpServerTest, EventStreamsEndWhenTheServerStops) {
    std::promise<void> asked;
    made().on(Verb::get, "/events", [&](const Request&) {
        Response r;
        r.event_period = 1h;
        r.next_event = [&]() -> std::optional<Event> {
            asked.set_value();
            return Event{"one"};
        };
        return r;
    });
    RawClient client{started()};
    client.send("GET /events HTTP/1.1\r\nHost: x\r\n\r\n");
    asked.get_future().wait();
    server->stop();
    EXPECT_EQ(client.read().body, "data: one\n\n");
}

TEST_F(HttpServerTest, StopFinishesTheRunningRequest) {
    HeldHandler held;
    made().on(Verb::get, "/held", held.handler());
    const auto port = started();
    RawClient idle{port};
    EXPECT_EQ(idle.get("/ping").status, 200);
    RawClient busy{port};
    busy.send("GET /held HTTP/1.1\r\nHost: x\r\n\r\n");
    held.entered.get_future().wait();
    std::thread stopping{[&] { server->stop(); }};
    EXPECT_TRUE(idle.is_closed_by_server());
    held.release.set_value();
    const RawAnswer answer = busy.read();
    EXPECT_EQ(answer.body, "\"held\"");
    EXPECT_EQ(answer.header("connection"), "close");
    stopping.join();
    EXPECT_THROW(RawClient{port}, std::runtime_error);
}

TEST_F(HttpServerTest, StopUnderLoadSendsNoHalfAnswer) {
    const std::string large(300'000, 'l');
    made().on(Verb::get, "/large", [&](const Request&) { return Response{200, "text/plain", large}; });
    const auto port = started();
    std::atomic<int> answered = 0;
    std::atomic<int> broken = 0;
    std::vector<std::thread> clients;
    for (int i = 0; i < 8; ++i) {
        clients.emplace_back([&] {
            try {
                for (RawClient client{port};; ++answered) {
                    const RawAnswer answer = client.get("/large");
                    if (answer.status == 0) return;
                    if (answer.status != 200 || answer.body.size() != large.size()) ++broken;
                }
            } catch (const std::runtime_error&) {  // came after the stop
            }
        });
    }
    while (answered < 100) std::this_thread::yield();
    server->stop();
    for (std::thread& client : clients) client.join();
    EXPECT_EQ(broken, 0);
}

TEST_F(HttpServerTest, StopAsksLongHandlersToLeave) {
    settings.drain_time = 1ms;
    std::promise<void> entered;
    made().on(Verb::get, "/long", [&](const Request& r) {
        std::promise<void> asked;
        const std::stop_callback leave{r.stop, [&] { asked.set_value(); }};
        entered.set_value();
        asked.get_future().wait();
        return Response{};
    });
    RawClient client{started()};
    client.send("GET /long HTTP/1.1\r\nHost: x\r\n\r\n");
    entered.get_future().wait();
    server->stop();
    EXPECT_EQ(client.read().status, 0);
}

TEST_F(HttpServerTest, AFullBulkLaneDoesNotHoldUpClerks) {
    settings.bulk = {1, 1};
    settings.interactive = {1, 1};
    HeldHandler held;
    made().on(Verb::post, "/bulk", held.handler(), {.lane = Lane::bulk});
    const auto port = started();
    RawClient first{port}, second{port}, third{port};
    const std::string request = "POST /bulk HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx";
    first.send(request);
    held.entered.get_future().wait();
    second.send(request);
    while (server->load().bulk_waiting == 0) std::this_thread::yield();
    const RawAnswer refused = third.ask(request);
    EXPECT_EQ(refused.status, 503);
    EXPECT_EQ(refused.header("retry-after"), "1");
    for (int i = 0; i < 100; ++i) ASSERT_EQ(RawClient{port}.get("/ping").status, 200);
    held.release.set_value();
    EXPECT_EQ(first.read().status, 200);
    EXPECT_EQ(second.read().status, 200);
}

TEST_F(HttpServerTest, AnImmediateRouteAnswersWhenAllLanesAreFull) {
    settings.interactive = {1, 0};
    HeldHandler held;
    made().on(Verb::get, "/held", held.handler());
    made().on(Verb::get, "/healthz", [](const Request&) { return Response{200, "{}"}; },
              {.lane = Lane::immediate});
    const auto port = started();
    RawClient busy{port};
    busy.send("GET /held HTTP/1.1\r\nHost: x\r\n\r\n");
    held.entered.get_future().wait();
    EXPECT_EQ(RawClient{port}.get("/ping").status, 503);
    EXPECT_EQ(RawClient{port}.get("/healthz").status, 200);
    held.release.set_value();
    EXPECT_EQ(busy.read().status, 200);
}

TEST_F(HttpServerTest, RefusesConnectionsBeyondTheLimit) {
    settings.max_connections = 2;
    const auto port = started();
    RawClient first{port}, second{port};
    EXPECT_EQ(first.get("/ping").status, 200);
    EXPECT_EQ(second.get("/ping").status, 200);
    RawClient third{port};
    EXPECT_EQ(third.read().status, 503);
    EXPECT_EQ(first.get("/ping").status, 200);
}

TEST_F(HttpServerTest, AThrowingHandlerShowsOnlyItsTraceNumber) {
    std::string trace, what;
    hooks.on_fault = [&](const Request& r, std::exception_ptr thrown, std::string_view number) {
        trace = number;
        try {
            std::rethrow_exception(std::move(thrown));
        } catch (const std::exception& e) {
            what = r.route + ": " + e.what();
        }
    };
    made().on(Verb::get, "/bug", [](const Request&) -> Response { throw std::runtime_error{"secret"}; });
    RawClient client{started()};
    const RawAnswer answer = client.get("/bug");
    EXPECT_EQ(answer.status, 500);
    EXPECT_EQ(what, "/bug: secret");
    EXPECT_EQ(answer.body.find("secret"), std::string::npos);
    EXPECT_NE(answer.body.find("\"trace\":\"" + trace + '"'), std::string::npos);
    EXPECT_EQ(client.get("/ping").status, 200);
}

TEST_F(HttpServerTest, EveryAnswerCarriesTheSafetyHeaders) {
    made().on(Verb::get, "/own", [](const Request&) {
        Response r{200, "{}"};
        r.set("Content-security-policy", "default-src 'none'").set("X-Evil", "a\r\nSet-Cookie: b=c");
        return r;
    });
    RawClient client{started()};
    for (const char* path : {"/ping", "/nowhere"}) {
        const RawAnswer answer = client.get(path, "X-Request-Id: counter-7\r\n");
        EXPECT_EQ(answer.header("x-content-type-options"), "nosniff");
        EXPECT_TRUE(answer.header("content-security-policy").starts_with("default-src 'self'"));
        EXPECT_NE(answer.header("content-security-policy").find("frame-ancestors 'none'"), std::string::npos);
        EXPECT_EQ(answer.header("referrer-policy"), "same-origin");
        EXPECT_EQ(answer.header("cache-control"), "no-store") << "personal data stays in no cache";
        EXPECT_EQ(answer.header("x-request-id"), "counter-7");
    }
    const RawAnswer own = client.get("/own", "X-Request-Id: <script>\r\n");
    EXPECT_EQ(own.header("content-security-policy"), "default-src 'none'");
    EXPECT_EQ(own.header("x-evil"), "aSet-Cookie: b=c");
    EXPECT_EQ(own.header("x-request-id").size(), 16U) << "an id that is not plain is replaced";
}

TEST_F(HttpServerTest, TellsWhatWasAnswered) {
    std::mutex mutex;
    std::vector<std::string> told;
    hooks.on_done = [&](const Done& done) {
        const std::lock_guard lock{mutex};
        told.push_back(std::string{done.route} + ' ' + std::to_string(done.status) + ' ' +
                       std::to_string(done.answer_bytes));
        EXPECT_GE(done.micros, done.handler_micros);
    };
    made().on(Verb::get, "/cards/{id}", [](const Request&) { return Response{200, "{}"}; });
    RawClient client{started()};
    client.get("/cards/1");
    client.get("/cards/2");
    client.get("/nowhere");
    server->stop();
    ASSERT_EQ(told.size(), 3U);
    EXPECT_EQ(told[1], "/cards/{id} 200 2");
    EXPECT_TRUE(told[2].starts_with(" 404 "));
}

void write_self_signed(const std::filesystem::path& certificate, const std::filesystem::path& key_file) {
    EVP_PKEY* key = EVP_EC_gen("P-256");
    X509* x = X509_new();
    ASN1_INTEGER_set(X509_get_serialNumber(x), 1);
    X509_gmtime_adj(X509_getm_notBefore(x), -3600);
    X509_gmtime_adj(X509_getm_notAfter(x), 3600);
    X509_set_pubkey(x, key);
    X509_NAME* name = X509_get_subject_name(x);
    const auto* common_name = reinterpret_cast<const unsigned char*>("localhost");
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, common_name, -1, -1, 0);
    X509_set_issuer_name(x, name);
    X509_sign(x, key, EVP_sha256());
    std::FILE* file = std::fopen(certificate.c_str(), "w");
    PEM_write_X509(file, x);
    std::fclose(file);
    file = std::fopen(key_file.c_str(), "w");
    PEM_write_PrivateKey(file, key, nullptr, nullptr, 0, nullptr, nullptr);
    std::fclose(file);
    X509_free(x);
    EVP_PKEY_free(key);
}

TEST_F(HttpServerTest, SpeaksTls) {
    std::signal(SIGPIPE, SIG_IGN);  // the client's OpenSSL writes without MSG_NOSIGNAL
    settings.certificate_file = folder / "cert.pem";
    settings.key_file = folder / "key.pem";
    settings.idle_time = 2s;
    write_self_signed(settings.certificate_file, settings.key_file);
    made().on(Verb::post, "/echo", echo, {.limit = 2'000'000});
    made().on(Verb::get, "/tls", [](const Request& r) { return Response{200, r.is_tls ? "yes" : "no"}; });
    const auto port = started();
    RawClient client{port, true};
    EXPECT_STREQ(client.tls_version(), "TLSv1.3");
    const RawAnswer answer = client.get("/tls");
    EXPECT_EQ(answer.body, "yes");
    EXPECT_EQ(answer.header("strict-transport-security"), "max-age=31536000");
    EXPECT_EQ(client.post("/echo", std::string(1'000'000, 'z')).body.size(), 1'000'005U);
    EXPECT_EQ(client.post("/echo", std::string(3'000'000, 'z')).status, 413);
    RawClient plain{port};
    EXPECT_EQ(plain.get("/ping").status, 0) << "no plain HTTP on the TLS port";
    RawClient silent{port};  // never shakes hands, and does not hold up the stop
    EXPECT_EQ((RawClient{port, true}.get("/tls").status), 200);
    server->stop();
}

TEST_F(HttpServerTest, SaysWhyItCannotStart) {
    const auto refusal_of = [&](Settings wanted) -> std::string {
        Server other{std::move(wanted)};
        try {
            other.start();
        } catch (const Problem& p) {
            return std::string{p.kind().code};
        }
        return "started";
    };
    Settings taken = settings;
    taken.port = started();
    EXPECT_EQ(refusal_of(taken), "http.cannot_listen");
    Settings nowhere = settings;
    nowhere.address = "not an address";
    EXPECT_EQ(refusal_of(nowhere), "http.cannot_listen");
    Settings no_key = settings;
    no_key.certificate_file = folder / "missing.pem";
    EXPECT_EQ(refusal_of(no_key), "http.bad_certificate");
    Settings no_spool = settings;
    no_spool.spool_folder = folder / "missing";
    EXPECT_EQ(refusal_of(no_spool), "http.bad_spool_folder");
    EXPECT_EQ(refusal_of(settings), "started");
}

TEST_F(HttpServerTest, ASecondHandlerForARouteIsABug) {
    EXPECT_THROW(made().on(Verb::get, "/ping", echo), std::logic_error);
    EXPECT_THROW(made().on(Verb::get, "/{rest...}/x", echo), std::logic_error);
    started();
    EXPECT_THROW(made().on(Verb::get, "/late", echo), std::logic_error);
}

}  // namespace
}  // namespace onecard::http
