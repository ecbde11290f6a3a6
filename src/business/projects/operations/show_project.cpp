// Shows a project as one page: timeline, documents, money and clock.

#include <algorithm>

#include "business/projects/operations/step.hpp"
#include "business/projects/project_shown.hpp"

namespace onecard::projects {
namespace {

struct ShowProject {
    static constexpr Spec spec{.name = "projects.show_project",
                               .title = {"查看项目", "Show a project"},
                               .effect = Effect::reads,
                               .roles = "*",
                               .source = "seed-0 P19; R3.29-13"};
    struct BankMoney {
        PartnerId bank;
        std::string bank_name;
        Money reserved;
        Money committed;
        Money noticed;
        Money settled;
        static constexpr auto fields =
            std::tuple{field("bank", &BankMoney::bank, {"银行", "Bank"}),
                       field("bank_name", &BankMoney::bank_name, {"银行名称", "Name of the bank"}),
                       field("reserved", &BankMoney::reserved, {"已预留", "Reserved"}),
                       field("committed", &BankMoney::committed, {"已签约", "Committed"}),
                       field("noticed", &BankMoney::noticed, {"已通知", "Noticed"}),
                       field("settled", &BankMoney::settled, {"已支付", "Paid"})};
    };
    struct AssetShown {
        AssetId asset;
        std::string name;
        std::string kind;
        std::int64_t quantity = 0;
        Money value;
        std::string place;
        std::string keeper;
        Date registered_on;
        static constexpr auto fields =
            std::tuple{field("asset", &AssetShown::asset, {"资产", "Asset"}),
                       field("name", &AssetShown::name, {"名称", "Name"}),
                       field("kind", &AssetShown::kind, {"类别", "Kind"}),
                       field("quantity", &AssetShown::quantity, {"数量", "Quantity"}),
                       field("value", &AssetShown::value, {"价值", "Value"}),
                       field("place", &AssetShown::place, {"存放地点", "Place"}),
                       field("keeper", &AssetShown::keeper, {"保管人", "Keeper"}),
                       field("registered_on", &AssetShown::registered_on, {"登记日期", "Registered on"})};
    };
    static std::vector<std::string> banks_to_agree_if_any(Unit& unit, const Project& project) {
        if (!project.way->has(ProjectAct::finish_consultation)) return {};
        return banks_to_agree(unit, project);
    }
    struct Input {
        ProjectId project;
        static constexpr auto fields = std::tuple{field("project", &Input::project, {"项目", "Project"})};
    };
    struct Output {
        ProjectRow project;
        std::string purpose;
        std::string urgent_reason;
        std::string pack;
        std::vector<RegionCode> counties;
        std::vector<std::string> split_alarm;
        std::vector<TimelineEntry> timeline;
        std::vector<ConsultationShown> consultations;
        std::vector<DocumentShown> documents;
        std::vector<DocumentKind> missing;
        std::vector<BankMoney> money;
        std::vector<ContractShown> contracts;
        std::optional<AcceptanceShown> acceptance;
        std::vector<NoticeRow> notices;
        std::vector<AssetShown> assets;
        std::vector<ActShown> acts;
        static constexpr auto fields =
            std::tuple{field("project", &Output::project, {"项目", "Project"}),
                       field("purpose", &Output::purpose, {"建设内容", "Purpose"}),
                       field("urgent_reason", &Output::urgent_reason, {"紧急理由", "Why urgent"}),
                       field("pack", &Output::pack, {"规则依据", "Rules"}),
                       field("counties", &Output::counties, {"受益县市区", "Counties"}),
                       field("split_alarm", &Output::split_alarm, {"疑似拆分的项目", "Split alarm"}),
                       field("timeline", &Output::timeline, {"经过", "Timeline"}),
                       field("consultations", &Output::consultations, {"银行沟通", "Consultations"}),
                       field("documents", &Output::documents, {"文件", "Documents"}),
                       field("missing", &Output::missing, {"下一步尚缺的文件", "Missing documents"}),
                       field("money", &Output::money, {"各银行资金", "Money of each bank"}),
                       field("contracts", &Output::contracts, {"合同", "Contracts"}),
                       field("acceptance", &Output::acceptance, {"验收", "Acceptance"}),
                       field("notices", &Output::notices, {"付款通知", "Payment notices"}),
                       field("assets", &Output::assets, {"形成的资产", "Assets"}),
                       field("acts", &Output::acts, {"可办事项", "Acts"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Project project = must_see_project(unit, in.project);
        const auto pack = policies::must_find_pack(unit.db, project.pack);
        Output out{.project = row_of(unit, project),
                   .purpose = project.purpose,
                   .urgent_reason = project.urgent_reason,
                   .pack = pack.doc_no.empty() ? pack.doc_title : pack.doc_no,
                   .counties = counties_of(unit.db, project.id),
                   .split_alarm = split_alarm(unit, project),
                   .timeline = timeline_of(unit, project),
                   .acts = acts_of(unit, project)};
        const auto to_agree = banks_to_agree_if_any(unit, project);
        const auto talks = consultations_of(unit.db, project.id);
        if (project.way->has(ProjectAct::finish_consultation))
            for (const access::OrganisationId bank : banks_of(unit.db, project.id)) {
                ConsultationShown one{.bank = partner(bank),
                                      .bank_name = access::organisation_name(unit.db, bank),
                                      .held_on = {}};
                if (const auto talk = std::ranges::find(talks, bank, &Consultation::bank);
                    talk != talks.end()) {
                    one.held_on = talk->held_on;
                    one.agreed = talk->agreed;
                }
                one.complete = std::ranges::find(to_agree, one.bank_name) == to_agree.end();
                out.consultations.push_back(std::move(one));
            }
        for (Document& one : documents_of(unit.db, project.id))
            out.documents.push_back({one.id, one.kind, std::string{words_of(one.kind).zh},
                                     std::move(one.name), std::move(one.digest), std::move(one.state_then),
                                     std::move(one.note), std::move(one.made_by), one.made_at});
        for (int act = 0; act <= static_cast<int>(ProjectAct::terminate_project); ++act)
            if (project.can(static_cast<ProjectAct>(act)))
                for (const DocumentKind kind : missing_documents(unit, project, static_cast<ProjectAct>(act)))
                    out.missing.push_back(kind);
        for (const funds::Use& use : funds::uses_of(unit.db, project.use()))
            out.money.push_back({partner(use.bank), access::organisation_name(unit.db, use.bank),
                                 use.reserved, use.committed, use.noticed, use.settled});
        for (const Contract& contract : contracts_of(unit, project.id))
            out.contracts.push_back(shown(unit, contract));
        if (const auto acceptance = newest_acceptance(unit.db, project.id))
            out.acceptance = shown(unit, project, *acceptance);
        const bool is_to_bank = is_bank(unit.db, access::OrganisationId{unit.actor.organisation});
        for (const PaymentNotice& notice : notices_of(unit, project.id))
            if (!is_to_bank || !unit.actor.own_organisation_only ||
                (notice.bank.number() == unit.actor.organisation && notice.state != NoticeState::made &&
                 notice.state != NoticeState::collected))
                out.notices.push_back(row_of(unit, notice));
        for (ProjectAsset& one : assets_of(unit.db, project.id))
            out.assets.push_back({one.id, std::move(one.name), std::move(one.kind), one.quantity, one.value,
                                  std::move(one.place), std::move(one.keeper), one.registered_on});
        return out;
    }
};

}  // namespace

extern constinit const Operation show_project;
constinit const Operation show_project = operation<ShowProject>();

}  // namespace onecard::projects
