// onecard card-sim: plays opening desk, card vendor, authority and key centre over the exchange folder,
// without a database.

#include <charconv>
#include <ostream>

#include "doors/card_sim/card_simulator.hpp"
#include "doors/cli/commands.hpp"
#include "doors/cli/text_columns.hpp"
#include "doors/problems.hpp"
#include "doors/worker/worker.hpp"
#include "engine/problems.hpp"

namespace onecard {
namespace {

constexpr std::chrono::seconds between_looks{5};

void show(const Command& command, const card_sim::CardSimulatorReport& report) {
    const auto line = [&](const Words& words, std::int64_t count) {
        return std::vector<std::string>{std::string{command.say(words)}, std::to_string(count)};
    };
    command.terminal.out << in_columns(
        {line({"新文件", "New files"}, report.files), line({"新明细", "New lines"}, report.lines),
         line({"拒绝", "Refused"}, report.refused), line({"制卡失败", "Cards failed"}, report.failed),
         line({"重复芯片", "Repeated chips"}, report.repeated_chips),
         line({"缺行", "Lines left out"}, report.missing),
         line({"回盘文件", "Files written"}, report.answers)});
    command.terminal.out.flush();
}

}  // namespace

void run_card_sim(const Command& command) {
    const CommandLine& line = command.line;
    const std::string exchange = line.option("exchange", command.settings.text("data") + "/exchange");
    if (!std::filesystem::is_directory(exchange))
        throw Problem{file_unreadable}.at("exchange").with(exchange);
    const std::string typed = line.option("card-mood", "usual");
    const auto mood = card_sim::find_card_mood(typed);
    if (!mood) throw Problem{option_unreadable}.at("card-mood").with("--card-mood").with(typed);
    const std::string typed_seed = line.option("seed", "1");
    std::uint64_t seed = 0;
    const auto [end, error] = std::from_chars(typed_seed.data(), typed_seed.data() + typed_seed.size(), seed);
    if (error != std::errc{} || end != typed_seed.data() + typed_seed.size())
        throw Problem{option_unreadable}.at("seed").with("--seed").with(typed_seed);
    if (line.has("once")) {
        show(command, card_sim::answer_card_files(exchange, seed, *mood));
        return;
    }
    const SignalGuard signals;
    do {
        if (const auto report = card_sim::answer_card_files(exchange, seed, *mood); report.answers > 0)
            show(command, report);
    } while (!signals.wait_for(between_looks));
}

}  // namespace onecard
