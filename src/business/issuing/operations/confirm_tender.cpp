// Confirms a tender, by another hand than recorded it.

#include "business/issuing/problems.hpp"
#include "business/issuing/setup_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct ConfirmTender {
    static constexpr Spec spec{.name = "issuing.confirm_tender",
                               .title = {"确认招投标", "Confirm a tender"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "seed-2 3(5); R3.7-3"};
    struct Input {
        TenderId tender;
        std::optional<std::string> opinion;
        static constexpr auto fields =
            std::tuple{field("tender", &Input::tender, {"招投标", "Tender"}),
                       field("opinion", &Input::opinion, {"意见", "Opinion"}, 500)};
    };
    struct Output {
        TenderShown tender;
        static constexpr auto fields = std::tuple{field("tender", &Output::tender, {"招投标", "Tender"})};
    };

    static Output run(Unit& unit, const Input& in) {
        Tender one = must_find_tender(unit.db, in.tender);
        must_reach(unit, one.region, tender_not_found, in.tender.text());
        one.state = advance(unit, one, TenderAct::confirm_tender, in.opinion.value_or(""));
        return {shown(unit, one)};
    }
};

}  // namespace

extern constinit const Operation confirm_tender;
constinit const Operation confirm_tender = operation<ConfirmTender>();

}  // namespace onecard::issuing
