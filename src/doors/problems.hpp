#pragma once
// What the doors themselves can refuse, before an operation begins.

#include "base/problem.hpp"

namespace onecard {

inline constexpr ProblemKind command_unknown{
    "doors.command_unknown",
    Fault::invalid,
    {"没有名为“{}”的命令", "There is no command named {}"},
    {"运行 onecard --help 查看全部命令", "Run onecard --help to see all commands"}};
inline constexpr ProblemKind option_unknown{
    "doors.option_unknown",
    Fault::invalid,
    {"此命令没有选项“{}”", "This command has no option {}"},
    {"在命令后加 --help 查看它的选项", "Add --help behind the command to see its options"}};
inline constexpr ProblemKind option_needs_value{
    "doors.option_needs_value", Fault::invalid, {"选项“{}”后须有值", "The option {} needs a value"}};
inline constexpr ProblemKind option_unreadable{
    "doors.option_unreadable", Fault::invalid, {"选项“{}”不能是“{}”", "The option {} cannot be {}"},
    {"在命令后加 --help 查看它的选项", "Add --help behind the command to see its options"}};
inline constexpr ProblemKind option_twice{
    "doors.option_twice", Fault::invalid, {"选项“{}”给了两次", "The option {} was given twice"}};
inline constexpr ProblemKind word_too_many{"doors.word_too_many",
                                           Fault::invalid,
                                           {"多出了“{}”", "{} is one word too many"},
                                           {"字段写成 --字段 值", "Fields are written --field value"}};
inline constexpr ProblemKind word_missing{
    "doors.word_missing", Fault::invalid, {"缺少参数 {}", "The argument {} is missing"}};
inline constexpr ProblemKind file_unreadable{
    "doors.file_unreadable", Fault::invalid, {"无法读取文件 {}", "The file {} cannot be read"}};
inline constexpr ProblemKind file_exists{
    "doors.file_exists",
    Fault::conflict,
    {"文件 {} 已经存在，不能覆盖", "The file {} exists already and is not overwritten"}};
inline constexpr ProblemKind folder_unwritable{
    "doors.folder_unwritable",
    Fault::refused,
    {"无法写入 {}", "{} cannot be written"},
    {"请检查目录的权限和磁盘空间", "Check the folder's permissions and the space on disk"}};
inline constexpr ProblemKind already_initialised{
    "doors.already_initialised",
    Fault::conflict,
    {"{} 已经初始化过", "{} is initialised already"},
    {"升级后请运行 onecard migrate", "After an upgrade run onecard migrate"}};
inline constexpr ProblemKind keys_lost{
    "doors.keys_lost",
    Fault::refused,
    {"数据库中已有数据，但没有密钥文件 {}", "The database holds data already, but there is no key file {}"},
    {"请从保管处恢复密钥文件；新的密钥打不开已有的数据",
     "Restore the key file from safe keeping; new keys do not open what is stored"}};
inline constexpr ProblemKind schema_not_current{
    "doors.schema_not_current",
    Fault::refused,
    {"数据库结构不是本版本的：缺 {}", "The database is not at this version: {} is missing"},
    {"请先备份，再运行 onecard migrate", "Make a backup, then run onecard migrate"}};
inline constexpr ProblemKind database_unreachable{
    "doors.database_unreachable",
    Fault::busy,
    {"连接不上数据库：{}", "The database cannot be reached: {}"},
    {"请检查数据库是否在运行，以及配置项 database",
     "Check that the database runs, and the setting database"}};
inline constexpr ProblemKind backup_elsewhere{
    "doors.backup_elsewhere",
    Fault::refused,
    {"PostgreSQL 数据库请用 pg_dump 备份", "A PostgreSQL database is backed up with pg_dump"},
    {"例：pg_dump --format=custom --file=备份文件 数据库地址",
     "For example: pg_dump --format=custom --file=FILE URL"}};
inline constexpr ProblemKind job_failed{
    "doors.job_failed", Fault::refused, {"任务 {} 失败：{}", "The job {} failed: {}"}};
inline constexpr ProblemKind header_missing{
    "doors.header_missing",
    Fault::forbidden,
    {"用 cookie 登录的请求须带 X-OneCard 头",
     "A request signed in by cookie must carry the header X-OneCard"}};
inline constexpr ProblemKind origin_foreign{
    "doors.origin_foreign",
    Fault::forbidden,
    {"请求来自别的网站（{}）", "The request comes from another site ({})"}};
inline constexpr ProblemKind body_not_json{
    "doors.body_not_json",
    Fault::invalid,
    {"请求的正文须是 application/json，不能是 {}", "The body must be application/json, not {}"}};
inline constexpr ProblemKind needs_post{
    "doors.needs_post", Fault::invalid, {"“{}”须用 POST", "{} must be sent with POST"}};
inline constexpr ProblemKind request_id_too_long{
    "doors.request_id_too_long",
    Fault::invalid,
    {"请求编号最多 100 个字节", "A request id may have at most 100 bytes"}};
inline constexpr ProblemKind asked_too_fast{
    "doors.asked_too_fast",
    Fault::busy,
    {"从本网络地址来的请求过于频繁，请在 {} 秒后再试",
     "Too many requests came from this network address; try again in {} seconds"}};
inline constexpr ProblemKind file_name_missing{
    "doors.file_name_missing",
    Fault::invalid,
    {"请用 name 参数或 X-File-Name 头给出文件名",
     "Give the file's name as the parameter name or the header X-File-Name"}};
inline constexpr ProblemKind download_unknown{
    "doors.download_unknown",
    Fault::not_found,
    {"下载链接无效、已用过或已过期", "The download link is wrong, was used already, or has expired"},
    {"请重新办理一次导出", "Ask for the file again"}};

}  // namespace onecard
