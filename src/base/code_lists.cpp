// The rows of the short national code lists and how a typed word finds its row.

#include "base/code_lists.hpp"

namespace onecard {
namespace {

constexpr ListedCode sex_rows[] = {
    {"0", {"未知的性别", "Unknown"}},
    {"1", {"男", "Male"}},
    {"2", {"女", "Female"}},
    {"9", {"未说明的性别", "Not stated"}},
};

constexpr ListedCode ethnic_rows[] = {
    {"01", {"汉", "Han"}},          {"02", {"蒙古", "Mongol"}},      {"03", {"回", "Hui"}},
    {"04", {"藏", "Zang"}},         {"05", {"维吾尔", "Uygur"}},     {"06", {"苗", "Miao"}},
    {"07", {"彝", "Yi"}},           {"08", {"壮", "Zhuang"}},        {"09", {"布依", "Buyei"}},
    {"10", {"朝鲜", "Chosen"}},     {"11", {"满", "Man"}},           {"12", {"侗", "Dong"}},
    {"13", {"瑶", "Yao"}},          {"14", {"白", "Bai"}},           {"15", {"土家", "Tujia"}},
    {"16", {"哈尼", "Hani"}},       {"17", {"哈萨克", "Kazak"}},     {"18", {"傣", "Dai"}},
    {"19", {"黎", "Li"}},           {"20", {"傈僳", "Lisu"}},        {"21", {"佤", "Va"}},
    {"22", {"畲", "She"}},          {"23", {"高山", "Gaoshan"}},     {"24", {"拉祜", "Lahu"}},
    {"25", {"水", "Sui"}},          {"26", {"东乡", "Dongxiang"}},   {"27", {"纳西", "Naxi"}},
    {"28", {"景颇", "Jingpo"}},     {"29", {"柯尔克孜", "Kirgiz"}},  {"30", {"土", "Tu"}},
    {"31", {"达斡尔", "Daur"}},     {"32", {"仫佬", "Mulao"}},       {"33", {"羌", "Qiang"}},
    {"34", {"布朗", "Blang"}},      {"35", {"撒拉", "Salar"}},       {"36", {"毛南", "Maonan"}},
    {"37", {"仡佬", "Gelao"}},      {"38", {"锡伯", "Xibe"}},        {"39", {"阿昌", "Achang"}},
    {"40", {"普米", "Pumi"}},       {"41", {"塔吉克", "Tajik"}},     {"42", {"怒", "Nu"}},
    {"43", {"乌孜别克", "Uzbek"}},  {"44", {"俄罗斯", "Russ"}},      {"45", {"鄂温克", "Ewenki"}},
    {"46", {"德昂", "Deang"}},      {"47", {"保安", "Bonan"}},       {"48", {"裕固", "Yugur"}},
    {"49", {"京", "Gin"}},          {"50", {"塔塔尔", "Tatar"}},     {"51", {"独龙", "Derung"}},
    {"52", {"鄂伦春", "Oroqen"}},   {"53", {"赫哲", "Hezhen"}},      {"54", {"门巴", "Monba"}},
    {"55", {"珞巴", "Lhoba"}},      {"56", {"基诺", "Jino"}},        {"97", {"其他", "Other"}},
    {"98", {"外国血统", "Of foreign descent"}},
};

constexpr ListedCode live_rows[] = {
    {"1", {"正常", "Normal"}},   {"2", {"死亡", "Dead"}},    {"3", {"服刑", "Imprisoned"}},
    {"4", {"失踪", "Missing"}},  {"5", {"未知", "Unknown"}},
};

constexpr ListedCode family_rows[] = {
    {"01", {"本人", "Self"}},
    {"02", {"户主", "Head of household"}},
    {"10", {"配偶", "Spouse"}},
    {"11", {"夫", "Husband"}},
    {"12", {"妻", "Wife"}},
    {"20", {"子", "Son"}},
    {"21", {"独生子", "Only son"}},
    {"22", {"长子", "Eldest son"}},
    {"23", {"次子", "Second son"}},
    {"24", {"三子", "Third son"}},
    {"25", {"四子", "Fourth son"}},
    {"26", {"五子", "Fifth son"}},
    {"27", {"养子或继子", "Adopted son or stepson"}},
    {"28", {"女婿", "Son-in-law"}},
    {"29", {"其他儿子", "Other son"}},
    {"30", {"女", "Daughter"}},
    {"31", {"独生女", "Only daughter"}},
    {"32", {"长女", "Eldest daughter"}},
    {"33", {"次女", "Second daughter"}},
    {"34", {"三女", "Third daughter"}},
    {"35", {"四女", "Fourth daughter"}},
    {"36", {"五女", "Fifth daughter"}},
    {"37", {"养女或继女", "Adopted daughter or stepdaughter"}},
    {"38", {"儿媳", "Daughter-in-law"}},
    {"39", {"其他女儿", "Other daughter"}},
    {"40", {"孙子、孙女或外孙子、外孙女", "Grandchild"}},
    {"41", {"孙子", "Son's son"}},
    {"42", {"孙女", "Son's daughter"}},
    {"43", {"外孙子", "Daughter's son"}},
    {"44", {"外孙女", "Daughter's daughter"}},
    {"50", {"父母", "Parent"}},
    {"51", {"父亲", "Father"}},
    {"52", {"母亲", "Mother"}},
    {"53", {"公公", "Husband's father"}},
    {"54", {"婆婆", "Husband's mother"}},
    {"55", {"岳父", "Wife's father"}},
    {"56", {"岳母", "Wife's mother"}},
    {"60", {"祖父母或外祖父母", "Grandparent"}},
    {"61", {"祖父", "Father's father"}},
    {"62", {"祖母", "Father's mother"}},
    {"63", {"外祖父", "Mother's father"}},
    {"64", {"外祖母", "Mother's mother"}},
    {"70", {"兄弟姐妹", "Brother or sister"}},
    {"71", {"兄", "Elder brother"}},
    {"72", {"嫂", "Elder brother's wife"}},
    {"73", {"弟", "Younger brother"}},
    {"74", {"弟媳", "Younger brother's wife"}},
    {"75", {"姐姐", "Elder sister"}},
    {"76", {"姐夫", "Elder sister's husband"}},
    {"77", {"妹妹", "Younger sister"}},
    {"78", {"妹夫", "Younger sister's husband"}},
    {"97", {"其他亲属", "Other relative"}},
    {"99", {"非亲属", "Not a relative"}},
};

/// The row with this code or this Chinese word.
const ListedCode* find(std::span<const ListedCode> rows, std::string_view typed) {
    for (const ListedCode& row : rows)
        if (row.code == typed || row.words.zh == typed) return &row;
    return nullptr;
}

const ListedCode& row_with_code(std::span<const ListedCode> rows, int code) {
    for (const ListedCode& row : rows)
        if (row.code[0] - '0' == code) return row;
    return rows.front();
}

}  // namespace

std::span<const ListedCode> sexes() { return sex_rows; }
std::span<const ListedCode> ethnic_groups() { return ethnic_rows; }
std::span<const ListedCode> live_statuses() { return live_rows; }
std::span<const ListedCode> family_relations() { return family_rows; }

Checked<EthnicGroup> EthnicGroup::parse(std::string_view typed) {
    // No name of the list itself ends in 族.
    constexpr std::string_view suffix = "族";
    if (typed.ends_with(suffix)) typed.remove_suffix(suffix.size());
    const ListedCode* row = find(ethnic_rows, typed);
    if (row == nullptr) return refuse(ethnic_group_unknown);
    return EthnicGroup{static_cast<signed char>(row - ethnic_rows + 1)};
}

std::string_view EthnicGroup::code() const { return number_ == 0 ? "" : ethnic_rows[number_ - 1].code; }
Words EthnicGroup::words() const { return number_ == 0 ? Words{} : ethnic_rows[number_ - 1].words; }

Checked<Sex> parse_sex(std::string_view typed) {
    const ListedCode* row = find(sex_rows, typed);
    if (row == nullptr) return refuse(sex_unknown);
    return static_cast<Sex>(row->code[0] - '0');
}
std::string_view code_of(Sex sex) { return row_with_code(sex_rows, static_cast<int>(sex)).code; }
Words words_of(Sex sex) { return row_with_code(sex_rows, static_cast<int>(sex)).words; }

Checked<LiveStatus> parse_live_status(std::string_view typed) {
    const ListedCode* row = find(live_rows, typed);
    if (row == nullptr) return refuse(live_status_unknown);
    return static_cast<LiveStatus>(row->code[0] - '0');
}
std::string_view code_of(LiveStatus status) {
    return row_with_code(live_rows, static_cast<int>(status)).code;
}
Words words_of(LiveStatus status) { return row_with_code(live_rows, static_cast<int>(status)).words; }

Checked<const ListedCode*> parse_family_relation(std::string_view typed) {
    const ListedCode* row = find(family_rows, typed);
    if (row == nullptr) return refuse(family_relation_unknown);
    return row;
}

}  // namespace onecard
