#pragma once
// Funds (建设资金): what banks promised for cards, per bank and level, and how projects occupy and spend it.
//
// No money of the office moves here: the bank pays the contractor itself. A `level` is the region whose centre manages
// the money: a province (430000000000), a prefecture (430100000000), a county-level city (320585000000). A `use` is
// what money is reserved for: "plan_line_7" of a plan in force, or "project_3" of a project outside every plan. Each
// function that writes serialises with all others of its level, and guards its sums in the statements.

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "business/access/access.hpp"
#include "business/ledger/ledger.hpp"

namespace onecard::funds {

struct FundTag {
    static constexpr std::string_view prefix = "fund";
};
struct PlanTag {
    static constexpr std::string_view prefix = "plan";
};
struct PlanLineTag {
    static constexpr std::string_view prefix = "plan_line";
};
using FundId = Id<FundTag>;
using PlanId = Id<PlanTag>;
using PlanLineId = Id<PlanLineTag>;

struct BankShare {
    access::OrganisationId bank;
    Money amount;
    friend bool operator==(const BankShare&, const BankShare&) = default;
};
Money sum_of(const std::vector<BankShare>& shares);

struct PlanLine {
    PlanLineId id;
    PlanId plan;
    RegionCode level;
    std::string project_name;
    std::string scope_class;  ///< a code of the rule pack's project_scope_classes
    std::string basis;        ///< the review report or note the line is made from; may be empty
    Money budget;
    bool in_force = false;          ///< its plan is being carried out
    std::vector<BankShare> shares;  ///< as approved
    Money not_committed;            ///< reserved by the line, and neither under contract nor released
    std::string use() const { return id.text(); }
};
/// Throws plan_line_not_found.
PlanLine must_find_plan_line(Database& db, PlanLineId id);

/// Prefabricated cards as a stock received them.
struct ReceivedCards {
    access::OrganisationId bank;
    std::string batch_no;
    Date produced_on;
    std::int64_t cards = 0;
    RegionCode city;  ///< for which they were made: a prefecture, or a region within one
};
/// Books what the bank owes for them (R3.9-1), once for each batch of a bank: a batch reported before in the same words
/// changes nothing. Answers whether it was booked now; never where the place raises no money per card. Throws
/// batch_differs, bank_not_cooperating, pack_expired.
bool accrue_received(Unit& unit, const ReceivedCards& cards, std::string_view digest);

/// What all banks of the level have left: accrued and carried over, less what is occupied and paid.
Money available(Database& db, RegionCode level);

/// How an amount falls on banks: by what each has available at the level, by what the use has reserved with each, by
/// what it has committed and not yet noticed. Largest remainder, banks in a fixed order. Throw over_available,
/// over_reserved, over_committed where there is less.
std::vector<BankShare> share_of_available(Database& db, RegionCode level, Money amount);
std::vector<BankShare> share_of_reserved(Database& db, std::string_view use, Money amount);
std::vector<BankShare> share_of_committed(Database& db, std::string_view use, Money amount);

/// Reserves the amount for the use, shared by share_of_available (R3.28-3, R3.29-3). Throws over_available.
std::vector<BankShare> reserve(Unit& unit, RegionCode level, Money amount, std::string_view use);
/// Gives reserved money back to the level. Throws over_reserved.
void release(Unit& unit, RegionCode level, const std::vector<BankShare>& shares, std::string_view use);
/// Makes reserved money a commitment; `reference` is the contract. Throws over_reserved.
void commit(Unit& unit, RegionCode level, const std::vector<BankShare>& shares, std::string_view use,
            std::string_view reference);
/// Lets another use have reserved money, such as a further plan line that enlarges a project. Throws over_reserved.
void move_reserved(Unit& unit, RegionCode level, const std::vector<BankShare>& shares, std::string_view from,
                   std::string_view to);
/// Gives committed money that no notice holds back to the level. Throws over_committed.
void release_commitment(Unit& unit, RegionCode level, const std::vector<BankShare>& shares,
                        std::string_view use, std::string_view reference);
/// Lets another bank bear a part of a commitment; it must have the money available. Throws over_committed or
/// over_available.
void move_commitment(Unit& unit, RegionCode level, access::OrganisationId from, access::OrganisationId to,
                     Money amount, std::string_view use, std::string_view reference);

/// Holds a part of the bank's commitment for a notice until it is settled or cancelled. Throws over_committed.
ledger::TransferId hold_notice(Unit& unit, RegionCode level, const BankShare& share, std::string_view use,
                               std::string_view reference);
/// The bank has paid. Both throw ledger.already_settled when the hold was settled or cancelled before.
void settle_notice(Unit& unit, ledger::TransferId held);
void cancel_notice(Unit& unit, ledger::TransferId held);
/// A payment that came back from the contractor's bank is a commitment again. Throws over_settled.
void return_payment(Unit& unit, RegionCode level, const BankShare& share, std::string_view use,
                    std::string_view reference);

/// What one use occupies with one bank.
struct Use {
    access::OrganisationId bank;
    Money reserved;   ///< by a plan or a project, without contract
    Money committed;  ///< by contract, without what is paid
    Money noticed;    ///< of it held by notices under way
    Money settled;    ///< paid
};
std::vector<Use> uses_of(Database& db, std::string_view use);

/// One file of an auditors' archive; `name` may have folders. `kept` is the digest of an uploaded file to be copied, in
/// place of a text.
struct ArchiveFile {
    std::string name, text;
    std::string kept{};
};
/// One line of a CSV of it; a cell that a spreadsheet would take for a formula is marked as text (R3.1-15).
void add_audit_row(std::string& csv, std::initializer_list<std::string> cells);
/// Of one level and time: entries of the ledger, card batches, adjustments, plans, reconciliations (R3.28-9).
std::vector<ArchiveFile> audit_files(Unit& unit, RegionCode level, Date from, Date to);

struct SignedArchive {
    std::string digest;     ///< SM3 of the manifest, hexadecimal
    std::string signature;  ///< SM2 over the manifest's text, DER in hexadecimal
    std::int64_t files = 0;
};
/// Writes the files with manifest.json ({what, made_at, key, files: [{name, bytes, sm3}]}) and manifest.sig below the
/// folder of made files. Throws kept_file_damaged where an uploaded file is not what its digest says.
SignedArchive write_signed_archive(Unit& unit, const std::string& place,
                                   const std::vector<ArchiveFile>& files, std::string_view what);

}  // namespace onecard::funds
