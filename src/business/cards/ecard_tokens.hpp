#pragma once
// The codes an e-card shows: made, signed, checked once; and the channels where that happens.
//
//   code = "OC1" random(32) sign(16)     hexadecimal digits, lower case
//   sign = the first 8 bytes of HMAC-SM3 over "ecard-token:" random
// A code that was not made here is told from its signature without asking the database. What a code stands for is kept
// by a keyed hash of it, so that nobody who reads the database can show it.

#include "business/cards/ecard.hpp"

namespace onecard::cards {

struct ChannelTag {
    static constexpr std::string_view prefix = "channel";
};
using ChannelId = Id<ChannelTag>;

enum class ChannelState { entry, testing, running, suspended, closed };
enum class ChannelAct { begin_channel_test, open_channel, suspend_channel, close_channel };
/// R3.15-5.
enum class ChannelKind { hrss, government, national, bank, medical, social };
std::span<const Label<ChannelKind>> labels_of(ChannelKind);

namespace channel_table {
using enum ChannelState;
using enum ChannelAct;
inline constexpr Label<ChannelState> states[] = {
    {entry, "entry", {"准入登记", "Entered"}}, {testing, "testing", {"联调测试", "In test"}},
    {running, "running", {"运行", "Running"}}, {suspended, "suspended", {"暂停", "Suspended"}},
    {closed, "closed", {"退出", "Closed"}},
};
inline constexpr Label<ChannelAct> acts[] = {
    {begin_channel_test, "begin_channel_test", {"开始测试", "Begin the test"}},
    {open_channel, "open_channel", {"上线", "Open"}},
    {suspend_channel, "suspend_channel", {"暂停", "Suspend"}},
    {close_channel, "close_channel", {"退出", "Close"}},
};
inline constexpr Move<ChannelState, ChannelAct> moves[] = {
    {entry, begin_channel_test, testing},  {testing, open_channel, running},
    {running, suspend_channel, suspended}, {suspended, open_channel, running},
    {entry, close_channel, closed},        {testing, close_channel, closed},
    {running, close_channel, closed},      {suspended, close_channel, closed},
};
}  // namespace channel_table

inline constexpr Lifecycle<ChannelState, ChannelAct> channel_lifecycle{
    "ecard_channels", ChannelState::entry, channel_table::states, channel_table::acts, channel_table::moves};
static_assert(channel_lifecycle.is_sound());
constexpr std::span<const Label<ChannelState>> labels_of(ChannelState) {
    return channel_table::states;
}

struct ECardChannel {
    ChannelId id;
    ChannelState state{};
    std::string code, name_zh, name_en;
    ChannelKind kind{};
    std::int64_t level = 1;  ///< 2: through the first-level channel `parent`
    std::string parent;
    bool shows_full_number = false;  ///< the scene may see the whole citizen number (R3.15-4)

    static constexpr const auto& lifecycle() { return channel_lifecycle; }
};
std::vector<ECardChannel> list_channels(Database& db);
std::optional<ECardChannel> find_channel(Database& db, std::string_view code);
ECardChannel must_find_channel(Database& db, ChannelId id);
void insert_channel(Unit& unit, const ECardChannel& channel);

/// What became of a code that somebody was shown; the codes of domain.md 3.45.
struct TokenVerdict {
    std::string_view code;  ///< "OK", "E3001" not made here, "E3005" expired, "E3006" used, "E2002" …
    Words words{};
    std::optional<ECardRow> ecard{};
    ECardPurpose purpose{};
    bool may_see_number = false;
};
/// Uses the code up. The clocks of both sides may differ by what the place allows.
TokenVerdict check_token(Unit& unit, std::string_view text, std::string_view scene);

}  // namespace onecard::cards
