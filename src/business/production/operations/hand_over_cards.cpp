// Hands finished cards of a batch over, from the province to the city or from the city to an outlet; the first
// signature.

#include "business/production/batch_steps.hpp"
#include "business/production/handover_store.hpp"
#include "business/production/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct HandOverCards {
    static constexpr Spec spec{.name = "production.hand_over_cards",
                               .title = {"成品卡交出", "Hand finished cards over"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR",
                               .source = "seed-2 3(5); 3.10"};
    struct Input {
        ProductionBatchId batch;
        Leg leg{};
        std::optional<std::int64_t> outlet;
        std::string signature;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"制卡批次", "Batch"}),
                       field("leg", &Input::leg, {"交接环节", "Leg"}),
                       field("outlet", &Input::outlet, {"网点机构号", "Number of the outlet"}),
                       field("signature", &Input::signature, {"交出人签字", "Signature of the giver"}, 60)};
    };
    struct Output {
        HandoverId handover;
        std::int64_t cards = 0;
        static constexpr auto fields =
            std::tuple{field("handover", &Output::handover, {"交接单", "Hand-over"}),
                       field("cards", &Output::cards, {"张数", "Cards"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_find_batch(unit.db, in.batch);
        const auto inspections = list_inspections(unit.db, batch.id);
        if (inspections.empty() || !inspections.back().passed) throw Problem{inspection_missing}.at("batch");
        const auto done = list_handovers(unit.db, batch.id);
        Handover made{.id = unit.next_id<HandoverId>(),
                      .batch = batch.id,
                      .leg = in.leg,
                      .given_signature = in.signature};
        if (in.leg == Leg::city_to_outlet) {
            made.outlet = in.outlet.value_or(0);
            made.cards = std::ssize(cards_for_outlet(unit.db, batch.id, made.outlet));
            if (made.cards == 0) throw Problem{nothing_for_outlet}.at("outlet");
            // Where the province sends cards, the city has signed for them before it gives them away.
            for (const Handover& one : done)
                if (one.leg == Leg::province_to_city && one.state != HandoverState::received)
                    throw Problem{handover_out_of_order}.at("leg");
        } else {
            made.cards = count_items(unit.db, batch.id, ItemStage::finished);
            if (made.cards == 0) throw Problem{nothing_left}.at("batch");
            note_time(unit, batch.id, BatchTime::province_sent);
        }
        if (!insert_handover(unit, made)) throw Problem{handover_made_already}.at("leg");
        return {made.id, made.cards};
    }
};

}  // namespace

extern constinit const Operation hand_over_cards;
constinit const Operation hand_over_cards = operation<HandOverCards>();

}  // namespace onecard::production
