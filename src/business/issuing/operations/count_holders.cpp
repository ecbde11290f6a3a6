// Counts the holders by region, bank, generation or state of the card (3.41).

#include "business/cards/cards.hpp"
#include "business/issuing/setup.hpp"
#include "business/issuing/statistics_store.hpp"
#include "business/regions/regions.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct CountHolders {
    static constexpr Spec spec{.name = "issuing.count_holders",
                               .title = {"持卡统计", "Count holders"},
                               .effect = Effect::reads,
                               .roles =
                                   "CARD_CLERK CARD_REVIEWER PRODUCTION_OPERATOR HRSS_PLATFORM_ADMIN "
                                   "LEADING_OFFICE SUPERVISOR_USER DISCIPLINE_USER AUDIT_USER",
                               .source = "3.41; seed-4 2.6; seed-2 4"};
    struct RowShown {
        std::string key, zh, en;
        std::int64_t holders = 0, cards = 0;
        static constexpr auto fields =
            std::tuple{field("key", &RowShown::key, {"代码", "Code"}),
                       field("zh", &RowShown::zh, {"名称", "Name in Chinese"}),
                       field("en", &RowShown::en, {"英文名称", "Name"}),
                       field("holders", &RowShown::holders, {"持卡人数", "Holders"}),
                       field("cards", &RowShown::cards, {"卡数", "Cards"})};
    };
    struct Input {
        HoldersBy by{};
        std::optional<RegionCode> within;
        static constexpr auto fields =
            std::tuple{field("by", &Input::by, {"统计口径", "By"}),
                       field("within", &Input::within, {"区划之内", "Within this region"})};
    };
    struct Output {
        std::vector<RowShown> rows;
        std::int64_t holders = 0, people = 0;
        static constexpr auto fields = std::tuple{field("rows", &Output::rows, {"明细", "Rows"}),
                                                  field("holders", &Output::holders, {"持卡人数", "Holders"}),
                                                  field("people", &Output::people, {"在库人数", "People"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const RegionCode within = in.within.value_or(unit.actor.region);
        const auto banks = cards::list_banks(unit.db);
        Output out{.rows = {}, .holders = holders_of(unit.db, within), .people = people_of(unit.db, within)};
        for (const HolderCount& one : count_holders(unit.db, in.by, within)) {
            RowShown& row = out.rows.emplace_back();
            row.holders = one.holders;
            row.cards = one.cards;
            row.key = row.zh = row.en = std::to_string(one.key);
            switch (in.by) {
                case HoldersBy::region: {
                    const RegionCode region = RegionCode::of_number(one.key);
                    row.key = region.short_text();
                    row.zh = row.en = regions::region_name(unit.db, region);
                    break;
                }
                case HoldersBy::bank:
                    for (const cards::Bank& bank : banks)
                        if (bank.code == one.key) row.zh = bank.name_zh, row.en = bank.name_en;
                    if (one.key == 0) row.zh = "未载银行", row.en = "No bank";
                    break;
                case HoldersBy::generation:
                    row.zh = one.key == 0 ? "代次不详" : "第" + row.key + "代";
                    row.en = one.key == 0 ? "Generation not known" : "Generation " + row.key;
                    break;
                case HoldersBy::state:
                    for (const auto& label : cards::labels_of(cards::SocialState{}))
                        if (static_cast<std::int64_t>(label.value) == one.key)
                            row.zh = label.words.zh, row.en = label.words.en;
                    break;
            }
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation count_holders_operation;
constinit const Operation count_holders_operation = operation<CountHolders>();

}  // namespace onecard::issuing
