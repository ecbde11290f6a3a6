#pragma once
// ChannelShown: a channel of e-cards as its administrator sees it.

#include "business/cards/ecard_tokens.hpp"
#include "business/cards/problems.hpp"
#include "engine/acts_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::cards {

struct ChannelShown {
    ChannelId channel;
    ChannelState state{};
    std::string code, name_zh, name_en;
    ChannelKind kind{};
    std::int64_t level = 1;
    std::optional<std::string> parent;
    bool shows_full_number = false;
    std::vector<ActShown> acts;
    static constexpr auto fields =
        std::tuple{field("channel", &ChannelShown::channel, {"渠道", "Channel"}),
                   field("state", &ChannelShown::state, {"状态", "State"}),
                   field("code", &ChannelShown::code, {"渠道代码", "Code"}),
                   field("name_zh", &ChannelShown::name_zh, {"名称", "Name (zh)"}),
                   field("name_en", &ChannelShown::name_en, {"英文名称", "Name (en)"}),
                   field("kind", &ChannelShown::kind, {"类别", "Kind"}),
                   field("level", &ChannelShown::level, {"级别", "Level"}),
                   field("parent", &ChannelShown::parent, {"所属一级渠道", "First-level channel"}),
                   field("shows_full_number", &ChannelShown::shows_full_number,
                         {"可看完整号码", "May see the whole number"}),
                   field("acts", &ChannelShown::acts, {"可办操作", "Acts"})};
};
inline ChannelShown shown(Unit& unit, const ECardChannel& one) {
    return {.channel = one.id,
            .state = one.state,
            .code = one.code,
            .name_zh = one.name_zh,
            .name_en = one.name_en,
            .kind = one.kind,
            .level = one.level,
            .parent = one.parent.empty() ? std::nullopt : std::optional{one.parent},
            .shows_full_number = one.shows_full_number,
            .acts = shown_acts(unit, view_of(channel_lifecycle), one.id.number(),
                               channel_lifecycle.code(one.state))};
}

}  // namespace onecard::cards
