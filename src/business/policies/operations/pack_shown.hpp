#pragma once
// How a rule pack is shown in answers.

#include "business/policies/pack_store.hpp"
#include "engine/fields.hpp"

namespace onecard::policies {

struct PackShown {
    PackId pack;
    std::string name;
    std::string jurisdiction;  ///< a text: packs are public, nobody's reach hides them
    std::string jurisdiction_name;
    std::vector<std::string> domains;
    std::string state, state_zh, state_en;
    std::string doc_title, doc_no, issued_by;
    Date issued_on, effective_from;
    std::optional<Date> effective_to;
    std::optional<Date> in_force_to;
    bool ended = false;
    std::optional<std::int64_t> days_left;
    bool ends_soon = false;
    bool dates_assumed = false;
    std::string interpreter;
    bool interpreter_assumed = false;
    std::string source_ref;

    static constexpr auto fields = std::tuple{
        field("pack", &PackShown::pack, {"规则包", "Pack"}),
        field("name", &PackShown::name, {"名称", "Name"}),
        field("jurisdiction", &PackShown::jurisdiction, {"管辖区划", "Region governed"}),
        field("jurisdiction_name", &PackShown::jurisdiction_name, {"管辖区划名称", "Name of the region"}),
        field("domains", &PackShown::domains, {"业务领域", "Domains"}),
        field("state", &PackShown::state, {"状态", "State"}),
        field("state_zh", &PackShown::state_zh, {"状态（中文）", "State in Chinese"}),
        field("state_en", &PackShown::state_en, {"状态（英文）", "State in English"}),
        field("doc_title", &PackShown::doc_title, {"文件标题", "Document"}),
        field("doc_no", &PackShown::doc_no, {"文号", "Number"}),
        field("issued_by", &PackShown::issued_by, {"发文机关", "Issued by"}),
        field("issued_on", &PackShown::issued_on, {"印发日期", "Day of issue"}),
        field("effective_from", &PackShown::effective_from, {"施行日期", "First day"}),
        field("effective_to", &PackShown::effective_to, {"失效日期", "Last day"}),
        field("in_force_to", &PackShown::in_force_to, {"延续至", "In force to"}),
        field("ended", &PackShown::ended, {"已期满", "Ended"}),
        field("days_left", &PackShown::days_left, {"剩余天数", "Days left"}),
        field("ends_soon", &PackShown::ends_soon, {"临近期满", "Ends soon"}),
        field("dates_assumed", &PackShown::dates_assumed, {"日期为假定", "Dates assumed"}),
        field("interpreter", &PackShown::interpreter, {"解释单位", "Interpreter"}),
        field("interpreter_assumed", &PackShown::interpreter_assumed,
              {"解释单位为假定", "Interpreter assumed"}),
        field("source_ref", &PackShown::source_ref, {"出处", "Source"})};
};

PackShown shown_pack(Unit& unit, const PackRow& pack);

}  // namespace onecard::policies
