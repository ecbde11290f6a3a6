// Every statement on contracts; the account is sealed.

#include "business/projects/contract_store.hpp"

#include "business/projects/problems.hpp"
#include "engine/sealer.hpp"

namespace onecard::projects {
namespace {

#define CONTRACT_COLUMNS                                                                                    \
    "id, project, number, name, procurement_no, bank, contractor, contractor_name, uscc, account_name, "    \
    "opening_outlet, account, amount_fen, held_fen, noticed_fen, paid_fen, signed_on, starts_on, ends_on, " \
    "made_by"

constexpr Statement insert_contract_row{"projects.insert_contract", R"sql(
    INSERT INTO project_contracts (id, project, number, name, procurement_no, bank, contractor, contractor_name, uscc,
                                   account_name, opening_outlet, account, amount_fen, held_fen, noticed_fen, paid_fen,
                                   signed_on, starts_on, ends_on, made_by, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 0, 0, 0, $14, $15, $16, $17, $18)
    ON CONFLICT (project, number) DO NOTHING)sql"};
constexpr Statement select_contract{"projects.select_contract",
                                    "SELECT " CONTRACT_COLUMNS " FROM project_contracts WHERE id = $1"};
constexpr Statement select_contracts{"projects.select_contracts",
                                     "SELECT " CONTRACT_COLUMNS
                                     " FROM project_contracts WHERE project = $1 ORDER BY id"};
constexpr Statement insert_term{"projects.insert_term", R"sql(
    INSERT INTO contract_terms (contract, nth, amount_fen, condition, retention) VALUES ($1, $2, $3, $4, $5))sql"};
constexpr Statement select_terms{"projects.select_terms", R"sql(
    SELECT amount_fen, condition, retention FROM contract_terms WHERE contract = $1 ORDER BY nth)sql"};
constexpr Statement add_noticed{"projects.add_noticed", R"sql(
    UPDATE project_contracts SET noticed_fen = noticed_fen + $2
     WHERE id = $1 AND noticed_fen + $2 <= amount_fen - held_fen)sql"};
constexpr Statement subtract_noticed{"projects.subtract_noticed", R"sql(
    UPDATE project_contracts SET noticed_fen = noticed_fen - $2 WHERE id = $1 AND noticed_fen >= $2)sql"};
constexpr Statement add_paid_sum{"projects.add_paid", R"sql(
    UPDATE project_contracts SET paid_fen = paid_fen + $2 WHERE id = $1 AND paid_fen + $2 <= noticed_fen)sql"};
constexpr Statement subtract_paid_sum{"projects.subtract_paid", R"sql(
    UPDATE project_contracts SET paid_fen = paid_fen - $2 WHERE id = $1 AND paid_fen >= $2)sql"};
constexpr Statement update_amount{"projects.update_contract_amount", R"sql(
    UPDATE project_contracts SET amount_fen = $2 WHERE id = $1 AND noticed_fen + held_fen <= $2)sql"};
constexpr Statement insert_last_term{"projects.insert_last_term", R"sql(
    INSERT INTO contract_terms (contract, nth, amount_fen, condition, retention)
    SELECT $1, COUNT(*) + 1, $2, $3, $4 FROM contract_terms WHERE contract = $1)sql"};
constexpr Statement update_bank{"projects.update_contract_bank",
                                "UPDATE project_contracts SET bank = $2 WHERE id = $1"};
constexpr Statement update_held{"projects.update_held",
                                "UPDATE project_contracts SET held_fen = $2 WHERE id = $1"};
constexpr Statement update_account{"projects.update_account", R"sql(
    UPDATE project_contracts SET account_name = $2, opening_outlet = $3, account = $4 WHERE id = $1)sql"};
constexpr Statement update_ends_on{"projects.update_ends_on",
                                   "UPDATE project_contracts SET ends_on = $2 WHERE id = $1"};
constexpr Statement insert_supplement_row{"projects.insert_supplement", R"sql(
    INSERT INTO contract_supplements (id, contract, kind, document, signed_on, content, made_by, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8))sql"};
constexpr Statement select_supplements{"projects.select_supplements", R"sql(
    SELECT id, kind, document, signed_on, content FROM contract_supplements WHERE contract = $1 ORDER BY id)sql"};

std::string place_of(ContractId id) {
    return "contract:" + std::to_string(id.number());
}

Contract contract_of(Unit& unit, const Row& row) {
    Contract contract{.id = row.id<ContractId>(0),
                      .project = row.id<ProjectId>(1),
                      .number = row.string(2),
                      .name = row.string(3),
                      .procurement_no = row.string(4),
                      .bank = row.id<access::OrganisationId>(5),
                      .contractor = row.id<access::OrganisationId>(6),
                      .contractor_name = row.string(7),
                      .uscc = row.string(8),
                      .account_name = row.string(9),
                      .opening_outlet = row.string(10),
                      .amount = row.money(12),
                      .held = row.money(13),
                      .noticed = row.money(14),
                      .paid = row.money(15),
                      .signed_on = row.date(16),
                      .starts_on = row.date(17),
                      .ends_on = row.date(18),
                      .made_by = row.string(19)};
    const std::string digits = unit.sealer.open(row.blob(11), place_of(contract.id));
    contract.account = BankAccount::parse(digits, AccountKind::account).value();
    return contract;
}

}  // namespace

void insert_contract(Unit& unit, Contract& contract, const std::vector<PaymentTermShare>& terms) {
    contract.id = unit.next_id<ContractId>();
    contract.made_by = unit.actor.code;
    std::string sealed;
    unit.sealer.seal(contract.account.reveal(), place_of(contract.id), sealed);
    const auto rows = unit.db.change(
        insert_contract_row, contract.id, contract.project, contract.number, contract.name,
        contract.procurement_no, contract.bank, contract.contractor, contract.contractor_name, contract.uscc,
        contract.account_name, contract.opening_outlet, Blob{sealed}, contract.amount, contract.signed_on,
        contract.starts_on, contract.ends_on, contract.made_by, unit.now);
    if (rows == 0) throw Problem{contract_number_taken}.at("number").with(contract.number);
    std::int64_t nth = 0;
    for (const PaymentTermShare& term : terms)
        unit.db.change(insert_term, contract.id, ++nth, term.amount, term.condition, term.retention);
}

Contract must_find_contract(Unit& unit, ContractId id) {
    std::optional<Contract> found;
    unit.db.each(select_contract, [&](const Row& row) { found = contract_of(unit, row); }, id);
    if (!found) throw Problem{contract_not_found}.at("contract").with(id.text());
    return *std::move(found);
}
std::vector<Contract> contracts_of(Unit& unit, ProjectId id) {
    std::vector<Contract> contracts;
    unit.db.each(select_contracts, [&](const Row& row) { contracts.push_back(contract_of(unit, row)); }, id);
    return contracts;
}
std::vector<PaymentTermShare> terms_of(Database& db, ContractId id) {
    std::vector<PaymentTermShare> terms;
    db.each(
        select_terms, [&](const Row& row) { terms.push_back({row.money(0), row.string(1), row.flag(2)}); },
        id);
    return terms;
}
bool take_for_notice(Database& db, ContractId id, Money amount) {
    return db.change(add_noticed, id, amount) == 1;
}
void give_back_notice(Database& db, ContractId id, Money amount) {
    db.change(subtract_noticed, id, amount);
}
void add_paid(Database& db, ContractId id, Money amount) {
    db.change(add_paid_sum, id, amount);
}
void subtract_paid(Database& db, ContractId id, Money amount) {
    db.change(subtract_paid_sum, id, amount);
}
bool resize_contract(Database& db, ContractId id, Money amount) {
    return db.change(update_amount, id, amount) == 1;
}
void insert_further_term(Database& db, ContractId id, const PaymentTermShare& term) {
    db.change(insert_last_term, id, term.amount, term.condition, term.retention);
}
void change_bank(Database& db, ContractId id, access::OrganisationId bank) {
    db.change(update_bank, id, bank);
}
void hold_retention(Database& db, ContractId id, Money held) {
    db.change(update_held, id, held);
}
void change_account(Unit& unit, const Contract& contract) {
    std::string sealed;
    unit.sealer.seal(contract.account.reveal(), place_of(contract.id), sealed);
    unit.db.change(update_account, contract.id, contract.account_name, contract.opening_outlet, Blob{sealed});
}

std::span<const Label<SupplementKind>> labels_of(SupplementKind) {
    static constexpr Label<SupplementKind> labels[] = {
        {SupplementKind::account, "account", {"变更收款账户", "Another account"}},
        {SupplementKind::completion, "completion", {"变更完工日期", "Another day of completion"}},
        {SupplementKind::amount, "amount", {"变更合同金额", "Another amount"}},
        {SupplementKind::bank, "bank", {"变更出资银行", "Another bank pays"}},
        {SupplementKind::content, "content", {"变更内容", "Other content"}},
    };
    return labels;
}
void insert_supplement(Unit& unit, ContractId contract, const Supplement& supplement) {
    std::string_view code;
    for (const auto& label : labels_of(supplement.kind))
        if (label.value == supplement.kind) code = label.code;
    unit.db.change(insert_supplement_row, unit.next_number(), contract, code, supplement.document,
                   supplement.signed_on, supplement.content, unit.actor.code, unit.now);
}
std::vector<Supplement> supplements_of(Database& db, ContractId id) {
    std::vector<Supplement> supplements;
    db.each(
        select_supplements,
        [&](const Row& row) {
            Supplement& one = supplements.emplace_back(
                Supplement{row.number(0), {}, row.id<DocumentId>(2), row.date(3), row.string(4)});
            for (const auto& label : labels_of(SupplementKind{}))
                if (label.code == row.text(1)) one.kind = label.value;
        },
        id);
    return supplements;
}
void move_completion(Database& db, ContractId id, Date ends_on) {
    db.change(update_ends_on, id, ends_on);
}

}  // namespace onecard::projects
