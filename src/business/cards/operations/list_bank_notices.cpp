// Lists what banks were told of their cards and how each answered, newest first; a bank sees its own.

#include "business/cards/operations/notice_shown.hpp"

namespace onecard::cards {
namespace {

struct ListBankNotices {
    static constexpr Spec spec{.name = "cards.list_bank_notices",
                               .title = {"银行通知清单", "List notices to banks"},
                               .effect = Effect::reads,
                               .roles =
                                   "CARD_CLERK CARD_REVIEWER HRSS_PLATFORM_ADMIN BANK_CLERK BANK_REVIEWER "
                                   "DISCIPLINE_USER AUDIT_USER",
                               .source = "R3.13-2"};
    struct Input {
        std::optional<NoticeState> state;
        std::optional<std::int64_t> bank;
        std::optional<BankNoticeId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields = std::tuple{field("state", &Input::state, {"状态", "State"}),
                                                  field("bank", &Input::bank, {"银行代码", "Bank code"}),
                                                  field("after", &Input::after, {"上一页最后一项", "After"}),
                                                  field("limit", &Input::limit, {"每页条数", "Limit"})};
    };
    struct Output {
        std::vector<NoticeShown> notices;
        std::optional<BankNoticeId> next;
        static constexpr auto fields = std::tuple{field("notices", &Output::notices, {"通知", "Notices"}),
                                                  field("next", &Output::next, {"下一页", "Next"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::vector<Bank> banks = list_banks(unit.db);
        NoticePage page{.bank = bank_to_list(unit, banks, in.bank),
                        .state = in.state,
                        .within = unit.actor.region,
                        .before = in.after.value_or(BankNoticeId{}),
                        .limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200)};
        Output out;
        if (page.bank < 0) return out;
        for (const BankNotice& notice : list_notices(unit.db, page))
            out.notices.push_back(shown(unit, banks, notice));
        if (std::ssize(out.notices) == page.limit) out.next = out.notices.back().notice;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_bank_notices;
constinit const Operation list_bank_notices = operation<ListBankNotices>();

}  // namespace onecard::cards
