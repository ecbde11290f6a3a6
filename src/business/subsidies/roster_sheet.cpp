// One row of a roster read and checked: every fault of the row is found, not the first only (R3.19-2, R3.21-1).

#include "business/subsidies/roster_sheet.hpp"

#include <algorithm>
#include <array>

#include "base/person_name.hpp"
#include "base/sheet_problems.hpp"
#include "business/subsidies/problems.hpp"

namespace onecard::subsidies {
namespace {

constexpr Money amount_limit = Money::of_fen(10'000'000'000);

/// Systems that export CSV put an apostrophe before numbers to keep their digits.
std::string_view without_mark(std::string_view text) {
    if (text.starts_with('\'')) text.remove_prefix(1);
    return text;
}

std::size_t count_digits(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; }));
}

}  // namespace

RosterRowReader::Read RosterRowReader::read(const SheetRow& row, const SheetColumns& columns, SheetLine& line,
                                            std::string& text, std::vector<SheetFinding>& findings) {
    const std::string_view name = columns.text(row, column_name);
    const std::string_view number = without_mark(columns.text(row, column_number));
    const std::string_view mobile = without_mark(columns.text(row, column_mobile));
    if (name.empty() && number.empty()) {
        // Nobody is named: a sum or remark below the table, unless the rest speaks of a person.
        if (mobile.empty() || columns.is_note(row)) return Read::note;
    } else if (columns.is_note(row)) {
        return Read::note;
    }

    const std::size_t found_before = findings.size();
    line = {};
    line.sheet_row = row.number;
    const auto column_no = [&](RosterColumn column) {
        const auto place = columns.place(column);
        return place ? static_cast<std::int64_t>(*place) + 1 : 0;
    };
    const auto wrong = [&](RosterColumn column, const ProblemKind& kind) {
        findings.push_back({line.sheet_row, column_no(column), &kind});
    };
    // A cell that is no plain value is told once, not once more for what it seems to hold.
    std::array<bool, std::size(roster_columns)> unusable{};
    for (std::size_t column = 0; column < std::size(roster_columns); ++column) {
        const CellKind kind = columns.cell(row, column).kind;
        if (kind != CellKind::formula && kind != CellKind::error) continue;
        unusable[column] = true;
        wrong(static_cast<RosterColumn>(column), kind == CellKind::formula ? cell_is_formula : cell_is_error);
    }

    if (!unusable[column_name]) {
        if (name.empty()) wrong(column_name, name_missing);
        else if (name.size() > 50 && count_code_points(name) > 50) wrong(column_name, name_too_long);
        normalise_name(name, normal_name_);
        line.name_hash = name_hash(normal_name_);
        line.rare_glyph = has_rare_glyph(name);
        if (line.rare_glyph) line.warnings |= warn_rare_glyph;
    }

    CitizenNumber citizen;
    if (!unusable[column_number]) {
        const bool lost = columns.cell(row, column_number).kind == CellKind::number && count_digits(number) > 15;
        if (number.empty()) {
            wrong(column_number, number_missing);
        } else if (lost) {
            wrong(column_number, number_digits_lost);
        } else if (const auto parsed = CitizenNumber::parse(number, checks_.today)) {
            citizen = *parsed;
            if (!regions::is_known_prefix(citizen.region_six())) line.warnings |= warn_region_unknown;
            if (checks_.min_age || checks_.max_age) {
                const int age = full_years(citizen.birth_date(), std::max(checks_.pay_day, citizen.birth_date()));
                if ((checks_.min_age && age < *checks_.min_age) || (checks_.max_age && age > *checks_.max_age))
                    wrong(column_number, age_outside);
            }
        } else {
            wrong(column_number, *parsed.error().kind);
        }
    }

    if (!unusable[column_ethnic]) {
        const std::string_view typed = columns.text(row, column_ethnic);
        auto seen = ethnic_.find(typed);
        if (seen == ethnic_.end()) {
            if (ethnic_.size() > 10'000) ethnic_.clear();
            seen = ethnic_.emplace(typed, EthnicGroup::parse(typed).has_value()).first;
        }
        if (typed.empty()) wrong(column_ethnic, ethnic_missing);
        else if (!seen->second) wrong(column_ethnic, ethnic_group_unknown);
    }

    if (!unusable[column_mobile]) {
        if (mobile.empty()) wrong(column_mobile, mobile_missing);
        else if (!Mobile::parse(mobile)) wrong(column_mobile, mobile_wrong);
    }

    if (!unusable[column_town]) {
        const std::string_view typed = columns.text(row, column_town);
        auto seen = towns_.find(typed);
        if (seen == towns_.end()) {
            if (towns_.size() > 10'000) towns_.clear();
            seen = towns_.emplace(typed, checks_.towns->find_town(typed)).first;
        }
        line.town = seen->second;
        if (typed.empty()) wrong(column_town, town_missing);
        else if (!line.town) wrong(column_town, town_unknown);
        else if (!checks_.region.contains(line.town)) wrong(column_town, town_outside_batch);
    }

    if (const std::string_view typed = columns.text(row, column_village); !typed.empty() && line.town) {
        key_.assign(reinterpret_cast<const char*>(&line.town), sizeof line.town).append(typed);
        auto seen = villages_.find(key_);
        if (seen == villages_.end()) {
            if (villages_.size() > 100'000) villages_.clear();
            seen = villages_.emplace(key_, checks_.towns->find_village(line.town, typed)).first;
        }
        line.village = seen->second;
        if (!line.village) line.warnings |= warn_village_unknown;
    }

    if (const std::string_view typed = columns.text(row, column_bank); typed.empty()) {
        line.warnings |= warn_bank_empty;
    } else {
        auto seen = banks_.find(typed);
        if (seen == banks_.end()) {
            if (banks_.size() > 10'000) banks_.clear();
            seen = banks_.emplace(typed, cards::find_bank(checks_.banks, typed).value_or(0)).first;
        }
        line.bank = seen->second;
        if (line.bank == 0) line.warnings |= warn_bank_unknown;
    }

    if (!unusable[column_account]) {
        const std::string_view typed = without_mark(columns.text(row, column_account));
        if (!typed.empty()) {
            const bool lost = columns.cell(row, column_account).kind == CellKind::number && count_digits(typed) > 15;
            if (lost || looks_scientific(typed)) {
                wrong(column_account, account_digits_lost);
            } else {
                int tail = 0, digits = 0, unit = 1;
                for (std::size_t i = typed.size(); i-- > 0 && digits < 4;) {
                    if (typed[i] < '0' || typed[i] > '9') continue;
                    tail += (typed[i] - '0') * unit;
                    unit *= 10;
                    ++digits;
                }
                if (digits == 4) line.account_tail = tail;
                else line.warnings |= warn_account_differs;
            }
        }
    }

    if (!unusable[column_amount]) {
        const std::string_view typed = columns.text(row, column_amount);
        if (typed.empty()) {
            wrong(column_amount, amount_missing);
        } else if (typed.starts_with('-') && Money::parse(typed.substr(1))) {
            wrong(column_amount, amount_not_positive);
        } else if (const auto amount = Money::parse(typed)) {
            line.amount = *amount;
            if (amount->fen() <= 0) wrong(column_amount, amount_not_positive);
            else if (*amount >= amount_limit) wrong(column_amount, amount_too_large);
            else if (checks_.fixed_standard.fen() > 0 && *amount != checks_.fixed_standard)
                line.warnings |= warn_amount_not_standard;
        } else {
            wrong(column_amount, *amount.error().kind);
        }
    }

    if (const std::string_view typed = columns.text(row, column_pay_time);
        !typed.empty() && !Date::parse(typed) && !Month::parse(typed))
        line.warnings |= warn_pay_time_unreadable;

    if (findings.size() != found_before) return Read::bad;
    line.person = hasher_.of("01", citizen.reveal());
    line.name_at = static_cast<std::uint32_t>(text.size());
    line.name_size = static_cast<std::uint32_t>(name.size());
    text += name;
    pack_fields({{PersonalField::number, citizen.reveal()}, {PersonalField::mobile, mobile}}, packed_);
    sealer_.seal(packed_, line.person.bytes, sealed_);
    line.sealed_at = static_cast<std::uint32_t>(text.size());
    line.sealed_size = static_cast<std::uint32_t>(sealed_.size());
    text += sealed_;
    return Read::line;
}

std::span<const WarningKind> warning_kinds() {
    static constexpr WarningKind kinds[] = {
        {warn_bank_empty, &bank_to_be_matched, column_bank},
        {warn_bank_unknown, &bank_not_listed, column_bank},
        {warn_account_differs, &account_differs, column_account},
        {warn_town_differs, &town_differs, column_town},
        {warn_amount_not_standard, &amount_not_standard, column_amount},
        {warn_head_unknown, &head_unknown, column_name},
        {warn_village_unknown, &village_unknown, column_village},
        {warn_region_unknown, &citizen_number_region_unknown, column_number},
        {warn_bank_not_agent, &bank_not_agent, column_bank},
        {warn_pay_time_unreadable, &pay_time_unreadable, column_pay_time},
        {warn_rare_glyph, &name_rare_glyph, column_name},
    };
    return kinds;
}

const ProblemKind* find_finding_kind(std::string_view code) {
    static constexpr const ProblemKind* kinds[] = {
        &cell_is_formula, &cell_is_error, &number_digits_lost, &name_missing, &name_too_long, &number_missing,
        &citizen_number_length, &citizen_number_digits_lost, &citizen_number_characters, &citizen_number_check_digit,
        &citizen_number_date, &citizen_number_date_range, &citizen_number_region_unknown, &age_outside,
        &ethnic_missing, &ethnic_group_unknown, &mobile_missing, &mobile_wrong, &town_missing, &town_unknown,
        &town_outside_batch, &village_unknown, &bank_to_be_matched, &bank_not_listed, &account_digits_lost,
        &account_differs, &amount_missing, &money_unreadable, &amount_not_positive, &amount_too_large,
        &amount_not_standard, &pay_time_unreadable, &twice_in_file, &paid_in_period, &excluded_by_item, &payee_not_head,
        &head_unknown, &town_differs, &bank_not_agent, &name_rare_glyph};
    for (const ProblemKind* kind : kinds)
        if (kind->code == code) return kind;
    return nullptr;
}

}  // namespace onecard::subsidies
