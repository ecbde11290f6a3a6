// The states of records move a thousand at a time, only along their lifecycle, and never twice at once.

#include "business/collection/record_states.hpp"

#include "tests/test_house.hpp"

namespace onecard::collection {

class RecordStatesTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    const CollectionBatchId batch{41};
    void SetUp() override { house.add_actor("admin", {"HRSS_PLATFORM_ADMIN"}); }
};
ON_BOTH_DATABASES(RecordStatesTest);

TEST_P(RecordStatesTest, MoveByTheThousand) {
    house.with_unit("admin", [&](Unit& unit) {
        RecordStates states{unit.db, batch};
        for (std::int64_t seq = 1; seq <= 2500; ++seq) states.begin(seq);
        states.save();
    });
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM collection_states"), 3);
    house.with_unit("admin", [&](Unit& unit) {
        RecordStates states{unit.db, batch};
        states.begin(2501);
        EXPECT_EQ(states.move_all(RecordState::draft, RecordAct::submit), 2501);
        EXPECT_EQ(states.move_all(RecordState::submitted, RecordAct::fail_check,
                                  [](std::int64_t seq) { return seq % 1000 == 1; }),
                  3);
        states.move_all(RecordState::submitted, RecordAct::pass_check);
        states.save();
    });
    house.with_unit("admin", [&](Unit& unit) {
        RecordStates states{unit.db, batch};
        EXPECT_EQ(states.at(2001), RecordState::check_failed);
        EXPECT_EQ(states.at(2501), RecordState::checked_ok);
        EXPECT_EQ(states.counts()[RecordState::checked_ok], 2498);
        EXPECT_THROW(states.move(1, RecordAct::confirm_record), Problem);
        EXPECT_THROW(states.at(2502), Problem);
        EXPECT_THROW(states.at(0), Problem);
    });
}

TEST_P(RecordStatesTest, TwoHandsCannotMoveTheSameRecordUnseen) {
    house.with_unit("admin", [&](Unit& unit) {
        RecordStates first{unit.db, batch};
        first.begin(1);
        first.save();
        RecordStates mine{unit.db, batch}, theirs{unit.db, batch};
        mine.move(1, RecordAct::submit);
        theirs.move(1, RecordAct::withdraw_record);
        mine.save();
        EXPECT_THROW(theirs.save(), Problem);
        RecordStates after{unit.db, batch};
        EXPECT_EQ(after.at(1), RecordState::submitted);
    });
}

}  // namespace onecard::collection
