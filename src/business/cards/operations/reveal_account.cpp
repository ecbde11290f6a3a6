// Shows the bank card number behind a card whole, for a purpose that is kept in the audit.

#include "base/person_name.hpp"
#include "business/cards/operations/card_shown.hpp"

namespace onecard::cards {
namespace {

constexpr std::size_t purpose_characters = 4;

struct RevealAccount {
    static constexpr Spec spec{.name = "cards.reveal_account",
                               .title = {"查看完整银行卡号", "Reveal a bank card number"},
                               .effect = Effect::reveals,
                               .roles = "CARD_CLERK CARD_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "seed-4 2.12; domain 3.36"};
    struct Input {
        std::string card_no;
        std::string purpose;
        static constexpr auto fields =
            std::tuple{field("card_no", &Input::card_no, {"社会保障卡卡号", "Card number"}, 18),
                       field("purpose", &Input::purpose, {"查看用途", "Purpose"}, 200)};
    };
    struct Output {
        std::string card_no, account;
        std::int64_t bank = 0;
        static constexpr auto fields =
            std::tuple{field("card_no", &Output::card_no, {"社会保障卡卡号", "Card number"}),
                       field("account", &Output::account, {"银行卡号", "Bank card number"}),
                       field("bank", &Output::bank, {"发卡银行代码", "Bank code"})};
    };

    static Output run(Unit& unit, const Input& in) {
        if (count_code_points(normalise_name(in.purpose)) < purpose_characters)
            throw Problem{purpose_missing}.at("purpose");
        const people::Person holder = must_find_holder(unit, {}, in.card_no);
        for (const Card& card : list_cards(unit, holder.key))
            if (card.card_no == in.card_no)
                return {.card_no = card.card_no,
                        .account = std::string{card.account.reveal()},
                        .bank = card.bank};
        throw Problem{card_not_found}.at("card_no");
    }
};

}  // namespace

extern constinit const Operation reveal_account;
constinit const Operation reveal_account = operation<RevealAccount>();

}  // namespace onecard::cards
