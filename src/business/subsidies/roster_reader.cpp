// Reads a roster on a thread of its own and finds its people on another.

#include "business/subsidies/roster_reader.hpp"

namespace onecard::subsidies {

RosterReader::RosterReader(std::filesystem::path sheet, RosterChecks checks, regions::TownNames towns,
                           std::vector<cards::Bank> banks, const KeyRing& keys, Finder find)
    : sheet_{std::move(sheet)}, towns_{std::move(towns)}, banks_{std::move(banks)}, checks_{checks},
      finder_{std::move(find)} {
    checks_.towns = &towns_;
    checks_.banks = banks_;
    reading_ = std::thread{[this, &keys] { read(keys); }};
    finding_ = std::thread{[this] { this->find(); }};
}

RosterReader::~RosterReader() {
    read_.close();
    found_.close();
    reading_.join();
    finding_.join();
}

std::unique_ptr<RosterChunk> RosterReader::next() {
    auto chunk = found_.pop();
    if (chunk) return *std::move(chunk);
    if (reading_failed_) std::rethrow_exception(reading_failed_);
    if (finding_failed_) std::rethrow_exception(finding_failed_);
    return nullptr;
}

void RosterReader::find() {
    try {
        while (auto chunk = read_.pop()) {
            finder_(**chunk);
            if (!found_.push(*std::move(chunk))) break;
        }
    } catch (...) {
        finding_failed_ = std::current_exception();
        read_.close();
    }
    found_.end();
}

void RosterReader::read(const KeyRing& keys) {
    try {
        PersonHasher hasher{keys};
        Sealer sealer{keys};
        RosterRowReader reader{checks_, hasher, sealer};
        SheetColumns columns{roster_columns};
        auto chunk = std::make_unique<RosterChunk>();
        SheetLine line;
        const SheetFacts facts = read_sheet(sheet_, SheetLimits{}, [&](const SheetRow& row) {
            if (!columns.is_found()) {
                columns.look_at(row);
                return true;
            }
            switch (reader.read(row, columns, line, chunk->text, chunk->findings)) {
                case RosterRowReader::Read::note: ++chunk->notes; return true;
                case RosterRowReader::Read::bad: ++chunk->bad; break;
                case RosterRowReader::Read::line: chunk->lines.push_back(line); break;
            }
            if (++chunk->rows < rows_in_chunk) return true;
            chunk->rows_expected = static_cast<std::int64_t>(row.rows_expected);
            if (!read_.push(std::move(chunk))) return false;
            chunk = std::make_unique<RosterChunk>();
            chunk->lines.reserve(rows_in_chunk);
            chunk->text.reserve(rows_in_chunk * 128);
            return true;
        });
        if (chunk == nullptr) return;
        columns.must_be_found();
        chunk->facts = facts;
        chunk->amount_column = static_cast<std::int64_t>(columns.place(column_amount).value()) + 1;
        chunk->last = true;
        read_.push(std::move(chunk));
    } catch (...) {
        reading_failed_ = std::current_exception();
    }
    read_.end();
}

}  // namespace onecard::subsidies
