#pragma once
// Operation: one use case as data: its name, words, fields and reach, and the function that does it.

#include <any>
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
    /// Demands a fresh proof of identity from who acts in a session; what reveals does so in any case.
    bool asks_again = false;
};

/// Whether the operation demands a fresh proof of identity.
constexpr bool asks_again(const Spec& spec) { return spec.asks_again || spec.effect == Effect::reveals; }

struct Operation {
    const Spec* spec;
    const Shape& (*input)();
    const Shape& (*output)();
    /// Reads the input, throwing all its problems at once; answers what the audit may keep of it.
    Node (*audit_input)(const Node& input);
    Node (*run)(Unit& unit, const Node& input);
    /// Slow work that must not hold a transaction, such as hashing a password: done before it begins, once however
    /// often the transaction is repeated. `run` finds the answer in Unit::prepared. Most operations have none. It
    /// stands outside the rehearsal and the reach.
    std::any (*before)(Unit& unit, const Node& input) = nullptr;
};

/// Makes the operation of a struct with `spec`, `Input`, `Output`, `static Output run(Unit&, const Input&)` and, where
/// it has slow work, `static Prepared before(Unit&, const Input&)`.
template <class Case>
constexpr Operation operation() {
    using Input = typename Case::Input;
    using Output = typename Case::Output;
    Operation made{.spec = &Case::spec,
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
    if constexpr (requires { &Case::before; })
        made.before = [](Unit& unit, const Node& node) {
            Input input{};
            FieldReader reader;
            read_fields(node, input, "", reader);
            reader.finish();
            return std::any{Case::before(unit, input)};
        };
    return made;
}

/// For operations that need or give nothing.
struct Nothing {
    static constexpr auto fields = std::tuple{};
};

}  // namespace onecard
