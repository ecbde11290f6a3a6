// What nobody means well by: SQL in every field, ids that are not one's own, calls repeated and from other sites,
// passwords guessed. Operations and fields are read off the house, so that a new one is probed as well.

#include <gtest/gtest.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <algorithm>
#include <fstream>
#include <set>

#include "business/access/access.hpp"
#include "doors/http/api.hpp"
#include "doors/http/tests/raw_client.hpp"
#include "engine/list.hpp"
#include "engine/password.hpp"
#include "tests/golden.hpp"
#include "tests/two_counties.hpp"

namespace onecard {
namespace probing_test {

using http::RawAnswer;
using two_counties::TwoCounties;

const std::vector<std::string> fragments{
    "' OR '1'='1",
    "'; DROP TABLE subsidy_batches; --",
    "\") UNION SELECT password_hash FROM operators --",
    "1; UPDATE operators SET locked_until = 0",
    "$1::text||pg_sleep(0)",
    "x' AND (SELECT COUNT(*) FROM sqlite_master) > 0 --",
    "%_\\",
    std::string{"a\0b", 3},
};

/// All but those of a citizen's own record, which have a session and a cookie apart and know no reach.
std::vector<const Operation*> operations_of_the_house() {
    std::vector<const Operation*> all;
    for (const Module* module : the_house().modules())
        for (const Operation* operation : module->operations)
            if (operation->spec->roles != "CITIZEN") all.push_back(operation);
    return all;
}

/// Would end the session or the account of the one who probes.
bool ends_the_session(std::string_view operation) {
    return operation.ends_with(".sign_in") || operation.ends_with(".sign_out") ||
           operation == "access.change_password" || operation == "access.confirm_identity";
}

class ProbingTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    TwoCounties counties{house};
    std::unique_ptr<http::Api> api;
    std::unique_ptr<http::Server> server;
    std::unique_ptr<http::RawClient> line;
    std::string cookie;
    const std::string own_page = "X-OneCard: 1\r\nContent-Type: application/json\r\n";

    void SetUp() override {
        http::Settings settings;
        settings.spool_folder = house.folder() / "spool";
        std::filesystem::create_directories(settings.spool_folder);
        api = std::make_unique<http::Api>(house.installation(), http::ApiLimits{1'000'000}, [] {});
        server = std::make_unique<http::Server>(settings, api->hooks());
        api->stand_on(*server);
        server->start();
        line = std::make_unique<http::RawClient>(server->port());
        house.add_actor("init", {"HRSS_PLATFORM_ADMIN"});
        // Somebody of the first county with every role there is, which no office would give, so that each operation is
        // let through to its work.
        make("prober", {"HRSS_PLATFORM_ADMIN"});
        for (const auto& role : demo::carried_rows("src/business/access/data/roles.csv"))
            house.script(
                fmt::format("INSERT INTO operator_roles (operator, role) SELECT id, '{}' FROM operators "
                            "WHERE account = 'prober' ON CONFLICT DO NOTHING",
                            role[0]));
        cookie = sign_in("prober");
    }
    void TearDown() override {
        line.reset();
        server.reset();
    }

    void make(const std::string& account, std::vector<std::string> roles) {
        static const std::string hash = hash_password(two_counties::password, two_counties::little_cost);
        const std::int64_t bureau = counties.organisation_of("platform");
        house.with_unit("init", [&](Unit& unit) {
            access::create_operator(unit, {.account = account,
                                           .name = "测试",
                                           .roles = roles,
                                           .region = RegionCode::parse(two_counties::first_county).value(),
                                           .organisation = access::OrganisationId{bureau},
                                           .password_hash = hash,
                                           .must_change_password = false});
        });
    }
    RawAnswer try_sign_in(const std::string& account, std::string_view with,
                          const std::string& headers = {}) {
        return line->post("/api/access.sign_in",
                          to_json(Node::of({{"account", account}, {"password", std::string{with}}})),
                          own_page + headers);
    }
    std::string sign_in(const std::string& account) {
        const std::string set = try_sign_in(account, two_counties::password).header("set-cookie");
        EXPECT_NE(set, "") << account;
        return "Cookie: " + set.substr(0, set.find(';')) + "\r\n";
    }
    RawAnswer call(std::string_view operation, const Node& input, const std::string& headers) {
        return line->post("/api/" + std::string{operation}, to_json(input), headers);
    }
    /// As a page of ours calls it; rolled back, so that one probe does not spoil the next.
    RawAnswer probe(std::string_view operation, const Node& input) {
        return call(operation, input, cookie + own_page + "Rehearse: 1\r\n");
    }
    static std::string code_of(const RawAnswer& answer) {
        if (answer.body.empty() || answer.body.front() != '{') return {};
        const Node problem = parse_json(answer.body)["problem"];
        return problem.is_null() ? std::string{} : problem["code"].text();
    }

