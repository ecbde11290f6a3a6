#pragma once
// Operation: one use case as data: its name, words, fields and reach, and the function that does it.

#include <string_view>

#include "engine/fields.hpp"
#include "engine/unit.hpp"

namespace onecard {

/// What an operation does to the world. `reveals` reads personal data in clear and is audited like a write.
enum class Effect { reads, writes, reveals };

struct Spec {
    std::string_view name;   ///< "subsidies.approve_batch"; this is also the permission
    Words title;
    Effect effect = Effect::reads;
    /// Role codes that may do it, separated by blanks; "*" for everyone signed in, "anyone" also without sign-in.
    std::string_view roles{};
    /// The clause it comes from, for documents: "seed-3 3(3); R3.23-1".
    std::string_view source{};
};

struct Operation {
    const Spec* spec;
    const Shape& (*input)();
    const Shape& (*output)();
    /// Reads the input, throwing all its problems at once; answers what the audit may keep of it.
    Node (*audit_input)(const Node& input);
    Node (*run)(Unit& unit, const Node& input);
};

/// Makes the operation of a struct with `spec`, `Input`, `Output` and `static Output run(Unit&, const Input&)`.
template <class Case>
constexpr Operation operation() {
    using Input = typename Case::Input;
    using Output = typename Case::Output;
    return {.spec = &Case::spec,
            .input = &shape_of<Input>,
            .output = &shape_of<Output>,
            .audit_input =
                [](const Node& node) {
                    Input input{};
                    FieldReader reader;
                    read_fields(node, input, "", reader);
                    reader.finish();
                    return audit_fields(input);
                },
            .run =
                [](Unit& unit, const Node& node) {
                    Input input{};
                    FieldReader reader;
                    read_fields(node, input, "", reader);
                    reader.finish();
                    return write_fields(Case::run(unit, input));
                }};
}

/// For operations that need or give nothing.
struct Nothing {
    static constexpr auto fields = std::tuple{};
};

}  // namespace onecard
