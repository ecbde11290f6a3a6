// Shows a public notice with its lines, masked, to everybody while it is open.

#include <algorithm>

#include "business/subsidies/notice_shown.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ShowPublicNotice {
    static constexpr Spec spec{.name = "subsidies.show_public_notice",
                               .title = {"查看公示", "Show a public notice"},
                               .effect = Effect::reads,
                               .roles = "anyone",
                               .source = "R3.22-2"};
    struct Input {
        NoticeId notice;
        std::optional<std::int64_t> after, limit;
        static constexpr auto fields = std::tuple{field("notice", &Input::notice, {"公示", "Notice"}),
                                                  field("after", &Input::after, {"此序号之后", "After this number"}),
                                                  field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        NoticeShown notice;
        std::vector<NoticeLine> lines;
        std::optional<std::int64_t> next;
        static constexpr auto fields = std::tuple{field("notice", &Output::notice, {"公示", "Notice"}),
                                                  field("lines", &Output::lines, {"名单", "Lines"}),
                                                  field("next", &Output::next, {"下一页从此之后", "Next page after"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const PublicNotice notice = must_find_notice(unit.db, in.notice);
        const Batch batch = must_find_batch(unit.db, notice.batch);
        // What is over is no longer public.
        if (!notice.is_open_on(unit.today()) || batch.roster != notice.roster)
            throw Problem{notice_not_found}.at("notice").with(in.notice.text());
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 100);
        const std::int64_t after = std::max<std::int64_t>(in.after.value_or(0), 0);
        const RegionCode county = batch.region.level() == RegionLevel::town ? batch.region.parent() : batch.region;
        const auto towns = regions::load_town_names(unit.db, county);
        std::vector<RosterRow> rows;
        each_row(unit.db, notice.roster, after, limit, [&](const RosterRow& row) { rows.push_back(row); });
        Output out{.notice = shown_notice(unit, notice)};
        for (const RosterRow& row : rows)
            if (!row.stopped || has_open_objection(unit.db, batch.id, row.seq))
                out.lines.push_back(public_line(unit, row, towns));
        if (after + limit < batch.rows_total) out.next = after + limit;
        return out;
    }
};

}  // namespace

extern constinit const Operation show_public_notice;
constinit const Operation show_public_notice = operation<ShowPublicNotice>();

}  // namespace onecard::subsidies
