// Lets a rule pack go on after its last day, on the strength of a document.

#include "business/policies/pack_store.hpp"
#include "business/policies/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::policies {
namespace {

struct ContinuePack {
    static constexpr Spec spec{.name = "policies.continue_pack",
                               .title = {"延续执行规则包", "Continue a rule pack"},
                               .effect = Effect::writes,
                               .roles = "HRSS_PLATFORM_ADMIN",
                               .source = "R3.1-2"};
    struct Input {
        PackId pack;
        std::string doc_no;
        std::string reason;
        std::optional<Date> until;
        static constexpr auto fields = std::tuple{
            field("pack", &Input::pack, {"规则包", "Pack"}),
            field("doc_no", &Input::doc_no, {"文号", "Document number"}, 60),
            field("reason", &Input::reason, {"理由", "Reason"}, 200),
            field("until", &Input::until, {"延续至（空为至新规施行）", "Until; empty: until a successor"})};
    };
    struct Output {
        std::optional<Date> in_force_to;
        static constexpr auto fields =
            std::tuple{field("in_force_to", &Output::in_force_to, {"延续至", "In force to"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const PackRow pack = must_find_governed_pack(unit, in.pack);
        if (pack.state != PackState::active) throw Problem{pack_not_active}.at("pack").with(pack.name);
        if (pack.in_force_to == Date::latest()) throw Problem{pack_without_end}.at("pack").with(pack.name);
        if (in.until && *in.until <= pack.in_force_to)
            throw Problem{continuation_too_short}
                .at("until")
                .with(in.until->text())
                .with(pack.in_force_to.text());
        insert_continuation(unit, pack.id,
                            {.until = in.until,
                             .doc_no = in.doc_no,
                             .reason = in.reason,
                             .actor = unit.actor.code,
                             .at = unit.now});
        return {.in_force_to = in.until};
    }
};

}  // namespace

extern constinit const Operation continue_pack;
constinit const Operation continue_pack = operation<ContinuePack>();

}  // namespace onecard::policies
