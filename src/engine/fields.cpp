// The fields that are not templates: plain values, personal values, and the collecting of problems.

#include "engine/fields.hpp"

#include <charconv>

#include "base/text_encoding.hpp"

namespace onecard {

std::string_view field_kind_code(FieldKind kind) {
    switch (kind) {
        case FieldKind::text: return "text";
        case FieldKind::integer: return "integer";
        case FieldKind::flag: return "flag";
        case FieldKind::money: return "money";
        case FieldKind::date: return "date";
        case FieldKind::month: return "month";
        case FieldKind::instant: return "instant";
        case FieldKind::id: return "id";
        case FieldKind::region: return "region";
        case FieldKind::choice: return "choice";
        case FieldKind::citizen_number: return "citizen_number";
        case FieldKind::account: return "account";
        case FieldKind::mobile: return "mobile";
        case FieldKind::secret: return "secret";
        case FieldKind::record: return "record";
    }
    return "?";
}

void FieldReader::refuse(const ProblemKind& kind, std::string field, std::vector<std::string> args) {
    Problem problem{kind};
    for (auto& arg : args) std::move(problem).with(std::move(arg));
    problems_.push_back(std::move(problem).at(std::move(field)));
}

void FieldReader::finish() {
    if (problems_.empty()) return;
    Problem first = std::move(problems_.front());
    for (std::size_t i = 1; i < problems_.size(); ++i) std::move(first).also(std::move(problems_[i]));
    throw first;
}

void FieldType<std::string>::read(const Node& node, std::string& out, const std::string& path, FieldReader& reader) {
    const std::string* text = node.if_text();
    // A query string may hold any byte; no database keeps these in a text.
    if (text != nullptr && (text->find('\0') != std::string::npos || !is_valid_utf8(*text)))
        reader.refuse(field_wrong_shape, path, {path, "text"});
    else if (text != nullptr)
        out = *text;
    else if (const std::int64_t* number = node.if_number())
        out = std::to_string(*number);  // a command line cannot tell 41 from "41"
    else
        reader.refuse(field_wrong_shape, path, {path, "text"});
}

void FieldType<std::int64_t>::read(const Node& node, std::int64_t& out, const std::string& path, FieldReader& reader) {
    if (const std::int64_t* number = node.if_number()) {
        out = *number;
        return;
    }
    if (const std::string* text = node.if_text()) {
        const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), out);
        if (error == std::errc{} && end == text->data() + text->size()) return;
    }
    reader.refuse(field_wrong_shape, path, {path, "integer"});
}

void FieldType<bool>::read(const Node& node, bool& out, const std::string& path, FieldReader& reader) {
    if (const bool* flag = node.if_flag()) {
        out = *flag;
        return;
    }
    const std::string* text = node.if_text();
    if (text != nullptr && (*text == "true" || *text == "1" || *text == "是")) {
        out = true;
    } else if (text != nullptr && (*text == "false" || *text == "0" || *text == "否")) {
        out = false;
    } else {
        reader.refuse(field_wrong_shape, path, {path, "true/false"});
    }
}

namespace {

/// A wrong personal value is not repeated in the problem: what was typed may be one digit from the truth.
template <class T, class Parse>
void read_personal(const Node& node, T& out, const std::string& path, FieldKind kind, FieldReader& reader,
                   Parse parse) {
    const std::string* text = node.if_text();
    if (text == nullptr) return reader.refuse(field_wrong_shape, path, {path, std::string{field_kind_code(kind)}});
    const Checked<T> parsed = parse(*text);
    if (!parsed) return reader.refuse(*parsed.error().kind, path, {"***"});
    out = *parsed;
}

}  // namespace

void FieldType<CitizenNumber>::read(const Node& node, CitizenNumber& out, const std::string& path,
                                    FieldReader& reader) {
    // That nobody is born in the future is for the operation to ask, which knows the day.
    read_personal(node, out, path, kind, reader,
                  [](std::string_view typed) { return CitizenNumber::parse(typed, Date::latest()); });
}
void FieldType<BankAccount>::read(const Node& node, BankAccount& out, const std::string& path, FieldReader& reader) {
    read_personal(node, out, path, kind, reader,
                  [](std::string_view typed) { return BankAccount::parse(typed, AccountKind::account); });
}
void FieldType<Mobile>::read(const Node& node, Mobile& out, const std::string& path, FieldReader& reader) {
    read_personal(node, out, path, kind, reader, [](std::string_view typed) { return Mobile::parse(typed); });
}

bool is_within(const std::string& text, int longest) {
    int points = 0;
    for (const char c : text) points += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    return points <= longest;
}

void refuse_unknown_fields(const Node::Record& record, const Shape& shape, const std::string& path,
                           FieldReader& reader) {
    for (const auto& [name, value] : record) {
        bool known = false;
        std::string names;
        for (const auto& field : shape.fields) {
            known = known || field.name == name;
            names += (names.empty() ? "" : ", ") + std::string{field.name};
        }
        if (!known) reader.refuse(field_unknown, path.empty() ? name : path + "." + name, {name, names});
    }
}

}  // namespace onecard
