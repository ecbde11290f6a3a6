#pragma once
// What the steps of a project read and answer alike.

#include "business/projects/problems.hpp"
#include "business/projects/project_steps.hpp"
#include "engine/operation.hpp"

namespace onecard::projects {

/// A step with what was said at it.
struct StepInput {
    ProjectId project;
    std::optional<Date> held_on;
    std::optional<std::string> content;
    static constexpr auto fields =
        std::tuple{field("project", &StepInput::project, {"项目", "Project"}),
                   field("held_on", &StepInput::held_on, {"日期", "Day"}),
                   field("content", &StepInput::content, {"说明或意见", "Content"}, 2000)};
};
/// Where a reason is a must.
struct StepWithReason {
    ProjectId project;
    std::string reason;
    static constexpr auto fields =
        std::tuple{field("project", &StepWithReason::project, {"项目", "Project"}),
                   field("reason", &StepWithReason::reason, {"理由", "Reason"}, 500)};
};
struct StepOutput {
    std::string state, state_zh, state_en;
    static constexpr auto fields =
        std::tuple{field("state", &StepOutput::state, {"状态", "State"}),
                   field("state_zh", &StepOutput::state_zh, {"状态（中文）", "State in Chinese"}),
                   field("state_en", &StepOutput::state_en, {"状态（英文）", "State in English"})};
};
inline StepOutput step_output(const Project& project) {
    const Words words = project.way->words_of(project.state);
    return {project.state, std::string{words.zh}, std::string{words.en}};
}

inline Date day_given(Unit& unit, const std::optional<Date>& given, std::string_view field) {
    const Date day = given.value_or(unit.today());
    require_past(unit, day, field);
    return day;
}

/// A step that only asks for its papers and keeps what was said.
inline StepOutput plain_step(Unit& unit, const StepInput& in, ProjectAct act, RecordKind kind) {
    Project project = must_take_project(unit, in.project, act);
    take_step(unit, project, act,
              StageRecord{.kind = kind,
                          .held_on = day_given(unit, in.held_on, "held_on"),
                          .content = in.content.value_or("")});
    return step_output(project);
}
inline StepOutput reasoned_step(Unit& unit, const StepWithReason& in, ProjectAct act, RecordKind kind) {
    require_words(in.reason, "reason");
    return plain_step(unit, {in.project, {}, in.reason}, act, kind);
}

}  // namespace onecard::projects
