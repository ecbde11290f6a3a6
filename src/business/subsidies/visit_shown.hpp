#pragma once
// A visit as list and record operations answer it; the person is masked.

#include "base/person_name.hpp"
#include "business/subsidies/bank_names.hpp"
#include "business/subsidies/visit_store.hpp"
#include "engine/fields.hpp"

namespace onecard::subsidies {

inline constexpr std::string_view visit_readers =
    "BANK_CLERK BANK_REVIEWER DEPT_CLERK DEPT_REVIEWER HRSS_PLATFORM_ADMIN";

struct VisitShown {
    std::string visit;
    BatchId batch;
    std::string title, name;
    RegionCode town;
    std::optional<RegionCode> village;
    std::int64_t bank = 0;
    std::string bank_name;
    MatchCode match_code{};
    std::string help_zh, help_en;
    std::optional<VisitOutcome> outcome;
    std::string note, told_by;
    std::optional<Instant> told_at;

    static constexpr auto fields = std::tuple{
        field("visit", &VisitShown::visit, {"服务事项", "Visit"}), field("batch", &VisitShown::batch, {"发放批次", "Batch"}),
        field("title", &VisitShown::title, {"批次名称", "Title"}), field("name", &VisitShown::name, {"姓名", "Name"}),
        field("town", &VisitShown::town, {"镇街", "Town"}), field("village", &VisitShown::village, {"村（社区）", "Village"}),
        field("bank", &VisitShown::bank, {"银行", "Bank"}),
        field("bank_name", &VisitShown::bank_name, {"银行名称", "Bank's name"}),
        field("match_code", &VisitShown::match_code, {"比对结果", "Result of matching"}),
        field("help_zh", &VisitShown::help_zh, {"需办事项", "To be done, in Chinese"}),
        field("help_en", &VisitShown::help_en, {"需办事项（英文）", "To be done"}),
        field("outcome", &VisitShown::outcome, {"办理结果", "What came of it"}),
        field("note", &VisitShown::note, {"备注", "Note"}), field("told_by", &VisitShown::told_by, {"登记人", "Told by"}),
        field("told_at", &VisitShown::told_at, {"登记时间", "Told at"})};
};

inline VisitShown shown_visit(const Visit& visit, std::span<const cards::Bank> banks) {
    const Words help = help_for(visit.match);
    VisitShown shown{.visit = spoken_visit(visit),
                     .batch = visit.batch,
                     .title = visit.title,
                     .name = masked_name(visit.payee_name),
                     .town = visit.town,
                     .bank = visit.bank,
                     .match_code = visit.match,
                     .help_zh = std::string{help.zh},
                     .help_en = std::string{help.en},
                     .outcome = visit.outcome,
                     .note = visit.note,
                     .told_by = visit.told_by,
                     .told_at = visit.told_at};
    if (visit.village) shown.village = visit.village;
    if (visit.bank != 0) shown.bank_name = bank_name(banks, visit.bank);
    return shown;
}

}  // namespace onecard::subsidies
