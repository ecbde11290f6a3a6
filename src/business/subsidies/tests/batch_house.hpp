#pragma once
// A county office for tests of batches: its people at every post, an item, and batches whose rosters come in bulk.

#include <fmt/format.h>

#include <string>
#include <vector>

#include "business/cards/cards.hpp"
#include "business/subsidies/item_store.hpp"
#include "business/subsidies/roster_store.hpp"
#include "engine/advance.hpp"
#include "engine/person_hasher.hpp"
#include "engine/sealer.hpp"
#include "tests/test_house.hpp"

namespace onecard::subsidies {

/// One row of a roster in a test. `account` empty: no card that takes money.
struct TestRow {
    std::string number;
    std::string name;
    std::int64_t amount_fen = 0;
    std::string account;
    std::int64_t bank = 101;
    std::string match = "M00";
    std::string town = "370831001000";
};

/// Rows of made-up people, the first of them number `first`.
inline std::vector<TestRow> test_rows(int count, std::int64_t amount_fen, int banks = 2, int first = 1) {
    std::vector<TestRow> rows;
    for (int i = first; i < first + count; ++i)
        rows.push_back({.number = fmt::format("37083119600101{:04}", i),
                        .name = fmt::format("村民{}", i),
                        .amount_fen = amount_fen,
                        .account = fmt::format("62170000000000{:05}", i),
                        .bank = 101 + i % banks});
    return rows;
}

using Fields = std::initializer_list<std::pair<std::string, Node>>;

class BatchHouse : public TestHouse {
public:
    static constexpr std::int64_t department = 900;

    explicit BatchHouse(DatabaseKind of_kind) : TestHouse{of_kind} {
        for (const char* who : {"town_clerk", "town_clerk_2"}) add_actor(who, {"TOWN_CLERK"}, "370831001");
        for (const char* who : {"town_reviewer", "town_reviewer_2"})
            add_actor(who, {"TOWN_REVIEWER"}, "370831001");
        for (const char* who : {"clerk", "clerk_2"})
            add_actor(who, {"DEPT_CLERK"}, "370831", department, true);
        for (const char* who : {"leader", "leader_2"})
            add_actor(who, {"DEPT_LEADER"}, "370831", department, true);
        // In a small office one person may hold every post, but pass a batch only once.
        for (const char* who : {"ann", "bob", "cai", "dan"})
            add_actor(who, {"TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_LEADER", "FINANCE_CLERK"},
                      "370831", department);
        for (const char* who : {"finance", "finance_2"})
            add_actor(who, {"FINANCE_CLERK", "FINANCE_REVIEWER"}, "370831");
        add_actor("other_town", {"TOWN_CLERK", "TOWN_REVIEWER"}, "370831002");
        add_actor("other_department", {"DEPT_CLERK", "DEPT_LEADER"}, "370831", 901, true);
        add_actor("nobody", {});
        with_unit("clerk", [&](Unit& unit) {
            constexpr Statement insert{"test.insert_contact", R"sql(
                INSERT INTO organisation_contacts (id, organisation, kind, name, org_and_post, contact, remark,
                                                   submitted_on, added_by, added_at)
                VALUES ($1, 900, $2, '虚构', '股长', $3, '', 20000, 'clerk', 0))sql"};
            for (const char* kind_of : {"LEADER_IN_CHARGE", "CONTACT"})
                unit.db.change(insert, unit.next_number(), kind_of, Blob{"x"});
            Item made;
            made.minor_name = made.short_name = "高龄津贴";
            made.major_name = "社会福利";
            made.region = RegionCode::parse("370831").value();
            made.organisation = department;
            made.valid_from = Date::of(2026, 1, 1).value();
            insert_item(unit, made, "create_item");
            item = made.id;
        });
        script("UPDATE subsidy_items SET state = 'published', item_code = '2081001' WHERE id = " +
               std::to_string(item.number()));
    }

    /// A batch in filling with a current roster of these rows; answers "batch_7".
    std::string batch_with(const std::vector<TestRow>& rows, std::string_view region = "370831001",
                           const std::string& maker = "town_clerk", std::int64_t bad_rows = 0) {
        const std::string batch = empty_batch(region, maker);
        with_unit(maker,
                  [&](Unit& unit) { give_roster(unit, BatchId::parse(batch).value(), rows, bad_rows); });
        return batch;
    }
    std::string empty_batch(std::string_view region = "370831001", const std::string& maker = "town_clerk") {
        return with_unit(maker, [&](Unit& unit) {
            const Item of = must_find_item(unit.db, item);
            Batch batch;
            batch.id = unit.next_id<BatchId>();
            batch.item = item;
            batch.title = "10月高龄津贴";
            batch.period = Month::of(2020 + batches_ / 12, 1 + batches_ % 12).value();
            ++batches_;
            batch.region = RegionCode::parse(region).value();
            batch.organisation = of.organisation;
            batch.pay_day = Date::of(2026, 11, 10).value();
            batch.made_by = maker;
            batch.made_at = unit.now;
            insert_batch(unit, batch, of, "create_batch");
            return batch.id.text();
        });
    }

