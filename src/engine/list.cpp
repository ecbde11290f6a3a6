// Tells a list by the shape of its input and answer.

#include "engine/list.hpp"

#include <algorithm>

namespace onecard {

std::optional<ListShape> list_shape(const Operation& operation) {
    if (operation.spec->effect != Effect::reads) return {};
    ListShape list;
    bool has_limit = false, has_next = false;
    for (const FieldShape& field : operation.input().fields) {
        if (field.name == "after" || field.name == "before") list.page = field.name;
        else if (field.name == "limit") has_limit = true;
        else if (field.name == "sort") list.sort = &field;
        else if (field.name != "descending") list.filters.push_back(&field);
    }
    for (const FieldShape& field : operation.output().fields) {
        if (list.rows == nullptr && field.many && field.record != nullptr) list.rows = &field;
        has_next = has_next || field.name == "next";
        list.has_total = list.has_total || field.name == "total";
    }
    if (list.rows == nullptr || list.page.empty() || !has_limit || !has_next) return {};
    return list;
}

}  // namespace onecard
