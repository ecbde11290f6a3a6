// Makes the payment notices for a contract from its invoices, one for each bank that bears a part (R3.29-11).

#include <algorithm>

#include "base/capital_amount.hpp"
#include "business/projects/acceptance_store.hpp"
#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct MakeNotice {
    static constexpr Spec spec{
        .name = "projects.make_notice",
        .title = {"开具付款通知", "Make payment notices"},
        .effect = Effect::writes,
        .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY COOP_HRSS",
        .source = "seed-0 P18, F10, X2; seed-1 A9, X3; R3.28-5, R3.29-9, R3.29-11, R3.30-8"};
    struct InvoiceInput {
        std::string number;
        Money amount;
        Date issued_on;
        UploadId upload;
        static constexpr auto fields =
            std::tuple{field("number", &InvoiceInput::number, {"发票号码", "Invoice number"}, 40),
                       field("amount", &InvoiceInput::amount, {"金额", "Amount"}),
                       field("issued_on", &InvoiceInput::issued_on, {"开票日期", "Issued on"}),
                       field("upload", &InvoiceInput::upload, {"上传文件", "Uploaded file"})};
    };
    struct ShareInput {
        PartnerId bank;
        Money amount;
        static constexpr auto fields = std::tuple{field("bank", &ShareInput::bank, {"银行", "Bank"}),
                                                  field("amount", &ShareInput::amount, {"金额", "Amount"})};
    };
    struct NoticeMade {
        PaymentNoticeId notice;
        std::string number;
        PartnerId bank;
        std::string bank_name;
        Money amount;
        static constexpr auto fields =
            std::tuple{field("notice", &NoticeMade::notice, {"付款通知", "Payment notice"}),
                       field("number", &NoticeMade::number, {"付款通知编号", "Number"}),
                       field("bank", &NoticeMade::bank, {"银行", "Bank"}),
                       field("bank_name", &NoticeMade::bank_name, {"银行名称", "Name of the bank"}),
                       field("amount", &NoticeMade::amount, {"金额", "Amount"})};
    };
    struct Input {
        ContractId contract;
        std::vector<InvoiceInput> invoices;
        std::vector<ShareInput> shares;
        std::optional<std::string> note;
        static constexpr auto fields =
            std::tuple{field("contract", &Input::contract, {"合同", "Contract"}),
                       field("invoices", &Input::invoices, {"发票", "Invoices"}),
                       field("shares", &Input::shares, {"各银行分摊", "Shares of the banks"}),
                       field("note", &Input::note, {"说明", "Note"}, 500)};
    };
    struct Output {
        std::vector<NoticeMade> notices;
        Money amount;
        std::string capital;
        std::string state;
        static constexpr auto fields =
            std::tuple{field("notices", &Output::notices, {"付款通知", "Payment notices"}),
                       field("amount", &Output::amount, {"合计", "Sum"}),
                       field("capital", &Output::capital, {"合计大写", "Sum in capitals"}),
                       field("state", &Output::state, {"项目状态", "State of the project"})};
    };

    /// As given; else the bank that signed the contract; else as the banks bear the commitment (R3.29-11).
    static std::vector<funds::BankShare> shares_given(Unit& unit, const Project& project,
                                                      const Contract& contract, const Input& in, Money sum) {
        if (in.shares.empty()) {
            if (contract.bank) return {{contract.bank, sum}};
            return funds::share_of_committed(unit.db, project.use(), sum);
        }
        const auto banks = banks_of(unit.db, project.id);
        std::vector<funds::BankShare> shares;
        Money shared;
        for (const ShareInput& one : in.shares) {
            if (one.amount <= Money{}) throw Problem{amount_not_positive}.at("shares");
            const access::OrganisationId bank = organisation_of(one.bank);
            if (std::ranges::find(banks, bank) == banks.end() || (contract.bank && contract.bank != bank))
                throw Problem{bank_expected}.at("shares").with(one.bank.text());
            shares.push_back({bank, one.amount});
            shared += one.amount;
        }
        if (shared != sum)
            throw Problem{shares_wrong}.at("shares").with(shared.grouped()).with(sum.grouped());
        return shares;
    }

    static Output run(Unit& unit, const Input& in) {
        const Contract contract = must_find_contract(unit, in.contract);
        Project project = must_see_project(unit, contract.project);
        require_hand(unit, project, ProjectAct::make_notice);
        // Who tenders settles (R3.28-5).
        if (policies::flag(unit.db, project.pack, "settles_who_tenders", project.proposed_on) &&
            unit.actor.organisation != project.organisation.number())
            throw Problem{not_your_step}
                .with("谁招标、谁结算 who tenders settles")
                .with(access::organisation_name(unit.db, project.organisation));
        const auto acceptance = newest_acceptance(unit.db, project.id);
        if (!acceptance || !acceptance->is_confirmed || acceptance->opinion == AcceptanceOpinion::fail)
            throw Problem{acceptance_missing}.at("contract");
        if (!project.can(ProjectAct::make_notice)) {
            const Words words = project.way->words_of(project.state);
            throw Problem{step_not_now}
                .at("contract")
                .with(std::string{words.zh} + " " + std::string{words.en});
        }
        if (in.invoices.empty()) throw Problem{invoices_missing}.at("invoices");
        const std::int64_t round = unit.next_number();
        Money sum;
        for (const InvoiceInput& one : in.invoices) {
            require_words(one.number, "invoices");
            require_past(unit, one.issued_on, "invoices");
            if (one.amount <= Money{}) throw Problem{amount_not_positive}.at("invoices");
            const DocumentId document = attach(unit, project, DocumentKind::invoice, one.upload, one.number);
            insert_invoice(unit.db, round, project.id, {one.number, one.amount, one.issued_on, document});
            sum += one.amount;
        }
        if (!take_for_notice(unit.db, contract.id, sum))
            throw Problem{notice_over_contract}.at("invoices").with(contract.left_to_notice().grouped());
        Output out{.notices = {}, .amount = sum, .capital = rmb_capital_amount(sum), .state = {}};
        std::string numbers;
        for (const funds::BankShare& share : shares_given(unit, project, contract, in, sum)) {
            PaymentNotice notice{
                .project = project.id,
                .contract = contract.id,
                .round = round,
                .number = numbered(
                    policies::text(unit.db, project.pack, "notice_number_pattern", project.proposed_on),
                    unit.today().year(), next_serial(unit, "notice", project.region, unit.today().year())),
                .region = project.region,
                .organisation = access::OrganisationId{unit.actor.organisation},
                .bank = share.bank,
                .amount = share.amount,
                .account_name = contract.account_name,
                .opening_outlet = contract.opening_outlet,
                .account = contract.account,
                .made_on = unit.today(),
                .pack = project.pack};
            insert_notice(unit, notice);
            set_transfer(unit.db, notice.id,
                         funds::hold_notice(unit, project.region, share, project.use(), notice.id.text()));
            numbers += (numbers.empty() ? "" : "、") + notice.number;
            out.notices.push_back({notice.id, notice.number, partner(share.bank),
                                   access::organisation_name(unit.db, share.bank), share.amount});
        }
        take_step(unit, project, ProjectAct::make_notice, numbers);
        out.state = project.state;
        return out;
    }
};

}  // namespace

extern constinit const Operation make_notice;
constinit const Operation make_notice = operation<MakeNotice>();

}  // namespace onecard::projects
