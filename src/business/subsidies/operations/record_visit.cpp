// A bank tells what came of helping a person to a card; the newest word counts.

#include "business/subsidies/problems.hpp"
#include "business/subsidies/visit_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct RecordVisit {
    static constexpr Spec spec{.name = "subsidies.record_visit",
                               .title = {"登记服务结果", "Record a visit"},
                               .effect = Effect::writes,
                               .roles = "BANK_CLERK",
                               .source = "R3.20-2"};
    struct Input {
        std::string visit;
        VisitOutcome outcome{};
        std::optional<std::string> note;
        static constexpr auto fields = std::tuple{field("visit", &Input::visit, {"服务事项", "Visit"}, 60),
                                                  field("outcome", &Input::outcome, {"办理结果", "What came of it"}),
                                                  field("note", &Input::note, {"备注", "Note"}, 200)};
    };
    struct Output {
        VisitShown visit;
        static constexpr auto fields = std::tuple{field("visit", &Output::visit, {"服务事项", "Visit"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Visit visit = must_find_visit(unit, in.visit);
        if (in.outcome == VisitOutcome::other && in.note.value_or("").empty())
            throw Problem{visit_note_missing}.at("note");
        insert_visit_word(unit, visit, in.outcome, in.note.value_or(""));
        return {shown_visit(must_find_visit(unit, in.visit), cards::list_banks(unit.db))};
    }
};

}  // namespace

extern constinit const Operation record_visit;
constinit const Operation record_visit = operation<RecordVisit>();

}  // namespace onecard::subsidies
