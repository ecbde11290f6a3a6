// The list of certificate types, and how a certificate number is shown.

#include "base/citizen_number.hpp"

namespace onecard {
namespace {

constexpr ListedCode certificate_rows[] = {
    {"01", {"居民身份证", "Resident identity card"}},
    {"02", {"中国人民解放军军官证", "PLA officer card"}},
    {"03", {"中国人民武装警察警官证", "Armed police officer card"}},
    {"04", {"香港特区护照/港澳居民来往内地通行证", "Hong Kong resident's permit"}},
    {"05", {"澳门特区护照/港澳居民来往内地通行证", "Macao resident's permit"}},
    {"06", {"台湾居民来往大陆通行证", "Taiwan resident's permit"}},
    {"07", {"外国人永久居留证", "Foreigner's permanent residence card"}},
    {"08", {"外国人护照", "Foreign passport"}},
};

}  // namespace

std::span<const ListedCode> certificate_types() {
    return certificate_rows;
}

Checked<CertType> parse_certificate_type(std::string_view typed) {
    int number = 0;
    for (const ListedCode& row : certificate_rows) {
        ++number;
        if (row.code == typed || row.words.zh == typed) return static_cast<CertType>(number);
    }
    return refuse(certificate_type_unknown);
}

std::string_view code_of(CertType type) {
    return certificate_rows[static_cast<int>(type) - 1].code;
}
Words words_of(CertType type) {
    return certificate_rows[static_cast<int>(type) - 1].words;
}

std::string CertificateNumber::masked() const {
    const std::string_view all = characters_.view();
    std::string out{all};
    if (is_citizen_number()) {
        out.replace(6, 10, 10, '*');
    } else {
        // A short number would be half shown by its ends, so it shows none.
        const std::size_t shown = all.size() >= 8 ? 2 : 0;
        out.replace(shown, all.size() - 2 * shown, all.size() - 2 * shown, '*');
    }
    return out;
}

}  // namespace onecard
