// Opens a tested or suspended channel: e-cards may be shown there.

#include "business/cards/operations/channel_shown.hpp"
#include "engine/advance.hpp"

namespace onecard::cards {
namespace {

struct OpenChannel {
    static constexpr Spec spec{.name = "cards.open_channel",
                               .title = {"渠道上线", "Open a channel"},
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
        one.state = advance(unit, one, ChannelAct::open_channel, in.opinion.value_or(""));
        return shown(unit, one);
    }
};

}  // namespace

extern constinit const Operation open_channel_operation;
constinit const Operation open_channel_operation = operation<OpenChannel>();

}  // namespace onecard::cards
