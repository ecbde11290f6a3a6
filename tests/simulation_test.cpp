// The simulation: random people do random acts, banks answer late, twice, wrongly or not at all, workers stop between
// any two steps; an auditor with its own simple model looks at the books after each act. One seed replays a run.

#include <fmt/format.h>

#include <random>

#include "doors/demo/demonstration.hpp"
#include "engine/audit.hpp"
#include "tests/test_house.hpp"

namespace onecard {

class SimulationTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    demo::MadeUpCounty made_up{11, 240};
    demo::Demonstration county{house.installation(), made_up, "sim"};
    std::mt19937_64 dice{20261121};

    std::uint64_t roll(std::uint64_t sides) { return dice() % sides; }

    /// What a refused act must not change.
    std::string trace() {
        return fmt::format("{} {} {} {} {}", house.number("SELECT COUNT(*) FROM moves"),
                           house.number("SELECT COUNT(*) FROM transfers"),
                           house.number("SELECT COUNT(*) FROM order_lines"),
                           house.number("SELECT COUNT(*) FROM bank_results"),
                           house.number("SELECT COUNT(*) FROM roster_changes"));
    }

    /// The auditor's own model: it reads the tables plainly and shares no code with the platform.
    void audit(const std::string& after_what) {
        SCOPED_TRACE(after_what);
        EXPECT_EQ(house.number("SELECT CAST(SUM(debits_posted - credits_posted) AS BIGINT) FROM accounts"),
                  0);
        EXPECT_EQ(house.number("SELECT CAST(SUM(debits_pending - credits_pending) AS BIGINT) FROM accounts"),
                  0);
        // Held or in transit = everything under way, order by order.
        EXPECT_EQ(house.number(R"sql(
            SELECT COUNT(*) FROM payment_orders o JOIN accounts a ON a.id = o.transit_account
             WHERE o.state NOT IN ('revoked', 'rejected')
               AND a.credits_posted - a.debits_posted + a.credits_pending
                   <> o.amount_fen - o.paid_fen - o.returned_fen)sql"),
                  0);
        // Nobody is paid twice for one item and period: the newest word of a line is what counts.
        EXPECT_EQ(house.number(R"sql(
            SELECT COUNT(*) FROM (
                SELECT l.person_key, b.item, b.period
                  FROM order_lines l
                  JOIN payment_orders o ON o.id = l.order_id
                  JOIN subsidy_batches b ON b.id = o.source_id
                  JOIN bank_results r ON r.order_id = l.order_id AND r.seq = l.seq
                  JOIN bank_files f ON f.id = r.file_id AND f.state = 'taken'
                 WHERE r.outcome = 'S'
                   AND NOT EXISTS (SELECT 1 FROM bank_results n
                                     JOIN bank_files g ON g.id = n.file_id AND g.state = 'taken'
                                    WHERE n.order_id = r.order_id AND n.seq = r.seq AND n.nth > r.nth)
                 GROUP BY l.person_key, b.item, b.period HAVING COUNT(*) > 1) twice)sql"),
                  0);
        auto session = house.installation().lease();
        EXPECT_FALSE(verify_audit(*session->db).first_wrong.has_value());
    }

    /// One call by somebody; a refusal is fine and leaves no trace, anything else thrown is a bug.
    bool act(const std::string& who, const std::string& operation, const Node& input) {
        const std::string before = trace();
        try {
            county.call(who, operation, input);
            return true;
        } catch (const Problem& problem) {
            EXPECT_EQ(trace(), before) << operation << " refused with " << problem.kind().code;
            return false;
        }
    }
    std::string any(std::initializer_list<std::string> people) {
        return *(people.begin() + roll(people.size()));
    }
};
ON_BOTH_DATABASES(SimulationTest);

