// Shows the disbursement ledger by item, period, town and bank: what was planned and what became of it.

#include "business/subsidies/item_store.hpp"
#include "business/subsidies/operations/ledger_shown.hpp"

namespace onecard::subsidies {
namespace {

struct LedgerRowShown {
    std::optional<ItemId> item;
    std::string item_name;
    std::optional<Month> period;
    std::optional<RegionCode> town;
    std::string bank;
    std::int64_t planned_lines = 0, approved_lines = 0, sent_lines = 0, paid_lines = 0, returned_lines = 0,
                 corrected_lines = 0, open_lines = 0;
    Money planned, approved, sent, paid, returned, corrected, open;
    static constexpr auto fields = std::tuple{
        field("item", &LedgerRowShown::item, {"补贴项目", "Item"}),
        field("item_name", &LedgerRowShown::item_name, {"项目名称", "Name of the item"}),
        field("period", &LedgerRowShown::period, {"期号", "Period"}),
        field("town", &LedgerRowShown::town, {"镇街", "Town"}),
        field("bank", &LedgerRowShown::bank, {"银行", "Bank"}),
        field("planned_lines", &LedgerRowShown::planned_lines, {"计划人数", "Planned"}),
        field("planned", &LedgerRowShown::planned, {"计划金额", "Planned amount"}),
        field("approved_lines", &LedgerRowShown::approved_lines, {"审批人数", "Approved"}),
        field("approved", &LedgerRowShown::approved, {"审批金额", "Approved amount"}),
        field("sent_lines", &LedgerRowShown::sent_lines, {"送银行笔数", "Sent"}),
        field("sent", &LedgerRowShown::sent, {"送银行金额", "Sent amount"}),
        field("paid_lines", &LedgerRowShown::paid_lines, {"到账笔数", "Paid"}),
        field("paid", &LedgerRowShown::paid, {"到账金额", "Paid amount"}),
        field("returned_lines", &LedgerRowShown::returned_lines, {"退回笔数", "Returned"}),
        field("returned", &LedgerRowShown::returned, {"退回金额", "Returned amount"}),
        field("corrected_lines", &LedgerRowShown::corrected_lines, {"更正到账笔数", "Paid by corrections"}),
        field("corrected", &LedgerRowShown::corrected, {"更正到账金额", "Amount paid by corrections"}),
        field("open_lines", &LedgerRowShown::open_lines, {"未到账人数", "Open"}),
        field("open", &LedgerRowShown::open, {"未到账金额", "Open amount"})};
};

LedgerRowShown shown_figures(const LedgerRow& row) {
    const CountAndSum open = row.open();
    return {.planned_lines = row.planned.lines,
            .approved_lines = row.approved.lines,
            .sent_lines = row.sent.lines,
            .paid_lines = row.paid.lines,
            .returned_lines = row.returned.lines,
            .corrected_lines = row.corrected.lines,
            .open_lines = open.lines,
            .planned = row.planned.amount,
            .approved = row.approved.amount,
            .sent = row.sent.amount,
            .paid = row.paid.amount,
            .returned = row.returned.amount,
            .corrected = row.corrected.amount,
            .open = open.amount};
}

struct DisbursementLedger {
    static constexpr Spec spec{.name = "subsidies.disbursement_ledger",
                               .title = {"发放台账", "Disbursement ledger"},
                               .effect = Effect::reads,
                               .roles = ledger_readers,
                               .source = "seed-3 4(2); 3.26"};
    using Input = LedgerInput;
    struct Output {
        std::vector<LedgerRowShown> rows;
        LedgerRowShown total;
        static constexpr auto fields = std::tuple{field("rows", &Output::rows, {"台账", "Rows"}),
                                                  field("total", &Output::total, {"合计", "Total"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const auto rows = ledger_for(unit, in);
        const auto banks = cards::list_banks(unit.db);
        Output out{.total = shown_figures(sum_of(rows))};
        Item item;
        for (const LedgerRow& row : rows) {
            if (row.item != item.id) item = must_find_item(unit.db, row.item);
            LedgerRowShown& shown = out.rows.emplace_back(shown_figures(row));
            shown.item = row.item;
            shown.item_name = item.minor_name;
            shown.period = row.period;
            shown.town = row.town;
            shown.bank = bank_name(banks, row.bank);
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation disbursement_ledger_operation;
constinit const Operation disbursement_ledger_operation = operation<DisbursementLedger>();

}  // namespace onecard::subsidies
