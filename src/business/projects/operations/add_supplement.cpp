// Records what was agreed after the signing; another account needs a sealed letter (R3.29-12), more money a
// further plan line (3.47).

#include <algorithm>

#include "base/person_name.hpp"
#include "business/projects/operations/step.hpp"
#include "business/projects/project_money.hpp"

namespace onecard::projects {
namespace {

struct AddSupplement {
    static constexpr Spec spec{.name = "projects.add_supplement",
                               .title = {"登记补充协议", "Add a supplement"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY PROJECT_MANAGER COOP_HRSS",
                               .source = "R3.29-5, R3.29-12; domain.md 3.47 row 3.28"};
    struct Input {
        ContractId contract;
        SupplementKind kind;
        DocumentId document;
        Date signed_on;
        std::string content;
        std::optional<std::string> account_name;
        std::optional<std::string> opening_outlet;
        std::optional<BankAccount> account;
        std::optional<Date> ends_on;
        std::optional<Money> amount;
        std::optional<funds::PlanLineId> plan_line;
        std::optional<PartnerId> from_bank;
        std::optional<PartnerId> to_bank;
        static constexpr auto fields = std::tuple{
            field("contract", &Input::contract, {"合同", "Contract"}),
            field("kind", &Input::kind, {"变更事项", "What changes"}),
            field("document", &Input::document, {"补充协议或盖章函件", "Supplement or sealed letter"}),
            field("signed_on", &Input::signed_on, {"签订日期", "Signed on"}),
            field("content", &Input::content, {"内容", "Content"}, 2000),
            field("account_name", &Input::account_name, {"账户名称", "Name of the account"}, 100),
            field("opening_outlet", &Input::opening_outlet, {"开户行营业网点", "Outlet of the account"}, 100),
            field("account", &Input::account, {"账号", "Account"}),
            field("ends_on", &Input::ends_on, {"完工日期", "Ends on"}),
            field("amount", &Input::amount,
                  {"变更后合同金额或转由另一银行承担的金额",
                   "The contract's new amount, or what another bank pays"}),
            field("plan_line", &Input::plan_line, {"增加金额所列计划", "Plan line that bears the increase"}),
            field("from_bank", &Input::from_bank, {"原出资银行", "Bank that paid so far"}),
            field("to_bank", &Input::to_bank, {"改由出资的银行", "Bank that pays from now on"})};
    };
    struct Output {
        ContractId contract;
        static constexpr auto fields = std::tuple{field("contract", &Output::contract, {"合同", "Contract"})};
    };

    static Money amount_given(const Input& in) {
        if (!in.amount || *in.amount <= Money{}) throw Problem{amount_not_positive}.at("amount");
        return *in.amount;
    }
    /// The terms grow or shrink by one of their own, so that they always come to the contract.
    static void change_amount(Unit& unit, Project& project, const Contract& contract, const Input& in) {
        const Money change = amount_given(in) - contract.amount;
        if (change == Money{}) throw Problem{amount_not_positive}.at("amount");
        if (change > Money{})
            enlarge_contract(unit, project, contract, change, in.plan_line);
        else
            reduce_contract(unit, project, contract, -change);
        if (!terms_of(unit.db, contract.id).empty())
            insert_further_term(unit.db, contract.id, {change, in.content});
    }

    static Output run(Unit& unit, const Input& in) {
        Contract contract = must_find_contract(unit, in.contract);
        Project project = must_see_project(unit, contract.project);
        require_hand(unit, project, ProjectAct::sign_contract);
        if (project.way->is_end(project.state)) {
            const Words words = project.way->words_of(project.state);
            throw Problem{step_not_now}
                .at("contract")
                .with(std::string{words.zh} + " " + std::string{words.en});
        }
        require_words(in.content, "content");
        require_past(unit, in.signed_on, "signed_on");
        const DocumentKind wanted =
            in.kind == SupplementKind::account ? DocumentKind::sealed_letter : DocumentKind::supplement_text;
        const auto documents = documents_of(unit.db, project.id);
        if (std::ranges::none_of(
                documents, [&](const Document& one) { return one.id == in.document && one.kind == wanted; }))
            throw Problem{documents_missing}
                .at("document")
                .with(std::string{words_of(wanted).zh} + " " + std::string{words_of(wanted).en});
        if (in.kind == SupplementKind::account) {
            if (!in.account || !in.account_name || !in.opening_outlet)
                throw Problem{words_missing}.at("account");
            if (normalise_name(*in.account_name) != normalise_name(contract.contractor_name))
                throw Problem{account_name_differs}
                    .at("account_name")
                    .with(*in.account_name)
                    .with(contract.contractor_name);
            contract.account_name = *in.account_name;
            contract.opening_outlet = *in.opening_outlet;
            contract.account = *in.account;
            change_account(unit, contract);
        }
        if (in.kind == SupplementKind::completion) {
            if (!in.ends_on || *in.ends_on < contract.starts_on)
                throw Problem{dates_reversed}
                    .at("ends_on")
                    .with(in.ends_on.value_or(Date{}).text())
                    .with(contract.starts_on.text());
            move_completion(unit.db, contract.id, *in.ends_on);
        }
        if (in.kind == SupplementKind::amount) change_amount(unit, project, contract, in);
        if (in.kind == SupplementKind::bank) {
            if (!in.from_bank || !in.to_bank) throw Problem{words_missing}.at("to_bank");
            move_to_bank(unit, project, contract, organisation_of(*in.from_bank),
                         organisation_of(*in.to_bank), amount_given(in));
        }
        insert_supplement(
            unit, contract.id,
            {.kind = in.kind, .document = in.document, .signed_on = in.signed_on, .content = in.content});
        return {contract.id};
    }
};

}  // namespace

extern constinit const Operation add_supplement;
constinit const Operation add_supplement = operation<AddSupplement>();

}  // namespace onecard::projects