TEST_P(SimulationTest, KeepsEveryPromiseWhateverPeopleAndBanksDo) {
    county.found_county("Simulated-2026");
    made_up.write_registry(house.folder() / "registry.csv");
    county.import_registry(house.folder() / "registry.csv");
    std::vector<std::string> batches;
    for (int n = 0; n < 2; ++n) {
        const auto sheet = house.folder() / fmt::format("roster{}.csv", n);
        made_up.write_roster(sheet, 60, n == 0 ? demo::RosterErrors::few : demo::RosterErrors::every_kind,
                             Month::of(2026, 10).value());
        batches.push_back(county
                              .prepare_batch({.department = n == 0 ? "AGRICULTURE" : "CIVIL_AFFAIRS",
                                              .item_code = fmt::format("21301{:02}", 22 + n),
                                              .major_name = "演示",
                                              .minor_name = fmt::format("演示补贴{}", n),
                                              .short_name = "演示",
                                              .period = "2026-10",
                                              .sheet = sheet})
                              .batch);
    }
    audit("the first batches");
    const int acts = std::getenv("ONECARD_LONG") != nullptr ? 2000 : 120;
    for (int n = 0; n < acts && !HasFailure(); ++n) {
        const std::string batch = batches[roll(batches.size())];
        const std::string dept = any({"agriculture", "civil_affairs"});
        const std::string someone = any({dept + "_clerk", dept + "_reviewer", dept + "_leader",
                                         "finance_clerk", "finance_reviewer", "platform", "auditor"});
        const Node just_batch = Node::of({{"batch", batch}});
        const Node with_opinion = Node::of({{"batch", batch}, {"opinion", "模拟意见"}});
        std::string what;
        switch (roll(14)) {
            case 0:
                act(someone, what = "subsidies.submit_department_batch",
                    Node::of({{"batch", batch}, {"leave_out_bad_rows", true}}));
                break;
            case 1: act(someone, what = "subsidies.review_batch", with_opinion); break;
            case 2: act(someone, what = "subsidies.approve_batch", with_opinion); break;
            case 3:
                if (roll(4) == 0) act(someone, what = "subsidies.return_batch", with_opinion);
                break;
            case 4: act(someone, what = "subsidies.order_batch_payment", just_batch); break;
            case 5: act(someone, what = "subsidies.withdraw_batch", just_batch); break;
            case 6:
                if (roll(4) == 0) act(someone, what = "subsidies.revoke_batch_order", with_opinion);
                break;
            case 7:
            case 8: {
                const std::int64_t order =
                    house.number("SELECT MIN(id) FROM payment_orders WHERE state = 'ready'");
                if (order > 0)
                    act(someone, what = "payments.release_bank_file",
                        Node::of({{"order", fmt::format("order_{}", order)}, {"opinion", "模拟"}}));
                break;
            }
            case 9:
            case 10:
                what = "bank answers";
                county.take_answers(roll(5), bank_sim::BankMood::hard, 1);
                break;
            case 11: {
                const std::string before = fmt::format("{}", batches.size());
                try {
                    const Node made = county.call(someone, what = "subsidies.create_correction_batch",
                                                  Node::of({{"batch", batch}, {"pay_day", "2026-12-20"}}));
                    batches.push_back(made["batch"].text());
                } catch (const Problem&) { EXPECT_EQ(before, fmt::format("{}", batches.size())); }
                break;
            }
            case 12: act(someone, what = "subsidies.close_batch", just_batch); break;
            default:
                // A worker that stops after one job, as if it had been killed between two.
                what = "one job";
                JobRunner{house.installation(), roll(2) == 0 ? "bulk" : "quick", "sim"}.run_one();
        }
        if (roll(3) == 0) house.run_jobs();
        if (!what.empty()) audit(fmt::format("act {}: {} on {}", n, what, batch));
        if (roll(10) == 0) house.clock().pass_seconds(3600 * 6);
    }
    house.run_jobs();
    county.check_books();
    EXPECT_EQ(
        house.number("SELECT COUNT(*) FROM jobs WHERE state IN ('running', 'queued') AND not_before = 0"), 0);
}

}  // namespace onecard
