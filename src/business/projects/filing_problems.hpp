#pragma once
// What filing tenders with the province can refuse.

#include "base/problem.hpp"

namespace onecard::projects {

inline constexpr ProblemKind tender_not_to_file{
    "projects.tender_not_to_file",
    Fault::refused,
    {"该项目的招标采购无须报省备案", "This tender needs no filing"}};
inline constexpr ProblemKind tender_filed_already{
    "projects.tender_filed_already",
    Fault::conflict,
    {"该项目的招标采购已报省备案", "The tender was filed before"}};
inline constexpr ProblemKind tender_not_filed{
    "projects.tender_not_filed",
    Fault::refused,
    {"市州中心尚未报送该项目的招标备案", "The prefecture has not filed this tender"}};
inline constexpr ProblemKind tender_noted_already{"projects.tender_noted_already",
                                                  Fault::conflict,
                                                  {"该项目的招标备案已登记", "The filing was noted before"}};

}  // namespace onecard::projects
