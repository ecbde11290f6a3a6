// A whole installation moves from SQLite to PostgreSQL, and goes on there.

#include "engine/move_database.hpp"

#include "engine/audit.hpp"
#include "tests/test_house.hpp"

namespace onecard {

TEST(MoveDatabase, CopiesEveryTableAndGoesOnCounting) {
    TestHouse from{DatabaseKind::sqlite};
    TestHouse to{DatabaseKind::postgres};
    from.add_actor("zhang", {"HRSS_PLATFORM_ADMIN"});
    to.add_actor("zhang", {"HRSS_PLATFORM_ADMIN"});
    from.upload("zhang", "content", "名册.csv");
    from.outcome("zhang", "engine.retry_job", Node::of({{"job", "job_99"}}));
    {
        auto source = from.installation().lease();
        auto target = to.installation().lease();
        EXPECT_GT(move_database(*source->db, *target->db, [](std::string_view, std::int64_t) {}), 3);
        EXPECT_FALSE(verify_audit(*target->db).first_wrong.has_value());
        EXPECT_THROW(move_database(*source->db, *target->db, [](std::string_view, std::int64_t) {}), Problem);
    }
    EXPECT_EQ(to.text("SELECT name FROM uploads"), "名册.csv");
    const std::int64_t last = from.number("SELECT last FROM ids WHERE name = 'id'");
    EXPECT_GT(to.with_unit("zhang", [](Unit& unit) { return unit.next_number(); }), last);
}

}  // namespace onecard
