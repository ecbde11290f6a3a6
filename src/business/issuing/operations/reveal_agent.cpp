// Shows who applied for another in clear, for a purpose that is kept.

#include "business/issuing/operations/applicant.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct RevealAgent {
    static constexpr Spec spec{.name = "issuing.reveal_agent",
                               .title = {"查看代办人完整信息", "Reveal an agent"},
                               .effect = Effect::reveals,
                               .roles = "CARD_CLERK CARD_REVIEWER",
                               .source = "R3.8-3"};
    struct Input {
        ApplicationId application;
        std::string purpose;
        static constexpr auto fields =
            std::tuple{field("application", &Input::application, {"申请", "Application"}),
                       field("purpose", &Input::purpose, {"用途", "Purpose"}, 200)};
    };
    struct Output {
        std::string name, number, mobile, relation;
        static constexpr auto fields =
            std::tuple{field("name", &Output::name, {"姓名", "Name"}),
                       field("number", &Output::number, {"证件号码", "Number"}),
                       field("mobile", &Output::mobile, {"手机号码", "Mobile"}),
                       field("relation", &Output::relation, {"与本人关系", "Relation"})};
    };

    static Output run(Unit& unit, const Input& in) {
        if (in.purpose.empty()) throw Problem{words_needed}.at("purpose");
        const Application one = must_find_application(unit.db, in.application);
        const auto agent = find_agent(unit, one.id, one.person);
        if (!agent) throw Problem{no_agent};
        return {agent->name, std::string{agent->number.reveal()}, agent->mobile, agent->relation};
    }
};

}  // namespace

extern constinit const Operation reveal_agent;
constinit const Operation reveal_agent = operation<RevealAgent>();

}  // namespace onecard::issuing
