// Shows which value of a parameter counts for a place on a day, and which document says so.

#include "business/policies/pack_store.hpp"
#include "business/policies/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::policies {
namespace {

struct ShowParameter {
    static constexpr Spec spec{.name = "policies.show_parameter",
                               .title = {"查看参数", "Show a parameter"},
                               .effect = Effect::reads,
                               .roles = "*",
                               .source = "R3.1-1; R3.1-2"};
    struct Input {
        RegionCode region;
        std::string key;
        std::optional<Date> date;
        static constexpr auto fields = std::tuple{field("region", &Input::region, {"区划", "Region"}),
                                                  field("key", &Input::key, {"参数", "Parameter"}, 60),
                                                  field("date", &Input::date, {"业务日期", "Business date"})};
    };
    struct Output {
        std::string value;
        std::optional<PackId> pack;
        std::string pack_name, zh, en, article;
        bool assumed = false;
        static constexpr auto fields =
            std::tuple{field("value", &Output::value, {"值", "Value"}),
                       field("pack", &Output::pack, {"规则包", "Pack"}),
                       field("pack_name", &Output::pack_name, {"规则包名称", "Name of the pack"}),
                       field("zh", &Output::zh, {"说明（中文）", "Words in Chinese"}),
                       field("en", &Output::en, {"说明（英文）", "Words in English"}),
                       field("article", &Output::article, {"条款", "Clause"}),
                       field("assumed", &Output::assumed, {"假定", "Assumed"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Parameter* parameter = the_pack_schema().find(in.key);
        if (parameter == nullptr) throw Problem{parameter_unknown}.at("key").with(in.key);
        const FoundValue found =
            find_value(unit.db, in.region, *parameter, in.date.value_or(unit.today()), WhenEnded::refuse);
        Output out{.pack_name = found.pack_name,
                   .zh = found.zh,
                   .en = found.en,
                   .article = found.article,
                   .assumed = found.assumed};
        if (!found.value.is_null())
            out.value = found.value.if_text() ? *found.value.if_text() : to_json(found.value);
        if (found.pack) out.pack = found.pack;
        return out;
    }
};

}  // namespace

extern constinit const Operation show_parameter;
constinit const Operation show_parameter = operation<ShowParameter>();

}  // namespace onecard::policies
