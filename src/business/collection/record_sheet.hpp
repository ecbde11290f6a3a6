#pragma once
// The "unit batch" sheet of collection (domain.md 3.4): its columns as data, and the check of one row.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/citizen_number.hpp"
#include "base/date.hpp"
#include "base/mobile.hpp"
#include "base/region_code.hpp"
#include "base/sheet_columns.hpp"
#include "engine/keys.hpp"
#include "engine/person_hasher.hpp"
#include "engine/sealer.hpp"

namespace onecard::collection {

enum RecordColumn : std::size_t {
    column_name,
    column_cert_type,
    column_cert_no,
    column_sex,
    column_ethnic,
    column_birth,
    column_valid_until,
    column_nationality,
    column_huji_kind,
    column_huji_address,
    column_living_address,
    column_mobile,
    column_region,
    column_unit_code,
    column_unit_name,
    column_bank,
    column_outlet,
    column_name_minority,
    column_guardian,
    record_columns
};
/// In the order of RecordColumn; the serial that forms print is not needed.
std::span<const WantedColumn> record_sheet();

/// The check bits of domain.md 3.4, as stored: never change one.
enum CheckBit : std::int64_t {
    check_photo = 1,
    check_basic_info = 2,
    check_minority_name = 4,
    check_region_code = 8,
    check_duplicate = 16,
    check_cert_expired = 32,
    check_mobile = 64,
    /// Beside check_duplicate: what the records say differs, so a clerk decides (R3.4-2).
    check_differs = 128,
};
struct CheckBitWords {
    std::int64_t bit;
    std::string_view code;  ///< "BASIC_INFO"
    Words words;
};
std::span<const CheckBitWords> check_bit_words();
/// "BASIC_INFO MOBILE", as lists show them.
std::string check_codes(std::int64_t bits);

struct RecordFinding {
    const ProblemKind* kind = nullptr;
    std::size_t column = 0;  ///< a RecordColumn
    bool is_error = true;    ///< false: the record is good all the same
};

/// A row as checked. Without a readable certificate number it is no record: only its findings are kept.
struct CheckedRecord {
    std::uint32_t sheet_row = 0;
    bool has_person = false;
    PersonKey key{};
    std::string cert_type, name, sex, ethnic;
    std::uint64_t name_hash = 0;
    Date birth{};
    std::optional<Date> valid_until;  ///< Date::latest(): long term
    RegionCode region{};
    std::int64_t bank = 0;  ///< 0: none, or named in words
    bool infant = false;
    std::int64_t bits = 0;
    std::string sealed;
    std::vector<RecordFinding> findings;
};

/// What rows are checked against; the same on every attempt.
struct RecordRules {
    RegionCode region;  ///< of the batch: records lie in it
    Date today;
    bool expired_is_warning = false;
    std::int64_t photo_free_under_years = 6;
};

/// Checks rows, hashes and seals what is personal. One for each thread.
class RecordChecker {
public:
    RecordChecker(const RecordRules& rules, const KeyRing& keys)
        : rules_{rules}, hasher_{keys}, sealer_{keys} {}

    using Cells = std::array<SheetCell, record_columns>;
    /// The answer stands until the next call.
    CheckedRecord& check(std::uint32_t sheet_row, const Cells& cells);

private:
    void find(const ProblemKind& kind, RecordColumn column, std::int64_t bit, bool is_error = true);
    void check_identity(const Cells& cells);
    void check_card_fields(const Cells& cells);
    void check_address(std::string_view typed, RecordColumn column);
    void seal(const Cells& cells);

    const RecordRules& rules_;
    PersonHasher hasher_;
    Sealer sealer_;
    CheckedRecord row_;
    CertificateNumber number_;
    std::string normal_name_, packed_;
};

/// The cells of a record as it was collected, opened from its seal; in the order of RecordColumn.
std::array<std::string, record_columns> opened_cells(Sealer& sealer, const PersonKey& key,
                                                     std::string_view sealed);

}  // namespace onecard::collection
