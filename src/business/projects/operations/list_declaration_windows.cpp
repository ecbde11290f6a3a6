// Lists the additional windows for urgent projects.

#include <algorithm>

#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct ListDeclarationWindows {
    static constexpr Spec spec{.name = "projects.list_declaration_windows",
                               .title = {"追加申报期清单", "List declaration windows"},
                               .effect = Effect::reads,
                               .roles = "*",
                               .source = "seed-1 A3"};
    struct WindowShown {
        WindowId window;
        RegionCode region;
        Date opens_on;
        Date closes_on;
        std::string reason;
        static constexpr auto fields =
            std::tuple{field("window", &WindowShown::window, {"申报期", "Window"}),
                       field("region", &WindowShown::region, {"区划", "Region"}),
                       field("opens_on", &WindowShown::opens_on, {"开始日期", "Opens on"}),
                       field("closes_on", &WindowShown::closes_on, {"截止日期", "Closes on"}),
                       field("reason", &WindowShown::reason, {"理由", "Reason"})};
    };
    struct Input {
        std::optional<WindowId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("after", &Input::after, {"此申报期之后", "After this window"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<WindowShown> windows;
        std::optional<WindowId> next;
        static constexpr auto fields = std::tuple{field("windows", &Output::windows, {"申报期", "Windows"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200);
        Output out;
        for (DeclarationWindow& one :
             list_windows(unit.db, unit.actor.region, in.after.value_or(WindowId{}), limit))
            out.windows.push_back({one.id, one.region, one.opens_on, one.closes_on, std::move(one.reason)});
        if (std::ssize(out.windows) == limit) out.next = out.windows.back().window;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_declaration_windows_operation;
constinit const Operation list_declaration_windows_operation = operation<ListDeclarationWindows>();

}  // namespace onecard::projects
