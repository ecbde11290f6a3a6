// Shows a statement: every party's figures beside the ledger's, the differences, and notices in transit.

#include "business/funds/plans.hpp"
#include "business/funds/statement_shown.hpp"
#include "business/funds/use_store.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct ShowStatement {
    static constexpr Spec spec{.name = "funds.show_statement",
                               .title = {"查看对账单", "Show the statement"},
                               .effect = Effect::reads,
                               .roles = fund_readers,
                               .source = "seed-0 F7; R3.28-6"};
    struct Input {
        StatementId statement;
        static constexpr auto fields =
            std::tuple{field("statement", &Input::statement, {"对账单", "Statement"})};
    };
    struct Output {
        StatementShown statement;
        std::vector<FigureShown> figures;
        std::vector<PartyShown> parties;
        std::vector<DifferenceShown> differences;
        std::vector<TransitShown> in_transit;
        std::vector<ActShown> acts;
        static constexpr auto fields =
            std::tuple{field("statement", &Output::statement, {"对账单", "Statement"}),
                       field("figures", &Output::figures, {"数字", "Figures"}),
                       field("parties", &Output::parties, {"各方", "Parties"}),
                       field("differences", &Output::differences, {"差异", "Differences"}),
                       field("in_transit", &Output::in_transit, {"在途付款通知", "Notices in transit"}),
                       field("acts", &Output::acts, {"可办操作", "Acts"})};
    };

    /// The operator's name; the account of one who has none here.
    static std::string name_of(Unit& unit, const std::string& account) {
        const std::string name = access::operator_name(unit.db, account);
        return name.empty() ? account : name;
    }

    static Output run(Unit& unit, const Input& in) {
        const ReconStatement one = must_find_seen_statement(unit, in.statement);
        Output out{.statement = shown(unit, one),
                   .figures = shown_figures(unit, one),
                   .differences = shown_differences(unit, one)};
        for (const Party& party : parties_of(unit.db, one.id)) {
            const Words who = words_of_party(party.party);
            out.parties.push_back({party.party, std::string{who.zh}, std::string{who.en},
                                   name_of(unit, party.filled_by), party.filled_at,
                                   name_of(unit, party.confirmed_by), party.confirmed_at});
        }
        for (const NoticeHold& hold :
             notices_in_transit(unit.db, one.bank, one.level, out.statement.last_day))
            out.in_transit.push_back({hold.reference, hold.amount, hold.held_on});
        out.acts = shown_acts(unit, view_of(statement_lifecycle), one.id.number(),
                              statement_lifecycle.code(one.state));
        return out;
    }
};

}  // namespace

extern constinit const Operation show_statement;
constinit const Operation show_statement = operation<ShowStatement>();

}  // namespace onecard::funds
