// Registers a channel in which e-cards may be shown; it opens after its test.

#include <algorithm>

#include "business/cards/operations/channel_shown.hpp"

namespace onecard::cards {
namespace {

struct RegisterChannel {
    static constexpr Spec spec{.name = "cards.register_channel",
                               .title = {"登记电子社保卡渠道", "Register an e-card channel"},
                               .effect = Effect::writes,
                               .roles = "HRSS_PLATFORM_ADMIN",
                               .source = "R3.15-5"};
    struct Input {
        std::string code, name_zh, name_en;
        ChannelKind kind{};
        std::optional<std::string> parent;
        std::optional<bool> shows_full_number;
        static constexpr auto fields =
            std::tuple{field("code", &Input::code, {"渠道代码", "Code"}, 20),
                       field("name_zh", &Input::name_zh, {"名称", "Name (zh)"}, 60),
                       field("name_en", &Input::name_en, {"英文名称", "Name (en)"}, 60),
                       field("kind", &Input::kind, {"类别", "Kind"}),
                       field("parent", &Input::parent, {"所属一级渠道", "First-level channel"}, 20),
                       field("shows_full_number", &Input::shows_full_number,
                             {"可看完整号码", "May see the whole number"})};
    };
    using Output = ChannelShown;

    static Output run(Unit& unit, const Input& in) {
        const bool good = in.code.size() >= 2 && std::ranges::all_of(in.code, [](char c) {
                              return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
                          });
        const auto parent = in.parent ? find_channel(unit.db, *in.parent) : std::nullopt;
        if (!good || (in.parent && (!parent || parent->level != 1)))
            throw Problem{channel_malformed}.at(good ? "parent" : "code");
        if (find_channel(unit.db, in.code)) throw Problem{channel_known}.at("code").with(in.code);
        const ECardChannel made{.id = unit.next_id<ChannelId>(),
                                .state = ChannelState::entry,
                                .code = in.code,
                                .name_zh = in.name_zh,
                                .name_en = in.name_en,
                                .kind = in.kind,
                                .level = in.parent ? 2 : 1,
                                .parent = in.parent.value_or(""),
                                .shows_full_number = in.shows_full_number.value_or(false)};
        insert_channel(unit, made);
        return shown(unit, made);
    }
};

}  // namespace

extern constinit const Operation register_channel_operation;
constinit const Operation register_channel_operation = operation<RegisterChannel>();

}  // namespace onecard::cards
