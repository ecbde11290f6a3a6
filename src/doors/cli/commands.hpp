#pragma once
// What a command has in its hands, and the commands themselves.

#include "doors/cli/cli.hpp"
#include "doors/cli/command_line.hpp"

namespace onecard {

struct Command {
    const CommandLine& line;
    const Settings& settings;
    Terminal& terminal;
    Language language;

    std::string_view say(const Words& words) const { return words.in(language); }
};

void run_init(const Command& command);
void run_migrate(const Command& command);
void run_serve(const Command& command);
void run_work(const Command& command);
void run_settings(const Command& command);
void run_describe(const Command& command);
void run_keys(const Command& command);
void run_backup(const Command& command);
void run_move_database(const Command& command);
void run_demo(const Command& command);
void run_sign_in(const Command& command);
void run_sign_out(const Command& command);
void run_bank_sim(const Command& command);
void run_card_sim(const Command& command);
void run_police_sim(const Command& command);
void run_operation(const Command& command);

}  // namespace onecard
