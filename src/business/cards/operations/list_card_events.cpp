// Lists what happened to one card, newest first.

#include "base/person_name.hpp"
#include "business/cards/operations/card_shown.hpp"

namespace onecard::cards {
namespace {

struct ListCardEvents {
    static constexpr Spec spec{.name = "cards.list_card_events",
                               .title = {"卡的经历", "List what happened to a card"},
                               .effect = Effect::reads,
                               .roles =
                                   "TOWN_CLERK TOWN_REVIEWER CARD_CLERK CARD_REVIEWER HRSS_PLATFORM_ADMIN "
                                   "DISCIPLINE_USER AUDIT_USER",
                               .source = "domain 3.42 CardEvent"};
    struct Input {
        std::string card_no;
        std::optional<std::int64_t> after, limit;
        static constexpr auto fields =
            std::tuple{field("card_no", &Input::card_no, {"社会保障卡卡号", "Card number"}, 18),
                       field("after", &Input::after, {"上一页最后一项", "After"}),
                       field("limit", &Input::limit, {"每页条数", "Limit"})};
    };
    struct EventShown {
        CardEventKind event{};
        SocialState from{}, to{};
        Channel channel{};
        std::string actor;
        Instant at;
        std::string detail, agent;
        std::optional<UploadId> proof;
        static constexpr auto fields = std::tuple{field("event", &EventShown::event, {"事项", "Event"}),
                                                  field("from", &EventShown::from, {"原状态", "From"}),
                                                  field("to", &EventShown::to, {"新状态", "To"}),
                                                  field("channel", &EventShown::channel, {"渠道", "Channel"}),
                                                  field("actor", &EventShown::actor, {"经办", "By"}),
                                                  field("at", &EventShown::at, {"时间", "At"}),
                                                  field("detail", &EventShown::detail, {"说明", "Words"}),
                                                  field("agent", &EventShown::agent, {"代办人", "Agent"}),
                                                  field("proof", &EventShown::proof, {"材料", "Proof"})};
    };
    struct Output {
        std::vector<EventShown> events;
        std::optional<std::int64_t> next;
        static constexpr auto fields = std::tuple{field("events", &Output::events, {"经历", "Events"}),
                                                  field("next", &Output::next, {"下一页", "Next"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const people::Person holder = must_find_holder(unit, {}, in.card_no);
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200);
        Output out;
        std::int64_t last = 0;
        for (const CardEvent& event :
             list_events(unit, {holder.key, in.card_no}, in.after.value_or(0), limit)) {
            last = event.id;
            out.events.push_back({.event = event.kind,
                                  .from = event.from,
                                  .to = event.to,
                                  .channel = event.channel,
                                  .actor = event.actor,
                                  .at = event.at,
                                  .detail = event.detail,
                                  .agent = event.agent ? masked_name(event.agent->name) : "",
                                  .proof = event.proof ? std::optional{event.proof} : std::nullopt});
        }
        if (std::ssize(out.events) == limit) out.next = last;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_card_events_operation;
constinit const Operation list_card_events_operation = operation<ListCardEvents>();

}  // namespace onecard::cards
