#pragma once
// The documents that are read off the house: operations, permissions, lifecycles, problems, settings,
// OpenAPI.

#include <string>
#include <vector>

#include "engine/house.hpp"

namespace onecard {

struct Document {
    std::string name;  ///< "operations.md"
    std::string text;
};

/// The same house gives the same bytes.
std::vector<Document> documents_of(const House& house);

}  // namespace onecard
