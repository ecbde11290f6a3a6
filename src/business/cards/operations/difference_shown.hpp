#pragma once
// DifferenceShown: a card on which the platform and its bank differ, as both see it.

#include "business/cards/operations/notice_shown.hpp"
#include "business/cards/state_difference.hpp"

namespace onecard::cards {

struct DifferenceShown {
    StateDifferenceId difference;
    DifferenceState state{};
    std::int64_t bank = 0;
    std::string bank_name, card_no;
    DifferenceKind kind{};
    SocialState social_state{};
    BankState bank_state{};
    Instant found_at, seen_at;
    std::string note;
    static constexpr auto fields =
        std::tuple{field("difference", &DifferenceShown::difference, {"差异", "Difference"}),
                   field("state", &DifferenceShown::state, {"处理状态", "State"}),
                   field("bank", &DifferenceShown::bank, {"发卡银行", "Bank"}),
                   field("bank_name", &DifferenceShown::bank_name, {"发卡银行", "Bank"}),
                   field("card_no", &DifferenceShown::card_no, {"社会保障卡卡号", "Card number"}),
                   field("kind", &DifferenceShown::kind, {"差异类别", "Kind"}),
                   field("social_state", &DifferenceShown::social_state, {"社保功能状态", "Social state"}),
                   field("bank_state", &DifferenceShown::bank_state, {"金融功能状态", "Bank state"}),
                   field("found_at", &DifferenceShown::found_at, {"首次发现", "Found"}),
                   field("seen_at", &DifferenceShown::seen_at, {"最近发现", "Last seen"}),
                   field("note", &DifferenceShown::note, {"处理说明", "Note"})};
};
inline DifferenceShown shown(std::span<const Bank> banks, const StateDifference& one) {
    DifferenceShown out{.difference = one.id,
                        .state = one.state,
                        .bank = one.bank,
                        .card_no = one.card.card_no,
                        .kind = one.kind,
                        .social_state = one.social_state,
                        .bank_state = one.bank_state,
                        .found_at = one.found_at,
                        .seen_at = one.seen_at,
                        .note = one.note};
    const auto bank = std::ranges::find(banks, one.bank, &Bank::code);
    if (bank != banks.end()) out.bank_name = bank->name_zh;
    return out;
}

}  // namespace onecard::cards
