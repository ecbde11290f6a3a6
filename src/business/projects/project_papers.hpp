#pragma once
// The printed forms of projects, each with the words of its annex: payment notices, acceptance papers, opinions.

#include "business/projects/acceptance_store.hpp"
#include "business/projects/project_steps.hpp"
#include "engine/papers.hpp"

namespace onecard::projects {

/// Hunan annex 2, the notice with its receipt below the cut line, or Taicang annex 3, as the rule pack says.
/// `receipt_to` is the office the receipt is addressed to; empty: the one that made the notice.
/// Shows the account in clear.
Paper notice_paper(Unit& unit, const Project& project, const PaymentNotice& notice,
                   std::string_view receipt_to);
/// Taicang annex 2 in its three copies, or the opinion of the leading group office.
Paper acceptance_paper(Unit& unit, const Project& project, const Acceptance& acceptance);
/// The opinion on feasibility, the decision, the budget review: what the record of that step says.
Paper opinion_paper(Unit& unit, const Project& project, const StageRecord& record);

}  // namespace onecard::projects
