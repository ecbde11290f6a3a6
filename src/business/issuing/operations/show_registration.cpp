// Shows a registration of issuance with its documents, its changes and what may be done next.

#include "business/issuing/operations/change_step.hpp"

namespace onecard::issuing {
namespace {

struct ShowRegistration {
    static constexpr Spec spec{.name = "issuing.show_registration",
                               .title = {"查看发行注册", "Show a registration of issuance"},
                               .effect = Effect::reads,
                               .roles = setup_readers,
                               .source = "seed-2 4(1); R3.7-2"};
    struct DocumentShown {
        std::string act_zh, act_en, doc_no;
        Date on_day;
        std::optional<UploadId> upload;
        std::string note, made_by;
        Instant made_at;
        static constexpr auto fields =
            std::tuple{field("act_zh", &DocumentShown::act_zh, {"步骤", "Step in Chinese"}),
                       field("act_en", &DocumentShown::act_en, {"步骤（英文）", "Step"}),
                       field("doc_no", &DocumentShown::doc_no, {"文号", "Document"}),
                       field("on_day", &DocumentShown::on_day, {"日期", "Day"}),
                       field("upload", &DocumentShown::upload, {"文件", "File"}),
                       field("note", &DocumentShown::note, {"说明", "Note"}),
                       field("made_by", &DocumentShown::made_by, {"登记人", "Recorded by"}),
                       field("made_at", &DocumentShown::made_at, {"登记时间", "Recorded at"})};
    };
    struct Input {
        RegistrationId registration;
        static constexpr auto fields =
            std::tuple{field("registration", &Input::registration, {"发行注册", "Registration"})};
    };
    struct Output {
        RegistrationShown registration;
        std::vector<DocumentShown> documents;
        std::vector<ChangeShown> changes;
        std::vector<ActShown> acts;
        static constexpr auto fields =
            std::tuple{field("registration", &Output::registration, {"发行注册", "Registration"}),
                       field("documents", &Output::documents, {"文件", "Documents"}),
                       field("changes", &Output::changes, {"变更", "Changes"}),
                       field("acts", &Output::acts, {"可办操作", "Acts"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Registration one = must_find_registration(unit.db, in.registration);
        Output out{.registration = shown(unit, one),
                   .documents = {},
                   .changes = {},
                   .acts = shown_acts(unit, view_of(registration_lifecycle), one.id.number(),
                                      registration_lifecycle.code(one.state))};
        for (const RegistrationDocument& document : documents_of(unit.db, one.id)) {
            DocumentShown& row = out.documents.emplace_back();
            for (const auto& act : registration_lifecycle.acts())
                if (act.code == document.act) row.act_zh = act.words.zh, row.act_en = act.words.en;
            row.doc_no = document.doc_no;
            row.on_day = document.on_day;
            if (document.upload) row.upload = document.upload;
            row.note = document.note;
            row.made_by = document.made_by;
            row.made_at = document.made_at;
        }
        for (const RegistrationChange& change : changes_of(unit.db, one.id))
            out.changes.push_back(shown(unit, change));
        return out;
    }
};

}  // namespace

extern constinit const Operation show_registration;
constinit const Operation show_registration = operation<ShowRegistration>();

}  // namespace onecard::issuing
