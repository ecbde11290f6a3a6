// Finance takes back what an item has not used; what is held for orders under way stays.

#include "business/subsidies/item_store.hpp"
#include "business/subsidies/problems.hpp"
#include "business/subsidies/quota_store.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ReduceQuota {
    static constexpr Spec spec{.name = "subsidies.reduce_quota",
                               .title = {"收回额度", "Take quota back"},
                               .effect = Effect::writes,
                               .roles = "FINANCE_CLERK",
                               .source = "seed-3 4(2)"};
    struct Input {
        ItemId item;
        std::int64_t year = 0;
        Money amount;
        std::string document_no;
        static constexpr auto fields = std::tuple{
            field("item", &Input::item, {"补贴项目", "Item"}), field("year", &Input::year, {"年度", "Year"}),
            field("amount", &Input::amount, {"金额（元）", "Amount in yuan"}),
            field("document_no", &Input::document_no, {"文号", "Document number"}, 60)};
    };
    struct Output {
        Money given, available;
        static constexpr auto fields =
            std::tuple{field("given", &Output::given, {"已下达额度", "Given"}),
                       field("available", &Output::available, {"可用额度", "Available"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Item item = must_find_own_item(unit, in.item);
        check_quota(item, in.year, in.amount, in.document_no);
        const int year = static_cast<int>(in.year);
        const auto treasury =
            ledger::open_account(unit, ledger::AccountKind::treasury, "treasury/" + item.region.short_text(),
                                 item.region);
        const auto quota = ledger::open_account(unit, ledger::AccountKind::quota, item.quota_name(year), item.region);
        const auto transfer = ledger::transfer(unit, ledger::TransferKind::withdraw_allotment, quota,
                                               treasury, in.amount, item.id.text());
        insert_quota_document(unit, item.id, in.year, in.amount, true, in.document_no, transfer);
        const QuotaSums sums = quota_sums(unit.db, item, year);
        return {sums.given, sums.available};
    }
};

}  // namespace

extern constinit const Operation reduce_quota = operation<ReduceQuota>();

}  // namespace onecard::subsidies
