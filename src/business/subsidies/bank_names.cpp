// Banks as people and sheets name them.

#include "business/subsidies/bank_names.hpp"

#include <algorithm>

#include "business/subsidies/problems.hpp"

namespace onecard::subsidies {

std::vector<std::int64_t> read_banks(Database& db, std::span<const std::string> written) {
    const auto banks = cards::list_banks(db);
    std::vector<std::int64_t> codes;
    for (const std::string& name : written) {
        const auto code = cards::find_bank(banks, name);
        if (!code) throw Problem{bank_unknown}.at("banks").with(name);
        if (std::ranges::find(codes, *code) == codes.end()) codes.push_back(*code);
    }
    return codes;
}

std::string bank_name(std::span<const cards::Bank> banks, std::int64_t code) {
    for (const cards::Bank& bank : banks)
        if (bank.code == code) return bank.short_name.empty() ? bank.name_zh : bank.short_name;
    return code == 0 ? std::string{} : std::to_string(code);
}

std::string bank_names(std::span<const cards::Bank> banks, std::span<const std::int64_t> codes) {
    std::string out;
    for (const std::int64_t code : codes) out += (out.empty() ? "" : "、") + bank_name(banks, code);
    return out;
}

}  // namespace onecard::subsidies
