#pragma once
// List: an operation that answers rows a page at a time, told by its shape; what a console sorts, filters and exports.
//
// A list reads, takes `limit` and `after` (or `before`), answers `next`, and its first list of records are the rows.
// `sort`, a choice, names the orders there are, with `descending` the way; all other inputs are filters.

#include <optional>

#include "engine/operation.hpp"

namespace onecard {

struct ListShape {
    const FieldShape* rows = nullptr;          ///< of the answer
    std::string_view page;                     ///< the input that takes the answer's `next`
    const FieldShape* sort = nullptr;          ///< none where there is one order
    std::vector<const FieldShape*> filters{};
    bool has_total = false;                    ///< the answer tells how many there are
};

/// Empty for an operation that is no list.
std::optional<ListShape> list_shape(const Operation& operation);

}  // namespace onecard
