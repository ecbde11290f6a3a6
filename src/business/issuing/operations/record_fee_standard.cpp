// Records a fee standard with the approval of the price department (R3.33-1).

#include "business/issuing/problems.hpp"
#include "business/issuing/setup_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct RecordFeeStandard {
    static constexpr Spec spec{.name = "issuing.record_fee_standard",
                               .title = {"登记收费标准", "Record a fee standard"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR HRSS_PLATFORM_ADMIN",
                               .source = "seed-2 3(5), 5(2)-price; R3.33-1"};
    struct Input {
        FeeKind kind{};
        std::optional<RegionCode> region;
        Money amount;
        std::string approval_doc, approved_by;
        Date valid_from;
        std::optional<Date> valid_to;
        static constexpr auto fields = std::tuple{
            field("kind", &Input::kind, {"收费项目", "Kind"}),
            field("region", &Input::region, {"区划", "Region"}),
            field("amount", &Input::amount, {"金额", "Amount"}),
            field("approval_doc", &Input::approval_doc, {"批准文号", "Number of the approval"}, 60),
            field("approved_by", &Input::approved_by, {"批准部门", "Approved by"}, 60),
            field("valid_from", &Input::valid_from, {"执行日期起", "Valid from"}),
            field("valid_to", &Input::valid_to, {"执行日期止", "Valid to"})};
    };
    struct Output {
        FeeStandardShown standard;
        static constexpr auto fields =
            std::tuple{field("standard", &Output::standard, {"收费标准", "Fee standard"})};
    };

    static Output run(Unit& unit, const Input& in) {
        if (in.approval_doc.empty() || in.approved_by.empty())
            throw Problem{fee_standard_without_approval}.at("approval_doc");
        if (in.valid_to && *in.valid_to < in.valid_from) throw Problem{days_reversed}.at("valid_to");
        FeeStandard one{
            .id = {},
            .region = regions::must_find_present_region(unit.db, setup_region(unit, in.region)).code,
            .kind = in.kind,
            .amount = in.amount,
            .approval_doc = in.approval_doc,
            .approved_by = in.approved_by,
            .valid_from = in.valid_from,
            .valid_to = in.valid_to};
        insert_fee_standard(unit, one);
        return {shown(unit, one)};
    }
};

}  // namespace

extern constinit const Operation record_fee_standard;
constinit const Operation record_fee_standard = operation<RecordFeeStandard>();

}  // namespace onecard::issuing
