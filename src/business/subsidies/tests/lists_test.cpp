// Lists a page at a time: every order and filter gives each row once, and the sheet of a list holds what it shows.

#include <algorithm>
#include <fstream>

#include "business/subsidies/tests/batch_house.hpp"
#include "business/subsidies/tests/county.hpp"

namespace onecard::subsidies {

class ListsTest : public OnBothDatabases {
protected:
    BatchHouse house{GetParam()};

    /// "3 1 2": the numbers of the rows, read three at a time.
    std::string rows(const std::string& batch, Fields more) {
        std::string out;
        Node input = house.with_batch(batch, more);
        input.set("limit", 3);
        for (int pages = 0; pages < 100; ++pages) {
            const Node page = house.call("leader", "subsidies.list_rows", input);
            for (std::size_t i = 0; i < page["rows"].size(); ++i)
                out += (out.empty() ? "" : " ") + std::to_string(page["rows"].at(i)["seq"].number());
            if (page["next"].is_null()) return out;
            input.set("after", page["next"]);
        }
        return "no end";
    }
    std::string some_rows() {
        auto rows_of = test_rows(8, 10000);
        const std::int64_t amounts[] = {300, 100, 200, 100, 500, 100, 400, 100};
        for (std::size_t i = 0; i < rows_of.size(); ++i) {
            rows_of[i].amount_fen = amounts[i];
            if (i % 3 == 0)
                rows_of[i].town = "370831001000";
            else
                rows_of[i].town = i % 3 == 1 ? "370831001002" : "370831001001";
        }
        rows_of[4].match = "M02";
        rows_of[4].account = "";
        rows_of[6].match = "M04";
        rows_of[6].account = "";
        return house.batch_with(rows_of);
    }
};
ON_BOTH_DATABASES(ListsTest);

TEST_P(ListsTest, RowsComeInEveryOrderEachOnce) {
    const auto batch = some_rows();
    EXPECT_EQ(rows(batch, {}), "1 2 3 4 5 6 7 8");
    EXPECT_EQ(rows(batch, {{"descending", true}}), "8 7 6 5 4 3 2 1");
    EXPECT_EQ(rows(batch, {{"sort", "amount"}}), "2 4 6 8 3 1 7 5");
    EXPECT_EQ(rows(batch, {{"sort", "amount"}, {"descending", true}}), "5 7 1 3 8 6 4 2");
    EXPECT_EQ(rows(batch, {{"sort", "town"}}), "1 4 7 3 6 2 5 8");
    EXPECT_EQ(rows(batch, {{"sort", "town"}, {"descending", true}}), "8 5 2 6 3 7 4 1");
    EXPECT_EQ(rows(batch, {{"after", "5"}}), "6 7 8") << "a plain number is a place too";
}

/// An import packs amounts and towns beside the rows; without them the same pages are read from the rows.
class PackedOrderTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    County county{house};

    using Asked = std::vector<std::pair<std::string, Node>>;

    std::string pages(const std::string& batch, const Asked& asked) {
        std::string out;
        Node input = Node::of({{"batch", batch}, {"limit", 7}});
        for (const auto& [name, value] : asked) input.set(name, value);
        for (int nth = 0; nth < 100; ++nth) {
            const Node page = house.call("hrss", "subsidies.list_rows", input);
            for (std::size_t i = 0; i < page["rows"].size(); ++i)
                out += std::to_string(page["rows"].at(i)["seq"].number()) + " ";
            if (page["next"].is_null()) return out;
            input.set("after", page["next"]);
        }
        return "no end";
    }
};
ON_BOTH_DATABASES(PackedOrderTest);

