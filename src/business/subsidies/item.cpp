// The words of the enumerations of an item, as stored, spoken and written in sheets.

#include "business/subsidies/item.hpp"

namespace onecard::subsidies {

std::span<const Label<FundKind>> labels_of(FundKind) {
    static constexpr Label<FundKind> labels[] = {
        {FundKind::social_benefit, "social_benefit", {"社保待遇", "Social insurance benefit"}},
        {FundKind::subsidy, "subsidy", {"惠民惠农补贴", "Subsidy"}},
        {FundKind::salary, "salary", {"机关事业单位工资", "Salary of public bodies"}}};
    return labels;
}
std::span<const Label<PolicyLevel>> labels_of(PolicyLevel) {
    static constexpr Label<PolicyLevel> labels[] = {{PolicyLevel::central, "central", {"中央", "Central"}},
                                                    {PolicyLevel::province, "province", {"省级", "Province"}},
                                                    {PolicyLevel::city, "city", {"市级", "City"}},
                                                    {PolicyLevel::county, "county", {"县级", "County"}}};
    return labels;
}
std::span<const Label<PayCycle>> labels_of(PayCycle) {
    static constexpr Label<PayCycle> labels[] = {{PayCycle::monthly, "monthly", {"按月", "Monthly"}},
                                                 {PayCycle::quarterly, "quarterly", {"按季", "Quarterly"}},
                                                 {PayCycle::half_year, "half_year", {"半年", "Half-yearly"}},
                                                 {PayCycle::yearly, "yearly", {"按年", "Yearly"}},
                                                 {PayCycle::one_off, "one_off", {"一次性", "Once"}},
                                                 {PayCycle::irregular, "irregular", {"不定期", "Irregularly"}}};
    return labels;
}
std::span<const Label<ScopeLevel>> labels_of(ScopeLevel) {
    static constexpr Label<ScopeLevel> labels[] = {{ScopeLevel::county, "county", {"县", "County"}},
                                                   {ScopeLevel::town, "town", {"镇街", "Town"}},
                                                   {ScopeLevel::village, "village", {"村", "Village"}},
                                                   {ScopeLevel::all, "all", {"县、镇、村", "All levels"}}};
    return labels;
}
std::span<const Label<PayeeMode>> labels_of(PayeeMode) {
    static constexpr Label<PayeeMode> labels[] = {
        {PayeeMode::person, "person", {"到人", "To the person"}},
        {PayeeMode::household, "household", {"到户", "To the household's head"}},
        {PayeeMode::institution, "institution", {"到机构", "To an institution"}}};
    return labels;
}
std::span<const Label<StandardKind>> labels_of(StandardKind) {
    static constexpr Label<StandardKind> labels[] = {
        {StandardKind::fixed, "fixed", {"定额", "Fixed"}},
        {StandardKind::per_unit, "per_unit", {"按单位数量", "Per unit"}},
        {StandardKind::tiered, "tiered", {"分档", "Tiered"}},
        {StandardKind::formula, "formula", {"按公式", "By formula"}},
        {StandardKind::as_approved, "as_approved", {"按核定金额", "As approved"}}};
    return labels;
}

}  // namespace onecard::subsidies
