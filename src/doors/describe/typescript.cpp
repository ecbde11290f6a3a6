// Writes the house as TypeScript: types for the compiler, tables for forms, lists, buttons and words.

#include "doors/describe/typescript.hpp"

#include <algorithm>
#include <map>

#include "doors/describe/all_problems.hpp"
#include "engine/list.hpp"

namespace onecard {
namespace {

/// The table it rules; where several rule one table, the second and further bear their start: "projects_declared".
std::string lifecycle_name(const Module& module, const LifecycleView& lifecycle) {
    for (const LifecycleView* first : module.lifecycles)
        if (first->table == lifecycle.table)
            return std::string{lifecycle.table} + (first == &lifecycle ? "" : "_" + std::string{lifecycle.start});
    return std::string{lifecycle.table};
}

constexpr std::string_view beginning =
    R"ts(// The house as the console sees it: operations, roles and lifecycles, with their words.
// 由 onecard describe 生成，请勿手工修改。Written by onecard describe; do not edit.

export interface Words {
  readonly zh: string;
  readonly en: string;
}
/** An id as it is spoken: "batch_41". */
export type Id<Of extends string> = `${Of}_${number}`;
/** Yuan as text: "1200.50". */
export type Money = string;
/** "2021-10-22" */
export type DateText = string;
/** "2021-10" */
export type MonthText = string;
/** "2021-10-22T09:30:00+08:00" */
export type InstantText = string;
/** Six to twelve digits. */
export type RegionText = string;
/** Personal data: whole when it goes in, masked when it comes out. */
export type Sensitive = string;

export interface Choice extends Words {
  readonly code: string;
}
export interface FieldShape {
  readonly name: string;
  readonly words: Words;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly many: boolean;
  /** Personal or secret: to be typed and shown with care. */
  readonly sensitive: boolean;
  /** The most characters of a text. */
  readonly longest?: number;
  /** What an id names. */
  readonly idOf?: string;
  readonly choices?: readonly Choice[];
  /** Of a record. */
  readonly fields?: readonly FieldShape[];
}
export type Effect = "reads" | "writes" | "reveals";
export interface OperationShape {
  readonly name: OperationName;
  readonly module: ModuleName;
  readonly title: Words;
  readonly effect: Effect;
  /** "*": everybody signed in; "anyone": also who is not. */
  readonly roles: readonly (Role | "*" | "anyone")[];
  readonly source: string;
  /** Demands a fresh proof of identity: access.confirm_identity, after a refusal of that code. */
  readonly asksAgain: boolean;
  readonly input: readonly FieldShape[];
  readonly output: readonly FieldShape[];
  /** Of an operation that answers rows a page at a time. */
  readonly list?: ListShape;
}
export interface ListShape {
  /** The field of the answer with the rows. */
  readonly rows: string;
  /** The input that takes the answer's `next`. */
  readonly page: "after" | "before";
  /** The values of the input `sort`, with `descending`; empty where there is one order. */
  readonly sorts: readonly string[];
  readonly filters: readonly string[];
  /** Whether the answer tells `total`. */
  readonly hasTotal: boolean;
}
export interface LifecycleShape {
  readonly module: ModuleName;
  readonly start: string;
  readonly states: { readonly [code: string]: Words };
  /** An act has the name of the operation that does it, within the module. */
  readonly acts: { readonly [code: string]: Words };
  readonly moves: readonly {
    readonly from: string;
    readonly act: string;
    readonly to: string;
    readonly notBy: readonly string[];
  }[];
}
export type Fault = "invalid" | "forbidden" | "not_found" | "conflict" | "refused" | "busy";
export interface ProblemShape {
  readonly fault: Fault;
  readonly status: number;
  /** Each {} stands for the next argument. */
  readonly words: Words;
  readonly mend: Words;
}

export type OperationName = keyof Operations;
export type Input<Name extends OperationName> = Operations[Name]["input"];
export type Output<Name extends OperationName> = Operations[Name]["output"];

)ts";

constexpr FieldKind all_kinds[] = {
    FieldKind::text,    FieldKind::integer, FieldKind::flag,   FieldKind::money,          FieldKind::date,
    FieldKind::month,   FieldKind::instant, FieldKind::id,     FieldKind::region,         FieldKind::choice,
    FieldKind::account, FieldKind::mobile,  FieldKind::secret, FieldKind::citizen_number, FieldKind::record};

std::string quoted(std::string_view text) {
    return to_json(Node{text});
}
/// A key as the language takes it: the states of a card batch are codes such as 10 and 2a.
std::string key_literal(std::string_view code) {
    const bool is_name = !code.empty() && (code.front() < '0' || code.front() > '9');
    return is_name ? std::string{code} : quoted(code);
}
std::string words_literal(const Words& words) {
    return "{ zh: " + quoted(words.zh) + ", en: " + quoted(words.en) + " }";
}

bool is_sensitive(FieldKind kind) {
    return kind == FieldKind::citizen_number || kind == FieldKind::account || kind == FieldKind::mobile ||
           kind == FieldKind::secret;
}

std::vector<std::string_view> words_in(std::string_view list) {
    std::vector<std::string_view> words;
    while (!list.empty()) {
        const std::size_t blank = std::min(list.find(' '), list.size());
        if (blank > 0) words.push_back(list.substr(0, blank));
        list.remove_prefix(std::min(blank + 1, list.size()));
    }
    return words;
}

std::string quoted_list(const std::vector<std::string_view>& texts, std::string_view between) {
    std::string out;
    for (const std::string_view text : texts) out += (out.empty() ? "" : std::string{between}) + quoted(text);
    return out;
}

std::string_view effect_code(Effect effect) {
    switch (effect) {
        case Effect::reads: return "reads";
        case Effect::writes: return "writes";
        case Effect::reveals: return "reveals";
    }
    return "?";
}

std::string_view fault_code(Fault fault) {
    switch (fault) {
        case Fault::invalid: return "invalid";
        case Fault::forbidden: return "forbidden";
        case Fault::not_found: return "not_found";
        case Fault::conflict: return "conflict";
        case Fault::refused: return "refused";
        case Fault::busy: return "busy";
    }
    return "?";
}

enum class Way { in, out };

std::string type_of(const Shape& shape, Way way, const std::string& indent);

std::string type_of(const FieldShape& field, Way way, const std::string& indent) {
    switch (field.kind) {
        case FieldKind::integer: return "number";
        case FieldKind::flag: return "boolean";
        case FieldKind::money: return "Money";
        case FieldKind::date: return "DateText";
        case FieldKind::month: return "MonthText";
        case FieldKind::instant: return "InstantText";
        case FieldKind::region: return "RegionText";
        case FieldKind::id: return "Id<" + quoted(field.id_of) + ">";
        case FieldKind::citizen_number:
        case FieldKind::account:
        case FieldKind::mobile: return "Sensitive";
        case FieldKind::record: return type_of(*field.record, way, indent);
        case FieldKind::choice: {
            std::vector<std::string_view> codes;
            for (const Choice& choice : field.choices) codes.push_back(choice.code);
            return quoted_list(codes, " | ");
        }
        case FieldKind::text:
        case FieldKind::secret: break;
    }
    return "string";
}

/// What is left out going in may also be null; what is empty coming out is null.
std::string type_of(const Shape& shape, Way way, const std::string& indent) {
    if (shape.fields.empty()) return "Record<string, never>";
    std::string out = "{\n";
    for (const FieldShape& field : shape.fields) {
        std::string type = type_of(field, way, indent + "  ");
        if (field.many) type = type.find('|') == std::string::npos || type.starts_with('{') ? type + "[]"
                                                                                           : "(" + type + ")[]";
        const bool may_lack = !field.required && !(field.many && way == Way::out);
        if (may_lack) type += " | null";
        out += indent + "  " + std::string{field.name} + (may_lack && way == Way::in ? "?: " : ": ") + type + ";\n";
    }
    return out + indent + "}";
}

class Writer {
public:
    explicit Writer(const House& house) : house_{house} {}

