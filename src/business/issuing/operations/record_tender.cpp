// Records a public tender with its winners, by which banks and vendors enter (R3.7-3).

#include "business/issuing/operations/registration_step.hpp"

namespace onecard::issuing {
namespace {

struct RecordTender {
    static constexpr Spec spec{.name = "issuing.record_tender",
                               .title = {"登记招投标", "Record a tender"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR HRSS_PLATFORM_ADMIN",
                               .source = "seed-2 3(5), 4(1); R3.7-3"};
    struct Input {
        std::string number;
        TenderKind kind{};
        std::string subject;
        std::optional<RegionCode> region;
        std::vector<VendorId> winners;
        std::optional<std::string> contract_no;
        Date valid_from, valid_to;
        std::optional<UploadId> upload;
        static constexpr auto fields =
            std::tuple{field("number", &Input::number, {"招标编号", "Number"}, 60),
                       field("kind", &Input::kind, {"类别", "Kind"}),
                       field("subject", &Input::subject, {"标的", "Subject"}, 200),
                       field("region", &Input::region, {"区划", "Region"}),
                       field("winners", &Input::winners, {"中标单位", "Winners"}),
                       field("contract_no", &Input::contract_no, {"合同编号", "Contract"}, 60),
                       field("valid_from", &Input::valid_from, {"有效期起", "Valid from"}),
                       field("valid_to", &Input::valid_to, {"有效期止", "Valid to"}),
                       field("upload", &Input::upload, {"文件", "Document"})};
    };
    struct Output {
        TenderShown tender;
        static constexpr auto fields = std::tuple{field("tender", &Output::tender, {"招投标", "Tender"})};
    };

    static Output run(Unit& unit, const Input& in) {
        if (in.number.empty()) throw Problem{document_missing}.at("number");
        if (in.winners.empty()) throw Problem{winners_missing}.at("winners");
        if (in.valid_to < in.valid_from) throw Problem{days_reversed}.at("valid_to");
        Tender one{.id = {},
                   .number = in.number,
                   .kind = in.kind,
                   .subject = in.subject,
                   .region = regions::must_find_present_region(unit.db, setup_region(unit, in.region)).code,
                   .contract_no = in.contract_no.value_or(""),
                   .valid_from = in.valid_from,
                   .valid_to = in.valid_to,
                   .upload = in.upload ? must_find_upload(unit, *in.upload).id : UploadId{}};
        for (const VendorId winner : in.winners) {
            const auto found = access::must_find_active_organisation(unit.db, organisation_of(winner));
            const bool is_bank = found.type.starts_with("BANK_");
            if (in.kind == TenderKind::bank ? !is_bank : found.type != "CARD_VENDOR")
                throw Problem{winner_of_other_kind}.at("winners").with(found.name);
            one.winners.push_back(found.id);
        }
        insert_tender(unit, one);
        return {shown(unit, one)};
    }
};

}  // namespace

extern constinit const Operation record_tender;
constinit const Operation record_tender = operation<RecordTender>();

}  // namespace onecard::issuing
