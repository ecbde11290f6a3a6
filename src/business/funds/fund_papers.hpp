#pragma once
// The papers of funds, as the documents' annexes have them.

#include "base/paper.hpp"
#include "business/funds/plans.hpp"
#include "business/funds/statement_store.hpp"

namespace onecard::funds {

/// Hunan annex 1 (湖南省社会保障卡项目资金使用计划): eight columns, 万元, no fewer than the form's seven rows.
Paper plan_paper(Unit& unit, const Plan& plan);
/// Taicang annex 1 (合作金融资金使用计划表): one sheet for each bank with its part of every project; a copy for each holder.
Paper bank_plan_paper(Unit& unit, const Plan& plan, access::OrganisationId bank);
/// 三方对账单: the ledger's figures beside each party's, the differences with their explanations, who confirmed.
Paper statement_paper(Unit& unit, const ReconStatement& statement);

/// What the pack says about the form.
struct PlanForm {
    std::string title;
    bool per_bank = false;
    std::vector<std::string> copy_holders;
};
PlanForm plan_form(Database& db, const Plan& plan);

}  // namespace onecard::funds
