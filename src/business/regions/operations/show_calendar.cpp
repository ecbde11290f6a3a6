// Shows the holidays and make-up workdays of a year, and whether its notice is known.

#include "business/regions/holiday_store.hpp"
#include "business/regions/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::regions {
namespace {

struct ShowCalendar {
    static constexpr Spec spec{.name = "regions.show_calendar",
                               .title = {"节假日历", "Holiday calendar"},
                               .effect = Effect::reads,
                               .roles = "*",
                               .source = "R3.2-13"};
    struct Input {
        std::int64_t year = 0;
        static constexpr auto fields = std::tuple{field("year", &Input::year, {"年度", "Year"})};
    };
    struct Output {
        std::int64_t year = 0;
        bool complete = false;
        std::string notice;
        std::vector<Date> holidays;
        std::vector<Date> makeup_workdays;
        static constexpr auto fields =
            std::tuple{field("year", &Output::year, {"年度", "Year"}),
                       field("complete", &Output::complete, {"通知已录入", "Notice is known"}),
                       field("notice", &Output::notice, {"通知文号", "Notice number"}),
                       field("holidays", &Output::holidays, {"放假", "Holidays"}),
                       field("makeup_workdays", &Output::makeup_workdays, {"调休上班", "Make-up workdays"})};
    };

    static Output run(Unit& unit, const Input& in) {
        if (in.year < 1949 || in.year > 9999)
            throw Problem{notice_year_out_of_range}.at("year").with("1949").with("9999");
        Output out{.year = in.year};
        if (const auto notice = find_notice(unit.db, static_cast<int>(in.year))) {
            out.complete = true;
            out.notice = notice->notice;
            for (const Holiday& holiday : notice->days)
                (holiday.kind == HolidayKind::holiday ? out.holidays : out.makeup_workdays)
                    .push_back(holiday.day);
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation show_calendar;
constinit const Operation show_calendar = operation<ShowCalendar>();

}  // namespace onecard::regions
