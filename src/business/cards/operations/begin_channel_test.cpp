// Lets a registered channel be tested.

#include "business/cards/operations/channel_shown.hpp"
#include "engine/advance.hpp"

namespace onecard::cards {
namespace {

struct BeginChannelTest {
    static constexpr Spec spec{.name = "cards.begin_channel_test",
                               .title = {"开始渠道测试", "Begin the test of a channel"},
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
        one.state = advance(unit, one, ChannelAct::begin_channel_test, in.opinion.value_or(""));
        return shown(unit, one);
    }
};

}  // namespace

extern constinit const Operation begin_channel_test_operation;
constinit const Operation begin_channel_test_operation = operation<BeginChannelTest>();

}  // namespace onecard::cards
