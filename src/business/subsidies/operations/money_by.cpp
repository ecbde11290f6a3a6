// Sums the money of subsidies by item, town, bank or month, within the actor's reach, with the keys of the lists behind
// each figure.

#include "business/regions/regions.hpp"
#include "business/subsidies/bank_names.hpp"
#include "business/subsidies/figures_shown.hpp"
#include "business/subsidies/item_store.hpp"
#include "business/subsidies/quota_store.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct MoneyBy {
    static constexpr Spec spec{.name = "subsidies.money_by",
                               .title = {"资金汇总", "Money by item, town, bank or month"},
                               .effect = Effect::reads,
                               .roles = figure_readers,
                               .source = "seed-3 4(3); R3.26"};
    struct Input {
        FigureGroup group{};
        std::optional<Month> from, to;
        std::optional<ItemId> item;
        std::optional<std::int64_t> bank;
        static constexpr auto fields =
            std::tuple{field("group", &Input::group, {"分组", "Group"}), field("from", &Input::from, {"起始月份", "From"}),
                       field("to", &Input::to, {"截止月份", "To"}), field("item", &Input::item, {"补贴项目", "Item"}),
                       field("bank", &Input::bank, {"银行", "Bank"})};
    };
    struct Line {
        std::string name;
        std::optional<ItemId> item;
        std::optional<RegionCode> town;
        std::optional<std::int64_t> bank;
        std::optional<Month> month;
        std::optional<Money> quota, quota_held, quota_available;
        std::int64_t approved_people = 0, ordered_people = 0, in_transit_people = 0, paid_people = 0,
                     returned_people = 0;
        Money approved, ordered, in_transit, paid, returned;
        std::string success_rate;
        static constexpr auto fields = std::tuple{
            field("name", &Line::name, {"名称", "Name"}), field("item", &Line::item, {"补贴项目", "Item"}),
            field("town", &Line::town, {"镇街", "Town"}), field("bank", &Line::bank, {"银行", "Bank"}),
            field("month", &Line::month, {"月份", "Month"}), field("quota", &Line::quota, {"额度", "Quota"}),
            field("quota_held", &Line::quota_held, {"占用额度", "Quota held"}),
            field("quota_available", &Line::quota_available, {"可用额度", "Quota available"}),
            field("approved_people", &Line::approved_people, {"审批人数", "People approved"}),
            field("approved", &Line::approved, {"审批金额", "Approved"}),
            field("ordered_people", &Line::ordered_people, {"下达人数", "People ordered"}),
            field("ordered", &Line::ordered, {"下达金额", "Ordered"}),
            field("in_transit_people", &Line::in_transit_people, {"在途人数", "People in transit"}),
            field("in_transit", &Line::in_transit, {"在途金额", "In transit"}),
            field("paid_people", &Line::paid_people, {"到账人数", "People paid"}),
            field("paid", &Line::paid, {"到账金额", "Paid"}),
            field("returned_people", &Line::returned_people, {"退回人数", "People whose money came back"}),
            field("returned", &Line::returned, {"退回金额", "Returned"}),
            field("success_rate", &Line::success_rate, {"成功率（%）", "Success rate (%)"})};
    };
    struct Output {
        Month from, to;
        std::vector<Line> lines;
        Line total;
        static constexpr auto fields = std::tuple{field("from", &Output::from, {"起始月份", "From"}),
                                                  field("to", &Output::to, {"截止月份", "To"}),
                                                  field("lines", &Output::lines, {"明细", "Lines"}),
                                                  field("total", &Output::total, {"合计", "Total"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const FigureFilter filter = figures_within(unit, in.from, in.to, in.item, in.bank);
        Output out{.from = filter.from, .to = filter.to};
        const auto banks = cards::list_banks(unit.db);
        MoneyFigures sum;
        for (const MoneyFigures& figures : money_by(unit.db, in.group, filter)) {
            Line line = shown(figures);
            switch (in.group) {
                case FigureGroup::item: {
                    const Item item = must_find_item(unit.db, ItemId{figures.key});
                    line.name = item.minor_name;
                    line.item = item.id;
                    add_quota(unit, item, filter, line);
                    break;
                }
                case FigureGroup::town:
                    line.town = RegionCode::of_number(figures.key);
                    line.name = regions::region_name(unit.db, *line.town);
                    break;
                case FigureGroup::bank:
                    line.bank = figures.key;
                    line.name = bank_name(banks, figures.key);
                    break;
                case FigureGroup::month:
                    line.month = Month::of_number(figures.key);
                    line.name = line.month->text();
                    break;
            }
            out.lines.push_back(std::move(line));
            sum.approved += figures.approved;
            sum.ordered += figures.ordered;
            sum.in_transit += figures.in_transit;
            sum.paid += figures.paid;
            sum.returned += figures.returned;
        }
        out.total = shown(sum);
        return out;
    }

    static void add_quota(Unit& unit, const Item& item, const FigureFilter& filter, Line& line) {
        Money given, held, available;
        for (int year = filter.from.year(); year <= filter.to.year(); ++year) {
            const QuotaSums sums = quota_sums(unit.db, item, year);
            given += sums.given;
            held += sums.held;
            available += sums.available;
        }
        line.quota = given;
        line.quota_held = held;
        line.quota_available = available;
    }

    static Line shown(const MoneyFigures& figures) {
        Line line;
        line.approved_people = figures.approved.lines;
        line.approved = figures.approved.amount;
        line.ordered_people = figures.ordered.lines;
        line.ordered = figures.ordered.amount;
        line.in_transit_people = figures.in_transit.lines;
        line.in_transit = figures.in_transit.amount;
        line.paid_people = figures.paid.lines;
        line.paid = figures.paid.amount;
        line.returned_people = figures.returned.lines;
        line.returned = figures.returned.amount;
        line.success_rate = success_rate(figures);
        return line;
    }
};

}  // namespace

extern constinit const Operation money_by_operation;
constinit const Operation money_by_operation = operation<MoneyBy>();

}  // namespace onecard::subsidies
