// Counts the rounds of a roster's notice.

#include "business/subsidies/notice_wait.hpp"

#include "business/policies/policies.hpp"
#include "business/subsidies/item_store.hpp"
#include "business/subsidies/problems.hpp"

namespace onecard::subsidies {
namespace {

// A claim keeps the amount that failed; a correction pays as much or less.
constexpr Statement count_changed_amounts{"subsidies.count_changed_amounts", R"sql(
    SELECT COUNT(*) FROM correction_claims c
      JOIN roster_rows w ON w.source_order = c.order_id AND w.source_seq = c.order_seq
     WHERE c.batch = $1 AND w.roster = $2 AND w.amount_fen <> c.failed_fen)sql"};

bool is_demanded(Unit& unit, const Batch& batch, const Item& item) {
    if (item.notice_rounds <= 0 || item.notice_days <= 0) return false;
    const policies::PackId pack{batch.pack_id};
    const Date day = batch.made_at.date();
    if (item.fund_kind == FundKind::social_benefit && !policies::flag(unit.db, pack, "notice_for_social_benefit", day))
        return false;
    return !batch.is_correction || policies::flag(unit.db, pack, "correction_new_notice", day) ||
           unit.db.number_or(0, count_changed_amounts, batch.id, batch.roster) > 0;
}

}  // namespace

NoticeWait notice_wait(Unit& unit, const Batch& batch) {
    NoticeWait wait;
    const Item item = must_find_item(unit.db, batch.item);
    if (!is_demanded(unit, batch, item)) return wait;
    wait.rounds = item.notice_rounds;
    wait.days = item.notice_days;
    for (const PublicNotice& notice : notices_of(unit.db, batch.id)) {
        if (notice.roster != batch.roster || notice.state != NoticeState::posted) continue;
        if (notice.is_open_on(unit.today())) wait.ends_on = notice.ends_on;
        else ++wait.rounds_over;
    }
    return wait;
}

void require_notice_over(Unit& unit, const Batch& batch) {
    const NoticeWait wait = notice_wait(unit, batch);
    if (wait.is_over()) return;
    if (wait.ends_on && wait.rounds_over + 1 >= wait.rounds)
        throw Problem{notice_running}.with(wait.ends_on->text()).with(wait.ends_on->plus_days(1).text());
    throw Problem{notice_missing}
        .with(std::to_string(wait.rounds))
        .with(std::to_string(wait.days))
        .with(std::to_string(wait.rounds_over));
}

}  // namespace onecard::subsidies
