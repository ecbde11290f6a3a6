#pragma once
// SessionFile: the tokens of those who signed in on this machine's command line, readable by their user
// alone.
//
// JSON: {"<database>": {"current": "clerk_zhang", "tokens": {"clerk_zhang": "…", "admin": "…"}}}, mode 0600,
// in $XDG_CONFIG_HOME/onecard/session or ~/.config/onecard/session.

#include <filesystem>
#include <string>

#include "doors/cli/cli.hpp"
#include "engine/node.hpp"

namespace onecard {

class SessionFile {
public:
    /// `house` tells installations apart: the address of the database.
    SessionFile(const Terminal& terminal, std::string house);

    /// Empty where nobody, or not this account, is signed in.
    std::string token(const std::string& account) const;
    void keep(const std::string& account, const std::string& token);
    void forget(const std::string& account);

private:
    void save() const;

    std::filesystem::path path_;
    std::string house_;
    Node content_;
};

}  // namespace onecard
