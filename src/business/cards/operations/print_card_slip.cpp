// Prints the slip of the last act on a card for its holder to sign: loss, release, exchange or cancellation (3.40).

#include "business/cards/operations/counter.hpp"
#include "business/regions/regions.hpp"
#include "engine/papers.hpp"

namespace onecard::cards {
namespace {

/// "2026-12-01 09:30", as papers write it.
std::string minute_text(Instant at) {
    return at.text().substr(0, 10) + " " + at.text().substr(11, 5);
}

/// The form that goes with an event; none for those that have none.
std::string_view form_of(const CardEvent& event, const CardDetails& details) {
    switch (event.kind) {
        case CardEventKind::temporary_loss:
        case CardEventKind::formal_loss: return "社会保障卡挂失单";
        case CardEventKind::loss_released: return "社会保障卡解除挂失单";
        case CardEventKind::cancelled:
            return details.replaced_by_card_no.empty() ? "社会保障卡注销单" : "社会保障卡补换卡单";
        case CardEventKind::handed_out:
        case CardEventKind::enabled: return "社会保障卡领取单";
        default: return {};
    }
}

struct PrintCardSlip {
    static constexpr Spec spec{.name = "cards.print_card_slip",
                               .title = {"打印业务单", "Print the slip of a card"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK",
                               .source = "seed-2 5(2); domain 3.40"};
    struct Input {
        std::string card_no;
        static constexpr auto fields =
            std::tuple{field("card_no", &Input::card_no, {"社会保障卡卡号", "Card number"}, 18)};
    };
    using Output = IssuedPaper;

    static Output run(Unit& unit, const Input& in) {
        const CardAtHand at = must_find_at_hand(unit, in.card_no);
        const CardRef ref{at.holder.key, at.card.card_no};
        const CardDetails details = details_of(unit.db, ref.key, ref.card_no);
        constexpr std::int64_t recent = 20;
        for (const CardEvent& event : list_events(unit, ref, 0, recent)) {
            const std::string_view form = form_of(event, details);
            if (form.empty()) continue;
            std::string bank;
            for (const Bank& one : list_banks(unit.db))
                if (one.code == at.card.bank) bank = one.name_zh;
            Paper paper{.title = std::string{form},
                        .head = {{"姓名", at.holder.name},
                                 {"证件号码", at.holder.number.masked()},
                                 {"社会保障卡卡号", at.card.card_no},
                                 {"发卡银行", bank},
                                 {"银行卡号", at.card.account.masked()},
                                 {"所在镇街", regions::region_name(unit.db, at.holder.town)},
                                 {"办理事项", std::string{words_of(event.kind).zh}},
                                 {"办理时间", minute_text(event.at)},
                                 {"办理渠道", std::string{words_of(event.channel).zh}},
                                 {"社保功能状态", std::string{words_of(at.card.social_state).zh}},
                                 {"金融功能状态", std::string{words_of(at.card.bank_state).zh}}}};
            if (details.temp_loss_until)
                paper.head.emplace_back("临时挂失至", minute_text(*details.temp_loss_until));
            if (!details.replaced_by_card_no.empty())
                paper.head.emplace_back("新卡卡号", details.replaced_by_card_no);
            if (details.cancel_reason)
                paper.head.emplace_back("注销原因", std::string{words_of(*details.cancel_reason).zh});
            if (event.agent) paper.head.emplace_back("代办人", event.agent->name);
            if (const auto notice = last_notice_of(unit.db, ref))
                paper.foot.emplace_back("银行通知", std::string{words_of(notice->kind).zh} + "：" +
                                                        std::string{words_of(notice->state).zh});
            paper.foot.emplace_back("提示", "社保功能与金融功能分别管理；银行未确认前，请同时联系发卡银行");
            paper.signatures = {"持卡人（代办人）", "经办人"};
            return issue_paper(unit,
                               {"cards.print_card_slip",
                                {"社会保障卡业务单", "Slip of a social security card"},
                                ref.card_no},
                               PaperFormat::pdf, std::move(paper));
        }
        throw Problem{nothing_to_print}.at("card_no");
    }
};

}  // namespace

extern constinit const Operation print_card_slip;
constinit const Operation print_card_slip = operation<PrintCardSlip>();

}  // namespace onecard::cards
