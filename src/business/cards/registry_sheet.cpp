// The checks of a registry row, cell by cell, and its form as bytes.
//
// Grammar of a row as bytes (never stored beyond one run of the program):
//   row      = flags(1) count(1) *finding [ person [ card ] ]
//   finding  = kind-pointer(8) column(8) is-error(1)
//   person   = name-hash(8) birth(4) town(8) village(8) life(1) [ head(16) ] 5*text
//   card     = generation(1) bank(8) social(1) financial(1) issued(8) region(8) tail(8) [ account-key(16) ]
// 2*text
//   text     = length(4) bytes

#include "business/cards/registry_sheet.hpp"

#include <algorithm>
#include <cstring>

#include "base/person_name.hpp"
#include "business/cards/card_rules.hpp"
#include "business/cards/problems.hpp"
#include "business/regions/regions.hpp"

namespace onecard::cards {
namespace {

constexpr WantedColumn sheet[] = {
    {"姓名"},
    {"证件类型", "", false},
    {"证件号码", "身份证号|身份证号码|公民身份号码"},
    {"性别", "", false},
    {"民族", "", false},
    {"出生日期", "出生年月日", false},
    {"手机号码", "手机号|联系电话", false},
    {"镇街代码", "乡镇代码|镇（街道）代码"},
    {"村社区代码", "村（居）代码|村代码|社区代码", false},
    {"户主证件号码", "户主身份证号|户主身份证号码", false},
    {"生存状态", "", false},
    {"社会保障卡卡号", "社保卡卡号|社保卡号"},
    {"卡代次", "", false},
    {"发卡银行", "开户行|开户银行|银行"},
    {"银行卡号", "银行账号|银行账户"},
    {"社保功能状态", ""},
    {"金融功能状态", ""},
    {"发卡日期", "", false},
};
static_assert(std::size(sheet) == registry_columns);

constexpr std::int64_t longest_name = 60;

/// A spreadsheet keeps 15 digits of a number; what stands behind them is gone.
bool lost_digits(const SheetCell& cell) {
    return cell.kind == CellKind::number && cell.text.size() > 15;
}

template <class State>
std::optional<State> state_of(std::string_view typed) {
    if (typed.size() == 1 && is_digit(typed[0]))
        for (const auto& label : labels_of(State{}))
            if (static_cast<int>(label.value) == typed[0] - '0') return label.value;
    for (const auto& label : labels_of(State{}))
        if (typed == label.words.zh || typed == label.code) return label.value;
    return {};
}

}  // namespace

std::span<const WantedColumn> registry_sheet() {
    return sheet;
}

std::span<const ProblemKind* const> registry_finding_kinds() {
    static constexpr const ProblemKind* kinds[] = {&cell_missing,
                                                   &name_too_long,
                                                   &name_rare_glyph,
                                                   &birth_missing,
                                                   &town_not_a_town,
                                                   &town_outside,
                                                   &village_not_in_town,
                                                   &card_number_missing,
                                                   &generation_unknown,
                                                   &bank_unknown,
                                                   &account_missing,
                                                   &social_state_unknown,
                                                   &bank_state_unknown,
                                                   &issue_date_future,
                                                   &person_differs,
                                                   &person_twice,
                                                   &card_twice,
                                                   &too_many_cards,
                                                   &first_row_holds,
                                                   &death_is_recorded,
                                                   &card_stays_cancelled,
                                                   &citizen_number_length,
                                                   &citizen_number_digits_lost,
                                                   &citizen_number_characters,
                                                   &citizen_number_check_digit,
                                                   &citizen_number_date,
                                                   &citizen_number_date_range,
                                                   &citizen_number_sex_differs,
                                                   &citizen_number_birth_differs,
                                                   &citizen_number_region_unknown,
                                                   &certificate_number_wrong,
                                                   &certificate_type_unknown,
                                                   &sex_unknown,
                                                   &ethnic_group_unknown,
                                                   &live_status_unknown,
                                                   &date_unreadable,
                                                   &date_not_real,
                                                   &mobile_wrong,
                                                   &region_code_unreadable,
                                                   &card_number_form,
                                                   &card_number_check,
                                                   &bank_card_length,
                                                   &bank_account_characters,
                                                   &bank_card_check_digit,
                                                   &bank_account_digits_lost};
    return kinds;
}

const ProblemKind* find_registry_finding(std::string_view code) {
    for (const ProblemKind* kind : registry_finding_kinds())
        if (kind->code == code) return kind;
    return nullptr;
}

RegistryChecker::RegistryChecker(const RegistryRules& rules, const KeyRing& keys)
    : rules_{rules}, hasher_{keys}, sealer_{keys} {}

void RegistryChecker::find(const ProblemKind& kind, RegistryColumn column, bool is_error) {
    row_.findings.push_back({&kind, rules_.places[column], is_error});
    row_.bad = row_.bad || is_error;
}

const RegistryRow& RegistryChecker::check(std::uint32_t sheet_row, const Cells& cells) {
    row_.sheet_row = sheet_row;
    row_.findings.clear();
    row_.bad = false;
    row_.has_card = false;
    row_.person = {};
    row_.card = {};
    check_person(cells);
    check_place(cells);
    check_card(cells);
    return row_;
}

void RegistryChecker::check_person(const Cells& cells) {
    people::PersonRow& person = row_.person;
    person.name = cells[column_name].text;
    if (person.name.empty())
        find(cell_missing, column_name);
    else if (person.name.size() > longest_name && count_code_points(person.name) > longest_name)
        find(name_too_long, column_name);
    else if (has_rare_glyph(person.name))
        find(name_rare_glyph, column_name, false);
    normalise_name(person.name, normal_name_);
    person.name_hash = name_hash(normal_name_);

    CertType type = CertType::identity_card;
    if (!cells[column_cert_type].text.empty()) {
        // A spreadsheet makes "01" a number and shows 1.
        const std::string_view typed = cells[column_cert_type].text;
        const char padded[2] = {'0', typed[0]};
        const auto parsed = parse_certificate_type(typed.size() == 1 ? std::string_view{padded, 2} : typed);
        if (parsed)
            type = *parsed;
        else
            find(*parsed.error().kind, column_cert_type);
    }
    person.cert_type = code_of(type);

    CertificateNumber number;
    const SheetCell& typed_number = cells[column_cert_no];
    if (typed_number.text.empty()) {
        find(cell_missing, column_cert_no);
    } else if (lost_digits(typed_number)) {
        find(citizen_number_digits_lost, column_cert_no);
    } else if (const auto parsed = CertificateNumber::parse(type, typed_number.text, rules_.today)) {
        number = *parsed;
        person.key = hasher_.of(person.cert_type, number.reveal());
    } else {
        find(*parsed.error().kind, column_cert_no);
    }

    CitizenNumber citizen;
    if (number.is_citizen_number()) {
        citizen = number.citizen_number();
        if (!regions::is_known_prefix(citizen.region_six()))
            find(citizen_number_region_unknown, column_cert_no, false);
        person.sex = code_of(citizen.sex());
        person.birth = citizen.birth_date();
    }
    if (const std::string_view typed = cells[column_sex].text; !typed.empty()) {
        if (const auto sex = parse_sex(typed); !sex) {
            find(*sex.error().kind, column_sex);
        } else if (citizen) {
            if (const auto agrees = citizen.check_sex(*sex); !agrees) find(*agrees.error().kind, column_sex);
        } else {
            person.sex = code_of(*sex);
        }
    }
    if (const std::string_view typed = cells[column_birth].text; !typed.empty()) {
        const auto birth = Date::parse(typed);
        if (!birth) {
            find(*birth.error().kind, column_birth);
        } else if (citizen) {
            if (const auto agrees = citizen.check_birth(*birth); !agrees)
                find(*agrees.error().kind, column_birth);
        } else {
            person.birth = *birth;
            if (*birth > rules_.today) find(citizen_number_date_range, column_birth);
        }
    } else if (number && !citizen) {
        find(birth_missing, column_birth);
    }
    if (const std::string_view typed = cells[column_ethnic].text; !typed.empty()) {
        if (const auto ethnic = EthnicGroup::parse(typed))
            person.ethnic = ethnic->code();
        else
            find(*ethnic.error().kind, column_ethnic, false);
    }
    // Neither a wrong telephone number nor an odd ethnic group may keep a person's card out of the base.
    std::optional<Mobile> mobile;
    if (const std::string_view typed = cells[column_mobile].text; !typed.empty()) {
        if (const auto parsed = Mobile::parse(typed))
            mobile = *parsed;
        else
            find(*parsed.error().kind, column_mobile, false);
    }
    person.has_mobile = mobile.has_value();
    if (const SheetCell& head = cells[column_head_no]; !head.text.empty()) {
        if (lost_digits(head)) {
            find(citizen_number_digits_lost, column_head_no);
        } else if (const auto parsed = CitizenNumber::parse(head.text, rules_.today)) {
            person.head_key = hasher_.of(code_of(CertType::identity_card), parsed->reveal());
        } else if (number && head.text == number.reveal()) {
            person.head_key = person.key;  // a head whose own certificate is of another type
        } else {
            find(*parsed.error().kind, column_head_no);
        }
    }
    if (const std::string_view typed = cells[column_life].text; !typed.empty()) {
        if (const auto life = parse_live_status(typed))
            person.live_status = static_cast<std::int64_t>(*life);
        else
            find(*life.error().kind, column_life);
    }
    if (!number) return;
    people::seal_person(sealer_, person.key, number, mobile, person_sealed_);
    person.sealed = person_sealed_;
}

void RegistryChecker::check_place(const Cells& cells) {
    people::PersonRow& person = row_.person;
    const std::string_view typed_town = cells[column_town].text;
    if (typed_town.empty()) return find(cell_missing, column_town);
    const auto town = RegionCode::parse(typed_town);
    if (!town) return find(*town.error().kind, column_town);
    if (town->level() != RegionLevel::town) return find(town_not_a_town, column_town);
    if (!rules_.region.contains(*town)) return find(town_outside, column_town);
    person.town = *town;
    const std::string_view typed_village = cells[column_village].text;
    if (typed_village.empty()) return;
    const auto village = RegionCode::parse(typed_village);
    if (!village) return find(*village.error().kind, column_village);
    if (village->level() != RegionLevel::village || !town->contains(*village))
        return find(village_not_in_town, column_village);
    person.village = *village;
}

void RegistryChecker::check_card(const Cells& cells) {
    CardRow& card = row_.card;
    const bool any = std::any_of(cells.begin() + column_card_no, cells.end(),
                                 [](const SheetCell& cell) { return !cell.text.empty(); });
    if (!any) return;
    row_.has_card = true;
    card.key = row_.person.key;
    card.state_day = rules_.today;
    // The file says where the holder lives; a card new to the base was issued in that county.
    card.region = row_.person.town ? row_.person.town.parent() : RegionCode{};

    if (cells[column_card_no].text.empty()) {
        find(card_number_missing, column_card_no);
    } else if (const auto number = CardNumber::parse(cells[column_card_no].text)) {
        card_no_ = number->reveal();
        card.card_no = card_no_;
    } else {
        find(*number.error().kind, column_card_no);
    }
    if (const std::string_view typed = cells[column_generation].text; !typed.empty()) {
        constexpr std::string_view words[] = {"一代", "二代", "三代"};
        for (std::size_t i = 0; i < 3; ++i)
            if (typed == std::to_string(i + 1) || typed == words[i] ||
                (typed.starts_with("第") && typed.substr(3) == words[i]))
                card.generation = static_cast<std::int64_t>(i + 1);
        if (card.generation == 0) find(generation_unknown, column_generation);
    }
    if (const std::string_view typed = cells[column_bank].text; typed.empty()) {
        find(cell_missing, column_bank);
    } else {
        card.bank = bank_of(typed);
        if (card.bank == 0) find(bank_unknown, column_bank);
    }
    bool state_known = false;
    if (const std::string_view typed = cells[column_bank_state].text; typed.empty()) {
        find(cell_missing, column_bank_state);
    } else if (const auto state = state_of<BankState>(typed)) {
        card.bank_state = *state;
        state_known = true;
    } else {
        find(bank_state_unknown, column_bank_state);
    }
    BankAccount account;
    if (const SheetCell& typed = cells[column_account]; typed.text.empty()) {
        if (state_known && card.bank_state != BankState::none) find(account_missing, column_account);
    } else if (lost_digits(typed)) {
        find(bank_account_digits_lost, column_account);
    } else if (const auto parsed = BankAccount::parse(typed.text, AccountKind::card)) {
        account = *parsed;
    } else {
        find(*parsed.error().kind, column_account);
    }
    if (const std::string_view typed = cells[column_social_state].text; typed.empty()) {
        find(cell_missing, column_social_state);
    } else if (const auto state = state_of<SocialState>(typed)) {
        card.social_state = *state;
    } else {
        find(social_state_unknown, column_social_state);
    }
    if (const std::string_view typed = cells[column_issued_on].text; !typed.empty()) {
        const auto day = Date::parse(typed);
        if (!day)
            find(*day.error().kind, column_issued_on);
        else if (*day > rules_.today)
            find(issue_date_future, column_issued_on);
        else
            card.issued_on = day->number();
    }
    if (!account || row_.bad) return;
    card.has_account = true;
    card.account_key = hasher_.blind("account", account.reveal());
    card.account_tail = tail_of(account.reveal());
    seal_account(sealer_, card.key, account, account_sealed_);
    card.sealed = account_sealed_;
}

std::int64_t RegistryChecker::bank_of(std::string_view written) {
    std::string key{written};
    const auto seen = banks_seen_.find(key);
    if (seen != banks_seen_.end()) return seen->second;
    const std::int64_t bank = find_bank(rules_.banks, written).value_or(0);
    // A column of nonsense must not fill the memory.
    if (banks_seen_.size() < 1000) banks_seen_.emplace(std::move(key), bank);
    return bank;
}

namespace {

enum RowFlag : unsigned { flag_good = 1, flag_card = 2, flag_head = 4, flag_mobile = 8, flag_account = 16 };

template <class Plain>
void put(std::string& bytes, const Plain& value) {
    static_assert(std::is_trivially_copyable_v<Plain>);
    bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}
void put_text(std::string& bytes, std::string_view text) {
    put(bytes, static_cast<std::uint32_t>(text.size()));
    bytes.append(text);
}

/// Takes values back in the order they were put.
struct RowBytes {
    const char* at;
    template <class Plain>
    Plain get() {
        Plain value;
        std::memcpy(&value, at, sizeof value);
        at += sizeof value;
        return value;
    }
    std::string_view text() {
        const auto size = get<std::uint32_t>();
        const std::string_view text{at, size};
        at += size;
        return text;
    }
};

}  // namespace

void append_row(const RegistryRow& row, std::string& bytes) {
    unsigned flags = 0;
    if (!row.bad) flags |= flag_good;
    if (row.has_card) flags |= flag_card;
    if (row.person.head_key) flags |= flag_head;
    if (row.person.has_mobile) flags |= flag_mobile;
    if (row.card.has_account) flags |= flag_account;
    put(bytes, static_cast<std::uint8_t>(flags));
    put(bytes, static_cast<std::uint8_t>(row.findings.size()));
    for (const RowFinding& finding : row.findings) {
        put(bytes, finding.kind);
        put(bytes, finding.column);
        put(bytes, finding.is_error);
    }
    if (row.bad) return;
    const people::PersonRow& person = row.person;
    put(bytes, person.name_hash);
    put(bytes, person.birth.number());
    put(bytes, person.town.number());
    put(bytes, person.village.number());
    put(bytes, static_cast<std::uint8_t>(person.live_status));
    if (person.head_key) put(bytes, person.head_key->bytes);
    for (const std::string_view text :
         {person.cert_type, person.name, person.sex, person.ethnic, person.sealed})
        put_text(bytes, text);
    if (!row.has_card) return;
    const CardRow& card = row.card;
    put(bytes, static_cast<std::uint8_t>(card.generation));
    put(bytes, card.bank);
    put(bytes, static_cast<std::uint8_t>(card.social_state));
    put(bytes, static_cast<std::uint8_t>(card.bank_state));
    put(bytes, card.state_day.number());
    put(bytes, card.issued_on);
    put(bytes, card.region.number());
    put(bytes, card.account_tail);
    if (card.has_account) put(bytes, card.account_key);
    put_text(bytes, card.card_no);
    put_text(bytes, card.sealed);
}

void read_row(const PersonKey& key, std::uint32_t sheet_row, std::string_view bytes, RegistryRow& row) {
    RowBytes from{bytes.data()};
    const unsigned flags = from.get<std::uint8_t>();
    row.sheet_row = sheet_row;
    row.bad = (flags & flag_good) == 0;
    row.has_card = !row.bad && (flags & flag_card) != 0;
    row.findings.resize(from.get<std::uint8_t>());
    for (RowFinding& finding : row.findings) {
        finding.kind = from.get<const ProblemKind*>();
        finding.column = from.get<std::int64_t>();
        finding.is_error = from.get<bool>();
    }
    if (row.bad) return;
    people::PersonRow& person = row.person;
    person.key = key;
    person.name_hash = from.get<std::uint64_t>();
    person.birth = Date::of_number(from.get<std::int32_t>());
    person.town = RegionCode::of_number(from.get<std::int64_t>());
    person.village = RegionCode::of_number(from.get<std::int64_t>());
    person.live_status = from.get<std::uint8_t>();
    person.head_key.reset();
    if ((flags & flag_head) != 0) person.head_key = PersonKey{from.get<std::array<std::uint8_t, 16>>()};
    person.has_mobile = (flags & flag_mobile) != 0;
    for (std::string_view* text :
         {&person.cert_type, &person.name, &person.sex, &person.ethnic, &person.sealed})
        *text = from.text();
    if (!row.has_card) return;
    CardRow& card = row.card;
    card.key = key;
    card.generation = from.get<std::uint8_t>();
    card.bank = from.get<std::int64_t>();
    card.social_state = static_cast<SocialState>(from.get<std::uint8_t>());
    card.bank_state = static_cast<BankState>(from.get<std::uint8_t>());
    card.state_day = Date::of_number(from.get<std::int32_t>());
    card.issued_on = from.get<std::int64_t>();
    card.region = RegionCode::of_number(from.get<std::int64_t>());
    card.account_tail = from.get<std::int64_t>();
    card.has_account = (flags & flag_account) != 0;
    if (card.has_account) card.account_key = from.get<std::array<std::uint8_t, 16>>();
    card.card_no = from.text();
    card.sealed = from.text();
}

}  // namespace onecard::cards
