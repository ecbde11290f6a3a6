// Reads a command line over the declarations: commands are data, so there is no list of them beside the
// house.

#include "doors/cli/command_line.hpp"

#include <algorithm>
#include <array>

#include "doors/problems.hpp"
#include "engine/problems.hpp"

namespace onecard {
namespace {

constexpr OptionKind options[] = {
    {"help", "", "*", {"显示说明", "Show help"}},
    {"lang",
     "zh|en",
     "*",
     {"语言，默认 zh，或取自 ONECARD_LANG", "The language; zh unless ONECARD_LANG says otherwise"}},
    {"config",
     "FILE",
     "*",
     {"配置文件（TOML），默认取自 ONECARD_CONFIG", "The settings file (TOML); else ONECARD_CONFIG"}},
    {"json", "", "operation settings migrate sign-in", {"以 JSON 输出", "Answer in JSON"}},
    {"input",
     "JSON|@FILE|-",
     "operation",
     {"以 JSON 给出全部字段；@ 后为文件，- 为标准输入",
      "All fields as JSON; @ names a file, - is standard input"}},
    {"rehearse", "", "operation", {"试办：照样办理，然后撤销", "Do everything, then roll back"}},
    {"request-id",
     "ID",
     "operation",
     {"请求编号：同一编号重复提交只办一次", "The same id twice is done once"}},
    {"as", "ACCOUNT", "operation sign-out", {"以哪个已登录的账号办理", "Which signed-in account acts"}},
    {"wait",
     "",
     "operation",
     {"等到所提交的任务结束，进度写到标准错误", "Wait for the job; progress goes to stderr"}},
    {"work",
     "",
     "operation",
     {"与 --wait 同用：在本进程中办理任务", "With --wait: run the jobs in this process"}},
    {"output", "FILE", "operation", {"把生成的文件另存到此处", "Save the file that was made here"}},
    {"once",
     "",
     "work bank-sim card-sim police-sim",
     {"办完等待中的任务（或一轮回盘）即结束", "End when no job waits, or after one round"}},
    {"exchange",
     "DIR",
     "bank-sim card-sim police-sim",
     {"与银行交换文件的目录，默认为数据目录下的 exchange",
      "The exchange folder; that of the data folder unless given"}},
    {"bank", "951,…", "bank-sim", {"只模拟这些银行（目录名）", "Play only these banks (folder names)"}},
    {"seed", "N", "bank-sim card-sim police-sim", {"随机种子，默认 1", "The seed; 1 unless given"}},
    {"mood",
     "usual|all_paid|all_match|hard",
     "bank-sim police-sim",
     {"一般、全部成功（银行）、全部一致（公安）、各种差错；默认 usual", "What is played; usual unless given"}},
    {"card-mood",
     "good|usual|hard",
     "card-sim",
     {"全部成功、一般、各种差错；默认 usual", "What the partners do; usual unless given"}},
    {"hold-back",
     "N",
     "bank-sim",
     {"最后 N 个文件只受理、暂不回盘", "Acknowledge the last N files, but do not answer them yet"}},
    {"out",
     "DIR",
     "describe",
     {"写到此目录，默认 docs/generated", "Write here; docs/generated unless given"}},
    {"typescript",
     "FILE",
     "describe",
     {"写出控制台用的 TypeScript 到此文件", "Write the TypeScript of the console into this file"}},
    {"second-password",
     "TEXT",
     "init",
     {"第二位管理员 admin2 的密码；不给则生成并显示一次",
      "The second administrator's (admin2); else one is made and shown once"}},
    {"region",
     "CODE",
     "init",
     {"本单位的区划代码，即首个管理员的管辖范围，默认 37",
      "The region served, which the first administrator reaches; 37 unless given"}},
    {"to",
     "URL",
     "move-database",
     {"目标数据库地址，须为空库", "The address of the target, which must be empty"}},
    {"admin-password",
     "TEXT",
     "init",
     {"首个管理员的密码；不给则生成并显示一次",
      "The first administrator's password; else one is made and shown once"}},
    {"people", "N", "demo", {"虚构持卡人数，默认 20000", "Made-up cardholders, 20,000 unless given"}},
    {"seed", "N", "demo", {"随机种子", "The seed"}},
    {"account", "TEXT", "sign-in", {"账号", "The account"}},
    {"password",
     "TEXT",
     "sign-in",
     {"密码；不给则取自 ONECARD_PASSWORD 或从标准输入读一行",
      "Else ONECARD_PASSWORD, else a line of standard input"}},
    {"code", "TEXT", "sign-in", {"动态口令", "The one-time code"}},
};

constexpr CommandKind commands[] = {
    {"init",
     "",
     {"建立数据目录、密钥、数据库和首个管理员",
      "Make the data directory, the keys, the database and the first administrator"}},
    {"migrate", "", {"把数据库升级到本版本", "Bring the database to this version"}},
    {"serve", "", {"运行服务：HTTP 接口和任务", "Run the server: HTTP and jobs"}},
    {"work", "", {"只运行任务", "Run jobs only"}},
    {"settings", "", {"列出各配置项的值和来源", "Show each setting and where its value came from"}},
    {"describe",
     "",
     {"写出操作、权限、状态、问题、接口文档",
      "Write the documents of operations, permissions, lifecycles, problems"}},
    {"keys",
     "rotate",
     {"更换数据密钥；旧密钥继续用于解密", "Seal with a new data key from now on; old ones go on opening"}},
    {"backup", "FILE", {"备份 SQLite 数据库（不含密钥）", "Back up the SQLite database (never the keys)"}},
    {"move-database",
     "",
     {"把数据从 SQLite 整体迁到 PostgreSQL", "Move the data from SQLite to PostgreSQL, whole or not at all"}},
    {"demo",
     "",
     {"在空的数据目录中建立演示县并发放三份花名册",
      "Make the demonstration county in an empty data directory and pay three rosters"}},
    {"bank-sim", "", {"模拟银行回盘（仅供测试和演示）", "Play the banks; for tests and demonstrations only"}},
    {"card-sim",
     "",
     {"模拟银行开户、卡商和密钥中心（仅供测试和演示）",
      "Play opening desk, card vendor and key centre; for tests and demonstrations only"}},
    {"police-sim", "", {"模拟公安比对（仅供测试和演示）", "Play the police; for tests and demonstrations only"}},
    {"sign-in", "", {"登录", "Sign in"}},
    {"sign-out", "", {"退出登录", "Sign out"}},
    {"version", "", {"显示版本", "Show the version"}},
    {"help", "", {"显示说明", "Show help"}},
};

/// Names are compared with "_" and "." as "-".
bool same_option(std::string_view typed, std::string_view name) {
    const auto plain = [](char c) { return c == '_' || c == '.' ? '-' : c; };
    return std::ranges::equal(typed, name, [&](char a, char b) { return plain(a) == plain(b); });
}

bool is_among(std::string_view list, std::string_view word) {
    while (!list.empty()) {
        const std::size_t blank = std::min(list.find(' '), list.size());
        if (list.substr(0, blank) == word) return true;
        list.remove_prefix(std::min(blank + 1, list.size()));
    }
    return false;
}

const Module* find_module(const House& house, std::string_view name) {
    for (const Module* module : house.modules())
        if (module->name == name) return module;
    return nullptr;
}

class Reader {
public:
    Reader(const std::vector<std::string>& arguments, const House& house)
        : arguments_{arguments}, house_{house} {}

