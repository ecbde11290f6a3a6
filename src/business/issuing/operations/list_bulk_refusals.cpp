// Lists whom a bulk application left out, with the reason.

#include "business/collection/collection.hpp"
#include "business/issuing/bulk_store.hpp"
#include "business/issuing/operations/applicant.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct ListBulkRefusals {
    static constexpr Spec spec{.name = "issuing.list_bulk_refusals",
                               .title = {"批量申领未通过清单", "List whom a bulk application left out"},
                               .effect = Effect::reads,
                               .roles = "CARD_CLERK CARD_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "3.8; R3.8-1"};
    struct RefusalShown {
        std::int64_t seq = 0;
        std::string person, name, code, zh, en;
        static constexpr auto fields =
            std::tuple{field("seq", &RefusalShown::seq, {"序号", "Number"}),
                       field("person", &RefusalShown::person, {"人员键", "Person"}),
                       field("name", &RefusalShown::name, {"姓名", "Name"}),
                       field("code", &RefusalShown::code, {"原因代码", "Code"}),
                       field("zh", &RefusalShown::zh, {"原因", "Reason in Chinese"}),
                       field("en", &RefusalShown::en, {"原因（英文）", "Reason"})};
    };
    struct Input {
        collection::CollectionBatchId batch;
        std::optional<std::int64_t> after, limit;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"采集批次", "Batch of collection"}),
                       field("after", &Input::after, {"此序号之后", "After this number"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::int64_t applied = 0, refused = 0;
        std::vector<RefusalShown> refusals;
        std::optional<std::int64_t> next;
        static constexpr auto fields =
            std::tuple{field("applied", &Output::applied, {"已申请", "Applied"}),
                       field("refused", &Output::refused, {"未通过", "Left out"}),
                       field("refusals", &Output::refusals, {"未通过清单", "Left out"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200);
        const BulkCounts counts = count_bulk(unit.db, in.batch.text());
        Output out{.applied = counts.applied, .refused = counts.refused, .refusals = {}, .next = {}};
        for (const BulkRefusal& one : list_refusals(unit.db, in.batch.text(), in.after.value_or(0), limit)) {
            const auto person = people::find_person(unit, one.person);
            const Words why = words_of_problem(unit.house, one.code);
            out.refusals.push_back({one.seq, people::key_text(one.person),
                                    person ? masked_name(person->name) : "", one.code, std::string{why.zh},
                                    std::string{why.en}});
        }
        if (std::ssize(out.refusals) == limit) out.next = out.refusals.back().seq;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_bulk_refusals;
constinit const Operation list_bulk_refusals = operation<ListBulkRefusals>();

}  // namespace onecard::issuing