    /// A real thing of the first county for each kind of id, the newest first.
    std::string known_id(std::string_view prefix) {
        static const std::map<std::string_view, std::string> tables{
            {"batch", "subsidy_batches"},
            {"item", "subsidy_items"},
            {"roster", "rosters"},
            {"notice", "public_notices"},
            {"objection", "notice_objections"},
            {"exception", "payee_exceptions"},
            {"order", "payment_orders"},
            {"bankfile", "bank_files"},
            {"account", "accounts"},
            {"transfer", "transfers"},
            {"organisation", "organisations"},
            {"operator", "operators"},
            {"provision_request", "provision_requests"},
            {"change", "person_changes"},
            {"import", "registry_imports"},
            {"job", "jobs"},
            {"upload", "uploads"},
            {"pack", "rule_packs"},
            {"resolution", "unknown_resolutions"},
            {"message", "outbox"}};
        const auto table = tables.find(prefix);
        // Of other things there is none in these counties.
        if (table == tables.end()) return std::string{prefix} + "_1";
        // The prober's own account and office stay out of it.
        const std::string not_mine = prefix == "operator" ? " AND account = 'civil_affairs_clerk'" : "";
        const std::string id = house.text(fmt::format("SELECT CAST(MAX(id) AS TEXT) FROM {} WHERE id < {}{}",
                                                      table->second, two_counties::mirror_offset, not_mine));
        return std::string{prefix} + "_" + (id.empty() ? "1" : id);
    }

    Node plausible(const FieldShape& field) {
        const auto one = [&]() -> Node {
            switch (field.kind) {
                case FieldKind::text:
                case FieldKind::secret: return "甲";
                case FieldKind::integer: return field.name == "bank" ? 951 : field.name == "year" ? 2026 : 1;
                case FieldKind::flag: return true;
                case FieldKind::money: return "1.00";
                case FieldKind::date: return "2026-11-10";
                case FieldKind::month: return "2026-11";
                case FieldKind::instant: return "2026-11-02T09:00:00+08:00";
                case FieldKind::id: return known_id(field.id_of);
                case FieldKind::region: return std::string{two_counties::first_town};
                case FieldKind::choice: return std::string{field.choices.front().code};
                case FieldKind::citizen_number: return counties.somebodys_number();
                case FieldKind::account: return "6999510000000000019";
                case FieldKind::mobile: return "13812345678";
                case FieldKind::record: return Node::Record{};
            }
            return Node{};
        };
        if (!field.many) return one();
        Node::List list;
        list.push_back(one());
        return list;
    }
    /// Only what must be given.
    Node plausible_input(const Operation& operation) {
        Node input = Node::Record{};
        for (const FieldShape& field : operation.input().fields)
            if (field.required && !field.many) input.set(std::string{field.name}, plausible(field));
        return input;
    }

