#pragma once
// What operations at a counter share: which card is meant, whose document lies there, who acts for the holder.

#include "base/person_name.hpp"
#include "business/cards/look_up_store.hpp"
#include "business/cards/operations/card_shown.hpp"

namespace onecard::cards {

struct CardAtHand {
    people::Person holder;
    Card card;
};
/// The card within the actor's reach; a bank's clerk reaches the cards of that bank only.
inline CardAtHand must_find_at_hand(Unit& unit, const std::string& card_no) {
    CardAtHand found{must_find_holder(unit, {}, card_no), {}};
    found.card = must_find_card(unit, {found.holder.key, card_no});
    if (unit.actor.own_organisation_only &&
        (unit.actor.has_role("BANK_CLERK") || unit.actor.has_role("BANK_REVIEWER")) &&
        !is_bank_of(unit.db, found.card.bank, unit.actor.organisation))
        throw Problem{card_not_found}.at("card_no");
    return found;
}

/// The document on the counter is the holder's.
inline void must_be_holders(Unit& unit, const people::Person& holder, const CitizenNumber& document) {
    if (people::key_of(unit, document) != holder.key) throw Problem{document_differs}.at("number");
}

/// Who acts for the holder shows a document too and leaves a proof: a mandate, a picture of the scene (3.47).
inline std::optional<Agent> agent_of(const std::optional<std::string>& name,
                                     const std::optional<CitizenNumber>& number,
                                     const std::optional<UploadId>& proof) {
    if (!name && !number) return {};
    if (!name || name->empty() || !number)
        throw Problem{agent_incomplete}.at(name ? "agent_number" : "agent_name");
    if (!proof) throw Problem{agent_proof_missing}.at("proof");
    return Agent{*name, std::string{number->reveal()}};
}
inline UploadId proof_of(Unit& unit, const std::optional<UploadId>& proof) {
    if (proof) must_find_upload(unit, *proof);
    return proof.value_or(UploadId{});
}

/// What a counter is told of the card it acted on.
struct CardActed {
    std::string card_no;
    SocialState social_state{};
    BankState bank_state{};
    std::optional<Instant> temp_loss_until;
    std::string bank_zh,
        bank_en;  ///< how the bank's part stands, in words; empty where the bank was not told
    static constexpr auto fields =
        std::tuple{field("card_no", &CardActed::card_no, {"社会保障卡卡号", "Card number"}),
                   field("social_state", &CardActed::social_state, {"社保功能状态", "Social state"}),
                   field("bank_state", &CardActed::bank_state, {"金融功能状态", "Bank state"}),
                   field("temp_loss_until", &CardActed::temp_loss_until, {"临时挂失至", "Lost until"}),
                   field("bank_zh", &CardActed::bank_zh, {"银行通知", "Notice to the bank (zh)"}),
                   field("bank_en", &CardActed::bank_en, {"银行通知（英文）", "Notice to the bank (en)"})};
};
inline CardActed acted_on(Unit& unit, const CardRef& ref) {
    const Card card = must_find_card(unit, ref);
    CardActed out{.card_no = card.card_no,
                  .social_state = card.social_state,
                  .bank_state = card.bank_state,
                  .temp_loss_until = details_of(unit.db, ref.key, ref.card_no).temp_loss_until};
    if (const auto notice = last_notice_of(unit.db, ref)) {
        const Words words = words_of(notice->state);
        out.bank_zh = words.zh;
        out.bank_en = words.en;
    }
    return out;
}

inline void must_have_reason(const std::string& reason) {
    if (count_code_points(normalise_name(reason)) < 2) throw Problem{reason_missing}.at("reason");
}

}  // namespace onecard::cards