    std::string text() {
        out_ = beginning;
        unions();
        types();
        roles();
        modules();
        jobs();
        lifecycles();
        const std::string table = operations();
        return out_ + records_ + table;
    }

private:
    void unions() {
        std::vector<std::string_view> names, kinds;
        for (const Module* module : house_.modules()) names.push_back(module->name);
        for (const FieldKind kind : all_kinds) kinds.push_back(field_kind_code(kind));
        out_ += "export type ModuleName = " + quoted_list(names, " | ") + ";\n";
        out_ += "export type FieldKind = " + quoted_list(kinds, " | ") + ";\n";
    }

    void types() {
        out_ += "\nexport interface Operations {\n";
        for_operations([&](const Module&, const Operation& operation) {
            out_ += "  " + quoted(operation.spec->name) + ": {\n    input: " +
                    type_of(operation.input(), Way::in, "    ") + ";\n    output: " +
                    type_of(operation.output(), Way::out, "    ") + ";\n  };\n";
        });
        out_ += "}\n";
    }

    void roles() {
        std::vector<Choice> all;
        for (const Module* module : house_.modules())
            if (module->roles != nullptr) all = module->roles();
        for_operations([&](const Module&, const Operation& operation) {
            for (const std::string_view role : words_in(operation.spec->roles))
                if (role != "*" && role != "anyone" && std::ranges::find(all, role, &Choice::code) == all.end())
                    all.push_back({role, {role, role}});
        });
        out_ += "\nexport const roles = {\n";
        for (const Choice& role : all) out_ += "  " + std::string{role.code} + ": " + words_literal(role.words) + ",\n";
        out_ += "} as const;\nexport type Role = keyof typeof roles;\n";
    }

