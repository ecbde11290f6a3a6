// Lists the notices that are open to the public now.

#include <algorithm>

#include "business/subsidies/notice_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ListPublicNotices {
    static constexpr Spec spec{.name = "subsidies.list_public_notices",
                               .title = {"公示清单", "Public notices"},
                               .effect = Effect::reads,
                               .roles = "anyone",
                               .source = "R3.22-1"};
    struct Input {
        std::optional<std::string> within;
        std::optional<NoticeId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields = std::tuple{field("within", &Input::within, {"区划代码", "Region code"}, 12),
                                                  field("after", &Input::after, {"此公示之后", "After this notice"}),
                                                  field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<NoticeShown> notices;
        std::optional<NoticeId> next;
        static constexpr auto fields = std::tuple{field("notices", &Output::notices, {"公示", "Notices"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(20), 1, 100);
        RegionCode within;
        if (in.within && !in.within->empty()) {
            const auto code = RegionCode::parse(*in.within);
            if (!code) throw Problem{*code.error().kind}.at("within").with(*in.within);
            within = *code;
        }
        Output out;
        const auto notices = open_notices(unit.db, unit.today(), within, in.after.value_or(NoticeId{}), limit + 1);
        for (const PublicNotice& notice : notices) {
            if (std::ssize(out.notices) == limit) {
                out.next = out.notices.back().notice;
                break;
            }
            out.notices.push_back(shown_notice(unit, notice));
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation list_public_notices;
constinit const Operation list_public_notices = operation<ListPublicNotices>();

}  // namespace onecard::subsidies
