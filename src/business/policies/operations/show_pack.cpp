// Shows a rule pack: its parameters with words and clause, the defaults it leaves, its continuations.

#include <algorithm>

#include "business/policies/operations/pack_shown.hpp"
#include "engine/acts_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::policies {
namespace {

struct ParameterShown {
    std::string domain, key, type, unit;
    std::string value;  ///< a text as it is, anything else as JSON
    bool from_pack = false;
    bool assumed = false;
    std::string zh, en;            ///< what the parameter is
    std::string says_zh, says_en;  ///< what the document says
    std::string article, rule;

    static constexpr auto fields = std::tuple{
        field("domain", &ParameterShown::domain, {"领域", "Domain"}),
        field("key", &ParameterShown::key, {"参数", "Parameter"}),
        field("type", &ParameterShown::type, {"类型", "Type"}),
        field("unit", &ParameterShown::unit, {"单位", "Unit"}),
        field("value", &ParameterShown::value, {"值", "Value"}),
        field("from_pack", &ParameterShown::from_pack, {"由规则包规定", "Laid down by the pack"}),
        field("assumed", &ParameterShown::assumed, {"假定", "Assumed"}),
        field("zh", &ParameterShown::zh, {"名称（中文）", "Name in Chinese"}),
        field("en", &ParameterShown::en, {"名称（英文）", "Name in English"}),
        field("says_zh", &ParameterShown::says_zh, {"条文大意", "What the clause says, in Chinese"}),
        field("says_en", &ParameterShown::says_en, {"条文大意（英文）", "What the clause says"}),
        field("article", &ParameterShown::article, {"条款", "Clause"}),
        field("rule", &ParameterShown::rule, {"规则", "Rule"})};
};

struct ContinuationShown {
    std::optional<Date> until;
    std::string doc_no, reason, actor;
    Instant at;
    static constexpr auto fields =
        std::tuple{field("until", &ContinuationShown::until, {"延续至", "Until"}),
                   field("doc_no", &ContinuationShown::doc_no, {"文号", "Document number"}),
                   field("reason", &ContinuationShown::reason, {"理由", "Reason"}),
                   field("actor", &ContinuationShown::actor, {"经办人", "By"}),
                   field("at", &ContinuationShown::at, {"时间", "At"})};
};

std::string spoken(const Node& value) {
    if (value.is_null()) return {};
    return value.if_text() ? *value.if_text() : to_json(value);
}

struct ShowPack {
    static constexpr Spec spec{.name = "policies.show_pack",
                               .title = {"查看规则包", "Show a rule pack"},
                               .effect = Effect::reads,
                               .roles = "*",
                               .source = "domain 3.1.1; R3.1-4"};
    struct Input {
        PackId pack;
        std::optional<bool> with_defaults;
        static constexpr auto fields =
            std::tuple{field("pack", &Input::pack, {"规则包", "Pack"}),
                       field("with_defaults", &Input::with_defaults, {"含默认值", "With the defaults"})};
    };
    struct Output {
        PackShown pack;
        std::vector<ParameterShown> parameters;
        std::vector<ContinuationShown> continuations;
        std::vector<ActShown> acts;
        static constexpr auto fields =
            std::tuple{field("pack", &Output::pack, {"规则包", "Pack"}),
                       field("parameters", &Output::parameters, {"参数", "Parameters"}),
                       field("continuations", &Output::continuations, {"延续执行", "Continuations"}),
                       field("acts", &Output::acts, {"可办操作", "Acts"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const PackRow pack = must_find_pack_row(unit.db, in.pack);
        Output out{.pack = shown_pack(unit, pack)};
        const std::vector<StoredValue> values = values_of(unit.db, in.pack);
        for (const Parameter& parameter : the_pack_schema().parameters) {
            if (std::ranges::find(out.pack.domains, parameter.domain) == out.pack.domains.end()) continue;
            const auto stored = std::ranges::find(values, parameter.key, &StoredValue::key);
            const bool from_pack = stored != values.end();
            if (!from_pack && !in.with_defaults.value_or(false)) continue;
            ParameterShown shown{.domain = parameter.domain,
                                 .key = parameter.key,
                                 .type = parameter.type,
                                 .unit = parameter.unit,
                                 .value = spoken(from_pack ? stored->value : parameter.initial),
                                 .from_pack = from_pack,
                                 .assumed = from_pack ? stored->assumed : parameter.assumed,
                                 .zh = parameter.zh,
                                 .en = parameter.en,
                                 .rule = parameter.rule};
            if (from_pack) {
                shown.says_zh = stored->zh;
                shown.says_en = stored->en;
                shown.article = stored->article;
            }
            out.parameters.push_back(std::move(shown));
        }
        for (Continuation& one : continuations_of(unit.db, in.pack))
            out.continuations.push_back({one.until, one.doc_no, one.reason, one.actor, one.at});
        out.acts =
            shown_acts(unit, view_of(pack_lifecycle), pack.id.number(), pack_lifecycle.code(pack.state));
        return out;
    }
};

}  // namespace

extern constinit const Operation show_pack;
constinit const Operation show_pack = operation<ShowPack>();

}  // namespace onecard::policies
