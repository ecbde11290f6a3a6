// onecard police-sim: plays the police over the exchange folder, without a database; for tests and demonstrations only.

#include <charconv>
#include <ostream>

#include "doors/cli/commands.hpp"
#include "doors/cli/text_columns.hpp"
#include "doors/police_sim/police_simulator.hpp"
#include "doors/problems.hpp"
#include "doors/worker/worker.hpp"
#include "engine/problems.hpp"

namespace onecard {
namespace {

constexpr std::chrono::seconds between_looks{5};

void show_police(const Command& command, const police_sim::PoliceReport& report) {
    const auto line = [&](const Words& words, std::int64_t count) {
        return std::vector<std::string>{std::string{command.say(words)}, std::to_string(count)};
    };
    command.terminal.out << in_columns(
        {line({"新请求文件", "New requests"}, report.files), line({"请求条数", "Lines"}, report.lines),
         line({"一致", "Match"}, report.matched), line({"不一致", "Mismatch"}, report.mismatched),
         line({"查无此人", "Not found"}, report.not_found),
         line({"号码已注销", "Cancelled numbers"}, report.cancelled),
         line({"结果文件", "Files written"}, report.answers)});
    for (const std::string& complaint : report.complaints) command.terminal.out << complaint << '\n';
    command.terminal.out.flush();
}

}  // namespace

void run_police_sim(const Command& command) {
    const CommandLine& line = command.line;
    const std::string exchange = line.option("exchange", command.settings.text("data") + "/exchange");
    if (!std::filesystem::is_directory(exchange))
        throw Problem{file_unreadable}.at("exchange").with(exchange);
    const std::string typed_mood = line.option("mood", "usual");
    const auto mood = police_sim::find_mood(typed_mood);
    if (!mood) throw Problem{option_unreadable}.at("mood").with("--mood").with(typed_mood);
    const std::string typed_seed = line.option("seed", "1");
    std::uint64_t seed = 0;
    const auto [end, error] = std::from_chars(typed_seed.data(), typed_seed.data() + typed_seed.size(), seed);
    if (error != std::errc{} || end != typed_seed.data() + typed_seed.size())
        throw Problem{option_unreadable}.at("seed").with("--seed").with(typed_seed);
    if (line.has("once")) return show_police(command, police_sim::answer(exchange, seed, *mood));
    const SignalGuard signals;
    do {
        if (const auto report = police_sim::answer(exchange, seed, *mood); report.answers > 0)
            show_police(command, report);
    } while (!signals.wait_for(between_looks));
}

}  // namespace onecard
