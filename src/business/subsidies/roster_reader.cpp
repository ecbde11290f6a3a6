// Reads a roster on a thread of its own.

#include "business/subsidies/roster_reader.hpp"

namespace onecard::subsidies {

RosterReader::RosterReader(std::filesystem::path sheet, RosterChecks checks, regions::TownNames towns,
                           std::vector<cards::Bank> banks, const KeyRing& keys)
    : sheet_{std::move(sheet)}, towns_{std::move(towns)}, banks_{std::move(banks)}, checks_{checks} {
    checks_.towns = &towns_;
    checks_.banks = banks_;
    thread_ = std::thread{[this, &keys] { run(keys); }};
}

RosterReader::~RosterReader() {
    chunks_.close();
    thread_.join();
}

std::unique_ptr<RosterChunk> RosterReader::next() {
    auto chunk = chunks_.pop();
    if (chunk) return *std::move(chunk);
    if (failure_) std::rethrow_exception(failure_);
    return nullptr;
}

void RosterReader::run(const KeyRing& keys) {
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
            if (!chunks_.push(std::move(chunk))) return false;
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
        chunks_.push(std::move(chunk));
    } catch (...) {
        failure_ = std::current_exception();
    }
    chunks_.end();
}

}  // namespace onecard::subsidies
