#pragma once
// The registry sheet: its columns as data, and the check of one row.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/sheet_columns.hpp"
#include "business/cards/card_store.hpp"
#include "engine/keys.hpp"

namespace onecard::cards {

enum RegistryColumn : std::size_t {
    column_name,
    column_cert_type,
    column_cert_no,
    column_sex,
    column_ethnic,
    column_birth,
    column_mobile,
    column_town,
    column_village,
    column_head_no,
    column_life,
    column_card_no,
    column_generation,
    column_bank,
    column_account,
    column_social_state,
    column_bank_state,
    column_issued_on,
    registry_columns
};
/// In the order of RegistryColumn.
std::span<const WantedColumn> registry_sheet();

struct RowFinding {
    const ProblemKind* kind = nullptr;
    std::int64_t column = 0;  ///< of the sheet, from 0
    bool is_error = true;     ///< false: the row is loaded all the same
};

/// A checked row. Its texts live in whoever made it.
struct RegistryRow {
    std::uint32_t sheet_row = 0;
    std::vector<RowFinding> findings;
    bool bad = false;
    people::PersonRow person;
    bool has_card = false;
    CardRow card;
};

/// What a registry file is checked against; the same on every attempt, so that a resumed import finds the
/// same.
struct RegistryRules {
    RegionCode region;  ///< all towns lie in it
    Date today;         ///< the day of the import
    std::vector<Bank> banks;
    std::array<std::int64_t, registry_columns>
        places{};  ///< where the columns stand; -1 for one that is missing
};

/// Checks rows, hashes and seals what is personal. One for each thread.
class RegistryChecker {
public:
    RegistryChecker(const RegistryRules& rules, const KeyRing& keys);

    using Cells = std::array<SheetCell, registry_columns>;
    /// The answer's texts stand until the next call; `cells` too must stand that long.
    const RegistryRow& check(std::uint32_t sheet_row, const Cells& cells);

private:
    void find(const ProblemKind& kind, RegistryColumn column, bool is_error = true);
    void check_person(const Cells& cells);
    void check_place(const Cells& cells);
    void check_card(const Cells& cells);
    std::int64_t bank_of(std::string_view written);

    const RegistryRules& rules_;
    PersonHasher hasher_;
    Sealer sealer_;
    RegistryRow row_;
    std::string normal_name_, person_sealed_, account_sealed_, card_no_;
    std::unordered_map<std::string, std::int64_t> banks_seen_;
};

/// A row as bytes, for the sorter; and back, with texts that live in `bytes`.
void append_row(const RegistryRow& row, std::string& bytes);
void read_row(const PersonKey& key, std::uint32_t sheet_row, std::string_view bytes, RegistryRow& row);

}  // namespace onecard::cards
