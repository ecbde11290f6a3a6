// Writes the documents as Markdown, Chinese first.

#include "doors/describe/documents.hpp"

#include <algorithm>

#include "doors/describe/all_problems.hpp"
#include "doors/describe/openapi.hpp"
#include "engine/settings.hpp"

namespace onecard {
namespace {

constexpr std::string_view made_note =
    "<!-- 由 onecard describe 生成，请勿手工修改。Written by onecard describe; do not edit. -->\n\n";

/// A cell may hold no line break and no bar.
std::string cell(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '|') out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out;
}

void row(std::string& out, const std::vector<std::string>& cells) {
    out += '|';
    for (const std::string& text : cells) out += ' ' + cell(text) + " |";
    out += '\n';
}

void head(std::string& out, const std::vector<std::string>& cells) {
    row(out, cells);
    out += '|';
    for (std::size_t i = 0; i < cells.size(); ++i) out += " --- |";
    out += '\n';
}

std::string code(std::string_view text) {
    return "`" + std::string{text} + "`";
}
std::string both(const Words& words) {
    return std::string{words.zh} + " " + std::string{words.en};
}

Words effect_words(Effect effect) {
    switch (effect) {
        case Effect::reads: return {"查看", "reads"};
        case Effect::writes: return {"办理", "writes"};
        case Effect::reveals: return {"查看明文", "reveals"};
    }
    return {};
}

std::string kind_text(const FieldShape& field) {
    std::string text{field_kind_code(field.kind)};
    if (field.kind == FieldKind::id) text = std::string{field.id_of} + "_N";
    if (field.longest > 0) text += " ≤ " + std::to_string(field.longest);
    if (field.many) text += " []";
    return text;
}

std::string choices_text(const FieldShape& field) {
    std::string text;
    for (const Choice& choice : field.choices)
        text += (text.empty() ? "" : "，") + code(choice.code) + " " + both(choice.words);
    return text;
}

void field_rows(std::string& out, const Shape& shape, const std::string& before) {
    for (const FieldShape& field : shape.fields) {
        row(out,
            {code(before + std::string{field.name}), std::string{field.words.zh}, std::string{field.words.en},
             kind_text(field), field.required ? "✓" : "", choices_text(field)});
        if (field.record != nullptr)
            field_rows(out, *field.record, before + std::string{field.name} + (field.many ? "[]." : "."));
    }
}

void field_table(std::string& out, const Words& title, const Shape& shape) {
    if (shape.fields.empty()) return;
    out += "\n" + both(title) + "\n\n";
    head(out, {"字段", "中文", "English", "类型", "必填", "取值"});
    field_rows(out, shape, "");
}

std::string operations(const House& house) {
    std::string out{"# 操作 Operations\n\n"};
    out += made_note;
    out +=
        "每个操作都可以从命令行（`onecard 模块 操作 --字段 值`）和接口（`POST /api/模块.操作`）办理。\n"
        "Every operation can be done from the command line and over HTTP.\n";
    for (const Module* module : house.modules()) {
        if (module->operations.empty()) continue;
        out += "\n## " + both(module->words) + " (" + std::string{module->name} + ")\n\n";
        head(out, {"操作", "中文", "English", "性质", "谁可以办"});
        for (const Operation* operation : module->operations) {
            const Spec& spec = *operation->spec;
            row(out, {code(spec.name), std::string{spec.title.zh}, std::string{spec.title.en},
                      std::string{effect_words(spec.effect).zh}, std::string{spec.roles}});
        }
        for (const Operation* operation : module->operations) {
            const Spec& spec = *operation->spec;
            out += "\n### " + std::string{spec.name} + "\n\n" + both(spec.title) + "。";
            if (!spec.source.empty()) out += "依据 Source: " + std::string{spec.source} + "。";
            out += '\n';
            field_table(out, {"输入", "Input"}, operation->input());
            field_table(out, {"答复", "Answer"}, operation->output());
        }
    }
    return out;
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

std::string permissions(const House& house) {
    std::vector<std::string_view> roles;
    for (const Module* module : house.modules())
        for (const Operation* operation : module->operations)
            for (const std::string_view role : words_in(operation->spec->roles))
                if (role != "*" && role != "anyone" && std::ranges::find(roles, role) == roles.end())
                    roles.push_back(role);
    std::ranges::sort(roles);
    std::string out{"# 权限 Permissions\n\n"};
    out += made_note;
    out +=
        "● 可以办 may do it；○ 已登录即可 everyone signed in；◌ 不必登录 anyone。权限就是操作的名称。\n"
        "A permission is the name of the operation.\n\n";
    std::vector<std::string> titles{"操作 Operation"};
    for (const std::string_view role : roles) titles.emplace_back(role);
    head(out, titles);
    for (const Module* module : house.modules())
        for (const Operation* operation : module->operations) {
            const auto allowed = words_in(operation->spec->roles);
            std::vector<std::string> cells{code(operation->spec->name)};
            for (const std::string_view role : roles) {
                std::string mark;
                if (operation->spec->roles == "*") mark = "○";
                if (operation->spec->roles == "anyone") mark = "◌";
                if (std::ranges::find(allowed, role) != allowed.end()) mark = "●";
                cells.push_back(std::move(mark));
            }
            row(out, cells);
        }
    return out;
}

std::string lifecycles(const House& house) {
    std::string out{"# 状态 Lifecycles\n\n"};
    out += made_note;
    for (const Module* module : house.modules())
        for (const LifecycleView* lifecycle : module->lifecycles) {
            const auto act_words = [&](std::string_view wanted) {
                for (const Label<int>& act : lifecycle->acts)
                    if (act.code == wanted) return act.words;
                return Words{};
            };
            out += "## " + std::string{module->name} + " " + code(lifecycle->table) +
                   "\n\n```mermaid\nstateDiagram-v2\n";
            for (const Label<int>& state : lifecycle->states)
                out += "    " + std::string{state.code} + " : " + std::string{state.words.zh} + "\n";
            out += "    [*] --> " + std::string{lifecycle->start} + "\n";
            for (const LifecycleView::Step& step : lifecycle->steps)
                out += "    " + std::string{step.from} + " --> " + std::string{step.to} + " : " +
                       std::string{act_words(step.act).zh} + "\n";
            for (const Label<int>& state : lifecycle->states)
                if (std::ranges::none_of(lifecycle->steps,
                                         [&](const auto& step) { return step.from == state.code; }))
                    out += "    " + std::string{state.code} + " --> [*]\n";
            out += "```\n\n";
            head(out, {"状态", "中文", "English"});
            for (const Label<int>& state : lifecycle->states)
                row(out, {code(state.code), std::string{state.words.zh}, std::string{state.words.en}});
            out += '\n';
            head(out, {"从 From", "动作 Act", "中文", "English", "到 To",
                       "不得与之同一人 Not by the hand that did"});
            for (const LifecycleView::Step& step : lifecycle->steps) {
                const Words words = act_words(step.act);
                std::string others;
                for (const std::string_view other : step.not_by)
                    if (!other.empty()) others += (others.empty() ? "" : "，") + code(other);
                row(out, {code(step.from), code(step.act), std::string{words.zh}, std::string{words.en},
                          code(step.to), others});
            }
            out += '\n';
        }
    return out;
}

std::string_view fault_text(Fault fault) {
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

std::string problems(const House& house) {
    std::string out{"# 问题 Problems\n\n"};
    out += made_note;
    head(out, {"代码", "中文", "English", "如何改正", "How to mend", "HTTP", "退出码 Exit", "类别 Fault"});
    for (const ProblemKind* kind : all_problems(house))
        row(out,
            {code(kind->code), std::string{kind->words.zh}, std::string{kind->words.en},
             std::string{kind->mend.zh}, std::string{kind->mend.en}, std::to_string(http_status(kind->fault)),
             std::to_string(exit_code(kind->fault)), std::string{fault_text(kind->fault)}});
    return out;
}

std::string settings() {
    std::string out{"# 配置项 Settings\n\n"};
    out += made_note;
    out +=
        "先读配置文件（TOML），再读环境变量，最后是命令行；后者优先。\n"
        "The file is read first, then the environment, then the command line; the last one wins.\n\n";
    head(out, {"配置项", "环境变量", "命令行", "默认", "中文", "English"});
    for (const SettingKind& kind : setting_kinds()) {
        std::string variable = "ONECARD_";
        std::string option = "--";
        for (const char c : kind.key) {
            variable += c == '.' ? '_' : static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
            option += c == '.' || c == '_' ? '-' : c;
        }
        row(out,
            {code(kind.key), code(variable), code(option), kind.initial.empty() ? "" : code(kind.initial),
             std::string{kind.words.zh}, std::string{kind.words.en}});
    }
    return out;
}

}  // namespace

std::vector<Document> documents_of(const House& house) {
    return {{"operations.md", operations(house)}, {"permissions.md", permissions(house)},
            {"lifecycles.md", lifecycles(house)}, {"problems.md", problems(house)},
            {"settings.md", settings()},          {"openapi.json", to_pretty_json(openapi_of(house)) + "\n"}};
}

}  // namespace onecard
