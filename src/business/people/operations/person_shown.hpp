#pragma once
// PersonShown: a person as clerks see one, with number and mobile masked.

#include "business/people/people.hpp"
#include "engine/fields.hpp"

namespace onecard::people {

struct PersonShown {
    std::string person, name, cert_type, number, sex, ethnic;
    Date birth;
    std::string mobile;
    RegionCode town;
    std::optional<RegionCode> village;
    std::optional<std::string> head, head_name;
    std::string live_status;
    std::optional<Date> died_on;

    static constexpr auto fields =
        std::tuple{field("person", &PersonShown::person, {"人员键", "Person"}),
                   field("name", &PersonShown::name, {"姓名", "Name"}),
                   field("cert_type", &PersonShown::cert_type, {"证件类型", "Certificate type"}),
                   field("number", &PersonShown::number, {"证件号码", "Certificate number"}),
                   field("sex", &PersonShown::sex, {"性别", "Sex"}),
                   field("ethnic", &PersonShown::ethnic, {"民族", "Ethnic group"}),
                   field("birth", &PersonShown::birth, {"出生日期", "Birth date"}),
                   field("mobile", &PersonShown::mobile, {"手机号码", "Mobile"}),
                   field("town", &PersonShown::town, {"镇街", "Town"}),
                   field("village", &PersonShown::village, {"村（社区）", "Village"}),
                   field("head", &PersonShown::head, {"户主", "Head of the household"}),
                   field("head_name", &PersonShown::head_name, {"户主姓名", "Name of the head"}),
                   field("live_status", &PersonShown::live_status, {"生存状态", "Life status"}),
                   field("died_on", &PersonShown::died_on, {"死亡日期", "Died on"})};
};

inline PersonShown shown_person(Unit& unit, const Person& person) {
    PersonShown shown{.person = key_text(person.key),
                      .name = person.name,
                      .cert_type = std::string{code_of(person.number.type())},
                      .number = person.number.masked(),
                      .sex = person.sex,
                      .ethnic = person.ethnic,
                      .birth = person.birth,
                      .mobile = person.mobile ? person.mobile->masked() : std::string{},
                      .town = person.town,
                      .live_status = std::to_string(person.live_status),
                      .died_on = person.died_on};
    if (person.village) shown.village = person.village;
    if (person.head_key) {
        shown.head = key_text(*person.head_key);
        if (const auto head = find_person(unit, *person.head_key)) shown.head_name = head->name;
    }
    return shown;
}

}  // namespace onecard::people
