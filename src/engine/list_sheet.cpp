// Turns the rows of a list into cells.

#include "engine/list_sheet.hpp"

#include <algorithm>

namespace onecard {
namespace {

std::string text_of(const Node& value) {
    if (const std::string* text = value.if_text()) return *text;
    if (const std::int64_t* number = value.if_number()) return std::to_string(*number);
    return {};
}

SheetColumn::Kind kind_of(const FieldShape& field) {
    if (field.many) return SheetColumn::Kind::text;
    switch (field.kind) {
        case FieldKind::money: return SheetColumn::Kind::money_fen;
        case FieldKind::integer: return SheetColumn::Kind::integer;
        case FieldKind::date: return SheetColumn::Kind::date;
        default: return SheetColumn::Kind::text;
    }
}

}  // namespace

ListSheet::ListSheet(const ListShape& list, Language language) : language_{language} {
    const std::vector<FieldShape>& all = list.rows->record->fields;
    const auto has = [&](const std::string& name) {
        return std::ranges::find(all, name, &FieldShape::name) != all.end();
    };
    const std::string_view spoken = language == Language::zh ? "_zh" : "_en";
    for (const FieldShape& field : all) {
        const std::string name{field.name};
        // Of words in two languages the caller's stand for themselves and for the code they explain.
        const bool of_other_language = (name.ends_with("_zh") || name.ends_with("_en")) && !name.ends_with(spoken);
        if (field.record != nullptr || of_other_language || has(name + "_zh")) continue;
        columns_.push_back(&field);
    }
}

SheetLayout ListSheet::layout() const {
    SheetLayout layout;
    for (const FieldShape* field : columns_)
        layout.columns.push_back({.heading = std::string{field->words.in(language_)}, .kind = kind_of(*field)});
    return layout;
}

std::vector<std::string> ListSheet::cells(const Node& row) const {
    std::vector<std::string> cells;
    for (const FieldShape* field : columns_) {
        const Node& value = row[field->name];
        std::string& cell = cells.emplace_back(text_of(value));
        if (const Node::List* several = value.if_list())
            for (const Node& one : *several) cell += (cell.empty() ? "" : "; ") + text_of(one);
        if (const bool* flag = value.if_flag())
            cell = language_ == Language::zh ? (*flag ? "是" : "否") : (*flag ? "yes" : "no");
        for (const Choice& choice : field->choices)
            if (choice.code == cell) {
                cell = choice.words.in(language_);
                break;
            }
        if (field->kind == FieldKind::money && !field->many)
            if (const auto money = Money::parse(cell)) cell = std::to_string(money->fen());
    }
    return cells;
}

}  // namespace onecard
