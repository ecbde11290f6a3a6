#pragma once
// RecordShown: a collected record in a list, nothing opened.

#include "base/code_lists.hpp"
#include "business/collection/record_store.hpp"
#include "business/people/people.hpp"
#include "engine/fields.hpp"

namespace onecard::collection {

struct RecordShown {
    std::int64_t seq = 0, sheet_row = 0;
    std::string person, name, sex, sex_zh, sex_en, ethnic, ethnic_zh, ethnic_en;
    Date birth;
    RegionCode region;
    std::string state, checks;
    bool infant = false;

    static constexpr auto fields =
        std::tuple{field("seq", &RecordShown::seq, {"序号", "Number"}),
                   field("sheet_row", &RecordShown::sheet_row, {"表中行", "Row"}),
                   field("person", &RecordShown::person, {"人员键", "Person"}),
                   field("name", &RecordShown::name, {"姓名", "Name"}),
                   field("sex", &RecordShown::sex, {"性别", "Sex"}),
                   field("sex_zh", &RecordShown::sex_zh, {"性别（中文）", "Sex (zh)"}),
                   field("sex_en", &RecordShown::sex_en, {"性别（英文）", "Sex (en)"}),
                   field("ethnic", &RecordShown::ethnic, {"民族", "Ethnic group"}),
                   field("ethnic_zh", &RecordShown::ethnic_zh, {"民族（中文）", "Ethnic group (zh)"}),
                   field("ethnic_en", &RecordShown::ethnic_en, {"民族（英文）", "Ethnic group (en)"}),
                   field("birth", &RecordShown::birth, {"出生日期", "Birth date"}),
                   field("region", &RecordShown::region, {"区划", "Region"}),
                   field("state", &RecordShown::state, {"状态", "State"}),
                   field("checks", &RecordShown::checks, {"核查标志", "Check bits"}),
                   field("infant", &RecordShown::infant, {"可免照片", "Photo not needed"})};
};

inline RecordShown shown_record(const CollectionRecord& record) {
    const auto sex = parse_sex(record.sex);
    const auto ethnic = EthnicGroup::parse(record.ethnic);
    const Words sex_words = sex ? words_of(*sex) : Words{}, ethnic_words = ethnic ? ethnic->words() : Words{};
    return {.seq = record.seq,
            .sheet_row = record.sheet_row,
            .person = people::key_text(record.person),
            .name = record.name,
            .sex = record.sex,
            .sex_zh = std::string{sex_words.zh},
            .sex_en = std::string{sex_words.en},
            .ethnic = record.ethnic,
            .ethnic_zh = std::string{ethnic_words.zh},
            .ethnic_en = std::string{ethnic_words.en},
            .birth = record.birth,
            .region = record.region,
            .state = std::string{record_lifecycle.code(record.state)},
            .checks = check_codes(record.bits),
            .infant = record.infant};
}

}  // namespace onecard::collection
