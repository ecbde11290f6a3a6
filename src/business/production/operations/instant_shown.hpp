#pragma once
// How an instant card is shown.

#include "base/person_name.hpp"
#include "business/people/people.hpp"
#include "business/production/instant_store.hpp"
#include "engine/fields.hpp"

namespace onecard::production {

struct InstantShown {
    InstantCardId instant_card;
    std::string state, state_zh, state_en, name, card_no, chip_serial, fail_reason, made_by;
    DeviceId device;
    issuing::ApplicationId application;
    Instant at;
    static constexpr auto fields =
        std::tuple{field("instant_card", &InstantShown::instant_card, {"即时制卡", "Instant card"}),
                   field("state", &InstantShown::state, {"状态", "State"}),
                   field("state_zh", &InstantShown::state_zh, {"状态中文", "State in Chinese"}),
                   field("state_en", &InstantShown::state_en, {"状态英文", "State in English"}),
                   field("name", &InstantShown::name, {"姓名", "Name"}),
                   field("card_no", &InstantShown::card_no, {"卡号", "Card number"}),
                   field("chip_serial", &InstantShown::chip_serial, {"芯片序列号", "Chip"}),
                   field("fail_reason", &InstantShown::fail_reason, {"失败原因", "Reason"}),
                   field("made_by", &InstantShown::made_by, {"经办", "By"}),
                   field("device", &InstantShown::device, {"制卡机", "Machine"}),
                   field("application", &InstantShown::application, {"申领", "Application"}),
                   field("at", &InstantShown::at, {"时间", "At"})};
};

inline InstantShown shown(Unit& unit, const InstantCard& one) {
    const auto person = people::find_person(unit, one.person);
    const Words& words = instant_lifecycle.words(one.state);
    return {one.id,
            std::string{instant_lifecycle.code(one.state)},
            std::string{words.zh},
            std::string{words.en},
            person ? masked_name(person->name) : "",
            one.card_no,
            one.chip_serial,
            one.fail_reason,
            one.made_by,
            one.device,
            one.application,
            one.at};
}

}  // namespace onecard::production
