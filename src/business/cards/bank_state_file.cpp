// Reading a bank's file of states, and every SQL statement on it.

#include "business/cards/bank_state_file.hpp"

#include <array>
#include <charconv>
#include <fstream>

#include "business/cards/problems.hpp"

namespace onecard::cards {
namespace {

constexpr Statement select_state_file{"cards.select_state_file", R"sql(
    SELECT digest, upload, is_full, lines, applied, changed, set_aside, at
      FROM bank_state_files WHERE bank = $1 AND sequence_no = $2)sql"};

constexpr Statement select_last_state_file{"cards.select_last_state_file", R"sql(
    SELECT MAX(sequence_no) FROM bank_state_files WHERE bank = $1)sql"};

constexpr Statement insert_one_state_file{"cards.insert_one_state_file", R"sql(
    INSERT INTO bank_state_files (bank, sequence_no, digest, upload, is_full, lines, applied, changed,
           set_aside, at)
    VALUES ($1, $2, $3, $4, $5, $6, 0, 0, 0, $7))sql"};

constexpr Statement update_state_counts{"cards.update_state_counts", R"sql(
    UPDATE bank_state_files SET applied = applied + $3, changed = changed + $4, set_aside = set_aside + $5
     WHERE bank = $1 AND sequence_no = $2)sql"};

constexpr Statement select_asides{"cards.select_asides", R"sql(
    SELECT line_no, code FROM bank_state_asides WHERE bank = $1 AND sequence_no = $2 AND line_no > $3
     ORDER BY line_no LIMIT $4)sql"};

// The card numbers come as one text of nine characters each.
constexpr Statement select_cards_by_number{"cards.select_cards_by_number", R"sql(
    WITH RECURSIVE wanted(i, card_no) AS (
        SELECT CAST(0 AS BIGINT), substr(COALESCE($1, ''), 1, 9)
         UNION ALL
        SELECT i + 1, substr($1, CAST(i * 9 + 10 AS INTEGER), 9) FROM wanted WHERE i < $2 - 1)
    SELECT w.i, c.person_key, c.bank, c.bank_state, c.state_day
      FROM wanted w CROSS JOIN cards c WHERE c.card_no = w.card_no)sql"};

constexpr Statement update_bank_state{"cards.update_bank_state", R"sql(
    UPDATE cards SET bank_state = $3, state_day = $4,
           changed_at = $5 WHERE person_key = $1 AND card_no = $2)sql"};

/// Short, since the database walks through the text once for each number.
constexpr std::size_t numbers_at_once = 1000;

/// The parts of a line between bars; empty where there are not exactly three.
std::optional<std::array<std::string_view, 3>> three_parts(std::string_view line) {
    const std::size_t first = line.find('|');
    if (first == std::string_view::npos) return {};
    const std::size_t second = line.find('|', first + 1);
    if (second == std::string_view::npos || line.find('|', second + 1) != std::string_view::npos) return {};
    return std::array{line.substr(0, first), line.substr(first + 1, second - first - 1),
                      line.substr(second + 1)};
}

std::optional<std::int64_t> whole_number(std::string_view digits) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || end != digits.data() + digits.size() || number < 0) return {};
    return number;
}

}  // namespace

BankStateHeader read_bank_states(const std::filesystem::path& path, Date today,
                                 const std::function<void(const BankStateLine&)>& take) {
    std::ifstream in{path, std::ios::binary};
    std::string line;
    const auto next = [&] {
        // No line of this format is long; what is, is no file of states.
        line.clear();
        for (int c = in.get(); c != std::ifstream::traits_type::eof(); c = in.get()) {
            if (c == '\n') {
                if (line.ends_with('\r')) line.pop_back();
                return true;
            }
            line += static_cast<char>(c);
            if (line.size() > 64) return true;
        }
        return !line.empty();
    };
    BankStateHeader header;
    const auto parts = next() ? three_parts(line) : std::nullopt;
    const auto bank = parts && (*parts)[0].size() == 3 ? whole_number((*parts)[0]) : std::nullopt;
    const auto sequence = parts ? whole_number((*parts)[1]) : std::nullopt;
    const auto count = parts ? whole_number((*parts)[2]) : std::nullopt;
    if (!bank || !sequence || *sequence == 0 || !count) throw Problem{state_file_header};
    header = {*bank, *sequence, *count};

    std::int64_t lines = 0;
    while (next()) {
        const std::int64_t line_no = ++lines + 1;
        const auto cells = three_parts(line);
        const auto number =
            cells ? CardNumber::parse((*cells)[0]) : Checked<CardNumber>{refuse(card_number_form)};
        const auto state = cells && (*cells)[1].size() == 1 ? whole_number((*cells)[1]) : std::nullopt;
        const auto day = cells ? Date::parse((*cells)[2]) : Checked<Date>{refuse(date_unreadable)};
        if (!number || !state || *state > 7 || !day)
            throw Problem{state_file_line}.with(std::to_string(line_no));
        if (*day > today) throw Problem{state_file_date}.with(std::to_string(line_no));
        take({line_no, number->reveal(), static_cast<BankState>(*state), *day});
    }
    if (lines != header.count)
        throw Problem{state_file_count}.with(std::to_string(header.count)).with(std::to_string(lines));
    return header;
}

