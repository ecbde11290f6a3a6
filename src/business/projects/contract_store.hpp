#pragma once
// Contract (合同) of a project with its terms of payment and the contractor's account, and what was agreed later.

#include "base/bank_account.hpp"
#include "business/projects/record.hpp"

namespace onecard::projects {

struct PaymentTermShare {
    Money amount;
    std::string condition;
    bool retention = false;  ///< paid once nothing is left to put right
};

struct Contract {
    ContractId id;
    ProjectId project;
    std::string number, name, procurement_no;
    access::OrganisationId bank;  ///< where the bank signs too; else empty
    access::OrganisationId contractor;
    std::string contractor_name, uscc;
    std::string account_name, opening_outlet;
    BankAccount account{};
    Money amount, held, noticed, paid;
    Date signed_on, starts_on, ends_on;
    std::string made_by;

    std::string reference() const { return id.text(); }
    Money left_to_notice() const { return amount - held - noticed; }
};
/// Throws contract_number_taken.
void insert_contract(Unit& unit, Contract& contract, const std::vector<PaymentTermShare>& terms);
/// Throws contract_not_found.
Contract must_find_contract(Unit& unit, ContractId id);
std::vector<Contract> contracts_of(Unit& unit, ProjectId id);
std::vector<PaymentTermShare> terms_of(Database& db, ContractId id);
/// False where notices would pass what the contract allows now; the condition stands in the statement (R3.29-11).
bool take_for_notice(Database& db, ContractId id, Money amount);
void give_back_notice(Database& db, ContractId id, Money amount);
void add_paid(Database& db, ContractId id, Money amount);
/// A payment came back.
void subtract_paid(Database& db, ContractId id, Money amount);
/// False where notices, with what is held back, are more than the new amount.
bool resize_contract(Database& db, ContractId id, Money amount);
void insert_further_term(Database& db, ContractId id, const PaymentTermShare& term);
void change_bank(Database& db, ContractId id, access::OrganisationId bank);
/// Keeps back what the terms call retention, or lets it go.
void hold_retention(Database& db, ContractId id, Money held);
void change_account(Unit& unit, const Contract& contract);

enum class SupplementKind { account, completion, amount, bank, content };
std::span<const Label<SupplementKind>> labels_of(SupplementKind);
struct Supplement {
    std::int64_t id = 0;
    SupplementKind kind{};
    DocumentId document;
    Date signed_on;
    std::string content;
};
void insert_supplement(Unit& unit, ContractId contract, const Supplement& supplement);
std::vector<Supplement> supplements_of(Database& db, ContractId id);
void move_completion(Database& db, ContractId id, Date ends_on);

}  // namespace onecard::projects
