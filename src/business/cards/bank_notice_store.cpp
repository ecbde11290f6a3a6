// Every SQL statement on notices to banks, and what follows from an answer or from none.

#include <fmt/format.h>

#include "business/cards/bank_notice.hpp"
#include "business/cards/card_life.hpp"
#include "business/cards/problems.hpp"
#include "business/cards/send_bank_notices.hpp"
#include "business/policies/policies.hpp"
#include "engine/advance.hpp"

namespace onecard::cards {
namespace {

constexpr Statement insert_notice{"cards.insert_bank_notice", R"sql(
    INSERT INTO bank_notices (id, state, bank, person_key, card_no, kind, region, made_at, sent_at, answered_at, tries,
           answer)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, 0, 0, ''))sql"};
constexpr Statement select_notice{"cards.select_bank_notice", R"sql(
    SELECT id, state, bank, person_key, card_no, kind, region, made_at, sent_at, answered_at, tries, answer
      FROM bank_notices WHERE id = $1)sql"};
constexpr Statement select_last{"cards.select_last_bank_notice", R"sql(
    SELECT id, state, bank, person_key, card_no, kind, region, made_at, sent_at, answered_at, tries, answer
      FROM bank_notices WHERE person_key = $1 AND card_no = $2 AND kind <> 'name_changed'
     ORDER BY id DESC LIMIT 1)sql"};
constexpr Statement select_open_of_card{"cards.select_open_bank_notices", R"sql(
    SELECT id, state, bank, person_key, card_no, kind, region, made_at, sent_at, answered_at, tries, answer
      FROM bank_notices WHERE person_key = $1 AND card_no = $2
       AND state IN ('waiting', 'sent', 'half_blocked', 'refused') ORDER BY id)sql"};
constexpr Statement select_page{"cards.select_bank_notices", R"sql(
    SELECT id, state, bank, person_key, card_no, kind, region, made_at, sent_at, answered_at, tries, answer
      FROM bank_notices
     WHERE ($1 = 0 OR bank = $1) AND ($2 = '' OR state = $2) AND region >= $3 AND region <= $4 AND id < $5
     ORDER BY id DESC LIMIT $6)sql"};
constexpr Statement select_to_send{"cards.select_notices_to_send", R"sql(
    SELECT id, state, bank, person_key, card_no, kind, region, made_at, sent_at, answered_at, tries, answer
      FROM bank_notices WHERE bank = $1 AND (state = 'waiting' OR (state = 'half_blocked' AND sent_at < $2))
     ORDER BY id LIMIT $3)sql"};
constexpr Statement update_sent{"cards.set_notice_sent",
                                "UPDATE bank_notices SET sent_at = $2, tries = tries + 1 WHERE id = $1"};
constexpr Statement update_answered{"cards.set_notice_answered",
                                    "UPDATE bank_notices SET answered_at = $2, answer = $3 WHERE id = $1"};
BankNotice notice_in(const Row& row) {
    return {.id = row.id<BankNoticeId>(0),
            .state = notice_lifecycle.state(row.text(1)),
            .bank = row.number(2),
            .card = {row.person_key(3), row.string(4)},
            .kind = of_code<NoticeKind>(row.text(5)),
            .region = row.number(6) == 0 ? RegionCode{} : row.region(6),
            .made_at = row.instant(7),
            .sent_at = row.instant(8),
            .answered_at = row.instant(9),
            .tries = row.number(10),
            .answer = row.string(11)};
}

std::int64_t minutes_to_confirm(Unit& unit, RegionCode region) {
    return policies::number_in_any_case(unit.db, region, "half_block_confirm_minutes", unit.today());
}

std::string bank_name(Database& db, std::int64_t code, bool zh) {
    for (const Bank& bank : list_banks(db))
        if (bank.code == code) return zh ? bank.name_zh : bank.name_en;
    return {};
}

}  // namespace

std::span<const Label<NoticeKind>> labels_of(NoticeKind) {
    static constexpr Label<NoticeKind> labels[] = {
        {NoticeKind::temporary_loss, "temporary_loss", {"临时挂失", "Lost for a while"}},
        {NoticeKind::formal_loss, "formal_loss", {"正式挂失", "Lost"}},
        {NoticeKind::loss_released, "loss_released", {"解除挂失", "Loss released"}},
        {NoticeKind::cancelled, "cancelled", {"注销", "Cancelled"}},
        {NoticeKind::replaced, "replaced", {"换发新卡", "Replaced"}},
        {NoticeKind::name_changed, "name_changed", {"持卡人更名", "The holder's name changed"}},
    };
    return labels;
}

void notify_bank(Unit& unit, const Card& card, NoticeKind kind, RegionCode region) {
    if (card.bank == 0) return;
    const CardRef ref{card.key, card.card_no};
    std::vector<BankNotice> open;
    unit.db.each(
        select_open_of_card, [&](const Row& row) { open.push_back(notice_in(row)); }, ref.key, ref.card_no);
    for (const BankNotice& old : open)
        if ((old.kind == NoticeKind::name_changed) == (kind == NoticeKind::name_changed))
            advance(unit, old, NoticeAct::supersede_notice);

    const auto id = unit.next_id<BankNoticeId>();
    unit.db.change(insert_notice, id, notice_lifecycle.code(NoticeState::waiting), card.bank, ref.key,
                   ref.card_no, code_of(kind), region, unit.now);
    record_birth(unit, view_of(notice_lifecycle), id.number(), "notify_bank");
    if (is_loss(kind))
        insert_term(unit, {unit.now.plus_seconds(60 * minutes_to_confirm(unit, region)), ref,
                           TermKind::half_blocked, id.number()});
    queue_bank_notices(unit, card.bank);
}

