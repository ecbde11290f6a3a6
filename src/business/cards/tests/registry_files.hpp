#pragma once
// Registry files for tests: made-up people with right check digits, and sheets of them.

#include <string>
#include <vector>

#include "base/bank_account.hpp"
#include "base/card_number.hpp"
#include "base/citizen_number.hpp"

namespace onecard::cards {

inline constexpr std::string_view registry_headings =
    "姓名,证件类型,证件号码,性别,民族,出生日期,手机号码,镇街代码,村社区代码,户主证件号码,生存状态,"
    "社会保障卡卡号,卡代次,发卡银行,"
    "银行卡号,社保功能状态,金融功能状态,发卡日期\n";

/// The nth made-up citizen number of the demonstration county; born on 1990-01-01, serials up to 999.
inline std::string made_up_number(int nth, std::string_view birth = "19900101") {
    std::string number = "370831" + std::string{birth};
    number += static_cast<char>('0' + nth / 100 % 10);
    number += static_cast<char>('0' + nth / 10 % 10);
    number += static_cast<char>('0' + nth % 10);
    return number + citizen_check_character(number);
}
inline std::string made_up_account(int nth) {
    std::string digits = "699951" + std::to_string(100'000'000'000 + nth);
    return digits + luhn_digit(digits);
}

/// A row of a registry with everything right; a test changes what it is about.
struct RegistryLine {
    std::string name = "王小明", cert_type = "01", number, sex, ethnic = "汉", birth, mobile = "13812345678",
                town = "370831001000", village, head, life = "1", card_no, generation = "3", bank = "951",
                account, social = "1", financial = "2", issued = "2024-03-01";

    explicit RegistryLine(int nth)
        : number{made_up_number(nth)},
          card_no{CardNumber::of_serial('A', nth).reveal()},
          account{made_up_account(nth)} {}
    RegistryLine& without_card() {
        card_no = generation = bank = account = social = financial = issued = "";
        return *this;
    }
    std::string text() const {
        std::string line;
        for (const std::string* cell :
             {&name, &cert_type, &number, &sex, &ethnic, &birth, &mobile, &town, &village, &head, &life,
              &card_no, &generation, &bank, &account, &social, &financial, &issued})
            line += (line.empty() && cell == &name ? "" : ",") + *cell;
        return line + "\n";
    }
};

inline std::string registry_of(const std::vector<RegistryLine>& lines) {
    std::string sheet{registry_headings};
    for (const RegistryLine& line : lines) sheet += line.text();
    return sheet;
}

}  // namespace onecard::cards
