#pragma once
// CommandLine: what was typed, sorted into words, options of the program, settings and fields of the
// operation.
//
//   line      = *option [command] *( option / word )
//   command   = "init" / "serve" / … / module operation
//   option    = "--" name [ "=" value ] / "--" name value       a dash in a name stands for "_" or "."
// Behind the operation its own fields come first, so a field may be called like an option of the program,
// which is then given before the module.

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/house.hpp"
#include "engine/settings.hpp"

namespace onecard {

/// An option of the program itself; `commands` are those it belongs to, separated by blanks, or "*".
struct OptionKind {
    std::string_view name;
    std::string_view value;  ///< what follows it, for help; empty for a switch
    std::string_view commands;
    Words words;
};
std::span<const OptionKind> option_kinds();

/// A command of the program that is no operation. `operands` are the words that must follow, for help.
struct CommandKind {
    std::string_view name;
    std::string_view operands;
    Words words;
};
std::span<const CommandKind> command_kinds();

struct CommandLine {
    std::string command;  ///< "serve"; "operation" for operations; empty when none was given
    std::string module;   ///< with "operation"; also alone, for help
    const Operation* operation = nullptr;
    std::vector<std::string> operands;
    std::map<std::string, std::string> options;                 ///< switches have the value ""
    std::vector<std::pair<std::string, std::string>> settings;  ///< key and value
    std::vector<std::pair<const FieldShape*, std::string>> fields;

    bool has(const std::string& option) const { return options.contains(option); }
    std::string option(const std::string& name, std::string otherwise = {}) const {
        const auto found = options.find(name);
        return found == options.end() ? otherwise : found->second;
    }
};

/// Throws command_unknown, option_unknown, option_needs_value, option_twice, word_too_many.
CommandLine read_command_line(const std::vector<std::string>& arguments, const House& house);

/// "approve_batch" as it is typed: "approve-batch".
std::string dashed(std::string_view name);
/// The option of a setting without its dashes: "http.port" is "http-port".
std::string option_of_setting(std::string_view key);

}  // namespace onecard
