#pragma once
// Fields: how a struct names its members, once, for input, output, JSON, forms, audit and documents.

#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "base/bank_account.hpp"
#include "base/citizen_number.hpp"
#include "base/date.hpp"
#include "base/id.hpp"
#include "base/mobile.hpp"
#include "base/money.hpp"
#include "base/problem.hpp"
#include "base/region_code.hpp"
#include "engine/node.hpp"
#include "engine/problems.hpp"

namespace onecard {

enum class FieldKind {
    text, integer, flag, money, date, month, instant, id, region, choice, citizen_number, account, mobile, secret,
    record
};
std::string_view field_kind_code(FieldKind kind);

/// One of the values of an enumeration: its code and its words.
struct Choice {
    std::string_view code;
    Words words;
};

struct Shape;

/// A field described without its C++ type, for forms, documents and the command line.
struct FieldShape {
    std::string_view name;
    Words words;
    FieldKind kind{};
    bool required = true;
    bool many = false;
    int longest = 0;               ///< code points; 0 where the kind itself limits
    std::string_view id_of{};      ///< the prefix of an id
    std::vector<Choice> choices{};
    const Shape* record = nullptr;
};
struct Shape {
    std::vector<FieldShape> fields;
};

/// A text that is never shown, logged or audited: a password, a code.
struct HiddenText {
    std::string text;
};

template <class Owner, class T>
struct Field {
    std::string_view name;
    T Owner::*member;
    Words words;
    int longest;
};

/// Declares one member. `longest` in code points, for texts.
template <class Owner, class T>
constexpr Field<Owner, T> field(std::string_view name, T Owner::*member, Words words, int longest = 0) {
    return {name, member, words, longest};
}

template <class T>
concept Described = requires { T::fields; };

/// Enumerations that travel declare `std::span<const Label<E>> labels_of(E)` beside themselves; found by ADL.
template <class T>
concept Labelled = std::is_enum_v<T> && requires(T value) { labels_of(value); };

/// Collects every problem of the input instead of stopping at the first.
class FieldReader {
public:
    void refuse(const ProblemKind& kind, std::string field, std::vector<std::string> args = {});
    /// Throws the first problem with all others attached.
    void finish();

private:
    std::vector<Problem> problems_;
};

template <class T>
struct FieldType;

/// For types with `static Checked<T> parse(std::string_view)`.
template <class T, FieldKind Kind>
struct ParsedField {
    static constexpr FieldKind kind = Kind;
    static void describe(FieldShape&) {}
    static void read(const Node& node, T& out, const std::string& path, FieldReader& reader) {
        const std::string* text = node.if_text();
        std::string digits;
        if (const std::int64_t* number = node.if_number()) digits = std::to_string(*number), text = &digits;
        if (text == nullptr) return reader.refuse(field_wrong_shape, path, {path, std::string{field_kind_code(Kind)}});
        const Checked<T> parsed = T::parse(*text);
        if (!parsed) return reader.refuse(*parsed.error().kind, path, {*text});
        out = *parsed;
    }
};

template <>
struct FieldType<std::string> {
    static constexpr FieldKind kind = FieldKind::text;
    static void describe(FieldShape&) {}
    static void read(const Node& node, std::string& out, const std::string& path, FieldReader& reader);
    static Node write(const std::string& value) { return value; }
    static Node audit(const std::string& value) { return value; }
};
template <>
struct FieldType<HiddenText> {
    static constexpr FieldKind kind = FieldKind::secret;
    static void describe(FieldShape&) {}
    static void read(const Node& node, HiddenText& out, const std::string& path, FieldReader& reader) {
        FieldType<std::string>::read(node, out.text, path, reader);
    }
    static Node write(const HiddenText& value) { return value.text; }
    static Node audit(const HiddenText&) { return "***"; }
};
template <>
struct FieldType<std::int64_t> {
    static constexpr FieldKind kind = FieldKind::integer;
    static void describe(FieldShape&) {}
    static void read(const Node& node, std::int64_t& out, const std::string& path, FieldReader& reader);
    static Node write(std::int64_t value) { return value; }
    static Node audit(std::int64_t value) { return value; }
};
template <>
struct FieldType<bool> {
    static constexpr FieldKind kind = FieldKind::flag;
    static void describe(FieldShape&) {}
    static void read(const Node& node, bool& out, const std::string& path, FieldReader& reader);
    static Node write(bool value) { return value; }
    static Node audit(bool value) { return value; }
};
template <>
struct FieldType<Money> : ParsedField<Money, FieldKind::money> {
    static Node write(Money value) { return value.text(); }
    static Node audit(Money value) { return value.text(); }
};
template <>
struct FieldType<Date> : ParsedField<Date, FieldKind::date> {
    static Node write(Date value) { return value.text(); }
    static Node audit(Date value) { return value.text(); }
};
template <>
struct FieldType<Month> : ParsedField<Month, FieldKind::month> {
    static Node write(Month value) { return value.text(); }
    static Node audit(Month value) { return value.text(); }
};
/// Instants only go out.
template <>
struct FieldType<Instant> {
    static constexpr FieldKind kind = FieldKind::instant;
    static void describe(FieldShape&) {}
    static Node write(Instant value) { return value.text(); }
    static Node audit(Instant value) { return value.text(); }
};
template <>
struct FieldType<RegionCode> : ParsedField<RegionCode, FieldKind::region> {
    static Node write(RegionCode value) { return value.text(); }
    static Node audit(RegionCode value) { return value.text(); }
};
template <class Of>
struct FieldType<Id<Of>> : ParsedField<Id<Of>, FieldKind::id> {
    static void describe(FieldShape& shape) { shape.id_of = Of::prefix; }
    static Node write(Id<Of> value) { return value ? Node{value.text()} : Node{}; }
    static Node audit(Id<Of> value) { return write(value); }
};
/// Personal values go out masked; only an operation that reveals writes their text itself, as a plain string.
template <>
struct FieldType<CitizenNumber> : ParsedField<CitizenNumber, FieldKind::citizen_number> {
    static void read(const Node& node, CitizenNumber& out, const std::string& path, FieldReader& reader);
    static Node write(const CitizenNumber& value) { return value.masked(); }
    static Node audit(const CitizenNumber& value) { return value.masked(); }
};
template <>
struct FieldType<BankAccount> : ParsedField<BankAccount, FieldKind::account> {
    static void read(const Node& node, BankAccount& out, const std::string& path, FieldReader& reader);
    static Node write(const BankAccount& value) { return value.masked(); }
    static Node audit(const BankAccount& value) { return value.masked(); }
};
template <>
struct FieldType<Mobile> : ParsedField<Mobile, FieldKind::mobile> {
    static void read(const Node& node, Mobile& out, const std::string& path, FieldReader& reader);
    static Node write(const Mobile& value) { return value.masked(); }
    static Node audit(const Mobile& value) { return value.masked(); }
};

template <Labelled E>
struct FieldType<E> {
    static constexpr FieldKind kind = FieldKind::choice;
    static void describe(FieldShape& shape) {
        for (const auto& label : labels_of(E{})) shape.choices.push_back({label.code, label.words});
    }
    static void read(const Node& node, E& out, const std::string& path, FieldReader& reader) {
        std::string codes;
        for (const auto& label : labels_of(E{})) {
            if (node.if_text() && *node.if_text() == label.code) {
                out = label.value;
                return;
            }
            codes += (codes.empty() ? "" : ", ") + std::string{label.code};
        }
        reader.refuse(choice_unknown, path, {node.if_text() ? *node.if_text() : path, codes});
    }
    static Node write(E value) {
        for (const auto& label : labels_of(value))
            if (label.value == value) return label.code;
        return {};
    }
    static Node audit(E value) { return write(value); }
};

template <Described T>
const Shape& shape_of();
template <Described T>
void read_fields(const Node& node, T& out, const std::string& path, FieldReader& reader);
template <Described T>
Node write_fields(const T& value);
template <Described T>
Node audit_fields(const T& value);

template <Described T>
struct FieldType<T> {
    static constexpr FieldKind kind = FieldKind::record;
    static void describe(FieldShape& shape) { shape.record = &shape_of<T>(); }
    static void read(const Node& node, T& out, const std::string& path, FieldReader& reader) {
        read_fields(node, out, path, reader);
    }
    static Node write(const T& value) { return write_fields(value); }
    static Node audit(const T& value) { return audit_fields(value); }
};

template <class T>
struct FieldType<std::optional<T>> {
    static constexpr FieldKind kind = FieldType<T>::kind;
    static void describe(FieldShape& shape) {
        FieldType<T>::describe(shape);
        shape.required = false;
    }
    static void read(const Node& node, std::optional<T>& out, const std::string& path, FieldReader& reader) {
        // An empty text is how a form and a command line leave a field out.
        if (node.if_text() && node.if_text()->empty()) return;
        FieldType<T>::read(node, out.emplace(), path, reader);
    }
    static Node write(const std::optional<T>& value) { return value ? FieldType<T>::write(*value) : Node{}; }
    static Node audit(const std::optional<T>& value) { return value ? FieldType<T>::audit(*value) : Node{}; }
};

template <class T>
struct FieldType<std::vector<T>> {
    static constexpr FieldKind kind = FieldType<T>::kind;
    static void describe(FieldShape& shape) {
        FieldType<T>::describe(shape);
        shape.many = true;
        shape.required = false;
    }
    static void read(const Node& node, std::vector<T>& out, const std::string& path, FieldReader& reader) {
        if (const Node::List* list = node.if_list()) {
            for (std::size_t i = 0; i < list->size(); ++i)
                FieldType<T>::read((*list)[i], out.emplace_back(), path + "[" + std::to_string(i) + "]", reader);
            return;
        }
        // The command line and query strings give a list as "a,b".
        const std::string* text = node.if_text();
        if (text == nullptr) return reader.refuse(field_wrong_shape, path, {path, "list"});
        for (std::size_t at = 0; at < text->size();) {
            const std::size_t comma = std::min(text->find(',', at), text->size());
            FieldType<T>::read(Node{text->substr(at, comma - at)}, out.emplace_back(), path, reader);
            at = comma + 1;
        }
    }
    static Node write(const std::vector<T>& values) {
        Node::List list;
        for (const auto& value : values) list.push_back(FieldType<T>::write(value));
        return list;
    }
    static Node audit(const std::vector<T>& values) {
        if (values.size() > 20) return "[" + std::to_string(values.size()) + "]";
        Node::List list;
        for (const auto& value : values) list.push_back(FieldType<T>::audit(value));
        return list;
    }
};

template <Described T>
const Shape& shape_of() {
    static const Shape shape = [] {
        Shape made;
        std::apply(
            [&](const auto&... f) {
                [[maybe_unused]] const auto one = [&]<class O, class M>(const Field<O, M>& declared) {
                    FieldShape& shown = made.fields.emplace_back();
                    shown.name = declared.name;
                    shown.words = declared.words;
                    shown.kind = FieldType<M>::kind;
                    shown.longest = declared.longest;
                    FieldType<M>::describe(shown);
                };
                (one(f), ...);
            },
            T::fields);
        return made;
    }();
    return shape;
}

/// Says for each field of the record that no declared field has its name.
void refuse_unknown_fields(const Node::Record& record, const Shape& shape, const std::string& path, FieldReader& reader);
/// The number of code points is within `longest`.
bool is_within(const std::string& text, int longest);

template <Described T>
void read_fields(const Node& node, T& out, const std::string& path, FieldReader& reader) {
    static const Node::Record nothing;
    const Node::Record* record = node.is_null() ? &nothing : node.if_record();
    if (record == nullptr) return reader.refuse(field_wrong_shape, path, {path.empty() ? "input" : path, "record"});
    std::apply(
        [&](const auto&... f) {
            [[maybe_unused]] const auto one = [&]<class O, class M>(const Field<O, M>& declared) {
                const std::string where = path.empty() ? std::string{declared.name} : path + "." + std::string{declared.name};
                const Node& value = node[declared.name];
                if (value.is_null()) {
                    FieldShape probe;
                    FieldType<M>::describe(probe);
                    if (probe.required) reader.refuse(field_missing, where, {std::string{declared.words.zh}});
                    return;
                }
                if (declared.longest > 0 && value.if_text() && !is_within(*value.if_text(), declared.longest))
                    return reader.refuse(field_too_long, where, {std::string{declared.words.zh}, std::to_string(declared.longest)});
                FieldType<M>::read(value, out.*declared.member, where, reader);
            };
            (one(f), ...);
        },
        T::fields);
    refuse_unknown_fields(*record, shape_of<T>(), path, reader);
}

template <Described T>
Node write_fields(const T& value) {
    Node::Record record;
    std::apply(
        [&](const auto&... f) {
            [[maybe_unused]] const auto one = [&]<class O, class M>(const Field<O, M>& declared) {
                record.emplace_back(std::string{declared.name}, FieldType<M>::write(value.*declared.member));
            };
            (one(f), ...);
        },
        T::fields);
    return record;
}

template <Described T>
Node audit_fields(const T& value) {
    Node::Record record;
    std::apply(
        [&](const auto&... f) {
            [[maybe_unused]] const auto one = [&]<class O, class M>(const Field<O, M>& declared) {
                record.emplace_back(std::string{declared.name}, FieldType<M>::audit(value.*declared.member));
            };
            (one(f), ...);
        },
        T::fields);
    return record;
}

}  // namespace onecard