    /// Rows and sums of everything that is not a record of trying.
    std::string tables_as_they_are() {
        std::string all;
        for (const std::string_view table : {"subsidy_batches",
                                             "subsidy_items",
                                             "rosters",
                                             "roster_rows",
                                             "roster_changes",
                                             "payment_orders",
                                             "order_lines",
                                             "bank_files",
                                             "bank_results",
                                             "accounts",
                                             "transfers",
                                             "organisations",
                                             "operators",
                                             "operator_roles",
                                             "people",
                                             "cards",
                                             "card_index",
                                             "rule_packs",
                                             "person_changes",
                                             "public_notices",
                                             "notice_objections",
                                             "provision_requests",
                                             "moves",
                                             "jobs",
                                             "issued_papers",
                                             "requests"})
            all += fmt::format("{} {}\n", table, house.number(fmt::format("SELECT COUNT(*) FROM {}", table)));
        return all + house.text("SELECT CAST(SUM(debits_posted + credits_posted) AS TEXT) FROM accounts") +
               house.text("SELECT CAST(SUM(locked_until) AS TEXT) FROM operators");
    }
};
ON_BOTH_DATABASES(ProbingTest);

bool tells_of_the_database(const std::string& body) {
    for (const std::string_view word : {"SQLITE", "sqlite", "libpq", "pg_", "SELECT ", "relation \""})
        if (body.find(word) != std::string::npos) return true;
    return false;
}

TEST_P(ProbingTest, SqlInAnyFieldIsDataOrRefused) {
    const std::string before = tables_as_they_are();
    std::size_t probes = 0;
    for (const Operation* operation : operations_of_the_house()) {
        const std::string_view name = operation->spec->name;
        if (ends_the_session(name)) continue;
        const Node base = plausible_input(*operation);
        for (const FieldShape& field : operation->input().fields) {
            // What is not text is read by its kind; two fragments show that.
            const bool is_text = field.kind == FieldKind::text || field.kind == FieldKind::secret;
            for (std::size_t i = 0; i < (is_text ? fragments.size() : 2); ++i) {
                Node input = base;
                if (field.many) {
                    Node::List list;
                    list.push_back(fragments[i]);
                    input.set(std::string{field.name}, std::move(list));
                } else {
                    input.set(std::string{field.name}, fragments[i]);
                }
                const RawAnswer answer = probe(name, input);
                ++probes;
                EXPECT_NE(answer.status, 0) << name << " " << field.name;
                EXPECT_LT(answer.status, 500)
                    << name << " " << field.name << " " << fragments[i] << answer.body;
                const bool refused = answer.status >= 400;
                if (refused && fragments[i].find("SELECT") == std::string::npos) {
                    EXPECT_FALSE(tells_of_the_database(answer.body) &&
                                 fragments[i].find("pg_") == std::string::npos)
                        << name << " " << answer.body;
                }
                const bool must_be_known = !is_text && field.kind != FieldKind::record;
                if (must_be_known) {
                    EXPECT_TRUE(refused) << name << " took " << fragments[i] << " as its " << field.name;
                }
            }
        }
    }
    EXPECT_EQ(tables_as_they_are(), before);
    EXPECT_GT(probes, 1500U);
}

TEST_P(ProbingTest, BytesThatAreNoTextAreRefused) {
    // A query string may carry any byte.
    for (const char* bytes : {"%ff", "%c3%28", "%ed%a0%80", "%f8%88%80%80%80"})
        for (const Operation* operation : operations_of_the_house()) {
            const auto shape = list_shape(*operation);
            if (!shape) continue;
            for (const FieldShape* filter : shape->filters) {
                if (filter->kind != FieldKind::text) continue;
                const RawAnswer answer = http::RawClient{server->port()}.get(
                    fmt::format("/api/{}?{}={}", operation->spec->name, filter->name, bytes), cookie);
                EXPECT_EQ(answer.status, 400) << operation->spec->name << " " << bytes << answer.body;
            }
        }
}

TEST_P(ProbingTest, ListsSortAndFilterByDeclaredFieldsAlone) {
    for (const Operation* operation : operations_of_the_house()) {
        const auto shape = list_shape(*operation);
        if (!shape) continue;
        const std::string_view name = operation->spec->name;
        const Node base = plausible_input(*operation);
        // What the filter does not name is not filtered by, and what no row holds gives no row.
        for (const char* undeclared : {"where", "order_by", "id", "1=1", "made_by", "sort_by", "columns"}) {
            if (std::ranges::any_of(operation->input().fields,
                                    [&](const auto& f) { return f.name == undeclared; }))
                continue;
            Node input = base;
            input.set(undeclared, "1");
            EXPECT_EQ(probe(name, input).status, 400) << name << " " << undeclared;
        }
        for (const std::string sort : {"amount_fen", "seq desc", "1", "(SELECT 1)", "id; --"}) {
            Node input = base;
            input.set("sort", sort);
            EXPECT_EQ(probe(name, input).status, 400) << name << " sorted by " << sort;
        }
        for (const FieldShape* filter : shape->filters) {
            if (filter->kind != FieldKind::text) continue;
            Node input = base;
            input.set(std::string{filter->name}, fragments.front());
            const RawAnswer answer = probe(name, input);
            const std::size_t rows =
                answer.status == 200 ? parse_json(answer.body)[shape->rows->name].size() : 0;
            EXPECT_EQ(rows, 0U) << name << " by " << filter->name;
        }
        // A place in the list that was never told is refused or is some place, but no fault.
        for (const std::string& fragment : fragments) {
            Node input = base;
            input.set(std::string{shape->page}, fragment);
            EXPECT_LT(probe(name, input).status, 500) << name << " after " << fragment;
        }
    }
}

/// What an operation changes, by its first field; what stands beside it may be everybody's, and a paper changes
/// nothing.
bool is_its_own(const Spec& spec, const FieldShape& field) {
    return spec.roles != "anyone" && field.name == field.id_of &&
           spec.name.find(".print_") == std::string::npos;
}

TEST_P(ProbingTest, AnIdThatIsNotOnesOwnIsNotFound) {
    const std::string before = tables_as_they_are();
    std::set<std::string> shown_to_all{"item", "notice", "pack", "upload", "account", "transfer", "job"};
    std::size_t probes = 0;
    for (const Operation* operation : operations_of_the_house()) {
        const Spec& spec = *operation->spec;
        if (ends_the_session(spec.name)) continue;
        const Node base = plausible_input(*operation);
        for (const FieldShape& field : operation->input().fields) {
            if (field.kind != FieldKind::id) continue;
            const std::string known = known_id(field.id_of), prefix{field.id_of};
            const std::string digits = known.substr(prefix.size() + 1);
            const std::string other = prefix == "batch" ? known_id("order") : known_id("batch");
            const auto with = [&](const std::string& id) {
                Node input = base;
                input.set(std::string{field.name}, id);
                ++probes;
                return probe(spec.name, input);
            };
            // Not an id at all, or of another noun.
            for (const std::string& id :
                 {other, digits, prefix + "_-" + digits, prefix + "_99999999999999999999999", prefix + "_",
                  prefix + "_" + digits + " OR 1=1", prefix + "_0", prefix + "__" + digits}) {
                const RawAnswer answer = with(id);
                EXPECT_TRUE(answer.status >= 400 && answer.status < 500)
                    << spec.name << " " << field.name << " " << id << " " << answer.status << answer.body;
            }
            // One that names another noun's number, one that names nothing, and one of the county next door.
            const std::string number_of_other = prefix + other.substr(other.rfind('_'));
            const std::string next_door =
                prefix + "_" + std::to_string(std::stoll(digits) + two_counties::mirror_offset);
            const bool is_place = field.name == "after" || field.name == "before";
            for (const std::string& id : {number_of_other, prefix + "_987654321987", next_door}) {
                if (prefix == "pack" && id == next_door) continue;
                const RawAnswer answer = with(id);
                EXPECT_LT(answer.status, 500) << spec.name << " " << id << answer.body;
                if (the_house().find_reach(prefix) != nullptr && !shown_to_all.contains(prefix)) {
                    EXPECT_EQ(answer.status, 404)
                        << spec.name << " " << field.name << " " << id << " " << answer.body;
                } else if (spec.effect != Effect::reads && !is_place && is_its_own(spec, field)) {
                    EXPECT_GE(answer.status, 400) << spec.name << " " << id << " " << answer.body;
                }
            }
        }
    }
    EXPECT_EQ(tables_as_they_are(), before);
    EXPECT_GT(probes, 500U);
}

TEST_P(ProbingTest, ARepeatedCallIsDoneOnce) {
    std::size_t done = 0;
    for (const Operation* operation : operations_of_the_house()) {
        const Spec& spec = *operation->spec;
        // What holds a secret is not kept, not even to be compared with.
        const bool has_secret_input =
            std::ranges::any_of(operation->input().fields,
                                [](const FieldShape& field) { return field.kind == FieldKind::secret; });
        if (spec.effect != Effect::writes || has_secret_input || ends_the_session(spec.name)) continue;
        const Node input = plausible_input(*operation);
        if (probe(spec.name, input).status != 200) continue;
        const std::string request = fmt::format("Request-Id: probe-{}\r\n", spec.name);
        const RawAnswer first = call(spec.name, input, cookie + own_page + request);
        ASSERT_EQ(first.status, 200) << spec.name << first.body;
        const std::string audited = fmt::format(
            "SELECT COUNT(*) FROM audit WHERE operation = '{}' AND actor = 'prober' AND outcome = 'ok'",
            spec.name);
        const std::int64_t once = house.number(audited);
        const RawAnswer again = call(spec.name, input, cookie + own_page + request);
        EXPECT_EQ(again.status, 200) << spec.name;
        // A download is a ticket of its own each time, and a secret is told once.
        const auto without_ticket = [](const std::string& body) {
            Node answer = parse_json(body);
            if (!answer["download"].is_null()) answer.set("download", "");
            return to_json(answer);
        };
        bool has_secret = false;
        for (const FieldShape& field : operation->output().fields)
            has_secret = has_secret || field.kind == FieldKind::secret;
        if (!has_secret) { EXPECT_EQ(without_ticket(again.body), without_ticket(first.body)) << spec.name; }
        EXPECT_EQ(house.number(audited), once) << spec.name << " was done twice";
        Node other = input;
        other.set("another", "body");
        EXPECT_GE(call(spec.name, other, cookie + own_page + request).status, 400) << spec.name;
        EXPECT_EQ(code_of(call("access.sign_out", Node::Record{}, cookie + own_page + request)),
                  "engine.request_reused")
            << "the same number for another act";
        ++done;
    }
    EXPECT_GT(done, 2U) << "too few writes could be tried";
}

TEST_P(ProbingTest, AnotherSiteDoesNothingHere) {
    const std::string before = tables_as_they_are();
    const std::string here = "Origin: http://x\r\n";  // the Host of these requests
    for (const Operation* operation : operations_of_the_house()) {
        const Spec& spec = *operation->spec;
        if (ends_the_session(spec.name)) continue;
        const Node input = plausible_input(*operation);
        EXPECT_EQ(code_of(call(spec.name, input, cookie)), "doors.header_missing") << spec.name;
        EXPECT_EQ(code_of(call(spec.name, input, cookie + "Content-Type: text/plain\r\n")),
                  "doors.header_missing");
        for (const char* origin :
             {"https://evil.example", "null", "http://x.evil.example", "http://evil.example:80/x"})
            EXPECT_EQ(code_of(call(spec.name, input, cookie + own_page + "Origin: " + origin + "\r\n")),
                      "doors.origin_foreign")
                << spec.name << origin;
        EXPECT_EQ(code_of(call(spec.name, input, cookie + own_page + "Sec-Fetch-Site: cross-site\r\n")),
                  "doors.origin_foreign");
        EXPECT_EQ(
            code_of(call(spec.name, input,
                         cookie + "X-OneCard: 1\r\nContent-Type: application/x-www-form-urlencoded\r\n")),
            "doors.body_not_json");
        if (spec.effect != Effect::reads) {
            EXPECT_EQ(code_of(line->get("/api/" + std::string{spec.name}, cookie)), "doors.needs_post")
                << spec.name;
        }
    }
    EXPECT_EQ(code_of(http::RawClient{server->port()}.post("/api/uploads?name=a.csv", "x", cookie)),
              "doors.header_missing");
    EXPECT_EQ(
        code_of(http::RawClient{server->port()}.post(
            "/api/uploads?name=a.csv", "x", cookie + "X-OneCard: 1\r\nOrigin: https://evil.example\r\n")),
        "doors.origin_foreign");
    EXPECT_EQ(code_of(try_sign_in("prober", two_counties::password, "Origin: https://evil.example\r\n")),
              "doors.origin_foreign")
        << "nor does it sign anybody in";
    EXPECT_EQ(tables_as_they_are(), before);
    EXPECT_EQ(call("access.who_am_i", Node::Record{}, cookie + own_page + here).status, 200);
}

TEST_P(ProbingTest, AnswersCarryAStrictPolicyAndNothingLeaks) {
    for (const char* path :
         {"/api/", "/api/openapi.json", "/api/access.who_am_i", "/nowhere", "/health/live"}) {
        const RawAnswer answer = line->get(path);
        const std::string policy = answer.header("content-security-policy");
        EXPECT_NE(policy.find("default-src 'self'"), std::string::npos) << path << policy;
        for (const char* loose : {"unsafe-eval", "unsafe-inline", "*", "http:", "https:"})
            EXPECT_EQ(policy.find(loose), std::string::npos) << path << policy;
        EXPECT_NE(policy.find("frame-ancestors 'none'"), std::string::npos) << path;
        EXPECT_EQ(answer.header("x-content-type-options"), "nosniff") << path;
        EXPECT_EQ(answer.header("x-frame-options"), "DENY") << path;
        EXPECT_EQ(answer.header("access-control-allow-origin"), "") << path;
        EXPECT_EQ(answer.header("server"), "") << path;
    }
    std::filesystem::create_directories(house.folder() / "console");
    std::ofstream{house.folder() / "console" / "index.html"} << "<!doctype html>";
    const http::Console console{house.folder() / "console"};
    http::Settings settings;
    http::Api other{house.installation(), http::ApiLimits{1'000}, [] {}};
    http::Server with_console{settings, other.hooks()};
    other.stand_on(with_console, console);
    with_console.start();
    const std::string policy =
        http::RawClient{with_console.port()}.get("/").header("content-security-policy");
    EXPECT_NE(policy.find("default-src 'none'"), std::string::npos) << policy;
    EXPECT_NE(policy.find("script-src 'self';"), std::string::npos) << policy;
    EXPECT_NE(policy.find("form-action 'self'"), std::string::npos) << policy;
    for (const char* loose : {"unsafe-eval", "*", "http:", "https:"})
        EXPECT_EQ(policy.find(loose), std::string::npos) << policy;
}

void write_certificate(const std::filesystem::path& certificate, const std::filesystem::path& key_file) {
    EVP_PKEY* key = EVP_EC_gen("P-256");
    X509* made = X509_new();
    X509_set_version(made, 2);
    X509_gmtime_adj(X509_getm_notBefore(made), -60);
    X509_gmtime_adj(X509_getm_notAfter(made), 3600);
    X509_set_pubkey(made, key);
    X509_sign(made, key, EVP_sha256());
    std::FILE* file = std::fopen(certificate.c_str(), "w");
    PEM_write_X509(file, made);
    std::fclose(file);
    file = std::fopen(key_file.c_str(), "w");
    PEM_write_PrivateKey(file, key, nullptr, nullptr, 0, nullptr, nullptr);
    std::fclose(file);
    X509_free(made);
    EVP_PKEY_free(key);
}

TEST_P(ProbingTest, TheSessionsCookieIsKeptFromScriptsAndOtherSites) {
    const RawAnswer plain = try_sign_in("prober", two_counties::password);
    EXPECT_NE(plain.header("set-cookie").find("; HttpOnly; SameSite=Strict"), std::string::npos);
    EXPECT_EQ(plain.header("set-cookie").find("Secure"), std::string::npos);
    EXPECT_TRUE(parse_json(plain.body)["token"].is_null());
    EXPECT_NE(try_sign_in("prober", two_counties::password, "X-Forwarded-Proto: https\r\n")
                  .header("set-cookie")
                  .find("; Secure"),
              std::string::npos);
    http::Settings settings;
    settings.certificate_file = house.folder() / "cert.pem";
    settings.key_file = house.folder() / "key.pem";
    write_certificate(settings.certificate_file, settings.key_file);
    http::Api other{house.installation(), http::ApiLimits{1'000}, [] {}};
    http::Server with_tls{settings, other.hooks()};
    other.stand_on(with_tls);
    with_tls.start();
    http::RawClient client{with_tls.port(), true};
    const RawAnswer answer = client.post(
        "/api/access.sign_in",
        to_json(Node::of({{"account", "prober"}, {"password", std::string{two_counties::password}}})),
        own_page);
    EXPECT_NE(answer.header("set-cookie").find("; HttpOnly; SameSite=Strict; Secure"), std::string::npos)
        << answer.header("set-cookie");
    EXPECT_NE(answer.header("strict-transport-security"), "");
}

TEST_P(ProbingTest, GuessingAPasswordLocksThatAccountForAWhileAndTellsNothing) {
    make("guessed", {"AUDIT_USER"});
    const std::string wrong = code_of(try_sign_in("guessed", "Wrong-Password-0"));
    EXPECT_EQ(code_of(try_sign_in("no_such_account", "Wrong-Password-0")), wrong);
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(code_of(try_sign_in("guessed", "Wrong-Password-" + std::to_string(i))), wrong);
    EXPECT_EQ(code_of(try_sign_in("guessed", two_counties::password)), wrong)
        << "the right one comes too late";
    EXPECT_EQ(try_sign_in("prober", two_counties::password).status, 200) << "nobody else is locked out";
    house.clock().pass_seconds(24 * 3600);
    EXPECT_EQ(try_sign_in("guessed", two_counties::password).status, 200);
    // A session that was made up, or cut, is nobody's.
    for (const char* made_up : {"Cookie: onecard_session=x\r\n", "Cookie: onecard_session=' OR 1=1 --\r\n"})
        EXPECT_EQ(code_of(call("access.who_am_i", Node::Record{}, made_up + own_page)),
                  "engine.not_signed_in");
}

}  // namespace probing_test
}  // namespace onecard
