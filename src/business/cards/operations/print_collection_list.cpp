// Prints the list by which cards are handed out at an outlet, unit or school, a line to sign for each (R3.12-5, 3.40).

#include "business/cards/operations/card_shown.hpp"
#include "business/regions/regions.hpp"
#include "engine/papers.hpp"

namespace onecard::cards {
namespace {

struct PrintCollectionList {
    static constexpr Spec spec{.name = "cards.print_collection_list",
                               .title = {"打印领卡清单", "Print the collection list"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK BANK_CLERK",
                               .source = "seed-2 5(2); R3.12-5; domain 3.40"};
    struct Input {
        std::optional<std::int64_t> outlet;
        std::optional<RegionCode> region;
        static constexpr auto fields =
            std::tuple{field("outlet", &Input::outlet, {"网点（机构编号）", "Outlet"}),
                       field("region", &Input::region, {"镇街", "Region"})};
    };
    using Output = IssuedPaper;

    static Output run(Unit& unit, const Input& in) {
        constexpr std::int64_t most_cards = 500;
        WaitingPage page{.outlet = in.outlet.value_or(0),
                         .within = in.region.value_or(unit.actor.region),
                         .limit = most_cards};
        if (unit.actor.own_organisation_only) page.outlet = unit.actor.organisation;
        const auto waiting = list_waiting(unit.db, page);
        if (waiting.empty()) throw Problem{nothing_to_print}.at("outlet");
        Paper paper{.title = "社会保障卡领卡清单",
                    .head = {{"区域", regions::region_name(unit.db, page.within)},
                             {"张数", std::to_string(waiting.size())},
                             {"日期", unit.today().text_zh()}}};
        using enum SheetColumn::Kind;
        paper.columns = {{"序号", 1, integer}, {"姓名", 2.4},       {"证件号码", 4},  {"社会保障卡卡号", 3},
                         {"盒位", 2},          {"领取人签名", 3.4}, {"领取日期", 2.6}};
        std::int64_t nth = 0;
        for (const WaitingCard& card : waiting) {
            const auto holder = people::find_person(unit, card.card.key);
            paper.rows.push_back({std::to_string(++nth), holder ? holder->name : "",
                                  holder ? holder->number.masked() : "", card.card.card_no, card.box_position,
                                  "", ""});
        }
        paper.foot = {{"说明", "逾期未领的卡请于30日内退回；由他人代领须核对双方证件并留存委托材料"}};
        paper.signatures = {"发放人", "单位（网点）"};
        return issue_paper(unit,
                           {"cards.print_collection_list",
                            {"社会保障卡领卡清单", "List of cards handed out"},
                            "outlet " + std::to_string(page.outlet) + " " + page.within.short_text()},
                           PaperFormat::pdf, std::move(paper));
    }
};

}  // namespace

extern constinit const Operation print_collection_list;
constinit const Operation print_collection_list = operation<PrintCollectionList>();

}  // namespace onecard::cards
