// Three stages: one thread reads the sheet, two check its rows and sort them, then one merges them into
// chunks.

#include "business/cards/registry_reading.hpp"

#include <algorithm>

#include "business/cards/problems.hpp"

namespace onecard::cards {
namespace {

constexpr std::size_t checkers = 2;
constexpr std::size_t sorter_bytes = 48u << 20;  // of each checker
constexpr std::size_t raw_rows_at_once = 1000;
constexpr std::int64_t rows_of_chunk = 20'000;
constexpr std::size_t cards_at_most = 50;  // of one person: a chunk holds whole people

constexpr std::size_t text_block_bytes = 256u << 10;

}  // namespace

std::string_view TextStore::keep(std::string_view text) {
    if (text.empty()) return {};
    if (text.size() > room_) {
        room_ = std::max(text_block_bytes, text.size());
        blocks_.push_back(std::make_unique_for_overwrite<char[]>(room_));
        at_ = blocks_.back().get();
    }
    char* const kept = at_;
    std::ranges::copy(text, kept);
    at_ += text.size();
    room_ -= text.size();
    return {kept, text.size()};
}

/// Rows as read, their texts copied out of the reader's buffers.
struct RegistryReading::RawRows {
    struct Cell {
        std::uint32_t at = 0, size = 0;
        CellKind kind = CellKind::empty;
    };
    std::string texts;
    std::vector<std::uint32_t> numbers;
    std::vector<std::array<Cell, registry_columns>> rows;
};

RegistryReading::RegistryReading(std::filesystem::path sheet, std::filesystem::path folder,
                                 RegistryRules rules, const KeyRing& keys, std::int64_t skip)
    : sheet_{std::move(sheet)}, rules_{std::move(rules)}, keys_{keys}, skip_{skip}, raw_{8}, chunks_{2} {
    for (std::size_t i = 0; i < checkers; ++i) sorters_.emplace_back(folder, sorter_bytes);
    thread_ = std::thread{[this] { run(); }};
}

RegistryReading::~RegistryReading() {
    stopping_ = true;
    raw_.close();
    chunks_.close();
    thread_.join();
}

void RegistryReading::fail(std::exception_ptr what) {
    {
        const std::scoped_lock lock{failure_guard_};
        if (!failure_) failure_ = std::move(what);
    }
    raw_.close();
    chunks_.close();
}

std::optional<RegistryChunk> RegistryReading::next(std::chrono::milliseconds patience) {
    auto chunk = chunks_.pop_within(patience);
    if (chunk) return chunk;
    const std::scoped_lock lock{failure_guard_};
    if (failure_) std::rethrow_exception(failure_);
    return {};
}

void RegistryReading::run() {
    std::vector<std::thread> workers;
    try {
        for (std::size_t i = 0; i < checkers; ++i)
            workers.emplace_back([this, i] {
                try {
                    check(i);
                } catch (...) { fail(std::current_exception()); }
            });
        read();
        raw_.end();
    } catch (...) { fail(std::current_exception()); }
    for (std::thread& worker : workers) worker.join();
    try {
        const std::scoped_lock lock{failure_guard_};
        if (failure_) return;
    } catch (...) { return; }
    if (stopping_) return;
    try {
        merge();
    } catch (...) { fail(std::current_exception()); }
}

void RegistryReading::read() {
    SheetColumns columns{registry_sheet()};
    auto batch = std::make_unique<RawRows>();
    const auto hand_over = [&] {
        rows_read_ += static_cast<std::int64_t>(batch->rows.size());
        const bool taken = raw_.push(std::move(batch));
        batch = std::make_unique<RawRows>();
        return taken;
    };
    read_sheet(sheet_, SheetLimits{}, [&](const SheetRow& row) {
        if (!columns.is_found()) {
            columns.look_at(row);
            // Written before the first row is handed over, read only after one was taken.
            if (columns.is_found())
                for (std::size_t i = 0; i < registry_columns; ++i) {
                    const auto place = columns.place(i);
                    rules_.places[i] = place ? static_cast<std::int64_t>(*place) : -1;
                }
            return true;
        }
        if (columns.is_note(row)) return true;
        batch->numbers.push_back(row.number);
        auto& cells = batch->rows.emplace_back();
        for (std::size_t i = 0; i < registry_columns; ++i) {
            const std::string_view text = columns.text(row, i);
            if (text.empty()) continue;
            cells[i] = {static_cast<std::uint32_t>(batch->texts.size()),
                        static_cast<std::uint32_t>(text.size()), columns.cell(row, i).kind};
            batch->texts += text;
        }
        return batch->rows.size() < raw_rows_at_once || hand_over();
    });
    columns.must_be_found();
    hand_over();
}

void RegistryReading::check(std::size_t worker) {
    RegistryChecker checker{rules_, keys_};
    RecordSorter& sorter = sorters_[worker];
    RegistryChecker::Cells cells;
    std::string bytes;
    while (const auto batch = raw_.pop()) {
        const RawRows& raw = **batch;
        for (std::size_t i = 0; i < raw.rows.size(); ++i) {
            for (std::size_t column = 0; column < registry_columns; ++column) {
                const auto& cell = raw.rows[i][column];
                cells[column] = {std::string_view{raw.texts}.substr(cell.at, cell.size), cell.kind};
            }
            const RegistryRow& row = checker.check(raw.numbers[i], cells);
            bytes.clear();
            append_row(row, bytes);
            sorter.add(row.bad ? PersonKey{} : row.person.key, row.sheet_row, bytes);
        }
    }
    sorter.finish();
}

void RegistryReading::merge() {
    MergedRecords records{sorters_};
    SortedRecord record;
    RegistryRow row;
    RegistryChunk chunk;
    std::size_t first_card = 0;  // of the person at work, in chunk.cards
    PersonKey at_work{};         // no person has the key of zeros; bad rows do

    const auto find = [&](const ProblemKind& kind, RegistryColumn column, bool is_error) {
        chunk.findings.push_back({row.sheet_row, rules_.places[column], std::string{kind.code}, is_error});
        ++(is_error ? chunk.bad : chunk.warnings);
    };
    const auto begin_person = [&] {
        at_work = row.person.key;
        people::PersonRow person = row.person;
        for (std::string_view* text :
             {&person.name, &person.sealed, &person.cert_type, &person.sex, &person.ethnic})
            *text = chunk.texts.keep(*text);
        chunk.people.push_back(person);
        chunk.people_rows.push_back(row.sheet_row);
        first_card = chunk.cards.size();
    };
    const auto add_card = [&] {
        const auto from = chunk.cards.begin() + static_cast<std::ptrdiff_t>(first_card);
        const auto place =
            std::lower_bound(from, chunk.cards.end(), row.card.card_no,
                             [](const CardRow& card, std::string_view no) { return card.card_no < no; });
        if (place != chunk.cards.end() && place->card_no == row.card.card_no)
            return find(card_twice, column_card_no, true);
        if (chunk.cards.size() - first_card >= cards_at_most)
            return find(too_many_cards, column_card_no, true);
        CardRow card = row.card;
        card.card_no = chunk.texts.keep(card.card_no);
        card.sealed = chunk.texts.keep(card.sealed);
        chunk.cards_rows.insert(chunk.cards_rows.begin() + (place - chunk.cards.begin()), row.sheet_row);
        chunk.cards.insert(place, card);
    };
    const auto take_further_row = [&] {
        const people::PersonRow& first = chunk.people.back();
        if (row.person.name_hash != first.name_hash) return find(person_differs, column_name, true);
        const bool differs =
            row.person.town != first.town || row.person.birth != first.birth ||
            (row.person.head_key && first.head_key && row.person.head_key != first.head_key) ||
            (row.person.live_status != 0 && first.live_status != 0 &&
             row.person.live_status != first.live_status);
        if (!row.has_card) return find(person_twice, column_cert_no, true);
        const std::int64_t bad = chunk.bad;
        add_card();
        if (differs && chunk.bad == bad) find(first_row_holds, column_cert_no, false);
    };

    while (records.next(record)) {
        if (skip_ > 0) {
            --skip_;
            continue;
        }
        if (chunk.rows >= rows_of_chunk && (record.key != at_work || record.key == PersonKey{})) {
            if (!chunks_.push(std::move(chunk))) return;
            chunk = {};
            at_work = {};
        }
        read_row(record.key, record.order, record.bytes, row);
        ++chunk.rows;
        for (const RowFinding& finding : row.findings) {
            chunk.findings.push_back(
                {row.sheet_row, finding.column, std::string{finding.kind->code}, finding.is_error});
            if (!finding.is_error) ++chunk.warnings;
        }
        if (row.bad) {
            ++chunk.bad;
            continue;
        }
        if (row.person.key != at_work) {
            begin_person();
            if (row.has_card) add_card();
        } else {
            take_further_row();
        }
    }
    chunk.is_last = true;
    chunks_.push(std::move(chunk));
    chunks_.end();
}

}  // namespace onecard::cards