    CommandLine read() {
        bool only_words = false;
        while (at_ < arguments_.size()) {
            const std::string& typed = arguments_[at_++];
            if (!only_words && typed == "--")
                only_words = true;
            else if (!only_words && typed == "-h")
                line_.options["help"] = "";
            else if (!only_words && typed.size() > 2 && typed.starts_with("--"))
                read_option(std::string_view{typed}.substr(2));
            else
                read_word(typed);
        }
        check_options();
        return std::move(line_);
    }

private:
    void read_word(const std::string& word) {
        if (line_.command.empty() && line_.module.empty()) {
            if (std::ranges::find(commands, word, &CommandKind::name) != std::end(commands)) {
                line_.command = word;
            } else if (find_module(house_, word) != nullptr) {
                line_.module = word;
            } else {
                throw Problem{command_unknown}.with(word);
            }
        } else if (!line_.module.empty() && line_.operation == nullptr) {
            std::string name = word;
            std::ranges::replace(name, '-', '_');
            line_.operation = house_.find_operation(line_.module + "." + name);
            if (line_.operation == nullptr) throw Problem{operation_unknown}.with(line_.module + " " + word);
            line_.command = "operation";
        } else if (line_.operation != nullptr) {
            throw Problem{word_too_many}.with(word);
        } else {
            line_.operands.push_back(word);
        }
    }

