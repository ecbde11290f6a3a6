// Closes a channel for good.

#include "business/cards/operations/channel_shown.hpp"
#include "engine/advance.hpp"

namespace onecard::cards {
namespace {

struct CloseChannel {
    static constexpr Spec spec{.name = "cards.close_channel",
                               .title = {"渠道退出", "Close a channel"},
                               .effect = Effect::writes,
                               .roles = "HRSS_PLATFORM_ADMIN",
                               .source = "R3.15-5"};
    struct Input {
        ChannelId channel;
        std::optional<std::string> opinion;
        static constexpr auto fields = std::tuple{field("channel", &Input::channel, {"渠道", "Channel"}),
                                                  field("opinion", &Input::opinion, {"说明", "Words"}, 200)};
    };
    using Output = ChannelShown;

    static Output run(Unit& unit, const Input& in) {
        ECardChannel one = must_find_channel(unit.db, in.channel);
        one.state = advance(unit, one, ChannelAct::close_channel, in.opinion.value_or(""));
        return shown(unit, one);
    }
};

}  // namespace

extern constinit const Operation close_channel_operation;
constinit const Operation close_channel_operation = operation<CloseChannel>();

}  // namespace onecard::cards