BankNotice take_bank_answer(Unit& unit, const BankNotice& notice, bool confirmed,
                            std::optional<BankState> state, Date day, std::string_view words) {
    const bool was_late = notice.state == NoticeState::half_blocked;
    advance(unit, notice, confirmed ? NoticeAct::confirm_bank_notice : NoticeAct::refuse_bank_notice, words);
    unit.db.change(update_answered, notice.id, unit.now, words);
    log_event(unit, must_find_card(unit, notice.card), CardEventKind::bank_state,
              {.channel = Channel::bank,
               .detail = std::string{confirmed ? confirmed_detail : refused_detail},
               .bank_knows = true});
    if (state && update_bank_state_of(unit, notice.card, *state, day)) {
        const Card card = must_find_card(unit, notice.card);
        log_event(unit, card, CardEventKind::bank_state,
                  {.channel = Channel::bank, .detail = std::string{code_of(*state)}, .bank_knows = true});
        refresh_index(unit, std::span{&notice.card.key, 1}, "state");
        unit.tell(card_changed, Node::of({{"count", 1}}));
    }
    if (is_loss(notice.kind) && confirmed && was_late)
        tell_holder(unit, notice.card.key,
                    {"发卡银行已确认挂失，您的社会保障卡社保、金融功能均已挂失。",
                     "The bank has confirmed: both parts of your card are blocked now."});
    if (is_loss(notice.kind) && !confirmed)
        tell_holder(
            unit, notice.card.key,
            {"发卡银行未受理挂失，您的银行账户尚未挂失，请立即致电发卡银行。",
             "The bank did not take the loss: your account is not blocked. Please call the bank at once."});
    return must_find_notice(unit.db, notice.id);
}

void pass_confirmation(Unit& unit, BankNoticeId id) {
    const BankNotice notice = must_find_notice(unit.db, id);
    const std::int64_t minutes = minutes_to_confirm(unit, notice.region);
    if (notice.state == NoticeState::waiting || notice.state == NoticeState::sent) {
        advance(unit, notice, NoticeAct::pass_confirmation);
        log_event(unit, must_find_card(unit, notice.card), CardEventKind::bank_state,
                  {.channel = Channel::system, .detail = std::string{half_blocked_detail}});
        tell_holder(
            unit, notice.card.key,
            fmt::format(
                "您的社会保障卡社保功能已挂失；{}尚未确认，银行账户可能仍可使用，请同时致电该行挂失。",
                bank_name(unit.db, notice.bank, true)),
            fmt::format(
                "The social part of your card is blocked; {} has not confirmed yet and its account may "
                "still work. Please call the bank too.",
                bank_name(unit.db, notice.bank, false)));
    } else if (notice.state != NoticeState::half_blocked) {
        return;
    }
    // Told again until the bank answers, ever more seldom.
    const std::int64_t pause = minutes * std::min<std::int64_t>(notice.tries + 1, 12);
    insert_term(unit, {unit.now.plus_seconds(60 * pause), notice.card, TermKind::half_blocked, id.number()});
    queue_bank_notices(unit, notice.bank);
}

BankNotice must_find_notice(Database& db, BankNoticeId id) {
    std::optional<BankNotice> found;
    db.each(select_notice, [&](const Row& row) { found = notice_in(row); }, id);
    if (!found) throw Problem{notice_not_found}.at("notice").with(id.text());
    return *std::move(found);
}
std::optional<BankNotice> last_notice_of(Database& db, const CardRef& card) {
    std::optional<BankNotice> found;
    db.each(select_last, [&](const Row& row) { found = notice_in(row); }, card.key, card.card_no);
    return found;
}
std::vector<BankNotice> list_notices(Database& db, const NoticePage& page) {
    std::vector<BankNotice> notices;
    const auto range = page.within.range();
    db.each(
        select_page, [&](const Row& row) { notices.push_back(notice_in(row)); }, page.bank,
        page.state ? notice_lifecycle.code(*page.state) : std::string_view{}, range.lowest, range.highest,
        page.before ? page.before.number() : std::numeric_limits<std::int64_t>::max(), page.limit);
    return notices;
}
std::vector<BankNotice> notices_to_send(Database& db, std::int64_t bank, Instant not_since,
                                        std::int64_t limit) {
    std::vector<BankNotice> notices;
    db.each(
        select_to_send, [&](const Row& row) { notices.push_back(notice_in(row)); }, bank, not_since, limit);
    return notices;
}
void set_notice_sent(Unit& unit, const BankNotice& notice) {
    if (notice.state == NoticeState::waiting) advance(unit, notice, NoticeAct::send_notice);
    unit.db.change(update_sent, notice.id, unit.now);
}

}  // namespace onecard::cards
