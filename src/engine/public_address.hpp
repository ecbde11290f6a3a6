#pragma once
// The address under which the public reaches this installation: what printed codes lead to.

#include <string>
#include <string_view>

#include "base/problem.hpp"
#include "engine/database.hpp"

namespace onecard {

inline constexpr ProblemKind address_unreadable{
    "engine.address_unreadable",
    Fault::invalid,
    {"“{}”不是网址", "{} is no address of a site"},
    {"请填写公众访问的网址，例如 https://card.example.gov.cn",
     "Write the address the public uses, for example https://card.example.gov.cn"}};

/// "https://card.example.gov.cn", without a slash at its end; empty where none was said.
std::string public_address(Database& db);
/// An empty address takes it away. Throws address_unreadable.
void set_public_address(Database& db, std::string_view address);

}  // namespace onecard
