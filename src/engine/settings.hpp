#pragma once
// Settings: each has a key, a default and words; file, then environment, then flags, and where each value came from.

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/words.hpp"

namespace onecard {

struct SettingKind {
    std::string_view key;      ///< "http.port"; in the environment ONECARD_HTTP_PORT, as a flag --http-port
    std::string_view initial;
    Words words;
};
std::span<const SettingKind> setting_kinds();

struct SettingValue {
    const SettingKind* kind;
    std::string value;
    std::string from;   ///< "default", "file /etc/onecard.toml", "environment ONECARD_…", "flag --…"
};

class Settings {
public:
    Settings();
    /// Reads a TOML file of `[http] port = 8080` tables; an unknown key is refused with its line.
    void read_file(const std::string& path);
    /// Takes ONECARD_… variables; `get` answers null where there is none.
    void read_environment(const char* (*get)(const char* name));
    void set_flag(std::string_view key, std::string value);

    const std::string& text(std::string_view key) const;
    std::int64_t number(std::string_view key) const;   ///< throws setting_unreadable
    std::span<const SettingValue> all() const { return values_; }

private:
    SettingValue& find(std::string_view key);
    std::vector<SettingValue> values_;
};

}  // namespace onecard
