#pragma once
// NoticeShown: a notice to a bank as clerks and the bank see it; and which bank's the actor may see.

#include "business/cards/operations/card_shown.hpp"

namespace onecard::cards {

struct NoticeShown {
    BankNoticeId notice;
    std::int64_t bank = 0;
    std::string bank_name, card_no;
    NoticeKind kind{};
    NoticeState state{};
    Instant made_at;
    std::optional<Instant> sent_at, answered_at;
    std::int64_t tries = 0;
    std::string answer;
    static constexpr auto fields =
        std::tuple{field("notice", &NoticeShown::notice, {"银行通知", "Notice"}),
                   field("bank", &NoticeShown::bank, {"发卡银行", "Bank"}),
                   field("bank_name", &NoticeShown::bank_name, {"发卡银行", "Bank"}),
                   field("card_no", &NoticeShown::card_no, {"社会保障卡卡号", "Card number"}),
                   field("kind", &NoticeShown::kind, {"事项", "Kind"}),
                   field("state", &NoticeShown::state, {"状态", "State"}),
                   field("made_at", &NoticeShown::made_at, {"提出时间", "Made"}),
                   field("sent_at", &NoticeShown::sent_at, {"最近发送", "Last sent"}),
                   field("answered_at", &NoticeShown::answered_at, {"银行答复时间", "Answered"}),
                   field("tries", &NoticeShown::tries, {"发送次数", "Times sent"}),
                   field("answer", &NoticeShown::answer, {"银行说明", "The bank's words"})};
};

inline NoticeShown shown(Unit&, std::span<const Bank> banks, const BankNotice& notice) {
    NoticeShown out{.notice = notice.id,
                    .bank = notice.bank,
                    .card_no = notice.card.card_no,
                    .kind = notice.kind,
                    .state = notice.state,
                    .made_at = notice.made_at,
                    .tries = notice.tries,
                    .answer = notice.answer};
    if (notice.sent_at != Instant{}) out.sent_at = notice.sent_at;
    if (notice.answered_at != Instant{}) out.answered_at = notice.answered_at;
    const auto bank = std::ranges::find(banks, notice.bank, &Bank::code);
    if (bank != banks.end()) out.bank_name = bank->name_zh;
    return out;
}

/// What a bank says to a notice.
struct BankSays {
    BankNoticeId notice;
    std::optional<BankState> bank_state;
    std::optional<std::string> words;
    static constexpr auto fields =
        std::tuple{field("notice", &BankSays::notice, {"银行通知", "Notice"}),
                   field("bank_state", &BankSays::bank_state, {"银行卡状态", "State at the bank"}),
                   field("words", &BankSays::words, {"说明", "Words"}, 60)};
};

inline NoticeShown take_bank_answer(Unit& unit, const BankSays& in, bool done) {
    const BankNotice notice = must_find_notice(unit.db, in.notice);
    const BankNotice after =
        take_bank_answer(unit, notice, done, in.bank_state, unit.today(), in.words.value_or(""));
    return shown(unit, list_banks(unit.db), after);
}

/// The bank whose records the actor may list: its own for a bank's clerk, else the one asked for; 0 all, -1 none.
inline std::int64_t bank_to_list(Unit& unit, std::span<const Bank> banks,
                                 const std::optional<std::int64_t>& asked) {
    if (!unit.actor.own_organisation_only) return asked.value_or(0);
    for (const Bank& bank : banks)
        if (bank.organisation == unit.actor.organisation && bank.organisation != 0 &&
            asked.value_or(bank.code) == bank.code)
            return bank.code;
    return -1;
}

}  // namespace onecard::cards
