#pragma once
// Procedure: the way projects of a place go: a lifecycle, and whose hand does which step in it.
//
// A place is added by a rule pack that names its procedure, and, where none of those there are fits, by one file like
// hunan_lifecycle.hpp and its line in procedure.cpp. States belong to the file; steps are those of project_act.hpp.

#include <span>
#include <string_view>

#include "business/projects/project_act.hpp"
#include "engine/advance.hpp"

namespace onecard::projects {

/// Who may do a step in this procedure; the operation itself lists the roles of all procedures.
struct Hand {
    ProjectAct act;
    std::string_view roles;  ///< separated by blanks
};

struct Procedure {
    std::string_view code;  ///< as in the rule pack: "HUNAN"
    const LifecycleView* lifecycle;
    std::span<const Hand> hands;

    bool has(ProjectAct act) const;
    bool is_end(std::string_view state) const;
    bool can(std::string_view state, ProjectAct act) const;
    Words words_of(std::string_view state) const;
    std::string_view roles_for(ProjectAct act) const;
};

std::span<const Procedure> procedures();
/// Throws projects.procedure_unknown: a rule pack names one that the program does not have.
const Procedure& must_find_procedure(std::string_view code);
/// "sign_contract".
std::string_view code_of(ProjectAct act);

}  // namespace onecard::projects
