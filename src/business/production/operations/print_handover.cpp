// Prints the papers of finished cards: the packing list of an outlet by box and position, and the hand-over
// with two signatures.

#include "base/person_name.hpp"
#include "business/people/people.hpp"
#include "business/production/batch_steps.hpp"
#include "business/production/handover_store.hpp"
#include "engine/operation.hpp"
#include "engine/papers.hpp"

namespace onecard::production {
namespace {

std::string masked_card(std::string_view number) {
    std::string out{number};
    if (out.size() >= 6) out.replace(2, 4, "****");
    return out;
}

struct PrintHandover {
    static constexpr Spec spec{.name = "production.print_handover",
                               .title = {"打印交接单和装箱清单", "Print a hand-over and its packing list"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR BANK_CLERK CARD_CLERK",
                               .source = "3.10; R3.40-1"};
    struct Input {
        HandoverId handover;
        std::optional<PaperFormat> format;
        static constexpr auto fields =
            std::tuple{field("handover", &Input::handover, {"交接单", "Hand-over"}),
                       field("format", &Input::format, {"格式", "Format"})};
    };
    struct Output {
        IssuedPaper handover, packing_list;
        static constexpr auto fields =
            std::tuple{field("handover", &Output::handover, {"交接单", "Hand-over"}),
                       field("packing_list", &Output::packing_list, {"装箱清单", "Packing list"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Handover h = must_find_handover(unit.db, in.handover);
        const Batch batch = must_find_batch(unit.db, h.batch);
        const PaperFormat format = in.format.value_or(PaperFormat::pdf);
        const std::string outlet = access::organisation_name(unit.db, access::OrganisationId{h.outlet});
        const std::vector<Paper::Field> head{
            {"批次号", batch.batch_no},
            {"交接环节", std::string{legs[static_cast<int>(h.leg)].words.zh}},
            {"网点", outlet},
            {"张数", std::to_string(h.cards)}};
        Paper slip{.title = "社会保障卡成品卡交接单", .head = head};
        slip.foot = {{"交出人签字", h.given_signature},
                     {"交出时间", h.given_at.text()},
                     {"签收人签字", h.received_signature},
                     {"签收时间", h.received_at ? h.received_at->text() : ""}};
        slip.signatures = {"交出人", "签收人"};
        Paper list{.title = "社会保障卡装箱清单", .head = head};
        list.columns = {{"箱号", 1}, {"位置", 1}, {"社保卡卡号", 2}, {"姓名", 2}, {"网点", 3}, {"电话", 2}};
        const auto items = h.leg == Leg::city_to_outlet
                               ? cards_for_outlet(unit.db, batch.id, h.outlet)
                               : list_items(unit.db, batch.id, code_of(ItemStage::finished), 0, 100'000);
        for (const Item& one : items) {
            const auto person = people::must_find_person(unit, one.person);
            list.rows.push_back({std::to_string(one.box_no), one.box_position, masked_card(one.card_no),
                                 masked_name(person.name), outlet,
                                 person.mobile ? person.mobile->masked() : ""});
        }
        return {
            issue_paper(
                unit,
                {"production.print_handover", {"成品卡交接单", "hand-over of finished cards"}, h.id.text()},
                format, slip),
            issue_paper(unit, {"production.packing_list", {"装箱清单", "packing list of cards"}, h.id.text()},
                        format, list)};
    }
};

}  // namespace

extern constinit const Operation print_handover;
constinit const Operation print_handover = operation<PrintHandover>();

}  // namespace onecard::production
