// Lists the items that were given quota in a year, with how each stands.

#include <algorithm>

#include "business/subsidies/item_store.hpp"
#include "business/subsidies/quota_store.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ListQuotas {
    static constexpr Spec spec{.name = "subsidies.list_quotas",
                               .title = {"额度清单", "List quotas"},
                               .effect = Effect::reads,
                               .roles = "DEPT_CLERK DEPT_REVIEWER DEPT_LEADER FINANCE_CLERK FINANCE_REVIEWER "
                                        "HRSS_PLATFORM_ADMIN AUDIT_USER DISCIPLINE_USER",
                               .source = "seed-3 4(2)"};
    struct Input {
        std::int64_t year = 0;
        std::optional<ItemId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields = std::tuple{field("year", &Input::year, {"年度", "Year"}),
                                                  field("after", &Input::after, {"此项目之后", "After this item"}),
                                                  field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Quota {
        ItemId item;
        std::string name;
        Money given, held, paid, available;
        static constexpr auto fields = std::tuple{
            field("item", &Quota::item, {"补贴项目", "Item"}), field("name", &Quota::name, {"项目名称", "Name"}),
            field("given", &Quota::given, {"已下达", "Given"}), field("held", &Quota::held, {"占用", "Held"}),
            field("paid", &Quota::paid, {"已发放", "Paid"}), field("available", &Quota::available, {"可用", "Available"})};
    };
    struct Output {
        std::vector<Quota> quotas;
        std::optional<ItemId> next;
        static constexpr auto fields = std::tuple{field("quotas", &Output::quotas, {"额度", "Quotas"}),
                                                  field("next", &Output::next, {"下一页从此之后", "Next page after"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        const auto lines = quotas_of_year(unit.db, in.year, unit.actor.region,
                                          unit.actor.own_organisation_only ? unit.actor.organisation : 0,
                                          in.after.value_or(ItemId{}), limit + 1);
        Output out;
        for (const QuotaLine& line : lines) {
            if (std::ssize(out.quotas) == limit) {
                out.next = out.quotas.back().item;
                break;
            }
            const Item item = must_find_item(unit.db, line.item);
            const QuotaSums sums = quota_sums(unit.db, item, static_cast<int>(in.year));
            out.quotas.push_back({item.id, item.minor_name, sums.given, sums.held, sums.paid, sums.available});
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation list_quotas = operation<ListQuotas>();

}  // namespace onecard::subsidies
