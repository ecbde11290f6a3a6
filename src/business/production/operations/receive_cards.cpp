// Receives finished cards, by another hand than the one that gave them; at an outlet their holders are told.

#include "business/cards/cards.hpp"
#include "business/production/batch_steps.hpp"
#include "business/production/handover_store.hpp"
#include "business/production/telling.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct ReceiveCards {
    static constexpr Spec spec{.name = "production.receive_cards",
                               .title = {"成品卡签收", "Receive finished cards"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR BANK_CLERK CARD_CLERK",
                               .source = "seed-2 3(5); 3.10"};
    struct Input {
        HandoverId handover;
        std::string signature;
        static constexpr auto fields =
            std::tuple{field("handover", &Input::handover, {"交接单", "Hand-over"}),
                       field("signature", &Input::signature, {"签收人签字", "Signature of the receiver"}, 60)};
    };
    using Output = BatchStep;

    static Output run(Unit& unit, const Input& in) {
        const Handover handover = must_find_handover(unit.db, in.handover);
        const Batch batch = must_find_batch(unit.db, handover.batch);
        advance(unit, handover, HandoverAct::receive_cards);
        note_received(unit, handover.id, in.signature);
        if (handover.leg == Leg::province_to_city) {
            note_time(unit, batch.id, BatchTime::city_received);
            return state_of(unit, batch.id);
        }
        std::vector<cards::CardRef> moved;
        const std::string outlet = access::organisation_name(unit.db, access::OrganisationId{handover.outlet});
        const std::string zh = "您的社保卡已到达" + (outlet.empty() ? std::string{"领取网点"} : outlet) + "，请带身份证领取。";
        for (const Item& one : cards_for_outlet(unit.db, batch.id, handover.outlet)) {
            moved.push_back({one.person, one.card_no});
            tell_holder(unit, one.person,
                        {zh, "Your social security card is at the outlet: please collect it with your identity card."});
        }
        cards::move_holding(unit, moved, cards::Holding::at_outlet, handover.outlet);
        std::int64_t received = 0;
        for (const Handover& one : list_handovers(unit.db, batch.id))
            if (one.leg == Leg::city_to_outlet && (one.state == HandoverState::received || one.id == handover.id))
                ++received;
        if (received == std::ssize(count_by_outlet(unit.db, batch.id))) {
            advance(unit, batch, BatchAct::receive_all_cards);
            note_time(unit, batch.id, BatchTime::outlet_received);
        }
        return state_of(unit, batch.id);
    }
};

}  // namespace

extern constinit const Operation receive_cards;
constinit const Operation receive_cards = operation<ReceiveCards>();

}  // namespace onecard::production
