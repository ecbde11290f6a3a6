// Signs a contract within the budget; what was held becomes a commitment of the banks (R3.29-5, R3.30-5).

#include <algorithm>

#include "base/person_name.hpp"
#include "business/projects/operations/step.hpp"
#include "business/projects/project_money.hpp"

namespace onecard::projects {
namespace {

struct SignContract {
    static constexpr Spec spec{.name = "projects.sign_contract",
                               .title = {"签订合同", "Sign a contract"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY PROJECT_MANAGER COOP_HRSS",
                               .source = "seed-0 P13; seed-1 A7, A9; R3.29-5, R3.29-12, R3.30-5"};
    struct TermInput {
        Money amount;
        std::string condition;
        bool retention = false;
        static constexpr auto fields =
            std::tuple{field("amount", &TermInput::amount, {"金额", "Amount"}),
                       field("condition", &TermInput::condition, {"付款条件", "Condition"}, 200),
                       field("retention", &TermInput::retention, {"质保金", "Retention"})};
    };
    struct Input {
        ProjectId project;
        std::string number;
        std::string name;
        PartnerId contractor;
        Money amount;
        std::string account_name;
        std::string opening_outlet;
        BankAccount account;
        std::optional<PartnerId> bank;
        Date signed_on;
        Date starts_on;
        Date ends_on;
        std::vector<TermInput> terms;
        std::optional<bool> more_to_come;
        static constexpr auto fields = std::tuple{
            field("project", &Input::project, {"项目", "Project"}),
            field("number", &Input::number, {"合同编号", "Number"}, 60),
            field("name", &Input::name, {"合同名称", "Name"}, 100),
            field("contractor", &Input::contractor, {"承建单位", "Contractor"}),
            field("amount", &Input::amount, {"合同金额", "Amount"}),
            field("account_name", &Input::account_name, {"账户名称", "Name of the account"}, 100),
            field("opening_outlet", &Input::opening_outlet, {"开户行营业网点", "Outlet of the account"}, 100),
            field("account", &Input::account, {"账号", "Account"}),
            field("bank", &Input::bank, {"签约银行", "Bank that signs"}),
            field("signed_on", &Input::signed_on, {"签订日期", "Signed on"}),
            field("starts_on", &Input::starts_on, {"开工日期", "Begins on"}),
            field("ends_on", &Input::ends_on, {"完工日期", "Ends on"}),
            field("terms", &Input::terms, {"付款条款", "Terms of payment"}),
            field("more_to_come", &Input::more_to_come, {"还有后续合同", "More contracts follow"})};
    };
    struct Output {
        ContractId contract;
        std::string state;
        static constexpr auto fields = std::tuple{field("contract", &Output::contract, {"合同", "Contract"}),
                                                  field("state", &Output::state, {"状态", "State"})};
    };

    static std::vector<PaymentTermShare> terms_given(const Input& in) {
        std::vector<PaymentTermShare> terms;
        Money sum;
        for (const TermInput& term : in.terms) {
            if (term.amount <= Money{}) throw Problem{amount_not_positive}.at("terms");
            terms.push_back({term.amount, term.condition, term.retention});
            sum += term.amount;
        }
        if (!terms.empty() && sum != in.amount)
            throw Problem{terms_sum_wrong}.at("terms").with(sum.grouped()).with(in.amount.grouped());
        return terms;
    }
    /// Where the rule pack makes the bank a party: a bank of the plan. Its money was secured before
    /// the plan came into force (R3.30-5).
    static access::OrganisationId signing_bank(Unit& unit, const Project& project, const Input& in) {
        const auto parties = policies::texts(unit.db, project.pack, "contract_parties", project.proposed_on);
        if (std::ranges::find(parties, "BANK") == parties.end()) {
            if (in.bank) throw Problem{contract_bank_wrong}.at("bank");
            return {};
        }
        const auto banks = banks_of(unit.db, project.id);
        const auto bank = in.bank ? organisation_of(*in.bank) : access::OrganisationId{};
        if (std::ranges::find(banks, bank) == banks.end()) throw Problem{contract_bank_wrong}.at("bank");
        return bank;
    }

    static Output run(Unit& unit, const Input& in) {
        Project project = must_take_project(unit, in.project, ProjectAct::sign_contract);
        require_words(in.number, "number");
        require_words(in.name, "name");
        require_words(in.opening_outlet, "opening_outlet");
        if (in.amount <= Money{}) throw Problem{amount_not_positive}.at("amount");
        require_past(unit, in.signed_on, "signed_on");
        if (in.ends_on < in.starts_on)
            throw Problem{dates_reversed}.at("ends_on").with(in.ends_on.text()).with(in.starts_on.text());
        const auto contractor = must_find_partner(unit.db, in.contractor);
        if (normalise_name(contractor.name) != normalise_name(in.account_name))
            throw Problem{account_name_differs}
                .at("account_name")
                .with(in.account_name)
                .with(contractor.name);
        const auto award = newest_record(unit.db, project.id, RecordKind::award);
        if (!award) throw Problem{award_missing}.at("project");
        if (normalise_name(award->party) != normalise_name(contractor.name))
            throw Problem{contractor_not_awarded}.at("contractor").with(award->party);
        Contract contract{.project = project.id,
                          .number = in.number,
                          .name = in.name,
                          .procurement_no = award->reference,
                          .bank = signing_bank(unit, project, in),
                          .contractor = contractor.id,
                          .contractor_name = contractor.name,
                          .uscc = contractor.uscc,
                          .account_name = in.account_name,
                          .opening_outlet = in.opening_outlet,
                          .account = in.account,
                          .amount = in.amount,
                          .signed_on = in.signed_on,
                          .starts_on = in.starts_on,
                          .ends_on = in.ends_on};
        if (!take_for_contract(unit.db, project.id, in.amount, project.limit()))
            throw Problem{contract_over_budget}
                .at("amount")
                .with(project.limit().grouped())
                .with((project.limit() - project.contracted).grouped());
        insert_contract(unit, contract, terms_given(in));
        commit_contract(unit, project, contract);
        add_party(unit.db, project.id, contractor.id, Side::contractor);
        take_step(unit, project, ProjectAct::sign_contract,
                  StageRecord{.kind = RecordKind::signing,
                              .held_on = in.signed_on,
                              .organisation = contractor.id,
                              .party = contractor.name,
                              .reference = in.number,
                              .amount = in.amount,
                              .content = in.name});
        if (!in.more_to_come.value_or(false)) release_rest(unit, project);
        return {contract.id, project.state};
    }
};

}  // namespace

extern constinit const Operation sign_contract;
constinit const Operation sign_contract = operation<SignContract>();

}  // namespace onecard::projects
