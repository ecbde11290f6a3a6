// Every SQL statement on state differences, and the nightly job that compares all cards of one bank (3.13).

#include "business/cards/problems.hpp"
#include "business/cards/state_difference.hpp"
#include "engine/advance.hpp"
#include "engine/job.hpp"

namespace onecard::cards {
namespace {

constexpr std::int64_t cards_of_step = 20000;

constexpr Statement select_one{"cards.select_difference", R"sql(
    SELECT id, state, bank, person_key, card_no, region, kind, social_state, bank_state, found_at, seen_at, note
      FROM state_differences WHERE id = $1)sql"};
constexpr Statement select_page{"cards.select_differences", R"sql(
    SELECT id, state, bank, person_key, card_no, region, kind, social_state, bank_state, found_at, seen_at, note
      FROM state_differences
     WHERE ($1 = 0 OR bank = $1) AND ($2 = '' OR state = $2) AND region >= $3 AND region <= $4 AND id < $5
     ORDER BY id DESC LIMIT $6)sql"};
constexpr Statement select_open_of_bank{"cards.select_open_differences", R"sql(
    SELECT id, state, bank, person_key, card_no, region, kind, social_state, bank_state, found_at, seen_at, note
      FROM state_differences WHERE bank = $1 AND state = 'open' AND seen_at < $2 ORDER BY id LIMIT $3)sql"};
constexpr Statement insert_difference{"cards.insert_difference", R"sql(
    INSERT INTO state_differences (id, state, bank, person_key, card_no, region, kind, social_state, bank_state,
           found_at,
           seen_at, note)
    VALUES ($1, 'open', $2, $3, $4, $5, $6, $7, $8, $9, $9, ''))sql"};
constexpr Statement see_again{"cards.see_difference_again", R"sql(
    UPDATE state_differences SET kind = $3, social_state = $4, bank_state = $5, seen_at = $6
     WHERE person_key = $1 AND card_no = $2 AND state = 'open')sql"};
constexpr Statement update_note{"cards.set_difference_note",
                                "UPDATE state_differences SET note = $2 WHERE id = $1"};

// A stretch of the table in key order; whether a card differs is decided by the rule.
constexpr Statement select_stretch{"cards.select_cards_to_compare", R"sql(
    SELECT person_key, card_no, bank, social_state, bank_state, region FROM cards
     WHERE (person_key, card_no) > ($1, $2) ORDER BY person_key, card_no LIMIT $3)sql"};

StateDifference difference_in(const Row& row) {
    return {.id = row.id<StateDifferenceId>(0),
            .state = difference_lifecycle.state(row.text(1)),
            .bank = row.number(2),
            .card = {row.person_key(3), row.string(4)},
            .region = row.number(5) == 0 ? RegionCode{} : row.region(5),
            .kind = of_code<DifferenceKind>(row.text(6)),
            .social_state = static_cast<SocialState>(row.number(7)),
            .bank_state = static_cast<BankState>(row.number(8)),
            .found_at = row.instant(9),
            .seen_at = row.instant(10),
            .note = row.string(11)};
}

class CompareStates final : public Work {
public:
    struct Input {
        std::int64_t bank = 0;
        std::string begun;  ///< when the comparison was asked for: what it did not see again agrees
        static constexpr auto fields = std::tuple{field("bank", &Input::bank, {"银行代码", "Bank code"}),
                                                  field("begun", &Input::begun, {"开始时间", "Begun"})};
    };

    CompareStates(Unit&, const Input& input, const Progress&)
        : bank_{input.bank}, begun_{Instant::parse(input.begun).value()} {}

