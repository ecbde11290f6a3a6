// Lays an answer out by its shape; what is empty is left out.

#include "doors/cli/answer_shown.hpp"

#include "doors/cli/text_columns.hpp"

namespace onecard {
namespace {

std::string shown_scalar(const Node& value, const FieldShape& field, Language language) {
    if (const bool* flag = value.if_flag())
        return std::string{Words{*flag ? "是" : "否", *flag ? "yes" : "no"}.in(language)};
    if (const std::int64_t* number = value.if_number()) return std::to_string(*number);
    if (const std::string* text = value.if_text()) {
        for (const Choice& choice : field.choices)
            if (choice.code == *text) return std::string{choice.words.in(language)};
        // A value must stay in its line, and what others typed must not steer the terminal.
        std::string plain;
        for (const char c : *text) plain += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
        return plain;
    }
    if (value.is_null()) return {};
    return to_json(value);
}

std::string shown_cell(const Node& value, const FieldShape& field, Language language) {
    const Node::List* list = value.if_list();
    if (list == nullptr) return shown_scalar(value, field, language);
    std::string cell;
    for (const Node& element : *list)
        cell += (cell.empty() ? "" : ", ") + shown_scalar(element, field, language);
    return cell;
}

std::string shown_table(const Node::List& rows, const Shape& shape, Language language, std::size_t indent) {
    std::vector<std::vector<std::string>> lines(rows.size() + 1);
    for (const FieldShape& field : shape.fields) {
        bool filled = false;
        for (const Node& row : rows) {
            const Node& value = row[field.name];
            filled = filled || !(value.is_null() || (value.if_text() && value.if_text()->empty()) ||
                                 (value.if_list() && value.size() == 0));
        }
        if (!filled) continue;
        lines[0].emplace_back(field.words.in(language));
        for (std::size_t i = 0; i < rows.size(); ++i)
            lines[i + 1].push_back(shown_cell(rows[i][field.name], field, language));
    }
    return in_columns(lines, indent);
}

std::string shown(const Node& answer, const Shape& shape, Language language, std::size_t indent) {
    std::string out;
    std::size_t widest = 0;
    for (const FieldShape& field : shape.fields)
        widest = std::max(widest, cells_of(field.words.in(language)));
    const std::string margin(indent, ' ');
    for (const FieldShape& field : shape.fields) {
        const Node& value = answer[field.name];
        const std::string_view words = field.words.in(language);
        if (value.is_null() || (value.if_text() && value.if_text()->empty())) continue;
        if (field.record != nullptr && field.many) {
            const Node::List& rows = *value.if_list();
            out += margin + std::string{words} +
                   (rows.empty() ? std::string{language == Language::zh ? "：无" : ": none"}
                                 : " (" + std::to_string(rows.size()) + ")") +
                   '\n';
            if (!rows.empty()) out += shown_table(rows, *field.record, language, indent + 2);
        } else if (field.record != nullptr) {
            out += margin + std::string{words} + '\n' + shown(value, *field.record, language, indent + 2);
        } else {
            out += margin + padded(words, widest + 2) + shown_cell(value, field, language) + '\n';
        }
    }
    return out;
}

}  // namespace

std::string shown_answer(const Node& answer, const Shape& shape, Language language) {
    return shown(answer, shape, language, 0);
}

}  // namespace onecard
