// Applies the lines of a bank's file of states, a few thousand in each step.

#include "business/cards/apply_bank_states.hpp"

#include <algorithm>

#include "business/cards/card_life.hpp"

namespace onecard::cards {
namespace {

constexpr std::int64_t lines_of_step = 5000;

}  // namespace

ApplyBankStates::ApplyBankStates(Unit& reader, const Input& input, const Progress&)
    : file_{find_state_file(reader.db, input.bank, input.sequence).value()} {
    const Upload upload = must_find_upload(reader, file_.upload);
    lines_.reserve(static_cast<std::size_t>(file_.lines));
    read_bank_states(upload.path, Date::latest(), [&](const BankStateLine& line) {
        KeptLine& kept = lines_.emplace_back();
        kept.line_no = line.line_no;
        std::ranges::copy(line.card_no, kept.card_no.begin());
        kept.state = line.state;
        kept.day = line.day;
    });
}

void ApplyBankStates::step(Unit& unit, Progress& progress) {
    progress.total = file_.lines;
    std::vector<BankStateLine> lines;
    const auto end = std::min(progress.cursor + lines_of_step, file_.lines);
    for (auto i = static_cast<std::size_t>(progress.cursor); i < static_cast<std::size_t>(end); ++i) {
        const KeptLine& kept = lines_[i];
        lines.push_back({kept.line_no, {kept.card_no.data(), kept.card_no.size()}, kept.state, kept.day});
    }
    const AppliedStates applied = apply_states(unit, file_.bank, lines);
    refresh_index(unit, applied.people, "state");
    // One report, both blocked (R3.13-2): a loss at the bank blocks the social part for a while.
    for (const CardRef& lost : applied.newly_lost) take_bank_loss(unit, lost, unit.today());
    insert_asides(unit, file_.bank, file_.sequence, applied.set_aside);
    add_state_counts(unit, file_.bank, file_.sequence, static_cast<std::int64_t>(lines.size()),
                     static_cast<std::int64_t>(applied.people.size()),
                     static_cast<std::int64_t>(applied.set_aside.size()));
    progress.cursor = end;
    if (end < file_.lines) return;
    const BankStateFile done = find_state_file(unit.db, file_.bank, file_.sequence).value();
    if (done.changed > 0) unit.tell(card_changed, Node::of({{"count", done.changed}}));
    unit.queue("cards.compare_states", Node::of({{"bank", file_.bank}, {"begun", unit.now.text()}}),
               "bank_" + std::to_string(file_.bank));
    progress.answer =
        Node::of({{"lines", done.lines}, {"changed", done.changed}, {"set_aside", done.set_aside}});
    progress.done = true;
}

}  // namespace onecard::cards
