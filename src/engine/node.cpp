// Node and its JSON.

#include "engine/node.hpp"

#include <boost/json/src.hpp>

#include "base/problem.hpp"
#include "engine/problems.hpp"

namespace onecard {
namespace {

namespace js = boost::json;

Node from_json(const js::value& value) {
    switch (value.kind()) {
        case js::kind::null: return {};
        case js::kind::bool_: return value.get_bool();
        case js::kind::int64: return value.get_int64();
        case js::kind::string: return std::string_view{value.get_string()};
        case js::kind::array: {
            Node::List list;
            for (const auto& element : value.get_array()) list.push_back(from_json(element));
            return list;
        }
        case js::kind::object: {
            Node::Record record;
            for (const auto& field : value.get_object())
                record.emplace_back(std::string{field.key()}, from_json(field.value()));
            return record;
        }
        default: throw Problem{json_unreadable}.with("number is not a 64-bit integer");
    }
}

void write_text(const std::string& text, std::string& out) {
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        switch (c) {
            case '"': out += "\\\""; break;
            case '\\': out += "\\\\"; break;
            case '\n': out += "\\n"; break;
            case '\r': out += "\\r"; break;
            case '\t': out += "\\t"; break;
            default:
                if (static_cast<unsigned char>(c) < 0x20) {
                    out += "\\u00";
                    out += hex[(c >> 4) & 15];
                    out += hex[c & 15];
                } else {
                    out += c;
                }
        }
    }
    out += '"';
}

/// `indent` below zero writes on one line.
void write(const Node& node, int indent, std::string& out) {
    const auto line = [&](int depth) {
        if (indent < 0) return;
        out += '\n';
        out.append(static_cast<std::size_t>(depth) * 2, ' ');
    };
    const int inner = indent < 0 ? indent : indent + 1;
    if (const bool* flag = node.if_flag()) {
        out += *flag ? "true" : "false";
    } else if (const std::int64_t* number = node.if_number()) {
        out += std::to_string(*number);
    } else if (const std::string* text = node.if_text()) {
        write_text(*text, out);
    } else if (const Node::List* list = node.if_list()) {
        out += '[';
        for (std::size_t i = 0; i < list->size(); ++i) {
            if (i > 0) out += ',';
            line(inner);
            write((*list)[i], inner, out);
        }
        if (!list->empty()) line(indent);
        out += ']';
    } else if (const Node::Record* record = node.if_record()) {
        out += '{';
        bool first = true;
        for (const auto& [name, value] : *record) {
            if (!first) out += ',';
            first = false;
            line(inner);
            write_text(name, out);
            out += indent < 0 ? ":" : ": ";
            write(value, inner, out);
        }
        if (!record->empty()) line(indent);
        out += '}';
    } else {
        out += "null";
    }
}

const Node& null_node() {
    static const Node node;
    return node;
}

}  // namespace

const Node& Node::operator[](std::string_view name) const {
    if (const Record* record = if_record())
        for (const auto& [key, value] : *record)
            if (key == name) return value;
    return null_node();
}

std::size_t Node::size() const {
    if (const List* list = if_list()) return list->size();
    if (const Record* record = if_record()) return record->size();
    return 0;
}

void Node::set(std::string_view name, Node value) {
    if (is_null()) value_ = Record{};
    for (auto& [key, held] : std::get<Record>(value_)) {
        if (key != name) continue;
        held = std::move(value);
        return;
    }
    std::get<Record>(value_).emplace_back(std::string{name}, std::move(value));
}

void Node::push(Node value) {
    if (is_null()) value_ = List{};
    std::get<List>(value_).push_back(std::move(value));
}

Node parse_json(std::string_view text) {
    js::error_code error;
    js::monotonic_resource memory;
    const js::value value = js::parse({text.data(), text.size()}, error, &memory);
    if (error) throw Problem{json_unreadable}.with(error.message());
    return from_json(value);
}

std::string to_json(const Node& node) {
    std::string out;
    write(node, -1, out);
    return out;
}

std::string to_pretty_json(const Node& node) {
    std::string out;
    write(node, 0, out);
    return out;
}

}  // namespace onecard