TEST_P(PackedOrderTest, PagesAreThoseThatTheRowsThemselvesGive) {
    const std::string batch = county.create_batch(county.publish_item());
    std::vector<TestPerson> people;
    std::vector<TestLine> lines;
    const char* names[] = {"泉林镇", "星村镇", "柘沟镇"};
    const char* towns[] = {"370831101000", "370831102000", "370831103000"};
    for (int nth = 1; nth <= 40; ++nth) {
        people.push_back({.nth = nth, .name = "王一", .town = towns[nth * 7 % 3]});
        lines.push_back(County::line_of(people.back(), std::to_string(100 + nth * 13 % 9) + ".00"));
        lines.back().town = names[nth * 7 % 3];
    }
    county.settle(people);
    county.import(batch, lines);
    const std::vector<Asked> asked{{{"sort", "amount"}},
                                   {{"sort", "amount"}, {"descending", true}},
                                   {{"sort", "town"}},
                                   {{"sort", "town"}, {"descending", true}},
                                   {{"sort", "amount"}, {"town", towns[1]}},
                                   {{"sort", "amount"}, {"town", towns[1]}, {"descending", true}},
                                   {{"sort", "town"}, {"town", towns[2]}},
                                   {{"sort", "amount"}, {"payable", true}}};
    std::vector<std::string> packed;
    for (const Asked& fields : asked) packed.push_back(pages(batch, fields));
    EXPECT_EQ(std::ranges::count(packed[0], ' '), 40);
    EXPECT_NE(packed[0], packed[2]);
    EXPECT_GT(std::ranges::count(packed[4], ' '), 7);
    EXPECT_GT(house.number("SELECT COUNT(*) FROM roster_orders"), 0);
    house.with_unit("hrss", [](Unit& unit) {
        static constexpr Statement forget{"test.forget_orders", "DELETE FROM roster_orders"};
        unit.db.change(forget);
    });
    for (std::size_t i = 0; i < packed.size(); ++i) EXPECT_EQ(pages(batch, asked[i]), packed[i]) << i;
}

TEST_P(ListsTest, RowsAreFilteredByWhatTheyAreNow) {
    const auto batch = some_rows();
    EXPECT_EQ(rows(batch, {{"town", "370831001001"}}), "3 6");
    EXPECT_EQ(rows(batch, {{"match_code", "M02"}}), "5");
    EXPECT_EQ(rows(batch, {{"match_code", "M00"}}), "1 2 3 4 6 8");
    EXPECT_EQ(rows(batch, {{"payable", false}}), "5 7");
    EXPECT_EQ(rows(batch, {{"stopped", true}}), "");
    EXPECT_EQ(house.does("leader", "subsidies.stop_line", batch, {{"row", 2}, {"reason", "去世"}}),
              "subsidies.not_at_this_post");
    EXPECT_EQ(house.does("town_clerk", "subsidies.stop_line", batch, {{"row", 2}, {"reason", "去世"}}), "ok");
    EXPECT_EQ(rows(batch, {{"stopped", true}}), "2");
    EXPECT_EQ(rows(batch, {{"stopped", true}, {"sort", "amount"}}), "2");
    EXPECT_EQ(rows(batch, {{"payable", false}}), "2 5 7");
    // A later match holds against what was written.
    house.with_unit("town_clerk", [&](Unit& unit) {
        const Batch of = must_find_batch(unit.db, BatchId::parse(batch).value());
        for (const auto& [seq, code] :
             std::map<std::int64_t, MatchCode>{{1, MatchCode::m04}, {5, MatchCode::m00}}) {
            RosterChange change = change_of(must_find_row(unit.db, of.roster, seq), "match", false, "");
            change.match = code;
            insert_change(unit, change);
        }
    });
    EXPECT_EQ(rows(batch, {{"match_code", "M04"}}), "1 7");
    EXPECT_EQ(rows(batch, {{"match_code", "M02"}}), "");
    EXPECT_EQ(rows(batch, {{"match_code", "M00"}}), "2 3 4 5 6 8");
}

