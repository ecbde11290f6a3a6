#pragma once
// A public notice and its lines as everybody may see them: no telephone, no whole number, no child's whole name.

#include "base/citizen_number.hpp"
#include "base/person_name.hpp"
#include "business/access/access.hpp"
#include "business/people/people.hpp"
#include "business/regions/regions.hpp"
#include "business/subsidies/item_store.hpp"
#include "business/subsidies/notice_store.hpp"
#include "engine/fields.hpp"

namespace onecard::subsidies {

struct NoticeShown {
    NoticeId notice;
    std::string state, title, item, department;
    RegionCode region;
    std::string region_name;
    Month period;
    std::int64_t round = 0, rows = 0;
    std::string place, standard;
    Date posted_on, ends_on;

    static constexpr auto fields = std::tuple{
        field("notice", &NoticeShown::notice, {"公示", "Notice"}), field("state", &NoticeShown::state, {"状态", "State"}),
        field("title", &NoticeShown::title, {"名称", "Title"}), field("item", &NoticeShown::item, {"补贴项目", "Item"}),
        field("department", &NoticeShown::department, {"主管部门", "Department"}),
        field("region", &NoticeShown::region, {"区划", "Region"}),
        field("region_name", &NoticeShown::region_name, {"区划名称", "Region's name"}),
        field("period", &NoticeShown::period, {"期号", "Period"}), field("round", &NoticeShown::round, {"第几轮", "Round"}),
        field("rows", &NoticeShown::rows, {"人数", "People"}), field("place", &NoticeShown::place, {"张贴地点", "Place"}),
        field("standard", &NoticeShown::standard, {"补贴标准", "Standard"}),
        field("posted_on", &NoticeShown::posted_on, {"公示日期", "Posted on"}),
        field("ends_on", &NoticeShown::ends_on, {"截止日期", "Ends on"})};
};

inline NoticeShown shown_notice(Unit& unit, const PublicNotice& notice) {
    const Batch batch = must_find_batch(unit.db, notice.batch);
    const Item item = must_find_item(unit.db, batch.item);
    return {.notice = notice.id,
            .state = std::string{notice_lifecycle.code(notice.state)},
            .title = batch.title,
            .item = item.minor_name,
            .department = access::organisation_name(unit.db, access::OrganisationId{batch.organisation}),
            .region = batch.region,
            .region_name = regions::full_region_name(unit.db, batch.region),
            .period = batch.period,
            .round = notice.round,
            .rows = batch.rows_total,
            .place = notice.place,
            .standard = item.standard > Money{} ? item.standard.text() : item.standard_text,
            .posted_on = notice.posted_on,
            .ends_on = notice.ends_on};
}

struct NoticeLine {
    std::int64_t seq = 0;
    std::string name, number, town_name, village_name;
    Money amount;
    static constexpr auto fields = std::tuple{
        field("seq", &NoticeLine::seq, {"序号", "Number"}), field("name", &NoticeLine::name, {"姓名", "Name"}),
        field("number", &NoticeLine::number, {"身份证号", "Identity number"}),
        field("town_name", &NoticeLine::town_name, {"镇街", "Town"}),
        field("village_name", &NoticeLine::village_name, {"村（社区）", "Village"}),
        field("amount", &NoticeLine::amount, {"补贴额", "Amount"})};
};

inline constexpr int grown_up_years = 18;

/// Masked by R3.22-2: who is not known to be grown up is not named in full.
inline NoticeLine public_line(Unit& unit, const RosterRow& row, const regions::TownNames& towns) {
    NoticeLine line{.seq = row.seq, .name = masked_name(row.name), .amount = row.amount};
    if (const auto person = people::find_person(unit, row.person)) {
        if (full_years(person->birth, unit.today()) >= grown_up_years) line.name = row.name;
        line.number = person->number.masked();
    }
    line.town_name = towns.name_of(row.town);
    if (row.village) line.village_name = towns.name_of(row.village);
    return line;
}

}  // namespace onecard::subsidies
