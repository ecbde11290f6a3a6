// Makes a batch's roster public before it is paid, for the days of its item (R3.22-1).

#include <algorithm>

#include "base/calendar.hpp"
#include "business/policies/policies.hpp"
#include "business/regions/regions.hpp"
#include "business/subsidies/batch_rules.hpp"
#include "business/subsidies/batch_steps.hpp"
#include "business/subsidies/item_store.hpp"
#include "business/subsidies/notice_store.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

constexpr std::int64_t usual_days = 7;
constexpr std::int64_t most_days = 60;

/// The last day of a notice, by natural or working days as the item's rules count them. A working day of a year whose
/// calendar is not known yet is a weekday.
Date end_of_notice(Unit& unit, const Item& item, std::int64_t days) {
    const auto unit_of_days =
        item.pack_id == 0 ? std::nullopt
                          : policies::find_text(unit.db, policies::PackId{item.pack_id}, "notice_unit", unit.today());
    if (unit_of_days != "WORKING_DAYS") return unit.today().plus_days(static_cast<std::int32_t>(days));
    return add_working_days(regions::holiday_calendar(unit.db), unit.today(), static_cast<int>(days)).due;
}

struct OpenNotice {
    static constexpr Spec spec{.name = "subsidies.open_notice",
                               .title = {"公示名册", "Post a public notice"},
                               .effect = Effect::writes,
                               .roles = "TOWN_CLERK DEPT_CLERK",
                               .source = "R3.22-1"};
    struct Input {
        BatchId batch;
        std::optional<std::int64_t> days;
        std::optional<std::string> place;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                       field("days", &Input::days, {"公示天数", "Days"}),
                       field("place", &Input::place, {"张贴地点", "Place of the board"}, 100)};
    };
    struct Output {
        NoticeId notice;
        std::int64_t round = 0;
        Date posted_on, ends_on;
        static constexpr auto fields = std::tuple{field("notice", &Output::notice, {"公示", "Notice"}),
                                                  field("round", &Output::round, {"第几轮", "Round"}),
                                                  field("posted_on", &Output::posted_on, {"公示日期", "Posted on"}),
                                                  field("ends_on", &Output::ends_on, {"截止日期", "Ends on"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_take_own_batch(unit, in.batch);
        if (!batch.roster) throw Problem{roster_missing}.at("batch");
        if (is_importing(unit.db, batch.id)) throw Problem{batch_importing}.at("batch");
        if (!is_before_approval(batch.state)) throw Problem{line_frozen};
        const Item item = must_find_item(unit.db, batch.item);
        const std::int64_t days = in.days.value_or(item.notice_days > 0 ? item.notice_days : usual_days);
        if (days < std::max<std::int64_t>(1, item.notice_days) || days > most_days)
            throw Problem{notice_days_wrong}
                .at("days")
                .with(std::to_string(std::max<std::int64_t>(1, item.notice_days)))
                .with(std::to_string(most_days));
        PublicNotice notice{.batch = batch.id,
                            .roster = batch.roster,
                            .place = in.place.value_or(""),
                            .posted_on = unit.today(),
                            .ends_on = end_of_notice(unit, item, days)};
        for (const PublicNotice& before : notices_of(unit.db, batch.id)) {
            if (before.roster == batch.roster && before.is_open_on(unit.today()))
                throw Problem{notice_posted_already}.at("batch").with(before.id.text());
            notice.round = before.round + 1;
        }
        insert_notice(unit, notice);
        return {notice.id, notice.round, notice.posted_on, notice.ends_on};
    }
};

}  // namespace

extern constinit const Operation open_notice;
constinit const Operation open_notice = operation<OpenNotice>();

}  // namespace onecard::subsidies