TEST_P(ListsTest, OnlyDeclaredOrdersAndFieldsAreTaken) {
    const auto batch = some_rows();
    for (const char* sort : {"name", "seq; DROP TABLE roster_rows", "person_key", "amount_fen"}) {
        try {
            house.call("leader", "subsidies.list_rows", house.with_batch(batch, {{"sort", sort}}));
            ADD_FAILURE() << sort;
        } catch (const Problem& problem) {
            EXPECT_EQ(problem.kind().code, "engine.choice_unknown");
            EXPECT_EQ(problem.args().at(1), "seq, amount, town");
        }
    }
    try {
        house.call("leader", "subsidies.list_rows", house.with_batch(batch, {{"person_key", "x"}}));
        ADD_FAILURE();
    } catch (const Problem& problem) {
        EXPECT_EQ(problem.kind().code, "engine.field_unknown");
        EXPECT_NE(problem.args().at(1).find("match_code"), std::string::npos) << "the choices are named";
    }
}

TEST_P(ListsTest, BatchesComeInEveryOrderWithTheirNumber) {
    const auto first = house.batch_with(test_rows(3, 100)), second = house.batch_with(test_rows(1, 1000)),
               third = house.batch_with(test_rows(2, 500));
    const auto batches = [&](Fields more) {
        std::string out;
        Node input = Node::Record{};
        for (const auto& [name, value] : more) input.set(name, value);
        input.set("limit", 1);
        while (true) {
            const Node page = house.call("leader", "subsidies.list_batches", input);
            EXPECT_EQ(page["total"].number(), 3);
            for (std::size_t i = 0; i < page["batches"].size(); ++i) {
                const std::string id = page["batches"].at(i)["batch"].text();
                out += id == first ? '1' : id == second ? '2' : '3';
            }
            if (page["next"].is_null()) return out;
            input.set("after", page["next"]);
        }
    };
    EXPECT_EQ(batches({}), "321");
    EXPECT_EQ(batches({{"descending", false}}), "123");
    EXPECT_EQ(batches({{"sort", "rows"}}), "132");
    EXPECT_EQ(batches({{"sort", "payable"}}), "321") << "of equals the newer first";
    EXPECT_EQ(batches({{"sort", "payable"}, {"descending", false}}), "123");
}

TEST_P(ListsTest, ASheetHoldsEveryPageOfAListAsItIsShown) {
    const auto batch = house.batch_with(test_rows(1203, 10000));
    const Node made =
        house.call("leader", "engine.export_list",
                   Node::of({{"operation", "subsidies.list_rows"},
                             {"format", "csv"},
                             {"input", to_json(house.with_batch(batch, {{"sort", "amount"}}))}}));
    EXPECT_EQ(made["rows"].number(), 1203);
    std::ifstream file{house.folder() / "files" / made["download"].text()};
    std::string line;
    std::getline(file, line);
    EXPECT_NE(line.find("姓名"), std::string::npos) << line;
    EXPECT_EQ(line.find("Match in Chinese"), std::string::npos);
    std::getline(file, line);
    EXPECT_NE(line.find("村*"), std::string::npos) << "masked as shown: " << line;
    EXPECT_NE(line.find("100.00"), std::string::npos) << line;
    int lines = 1;
    while (std::getline(file, line)) ++lines;
    EXPECT_EQ(lines, 1203);
    EXPECT_EQ(
        house.number("SELECT COUNT(*) FROM audit WHERE operation = 'engine.export_list' AND outcome = 'ok' "
                     "AND note LIKE 'subsidies.list_rows%1203 rows'"),
        1);
}

TEST_P(ListsTest, ASheetReachesNoFartherThanItsList) {
    const auto batch = house.batch_with(test_rows(2, 10000));
    const auto asked = [&](const std::string& who, const std::string& operation) {
        return house.outcome(who, "engine.export_list",
                             Node::of({{"operation", operation}, {"input", house.with_batch(batch)}}));
    };
    EXPECT_EQ(asked("other_town", "subsidies.list_rows"), "engine.not_found");
    EXPECT_EQ(asked("nobody", "subsidies.list_rows"), "engine.not_permitted");
    EXPECT_EQ(asked("leader", "subsidies.show_batch"), "engine.not_a_list");
    EXPECT_EQ(asked("leader", "subsidies.no_such"), "engine.operation_unknown");
    EXPECT_EQ(asked("leader", "subsidies.approve_batch"), "engine.not_a_list");
}

}  // namespace onecard::subsidies
