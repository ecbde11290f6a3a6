// The statements on the public address.

#include "engine/public_address.hpp"

#include <algorithm>

namespace onecard {
namespace {

constexpr Statement select_fact{"engine.select_fact", "SELECT value FROM installation_facts WHERE name = $1"};
constexpr Statement save_fact{"engine.save_fact", R"sql(
    INSERT INTO installation_facts (name, value) VALUES ($1, $2)
    ON CONFLICT (name) DO UPDATE SET value = $2)sql"};
constexpr std::string_view fact = "public_address";

/// Scheme, host and what may follow; nothing that a browser reads as a query, a fragment or a sign-in.
bool is_address(std::string_view text) {
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (!text.starts_with(scheme)) continue;
        const std::string_view rest = text.substr(scheme.size());
        return !rest.empty() && rest.front() != '/' && rest.front() != ':' &&
               std::ranges::all_of(rest, [](char c) {
                   return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                          std::string_view{"-._~:/[]"}.find(c) != std::string_view::npos;
               });
    }
    return false;
}

}  // namespace

std::string public_address(Database& db) {
    std::string address;
    db.each(
        select_fact, [&](const Row& row) { address = row.string(0); }, fact);
    return address;
}

void set_public_address(Database& db, std::string_view address) {
    while (address.ends_with('/')) address.remove_suffix(1);
    if (!address.empty() && !is_address(address))
        throw Problem{address_unreadable}.at("address").with(std::string{address});
    db.change(save_fact, fact, address);
}

}  // namespace onecard
