#pragma once
// What regions can refuse.

#include "base/problem.hpp"

namespace onecard::regions {

inline constexpr ProblemKind region_unknown{"regions.region_unknown",
                                            Fault::not_found,
                                            {"没有区划 {}", "There is no region {}"},
                                            {"请核对区划代码", "Check the region code"}};
// R3.1-5
inline constexpr ProblemKind region_abolished{
    "regions.region_abolished",
    Fault::invalid,
    {"区划 {} 已撤销，不能再选用", "The region {} was abolished and cannot be chosen"},
    {"请改填现行区划代码", "Use the present region code"}};
inline constexpr ProblemKind term_out_of_range{
    "regions.term_out_of_range", Fault::invalid, {"期限天数应在 0 至 {} 之间", "A term has 0 to {} days"}};
inline constexpr ProblemKind notice_year_out_of_range{
    "regions.notice_year_out_of_range",
    Fault::invalid,
    {"年度应在 {} 至 {} 之间", "The year is between {} and {}"}};
inline constexpr ProblemKind notice_without_holidays{
    "regions.notice_without_holidays",
    Fault::invalid,
    {"放假通知中没有放假日期", "The notice names no holiday"}};
inline constexpr ProblemKind notice_day_of_other_year{
    "regions.notice_day_of_other_year",
    Fault::invalid,
    {"{} 不在 {} 年及上年12月之内", "{} is neither in {} nor in the December before"}};
inline constexpr ProblemKind notice_day_twice{
    "regions.notice_day_twice",
    Fault::invalid,
    {"{} 重复，或既是放假又是上班", "{} is given twice, or as both a holiday and a workday"}};
inline constexpr ProblemKind makeup_day_on_weekday{
    "regions.makeup_day_on_weekday",
    Fault::invalid,
    {"调休上班日 {} 不是星期六或星期日", "The make-up workday {} is neither a Saturday nor a Sunday"}};

}  // namespace onecard::regions
