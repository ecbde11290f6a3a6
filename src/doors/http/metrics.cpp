// Counts calls and requests; the labels are names of operations, outcomes and routes, hence few.

#include "doors/http/metrics.hpp"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace onecard::http {
namespace {

const prometheus::Histogram::BucketBoundaries seconds_buckets{.001, .0025, .005, .01, .025, .05, .1,
                                                              .25,  .5,    1,    2.5, 5,    10};

double seconds_of(std::int64_t micros) {
    return static_cast<double>(micros) / 1e6;
}

}  // namespace

struct Metrics::Inside {
    prometheus::Registry registry;
    prometheus::Family<prometheus::Counter>& calls = prometheus::BuildCounter()
                                                         .Name("onecard_calls_total")
                                                         .Help("Calls of operations by door and outcome")
                                                         .Register(registry);
    prometheus::Family<prometheus::Histogram>& call_seconds = prometheus::BuildHistogram()
                                                                  .Name("onecard_call_seconds")
                                                                  .Help("How long an operation took")
                                                                  .Register(registry);
    prometheus::Family<prometheus::Counter>& requests = prometheus::BuildCounter()
                                                            .Name("onecard_http_requests_total")
                                                            .Help("HTTP requests by route and status")
                                                            .Register(registry);
    prometheus::Family<prometheus::Histogram>& request_seconds =
        prometheus::BuildHistogram()
            .Name("onecard_http_request_seconds")
            .Help("From the header read to the last byte written")
            .Register(registry);
    prometheus::Family<prometheus::Gauge>& jobs =
        prometheus::BuildGauge().Name("onecard_jobs").Help("Jobs by state").Register(registry);
    prometheus::Family<prometheus::Gauge>& audit = prometheus::BuildGauge()
                                                       .Name("onecard_audit_rows")
                                                       .Help("Rows of the audit chain")
                                                       .Register(registry);
    prometheus::Family<prometheus::Gauge>& connections =
        prometheus::BuildGauge().Name("onecard_http_connections").Help("Open connections").Register(registry);
    prometheus::Family<prometheus::Gauge>& waiting = prometheus::BuildGauge()
                                                         .Name("onecard_http_waiting")
                                                         .Help("Requests that wait for a worker, by lane")
                                                         .Register(registry);
};

Metrics::Metrics() : inside_{std::make_unique<Inside>()} {}
Metrics::~Metrics() = default;

void Metrics::count(const Ended& ended) {
    // A made-up name is not taken for a label, else anybody could fill the memory with labels.
    const std::string operation{ended.operation != nullptr ? ended.operation->spec->name : "unknown"};
    inside_->calls
        .Add({{"door", ended.call.door}, {"operation", operation}, {"outcome", std::string{ended.outcome}}})
        .Increment();
    inside_->call_seconds.Add({{"operation", operation}}, seconds_buckets).Observe(seconds_of(ended.micros));
}

void Metrics::count(const Done& done) {
    const std::string route{done.route.empty() ? "none" : done.route};
    inside_->requests.Add({{"route", route}, {"status", std::to_string(done.status)}}).Increment();
    inside_->request_seconds.Add({{"route", route}}, seconds_buckets).Observe(seconds_of(done.micros));
}

std::string Metrics::text(const Levels& levels) {
    const auto set = [](auto& family, const prometheus::Labels& labels, auto value) {
        family.Add(labels).Set(static_cast<double>(value));
    };
    set(inside_->jobs, {{"state", "waiting"}}, levels.jobs_waiting);
    set(inside_->jobs, {{"state", "running"}}, levels.jobs_running);
    set(inside_->jobs, {{"state", "failed"}}, levels.jobs_failed);
    set(inside_->audit, {}, levels.audit_rows);
    set(inside_->connections, {}, levels.load.connections);
    set(inside_->waiting, {{"lane", "interactive"}}, levels.load.interactive_waiting);
    set(inside_->waiting, {{"lane", "bulk"}}, levels.load.bulk_waiting);
    return prometheus::TextSerializer{}.Serialize(inside_->registry.Collect());
}

}  // namespace onecard::http
