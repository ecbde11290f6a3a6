// Lists the channels in which e-cards may be shown and checked.

#include "business/cards/operations/channel_shown.hpp"

namespace onecard::cards {
namespace {

struct ListChannels {
    static constexpr Spec spec{
        .name = "cards.list_channels",
        .title = {"电子社保卡渠道清单", "List e-card channels"},
        .effect = Effect::reads,
        .roles = "HRSS_PLATFORM_ADMIN CARD_CLERK CARD_REVIEWER DISCIPLINE_USER AUDIT_USER",
        .source = "R3.15-5"};
    using Input = Nothing;
    struct Output {
        std::vector<ChannelShown> channels;
        static constexpr auto fields = std::tuple{field("channels", &Output::channels, {"渠道", "Channels"})};
    };

    static Output run(Unit& unit, const Input&) {
        Output out;
        for (const ECardChannel& one : list_channels(unit.db)) out.channels.push_back(shown(unit, one));
        return out;
    }
};

}  // namespace

extern constinit const Operation list_channels_operation;
constinit const Operation list_channels_operation = operation<ListChannels>();

}  // namespace onecard::cards
