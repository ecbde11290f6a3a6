// Registers what the project built or bought, for the asset accounts kept elsewhere (P20).

#include "business/projects/acceptance_store.hpp"
#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct RegisterAsset {
    static constexpr Spec spec{
        .name = "projects.register_asset",
        .title = {"登记形成资产", "Register an asset"},
        .effect = Effect::writes,
        .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY PROJECT_MANAGER COOP_DEPT_USER COOP_HRSS",
        .source = "seed-0 P20"};
    struct Input {
        ProjectId project;
        std::string name;
        std::string kind;
        std::int64_t quantity = 0;
        Money value;
        std::string place;
        std::string keeper;
        std::optional<Date> registered_on;
        static constexpr auto fields =
            std::tuple{field("project", &Input::project, {"项目", "Project"}),
                       field("name", &Input::name, {"资产名称", "Name"}, 100),
                       field("kind", &Input::kind, {"资产类别", "Kind"}, 40),
                       field("quantity", &Input::quantity, {"数量", "Quantity"}),
                       field("value", &Input::value, {"价值", "Value"}),
                       field("place", &Input::place, {"存放地点", "Place"}, 100),
                       field("keeper", &Input::keeper, {"保管单位或人员", "Keeper"}, 100),
                       field("registered_on", &Input::registered_on, {"登记日期", "Registered on"})};
    };
    struct Output {
        AssetId asset;
        static constexpr auto fields = std::tuple{field("asset", &Output::asset, {"资产", "Asset"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Project project = must_see_project(unit, in.project);
        require_own_level(unit, project);
        require_words(in.name, "name");
        require_words(in.keeper, "keeper");
        if (in.quantity <= 0) throw Problem{amount_not_positive}.at("quantity");
        const auto acceptance = newest_acceptance(unit.db, project.id);
        if (!acceptance || !acceptance->is_confirmed || acceptance->opinion == AcceptanceOpinion::fail)
            throw Problem{acceptance_missing}.at("project");
        ProjectAsset asset{.project = project.id,
                           .name = in.name,
                           .kind = in.kind,
                           .quantity = in.quantity,
                           .value = in.value,
                           .place = in.place,
                           .keeper = in.keeper,
                           .registered_on = day_given(unit, in.registered_on, "registered_on")};
        insert_asset(unit, asset);
        return {asset.id};
    }
};

}  // namespace

extern constinit const Operation register_asset;
constinit const Operation register_asset = operation<RegisterAsset>();

}  // namespace onecard::projects
