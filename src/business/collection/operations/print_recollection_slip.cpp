// Prints the re-collection slip of a record: only what is to be filled in stands on it (R3.6-1).

#include "business/collection/operations/batch_shown.hpp"
#include "business/collection/slip.hpp"
#include "business/people/people.hpp"
#include "engine/papers.hpp"

namespace onecard::collection {
namespace {

struct PrintRecollectionSlip {
    static constexpr Spec spec{.name = "collection.print_recollection_slip",
                               .title = {"打印二次采集单", "Print a re-collection slip"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK CARD_REVIEWER TOWN_CLERK HRSS_PLATFORM_ADMIN",
                               .source = "R3.6-1; R3.40-2; scenario 9"};
    struct Input {
        CollectionBatchId collection;
        std::int64_t seq = 0;
        std::optional<PaperFormat> format;
        static constexpr auto fields =
            std::tuple{field("collection", &Input::collection, {"采集批次", "Collection batch"}),
                       field("seq", &Input::seq, {"序号", "Number"}),
                       field("format", &Input::format, {"格式", "Format"})};
    };
    struct Output {
        IssuedPaper paper;
        std::vector<std::string> items;
        static constexpr auto fields =
            std::tuple{field("paper", &Output::paper, {"单据", "Paper"}),
                       field("items", &Output::items, {"需补填的项", "Items to fill"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const CollectionBatch batch = must_find_seen_batch(unit, in.collection);
        const CollectionRecord record = must_find_record(unit.db, batch.id, in.seq);
        Output out{.paper =
                       issue_paper(unit,
                                   {"collection.print_recollection_slip",
                                    {"社会保障卡信息二次采集单", "re-collection slip of a card"},
                                    batch.id.text()},
                                   in.format.value_or(PaperFormat::pdf), slip_paper(unit, batch, record))};
        for (const SlipItem& item : slip_items(unit, record)) out.items.push_back(std::string{item.heading});
        unit.tell(holder_told,
                  Node::of({{"person", people::key_text(record.person)},
                            {"zh", "您的社会保障卡采集信息有误，请持身份证件原件到采集单位补填二次采集单"},
                            {"en",
                             "Please bring your identity card and fill in the re-collection slip "
                             "of your social security card"}}));
        return out;
    }
};

}  // namespace

extern constinit const Operation print_recollection_slip;
constinit const Operation print_recollection_slip = operation<PrintRecollectionSlip>();

}  // namespace onecard::collection
