// Commands of who keeps the machine: making, upgrading, showing settings, keys, backup. They need no sign-in,
// because who can read the key file holds everything already; what changes something is audited under the
// system user's name.

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <ostream>

#include "doors/cli/commands.hpp"
#include "doors/cli/text_columns.hpp"
#include "doors/opening.hpp"
#include "doors/problems.hpp"
#include "engine/audit.hpp"
#include "engine/move_database.hpp"
#include "engine/password.hpp"
#include "engine/problems.hpp"
#include "engine/secret.hpp"

namespace onecard {
namespace {

namespace fs = std::filesystem;

constexpr Statement backup_into{"doors.backup_into", "VACUUM INTO $1"};

std::string machine_user() {
    const passwd* user = ::getpwuid(::getuid());
    return "machine:" + (user != nullptr ? std::string{user->pw_name} : std::to_string(::getuid()));
}

void audit_command(Installation& installation, std::string_view what, const std::string& note) {
    auto session = installation.lease();
    const Installation::Turn turn{installation};
    Transaction transaction{*session->db};
    append_audit(*session->db, {installation.clock().now(), machine_user(), what, "cli", "{}", "ok", note});
    transaction.commit();
}

void make_private_folder(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (!error) fs::permissions(folder, fs::perms::owner_all, error);
    if (error) throw Problem{folder_unwritable}.with(folder.string());
}

/// An initialised database has at least the audit row of its init; one that was only begun may be begun again.
bool is_initialised(const std::string& url, const House& house) {
    if (!url.starts_with("postgres") && !fs::exists(url)) return false;
    const auto db = open_database(url);
    const auto pending = pending_schema_files(*db, house);
    const bool is_empty = std::ranges::any_of(
        pending, [](const std::string& file) { return file.starts_with("src/engine/schema/0001"); });
    return !is_empty && count_audit_rows(*db) > 0;
}

struct FirstOperator {
    std::string account;
    std::string password;
    bool is_made_up = false;
};

FirstOperator first_operator_of(const Command& command, std::string_view account, const std::string& option) {
    FirstOperator first{.account = std::string{account}, .password = command.line.option(option)};
    first.is_made_up = !command.line.has(option);
    // A digit and a sign at the end satisfy every rule of passwords, whatever the random part is.
    if (first.is_made_up) first.password = random_token(12) + "-7";
    const auto checked = check_password(first.password, first.account);
    if (!checked) throw Problem{*checked.error().kind}.at(option);
    return first;
}

RegionCode region_of(const Command& command) {
    const auto region = RegionCode::parse(command.line.option("region", "37"));
    if (!region) throw Problem{*region.error().kind}.at("region").with(command.line.option("region"));
    return *region;
}

/// False where no module of the house has operators.
bool create_first_operator(Unit& unit, const FirstOperator& first, RegionCode region) {
    for (const Module* module : unit.house.modules()) {
        if (module->create_first_operator == nullptr) continue;
        module->create_first_operator(unit, first.account, first.password, region);
        return true;
    }
    return false;
}

/// "postgresql://user:secret@host/db" without the secret.
std::string without_password(const std::string& url) {
    const std::size_t scheme = url.find("://");
    const std::size_t at = url.find('@');
    if (scheme == std::string::npos || at == std::string::npos || at < scheme) return url;
    const std::size_t colon = url.find(':', scheme + 3);
    return colon < at ? url.substr(0, colon + 1) + "***" + url.substr(at) : url;
}

}  // namespace

void run_init(const Command& command) {
    const fs::path data = command.settings.text("data");
    const fs::path key_file = key_file_of(command.settings);
    const std::string url = database_url_of(command.settings);
    // What was typed wrong is refused before anything is made. Opening an account takes two hands, so a house
    // begins with two administrators.
    const FirstOperator firsts[] = {first_operator_of(command, "admin", "admin-password"),
                                    first_operator_of(command, "admin2", "second-password")};
    const RegionCode region = region_of(command);
    make_private_folder(data);
    const bool has_keys = fs::exists(key_file);
    const bool has_data = is_initialised(url, command.terminal.house);
    if (has_keys && has_data) throw Problem{already_initialised}.with(data.string());
    if (!has_keys && has_data) throw Problem{keys_lost}.with(key_file.string());
    // The database is opened before keys are made, so that a wrong address leaves nothing behind.
    open_database(url);
    KeyRing keys = has_keys ? KeyRing::load(key_file) : KeyRing::create(key_file);
    Installation installation{command.terminal.house, Places{data.string()}, url, std::move(keys)};
    if (installation.database_kind() == DatabaseKind::sqlite) ::chmod(url.c_str(), 0600);
    make_private_folder(installation.places().uploads());
    make_private_folder(installation.places().files());
    make_private_folder(installation.places().exchange());
    bool has_operator = false;
    bring_to_present(installation, [&](Unit& unit) {
        for (const FirstOperator& first : firsts) has_operator = create_first_operator(unit, first, region);
        append_audit(unit.db, {unit.now, machine_user(), "init", "cli", "{}", "ok", data.string()});
    });
    std::ostream& out = command.terminal.out;
    out << command.say({"数据目录  ", "Data folder  "}) << data.string() << '\n'
        << command.say({"数据库    ", "Database     "}) << without_password(url) << '\n'
        << command.say({"密钥文件  ", "Key file     "}) << key_file.string() << '\n'
        << command.say({"请另行保管一份密钥文件：没有它，备份中的个人信息无法还原。\n",
                        "Keep a copy of the key file elsewhere: without it personal data in a backup cannot "
                        "be read.\n"});
    if (!has_operator) return;
    out << command.say({"管理员管辖  ", "The administrators reach  "}) << region.text() << '\n';
    for (const FirstOperator& first : firsts) {
        out << command.say({"管理员  ", "Administrator  "}) << first.account;
        if (first.is_made_up)
            out << command.say({"  密码（只显示这一次）  ", "  password, shown this once  "})
                << first.password;
        out << '\n';
    }
    out << command.say({"开户须两人办理：两个账号请交给两位同事。\n",
                        "Opening an account takes two hands: give the two accounts to two people.\n"});
}

void run_migrate(const Command& command) {
    const auto installation = open_installation(command.settings, command.terminal.house);
    const auto applied = bring_to_present(*installation);
    std::string note;
    for (const std::string& file : applied) note += (note.empty() ? "" : ", ") + file;
    if (!applied.empty()) audit_command(*installation, "migrate", note);
    if (command.line.has("json")) {
        Node::List files;
        for (const std::string& file : applied) files.emplace_back(file);
        command.terminal.out << to_json(Node::of({{"applied", std::move(files)}})) << '\n';
        return;
    }
    for (const std::string& file : applied) command.terminal.out << file << '\n';
    if (applied.empty()) command.terminal.out << command.say({"已是最新\n", "Nothing to do\n"});
}

void run_settings(const Command& command) {
    if (command.line.has("json")) {
        Node::List list;
        for (const SettingValue& setting : command.settings.all())
            list.push_back(Node::of({{"key", setting.kind->key},
                                     {"value", without_password(setting.value)},
                                     {"from", setting.from}}));
        command.terminal.out << to_pretty_json(Node::of({{"settings", std::move(list)}})) << '\n';
        return;
    }
    std::vector<std::vector<std::string>> lines{
        {std::string{command.say({"配置项", "Setting"})}, std::string{command.say({"值", "Value"})},
         std::string{command.say({"来源", "From"})}, std::string{command.say({"说明", "Meaning"})}}};
    for (const SettingValue& setting : command.settings.all())
        lines.push_back({std::string{setting.kind->key}, without_password(setting.value), setting.from,
                         std::string{setting.kind->words.in(command.language)}});
    command.terminal.out << in_columns(lines);
}

void run_keys(const Command& command) {
    if (command.line.operands.empty()) throw Problem{word_missing}.with("rotate");
    if (command.line.operands.front() != "rotate")
        throw Problem{command_unknown}.with("keys " + command.line.operands.front());
    const auto installation = open_installation(command.settings, command.terminal.house);
    installation->keys().rotate_data_key();
    const std::string active = std::to_string(installation->keys().active_data_key_version());
    audit_command(*installation, "keys rotate", "data_key." + active);
    command.terminal.out << command.say({"数据密钥现为第 ", "The data key is now version "}) << active
                         << command.say({" 版。请重启服务，并重新保管密钥文件。\n",
                                         ". Restart the server, and keep a new copy of the key file.\n"});
}

void run_move_database(const Command& command) {
    if (!command.line.has("to")) throw Problem{word_missing}.with("--to");
    const std::string url = command.line.option("to");
    const auto from = open_installation(command.settings, command.terminal.house);
    must_be_current(*from);
    // The same keys: what is sealed moves as it is.
    Installation to{command.terminal.house, from->places(), url,
                    KeyRing::load(key_file_of(command.settings))};
    bring_to_present(to);
    audit_command(*from, "move-database", without_password(url));
    auto source = from->lease();
    auto target = to.lease();
    const std::int64_t rows =
        move_database(*source->db, *target->db, [&](std::string_view table, std::int64_t count) {
            command.terminal.err << table << ' ' << count << std::endl;
        });
    command.terminal.out
        << command.say({"已复制的行数：", "Rows copied: "}) << rows << '\n'
        << command.say({"请把配置项 database 改为新地址后再启动服务。\n",
                        "Set the setting database to the new address before the server is started.\n"});
}

void run_backup(const Command& command) {
    if (command.line.operands.empty()) throw Problem{word_missing}.with("FILE");
    const fs::path file = command.line.operands.front();
    const auto installation = open_installation(command.settings, command.terminal.house);
    if (installation->database_kind() != DatabaseKind::sqlite) throw Problem{backup_elsewhere};
    if (fs::exists(file)) throw Problem{file_exists}.with(file.string());
    // Written beside and moved: a backup is whole or is not there. It is taken while others read and write.
    const fs::path beside = file.string() + ".part" + random_token(6);
    const mode_t before = ::umask(077);
    try {
        auto session = installation->lease();
        session->db->change(backup_into, beside.string());
    } catch (const DatabaseError&) {
        ::umask(before);
        std::error_code ignored;
        fs::remove(beside, ignored);
        throw Problem{folder_unwritable}.with(file.string());
    }
    ::umask(before);
    fs::rename(beside, file);
    audit_command(*installation, "backup", file.string());
    command.terminal.out << command.say({"已备份到 ", "Backed up to "}) << file.string()
                         << command.say(
                                {"（不含密钥和上传的文件）\n", " (without keys and uploaded files)\n"});
}

}  // namespace onecard
