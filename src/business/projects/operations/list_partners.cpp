// Lists the banks and contractors one may name in a project.

#include <algorithm>

#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

enum class PartnerKind { bank, contractor };
std::span<const Label<PartnerKind>> labels_of(PartnerKind) {
    static constexpr Label<PartnerKind> labels[] = {
        {PartnerKind::bank, "bank", {"合作银行", "Bank"}},
        {PartnerKind::contractor, "contractor", {"承建单位", "Contractor"}}};
    return labels;
}

struct ListPartners {
    static constexpr Spec spec{
        .name = "projects.list_partners",
        .title = {"合作银行与承建单位清单", "List partners"},
        .effect = Effect::reads,
        .roles =
            "FUND_MANAGER_PROV FUND_MANAGER_CITY PROJECT_MANAGER COOP_DEPT_USER COOP_HRSS "
            "LEADING_OFFICE",
        .source = "seed-0 P6, P13"};
    struct PartnerShown {
        PartnerId partner;
        std::string name;
        std::string type;
        std::string uscc;
        RegionCode region;
        static constexpr auto fields =
            std::tuple{field("partner", &PartnerShown::partner, {"机构", "Partner"}),
                       field("name", &PartnerShown::name, {"名称", "Name"}),
                       field("type", &PartnerShown::type, {"类型", "Type"}),
                       field("uscc", &PartnerShown::uscc, {"统一社会信用代码", "Credit code"}),
                       field("region", &PartnerShown::region, {"区划", "Region"})};
    };
    struct Input {
        std::optional<PartnerKind> kind;
        std::optional<std::string> words;
        std::optional<PartnerId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("kind", &Input::kind, {"种类", "Kind"}),
                       field("words", &Input::words, {"名称", "Name"}, 100),
                       field("after", &Input::after, {"此机构之后", "After this one"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<PartnerShown> partners;
        std::optional<PartnerId> next;
        static constexpr auto fields = std::tuple{field("partners", &Output::partners, {"机构", "Partners"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200);
        const std::string_view type = !in.kind ? "" : *in.kind == PartnerKind::bank ? "BANK" : "CONTRACTOR";
        Output out;
        for (Partner& one :
             list_partners(unit.db, type, in.words.value_or(""), in.after.value_or(PartnerId{}), limit))
            out.partners.push_back(
                {one.id, std::move(one.name), std::move(one.type), std::move(one.uscc), one.region});
        if (std::ssize(out.partners) == limit) out.next = out.partners.back().partner;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_partners_operation;
constinit const Operation list_partners_operation = operation<ListPartners>();

}  // namespace onecard::projects
