// Puts an uploaded file into the project as one of its documents.

#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct AttachDocument {
    static constexpr Spec spec{
        .name = "projects.attach_document",
        .title = {"归入项目文件", "Attach a document"},
        .effect = Effect::writes,
        .roles =
            "FUND_MANAGER_PROV FUND_MANAGER_CITY PROJECT_MANAGER LEADING_GROUP_APPROVER "
            "LEADING_OFFICE CONTRACTOR_USER COOP_DEPT_USER COOP_REVIEWER COOP_HRSS "
            "BANK_CLERK BANK_REVIEWER",
        .source = "seed-0 P16; R3.29-7"};
    struct Input {
        ProjectId project;
        DocumentKind kind;
        UploadId upload;
        std::optional<std::string> note;
        static constexpr auto fields =
            std::tuple{field("project", &Input::project, {"项目", "Project"}),
                       field("kind", &Input::kind, {"文件种类", "Kind"}),
                       field("upload", &Input::upload, {"上传文件", "Uploaded file"}),
                       field("note", &Input::note, {"说明", "Note"}, 200)};
    };
    struct Output {
        DocumentId document;
        std::vector<DocumentKind> missing_now;
        static constexpr auto fields =
            std::tuple{field("document", &Output::document, {"文件", "Document"}),
                       field("missing_now", &Output::missing_now,
                             {"下一步尚缺的文件", "Documents missing for the next steps"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Project project = must_see_project(unit, in.project);
        require_own_level(unit, project);
        if (project.way->is_end(project.state)) {
            const Words words = project.way->words_of(project.state);
            throw Problem{step_not_now}.at("project").with(std::string{words.zh} + " " +
                                                           std::string{words.en});
        }
        Output out{.document = attach(unit, project, in.kind, in.upload, in.note.value_or("")),
                   .missing_now = {}};
        for (int act = 0; act <= static_cast<int>(ProjectAct::terminate_project); ++act)
            if (project.can(static_cast<ProjectAct>(act)))
                for (const DocumentKind kind : missing_documents(unit, project, static_cast<ProjectAct>(act)))
                    out.missing_now.push_back(kind);
        return out;
    }
};

}  // namespace

extern constinit const Operation attach_document;
constinit const Operation attach_document = operation<AttachDocument>();

}  // namespace onecard::projects
