// The API against a real server on both databases: calls, refusals, sign-in, files, job progress, health,
// documents.

#include "doors/http/api.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "business/access/access.hpp"
#include "doors/cli/tests/door_house.hpp"
#include "doors/http/language.hpp"
#include "doors/http/tests/raw_client.hpp"
#include "engine/password.hpp"
#include "tests/test_house.hpp"

namespace onecard {

class ApiTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam(), test_door_house()};
    std::atomic<int> wakes = 0;
    std::unique_ptr<http::Api> api;
    std::unique_ptr<http::Server> server;
    std::string keeper;
    static constexpr std::int64_t strangers_per_minute = 30;

    void SetUp() override {
        http::Settings settings;
        settings.spool_folder = house.folder() / "spool";
        std::filesystem::create_directories(settings.spool_folder);
        settings.drain_time = std::chrono::seconds{5};
        const http::ApiLimits limits{1'000'000, strangers_per_minute, {"127.0.0.1"}};
        api = std::make_unique<http::Api>(house.installation(), limits, [this] { ++wakes; });
        server = std::make_unique<http::Server>(settings, api->hooks());
        api->stand_on(*server);
        server->start();
        keeper = bearer("keeper");
    }
    void TearDown() override { server.reset(); }

    http::RawAnswer post(const std::string& operation, const std::string& body,
                         const std::string& headers = {}) {
        return http::RawClient{server->port()}.post("/api/" + operation, body, headers);
    }
    http::RawAnswer get(const std::string& path, const std::string& headers = {}) {
        return http::RawClient{server->port()}.get(path, headers);
    }
    std::string token_of_account(const std::string& account) {
        const auto answer = post("access.sign_in", R"({"account":")" + account + R"(","password":"right"})");
        return parse_json(answer.body)["token"].text();
    }
    std::string bearer(const std::string& account) {
        return "Authorization: Bearer " + token_of_account(account) + "\r\n";
    }
    static std::string code_of(const http::RawAnswer& answer) {
        return parse_json(answer.body)["problem"]["code"].text();
    }
    std::string job_of(std::int64_t total) {
        const auto answer = post("shop.start_count", R"({"total":)" + std::to_string(total) + "}", keeper);
        return parse_json(answer.body)["job"].text();
    }
    static constexpr const char* buy = R"({"thing":"灯","price":"3.5","is_gift":false})";
};
ON_BOTH_DATABASES(ApiTest);

TEST_P(ApiTest, AnswersOperationsInJson) {
    const auto answer = post("shop.buy_thing", buy, keeper);
    EXPECT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(answer.header("content-type"), "application/json");
    EXPECT_EQ(answer.header("cache-control"), "no-store");
    EXPECT_EQ(parse_json(answer.body)["price"].text(), "3.50");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM audit WHERE operation = 'shop.buy_thing' AND door = 'http' "
                           "AND actor = 'keeper'"),
              1);
}

TEST_P(ApiTest, ReadsAnswerGetToo) {
    const auto answer = get("/api/shop.list_parts?names=%E7%BA%BF&names=b&limit=2", keeper);
    EXPECT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(answer.body, R"({"parts":[{"name":"线","count":2},{"name":"b","count":2}]})");
    EXPECT_EQ(code_of(get("/api/shop.buy_thing?thing=x", keeper)), "doors.needs_post");
    EXPECT_EQ(code_of(get("/api/shop.list_parts?limit=two", keeper)), "engine.field_wrong_shape");
}

TEST_P(ApiTest, TellsAllProblemsInTheCallersLanguage) {
    const auto answer =
        post("shop.buy_thing", R"({"colour":"blue"})", keeper + "Accept-Language: en-GB,zh;q=0.5\r\n");
    EXPECT_EQ(answer.status, 400);
    EXPECT_EQ(answer.header("content-language"), "en");
    const Node problem = parse_json(answer.body)["problem"];
    EXPECT_EQ(problem["code"].text(), "engine.field_missing");
    EXPECT_EQ(problem["field"].text(), "thing");
    EXPECT_EQ(problem["text"].text(), "物品 is required");
    EXPECT_EQ(problem["others"].size(), 3u) << answer.body;
    EXPECT_EQ(parse_json(post("shop.buy_thing", R"({"thing":"月亮","price":"1","is_gift":true})", keeper)
                             .body)["problem"]["text"]
                  .text(),
              "“月亮”已售完");
}

