// Lists the hand-overs of a production batch with both signatures.

#include "business/production/batch_steps.hpp"
#include "business/production/handover_store.hpp"
#include "engine/acts_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct HandoverShown {
    HandoverId handover;
    Leg leg{};
    std::string state, outlet_name;
    std::int64_t outlet = 0, cards = 0;
    std::string given_by, given_signature, received_by, received_signature;
    Instant given_at;
    std::optional<Instant> received_at;
    std::vector<ActShown> acts;
    static constexpr auto fields = std::tuple{
        field("handover", &HandoverShown::handover, {"交接单", "Hand-over"}),
        field("leg", &HandoverShown::leg, {"交接环节", "Leg"}), field("state", &HandoverShown::state, {"状态", "State"}),
        field("outlet_name", &HandoverShown::outlet_name, {"网点名称", "Name of the outlet"}),
        field("outlet", &HandoverShown::outlet, {"网点机构号", "Number of the outlet"}),
        field("cards", &HandoverShown::cards, {"张数", "Cards"}),
        field("given_by", &HandoverShown::given_by, {"交出人", "Given by"}),
        field("given_signature", &HandoverShown::given_signature, {"交出人签字", "Signature of the giver"}),
        field("received_by", &HandoverShown::received_by, {"签收人", "Received by"}),
        field("received_signature", &HandoverShown::received_signature, {"签收人签字", "Signature of the receiver"}),
        field("given_at", &HandoverShown::given_at, {"交出时间", "Given at"}),
        field("received_at", &HandoverShown::received_at, {"签收时间", "Received at"}),
        field("acts", &HandoverShown::acts, {"可办", "Acts"})};
};

struct ListHandovers {
    static constexpr Spec spec{.name = "production.list_handovers",
                               .title = {"成品卡交接单", "List hand-overs of a batch"},
                               .effect = Effect::reads,
                               .roles = batch_readers,
                               .source = "3.10"};
    struct Input {
        ProductionBatchId batch;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"制卡批次", "Batch"})};
    };
    struct Output {
        std::vector<HandoverShown> handovers;
        static constexpr auto fields = std::tuple{field("handovers", &Output::handovers, {"交接单", "Hand-overs"})};
    };

    static Output run(Unit& unit, const Input& in) {
        Output out;
        for (const Handover& h : list_handovers(unit.db, in.batch)) {
            const std::string state{handover_lifecycle.code(h.state)};
            out.handovers.push_back({h.id, h.leg, state,
                                     access::organisation_name(unit.db, access::OrganisationId{h.outlet}), h.outlet,
                                     h.cards, h.given_by, h.given_signature, h.received_by, h.received_signature,
                                     h.given_at, h.received_at,
                                     shown_acts(unit, view_of(handover_lifecycle), h.id.number(), state)});
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation list_handovers_operation;
constinit const Operation list_handovers_operation = operation<ListHandovers>();

}  // namespace onecard::production
