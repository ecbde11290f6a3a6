#pragma once
// KeyRing: the keys of one house, in one file that its user alone may read and no database backup holds.
//
// Grammar of the key file (UTF-8, lines end in LF, order free except for the last line):
//   file    = *( comment / entry ) check
//   comment = "#" text LF  /  LF
//   entry   = name " = " DQUOTE hex DQUOTE LF
//   check   = "check = " DQUOTE 64 hex DQUOTE LF         SM3 of every byte before this line
//   name    = "format"                  "01"
//           / "index_key"               32 bytes  HMAC-SM3: person keys and blind indexes; never changed,
//                                                 because every stored person key hangs on it
//           / "token_key"               32 bytes  session tokens and one-time codes
//           / "audit_key"               32 bytes  optional: keys the audit chain
//           / "signing_private_key"     32 bytes  SM2 key of the platform
//           / "signing_public_point"    65 bytes  its point, uncompressed
//           / "data_key." version       16 bytes  SM4; version = 1 .. 65535, the highest seals, all open
// The file is written whole beside its place, synced, and moved there: a reader sees the old one or the new
// one.

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>

#include "base/problem.hpp"
#include "engine/secret.hpp"
#include "engine/signature.hpp"

namespace onecard {

inline constexpr ProblemKind key_file_exists{
    "engine.key_file_exists", Fault::conflict,
    {"密钥文件 {} 已经存在，不能覆盖", "The key file {} exists already and is never overwritten"},
    {"如确需新建，请先将原文件移到安全之处；没有它，已加密的数据无法还原",
     "To begin anew move the old file to a safe place first; without it the sealed data cannot be read"}};
inline constexpr ProblemKind key_file_missing{
    "engine.key_file_missing", Fault::refused,
    {"找不到密钥文件 {}", "There is no key file {}"},
    {"请运行 onecard init 新建，或从保管处恢复密钥文件", "Run onecard init to create it, or restore it from safe keeping"}};
inline constexpr ProblemKind key_file_too_open{
    "engine.key_file_too_open", Fault::refused,
    {"密钥文件 {} 可被其他用户读取", "The key file {} can be read by other users"},
    {"请运行 chmod 600，并考虑更换密钥", "Run chmod 600 on it, and consider rotating the keys"}};
inline constexpr ProblemKind key_file_damaged{
    "engine.key_file_damaged", Fault::refused,
    {"密钥文件 {} 内容不完整或已损坏（{}）", "The key file {} is incomplete or damaged ({})"},
    {"请从保管处恢复密钥文件，勿手工修改", "Restore it from safe keeping; do not edit it by hand"}};
inline constexpr ProblemKind key_file_unwritable{
    "engine.key_file_unwritable", Fault::refused,
    {"无法读写密钥文件 {}：{}", "The key file {} cannot be read or written: {}"},
    {"请检查目录是否存在、权限和磁盘空间", "Check that the folder exists, its permissions and the space on disk"}};
inline constexpr ProblemKind data_key_versions_used_up{
    "engine.data_key_versions_used_up", Fault::refused,
    {"数据密钥版本已用尽", "All versions of the data key have been used"}};

class KeyRing {
public:
    /// Makes fresh keys and writes the file with mode 0600; refuses to overwrite one.
    static KeyRing create(const std::filesystem::path& path);
    /// Refuses a file that group or others may read or write, and one whose check line is wrong.
    static KeyRing load(const std::filesystem::path& path);
    /// Fresh keys that are not written anywhere, for rehearsals and tests.
    static KeyRing unsaved();

    /// Adds a version that seals from now on and saves; older versions go on opening what they sealed.
    /// Rotations of several processes follow one another and none is lost. A process that loaded the file
    /// earlier meets the new version as sealing_key_missing and must load again.
    void rotate_data_key();

    std::uint16_t active_data_key_version() const { return data_keys_.rbegin()->first; }
    const std::map<std::uint16_t, Secret<16>>& data_keys() const { return data_keys_; }
    std::span<const std::uint8_t, 32> index_key() const { return index_key_.bytes(); }
    std::span<const std::uint8_t, 32> token_key() const { return token_key_.bytes(); }
    /// Empty when the audit chain is a plain SM3 chain.
    const std::optional<Secret<32>>& audit_key() const { return audit_key_; }
    const Sm2KeyPair& signing_key() const { return signing_key_; }
    const std::filesystem::path& path() const { return path_; }

private:
    KeyRing() = default;
    std::string text() const;
    static KeyRing read(std::string_view text, const std::filesystem::path& path);

    std::filesystem::path path_;
    std::map<std::uint16_t, Secret<16>> data_keys_;  // never empty
    Secret<32> index_key_;
    Secret<32> token_key_;
    std::optional<Secret<32>> audit_key_;
    Sm2KeyPair signing_key_;
};

}  // namespace onecard