std::optional<BankStateFile> find_state_file(Database& db, std::int64_t bank, std::int64_t sequence) {
    std::optional<BankStateFile> file;
    db.each(
        select_state_file,
        [&](const Row& row) {
            file = {.bank = bank,
                    .sequence = sequence,
                    .digest = row.string(0),
                    .upload = row.id<UploadId>(1),
                    .full = row.flag(2),
                    .lines = row.number(3),
                    .applied = row.number(4),
                    .changed = row.number(5),
                    .set_aside = row.number(6),
                    .at = row.instant(7)};
        },
        bank, sequence);
    return file;
}

std::optional<std::int64_t> last_state_file(Database& db, std::int64_t bank) {
    const std::int64_t last = db.number_or(0, select_last_state_file, bank);
    return last == 0 ? std::nullopt : std::optional{last};
}

void insert_state_file(Unit& unit, const BankStateFile& file) {
    unit.db.change(insert_one_state_file, file.bank, file.sequence, file.digest, file.upload, file.full,
                   file.lines, unit.now);
}

void add_state_counts(Unit& unit, std::int64_t bank, std::int64_t sequence, std::int64_t applied,
                      std::int64_t changed, std::int64_t set_aside) {
    unit.db.change(update_state_counts, bank, sequence, applied, changed, set_aside);
}

void insert_asides(Unit& unit, std::int64_t bank, std::int64_t sequence,
                   std::span<const SetAsideLine> lines) {
    if (lines.empty()) return;
    const auto load = unit.db.bulk_load("bank_state_asides", "bank, sequence_no, line_no, code");
    for (const SetAsideLine& line : lines)
        load->row(std::array<Value, 4>{bank, sequence, line.line_no, to_value(line.code)});
    load->finish();
}

std::vector<SetAsideLine> list_asides(Database& db, std::int64_t bank, std::int64_t sequence,
                                      std::int64_t after, std::int64_t limit) {
    std::vector<SetAsideLine> lines;
    db.each(
        select_asides, [&](const Row& row) { lines.push_back({row.number(0), row.string(1)}); }, bank,
        sequence, after, limit);
    return lines;
}

AppliedStates apply_states(Unit& unit, std::int64_t bank, std::span<const BankStateLine> lines) {
    struct Held {
        PersonKey person{};
        std::int64_t cards = 0, bank = 0, state = 0, day = 0;
    };
    AppliedStates applied;
    for (std::size_t from = 0; from < lines.size(); from += numbers_at_once) {
        const auto part = lines.subspan(from, std::min(numbers_at_once, lines.size() - from));
        std::string numbers;
        for (const BankStateLine& line : part) numbers += line.card_no;
        std::vector<Held> held(part.size());
        unit.db.each(
            select_cards_by_number,
            [&](const Row& row) {
                Held& one = held[static_cast<std::size_t>(row.number(0))];
                one = {row.person_key(1), one.cards + 1, row.number(2), row.number(3), row.number(4)};
            },
            numbers, part.size());
        for (std::size_t i = 0; i < part.size(); ++i) {
            const BankStateLine& line = part[i];
            const ProblemKind* aside = nullptr;
            if (held[i].cards == 0)
                aside = &line_card_unknown;
            else if (held[i].cards > 1)
                aside = &line_card_of_several;
            else if (held[i].bank != bank)
                aside = &line_of_other_bank;
            else if (line.day.number() < held[i].day)
                aside = &line_outdated;
            if (aside != nullptr) {
                applied.set_aside.push_back({line.line_no, std::string{aside->code}});
                continue;
            }
            if (held[i].state == static_cast<std::int64_t>(line.state)) continue;
            unit.db.change(update_bank_state, held[i].person, line.card_no,
                           static_cast<std::int64_t>(line.state), line.day, unit.now);
            applied.people.push_back(held[i].person);
            if (line.state == BankState::lost)
                applied.newly_lost.push_back({held[i].person, std::string{line.card_no}});
        }
    }
    return applied;
}

}  // namespace onecard::cards
