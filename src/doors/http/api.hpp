#pragma once
// Api: the operations of the house over HTTP, with uploads, downloads, job progress, health, metrics and
// documents.
//
//   POST /api/{operation}           JSON in, JSON out; reads also answer GET with the fields in the query
//   POST /api/uploads               the file is the body, its name in ?name= or X-File-Name; {"upload": …}
//   GET  /api/export/{operation}    a list as a sheet: ?format=xlsx|csv&lang=zh|en and the list's own fields
//   GET  /api/downloads/{ticket}    a file that an operation made: once, same actor, within ten minutes
//   GET  /api/jobs/{job}/events     server-sent events: the job as engine.show_job answers it, on each change
//   GET  /api/openapi.json, /api/   the same declarations for machines and for people
//   GET  /health/live, /health/ready, /metrics
//
// Headers of a call: Authorization: Bearer TOKEN, or the cookie onecard_session, for a citizen's own
// operations onecard_citizen, with X-OneCard: 1 (a page of another site cannot send that header; where a
// browser tells Origin or the kind of body, they must be ours); Request-Id: the same id is done once;
// Rehearse: 1 rolls everything back; Accept-Language chooses the words of problems. A sign-in that carries
// X-OneCard gets the cookie and no token in the body, so that no script of a page ever holds it; without it
// the token stands in the body and no cookie is set.

#include <functional>

#include "doors/http/console.hpp"
#include "doors/http/download_tickets.hpp"
#include "doors/http/metrics.hpp"
#include "doors/http/server.hpp"
#include "doors/http/stranger_limit.hpp"
#include "engine/dispatcher.hpp"

namespace onecard::http {

/// What the door bears.
struct ApiLimits {
    std::uint64_t upload_bytes = 0;
    std::int64_t strangers_per_minute = 0;      ///< writes of one address without sign-in; 0: any number
    std::vector<std::string> trusted_proxies{};  ///< whose X-Forwarded-For is believed
};

class Api {
public:
    /// `work_may_wait` is called after each operation that may have queued a job.
    Api(Installation& installation, ApiLimits limits, std::function<void()> work_may_wait = {});
    Api(const Api&) = delete;
    Api& operator=(const Api&) = delete;

    Hooks hooks();
    void stand_on(Server& server);
    /// With the console on every path that is not of the API. The console must outlive the server.
    void stand_on(Server& server, const Console& console);

private:
    Response operate(const Request& request);
    std::optional<Response> refuse_stranger(const Request& request);
    std::optional<Response> refuse_haste(const Request& request, const Operation& operation);
    Response upload(const Request& request);
    Response download(const Request& request);
    Response export_list(const Request& request);
    Response watch_job(const Request& request);
    Response ready();
    Response measure();

    /// The token of the caller; throws header_missing for a cookie without the header, where that is asked
    /// for.
    std::string token_of(const Request& request, bool needs_header, std::string_view cookie_name) const;
    Actor actor_of(const std::string& token);
    Node input_of(const Request& request) const;
    Response answer_of(const Request& request, const Operation& operation, const Call& call, Node answer);
    Handler answering(Response (Api::*handler)(const Request&));
    void ended(const Ended& ended);

    Installation& installation_;
    const ApiLimits limits_;
    StrangerLimit strangers_{limits_.strangers_per_minute};
    std::function<void()> work_may_wait_;
    Dispatcher dispatcher_;
    Metrics metrics_;
    DownloadTickets tickets_;
    std::string openapi_;
    Server* server_ = nullptr;
};

}  // namespace onecard::http