    void step(Unit& unit, Progress& progress) override {
        if (compared_) return clear(unit, progress);
        std::int64_t read = 0;
        std::vector<StateDifference> found;
        std::optional<CardRef> last;
        unit.db.each(
            select_stretch,
            [&](const Row& row) {
                ++read;
                last = CardRef{row.person_key(0), row.string(1)};
                if (row.number(2) != bank_) return;
                const auto social = static_cast<SocialState>(row.number(3));
                const auto bank = static_cast<BankState>(row.number(4));
                const auto kind = difference_of(social, bank);
                if (!kind) return;
                found.push_back({.bank = bank_,
                                 .card = *last,
                                 .region = row.number(5) == 0 ? RegionCode{} : row.region(5),
                                 .kind = *kind,
                                 .social_state = social,
                                 .bank_state = bank});
            },
            after_.key, after_.card_no, cards_of_step);
        for (const StateDifference& one : found) note(unit, one);
        differences_ += std::ssize(found);
        progress.cursor += read;
        if (last) after_ = *last;
        compared_ = read < cards_of_step;
    }

private:
    void note(Unit& unit, const StateDifference& one) {
        if (unit.db.change(see_again, one.card.key, one.card.card_no, code_of(one.kind),
                           static_cast<std::int64_t>(one.social_state),
                           static_cast<std::int64_t>(one.bank_state), unit.now) > 0)
            return;
        const auto id = unit.next_id<StateDifferenceId>();
        unit.db.change(insert_difference, id, one.bank, one.card.key, one.card.card_no, one.region,
                       code_of(one.kind), static_cast<std::int64_t>(one.social_state),
                       static_cast<std::int64_t>(one.bank_state), unit.now);
        record_birth(unit, view_of(difference_lifecycle), id.number(), "compare_states");
    }
    /// What was open before and was not seen this time agrees now.
    void clear(Unit& unit, Progress& progress) {
        std::vector<StateDifference> gone;
        unit.db.each(
            select_open_of_bank, [&](const Row& row) { gone.push_back(difference_in(row)); }, bank_, begun_,
            cards_of_step / 40);
        for (const StateDifference& one : gone) advance(unit, one, DifferenceAct::vanish);
        vanished_ += std::ssize(gone);
        progress.done = gone.empty();
        progress.answer =
            Node::of({{"cards", progress.cursor}, {"differences", differences_}, {"vanished", vanished_}});
    }

    std::int64_t bank_;
    Instant begun_;
    CardRef after_;
    bool compared_ = false;
    std::int64_t differences_ = 0, vanished_ = 0;
};

}  // namespace

std::span<const Label<DifferenceKind>> labels_of(DifferenceKind) {
    static constexpr Label<DifferenceKind> labels[] = {
        {DifferenceKind::platform_only, "platform_only", {"仅平台挂失", "Blocked here only"}},
        {DifferenceKind::bank_only, "bank_only", {"仅银行挂失", "Blocked at the bank only"}},
        {DifferenceKind::different, "different", {"状态不一致", "Ended on one side only"}},
    };
    return labels;
}

StateDifference must_find_difference(Database& db, StateDifferenceId id) {
    std::optional<StateDifference> found;
    db.each(select_one, [&](const Row& row) { found = difference_in(row); }, id);
    if (!found) throw Problem{difference_not_found}.at("difference").with(id.text());
    return *std::move(found);
}
std::vector<StateDifference> list_differences(Database& db, const DifferencePage& page) {
    std::vector<StateDifference> found;
    const auto range = page.within.range();
    db.each(
        select_page, [&](const Row& row) { found.push_back(difference_in(row)); }, page.bank,
        page.state ? difference_lifecycle.code(*page.state) : std::string_view{}, range.lowest, range.highest,
        page.before ? page.before.number() : std::numeric_limits<std::int64_t>::max(), page.limit);
    return found;
}
void set_difference_note(Unit& unit, StateDifferenceId id, std::string_view note) {
    unit.db.change(update_note, id, note);
}

extern constinit const JobKind compare_states_job = job_kind<CompareStates>(
    "cards.compare_states", {"比对银行卡状态", "Compare the states of a bank's cards"});

}  // namespace onecard::cards
