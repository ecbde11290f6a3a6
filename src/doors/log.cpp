// Writes the log as JSON lines, so that every collector reads it without a pattern of its own.

#include "doors/log.hpp"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "engine/problems.hpp"

namespace onecard {
namespace {

/// Payloads that begin with "{" and come from the logger "record" are records already; all others are texts.
class JsonLines final : public spdlog::formatter {
public:
    void format(const spdlog::details::log_msg& message, spdlog::memory_buf_t& out) override {
        const auto since = message.time.time_since_epoch();
        const auto at =
            Instant::of_micros(std::chrono::duration_cast<std::chrono::microseconds>(since).count());
        const std::string_view level{spdlog::level::to_string_view(message.level).data()};
        std::string line = to_json(Node::of({{"at", at.text()}, {"level", level}}));
        const std::string_view payload{message.payload.data(), message.payload.size()};
        if (message.logger_name == record_logger) {
            line.back() = ',';
            line += payload.substr(1);
        } else {
            const std::string text = to_json(Node::of({{"text", payload}}));
            line.back() = ',';
            line += text.substr(1);
        }
        line += '\n';
        out.append(line.data(), line.data() + line.size());
    }
    std::unique_ptr<spdlog::formatter> clone() const override { return std::make_unique<JsonLines>(); }

    static constexpr const char* record_logger = "record";
};

void log_record(spdlog::level::level_enum level, const Node& record) {
    if (const auto logger = spdlog::get(JsonLines::record_logger)) logger->log(level, to_json(record));
}

}  // namespace

void start_log(std::string_view level) {
    const auto wanted = spdlog::level::from_str(std::string{level});
    if (wanted == spdlog::level::off)
        throw Problem{setting_unreadable}.with("log.level").with(std::string{level});
    const auto sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    sink->set_formatter(std::make_unique<JsonLines>());
    spdlog::drop_all();
    const auto plain = std::make_shared<spdlog::logger>("onecard", sink);
    const auto records = std::make_shared<spdlog::logger>(JsonLines::record_logger, sink);
    for (const auto& logger : {plain, records}) {
        logger->set_level(wanted);
        logger->flush_on(spdlog::level::info);
    }
    spdlog::register_logger(records);
    spdlog::set_default_logger(plain);
}

void log_ended(const Ended& ended) {
    log_record(spdlog::level::info,
               Node::of({{"door", ended.call.door},
                         // What is not an operation was typed by somebody, and might be anything.
                         {"operation", ended.operation != nullptr ? ended.operation->spec->name : "unknown"},
                         {"actor", ended.actor},
                         {"outcome", ended.outcome},
                         {"rehearsal", ended.call.rehearse},
                         {"micros", ended.micros}}));
}

void log_bug(std::string_view door, std::string_view where, std::string_view what, std::string_view trace) {
    log_record(spdlog::level::err,
               Node::of({{"door", door}, {"bug", what}, {"where", where}, {"trace", trace}}));
}

}  // namespace onecard
