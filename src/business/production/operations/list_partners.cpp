// Lists the banks' desks, vendors and centres that make cards; of one's own organisation where bound to it.

#include "business/production/partner_store.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct PartnerShown {
    CardPartnerId partner;
    std::string name;
    PartnerKind kind{};
    std::int64_t bank = 0;
    std::string folder;
    bool sealed = false;
    static constexpr auto fields = std::tuple{field("partner", &PartnerShown::partner, {"制卡单位", "Partner"}),
                                              field("name", &PartnerShown::name, {"名称", "Name"}),
                                              field("kind", &PartnerShown::kind, {"类型", "Kind"}),
                                              field("bank", &PartnerShown::bank, {"银行代码", "Bank"}),
                                              field("folder", &PartnerShown::folder, {"交换目录", "Folder"}),
                                              field("sealed", &PartnerShown::sealed, {"加密", "Sealed"})};
};

struct ListPartners {
    static constexpr Spec spec{.name = "production.list_partners",
                               .title = {"制卡单位列表", "List partners of production"},
                               .effect = Effect::reads,
                               .roles = "PRODUCTION_OPERATOR CARD_REVIEWER CARD_CLERK HRSS_PLATFORM_ADMIN",
                               .source = "seed-2 3(5)"};
    using Input = Nothing;
    struct Output {
        std::vector<PartnerShown> partners;
        static constexpr auto fields = std::tuple{field("partners", &Output::partners, {"制卡单位", "Partners"})};
    };

    static Output run(Unit& unit, const Input&) {
        Output out;
        for (const Partner& one : list_partners(unit.db))
            out.partners.push_back({one.id, access::organisation_name(unit.db, one.organisation()), one.kind, one.bank,
                                    one.folder, one.sealed});
        return out;
    }
};

}  // namespace

extern constinit const Operation list_partners_operation;
constinit const Operation list_partners_operation = operation<ListPartners>();

}  // namespace onecard::production
