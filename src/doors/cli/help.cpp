// Writes help for the program, a module, an operation or a command.

#include "doors/cli/help.hpp"

#include <algorithm>

#include "doors/cli/text_columns.hpp"

namespace onecard {
namespace {

using Lines = std::vector<std::vector<std::string>>;

std::string heading(const Words& words, Language language) {
    return '\n' + std::string{words.in(language)} + '\n';
}

std::string options_of(std::string_view command, Language language) {
    Lines lines;
    for (const OptionKind& option : option_kinds()) {
        const std::string commands = " " + std::string{option.commands} + " ";
        if (option.commands != "*" && commands.find(" " + std::string{command} + " ") == std::string::npos)
            continue;
        lines.push_back(
            {"--" + std::string{option.name} + (option.value.empty() ? "" : " ") + std::string{option.value},
             std::string{option.words.in(language)}});
    }
    return heading({"选项", "Options"}, language) + in_columns(lines, 2);
}

std::string settings_help(Language language) {
    Lines lines;
    for (const SettingKind& setting : setting_kinds())
        lines.push_back({"--" + option_of_setting(setting.key), std::string{setting.words.in(language)},
                         setting.initial.empty() ? "" : "[" + std::string{setting.initial} + "]"});
    return heading({"配置项（亦可写在配置文件或环境变量 ONECARD_… 中）",
                    "Settings (also in the settings file, or as ONECARD_…)"},
                   language) +
           in_columns(lines, 2);
}

std::string program_help(const House& house, Language language) {
    std::string out{Words{
        "一卡通：社会保障卡平台\n\n用法：onecard [选项] 命令\n      onecard [选项] 模块 操作 [--字段 值 …]\n",
        "OneCard: the platform of the social security card\n\nUsage: onecard [options] command\n"
        "       onecard [options] module operation [--field value …]\n"}
                        .in(language)};
    Lines lines;
    for (const CommandKind& command : command_kinds())
        lines.push_back({std::string{command.name} + (command.operands.empty() ? "" : " ") +
                             std::string{command.operands},
                         std::string{command.words.in(language)}});
    out += heading({"命令", "Commands"}, language) + in_columns(lines, 2);
    lines.clear();
    for (const Module* module : house.modules())
        if (!module->operations.empty())
            lines.push_back({std::string{module->name}, std::string{module->words.in(language)},
                             std::to_string(module->operations.size())});
    out += heading({"模块（onecard 模块 --help 列出操作）",
                    "Modules (onecard module --help lists the operations)"},
                   language) +
           in_columns(lines, 2);
    out += options_of("", language) + settings_help(language);
    out += heading({"退出码", "Exit codes"}, language) +
           std::string{
               Words{"  0 成功  1 内部错误  2 输入有误  3 无权  4 没有找到  5 冲突  6 不予办理  7 繁忙\n",
                     "  0 done  1 internal error  2 wrong input  3 forbidden  4 not found  5 conflict  6 "
                     "refused  7 busy\n"}
                   .in(language)};
    return out;
}

std::string module_help(const Module& module, Language language) {
    std::string out = std::string{module.words.in(language)} + " (" + std::string{module.name} + ")\n\n";
    Lines lines;
    for (const Operation* operation : module.operations)
        lines.push_back({dashed(operation->spec->name.substr(module.name.size() + 1)),
                         std::string{operation->spec->title.in(language)}});
    return out + in_columns(lines, 2);
}

std::string necessity(const FieldShape& field, Language language) {
    if (field.required) return std::string{Words{"必填", "required"}.in(language)};
    if (field.many) return std::string{Words{"可多个", "list"}.in(language)};
    return {};
}

std::string choices_of(const FieldShape& field, Language language) {
    std::string out;
    for (const Choice& choice : field.choices)
        out += (out.empty() ? "" : ", ") + std::string{choice.code} + " " +
               std::string{choice.words.in(language)};
    return out;
}

void add_answer_lines(const Shape& shape, std::size_t depth, Language language, Lines& lines) {
    for (const FieldShape& field : shape.fields) {
        lines.push_back({std::string(depth * 2, ' ') + std::string{field.name},
                         std::string{field.words.in(language)},
                         std::string{field_kind_code(field.kind)} + (field.many ? "[]" : "")});
        if (field.record != nullptr) add_answer_lines(*field.record, depth + 1, language, lines);
    }
}

std::string operation_help(const CommandLine& line, Language language) {
    const Operation& operation = *line.operation;
    const Spec& spec = *operation.spec;
    std::string out = std::string{spec.title.in(language)} + " (" + std::string{spec.name} + ")\n\n" +
                      std::string{Words{"用法：", "Usage: "}.in(language)} + "onecard " + line.module + " " +
                      dashed(spec.name.substr(line.module.size() + 1));
    Lines lines;
    for (const FieldShape& field : operation.input().fields) {
        const std::string option = "--" + dashed(field.name) + " " + value_hint(field);
        out += field.required ? " " + option : " [" + option + "]";
        const std::string choices = choices_of(field, language);
        std::string limit;
        if (field.longest > 0) limit = "≤ " + std::to_string(field.longest);
        lines.push_back({option, std::string{field.words.in(language)}, necessity(field, language),
                         choices.empty() ? limit : choices});
    }
    out += '\n';
    if (!lines.empty()) out += heading({"字段", "Fields"}, language) + in_columns(lines, 2);
    lines.clear();
    add_answer_lines(operation.output(), 0, language, lines);
    if (!lines.empty()) out += heading({"答复", "Answer"}, language) + in_columns(lines, 2);
    const std::string_view roles = spec.roles == "*"
                                       ? Words{"已登录的所有人", "everyone signed in"}.in(language)
                                   : spec.roles == "anyone" ? Words{"任何人", "anyone"}.in(language)
                                                            : spec.roles;
    out += heading({"谁可以办", "Who may do it"}, language) + "  " + std::string{roles} + '\n';
    if (!spec.source.empty())
        out += heading({"依据", "Source"}, language) + "  " + std::string{spec.source} + '\n';
    return out + options_of("operation", language);
}

}  // namespace

std::string value_hint(const FieldShape& field) {
    std::string hint;
    switch (field.kind) {
        case FieldKind::text: hint = "TEXT"; break;
        case FieldKind::integer: hint = "N"; break;
        case FieldKind::flag: hint = "true|false"; break;
        case FieldKind::money: hint = "1200.50"; break;
        case FieldKind::date: hint = "2021-10-22"; break;
        case FieldKind::month: hint = "2021-10"; break;
        case FieldKind::instant: hint = "2021-10-22T09:30:00+08:00"; break;
        case FieldKind::id: hint = field.id_of == "upload" ? "FILE" : std::string{field.id_of} + "_N"; break;
        case FieldKind::region: hint = "370831"; break;
        case FieldKind::choice:
            for (const Choice& choice : field.choices)
                hint += (hint.empty() ? "" : "|") + std::string{choice.code};
            if (hint.size() > 40) hint = "CODE";
            break;
        case FieldKind::citizen_number: hint = "CITIZEN_NUMBER"; break;
        case FieldKind::account: hint = "ACCOUNT"; break;
        case FieldKind::mobile: hint = "MOBILE"; break;
        case FieldKind::secret: hint = "SECRET|-"; break;
        case FieldKind::record: hint = "JSON"; break;
    }
    return field.many && field.kind != FieldKind::record ? hint + ",…" : hint;
}

std::string help_text(const CommandLine& line, const House& house, Language language) {
    if (line.operation != nullptr) return operation_help(line, language);
    if (!line.module.empty())
        for (const Module* module : house.modules())
            if (module->name == line.module) return module_help(*module, language);
    if (!line.command.empty() && line.command != "help")
        for (const CommandKind& command : command_kinds())
            if (command.name == line.command)
                return std::string{command.words.in(language)} + "\n\n" +
                       std::string{Words{"用法：", "Usage: "}.in(language)} + "onecard " +
                       std::string{command.name} + " " + std::string{command.operands} + "\n" +
                       options_of(command.name, language) + settings_help(language);
    return program_help(house, language);
}

}  // namespace onecard
