#pragma once
// Node: what comes in and goes out of an operation before it has a type: null, flag, number, text, list or record.

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace onecard {

class Node {
public:
    using List = std::vector<Node>;
    using Record = std::vector<std::pair<std::string, Node>>;

    Node() = default;
    Node(bool flag) : value_{flag} {}
    Node(std::int64_t number) : value_{number} {}
    Node(int number) : value_{std::int64_t{number}} {}
    Node(std::string text) : value_{std::move(text)} {}
    Node(std::string_view text) : value_{std::string{text}} {}
    Node(const char* text) : value_{std::string{text}} {}
    Node(List list) : value_{std::move(list)} {}
    Node(Record record) : value_{std::move(record)} {}
    /// Node::of({{"batch", "batch_41"}, {"opinion", "同意"}})
    static Node of(std::initializer_list<std::pair<std::string, Node>> fields) { return Node{Record{fields}}; }

    bool is_null() const { return value_.index() == 0; }
    const bool* if_flag() const { return std::get_if<bool>(&value_); }
    const std::int64_t* if_number() const { return std::get_if<std::int64_t>(&value_); }
    const std::string* if_text() const { return std::get_if<std::string>(&value_); }
    const List* if_list() const { return std::get_if<List>(&value_); }
    const Record* if_record() const { return std::get_if<Record>(&value_); }
    Record* if_record() { return std::get_if<Record>(&value_); }

    /// The field of a record, or null where there is none.
    const Node& operator[](std::string_view name) const;
    /// The element of a list; out of range throws std::out_of_range.
    const Node& at(std::size_t index) const { return std::get<List>(value_).at(index); }
    std::size_t size() const;
    /// Adds or replaces a field; a null node becomes a record.
    void set(std::string_view name, Node value);
    void push(Node value);

    /// For tests and doors, where the shape is known; a wrong one throws std::bad_variant_access.
    const std::string& text() const { return std::get<std::string>(value_); }
    std::int64_t number() const { return std::get<std::int64_t>(value_); }
    bool flag() const { return std::get<bool>(value_); }

    friend bool operator==(const Node&, const Node&) = default;

private:
    std::variant<std::monostate, bool, std::int64_t, std::string, List, Record> value_;
};

/// JSON text to Node. Numbers that are not 64-bit integers, duplicate keys, and depth over 32 are refused
/// with Problem json_unreadable.
Node parse_json(std::string_view text);
/// Compact JSON, keys in the order they were set.
std::string to_json(const Node& node);
std::string to_pretty_json(const Node& node);

}  // namespace onecard
