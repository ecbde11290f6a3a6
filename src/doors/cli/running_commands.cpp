// Commands that stay: the server and the worker.

#include <ostream>
#include <sstream>

#include "doors/cli/commands.hpp"
#include "doors/http/api.hpp"
#include "doors/opening.hpp"
#include "doors/worker/worker.hpp"
#include "engine/problems.hpp"

namespace onecard {
namespace {

unsigned threads_of(const Settings& settings, std::string_view key) {
    const std::int64_t number = settings.number(key);
    if (number < 1 || number > 256) throw Problem{setting_unreadable}.with(std::string{key}).with("1 … 256");
    return static_cast<unsigned>(number);
}

/// A lease of less than a second would be over before a step is.
std::int64_t lease_of(const Settings& settings) {
    const std::int64_t seconds = settings.number("worker.lease_seconds");
    if (seconds < 1 || seconds > 86'400)
        throw Problem{setting_unreadable}.with("worker.lease_seconds").with("1 … 86400");
    return seconds;
}

std::int64_t seconds_of(const Settings& settings, std::string_view key) {
    const std::int64_t seconds = settings.number(key);
    if (seconds < 0 || seconds > 86'400)
        throw Problem{setting_unreadable}.with(std::string{key}).with("0 … 86400");
    return seconds;
}

http::Settings http_settings_of(const Settings& settings, const Places& places) {
    http::Settings made;
    made.address = settings.text("http.address");
    const std::int64_t port = settings.number("http.port");
    if (port > 65535) throw Problem{setting_unreadable}.with("http.port").with("0 … 65535");
    made.port = static_cast<std::uint16_t>(port);
    made.certificate_file = settings.text("http.tls_certificate");
    made.key_file = settings.text("http.tls_key");
    made.idle_time = std::chrono::seconds{settings.number("http.idle_seconds")};
    made.drain_time = std::chrono::seconds{settings.number("http.drain_seconds")};
    made.interactive.workers = threads_of(settings, "http.threads");
    // Beside the uploads, so that a file is moved into place and not copied.
    made.spool_folder = places.data + "/spool";
    std::filesystem::create_directories(made.spool_folder);
    return made;
}

http::ApiLimits limits_of(const Settings& settings) {
    const std::int64_t strangers = settings.number("http.strangers_per_minute");
    if (strangers < 0 || strangers > 1'000'000)
        throw Problem{setting_unreadable}.with("http.strangers_per_minute").with("0 … 1000000");
    http::ApiLimits limits{
        static_cast<std::uint64_t>(settings.number("http.upload_megabytes")) << 20, strangers, {}};
    std::istringstream proxies{settings.text("http.trusted_proxies")};
    for (std::string proxy; std::getline(proxies, proxy, ',');) {
        std::erase(proxy, ' ');
        if (!proxy.empty()) limits.trusted_proxies.push_back(std::move(proxy));
    }
    return limits;
}

}  // namespace

void run_serve(const Command& command) {
    const SignalGuard signals;
    const auto installation = open_installation(command.settings, command.terminal.house);
    must_be_current(*installation);
    Worker worker{*installation, threads_of(command.settings, "worker.threads"), lease_of(command.settings),
                  [&](std::string_view setting) { return seconds_of(command.settings, setting); }};
    http::Api api{*installation, limits_of(command.settings), [&worker] { worker.wake(); }};
    const http::Console console{http::console_folder(command.settings.text("console"))};
    http::Server server{http_settings_of(command.settings, installation->places()), api.hooks()};
    api.stand_on(server, console);
    server.start();
    worker.start();
    const bool tls = !command.settings.text("http.tls_certificate").empty();
    command.terminal.out << (tls ? "https://" : "http://") << command.settings.text("http.address") << ':'
                         << server.port() << "/" << std::endl;
    signals.wait();
    server.stop();
    worker.stop();
}

void run_work(const Command& command) {
    if (command.line.has("once")) {
        const auto installation = open_installation(command.settings, command.terminal.house);
        must_be_current(*installation);
        run_all_jobs(*installation);
        return;
    }
    const SignalGuard signals;
    const auto installation = open_installation(command.settings, command.terminal.house);
    must_be_current(*installation);
    Worker worker{*installation, threads_of(command.settings, "worker.threads"), lease_of(command.settings),
                  [&](std::string_view setting) { return seconds_of(command.settings, setting); }};
    worker.start();
    signals.wait();
    worker.stop();
}

}  // namespace onecard