    void modules() {
        out_ += "\nexport const modules: { readonly [Name in ModuleName]: Words } = {\n";
        for (const Module* module : house_.modules())
            out_ += "  " + std::string{module->name} + ": " + words_literal(module->words) + ",\n";
        out_ += "};\n";
    }

    void jobs() {
        out_ += "\nexport const jobs: { readonly [kind: string]: Words } = {\n";
        for (const Module* module : house_.modules())
            for (const JobKind* kind : module->jobs)
                out_ += "  " + quoted(kind->name) + ": " + words_literal(kind->title) + ",\n";
        out_ += "};\n";
    }

    void lifecycles() {
        out_ += "\nexport const lifecycles = {\n";
        for (const Module* module : house_.modules())
            for (const LifecycleView* lifecycle : module->lifecycles) {
                out_ += "  " + lifecycle_name(*module, *lifecycle) + ": {\n    module: " + quoted(module->name) +
                        ",\n    start: " + quoted(lifecycle->start) + ",\n    states: {\n";
                for (const auto& state : lifecycle->states)
                    out_ += "      " + key_literal(state.code) + ": " + words_literal(state.words) + ",\n";
                out_ += "    },\n    acts: {\n";
                for (const auto& act : lifecycle->acts)
                    out_ += "      " + std::string{act.code} + ": " + words_literal(act.words) + ",\n";
                out_ += "    },\n    moves: [\n";
                for (const auto& step : lifecycle->steps) {
                    std::vector<std::string_view> others;
                    for (const std::string_view other : step.not_by)
                        if (!other.empty()) others.push_back(other);
                    out_ += "      { from: " + quoted(step.from) + ", act: " + quoted(step.act) +
                            ", to: " + quoted(step.to) + ", notBy: [" + quoted_list(others, ", ") + "] },\n";
                }
                out_ += "    ],\n  },\n";
            }
        out_ += "} as const satisfies { readonly [table: string]: LifecycleShape };\n"
                "export type LifecycleName = keyof typeof lifecycles;\n";
    }

