// The job that hears of cards handed out: their items are issued.

#include "business/people/people.hpp"
#include "business/production/batch_store.hpp"
#include "engine/job.hpp"

namespace onecard::production {
namespace {

class NoteIssued final : public Work {
public:
    struct Input {
        std::string person, card_no, event;
        static constexpr auto fields = std::tuple{field("person", &Input::person, {"人员", "Person"}),
                                                  field("card_no", &Input::card_no, {"卡号", "Card number"}),
                                                  field("event", &Input::event, {"事件", "Event"})};
    };
    NoteIssued(Unit&, const Input& input, const Progress&) : in_{input} {}

    void step(Unit& unit, Progress& progress) override {
        progress.done = true;
        const auto key = people::parse_key(in_.person);
        if (!key || in_.event != "handed_out") return;
        if (const auto one = find_item_of_card(unit.db, *key, in_.card_no))
            move_item(unit, one->batch, one->item, ItemStage::issued, "", "", "");
    }

private:
    Input in_;
};

}  // namespace

extern constinit const JobKind note_issued_job =
    job_kind<NoteIssued>("production.note_issued", {"登记成品卡已发放", "Note that a card was handed out"}, false);

}  // namespace onecard::production
