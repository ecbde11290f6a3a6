// Shows how an item's quota of a year stands, and the documents it came from.

#include "business/subsidies/item_store.hpp"
#include "business/subsidies/quota_store.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ShowQuota {
    static constexpr Spec spec{.name = "subsidies.show_quota",
                               .title = {"查看额度", "Show a quota"},
                               .effect = Effect::reads,
                               .roles = "DEPT_CLERK DEPT_REVIEWER DEPT_LEADER FINANCE_CLERK FINANCE_REVIEWER "
                                        "HRSS_PLATFORM_ADMIN AUDIT_USER DISCIPLINE_USER",
                               .source = "seed-3 4(2)"};
    struct Input {
        ItemId item;
        std::int64_t year = 0;
        static constexpr auto fields = std::tuple{field("item", &Input::item, {"补贴项目", "Item"}),
                                                  field("year", &Input::year, {"年度", "Year"})};
    };
    struct Document {
        std::string document_no;
        Money amount;
        bool takes_back = false;
        std::string actor;
        Instant at{};
        static constexpr auto fields = std::tuple{
            field("document_no", &Document::document_no, {"文号", "Document number"}),
            field("amount", &Document::amount, {"金额", "Amount"}),
            field("takes_back", &Document::takes_back, {"收回", "Takes back"}),
            field("actor", &Document::actor, {"经办人", "By"}), field("at", &Document::at, {"时间", "At"})};
    };
    struct Output {
        Money given, held, paid, available;
        std::vector<Document> documents;
        static constexpr auto fields = std::tuple{
            field("given", &Output::given, {"已下达", "Given"}), field("held", &Output::held, {"占用", "Held"}),
            field("paid", &Output::paid, {"已发放", "Paid"}), field("available", &Output::available, {"可用", "Available"}),
            field("documents", &Output::documents, {"下达文件", "Documents"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Item item = must_find_own_item(unit, in.item);
        const QuotaSums sums = quota_sums(unit.db, item, static_cast<int>(in.year));
        Output out{sums.given, sums.held, sums.paid, sums.available, {}};
        for (const QuotaDocument& document : quota_documents(unit.db, item.id, in.year))
            out.documents.push_back({document.document_no, Money::of_fen(std::abs(document.amount_fen)),
                                     document.amount_fen < 0, document.actor, document.at});
        return out;
    }
};

}  // namespace

extern constinit const Operation show_quota = operation<ShowQuota>();

}  // namespace onecard::subsidies
