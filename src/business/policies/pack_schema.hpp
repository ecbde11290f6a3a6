#pragma once
// What policies/schema.toml says of every parameter, and reading packs against it.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/region_code.hpp"
#include "engine/node.hpp"

namespace onecard::policies {

struct Parameter {
    std::string domain;
    std::string key;
    std::string type;  ///< one of `types` of the schema
    std::string unit;
    std::optional<std::int64_t> min, max;
    std::optional<std::int64_t> max_length;
    std::string pattern;
    std::vector<std::string> choices;
    std::vector<std::string> columns;
    std::string zh, en;
    std::string rule;
    bool required = false;  ///< of the header only
    bool assumed = false;   ///< the default is our assumption
    Node initial;           ///< the default; null where there is none
};

struct PackSchema {
    std::vector<std::string> domains;
    std::vector<std::int64_t> reminder_days;  ///< before a pack ends, longest first
    std::vector<Parameter> header;
    std::vector<Parameter> parameters;  ///< in the order of the file

    const Parameter* find(std::string_view key) const;
    /// An unknown key is a bug and throws std::logic_error.
    const Parameter& must_find(std::string_view key) const;
};

/// The schema the program carries.
const PackSchema& the_pack_schema();

struct PackValue {
    const Parameter* parameter = nullptr;
    Node value;
    std::string zh, en;
    std::string article;
    bool assumed = false;
};

/// A pack as its file says it.
struct PackFile {
    std::string name;
    RegionCode jurisdiction;
    std::vector<std::string> domains;
    std::string doc_title, doc_no;
    std::string issued_by;  ///< several are joined by 、
    Date issued_on, effective_from;
    std::optional<Date> effective_to;
    bool dates_assumed = false;
    std::string interpreter;
    bool interpreter_assumed = false;
    std::string source_ref;
    std::string status;
    std::vector<PackValue> values;
    std::string digest;  ///< SM3 of the file
};

inline constexpr std::size_t largest_pack_bytes = 1 << 20;

/// Reads and checks a pack. Throws the first problem with all others attached; the field names the parameter.
PackFile read_pack(std::string_view toml);

}  // namespace onecard::policies