    /// Writes a roster as an import leaves it and makes it the batch's current one.
    static void give_roster(Unit& unit, BatchId batch, const std::vector<TestRow>& rows,
                            std::int64_t bad_rows = 0) {
        const auto good = static_cast<std::int64_t>(rows.size());
        Roster roster{.id = unit.next_id<RosterId>(),
                      .batch = batch,
                      .state = RosterState::loading,
                      .rows_read = good + bad_rows,
                      .rows_good = good,
                      .rows_bad = bad_rows,
                      .at = unit.now};
        roster.digest = roster.id.text();
        BatchTotals totals{.rows_total = good};
        insert_roster(unit, roster, "import_roster");
        auto load = unit.db.bulk_load(
            "roster_rows",
            "roster, seq, person_key, sheet_row, name, town, village, amount_fen, match_code, "
            "warnings, payee_key, payee_name, bank, account_tail, account_sealed, sealed, "
            "source_order, source_seq");
        std::int64_t seq = 0;
        for (const TestRow& row : rows) {
            const PersonKey key = unit.hasher.of("01", row.number);
            std::string packed, account, sealed;
            std::int64_t tail = 0;
            if (!row.account.empty()) {
                pack_fields({{PersonalField::account, row.account}}, packed);
                unit.sealer.seal(packed, key.bytes, account);
                tail = std::stoll(row.account.substr(row.account.size() - 4));
                ++totals.rows_payable;
                totals.payable += Money::of_fen(row.amount_fen);
            }
            pack_fields({{PersonalField::number, row.number}, {PersonalField::mobile, "13800000000"}},
                        packed);
            unit.sealer.seal(packed, key.bytes, sealed);
            ++seq;
            const std::array<Value, 18> values{to_value(roster.id),
                                               to_value(seq),
                                               to_value(key),
                                               to_value(seq + 2),
                                               to_value(row.name),
                                               to_value(RegionCode::parse(row.town).value()),
                                               to_value(0),
                                               to_value(row.amount_fen),
                                               to_value(row.match),
                                               to_value(0),
                                               to_value(key),
                                               to_value(row.name),
                                               to_value(row.account.empty() ? 0 : row.bank),
                                               to_value(tail),
                                               to_value(Blob{account}),
                                               to_value(Blob{sealed}),
                                               Value{},
                                               Value{}};
            load->row(values);
        }
        load->finish();
        for (const TestRow& row : rows)
            add_match_sum(unit.db, roster.id,
                          {RegionCode::parse(row.town).value(), row.account.empty() ? 0 : row.bank,
                           of_code<MatchCode>(row.match), 1, Money::of_fen(row.amount_fen)});
        advance(unit, roster, RosterAct::complete_roster);
        const Batch before = must_find_batch(unit.db, batch);
        if (before.roster) advance(unit, must_find_roster(unit.db, before.roster), RosterAct::replace_roster);
        set_batch_roster(unit.db, batch, roster.id, totals, {unit.now, cards::last_change_turn(unit.db)});
    }

    static Node with_batch(const std::string& batch, Fields more = {}) {
        Node input = Node::of({{"batch", batch}});
        for (const auto& [name, value] : more) input.set(name, value);
        return input;
    }
    /// "ok", or the code of the problem.
    std::string does(const std::string& who, const std::string& act, const std::string& batch,
                     Fields more = {}) {
        return outcome(who, act, with_batch(batch, more));
    }
    std::string state(const std::string& batch) {
        return text("SELECT state FROM subsidy_batches WHERE id = " + batch.substr(6));
    }
    std::int64_t total(const std::string& batch, const std::string& column) {
        return number("SELECT " + column + " FROM subsidy_batches WHERE id = " + batch.substr(6));
    }
    /// Takes a town's batch up to the leader's desk, or past it.
    void take_to_leader(const std::string& batch) {
        EXPECT_EQ(does("town_clerk_2", "subsidies.submit_batch", batch), "ok");
        EXPECT_EQ(does("town_reviewer", "subsidies.review_town_roster", batch), "ok");
        EXPECT_EQ(does("clerk", "subsidies.review_batch", batch), "ok");
    }
    void approve(const std::string& batch) {
        take_to_leader(batch);
        EXPECT_EQ(does("leader", "subsidies.approve_batch", batch), "ok");
    }

    ItemId item;

private:
    int batches_ = 0;  // each of a period of its own, since the same people stand in all
};

}  // namespace onecard::subsidies
