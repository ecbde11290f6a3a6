// Lists cards that must not be used, whole or what changed since a turn: what terminals without a line keep.

#include <algorithm>

#include "business/cards/blacklist.hpp"
#include "business/cards/social_lifecycle.hpp"
#include "engine/operation.hpp"

namespace onecard::cards {
namespace {

struct ListBlacklist {
    static constexpr Spec spec{.name = "cards.list_blacklist",
                               .title = {"黑名单", "List cards that must not be used"},
                               .effect = Effect::reads,
                               .roles = "CARD_CLERK TERMINAL_ADMIN BANK_CLERK APP_OWNER HRSS_PLATFORM_ADMIN",
                               .source = "R3.17-5"};
    struct Input {
        std::optional<std::int64_t> since, limit;
        std::optional<std::string> after;
        static constexpr auto fields =
            std::tuple{field("since", &Input::since, {"上次的序号", "Last turn"}),
                       field("after", &Input::after, {"上一页最后一项", "After"}, 60),
                       field("limit", &Input::limit, {"每页条数", "Limit"})};
    };
    struct BlackShown {
        std::string card_no, reason, reason_zh, reason_en;
        bool blocked = true;
        static constexpr auto fields =
            std::tuple{field("card_no", &BlackShown::card_no, {"社会保障卡卡号", "Card number"}),
                       field("reason", &BlackShown::reason, {"原因代码", "Reason"}),
                       field("reason_zh", &BlackShown::reason_zh, {"原因", "Reason (zh)"}),
                       field("reason_en", &BlackShown::reason_en, {"原因（英文）", "Reason (en)"}),
                       field("blocked", &BlackShown::blocked, {"列入", "On the list"})};
    };
    struct Output {
        std::vector<BlackShown> cards;
        std::int64_t turn = 0;
        std::optional<std::string> next;
        static constexpr auto fields = std::tuple{field("cards", &Output::cards, {"卡", "Cards"}),
                                                  field("turn", &Output::turn, {"本次序号", "Turn"}),
                                                  field("next", &Output::next, {"下一页", "Next"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(1000), 1, 10000);
        // Read before the cards: whatever changes meanwhile stands above it and comes with the next increment.
        Output out{.turn = last_change_turn(unit.db)};
        const BlackPage page = black_list(unit.db, in.since, in.after.value_or(""), limit);
        for (const BlackCard& card : page.cards) {
            const Words& words = social_lifecycle.words(card.state);
            out.cards.push_back({card.card_no, std::string{reason_of(card.state)}, std::string{words.zh},
                                 std::string{words.en}, card.state != SocialState::normal});
        }
        if (!page.next.empty()) out.next = page.next;
        return out;
    }

    static std::string_view reason_of(SocialState state) {
        switch (state) {
            case SocialState::sealed: return "E2001";
            case SocialState::temp_lost: return "E2002";
            case SocialState::formally_lost: return "E2003";
            case SocialState::app_locked: return "E2004";
            case SocialState::cancelled: return "E2009";
            case SocialState::normal: return "";
        }
        return "";
    }
};

}  // namespace

extern constinit const Operation list_blacklist_operation;
constinit const Operation list_blacklist_operation = operation<ListBlacklist>();

}  // namespace onecard::cards
