// Both databases answer the same through one face.

#include "engine/database.hpp"

#include "tests/test_house.hpp"

namespace onecard {
namespace {

class DatabaseTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};

    void SetUp() override {
        house.script(schema_text("CREATE TABLE things (\n    id BIGINT NOT NULL PRIMARY KEY,\n    name TEXT,\n"
                                 "    bytes BYTEA,\n    CHECK (id < 1000)\n);",
                                 GetParam()));
    }
};
ON_BOTH_DATABASES(DatabaseTest);

constexpr Statement insert_thing{"test.insert_thing", "INSERT INTO things (name, id, bytes) VALUES ($2, $1, $3)"};
constexpr Statement select_things{"test.select_things",
                                  "SELECT id, name, bytes, id > 1, COUNT(*) OVER () FROM things ORDER BY id"};

TEST_P(DatabaseTest, WritesAndReadsEveryType) {
    auto session = house.installation().lease();
    Database& db = *session->db;
    EXPECT_EQ(db.change(insert_thing, 1, "甲", Blob{std::string_view{"\0x", 2}}), 1);
    EXPECT_EQ(db.change(insert_thing, 2, std::optional<std::string>{}, Blob{""}), 1);
    const Rows rows = db.rows(select_things);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].number(0), 1);
    EXPECT_EQ(rows[0].text(1), "甲");
    EXPECT_EQ(rows[0].blob(2), (std::string_view{"\0x", 2}));
    EXPECT_FALSE(rows[0].flag(3));
    EXPECT_TRUE(rows[1].flag(3));
    EXPECT_TRUE(rows[1].is_null(1));
    EXPECT_EQ(rows[1].number(4), 2);
}

TEST_P(DatabaseTest, TellsTheSameFault) {
    auto session = house.installation().lease();
    Database& db = *session->db;
    db.change(insert_thing, 1, "a", Blob{""});
    const auto fault = [&](std::int64_t id) {
        try {
            db.change(insert_thing, id, "b", Blob{""});
        } catch (const DatabaseError& error) {
            return error.fault();
        }
        return DatabaseFault::other;
    };
    EXPECT_EQ(fault(1), DatabaseFault::unique);
    EXPECT_EQ(fault(5000), DatabaseFault::check);
}

TEST_P(DatabaseTest, BulkLoadTakesManyRowsAndCursorsReadThemAll) {
    auto session = house.installation().lease();
    Database& db = *session->db;
    db.script("CREATE TABLE many (a BIGINT, b TEXT)");
    Transaction transaction{db};
    auto load = db.bulk_load("many", "a, b");
    for (std::int64_t i = 0; i < 12'345; ++i) {
        const std::array<Value, 2> row{to_value(i), i % 7 == 0 ? Value{} : Value{std::string_view{"行"}}};
        load->row(row);
    }
    EXPECT_EQ(load->finish(), 12'345);
    std::int64_t count = 0, sum = 0;
    constexpr Statement all{"test.all", "SELECT a, b FROM many WHERE a >= $1"};
    db.each(all, [&](const Row& row) { ++count; sum += row.number(0); }, 0);
    EXPECT_EQ(count, 12'345);
    EXPECT_EQ(sum, 12'344 * 12'345 / 2);
    transaction.commit();
}

TEST_P(DatabaseTest, AnUncommittedTransactionLeavesNothing) {
    auto session = house.installation().lease();
    {
        const Transaction transaction{*session->db};
        session->db->change(insert_thing, 1, "a", Blob{""});
    }
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM things"), 0);
}

}  // namespace
}  // namespace onecard