TEST_P(ApiTest, FaultsHaveTheirStatus) {
    EXPECT_EQ(post("shop.buy_thing", buy).status, 403);
    EXPECT_EQ(post("shop.buy_thing", buy, bearer("guest")).status, 403);
    EXPECT_EQ(post("shop.nothing", "{}", keeper).status, 404);
    EXPECT_EQ(post("shop.buy_thing", "{", keeper).status, 400);
    EXPECT_EQ(post("shop.buy_thing", "[1]", keeper).status, 400);
    EXPECT_EQ(post("shop.buy_thing", R"({"thing":"月亮","price":"1","is_gift":true})", keeper).status, 422);
    EXPECT_EQ(post("shop.buy_thing", std::string((1 << 20) + 1, ' '), keeper).status, 413);
    EXPECT_EQ(code_of(get("/nowhere")), "http.not_found");
}

TEST_P(ApiTest, ABugTellsItsTraceNumberAlone) {
    const auto answer = post("shop.break_down", "{}", keeper);
    EXPECT_EQ(answer.status, 500);
    EXPECT_EQ(code_of(answer), "engine.internal_fault");
    EXPECT_FALSE(parse_json(answer.body)["problem"]["args"].at(0).text().empty());
    EXPECT_EQ(answer.body.find("inside of the bug"), std::string::npos);
}

TEST_P(ApiTest, ARepeatedRequestIsDoneOnceAndARehearsalNotAtAll) {
    const auto first = post("shop.buy_thing", buy, keeper + "Request-Id: r1\r\n");
    EXPECT_EQ(post("shop.buy_thing", buy, keeper + "Request-Id: r1\r\n").body, first.body);
    EXPECT_EQ(post("shop.start_count", R"({"total":1})", keeper + "Request-Id: r1\r\n").status, 409);
    EXPECT_EQ(post("shop.start_count", R"({"total":1})", keeper + "Rehearse: 1\r\n").status, 200);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM jobs"), 0);
    EXPECT_EQ(post("shop.buy_thing", buy, keeper + "Request-Id: " + std::string(101, 'x') + "\r\n").status,
              400);
}

TEST_P(ApiTest, ACookieNeedsTheHeaderThatOtherSitesCannotSend) {
    const std::string with_header = "X-OneCard: 1\r\n";
    const auto signed_in = post("access.sign_in", R"({"account":"keeper","password":"right"})", with_header);
    EXPECT_TRUE(parse_json(signed_in.body)["token"].is_null()) << "no script sees the token";
    const std::string set = signed_in.header("set-cookie");
    EXPECT_NE(set.find("HttpOnly; SameSite=Strict"), std::string::npos) << set;
    EXPECT_EQ(set.find("Secure"), std::string::npos) << "this server speaks no TLS";
    const std::string cookie = "Cookie: " + set.substr(0, set.find(';')) + "\r\n";
    EXPECT_EQ(code_of(post("shop.buy_thing", buy, cookie)), "doors.header_missing");
    EXPECT_EQ(post("shop.buy_thing", buy, cookie + with_header).status, 200);
    EXPECT_EQ(get("/api/shop.list_parts", cookie).status, 200) << "a read changes nothing";
    const auto proxied = post("access.sign_in", R"({"account":"keeper","password":"right"})",
                              with_header + "X-Forwarded-Proto: https\r\n");
    EXPECT_NE(proxied.header("set-cookie").find("; Secure"), std::string::npos);
    const auto plain = post("access.sign_in", R"({"account":"keeper","password":"right"})");
    EXPECT_EQ(plain.header("set-cookie"), "");
    const auto out = post("access.sign_out", "{}", cookie + with_header);
    EXPECT_NE(out.header("set-cookie").find("Max-Age=0"), std::string::npos);
    EXPECT_EQ(post("shop.buy_thing", buy, cookie + with_header).status, 403);
    EXPECT_EQ(post("access.sign_in", R"({"account":"keeper","password":"wrong"})", with_header)
                  .header("set-cookie"),
              "");
}

