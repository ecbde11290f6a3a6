// Every SQL statement on banks.

#include "base/person_name.hpp"
#include "business/cards/cards.hpp"

namespace onecard::cards {
namespace {

constexpr Statement select_banks{"cards.select_banks", R"sql(
    SELECT b.code, b.organisation, b.name_zh, b.name_en, b.short_name, b.cnaps, b.bin, b.preopened_accepts,
           b.dormant_accepts, b.restricted_accepts, b.lost_accepts,
           (SELECT MAX(f.at) FROM bank_state_files f WHERE f.bank = b.code)
      FROM banks b ORDER BY b.code)sql"};

constexpr Statement upsert_bank{"cards.upsert_bank", R"sql(
    INSERT INTO banks (code, organisation, name_zh, name_en, short_name, cnaps, bin, preopened_accepts,
           dormant_accepts,
                       restricted_accepts, lost_accepts)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    ON CONFLICT (code) DO UPDATE SET organisation = $2, name_zh = $3, name_en = $4, short_name = $5,
           cnaps = $6,
           bin = $7, preopened_accepts = $8, dormant_accepts = $9, restricted_accepts = $10,
           lost_accepts = $11)sql"};

/// The one bank for which `fits` holds; empty for none or several.
template <class Fits>
std::optional<std::int64_t> only_bank(std::span<const Bank> banks, Fits fits) {
    std::optional<std::int64_t> found;
    for (const Bank& bank : banks) {
        if (!fits(bank)) continue;
        if (found) return {};
        found = bank.code;
    }
    return found;
}

std::string code_text(std::int64_t code) {
    const std::string digits = std::to_string(code);
    return digits.size() < 3 ? std::string(3 - digits.size(), '0') + digits : digits;
}

}  // namespace

std::vector<Bank> list_banks(Database& db) {
    std::vector<Bank> banks;
    db.each(select_banks, [&](const Row& row) {
        Bank& bank = banks.emplace_back();
        bank.code = row.number(0);
        bank.organisation = row.is_null(1) ? 0 : row.number(1);
        bank.name_zh = row.text(2);
        bank.name_en = row.text(3);
        bank.short_name = row.text(4);
        bank.cnaps = row.text(5);
        bank.bin = row.text(6);
        bank.preopened_accepts = row.flag(7);
        bank.dormant_accepts = row.flag(8);
        bank.restricted_accepts = row.flag(9);
        bank.lost_accepts = row.flag(10);
        if (!row.is_null(11)) bank.states_as_of = row.instant(11).date();
    });
    return banks;
}

std::optional<std::int64_t> find_bank(std::span<const Bank> banks, std::string_view written) {
    const std::string dense = normalise_name(written);
    if (dense.empty()) return {};
    const auto exact = only_bank(banks, [&](const Bank& bank) {
        return dense == code_text(bank.code) || dense == normalise_name(bank.name_zh) ||
               dense == normalise_name(bank.name_en) || dense == normalise_name(bank.short_name);
    });
    if (exact) return exact;
    // "…银行某某支行": a branch is written with its bank's name.
    return only_bank(banks, [&](const Bank& bank) {
        const std::string name = normalise_name(bank.name_zh), short_name = normalise_name(bank.short_name);
        return (!name.empty() && dense.find(name) != std::string::npos) ||
               (short_name.size() > 3 && dense.find(short_name) != std::string::npos);
    });
}

void save_bank(Unit& unit, const Bank& bank) {
    const std::optional<std::int64_t> organisation =
        bank.organisation == 0 ? std::nullopt : std::optional{bank.organisation};
    unit.db.change(upsert_bank, bank.code, organisation, bank.name_zh, bank.name_en, bank.short_name,
                   bank.cnaps, bank.bin, bank.preopened_accepts, bank.dormant_accepts,
                   bank.restricted_accepts, bank.lost_accepts);
}

}  // namespace onecard::cards
