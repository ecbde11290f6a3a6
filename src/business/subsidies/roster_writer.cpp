// Decides and writes the rows of one roster.

#include "business/subsidies/roster_writer.hpp"

#include <algorithm>

#include "business/people/people.hpp"
#include "business/subsidies/exception_store.hpp"
#include "business/subsidies/item_store.hpp"
#include "business/subsidies/problems.hpp"

namespace onecard::subsidies {
namespace {

constexpr std::string_view row_columns =
    "roster, seq, person_key, sheet_row, name, town, village, amount_fen, match_code, warnings, payee_key, "
    "payee_name, "
    "bank, account_tail, account_sealed, sealed, source_order, source_seq";
constexpr std::string_view finding_columns = "roster, sheet_row, column_no, code, is_error";

}  // namespace

RosterChecks checks_of(const Batch& batch, const Item& item, Date today) {
    return {.region = batch.region,
            .today = today,
            .pay_day = batch.pay_day,
            .fixed_standard = item.standard_kind == StandardKind::fixed ? item.standard : Money{},
            .min_age = item.min_age,
            .max_age = item.max_age};
}

RosterWriter::RosterWriter(Unit& unit, const Batch& batch, const Item& item, Roster roster)
    : roster_{std::move(roster)}, context_{load_match_context(unit, item, batch.region)} {
    each_payee_elsewhere(unit.db, batch, item.id, [&](const PersonKey& key) { in_period_.insert(key); });
    for (const ItemId other : exclusions_of(unit.db, item.id))
        each_payee_elsewhere(unit.db, batch, other, [&](const PersonKey& key) { excluded_.insert(key); });
    for (const PersonKey& key : approved_exceptions(unit.db, item.id)) exceptions_.insert(key);
}

void RosterWriter::remember_rows(Database& db) {
    each_person_of(db, roster_.id, [&](const PersonKey& person, const PersonKey& payee) {
        in_file_.insert(person);
        in_file_.insert(payee);
    });
}

void RosterWriter::write_sums(Database& db) {
    for (auto& [where, sum] : sums_) {
        std::tie(sum.town, sum.bank, sum.match) = where;
        add_match_sum(db, roster_.id, sum);
    }
}

void RosterWriter::find_people(Database& db, RosterChunk& chunk) const {
    std::vector<PersonKey> keys;
    keys.reserve(chunk.lines.size());
    for (const SheetLine& line : chunk.lines) keys.push_back(line.person);
    chunk.named = cards::find_entries(db, keys);
    if (context_.to_head) chunk.heads = find_heads(db, chunk.named);
}

void RosterWriter::write(Unit& unit, RosterChunk& chunk) {
    resealed_.clear();
    std::vector<Payee> payees(chunk.lines.size());
    if (context_.to_head)
        for (std::size_t i = 0; i < chunk.lines.size(); ++i)
            payees[i] = choose_payee(unit, chunk.named[i], chunk.heads);
    write_rows(unit, chunk, payees);
    write_findings(unit, chunk);
    roster_.rows_read += chunk.rows;
    roster_.rows_bad += chunk.bad;
}

void RosterWriter::write_rows(Unit& unit, RosterChunk& chunk, const std::vector<Payee>& payees) {
    const auto& named = chunk.named;
    const auto load = unit.db.bulk_load("roster_rows", row_columns);
    for (std::size_t i = 0; i < chunk.lines.size(); ++i) {
        const SheetLine& line = chunk.lines[i];
        Payee payee{&named[i], line.person, chunk.name(line), chunk.sealed(line)};
        std::int64_t warnings = line.warnings;
        if (context_.to_head) {
            if (payees[i].entry != nullptr)
                payee = payees[i];
            else if (named[i].known && !named[i].head_key)
                warnings |= warn_head_unknown;
        }
        if (const ProblemKind* kind = refused(line, named[i], payee)) {
            chunk.findings.push_back({line.sheet_row, 0, kind});
            ++chunk.bad;
            continue;
        }
        const Matched match =
            match_row(context_, {line.name_hash, line.rare_glyph, line.town, line.bank, line.account_tail},
                      named[i], *payee.entry);
        warnings |= match.warnings;
        const Value values[] = {to_value(roster_.id),
                                to_value(++roster_.rows_good),
                                to_value(line.person),
                                to_value(line.sheet_row),
                                to_value(chunk.name(line)),
                                to_value(line.town),
                                to_value(line.village),
                                to_value(line.amount),
                                to_value(code_of(match.code)),
                                to_value(warnings),
                                to_value(payee.key),
                                to_value(payee.name),
                                to_value(match.bank),
                                to_value(match.account_tail),
                                Blob{match.account_sealed},
                                Blob{payee.sealed},
                                {},
                                {}};
        load->row(values);
        order_.add(roster_.rows_good, line.amount, line.town);
        count(line, match, warnings);
    }
    load->finish();
    order_.write(unit.db, roster_.id);
}

/// What only the whole of the file, the period and the household can tell.
const ProblemKind* RosterWriter::refused(const SheetLine& line, const cards::IndexEntry& named,
                                         const Payee& payee) {
    if (context_.to_head && payee.key != line.person && line.account_tail >= 0 &&
        line.account_tail != payee.entry->account_tail)
        return &payee_not_head;
    const bool first = in_file_.insert(payee.key).second;
    const bool person_first = payee.key == line.person || in_file_.insert(line.person).second;
    if (!first || !person_first) return &twice_in_file;
    if (in_period_.contains(payee.key)) return &paid_in_period;
    if (excluded_.contains(payee.key) || excluded_.contains(named.key)) return &excluded_by_item;
    return nullptr;
}

void RosterWriter::count(const SheetLine& line, const Matched& match, std::int64_t warnings) {
    roster_.good += line.amount;
    if (warnings != 0) ++roster_.warnings;
    if (!match.account_sealed.empty()) {
        ++totals_.rows_payable;
        totals_.payable += line.amount;
    }
    auto& sum = sums_[{line.town, match.bank, match.code}];
    ++sum.rows;
    sum.amount += line.amount;
}

void RosterWriter::write_findings(Unit& unit, RosterChunk& chunk) {
    if (chunk.findings.empty()) return;
    std::ranges::stable_sort(chunk.findings, {},
                             [](const SheetFinding& f) { return std::pair{f.sheet_row, f.column_no}; });
    const auto load = unit.db.bulk_load("roster_findings", finding_columns);
    for (const SheetFinding& finding : chunk.findings) {
        const Value values[] = {to_value(roster_.id), to_value(finding.sheet_row),
                                to_value(finding.column_no), to_value(finding.kind->code), to_value(true)};
        load->row(values);
    }
    load->finish();
}

/// The entries of the heads, in key order, for the members whose head is another.
std::vector<cards::IndexEntry> RosterWriter::find_heads(Database& db,
                                                        const std::vector<cards::IndexEntry>& named) const {
    std::vector<PersonKey> keys;
    for (const cards::IndexEntry& entry : named)
        if (entry.known && entry.head_key && *entry.head_key != entry.key && !exceptions_.contains(entry.key))
            keys.push_back(*entry.head_key);
    std::ranges::sort(keys);
    keys.erase(std::ranges::unique(keys).begin(), keys.end());
    return cards::find_entries(db, keys);
}

/// The head of the household where it is another than the one named; no entry: the one named.
RosterWriter::Payee RosterWriter::choose_payee(Unit& unit, const cards::IndexEntry& named,
                                               const std::vector<cards::IndexEntry>& heads) {
    if (!named.known || !named.head_key || *named.head_key == named.key || exceptions_.contains(named.key))
        return {};
    const auto head = std::ranges::lower_bound(heads, *named.head_key, {}, &cards::IndexEntry::key);
    const auto person = people::find_person(unit, *named.head_key);
    if (head == heads.end() || head->key != *named.head_key || !person) return {};
    std::string packed;
    const std::string mobile = person->mobile ? std::string{person->mobile->reveal()} : std::string{};
    pack_fields({{PersonalField::number, person->number.reveal()}, {PersonalField::mobile, mobile}}, packed);
    auto& kept = resealed_.emplace_back();
    kept.name = person->name;
    unit.sealer.seal(packed, person->key.bytes, kept.sealed);
    return {&*head, person->key, kept.name, kept.sealed};
}

}  // namespace onecard::subsidies