    void read_option(std::string_view typed) {
        const std::size_t equals = typed.find('=');
        const std::string_view name = typed.substr(0, equals);
        std::optional<std::string> value;
        if (equals != std::string_view::npos) value = std::string{typed.substr(equals + 1)};
        if (line_.operation != nullptr) {
            for (const FieldShape& field : line_.operation->input().fields) {
                if (!same_option(name, field.name)) continue;
                const bool alone = at_ == arguments_.size() || arguments_[at_].starts_with("--");
                if (field.kind == FieldKind::flag && !value && alone) value = "true";
                line_.fields.emplace_back(&field, taken(name, std::move(value)));
                return;
            }
        }
        for (const OptionKind& option : options) {
            if (!same_option(name, option.name)) continue;
            if (option.value.empty() && value) throw Problem{option_unknown}.with("--" + std::string{typed});
            const auto [_, fresh] = line_.options.emplace(
                option.name, option.value.empty() ? std::string{} : taken(name, std::move(value)));
            if (!fresh) throw Problem{option_twice}.with("--" + std::string{name});
            return;
        }
        for (const SettingKind& setting : setting_kinds()) {
            if (!same_option(name, setting.key)) continue;
            line_.settings.emplace_back(setting.key, taken(name, std::move(value)));
            return;
        }
        throw Problem{option_unknown}.at(std::string{name}).with("--" + std::string{name});
    }

    std::string taken(std::string_view name, std::optional<std::string> value) {
        if (value) return *std::move(value);
        if (at_ == arguments_.size())
            throw Problem{option_needs_value}.at(std::string{name}).with("--" + std::string{name});
        return arguments_[at_++];
    }

    void check_options() const {
        for (const auto& [name, _] : line_.options) {
            const auto* option = std::ranges::find(options, name, &OptionKind::name);
            const bool fits =
                option->commands == "*" || line_.has("help") || is_among(option->commands, line_.command);
            if (!fits) throw Problem{option_unknown}.with("--" + name);
        }
        if (line_.command.empty() || line_.command == "operation") return;
        const auto* command = std::ranges::find(commands, line_.command, &CommandKind::name);
        const std::size_t wanted = command->operands.empty() ? 0 : 1;
        if (line_.operands.size() > wanted && line_.command != "help")
            throw Problem{word_too_many}.with(line_.operands[wanted]);
    }

    const std::vector<std::string>& arguments_;
    const House& house_;
    std::size_t at_ = 0;
    CommandLine line_;
};

}  // namespace

std::span<const OptionKind> option_kinds() {
    return options;
}
std::span<const CommandKind> command_kinds() {
    return commands;
}

CommandLine read_command_line(const std::vector<std::string>& arguments, const House& house) {
    return Reader{arguments, house}.read();
}

std::string dashed(std::string_view name) {
    std::string typed{name};
    std::ranges::replace(typed, '_', '-');
    return typed;
}

std::string option_of_setting(std::string_view key) {
    std::string typed = dashed(key);
    std::ranges::replace(typed, '.', '-');
    return typed;
}

}  // namespace onecard
