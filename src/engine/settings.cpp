// The list of settings and the three places their values come from.

#include "engine/settings.hpp"

#include <toml++/toml.h>

#include <charconv>

#include "engine/problems.hpp"

namespace onecard {
namespace {

constexpr SettingKind kinds[] = {
    {"data", "/var/lib/onecard", {"数据目录", "The data directory"}},
    {"database", "", {"数据库地址；空为数据目录中的 SQLite", "The database's URL; empty means SQLite in the data directory"}},
    {"keys", "", {"密钥文件；空为数据目录中的 onecard.keys", "The key file; empty means onecard.keys in the data directory"}},
    {"http.address", "127.0.0.1", {"监听地址", "The address to listen at"}},
    {"http.port", "8480", {"监听端口，0 为任选", "The port to listen at; 0 picks a free one"}},
    {"http.tls_certificate", "", {"TLS 证书文件（PEM）", "The TLS certificate file (PEM)"}},
    {"http.tls_key", "", {"TLS 私钥文件（PEM）", "The TLS private key file (PEM)"}},
    {"http.idle_seconds", "30", {"连接空闲时限（秒）", "How long a connection may idle, in seconds"}},
    {"http.drain_seconds", "20", {"停机时等待在办请求的秒数", "Seconds to wait for running requests at shutdown"}},
    {"http.upload_megabytes", "2048", {"上传文件上限（MB）", "The largest upload, in megabytes"}},
    {"console", "", {"控制台文件夹；空为程序所在仓库的 web/dist，否则 /usr/share/onecard/console",
                     "The console's folder; empty means web/dist of the repository or /usr/share/onecard/console"}},
    {"http.threads", "2", {"办理请求的线程数", "Threads that answer requests"}},
    {"http.strangers_per_minute", "120",
     {"同一网络地址每分钟未登录可办的次数（登录、验证码、异议），0 为不限",
      "How often a minute one address may sign in, ask for a code or object; 0 for any number"}},
    {"http.trusted_proxies", "127.0.0.1",
     {"可信反向代理的地址，逗号分隔；其 X-Forwarded-For 用于识别来访地址",
      "Addresses of trusted reverse proxies, by commas; their X-Forwarded-For tells who asks"}},
    {"worker.threads", "2", {"批量任务线程数", "Threads that run bulk jobs"}},
    {"worker.lease_seconds", "60", {"后台任务多久无进展即由他人接手（秒）",
                                     "Seconds without progress after which another worker takes a job over"}},
    {"worker.look_seconds", "30", {"查看银行交换目录的间隔（秒），0 为不查看",
                                    "Seconds between looks into the banks' folders; 0 for never"}},
    {"session.idle_minutes", "30", {"登录空闲时限（分钟）", "Minutes after which an idle session ends"}},
    {"session.hours", "12", {"登录最长时限（小时）", "Hours after which any session ends"}},
    {"sign_in.failures", "5", {"连续登录失败几次后锁定", "Failed sign-ins in a row that lock an account"}},
    {"sign_in.lock_minutes", "15", {"锁定时长（分钟）", "Minutes an account stays locked"}},
    {"log.level", "info", {"日志级别", "The level of the log: debug, info, warn, error"}},
};

}  // namespace

std::span<const SettingKind> setting_kinds() { return kinds; }

Settings::Settings() {
    for (const SettingKind& kind : kinds) values_.push_back({&kind, std::string{kind.initial}, "default"});
}

SettingValue& Settings::find(std::string_view key) {
    for (SettingValue& value : values_)
        if (value.kind->key == key) return value;
    throw Problem{setting_unreadable}.with(std::string{key}).with("没有这个配置项 / no such setting");
}

void Settings::read_file(const std::string& path) {
    try {
        const toml::table file = toml::parse_file(path);
        const auto take = [&](const std::string& key, const toml::node& node) {
            SettingValue& setting = find(key);
            if (const auto* text = node.as_string())
                setting.value = text->get();
            else if (const auto* number = node.as_integer())
                setting.value = std::to_string(number->get());
            else
                throw Problem{setting_unreadable}.with(key).with("文字或整数 / text or integer");
            setting.from = "file " + path;
        };
        for (const auto& [name, node] : file) {
            const std::string outer{name.str()};
            if (const toml::table* table = node.as_table()) {
                for (const auto& [inner, value] : *table) take(outer + "." + std::string{inner.str()}, value);
            } else {
                take(outer, node);
            }
        }
    } catch (const toml::parse_error& error) {
        throw Problem{setting_unreadable}.with(path).with(std::string{error.description()} + ", line " +
                                                         std::to_string(error.source().begin.line));
    }
}

void Settings::read_environment(const char* (*get)(const char* name)) {
    for (SettingValue& setting : values_) {
        std::string name = "ONECARD_";
        for (const char c : setting.kind->key) name += c == '.' ? '_' : static_cast<char>(std::toupper(c));
        const char* value = get(name.c_str());
        if (value == nullptr) continue;
        setting.value = value;
        setting.from = "environment " + name;
    }
}

void Settings::set_flag(std::string_view key, std::string value) {
    SettingValue& setting = find(key);
    setting.value = std::move(value);
    setting.from = "flag";
}

const std::string& Settings::text(std::string_view key) const {
    for (const SettingValue& value : values_)
        if (value.kind->key == key) return value.value;
    throw std::logic_error{"no such setting: " + std::string{key}};
}

std::int64_t Settings::number(std::string_view key) const {
    const std::string& typed = text(key);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (error != std::errc{} || end != typed.data() + typed.size() || number < 0)
        throw Problem{setting_unreadable}.with(std::string{key}).with(typed);
    return number;
}

}  // namespace onecard
