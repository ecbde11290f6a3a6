// Lists the items of a production batch; names and numbers of persons are masked.

#include <algorithm>

#include "base/person_name.hpp"
#include "business/people/people.hpp"
#include "business/production/batch_steps.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct ItemShown {
    std::int64_t serial = 0;
    std::string name, card_no;
    issuing::ApplicationId application;
    ItemStage stage{};
    std::string fail_stage, fail_code, fail_reason;
    std::int64_t box_no = 0;
    std::string box_position;
    bool changed = false;
    static constexpr auto fields = std::tuple{
        field("serial", &ItemShown::serial, {"序号", "Serial"}), field("name", &ItemShown::name, {"姓名", "Name"}),
        field("card_no", &ItemShown::card_no, {"卡号", "Card number"}),
        field("application", &ItemShown::application, {"申领", "Application"}),
        field("stage", &ItemShown::stage, {"环节", "Stage"}),
        field("fail_stage", &ItemShown::fail_stage, {"失败环节", "Failed at"}),
        field("fail_code", &ItemShown::fail_code, {"失败代码", "Code"}),
        field("fail_reason", &ItemShown::fail_reason, {"失败原因", "Reason"}),
        field("box_no", &ItemShown::box_no, {"箱号", "Box"}),
        field("box_position", &ItemShown::box_position, {"位置", "Position"}),
        field("changed", &ItemShown::changed, {"资料已变更", "Person changed"})};
};

struct ListItems {
    static constexpr Spec spec{.name = "production.list_items",
                               .title = {"批次明细", "List the items of a batch"},
                               .effect = Effect::reads,
                               .roles = batch_readers,
                               .source = "3.10"};
    struct Input {
        ProductionBatchId batch;
        std::optional<std::string> stage;
        std::optional<std::int64_t> after, limit;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"制卡批次", "Batch"}),
                       field("stage", &Input::stage, {"环节", "Stage"}, 4),
                       field("after", &Input::after, {"此序号之后", "After this serial"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<ItemShown> items;
        std::optional<std::int64_t> next;
        static constexpr auto fields = std::tuple{field("items", &Output::items, {"明细", "Items"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        Output out;
        for (const Item& one : list_items(unit.db, in.batch, in.stage.value_or(""), in.after.value_or(0), limit)) {
            const auto person = people::find_person(unit, one.person);
            out.items.push_back({one.serial, person ? masked_name(person->name) : "", one.card_no, one.application,
                                 one.stage, one.fail_stage, one.fail_code, one.fail_reason, one.box_no,
                                 one.box_position, one.changed});
        }
        if (std::ssize(out.items) == limit) out.next = out.items.back().serial;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_items_operation;
constinit const Operation list_items_operation = operation<ListItems>();

}  // namespace onecard::production
