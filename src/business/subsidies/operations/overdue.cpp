// Tells what is late within the actor's reach: batches past their deadline and orders whose answer is due.

#include <algorithm>

#include "business/subsidies/bank_names.hpp"
#include "business/subsidies/figures_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct Overdue {
    static constexpr Spec spec{.name = "subsidies.overdue",
                               .title = {"超期事项", "What is overdue"},
                               .effect = Effect::reads,
                               .roles = figure_readers,
                               .source = "R3.23-1; R3.26"};
    struct Input {
        std::optional<ItemId> item;
        std::optional<std::int64_t> bank, limit;
        static constexpr auto fields =
            std::tuple{field("item", &Input::item, {"补贴项目", "Item"}), field("bank", &Input::bank, {"银行", "Bank"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct BatchLine {
        BatchId batch;
        std::string title, state, state_zh, state_en;
        RegionCode region;
        Date due;
        std::int64_t days_late = 0;
        Money amount;
        static constexpr auto fields = std::tuple{
            field("batch", &BatchLine::batch, {"发放批次", "Batch"}), field("title", &BatchLine::title, {"批次名称", "Title"}),
            field("state", &BatchLine::state, {"状态", "State"}),
            field("state_zh", &BatchLine::state_zh, {"状态（中文）", "State in Chinese"}),
            field("state_en", &BatchLine::state_en, {"状态（英文）", "State in English"}),
            field("region", &BatchLine::region, {"区划", "Region"}), field("due", &BatchLine::due, {"期限", "Due"}),
            field("days_late", &BatchLine::days_late, {"超期天数", "Days late"}),
            field("amount", &BatchLine::amount, {"金额", "Amount"})};
    };
    struct OrderLine {
        payments::OrderId order;
        BatchId batch;
        std::string title;
        std::int64_t bank = 0;
        std::string bank_name;
        Instant due;
        std::int64_t days_late = 0, lines = 0;
        Money amount;
        static constexpr auto fields = std::tuple{
            field("order", &OrderLine::order, {"支付单", "Payment order"}),
            field("batch", &OrderLine::batch, {"发放批次", "Batch"}), field("title", &OrderLine::title, {"批次名称", "Title"}),
            field("bank", &OrderLine::bank, {"银行", "Bank"}),
            field("bank_name", &OrderLine::bank_name, {"银行名称", "Bank's name"}),
            field("due", &OrderLine::due, {"回盘期限", "Answer due"}),
            field("days_late", &OrderLine::days_late, {"超期天数", "Days late"}),
            field("lines", &OrderLine::lines, {"未回笔数", "Lines without an answer"}),
            field("amount", &OrderLine::amount, {"未回金额", "Amount without an answer"})};
    };
    struct Output {
        std::vector<BatchLine> batches;
        std::vector<OrderLine> orders;
        static constexpr auto fields =
            std::tuple{field("batches", &Output::batches, {"超期批次", "Batches past their deadline"}),
                       field("orders", &Output::orders, {"超期未回盘", "Orders whose answer is due"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const FigureFilter filter = figures_within(unit, {}, {}, in.item, in.bank);
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(100), 1, 500);
        const auto banks = cards::list_banks(unit.db);
        Output out;
        for (LateBatch& late : late_batches(unit.db, filter, unit.today(), limit)) {
            const Words& words = batch_lifecycle.words(late.state);
            out.batches.push_back({.batch = late.batch,
                                   .title = std::move(late.title),
                                   .state = std::string{batch_lifecycle.code(late.state)},
                                   .state_zh = std::string{words.zh},
                                   .state_en = std::string{words.en},
                                   .region = late.region,
                                   .due = late.due,
                                   .days_late = unit.today() - late.due,
                                   .amount = late.amount});
        }
        for (LateOrder& late : late_orders(unit.db, filter, unit.now, limit))
            out.orders.push_back({.order = late.order,
                                  .batch = late.batch,
                                  .title = std::move(late.title),
                                  .bank = late.bank,
                                  .bank_name = bank_name(banks, late.bank),
                                  .due = late.due,
                                  .days_late = unit.today() - late.due.date(),
                                  .lines = late.open_lines,
                                  .amount = late.open_amount});
        return out;
    }
};

}  // namespace

extern constinit const Operation overdue;
constinit const Operation overdue = operation<Overdue>();

}  // namespace onecard::subsidies
