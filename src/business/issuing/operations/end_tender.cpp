// Ends a tender before its time, with the reason.

#include "business/issuing/problems.hpp"
#include "business/issuing/setup_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct EndTender {
    static constexpr Spec spec{.name = "issuing.end_tender",
                               .title = {"终止入围", "End a tender"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "seed-2 3(5); R3.7-3"};
    struct Input {
        TenderId tender;
        std::string reason;
        static constexpr auto fields = std::tuple{field("tender", &Input::tender, {"招投标", "Tender"}),
                                                  field("reason", &Input::reason, {"理由", "Reason"}, 500)};
    };
    struct Output {
        TenderShown tender;
        static constexpr auto fields = std::tuple{field("tender", &Output::tender, {"招投标", "Tender"})};
    };

    static Output run(Unit& unit, const Input& in) {
        Tender one = must_find_tender(unit.db, in.tender);
        must_reach(unit, one.region, tender_not_found, in.tender.text());
        if (in.reason.empty()) throw Problem{words_needed}.at("reason");
        one.state = advance(unit, one, TenderAct::end_tender, in.reason);
        return {shown(unit, one)};
    }
};

}  // namespace

extern constinit const Operation end_tender;
constinit const Operation end_tender = operation<EndTender>();

}  // namespace onecard::issuing