TEST_P(ApiTest, ACitizensCookieStandsBesideAnOperatorsAndNeitherActsForTheOther) {
    const std::string with_header = "X-OneCard: 1\r\n";
    const auto cookie_after = [&](const std::string& account) {
        const std::string set =
            post("access.sign_in", R"({"account":")" + account + R"(","password":"right"})", with_header)
                .header("set-cookie");
        return set.substr(0, set.find(';'));
    };
    const std::string office = cookie_after("keeper"), holder = cookie_after("holder");
    EXPECT_TRUE(office.starts_with("onecard_session=")) << office;
    EXPECT_TRUE(holder.starts_with("onecard_citizen=")) << holder;
    const std::string both = "Cookie: " + office + "; " + holder + "\r\n" + with_header;
    const std::string only_office = "Cookie: " + office + "\r\n" + with_header;
    const std::string only_holder = "Cookie: " + holder + "\r\n" + with_header;
    EXPECT_EQ(post("shop.buy_thing", buy, both).status, 200);
    EXPECT_EQ(post("shop.print_own", "{}", both).status, 200);
    EXPECT_EQ(code_of(post("shop.print_own", "{}", only_office)), "engine.not_signed_in");
    EXPECT_EQ(code_of(post("shop.buy_thing", buy, only_holder)), "engine.not_signed_in");
    EXPECT_EQ(code_of(post("shop.print_own", "{}", "Cookie: " + holder + "\r\n")), "doors.header_missing");
    EXPECT_EQ(code_of(post("uploads?name=a.csv", "x", only_holder)), "engine.not_signed_in");
    // A bearer is who it is, whatever the operation.
    const std::string bearer_holder = "Authorization: Bearer " + holder.substr(holder.find('=') + 1) + "\r\n";
    EXPECT_EQ(code_of(post("shop.buy_thing", buy, bearer_holder)), "engine.not_permitted");
    EXPECT_EQ(code_of(post("shop.print_own", "{}", keeper)), "engine.not_permitted");

    const auto link = [&] { return parse_json(post("shop.print_own", "{}", both).body)["download"].text(); };
    EXPECT_EQ(code_of(get(link(), only_office)), "doors.download_unknown") << "a citizen's file is no office's";
    EXPECT_EQ(get(link(), both).body, "citizen:1");
    EXPECT_EQ(get(link(), only_holder).body, "citizen:1");
    const std::string out = post("shop.sign_out", "{}", both).header("set-cookie");
    EXPECT_TRUE(out.starts_with("onecard_citizen=;")) << out;
}

TEST_P(ApiTest, WhoTriesManyTimesFromOneAddressWithoutSigningInHasToWait) {
    const std::string wrong = R"({"account":"nobody","password":"guess"})";
    const std::string there = "X-Forwarded-For: 203.0.113.9\r\n";
    for (int tries = 0; tries < strangers_per_minute; ++tries)
        ASSERT_EQ(code_of(post("access.sign_in", wrong, there)), "access.wrong_password");
    const auto refused = post("access.sign_in", wrong, there);
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(code_of(refused), "doors.asked_too_fast");
    EXPECT_EQ(refused.header("retry-after"), "2");
    EXPECT_EQ(post("access.sign_in", wrong, "X-Forwarded-For: 203.0.113.10\r\n").status, 403) << "another address";
    EXPECT_EQ(post("shop.list_parts", "{}", keeper + there).status, 200) << "who has signed in is not counted";
    house.clock().pass_seconds(2);
    EXPECT_EQ(code_of(post("access.sign_in", wrong, there)), "access.wrong_password");
}

