// The schemas: the same tables on both databases, each in its own room, per-person tables spread by person_key.

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "tests/source_tree.hpp"
#include "tests/test_house.hpp"

namespace onecard {
namespace schema_test {

constexpr Statement select_sqlite_columns{"test.sqlite_columns", R"sql(
    SELECT m.name, m.type, c.name,
           CASE c.type WHEN 'INTEGER' THEN 'bigint' WHEN 'TEXT' THEN 'text' WHEN 'BLOB' THEN 'bytea' ELSE c.type END,
           c."notnull"
      FROM sqlite_master m, pragma_table_info(m.name) c
     WHERE m.type IN ('table', 'view') AND m.name NOT LIKE 'sqlite_%')sql"};
constexpr Statement select_postgres_columns{"test.postgres_columns", R"sql(
    SELECT c.table_name, CASE t.table_type WHEN 'VIEW' THEN 'view' ELSE 'table' END, c.column_name, c.data_type,
           CASE c.is_nullable WHEN 'NO' THEN 1 ELSE 0 END
      FROM information_schema.columns c
      JOIN information_schema.tables t ON t.table_name = c.table_name AND t.table_schema = c.table_schema
     WHERE c.table_schema = 'public')sql"};

/// "table cards.bank bigint not null"; of a view only the names, since SQLite does not know its types.
std::set<std::string> columns_of(TestHouse& house) {
    std::set<std::string> columns;
    auto session = house.installation().lease();
    session->db->each(house.kind() == DatabaseKind::sqlite ? select_sqlite_columns : select_postgres_columns,
                      [&](const Row& row) {
                          std::string line = row.string(1) + " " + row.string(0) + "." + row.string(2);
                          if (row.text(1) == "table")
                              line += " " + row.string(3) + (row.number(4) != 0 ? " not null" : "");
                          columns.insert(line);
                      });
    return columns;
}

TEST(Schema, IsTheSameOnBothDatabases) {
    TestHouse sqlite{DatabaseKind::sqlite}, postgres{DatabaseKind::postgres};
    const auto left = columns_of(sqlite), right = columns_of(postgres);
    std::vector<std::string> wrong;
    for (const auto& column : left)
        if (!right.contains(column)) wrong.push_back("only on SQLite: " + column);
    for (const auto& column : right)
        if (!left.contains(column)) wrong.push_back("only on PostgreSQL: " + column);
    EXPECT_GT(left.size(), 40U);
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

bool is_in_the_house(std::string_view room) {
    return std::ranges::any_of(the_house().modules(), [&](const Module* module) { return module->name == room; });
}

class SchemaTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
};
ON_BOTH_DATABASES(SchemaTest);

TEST_P(SchemaTest, MigratingAgainChangesNothing) {
    const auto before = columns_of(house);
    auto session = house.installation().lease();
    EXPECT_TRUE(migrate(*session->db, the_house()).empty());
    EXPECT_EQ(columns_of(house), before);
}

TEST_P(SchemaTest, FurnishingAgainChangesNoCount) {
    const auto counts = [&] {
        std::map<std::string, std::int64_t> rows;
        for (const FoundTable& table : found_tables())
            if (!table.is_view && is_in_the_house(table.room))
                rows[table.name] = house.number("SELECT COUNT(*) FROM " + table.name);
        return rows;
    };
    house.add_actor("worker", {});
    const auto before = counts();
    house.with_unit("worker", [&](Unit& unit) {
        for (const Module* module : the_house().modules())
            if (module->furnish != nullptr) module->furnish(unit);
    });
    EXPECT_EQ(counts(), before);
}

/// Columns of the primary key and of each unique index, by table.
constexpr Statement select_keys{"test.sqlite_keys", R"sql(
    SELECT m.name, 'primary key', c.name FROM sqlite_master m, pragma_table_info(m.name) c
     WHERE m.type = 'table' AND c.pk > 0
    UNION ALL
    SELECT m.name, i.name, c.name FROM sqlite_master m, pragma_index_list(m.name) i, pragma_index_info(i.name) c
     WHERE m.type = 'table' AND i."unique" = 1 AND i.origin <> 'pk')sql"};

TEST(Schema, SpreadsPerPersonTablesByPersonKey) {
    TestHouse house{DatabaseKind::sqlite};
    std::set<std::string> per_person;
    for (const std::string& column : columns_of(house))
        if (const std::size_t at = column.find(".person_key bytea");
            at != std::string::npos && column.starts_with("table "))
            per_person.insert(column.substr(6, at - 6));
    EXPECT_GE(per_person.size(), 3U);
    std::map<std::string, std::set<std::string>> keys;
    auto session = house.installation().lease();
    session->db->each(select_keys, [&](const Row& row) {
        keys[row.string(0) + " " + row.string(1)].insert(row.string(2));
    });
    std::vector<std::string> wrong;
    for (const std::string& table : per_person)
        if (!keys.contains(table + " primary key")) wrong.push_back(table + " has no primary key");
    for (const auto& [key, columns] : keys)
        if (per_person.contains(key.substr(0, key.find(' '))) && !columns.contains("person_key"))
            wrong.push_back(key + " is without person_key");
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(Schema, KeepsEachTableInOneRoom) {
    std::map<std::string, std::string> seen;
    std::vector<std::string> wrong;
    for (const FoundTable& table : found_tables()) {
        const auto [first, fresh] = seen.emplace(table.name, table.where);
        if (!fresh) wrong.push_back(table.where + ": " + table.name + " is also made at " + first->second);
        if (table.is_view != table.name.ends_with("_v"))
            wrong.push_back(table.where + ": only views end in _v: " + table.name);
        if (table.is_view &&
            !table.where.starts_with(table.where.substr(0, table.where.rfind('/')) + "/views.sql"))
            wrong.push_back(table.where + ": views stand in views.sql");
    }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(Schema, UsesOnlyWhatBothDatabasesHave) {
    // One text for both: three types, no numbering by the database, no clock of the database, no code inside it.
    const std::vector<std::string> forbidden{
        "AUTOINCREMENT", "SERIAL",   "TIMESTAMP",         "NUMERIC", "REAL",
        "FLOAT",         "DOUBLE",   "VARCHAR",           "BOOLEAN", "JSONB",
        "TRIGGER",       "FUNCTION", "CURRENT_TIMESTAMP", "NOW(",    "REFERENCES"};
    std::vector<std::string> wrong;
    for (const SchemaFile& file : schema_files()) {
        const auto lines = lines_of(file.text);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            std::string code = lines[i].substr(0, lines[i].find("--"));
            std::ranges::transform(code, code.begin(),
                                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
            for (const std::string& word : forbidden) {
                const std::size_t at = code.find(word);
                if (at == std::string::npos) continue;
                const auto letter = [&](std::size_t place) {
                    return place < code.size() &&
                           (std::isalnum(static_cast<unsigned char>(code[place])) != 0 || code[place] == '_');
                };
                if ((at > 0 && letter(at - 1)) || (word.back() != '(' && letter(at + word.size()))) continue;
                wrong.push_back(file.path + ":" + std::to_string(i + 1) + ": " + word);
            }
        }
    }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(Schema, NumbersItsFilesWithoutGaps) {
    std::map<std::string, int> last;
    std::vector<std::string> wrong;
    for (const SchemaFile& file : schema_files()) {
        const std::string name = file.path.substr(file.path.rfind('/') + 1);
        if (name == "views.sql") continue;
        const int number = std::atoi(name.c_str());
        if (name.size() < 6 || name[4] != '_' || number != ++last[file.room])
            wrong.push_back(file.path + " is out of number");
        if (!file.text.starts_with("--")) wrong.push_back(file.path + " does not say what it holds");
    }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

}  // namespace schema_test
}  // namespace onecard
