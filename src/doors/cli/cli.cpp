// Sorts out what was typed, runs it, and turns what went wrong into words and an exit code.

#include "doors/cli/cli.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "doors/cli/commands.hpp"
#include "doors/cli/help.hpp"
#include "doors/log.hpp"
#include "doors/problem_shown.hpp"
#include "doors/problems.hpp"
#include "engine/problems.hpp"
#include "engine/secret.hpp"

namespace onecard {
namespace {

constexpr std::string_view version = "0.1.0";

struct Runner {
    std::string_view command;
    void (*run)(const Command&);
};
constexpr Runner runners[] = {
    {"init", run_init},
    {"migrate", run_migrate},
    {"serve", run_serve},
    {"work", run_work},
    {"settings", run_settings},
    {"describe", run_describe},
    {"keys", run_keys},
    {"backup", run_backup},
    {"demo", run_demo},
    {"sign-in", run_sign_in},
    {"sign-out", run_sign_out},
    {"move-database", run_move_database},
    {"bank-sim", run_bank_sim},
    {"card-sim", run_card_sim},
    {"police-sim", run_police_sim},
    {"operation", run_operation},
};

/// Asked before the line is understood, so that a wrong line too is told in the right language.
Language language_of(const std::vector<std::string>& arguments, const Terminal& terminal) {
    const char* given = terminal.env("ONECARD_LANG");
    std::string_view language = given != nullptr ? given : "zh";
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i].starts_with("--lang=")) language = std::string_view{arguments[i]}.substr(7);
        if (arguments[i] == "--lang" && i + 1 < arguments.size()) language = arguments[i + 1];
    }
    return language.starts_with("en") ? Language::en : Language::zh;
}

Settings settings_of(const CommandLine& line, const Terminal& terminal) {
    Settings settings;
    const char* from_environment = terminal.env("ONECARD_CONFIG");
    const std::string file = line.option("config", from_environment != nullptr ? from_environment : "");
    constexpr const char* usual = "/etc/onecard/onecard.toml";
    if (!file.empty()) {
        if (!std::filesystem::exists(file)) throw Problem{file_unreadable}.at("config").with(file);
        settings.read_file(file);
    } else if (std::filesystem::exists(usual)) {
        settings.read_file(usual);
    }
    settings.read_environment(terminal.env);
    for (const auto& [key, value] : line.settings) settings.set_flag(key, value);
    return settings;
}

/// A single command tells its outcome itself: unless asked otherwise its log holds only what is wrong.
void start_log_of(const CommandLine& line, const Settings& settings) {
    const bool serves = line.command == "serve" || line.command == "work";
    bool chosen = false;
    for (const SettingValue& setting : settings.all())
        chosen = chosen || (setting.kind->key == "log.level" && setting.from != "default");
    start_log(serves || chosen ? settings.text("log.level") : "warn");
}

void show_problem(const Problem& problem, Language language, std::ostream& err) {
    const bool zh = language == Language::zh;
    err << (zh ? "错误：" : "Error: ") << problem.text(language) << '\n';
    const std::string_view mend = problem.kind().mend.in(language);
    if (!mend.empty()) err << (zh ? "  办法：" : "  Mend: ") << mend << '\n';
    if (!problem.field().empty()) err << (zh ? "  字段：" : "  Field: ") << problem.field() << '\n';
    err << (zh ? "  代码：" : "  Code: ") << problem.kind().code << '\n';
    for (const Problem& other : problem.others()) show_problem(other, language, err);
}

int tell(const Problem& problem, bool json, Language language, std::ostream& err) {
    if (json)
        err << to_json(Node::of({{"problem", shown_problem(problem, language)}})) << '\n';
    else
        show_problem(problem, language, err);
    return exit_code(problem.kind().fault);
}

int tell_bug(const char* what, bool json, const std::vector<std::string>& arguments, Language language,
             Terminal& terminal) {
    const std::string trace = random_token(6);
    log_bug("cli", arguments.empty() ? "" : arguments.front(), what, trace);
    tell(Problem{internal_fault}.with(trace), json, language, terminal.err);
    return 1;
}

}  // namespace

int run_cli(const std::vector<std::string>& arguments, Terminal& terminal) {
    const Language language = language_of(arguments, terminal);
    const bool json = std::ranges::find(arguments, "--json") != arguments.end();
    try {
        const CommandLine line = read_command_line(arguments, terminal.house);
        if (line.has("help") || line.command.empty() || line.command == "help") {
            terminal.out << help_text(line, terminal.house, language);
            return 0;
        }
        if (line.command == "version") {
            terminal.out << "onecard " << version << '\n';
            return 0;
        }
        const Settings settings = settings_of(line, terminal);
        if (terminal.keeps_log) start_log_of(line, settings);
        const auto* runner = std::ranges::find(runners, line.command, &Runner::command);
        runner->run({line, settings, terminal, language});
        terminal.out.flush();
        return 0;
    } catch (const Problem& problem) {
        return tell(problem, json, language, terminal.err);
    } catch (const DatabaseError& error) {
        if (error.fault() == DatabaseFault::disk_full)
            return tell(Problem{disk_is_full}, json, language, terminal.err);
        if (error.fault() == DatabaseFault::connection)
            return tell(Problem{database_unreachable}.with(error.what()), json, language, terminal.err);
        return tell_bug(error.what(), json, arguments, language, terminal);
    } catch (const std::exception& error) {
        return tell_bug(error.what(), json, arguments, language, terminal);
    }
}

int run_cli(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    Terminal terminal{std::cin, std::cout, std::cerr,
                      [](const char* name) -> const char* { return std::getenv(name); }};
    return run_cli(std::vector<std::string>{argv + 1, argv + argc}, terminal);
}

}  // namespace onecard
