#pragma once
// OwnECard: the citizen's e-card as it is shown on the own phone.

#include "business/citizens/own_card.hpp"

namespace onecard::citizens {

struct OwnECard {
    bool issued = false, valid = false, consent = false;
    std::int64_t level = 0;
    std::string state_zh, state_en;
    std::optional<Instant> issued_at;
    static constexpr auto fields = std::tuple{
        field("issued", &OwnECard::issued, {"已签发", "Issued"}),
        field("valid", &OwnECard::valid, {"有效", "Valid"}),
        field("consent", &OwnECard::consent, {"挂失期间可用作身份凭证", "May show identity while lost"}),
        field("level", &OwnECard::level, {"签发级别", "Level"}),
        field("state_zh", &OwnECard::state_zh, {"状态", "State (zh)"}),
        field("state_en", &OwnECard::state_en, {"状态（英文）", "State (en)"}),
        field("issued_at", &OwnECard::issued_at, {"签发时间", "Issued at"})};
};
inline OwnECard own_ecard(Unit& unit, const PersonKey& key) {
    const auto ecard = cards::find_ecard(unit, key);
    if (!ecard) return {};
    return {.issued = std::ranges::find(ecard->channels, own_channel) != ecard->channels.end(),
            .valid = ecard->valid,
            .consent = ecard->consent,
            .level = ecard->level,
            .state_zh = std::string{ecard->state.zh},
            .state_en = std::string{ecard->state.en},
            .issued_at = ecard->issued_at};
}

}  // namespace onecard::citizens