    std::string operations() {
        std::string out = "\nexport const operations: { readonly [Name in OperationName]: OperationShape } = {\n";
        for_operations([&](const Module& module, const Operation& operation) {
            const Spec& spec = *operation.spec;
            std::string name{spec.name};
            std::ranges::replace(name, '.', '_');
            out += "  " + quoted(spec.name) + ": {\n    name: " + quoted(spec.name) +
                   ",\n    module: " + quoted(module.name) + ",\n    title: " + words_literal(spec.title) +
                   ",\n    effect: " + quoted(effect_code(spec.effect)) + ",\n    roles: [" +
                   quoted_list(words_in(spec.roles), ", ") + "],\n    source: " + quoted(spec.source) +
                   ",\n    asksAgain: " + (asks_again(spec) ? "true" : "false") +
                   ",\n    input: " + fields_literal(operation.input(), name, "    ") +
                   ",\n    output: " + fields_literal(operation.output(), name, "    ") +
                   list_literal(operation) + ",\n  },\n";
        });
        return out + "};\n";
    }

    static std::string list_literal(const Operation& operation) {
        const auto list = list_shape(operation);
        if (!list) return {};
        std::vector<std::string_view> sorts, filters;
        if (list->sort != nullptr)
            for (const Choice& choice : list->sort->choices) sorts.push_back(choice.code);
        for (const FieldShape* field : list->filters) filters.push_back(field->name);
        return ",\n    list: { rows: " + quoted(list->rows->name) + ", page: " + quoted(list->page) + ", sorts: [" +
               quoted_list(sorts, ", ") + "], filters: [" + quoted_list(filters, ", ") +
               "], hasTotal: " + (list->has_total ? "true" : "false") + " }";
    }

    std::string fields_literal(const Shape& shape, const std::string& name, const std::string& indent) {
        if (shape.fields.empty()) return "[]";
        std::string out = "[\n";
        for (const FieldShape& field : shape.fields) {
            out += indent + "  { name: " + quoted(field.name) + ", words: " + words_literal(field.words) +
                   ", kind: " + quoted(field_kind_code(field.kind)) +
                   ", required: " + (field.required ? "true" : "false") + ", many: " + (field.many ? "true" : "false") +
                   ", sensitive: " + (is_sensitive(field.kind) ? "true" : "false");
            if (field.longest > 0) out += ", longest: " + std::to_string(field.longest);
            if (!field.id_of.empty()) out += ", idOf: " + quoted(field.id_of);
            if (!field.choices.empty()) {
                out += ", choices: [";
                for (const Choice& choice : field.choices)
                    out += "{ code: " + quoted(choice.code) + ", zh: " + quoted(choice.words.zh) +
                           ", en: " + quoted(choice.words.en) + " }, ";
                out += "]";
            }
            if (field.record != nullptr)
                out += ", fields: " + record_named(*field.record, name + "_" + std::string{field.name});
            out += " },\n";
        }
        return out + indent + "]";
    }

    /// Many operations answer the same record; it stands once, under the name of its first use.
    std::string record_named(const Shape& shape, const std::string& name) {
        if (const auto known = named_.find(&shape); known != named_.end()) return known->second;
        named_[&shape] = name;
        const std::string literal = fields_literal(shape, name, "");
        records_ += "\nconst " + name + ": readonly FieldShape[] = " + literal + ";\n";
        return name;
    }

    template <class Visit>
    void for_operations(Visit&& visit) const {
        for (const Module* module : house_.modules())
            for (const Operation* operation : module->operations) visit(*module, *operation);
    }

    const House& house_;
    std::string out_, records_;
    std::map<const Shape*, std::string> named_;
};

}  // namespace

std::string typescript_of(const House& house) {
    return Writer{house}.text();
}

std::string problems_typescript_of(const House& house) {
    std::string out =
        "// What may be refused, in words. A file of its own, since a page needs it only when something is refused.\n"
        "// 由 onecard describe 生成，请勿手工修改。Written by onecard describe; do not edit.\n\n"
        "import type { ProblemShape } from \"./generated\";\n\n"
        "export const problems: { readonly [code: string]: ProblemShape } = {\n";
    for (const ProblemKind* kind : all_problems(house))
        out += "  " + quoted(kind->code) + ": {\n    fault: " + quoted(fault_code(kind->fault)) +
               ",\n    status: " + std::to_string(http_status(kind->fault)) +
               ",\n    words: " + words_literal(kind->words) + ",\n    mend: " + words_literal(kind->mend) +
               ",\n  },\n";
    return out + "};\n";
}

}  // namespace onecard
