// Reads and writes the tokens without ever showing them to other users of the machine.

#include "doors/cli/session_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

#include "doors/problems.hpp"
#include "engine/secret.hpp"

namespace onecard {

namespace fs = std::filesystem;

SessionFile::SessionFile(const Terminal& terminal, std::string house) : house_{std::move(house)} {
    const char* config = terminal.env("XDG_CONFIG_HOME");
    const char* home = terminal.env("HOME");
    if (config != nullptr && *config != '\0')
        path_ = fs::path{config} / "onecard" / "session";
    else if (home != nullptr)
        path_ = fs::path{home} / ".config" / "onecard" / "session";
    std::ifstream file{path_};
    std::ostringstream text;
    text << file.rdbuf();
    try {
        if (!text.str().empty()) content_ = parse_json(text.str());
    } catch (const Problem&) {
        // A damaged file only means that one has to sign in again.
    }
    if (content_.if_record() == nullptr) content_ = Node::Record{};
}

std::string SessionFile::token(const std::string& account) const {
    const Node& here = content_[house_];
    const std::string* current = here["current"].if_text();
    if (account.empty() && current == nullptr) return {};
    const std::string* token = here["tokens"][account.empty() ? *current : account].if_text();
    return token != nullptr ? *token : std::string{};
}

void SessionFile::keep(const std::string& account, const std::string& token) {
    Node here = content_[house_];
    Node tokens = here["tokens"];
    tokens.set(account, token);
    here.set("current", account);
    here.set("tokens", std::move(tokens));
    content_.set(house_, std::move(here));
    save();
}

void SessionFile::forget(const std::string& account) {
    Node here = content_[house_];
    const std::string* current = here["current"].if_text();
    if (current == nullptr) return;
    const std::string name = account.empty() ? *current : account;
    Node::Record kept;
    if (const Node::Record* tokens = here["tokens"].if_record())
        for (const auto& [who, token] : *tokens)
            if (who != name) kept.emplace_back(who, token);
    if (name == *current) here.set("current", Node{});
    here.set("tokens", std::move(kept));
    content_.set(house_, std::move(here));
    save();
}

void SessionFile::save() const {
    std::error_code error;
    fs::create_directories(path_.parent_path(), error);
    const fs::path beside = path_.string() + "." + random_token(6);
    const int file = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const std::string text = to_pretty_json(content_) + "\n";
    const bool written =
        file >= 0 && ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    if (file >= 0) ::close(file);
    if (written) fs::rename(beside, path_, error);
    if (written && !error) return;
    fs::remove(beside, error);
    throw Problem{folder_unwritable}.with(path_.string());
}

}  // namespace onecard