TEST_P(ApiTest, ATokenIsNeverKeptForARepetition) {
    const std::string sign = R"({"account":"keeper","password":"right"})";
    const auto first = parse_json(post("access.sign_in", sign, "Request-Id: s1\r\n").body)["token"].text();
    const auto second = parse_json(post("access.sign_in", sign, "Request-Id: s1\r\n").body)["token"].text();
    EXPECT_NE(first, second) << "a stranger who guesses a request id gets no token of another";
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM requests"), 0);
}

TEST_P(ApiTest, TakesUploadsOfThoseWhoAreSignedIn) {
    const std::string sheet(300'000, 'x');
    EXPECT_EQ(code_of(post("uploads?name=a.csv", sheet)), "engine.not_signed_in");
    const auto kept = post("uploads?name=%E5%90%8D%E5%8D%95.csv", sheet, keeper);
    EXPECT_EQ(kept.status, 200) << kept.body;
    const std::string upload = parse_json(kept.body)["upload"].text();
    const auto read = post("shop.read_sheet", R"({"sheet":")" + upload + R"("})", keeper);
    EXPECT_EQ(read.body, R"({"name":"名单.csv","bytes":300000})");
    EXPECT_EQ(post("shop.read_sheet", R"({"sheet":")" + upload + R"("})", bearer("other")).status, 404)
        << "another's file";
    EXPECT_EQ(parse_json(post("uploads", "x", keeper + "X-File-Name: %E5%90%8D.csv\r\n").body)["name"].text(),
              "名.csv");
    EXPECT_EQ(parse_json(post("uploads?name=../../etc/passwd", "x", keeper).body)["name"].text(), "passwd");
    EXPECT_EQ(code_of(post("uploads", "x", keeper)), "doors.file_name_missing");
    EXPECT_EQ(post("uploads?name=big", std::string(1'000'001, 'x'), keeper).status, 413);
    EXPECT_TRUE(std::filesystem::is_empty(house.folder() / "spool"));
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM audit WHERE operation = 'engine.upload'"), 3);
}

TEST_P(ApiTest, GivesAMadeFileOnceToItsActor) {
    const auto made = post("shop.make_sheet", R"({"text":"甲,乙","place":"lists/1.csv"})", keeper);
    const std::string link = parse_json(made.body)["download"].text();
    EXPECT_TRUE(link.starts_with("/api/downloads/")) << made.body;
    EXPECT_EQ(get(link).status, 403);
    EXPECT_EQ(code_of(get(link, bearer("other"))), "doors.download_unknown");
    const auto file = get(link, keeper);
    EXPECT_EQ(file.body, "甲,乙");
    EXPECT_EQ(file.header("content-disposition"), "attachment; filename*=UTF-8''%E6%B8%85%E5%8D%95.csv");
    EXPECT_EQ(get(link, keeper).status, 404) << "only once";
    const std::string late =
        parse_json(post("shop.make_sheet", R"({"text":"x","place":"2.csv"})", keeper).body)["download"]
            .text();
    house.clock().pass_seconds(http::DownloadTickets::life_seconds);
    EXPECT_EQ(get(late, keeper).status, 404) << "too late";
}

TEST_P(ApiTest, NeverLinksToAFileOutsideTheFolder) {
    // An operation that names such a file has a bug; the door does not trust it.
    EXPECT_EQ(post("shop.make_sheet", R"({"text":"x","place":"../outside.csv"})", keeper).status, 500);
}

TEST_P(ApiTest, StreamsTheProgressOfAJob) {
    const std::string job = job_of(3);
    EXPECT_EQ(get("/api/jobs/job_999/events", keeper).status, 404);
    EXPECT_EQ(get("/api/jobs/" + job + "/events").status, 403);
    EXPECT_EQ(get("/api/jobs/" + job + "/events", bearer("other")).status, 404) << "another's job";
    http::RawClient client{server->port()};
    client.send("GET /api/jobs/" + job + "/events HTTP/1.1\r\nHost: x\r\n" + keeper + "\r\n");
    std::string stream;
    const auto read_until = [&](std::string_view wanted) {
        char bytes[4096];
        while (stream.find(wanted) == std::string::npos) {
            const ssize_t n = ::recv(client.socket(), bytes, sizeof bytes, 0);
            if (n <= 0) return false;
            stream.append(bytes, static_cast<std::size_t>(n));
        }
        return true;
    };
    EXPECT_TRUE(read_until(R"("state":"queued")")) << stream;
    house.run_jobs();
    EXPECT_TRUE(read_until(R"("state":"done")")) << stream;
    EXPECT_NE(stream.find("text/event-stream"), std::string::npos);
    EXPECT_NE(stream.find("event: job"), std::string::npos);
    read_until("this never comes");
    EXPECT_EQ(stream.find(R"("state":"queued")"), stream.rfind(R"("state":"queued")"))
        << "only changes are told";
}

TEST_P(ApiTest, WakesTheWorkerAfterWhatMayHaveQueuedWork) {
    const int before = wakes;
    get("/api/shop.list_parts", keeper);
    EXPECT_EQ(wakes, before);
    job_of(1);
    EXPECT_EQ(wakes, before + 1);
}

TEST_P(ApiTest, TellsItsHealth) {
    EXPECT_EQ(get("/health/live").status, 200);
    EXPECT_EQ(get("/health/ready").status, 200);
    house.script("DELETE FROM schema_files");
    const auto answer = get("/health/ready");
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(answer.body, R"({"state":"schema not current"})");
    EXPECT_EQ(get("/health/live").status, 200);
}

TEST_P(ApiTest, CountsCallsByOperationAndOutcome) {
    job_of(1);
    post("shop.buy_thing", buy);
    post("shop.made_up_name", "{}", keeper);
    const auto metrics = get("/metrics");
    EXPECT_TRUE(metrics.header("content-type").starts_with("text/plain; version=0.0.4"));
    const auto has = [&](std::string_view line) { return metrics.body.find(line) != std::string::npos; };
    EXPECT_TRUE(has(R"(onecard_calls_total{door="http",operation="shop.start_count",outcome="ok"} 1)"))
        << metrics.body;
    EXPECT_TRUE(has(
        R"(onecard_calls_total{door="http",operation="shop.buy_thing",outcome="engine.not_signed_in"} 1)"));
    EXPECT_TRUE(has(R"(operation="unknown",outcome="engine.operation_unknown"} 1)"));
    EXPECT_FALSE(has("made_up_name")) << "callers do not choose labels";
    EXPECT_TRUE(has(R"(onecard_call_seconds_count{operation="shop.start_count"} 1)"));
    EXPECT_TRUE(has(R"(onecard_jobs{state="waiting"} 1)"));
    EXPECT_TRUE(has("onecard_audit_rows 3")) << metrics.body;
}

TEST_P(ApiTest, ShowsItsDocumentsWithoutScriptsOfOthers) {
    const Node api_document = parse_json(get("/api/openapi.json").body);
    EXPECT_FALSE(api_document["paths"]["/api/shop.buy_thing"].is_null());
    const auto page = get("/api/");
    EXPECT_EQ(page.status, 200);
    EXPECT_NE(page.header("content-security-policy").find("default-src 'self'"), std::string::npos);
    EXPECT_EQ(page.body.find("http://"), std::string::npos);
    EXPECT_EQ(page.body.find("https://"), std::string::npos);
    EXPECT_EQ(page.body.find("<style"), std::string::npos);
    EXPECT_EQ(page.body.find("onclick"), std::string::npos);
    EXPECT_EQ(get("/api/pages/api.js").header("content-type"), "text/javascript; charset=utf-8");
    EXPECT_EQ(get("/api/pages/api.css").status, 200);
}

class ConsoleTest : public ApiTest {
protected:
    std::unique_ptr<http::Console> console;

    void SetUp() override {
        const auto folder = house.folder() / "console";
        std::filesystem::create_directories(folder / "assets");
        const auto put = [&](const char* name, std::string_view text) { std::ofstream{folder / name} << text; };
        put("index.html", "<!doctype html><title>一卡通</title>");
        put("favicon.svg", "<svg/>");
        put("assets/main-1a2b.js", "let plain;");
        put("assets/main-1a2b.js.gz", "(compressed)");
        console = std::make_unique<http::Console>(folder);
        http::Settings settings;
        settings.spool_folder = house.folder() / "spool";
        std::filesystem::create_directories(settings.spool_folder);
        api = std::make_unique<http::Api>(house.installation(), http::ApiLimits{1'000'000});
        server = std::make_unique<http::Server>(settings, api->hooks());
        api->stand_on(*server, *console);
        server->start();
    }
};
ON_BOTH_DATABASES(ConsoleTest);

TEST_P(ConsoleTest, AnswersItsPagesOnEveryPathThatIsNotOfTheApi) {
    for (const char* path : {"/", "/index.html", "/subsidies/batches/batch_41", "/apiary"}) {
        const auto page = get(path);
        EXPECT_EQ(page.status, 200) << path;
        EXPECT_EQ(page.header("content-type"), "text/html; charset=utf-8");
        EXPECT_NE(page.body.find("一卡通"), std::string::npos);
        EXPECT_EQ(page.header("cache-control"), "no-cache");
    }
    EXPECT_EQ(get("/favicon.svg").header("content-type"), "image/svg+xml");
    EXPECT_EQ(get("/api/openapi.json").header("content-type"), "application/json");
    EXPECT_EQ(get("/health/live").status, 200);
    for (const char* path : {"/api/a/b", "/health/none", "/metrics/x", "/assets/of-an-older-build.js",
                             "/assets/%2e%2e/%2e%2e/spool"})
        EXPECT_EQ(get(path).status, 404) << path;
    EXPECT_EQ(parse_json(get("/api/a/b").body)["problem"]["code"].text(), "http.not_found");
}

TEST_P(ConsoleTest, MayBeKeptForEverWhereTheNameHoldsADigest) {
    const auto plain = get("/assets/main-1a2b.js");
    EXPECT_EQ(plain.body, "let plain;");
    EXPECT_EQ(plain.header("content-encoding"), "");
    EXPECT_NE(plain.header("cache-control").find("immutable"), std::string::npos);
    EXPECT_EQ(plain.header("vary"), "Accept-Encoding");
    const auto small = get("/assets/main-1a2b.js", "Accept-Encoding: br, gzip\r\n");
    EXPECT_EQ(small.body, "(compressed)");
    EXPECT_EQ(small.header("content-encoding"), "gzip");
    EXPECT_EQ(small.header("content-type"), "text/javascript; charset=utf-8");
    EXPECT_EQ(get("/assets/main-1a2b.js", "Accept-Encoding: gzip;q=0\r\n").body, "let plain;");
    EXPECT_EQ(get("/assets/main-1a2b.js.gz").status, 404);
    EXPECT_EQ(get("/assets/main-1a2b.js", "If-None-Match: " + plain.header("etag") + "\r\n").status, 304);
}

TEST_P(ConsoleTest, LetsInNoScriptOfOthersAndNoFrame) {
    const auto page = get("/");
    const std::string policy = page.header("content-security-policy");
    for (const char* rule : {"default-src 'none'", "script-src 'self';", "frame-ancestors 'none'", "base-uri 'none'",
                             "connect-src 'self'"})
        EXPECT_NE(policy.find(rule), std::string::npos) << rule;
    EXPECT_EQ(policy.find("unsafe-eval"), std::string::npos);
    EXPECT_EQ(page.header("x-content-type-options"), "nosniff");
    EXPECT_EQ(page.header("x-frame-options"), "DENY");
    EXPECT_EQ(page.header("referrer-policy"), "same-origin");
}

/// The whole house behind the server, with somebody who signs in.
class ExportTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    std::unique_ptr<http::Api> api;
    std::unique_ptr<http::Server> server;

    void SetUp() override {
        constexpr PasswordCost little{.memory_kib = 8, .passes = 1};
        lower_password_cost_for_tests(little);
        house.add_actor("init", {"HRSS_PLATFORM_ADMIN"});
        house.with_unit("init", [&](Unit& unit) {
            access::create_operator(unit, {.account = "watcher",
                                           .name = "虚构",
                                           .roles = {"AUDIT_USER"},
                                           .region = RegionCode::parse("370831").value(),
                                           .password_hash = hash_password("Right-2026-word", little),
                                           .must_change_password = false});
        });
        http::Settings settings;
        settings.spool_folder = house.folder() / "spool";
        std::filesystem::create_directories(settings.spool_folder);
        api = std::make_unique<http::Api>(house.installation(), http::ApiLimits{1'000'000});
        server = std::make_unique<http::Server>(settings, api->hooks());
        api->stand_on(*server);
        server->start();
    }
    http::RawAnswer get(const std::string& path, const std::string& headers = {}) {
        return http::RawClient{server->port()}.get(path, headers);
    }
};
ON_BOTH_DATABASES(ExportTest);

