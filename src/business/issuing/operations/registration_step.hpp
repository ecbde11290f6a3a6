#pragma once
// What the steps of the registration of issuance have in common: each has its document and day.

#include "business/issuing/problems.hpp"
#include "business/issuing/setup_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {

template <RegistrationAct Act>
struct RegistrationStep {
    struct Input {
        RegistrationId registration;
        std::string doc_no;
        Date on_day;
        std::optional<UploadId> upload;
        std::optional<std::string> note;
        static constexpr auto fields =
            std::tuple{field("registration", &Input::registration, {"发行注册", "Registration"}),
                       field("doc_no", &Input::doc_no, {"文号", "Number of the document"}, 60),
                       field("on_day", &Input::on_day, {"日期", "Day"}),
                       field("upload", &Input::upload, {"文件", "Document"}),
                       field("note", &Input::note, {"说明", "Note"}, 500)};
    };
    struct Output {
        RegistrationShown registration;
        static constexpr auto fields =
            std::tuple{field("registration", &Output::registration, {"发行注册", "Registration"})};
    };

    static Output run(Unit& unit, const Input& in) {
        Registration one = must_find_registration(unit.db, in.registration);
        must_reach(unit, one.region, registration_not_found, in.registration.text());
        if (in.doc_no.empty()) throw Problem{document_missing}.at("doc_no");
        if (in.on_day > unit.today()) throw Problem{days_reversed}.at("on_day");
        if (in.upload) (void)must_find_upload(unit, *in.upload);
        insert_registration_document(unit, one.id,
                                     {.act = std::string{registration_lifecycle.code(Act)},
                                      .doc_no = in.doc_no,
                                      .on_day = in.on_day,
                                      .upload = in.upload.value_or(UploadId{}),
                                      .note = in.note.value_or(""),
                                      .made_by = {}});
        if (Act == RegistrationAct::register_issuance) {
            set_registration_doc(unit.db, one.id, in.doc_no);
            one.doc_no = in.doc_no;
        }
        if (Act == RegistrationAct::start_issuing)
            for (const ProfileId profile : one.profiles) {
                const Profile named = must_find_profile(unit.db, profile);
                if (named.state != ProfileState::approved)
                    throw Problem{profile_not_approved}.at("registration").with(named.name);
            }
        one.state = advance(unit, one, Act, in.doc_no);
        return {shown(unit, one)};
    }
};

/// A vendor is an organisation of that type. Throws vendor_unknown.
inline access::OrganisationId must_find_vendor(Unit& unit, VendorId id, std::string_view at) {
    const access::Organisation one = access::must_find_active_organisation(unit.db, organisation_of(id));
    if (one.type != "CARD_VENDOR") throw Problem{vendor_unknown}.at(std::string{at}).with(one.name);
    return one.id;
}

}  // namespace onecard::issuing
