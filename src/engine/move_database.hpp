#pragma once
// move_database: copies a whole SQLite installation into an empty, migrated PostgreSQL database.

#include <functional>
#include <string>
#include <string_view>

#include "base/problem.hpp"
#include "engine/database.hpp"

namespace onecard {

inline constexpr ProblemKind move_target_not_empty{
    "engine.move_target_not_empty", Fault::refused,
    {"目标数据库的表 {} 中已有数据，没有复制任何内容", "The table {} of the target holds data already; nothing was copied"},
    {"请新建一个空的数据库作为目标", "Create a new, empty database as the target"}};
inline constexpr ProblemKind move_schema_differs{
    "engine.move_schema_differs", Fault::refused,
    {"两个数据库的结构不同：{}", "The schemas of the two databases differ: {}"},
    {"请先用同一版本的程序运行 onecard migrate", "Run onecard migrate of the same program on both first"}};
inline constexpr ProblemKind move_counts_differ{
    "engine.move_counts_differ", Fault::refused,
    {"表 {} 复制后的行数不符", "After copying, the row counts of the table {} differ"},
    {"目标数据库未提交任何内容，请重试", "Nothing was committed in the target; try again"}};

/// One transaction in the target: all tables or none. `from` is only read. The furnished code lists of the target are
/// replaced by those of the source. `told` hears each table and its rows. Answers the rows copied.
std::int64_t move_database(Database& from, Database& to,
                           const std::function<void(std::string_view table, std::int64_t rows)>& told);

}  // namespace onecard
