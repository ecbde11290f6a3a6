// The HRSS bureau agrees that urgent projects are declared in mid-year (R3.30-1).

#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct OpenDeclarationWindow {
    static constexpr Spec spec{.name = "projects.open_declaration_window",
                               .title = {"开放追加申报", "Open a declaration window"},
                               .effect = Effect::writes,
                               .roles = "COOP_HRSS",
                               .source = "seed-1 A3; R3.30-1"};
    static constexpr int most_days = 92;
    struct Input {
        Date opens_on;
        Date closes_on;
        std::string reason;
        static constexpr auto fields =
            std::tuple{field("opens_on", &Input::opens_on, {"开始日期", "Opens on"}),
                       field("closes_on", &Input::closes_on, {"截止日期", "Closes on"}),
                       field("reason", &Input::reason, {"理由", "Reason"}, 500)};
    };
    struct Output {
        WindowId window;
        static constexpr auto fields = std::tuple{field("window", &Output::window, {"申报期", "Window"})};
    };

    static Output run(Unit& unit, const Input& in) {
        require_words(in.reason, "reason");
        if (in.opens_on < unit.today() || in.closes_on < in.opens_on ||
            in.closes_on - in.opens_on >= most_days)
            throw Problem{window_days_wrong}.at("closes_on").with(std::to_string(most_days));
        DeclarationWindow window{.region = unit.actor.region,
                                 .opens_on = in.opens_on,
                                 .closes_on = in.closes_on,
                                 .reason = in.reason};
        insert_window(unit, window);
        return {window.id};
    }
};

}  // namespace

extern constinit const Operation open_declaration_window;
constinit const Operation open_declaration_window = operation<OpenDeclarationWindow>();

}  // namespace onecard::projects
