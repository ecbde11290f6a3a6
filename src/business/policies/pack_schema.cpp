// Reading the schema and the packs, which are TOML; the only file of the module that knows TOML.

#include "business/policies/pack_schema.hpp"

#include <toml++/toml.h>

#include <algorithm>

#include "base/asset_rows.hpp"
#include "base/person_name.hpp"
#include "business/policies/problems.hpp"
#include "engine/sm3.hpp"

namespace onecard::policies {
namespace {

std::string line_of(const toml::node& node) {
    return std::to_string(node.source().begin.line);
}

/// Null for what no parameter may be: floating point, times of day.
Node node_of(const toml::node& node) {
    if (const auto* value = node.as_integer()) return value->get();
    if (const auto* value = node.as_boolean()) return value->get();
    if (const auto* value = node.as_string()) return value->get();
    if (const auto* value = node.as_date()) {
        const auto day = Date::of(value->get().year, value->get().month, value->get().day);
        return day ? Node{day->text()} : Node{};
    }
    if (const toml::array* list = node.as_array()) {
        Node::List made;
        for (const toml::node& element : *list) made.push_back(node_of(element));
        return made;
    }
    if (const toml::table* table = node.as_table()) {
        Node::Record made;
        for (const auto& [key, element] : *table) made.emplace_back(std::string{key.str()}, node_of(element));
        return made;
    }
    return {};
}

bool fits_pattern(std::string_view text, std::string_view pattern) {
    if (pattern == "region12") return text.size() == 12 && RegionCode::parse(text).has_value();
    if (pattern == "time") {
        if (text.size() != 5 || text[2] != ':') return false;
        const auto two = [&](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
        return is_all_digits(text.substr(0, 2)) && is_all_digits(text.substr(3)) && two(0) < 24 &&
               two(3) < 60;
    }
    return true;
}

bool is_month_day(std::string_view text) {
    if (text.size() != 5 || text[2] != '-') return false;
    return Date::parse("2024-" + std::string{text}).has_value();
}

bool is_within(std::int64_t number, const Parameter& parameter) {
    return number >= parameter.min.value_or(number) && number <= parameter.max.value_or(number);
}

bool is_among(const std::vector<std::string>& list, std::string_view text) {
    return std::ranges::find(list, text) != list.end();
}

bool is_right_text(const Node& value, const Parameter& parameter) {
    const std::string* text = value.if_text();
    if (text == nullptr || !fits_pattern(*text, parameter.pattern)) return false;
    if (!parameter.choices.empty() && !is_among(parameter.choices, *text)) return false;
    const auto longest = static_cast<std::size_t>(parameter.max_length.value_or(10'000));
    return !text->empty() && count_code_points(*text) <= longest;
}

bool is_right_row(const Node& row, const Parameter& parameter) {
    const Node::Record* cells = row.if_record();
    if (cells == nullptr) return false;
    return std::ranges::all_of(*cells, [&](const auto& cell) {
        return is_among(parameter.columns, cell.first) && cell.second.if_text() != nullptr;
    });
}

/// `value` as node_of gives it; `is_date` tells a date from a text that looks like one.
bool is_right(const Node& value, bool is_date, const Parameter& parameter) {
    const std::string& type = parameter.type;
    if (type == "date") return is_date && value.if_text() != nullptr;
    if (is_date) return false;
    if (type == "flag") return value.if_flag() != nullptr;
    if (type == "integer" || type == "money_fen")
        return value.if_number() && is_within(*value.if_number(), parameter);
    if (type == "month_day") return value.if_text() && is_month_day(*value.if_text());
    if (type == "text" || type == "choice") return is_right_text(value, parameter);
    const Node::List* list = value.if_list();
    if (list == nullptr) return false;
    for (std::size_t i = 0; i < list->size(); ++i) {
        const Node& member = (*list)[i];
        if (type == "list_of_text") {
            if (!is_right_text(member, parameter)) return false;
            if (std::find(list->begin(), list->begin() + static_cast<std::ptrdiff_t>(i), member) !=
                list->begin() + static_cast<std::ptrdiff_t>(i))
                return false;
        } else if (type == "list_of_integer") {
            if (!member.if_number() || !is_within(*member.if_number(), parameter)) return false;
        } else if (!is_right_row(member, parameter)) {
            return false;
        }
    }
    return true;
}

/// What the schema wants there, in signs both languages read.
std::string wanted(const Parameter& parameter) {
    std::string out = parameter.type;
    if (parameter.min || parameter.max)
        out += " " + (parameter.min ? std::to_string(*parameter.min) : "") + " … " +
               (parameter.max ? std::to_string(*parameter.max) : "");
    if (!parameter.pattern.empty()) out += " " + parameter.pattern;
    if (parameter.max_length) out += " ≤ " + std::to_string(*parameter.max_length);
    const auto list = [&](const std::vector<std::string>& codes) {
        for (std::size_t i = 0; i < codes.size(); ++i) out += (i == 0 ? ": " : ", ") + codes[i];
    };
    list(parameter.choices);
    list(parameter.columns);
    return out;
}

[[noreturn]] void fail_schema(const std::string& where) {
    throw std::logic_error{"policies/schema.toml: " + where};
}

std::vector<std::string> texts_of(const toml::node_view<const toml::node>& view) {
    std::vector<std::string> out;
    if (const toml::array* list = view.as_array())
        for (const toml::node& element : *list) out.push_back(element.value<std::string>().value());
    return out;
}

Parameter read_parameter(std::string_view domain, std::string_view key, const toml::node& node) {
    const toml::table* table = node.as_table();
    const std::string where = std::string{domain} + "." + std::string{key};
    if (table == nullptr) fail_schema(where);
    const auto text = [&](const char* name) { return (*table)[name].value_or(std::string{}); };
    Parameter made{.domain = std::string{domain},
                   .key = std::string{key},
                   .type = text("type"),
                   .unit = text("unit"),
                   .min = (*table)["min"].value<std::int64_t>(),
                   .max = (*table)["max"].value<std::int64_t>(),
                   .max_length = (*table)["max_length"].value<std::int64_t>(),
                   .pattern = text("pattern"),
                   .choices = texts_of((*table)["choices"]),
                   .columns = texts_of((*table)["columns"]),
                   .zh = text("zh"),
                   .en = text("en"),
                   .rule = text("rule"),
                   .required = (*table)["required"].value_or(false),
                   .assumed = (*table)["assumed"].value_or(false)};
    if (made.type.empty() || made.zh.empty() || made.en.empty()) fail_schema(where);
    if (const toml::node* initial = table->get("default")) {
        made.initial = node_of(*initial);
        if (!is_right(made.initial, initial->is_date(), made)) fail_schema(where + " default");
    }
    return made;
}

/// In the order of the file: toml++ sorts by name.
void in_file_order(std::vector<std::pair<unsigned, Parameter>>& found, std::vector<Parameter>& out) {
    std::ranges::sort(found, {}, [](const auto& one) { return one.first; });
    for (auto& [line, parameter] : found) out.push_back(std::move(parameter));
}

/// Collects every problem of the file instead of stopping at the first.
class Findings {
public:
    template <class... Args>
    void add(const ProblemKind& kind, const std::string& field, const Args&... args) {
        Problem problem{kind};
        ((void)std::move(problem).with(args), ...);
        problems_.push_back(std::move(problem).at(field));
    }
    void finish() {
        if (problems_.empty()) return;
        Problem first = std::move(problems_.front());
        for (std::size_t i = 1; i < problems_.size(); ++i)
            (void)std::move(first).also(std::move(problems_[i]));
        throw first;
    }

private:
    std::vector<Problem> problems_;
};

/// The header of a pack by the schema's [header.*]; the values that are right.
Node::Record read_header(const toml::table& table, const PackSchema& schema, Findings& findings) {
    Node::Record values;
    for (const Parameter& wants : schema.header) {
        const std::string path = "pack." + wants.key;
        const toml::node* node = table.get(wants.key);
        if (node == nullptr) {
            if (wants.required) findings.add(pack_entry_missing, path, path);
            continue;
        }
        Node value = node_of(*node);
        if (!is_right(value, node->is_date(), wants))
            findings.add(pack_value_wrong, path, line_of(*node), path, wanted(wants));
        else
            values.emplace_back(wants.key, std::move(value));
    }
    for (const auto& [key, node] : table)
        if (std::ranges::find(schema.header, key.str(), &Parameter::key) == schema.header.end())
            findings.add(pack_entry_unknown, "pack." + std::string{key.str()}, line_of(node),
                         "pack." + std::string{key.str()});
    return values;
}

void read_value(const Parameter& parameter, const toml::node& node, PackFile& pack, Findings& findings) {
    const std::string path = parameter.domain + "." + parameter.key;
    const toml::table* table = node.as_table();
    if (table == nullptr)
        return findings.add(pack_value_wrong, path, line_of(node), path,
                            std::string{"value, zh, en, article"});
    PackValue made{.parameter = &parameter};
    const auto text = [&](const char* name, std::string& out) {
        const toml::node* found = table->get(name);
        if (found == nullptr) return findings.add(pack_entry_missing, path, path + "." + name);
        if (const auto* value = found->as_string(); value != nullptr && !value->get().empty())
            out = value->get();
        else
            findings.add(pack_value_wrong, path, line_of(*found), path + "." + name, std::string{"text"});
    };
    text("zh", made.zh);
    text("en", made.en);
    text("article", made.article);
    if (const toml::node* assumed = table->get("assumed")) {
        if (const auto* value = assumed->as_boolean())
            made.assumed = value->get();
        else
            findings.add(pack_value_wrong, path, line_of(*assumed), path + ".assumed", std::string{"flag"});
    }
    if (const toml::node* value = table->get("value")) {
        made.value = node_of(*value);
        if (!is_right(made.value, value->is_date(), parameter))
            findings.add(pack_value_wrong, path, line_of(*value), path, wanted(parameter));
    } else {
        findings.add(pack_entry_missing, path, path + ".value");
    }
    for (const auto& [key, element] : *table)
        if (!is_among({"value", "zh", "en", "article", "assumed"}, key.str()))
            findings.add(pack_entry_unknown, path, line_of(element), path + "." + std::string{key.str()});
    pack.values.push_back(std::move(made));
}

void read_values(const toml::table& params, const PackSchema& schema, PackFile& pack, Findings& findings) {
    for (const auto& [domain, keys] : params) {
        const std::string named{domain.str()};
        const toml::table* table = keys.as_table();
        if (!is_among(schema.domains, named) || table == nullptr) {
            findings.add(pack_entry_unknown, "params." + named, line_of(keys), "params." + named);
            continue;
        }
        if (!is_among(pack.domains, named))
            findings.add(pack_domain_undeclared, "params." + named, line_of(keys), named);
        for (const auto& [key, node] : *table) {
            const Parameter* parameter = schema.find(key.str());
            if (parameter == nullptr || parameter->domain != named) {
                const std::string path = named + "." + std::string{key.str()};
                findings.add(pack_entry_unknown, path, line_of(node), path);
            } else {
                read_value(*parameter, node, pack, findings);
            }
        }
    }
    std::ranges::sort(pack.values, {}, &PackValue::parameter);  // the order of the schema
}

}  // namespace

const Parameter* PackSchema::find(std::string_view key) const {
    const auto found = std::ranges::find(parameters, key, &Parameter::key);
    return found == parameters.end() ? nullptr : &*found;
}

const Parameter& PackSchema::must_find(std::string_view key) const {
    if (const Parameter* found = find(key)) return *found;
    throw std::logic_error{"no such parameter in policies/schema.toml: " + std::string{key}};
}

const PackSchema& the_pack_schema() {
    static const PackSchema schema = [] {
        const toml::table file = toml::parse(asset_text("policies/schema.toml"));
        PackSchema made;
        made.domains = texts_of(file["domains"]);
        for (const toml::node& days : *file["expiry_reminder_days"].as_array())
            made.reminder_days.push_back(days.value<std::int64_t>().value());
        std::vector<std::pair<unsigned, Parameter>> header, parameters;
        for (const auto& [key, node] : *file["header"].as_table())
            header.emplace_back(node.source().begin.line, read_parameter("pack", key.str(), node));
        for (const auto& [domain, keys] : *file["params"].as_table())
            for (const auto& [key, node] : *keys.as_table())
                parameters.emplace_back(node.source().begin.line,
                                        read_parameter(domain.str(), key.str(), node));
        in_file_order(header, made.header);
        in_file_order(parameters, made.parameters);
        return made;
    }();
    return schema;
}

PackFile read_pack(std::string_view text) {
    if (text.size() > largest_pack_bytes)
        throw Problem{pack_too_large}.with(std::to_string(largest_pack_bytes));
    toml::table file;
    try {
        file = toml::parse(text);
    } catch (const toml::parse_error& error) {
        throw Problem{pack_unreadable}
            .with(std::to_string(error.source().begin.line))
            .with(std::string{error.description()});
    }
    const PackSchema& schema = the_pack_schema();
    Findings findings;
    for (const auto& [key, node] : file)
        if (key.str() != "pack" && key.str() != "params")
            findings.add(pack_entry_unknown, std::string{key.str()}, line_of(node), std::string{key.str()});
    const toml::table* head = file["pack"].as_table();
    if (head == nullptr) throw Problem{pack_entry_missing}.with("pack").at("pack");
    const Node header{read_header(*head, schema, findings)};
    const auto text_of = [&](const char* key) {
        const std::string* found = header[key].if_text();
        return found == nullptr ? std::string{} : *found;
    };
    const auto flag_of = [&](const char* key) {
        return header[key].if_flag() != nullptr && header[key].flag();
    };
    const auto day_of = [&](const char* key) -> std::optional<Date> {
        const auto day = Date::parse(text_of(key));
        return day ? std::optional{*day} : std::nullopt;
    };
    PackFile pack{.name = text_of("name"),
                  .jurisdiction = RegionCode::parse(text_of("jurisdiction")).value_or(RegionCode{}),
                  .doc_title = text_of("doc_title"),
                  .doc_no = text_of("doc_no"),
                  .issued_on = day_of("issued_on").value_or(Date{}),
                  .effective_from = day_of("effective_from").value_or(Date{}),
                  .effective_to = day_of("effective_to"),
                  .dates_assumed = flag_of("dates_assumed"),
                  .interpreter = text_of("interpreter"),
                  .interpreter_assumed = flag_of("interpreter_assumed"),
                  .source_ref = text_of("source_ref"),
                  .status = text_of("status"),
                  .digest = sm3_hex(text)};
    if (const Node::List* domains = header["domains"].if_list())
        for (const Node& domain : *domains) pack.domains.push_back(domain.text());
    if (const Node::List* issuers = header["issued_by"].if_list())
        for (const Node& issuer : *issuers)
            pack.issued_by += (pack.issued_by.empty() ? "" : "、") + issuer.text();
    if (pack.effective_to && *pack.effective_to < pack.effective_from)
        findings.add(pack_dates_reversed, "pack.effective_to", pack.effective_to->text(),
                     pack.effective_from.text());
    if (const toml::table* params = file["params"].as_table()) read_values(*params, schema, pack, findings);
    findings.finish();
    return pack;
}

}  // namespace onecard::policies
