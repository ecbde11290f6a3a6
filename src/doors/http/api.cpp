// Translates HTTP into calls and answers back; decides nothing.

#include "doors/http/api.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>

#include "base/assets.hpp"
#include "doors/describe/openapi.hpp"
#include "doors/http/language.hpp"
#include "doors/log.hpp"
#include "doors/problem_shown.hpp"
#include "doors/problems.hpp"
#include "doors/uploading.hpp"
#include "engine/audit.hpp"
#include "engine/job_table.hpp"
#include "engine/problems.hpp"

namespace onecard::http {
namespace {

constexpr std::uint64_t json_limit = 1 << 20;
// A citizen's session stands beside an operator's in one browser, and neither is ever taken for the other.
constexpr std::string_view office_cookie = "onecard_session";
constexpr std::string_view citizen_cookie = "onecard_citizen";

bool opens_a_session(std::string_view operation) {
    return operation.ends_with(".sign_in");
}
bool ends_a_session(std::string_view operation) {
    return operation.ends_with(".sign_out");
}
std::string_view cookie_for(const Operation* operation) {
    return operation != nullptr && operation->spec->roles == "CITIZEN" ? citizen_cookie : office_cookie;
}

constexpr Statement select_one{"doors.select_one", "SELECT 1"};

Response refused(const Request& request, const Problem& problem) {
    const Language language = language_of(request.header("Accept-Language"));
    Response response{static_cast<unsigned>(http_status(problem.kind().fault)),
                      to_json(Node::of({{"problem", shown_problem(problem, language)}}))};
    response.set("Content-Language", language == Language::zh ? "zh-CN" : "en");
    response.set("Vary", "Accept-Language");
    response.set("Cache-Control", "no-store");
    if (problem.kind().fault == Fault::busy) response.set("Retry-After", "1");
    return response;
}

Response said(const Node& answer) {
    Response response{200, to_json(answer)};
    response.set("Cache-Control", "no-store");
    return response;
}

/// What the server itself refuses with, in the shape of every other refusal.
Response refused_by_server(const Request& request, unsigned status, std::string_view trace) {
    const Language language = language_of(request.header("Accept-Language"));
    if (!trace.empty()) return refused(request, Problem{internal_fault}.with(std::string{trace}));
    const Node plain = parse_json(plain_refusal(request, status, trace).body);
    Response response{status, to_json(Node::of({{"problem", Node::of({{"code", plain["code"]},
                                                                      {"field", ""},
                                                                      {"args", Node::List{}},
                                                                      {"text", plain["text"]},
                                                                      {"mend", ""},
                                                                      {"others", Node::List{}}})}}))};
    response.set("Content-Language", language == Language::zh ? "zh-CN" : "en");
    return response;
}

std::string cookie_of(const Request& request, std::string_view name, std::string_view token) {
    const bool secure = request.is_tls || request.header("X-Forwarded-Proto") == "https";
    return std::string{name} + "=" + std::string{token} + "; Path=/; HttpOnly; SameSite=Strict" +
           (secure ? "; Secure" : "") + (token.empty() ? "; Max-Age=0" : "");
}

/// Whether a browser that says where a page comes from says it comes from here. A proxy may leave the port out.
bool is_of_this_site(const Request& request, std::string_view origin) {
    const std::size_t slashes = origin.find("://");
    if (slashes == std::string_view::npos) return false;   // "null": a page of nowhere
    std::string_view from = origin.substr(slashes + 3), here = request.header("Host");
    if (here.find(':') == std::string_view::npos) from = from.substr(0, from.find(':'));
    return !here.empty() && same_name(from, here);
}

/// What a browser does for a page is done for our own pages alone: the header, which another site cannot send, stands
/// in front; the origin and the kind of body are looked at where they are told.
void require_own_page(const Request& request) {
    if (request.header("X-OneCard").empty()) throw Problem{header_missing};
    const std::string_view origin = request.header("Origin"), type = request.header("Content-Type");
    if (!origin.empty() && !is_of_this_site(request, origin))
        throw Problem{origin_foreign}.with(std::string{origin.substr(0, 100)});
    if (request.header("Sec-Fetch-Site") == "cross-site") throw Problem{origin_foreign}.with("cross-site");
    if (!request.body.empty() && !type.empty() && !same_name(type.substr(0, type.find(';')), "application/json"))
        throw Problem{body_not_json}.with(std::string{type.substr(0, 100)});
}

/// A made file is named by an operation, but a link is only given for what lies in the folder of made files.
std::filesystem::path made_file(const Places& places, const std::string& relative) {
    const auto folder = std::filesystem::weakly_canonical(places.files());
    const auto file = std::filesystem::weakly_canonical(folder / relative);
    if (std::ranges::mismatch(folder, file).in1 != folder.end() || !std::filesystem::is_regular_file(file))
        throw std::logic_error{"an operation answered a download that is not a made file: " + relative};
    return file;
}

std::string_view page(std::string_view name) {
    for (const Asset& asset : assets())
        if (asset.path.starts_with("src/doors/http/pages/") && asset.path.ends_with(name))
            return asset.text();
    throw std::logic_error{"no such page"};
}

}  // namespace

Api::Api(Installation& installation, ApiLimits limits, std::function<void()> work_may_wait)
    : installation_{installation},
      limits_{std::move(limits)},
      work_may_wait_{std::move(work_may_wait)},
      dispatcher_{installation, [this](const Ended& done) { ended(done); }},
      openapi_{to_json(openapi_of(installation.house()))} {}

void Api::ended(const Ended& done) {
    log_ended(done);
    metrics_.count(done);
    const bool wrote =
        done.operation != nullptr && done.operation->spec->effect != Effect::reads && done.outcome == "ok";
    if (wrote && work_may_wait_) work_may_wait_();
}

Hooks Api::hooks() {
    Hooks hooks;
    hooks.refusal = refused_by_server;
    hooks.on_done = [this](const Done& done) { metrics_.count(done); };
    hooks.on_fault = [](const Request& request, std::exception_ptr thrown, std::string_view trace) {
        try {
            std::rethrow_exception(thrown);
        } catch (const std::exception& error) {
            log_bug("http", request.route, error.what(), trace);
        } catch (...) { log_bug("http", request.route, "something that is no exception", trace); }
    };
    return hooks;
}

void Api::stand_on(Server& server) {
    server_ = &server;
    const RouteOptions json{.body = BodyKind::memory, .limit = json_limit, .lane = Lane::interactive};
    const RouteOptions nothing{.body = BodyKind::none, .lane = Lane::interactive};
    const RouteOptions bulk{.body = BodyKind::none, .lane = Lane::bulk};
    server.on(Verb::post, "/api/{operation}", answering(&Api::operate), json);
    server.on(Verb::get, "/api/{operation}", answering(&Api::operate), nothing);
    server.on(Verb::post, "/api/uploads", answering(&Api::upload),
              {.body = BodyKind::spool,
               .limit = limits_.upload_bytes,
               .lane = Lane::bulk,
               .admit = [this](const Request& request) { return refuse_stranger(request); }});
    server.on(Verb::get, "/api/downloads/{ticket}", answering(&Api::download), bulk);
    server.on(Verb::get, "/api/export/{operation}", answering(&Api::export_list), bulk);
    server.on(Verb::get, "/api/jobs/{job}/events", answering(&Api::watch_job), nothing);
    server.serve("/api/openapi.json", openapi_);
    server.serve("/api/", page("/api.html"), Caching::revalidate, "text/html; charset=utf-8");
    server.serve("/api/pages/api.js", page("/api.js"));
    server.serve("/api/pages/api.css", page("/api.css"));
    server.on(Verb::get, "/health/live", [](const Request&) { return Response{200, R"({"state":"live"})"}; },
              {.body = BodyKind::none, .lane = Lane::immediate});
    server.on(Verb::get, "/health/ready", [this](const Request&) { return ready(); }, nothing);
    server.on(Verb::get, "/metrics", [this](const Request&) { return measure(); }, nothing);
}

void Api::stand_on(Server& server, const Console& console) {
    stand_on(server);
    console.stand_on(server, [](const Request& request) { return refused_by_server(request, 404, ""); });
}

Handler Api::answering(Response (Api::*handler)(const Request&)) {
    return [this, handler](const Request& request) {
        try {
            return (this->*handler)(request);
        } catch (const Problem& problem) { return refused(request, problem); }
    };
}

std::string Api::token_of(const Request& request, bool needs_header, std::string_view cookie_name) const {
    const std::string_view authorization = request.header("Authorization");
    constexpr std::string_view bearer = "Bearer ";
    if (authorization.starts_with(bearer)) return std::string{authorization.substr(bearer.size())};
    const std::string_view cookie = request.cookie(cookie_name);
    if (!cookie.empty() && needs_header) require_own_page(request);
    return std::string{cookie};
}

Actor Api::actor_of(const std::string& token) {
    try {
        auto session = installation_.lease();
        return dispatcher_.find_actor(*session, token);
    } catch (const DatabaseError&) { throw Problem{database_busy}; }
}

Node Api::input_of(const Request& request) const {
    if (request.verb == Verb::get) {
        Node input = Node::Record{};
        for (const auto& [name, value] : request.query_pairs()) {
            const Node& before = input[name];
            if (before.is_null()) {
                input.set(name, value);
                continue;
            }
            Node list = before.if_list() != nullptr ? before : Node{Node::List{before}};
            list.push(value);
            input.set(name, std::move(list));
        }
        return input;
    }
    return request.body.empty() ? Node{Node::Record{}} : parse_json(request.body);
}

Response Api::operate(const Request& request) {
    const Operation* operation = installation_.house().find_operation(request.param("operation"));
    if (request.verb == Verb::get && operation != nullptr && operation->spec->effect != Effect::reads)
        throw Problem{needs_post}.with(request.param("operation"));
    if (operation != nullptr)
        if (auto refusal = refuse_haste(request, *operation)) return std::move(*refusal);
    const bool signs_in = opens_a_session(request.param("operation"));
    Call call{.operation = request.param("operation"),
              .token = token_of(request, request.verb == Verb::post && !signs_in, cookie_for(operation)),
              .request_id = std::string{request.header("Request-Id")},
              .rehearse = request.header("Rehearse") == "1",
              .door = "http"};
    if (call.request_id.size() > 100) throw Problem{request_id_too_long};
    // Who signs in anew is nobody until then, even with an old cookie; another site signs nobody in here.
    if (signs_in) {
        call.token.clear();
        if (!request.header("X-OneCard").empty()) require_own_page(request);
    }
    call.input = input_of(request);
    Node answer = dispatcher_.run(call);
    return answer_of(request, *operation, call, std::move(answer));
}

Response Api::answer_of(const Request& request, const Operation& operation, const Call& call, Node answer) {
    const std::string* made = answer["download"].if_text();
    if (made != nullptr && !made->empty() && !call.rehearse) {
        const auto file = made_file(installation_.places(), *made);
        const std::string* name = answer["file_name"].if_text();
        const std::string ticket =
            tickets_.issue(file, name != nullptr && !name->empty() ? *name : file.filename().string(),
                           actor_of(call.token).code, installation_.clock().now());
        answer.set("download", "/api/downloads/" + ticket);
    }
    std::string cookie;
    if (opens_a_session(operation.spec->name) && !call.rehearse && !request.header("X-OneCard").empty() &&
        answer["token"].if_text()) {
        const std::string token = answer["token"].text();
        const bool is_citizen = actor_of(token).kind == ActorKind::citizen;
        cookie = cookie_of(request, is_citizen ? citizen_cookie : office_cookie, token);
        answer.set("token", Node{});
    }
    if (ends_a_session(operation.spec->name) && !call.rehearse)
        cookie = cookie_of(request, cookie_for(&operation), "");
    Response response = said(answer);
    if (!cookie.empty()) response.set("Set-Cookie", cookie);
    return response;
}

std::optional<Response> Api::refuse_stranger(const Request& request) {
    try {
        if (actor_of(token_of(request, true, office_cookie)).kind == ActorKind::anonymous)
            throw Problem{not_signed_in};
        return std::nullopt;
    } catch (const Problem& problem) { return refused(request, problem); }
}

/// Whoever need not sign in may not try as often as a machine can: passwords, codes, names with numbers.
std::optional<Response> Api::refuse_haste(const Request& request, const Operation& operation) {
    if (operation.spec->effect == Effect::reads || operation.spec->roles != "anyone") return std::nullopt;
    const std::string address{
        address_of(request.peer, request.header("X-Forwarded-For"), limits_.trusted_proxies)};
    const std::int64_t wait = strangers_.wait_seconds(address, installation_.clock().now());
    if (wait == 0) return std::nullopt;
    Response refusal = refused(request, Problem{asked_too_fast}.with(std::to_string(wait)));
    refusal.status = 429;  // RFC 6585
    refusal.set("Retry-After", std::to_string(wait));
    return refusal;
}

Response Api::upload(const Request& request) {
    std::string name = request.query_value("name").value_or("");
    if (name.empty()) name = percent_decoded(request.header("X-File-Name")).value_or("");
    if (name.empty()) throw Problem{file_name_missing};
    const Actor actor = actor_of(token_of(request, true, office_cookie));
    const Upload upload = take_upload(installation_, actor, request.upload, name, "http");
    return said(Node::of({{"upload", upload.id.text()},
                          {"name", upload.name},
                          {"bytes", upload.bytes},
                          {"digest", upload.digest}}));
}

Response Api::download(const Request& request) {
    // A browser follows a link without headers of its own; the ticket itself cannot be guessed.
    std::optional<DownloadTickets::Ticket> ticket;
    bool is_known = false;
    for (const std::string_view cookie : {office_cookie, citizen_cookie}) {
        const Actor actor = actor_of(token_of(request, false, cookie));
        if (actor.kind == ActorKind::anonymous) continue;
        is_known = true;
        ticket = tickets_.redeem(request.param("ticket"), actor.code, installation_.clock().now());
        if (ticket) break;
    }
    if (!is_known) throw Problem{not_signed_in};
    if (!ticket) throw Problem{download_unknown};
    Response response;
    response.type = type_of_file(ticket->name);
    response.file = ticket->file;
    response.as_download(ticket->name);
    response.set("Cache-Control", "no-store");
    return response;
}

Response Api::export_list(const Request& request) {
    Node input = input_of(request);
    const Language language = language_of(request.header("Accept-Language"));
    const std::string lang = request.query_value("lang").value_or(language == Language::zh ? "zh" : "en");
    Node asked = Node::of({{"operation", request.param("operation")}, {"in_english", lang == "en"}});
    if (const auto format = request.query_value("format")) asked.set("format", *format);
    Node::Record of_the_list;
    for (auto& [name, value] : *input.if_record())
        if (name != "format" && name != "lang") of_the_list.emplace_back(name, std::move(value));
    asked.set("input", Node{std::move(of_the_list)});
    // A browser follows a link without headers of its own; the cookie is never sent from another site.
    const Node made = dispatcher_.run({.operation = "engine.export_list",
                                       .input = asked,
                                       .token = token_of(request, false, office_cookie),
                                       .door = "http"});
    Response response;
    response.file = made_file(installation_.places(), made["download"].text());
    response.remove_file = true;
    response.type = type_of_file(made["file_name"].text());
    response.as_download(made["file_name"].text());
    response.set("Cache-Control", "no-store");
    return response;
}

Response Api::watch_job(const Request& request) {
    const Call call{.operation = "engine.show_job",
                    .input = Node::of({{"job", request.param("job")}}),
                    .token = token_of(request, false, office_cookie),
                    .door = "http"};
    Dispatcher{installation_}.run(call);  // refuses before the stream begins
    const Language language = language_of(request.header("Accept-Language"));
    Response response;
    response.next_event = [this, call, language, told = std::string{},
                           over = false]() mutable -> std::optional<Event> {
        if (over) return std::nullopt;
        try {
            // Looked at with the token each time: who signs out, or loses a post, sees no more.
            const Node job = Dispatcher{installation_}.run(call);
            std::string text = to_json(job);
            over = job["state"].text() == "done" || job["state"].text() == "failed";
            if (text == told) return Event{};
            told = text;
            return Event{std::move(text), "job"};
        } catch (const Problem& problem) {
            if (problem.kind().fault == Fault::busy) return Event{};
            over = true;
            return Event{to_json(Node::of({{"problem", shown_problem(problem, language)}})), "problem"};
        }
    };
    return response;
}

Response Api::ready() {
    const auto state = [](unsigned status, std::string_view what) {
        Response response{status, to_json(Node::of({{"state", what}}))};
        response.set("Cache-Control", "no-store");
        return response;
    };
    try {
        auto session = installation_.lease();
        session->db->number_or(0, select_one);
        if (!pending_schema_files(*session->db, installation_.house()).empty())
            return state(503, "schema not current");
        return state(200, "ready");
    } catch (const DatabaseError& error) {
        spdlog::warn("not ready: {}", error.what());
        return state(503, "database unreachable");
    }
}

Response Api::measure() {
    Metrics::Levels levels;
    try {
        auto session = installation_.lease();
        levels.jobs_waiting = count_jobs(*session->db, "queued");
        levels.jobs_running = count_jobs(*session->db, "running");
        levels.jobs_failed = count_jobs(*session->db, "failed");
        levels.audit_rows = count_audit_rows(*session->db);
    } catch (const DatabaseError& error) {
        // What was counted here is still worth telling.
        spdlog::warn("the metrics of the database are missing: {}", error.what());
    }
    if (server_ != nullptr) levels.load = server_->load();
    Response response{200, metrics_.text(levels)};
    response.type = "text/plain; version=0.0.4; charset=utf-8";
    return response;
}

}  // namespace onecard::http
