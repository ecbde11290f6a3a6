// How the made-up county is made: everything about person n follows from the seed and n.

#include "doors/demo/made_up_county.hpp"

#include <array>
#include <functional>

#include "base/assets.hpp"
#include "base/bank_account.hpp"
#include "base/card_number.hpp"
#include "base/money.hpp"
#include "base/sheet_writer.hpp"

namespace onecard::demo {
namespace {

constexpr std::string_view surnames[] = {
    "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐",   "孙",   "胡",   "朱",  "高",
    "林", "何", "郭", "马", "罗", "梁", "宋", "郑", "谢", "韩", "唐",   "冯",   "于",   "董",  "萧",
    "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕", "欧阳", "上官", "司马", "诸葛"};
constexpr std::string_view given[] = {
    "甲", "乙", "丙", "丁", "春", "夏", "秋", "冬", "东", "南", "西", "北", "山", "水", "田", "林", "云",
    "雨", "雪", "风", "金", "木", "禾", "土", "石", "泉", "河", "湖", "松", "柏", "梅", "兰", "竹", "菊",
    "桃", "杏", "荷", "桂", "槐", "柳", "一", "二", "三", "五", "六", "七", "八", "九", "十", "百"};

/// SplitMix64: a well-known mixer; the same numbers on every machine.
std::uint64_t mixed(std::uint64_t x) {
    x += 0x9e3779b97f4a7c15ull;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ull;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebull;
    return x ^ (x >> 31);
}

std::vector<std::string_view> split(std::string_view text, char mark) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(mark, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

std::string_view asset(std::string_view path) {
    for (const Asset& one : assets())
        if (one.path == path) return one.text();
    throw std::logic_error{"not carried: " + std::string{path}};
}

/// The number of person n: every pair of birth day and serial is used once.
std::string number_of(std::string_view county_six, Date birth, std::uint64_t serial) {
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    std::string number = std::string{county_six} + birth.compact();
    number += static_cast<char>('0' + serial / 100);
    number += static_cast<char>('0' + serial / 10 % 10);
    number += static_cast<char>('0' + serial % 10);
    int sum = 0;
    for (std::size_t i = 0; i < 17; ++i) sum += (number[i] - '0') * weights[i];
    return number + "10X98765432"[sum % 11];
}

std::string digits(std::uint64_t value, std::size_t width) {
    std::string text = std::to_string(value);
    return text.size() >= width ? text.substr(text.size() - width)
                                : std::string(width - text.size(), '0') + text;
}

}  // namespace

std::vector<MadeUpTown> towns_of(std::string_view county_six) {
    std::vector<MadeUpTown> towns;
    for (const std::string_view line : split(asset("src/business/regions/data/regions.csv"), '\n')) {
        if (!line.starts_with(county_six)) continue;
        const auto cells = split(line, ',');
        if (cells.size() > 2 && cells[2] == "TOWN")
            towns.push_back({std::string{cells[0]}, std::string{cells[1]}, {}});
        if (cells.size() > 2 && cells[2] == "VILLAGE")
            towns.back().villages.emplace_back(std::string{cells[0]}, std::string{cells[1]});
    }
    return towns;
}

std::vector<MadeUpBank> made_up_banks() {
    std::vector<MadeUpBank> banks;
    for (const std::string_view line : split(asset("src/business/payments/data/demo_banks.csv"), '\n')) {
        const auto cells = split(line, ',');
        if (cells.size() > 5 && cells[0] != "code")
            banks.push_back({std::string{cells[0]}, std::string{cells[1]}, std::string{cells[5]}});
    }
    return banks;
}

MadeUpCounty::MadeUpCounty(std::uint64_t seed, std::uint64_t people, bool all_payable,
                           std::size_t banks_at_most)
    : seed_{mixed(seed)},
      people_{people},
      all_payable_{all_payable},
      towns_{towns_of("370831")},
      banks_{made_up_banks()} {
    if (banks_.size() > banks_at_most) banks_.resize(banks_at_most);
    if (people > 20'000'000) throw std::out_of_range{"a made-up county has at most 20 million people"};
}

MadeUpPerson MadeUpCounty::person(std::uint64_t index) const {
    constexpr std::uint64_t birth_days = 24'000;  // 1938-01-01 to 2003-09-16
    std::uint64_t dice = mixed(seed_ ^ index);
    const auto roll = [&](std::uint64_t sides) {
        dice = mixed(dice);
        return dice % sides;
    };
    MadeUpPerson person;
    static const Date first_birth = Date::of(1938, 1, 1).value();
    person.birth = first_birth.plus_days(static_cast<std::int64_t>(index % birth_days));
    const std::uint64_t serial = index / birth_days + 1;
    person.male = serial % 2 == 1;
    person.number = number_of("370831", person.birth, serial);
    person.name =
        std::string{surnames[roll(std::size(surnames))]} + std::string{given[roll(std::size(given))]};
    if (roll(4) != 0) person.name += given[roll(std::size(given))];
    person.mobile = "139" + digits(roll(100'000'000), 8);
    if (roll(50) == 0) person.ethnic = "回族";
    person.town = roll(towns_.size());
    person.village = towns_[person.town].villages.empty() ? 0 : roll(towns_[person.town].villages.size());
    // Households are of four neighbours by index; the first is the head.
    person.head = index - index % 4;
    const std::uint64_t fate = all_payable_ ? 500 : roll(1000);
    const auto card = [&](std::uint64_t nth) {
        MadeUpCard made;
        made.bank = roll(banks_.size());
        const std::uint64_t number = index * 2 + nth;
        made.card_no = CardNumber::of_serial(static_cast<char>('A' + number / 10'000'000),
                                             static_cast<int>(number % 10'000'000))
                           .reveal();
        const std::string stem = banks_[made.bank].bin + digits(number, 12);
        made.account = stem + luhn_digit(stem);
        made.generation = roll(5) == 0 ? 2 : 3;
        made.issued = Date::of(2015, 1, 1).value().plus_days(static_cast<std::int64_t>(roll(3000)));
        return made;
    };
    if (fate < 3) person.live_status = 2;
    if (fate >= 3 && fate < 25) return person;  // never applied
    person.cards.push_back(card(0));
    MadeUpCard& main = person.cards.front();
    if (fate < 45 && fate >= 25) main.bank_state = 1;
    if (fate >= 45 && fate < 55) main.social_state = 0, main.bank_state = 1;
    if (fate >= 55 && fate < 61) main.social_state = 4;
    if (fate >= 61 && fate < 65) main.social_state = 2, main.bank_state = 3;
    if (fate >= 65 && fate < 69) main.social_state = 9, main.bank_state = 6;
    if (fate >= 69 && fate < 73) main.bank_state = 5;
    if (fate >= 73 && fate < 75) main.bank_state = 4;
    if (fate >= 75 && fate < 77) main.bank_state = 7;
    if (fate >= 77 && fate < 82) {
        person.cards.push_back(card(1));
        person.cards.back().issued = main.issued.plus_days(400);
    }
    return person;
}

MadeUpPerson MadeUpCounty::child(std::uint64_t index) const {
    const MadeUpPerson parent = person(index * 7);
    MadeUpPerson child{
        .birth = Date::of(2023, 1, 5).value().plus_days(static_cast<std::int64_t>(index % 1'000)),
        .town = parent.town,
        .village = parent.village};
    const std::uint64_t serial = 501 + index / 1'000 % 400;
    child.male = serial % 2 == 1;
    child.number = number_of("370831", child.birth, serial);
    const std::uint64_t dice = mixed(seed_ ^ ~index);
    child.name = std::string{surnames[dice % std::size(surnames)]} +
                 std::string{given[(dice >> 32) % std::size(given)]};
    child.mobile = parent.mobile;
    return child;
}

std::int64_t MadeUpCounty::write_registry(const std::filesystem::path& csv, TextEncoding encoding) const {
    SheetLayout layout;
    for (const char* heading : {"姓名", "证件类型", "证件号码", "性别", "民族", "出生日期", "手机号码",
                                "镇街代码", "村社区代码", "户主证件号码", "生存状态", "社会保障卡卡号",
                                "卡代次", "发卡银行", "银行卡号", "社保功能状态", "金融功能状态", "发卡日期"})
        layout.columns.push_back({.heading = heading});
    const auto writer = write_csv(csv, layout, encoding);
    std::int64_t rows = 0;
    for (std::uint64_t index = 0; index < people_; ++index) {
        const MadeUpPerson p = person(index);
        const MadeUpTown& town = towns_[p.town];
        const std::string birth = p.birth.text(), live = std::to_string(p.live_status);
        const std::string village = town.villages.empty() ? "" : town.villages[p.village].first;
        const std::string head = p.head == index ? p.number : person(p.head).number;
        std::array<std::string_view, 18> cells{p.name,   "01",  p.number, p.male ? "1" : "2",
                                               p.ethnic, birth, p.mobile, town.code,
                                               village,  head,  live};
        if (p.cards.empty()) {
            writer->row(cells);
            ++rows;
        }
        for (const MadeUpCard& card : p.cards) {
            const std::string generation = std::to_string(card.generation),
                              social = std::to_string(card.social_state),
                              bank = std::to_string(card.bank_state), issued = card.issued.text();
            cells[11] = card.card_no;
            cells[12] = generation;
            cells[13] = banks_[card.bank].code;
            cells[14] = card.account;
            cells[15] = social;
            cells[16] = bank;
            cells[17] = issued;
            writer->row(cells);
            ++rows;
        }
    }
    writer->finish();
    return rows;
}

std::int64_t MadeUpCounty::write_roster(const std::filesystem::path& sheet, std::uint64_t rows,
                                        RosterErrors errors, Month period, TextEncoding encoding,
                                        std::string_view only_town) const {
    SheetLayout layout;
    for (const char* heading : {"姓名", "身份证号", "民族", "手机号", "镇街", "村（社区）", "开户行",
                                "银行卡号", "补贴额", "预计发放时间"})
        layout.columns.push_back({.heading = heading});
    const auto writer =
        sheet.extension() == ".xlsx" ? write_xlsx(sheet, layout) : write_csv(sheet, layout, encoding);
    const std::string when = period.text();
    // A stride without a common divisor visits every person once; neighbours in the roster are far apart in the base.
    std::uint64_t stride = people_ / 2 + 1;
    while (std::__gcd(stride, people_) != 1) ++stride;
    std::int64_t good_fen = 0;
    std::array<std::string, 10> row;
    const auto write = [&] {
        std::array<std::string_view, 10> cells;
        for (std::size_t i = 0; i < cells.size(); ++i) cells[i] = row[i];
        writer->row(cells);
    };
    for (std::uint64_t n = 0, taken = 0; taken < rows && (only_town.empty() || n < people_); ++n) {
        const MadeUpPerson p = person(n * stride % people_);
        const MadeUpTown& town = towns_[p.town];
        if (!only_town.empty() && town.code != only_town) continue;
        ++taken;
        const Money amount = Money::of_fen(6000 + static_cast<std::int64_t>(mixed(seed_ + n) % 1200) * 100);
        row = {p.name,
               p.number,
               p.ethnic,
               p.mobile,
               town.name,
               town.villages.empty() ? "" : town.villages[p.village].second,
               p.cards.empty() ? "" : banks_[p.cards.front().bank].name,
               p.cards.empty() ? "" : p.cards.front().account,
               amount.text(),
               when};
        const std::uint64_t kind = errors == RosterErrors::none  ? 99
                                   : errors == RosterErrors::few ? mixed(seed_ + n * 3) % 200
                                                                 : n % 40;
        bool good = true;
        switch (kind) {
            case 0:
                row[1][17] = row[1][17] == '1' ? '2' : '1';
                good = false;
                break;  // wrong check digit
            case 1:
                row[1] = "3.70831E+17";
                good = false;
                break;  // digits lost
            case 2:
                row[0].clear();
                good = false;
                break;
            case 3:
                row[8] = "0";
                good = false;
                break;
            case 4:
                row[8] = "12.345";
                good = false;
                break;
            case 5:
                row[3] = "12345";
                good = false;
                break;
            case 6:
                row[2] = "火星族";
                good = false;
                break;
            case 7:
                row[4] = "邻县某镇";
                good = false;
                break;
            case 8:
                row[9] = "下个月";
                good = false;
                break;
            case 9: row[0] = "赵钱孙"; break;                // another name: M06
            case 10: row[6].clear(), row[7].clear(); break;  // left to the card base
            default: break;
        }
        write();
        if (errors == RosterErrors::every_kind && kind == 11)
            write(), good_fen += 0;  // the same person twice
        if (good) good_fen += amount.fen();
    }
    writer->finish();
    return good_fen;
}

}  // namespace onecard::demo
