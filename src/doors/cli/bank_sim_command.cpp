// onecard bank-sim: plays the banks over the exchange folder, without a database.

#include <charconv>
#include <ostream>

#include "base/money.hpp"
#include "doors/bank_sim/bank_simulator.hpp"
#include "doors/cli/commands.hpp"
#include "doors/cli/text_columns.hpp"
#include "doors/problems.hpp"
#include "doors/worker/worker.hpp"
#include "engine/problems.hpp"

namespace onecard {
namespace {

using bank_sim::BankMood;
using bank_sim::BankSimulator;
using bank_sim::BankSimulatorReport;

constexpr std::chrono::seconds between_rounds{5};

std::int64_t number_option(const CommandLine& line, const char* name, std::int64_t otherwise) {
    const std::string typed = line.option(name, std::to_string(otherwise));
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (error != std::errc{} || end != typed.data() + typed.size() || number < 0)
        throw Problem{option_unreadable}.at(name).with(std::string{"--"} + name).with(typed);
    return number;
}

std::vector<std::string> banks_option(const CommandLine& line) {
    std::vector<std::string> banks;
    std::string_view rest = line.has("bank") ? std::string_view{line.options.find("bank")->second} : "";
    while (!rest.empty()) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        if (comma > 0) banks.emplace_back(rest.substr(0, comma));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return banks;
}

void show(const Command& command, const BankSimulatorReport& report) {
    const auto number = [](std::int64_t n) { return std::to_string(n); };
    const auto yuan = [](std::int64_t fen) { return Money::of_fen(fen).text(); };
    const auto line = [&](const Words& words, std::int64_t count, std::int64_t fen) {
        return std::vector<std::string>{std::string{command.say(words)}, number(count), yuan(fen)};
    };
    std::vector<std::vector<std::string>> lines{
        {std::string{command.say({"新文件", "New files"})}, number(report.files), ""},
        line({"新明细", "New lines"}, report.lines, report.sum_fen),
        line({"拒收", "Rejected"}, report.rejected_lines, report.rejected_fen),
        line({"成功", "Paid"}, report.paid, report.paid_fen),
        line({"失败", "Failed"}, report.failed, report.failed_fen),
        line({"未知", "Unknown"}, report.unknown, report.unknown_fen),
        line({"退回", "Came back"}, report.refunds, report.refunds_fen),
        {std::string{command.say({"回盘文件", "Files written"})}, number(report.answers), ""},
        {std::string{command.say({"尚未答完的文件", "Files still open"})}, number(report.open_files), ""}};
    command.terminal.out << in_columns(lines);
    for (const std::string& complaint : report.complaints) command.terminal.out << complaint << '\n';
    command.terminal.out.flush();
}

}  // namespace

void run_bank_sim(const Command& command) {
    const CommandLine& line = command.line;
    const std::string exchange = line.option("exchange", command.settings.text("data") + "/exchange");
    if (!std::filesystem::is_directory(exchange))
        throw Problem{file_unreadable}.at("exchange").with(exchange);
    const std::string typed_mood = line.option("mood", "usual");
    const auto mood = bank_sim::find_mood(typed_mood);
    if (!mood) throw Problem{option_unreadable}.at("mood").with("--mood").with(typed_mood);
    const auto seed = static_cast<std::uint64_t>(number_option(line, "seed", 1));
    BankSimulator simulator{{.banks = banks_option(line), .hold_back = number_option(line, "hold-back", 0)}};

    const auto play_round = [&] {
        return simulator.answer(exchange, seed, *mood, BankSimulator::next_round(exchange));
    };
    if (line.has("once")) {
        show(command, play_round());
        return;
    }
    const SignalGuard signals;
    do {
        if (const BankSimulatorReport report = play_round(); report.answers > 0 || report.repeated_orders > 0)
            show(command, report);
    } while (!signals.wait_for(between_rounds));
}

}  // namespace onecard