TEST_P(ExportTest, AListGoesOutAsASheetToWhoHasJustProvedWhoTheyAre) {
    const std::string password = R"({"account":"watcher","password":"Right-2026-word"})";
    http::RawClient client{server->port()};
    const Node signed_in = parse_json(client.post("/api/access.sign_in", password).body);
    const std::string token = "Authorization: Bearer " + signed_in["token"].text() + "\r\n";
    const std::string path = "/api/export/access.list_operators?format=csv&lang=en&with_revoked=true";

    const auto sheet = get(path, token);
    EXPECT_EQ(sheet.status, 200) << sheet.body;
    EXPECT_EQ(sheet.header("content-type"), "text/csv");
    EXPECT_NE(sheet.header("content-disposition").find("attachment"), std::string::npos);
    EXPECT_NE(sheet.body.find("watcher"), std::string::npos) << sheet.body;
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM audit WHERE operation = 'engine.export_list' AND outcome = 'ok'"), 1);

    const auto code = [](const http::RawAnswer& answer) { return parse_json(answer.body)["problem"]["code"].text(); };
    EXPECT_EQ(code(get(path)), "engine.not_signed_in");
    EXPECT_EQ(code(get("/api/export/access.sign_out", token)), "engine.not_a_list");
    EXPECT_EQ(code(get("/api/export/subsidies.list_people_of_all", token)), "engine.operation_unknown");
    EXPECT_EQ(code(get("/api/export/subsidies.list_visits?format=csv", token)), "engine.not_permitted");
    EXPECT_EQ(code(get(path + "&sort=password_hash", token)), "engine.field_unknown");
    house.clock().pass_seconds(301);
    const auto stale = get(path, token);
    EXPECT_EQ(stale.status, 403);
    EXPECT_EQ(code(stale), "access.confirm_identity");
    client.post("/api/access.confirm_identity", R"({"password":"Right-2026-word"})", token);
    EXPECT_EQ(get(path, token).status, 200);
    server.reset();
    EXPECT_TRUE(std::filesystem::is_empty(house.folder() / "files" / "exports")) << "it is removed once it was sent";
}

TEST(ConsoleFolderTest, WithoutPagesThereIsNoConsole) {
    EXPECT_FALSE(http::Console{"/nowhere/at/all"}.is_there());
    EXPECT_EQ(http::console_folder("/srv/console"), "/srv/console");
}

TEST(LanguageTest, TakesTheHeavierOfTheTwo) {
    const auto en = [](std::string_view header) { return http::language_of(header) == Language::en; };
    EXPECT_FALSE(en(""));
    EXPECT_FALSE(en("fr"));
    EXPECT_FALSE(en("zh-CN,zh;q=0.9,en;q=0.8"));
    EXPECT_TRUE(en("en-US,en;q=0.9,zh;q=0.8"));
    EXPECT_TRUE(en("en, zh"));
    EXPECT_FALSE(en("zh, en"));
    EXPECT_FALSE(en("en;q=0.5, zh;q=0.51"));
    EXPECT_TRUE(en("fr, en;q=0.2"));
}

}  // namespace onecard
