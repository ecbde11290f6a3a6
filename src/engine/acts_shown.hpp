#pragma once
// The acts open on a noun as every show_… operation answers them, so that a console can draw its buttons.

#include "engine/advance.hpp"
#include "engine/fields.hpp"

namespace onecard {

struct ActShown {
    std::string act;
    std::string zh;
    std::string en;
    bool open = true;
    std::string why_not;  ///< a problem code where not open

    static constexpr auto fields =
        std::tuple{field("act", &ActShown::act, {"操作", "Act"}),
                   field("zh", &ActShown::zh, {"中文名称", "Chinese words"}),
                   field("en", &ActShown::en, {"英文名称", "English words"}),
                   field("open", &ActShown::open, {"可办", "Open"}),
                   field("why_not", &ActShown::why_not, {"不可办的原因", "Why not"})};
};

inline std::vector<ActShown> shown_acts(Unit& unit, const LifecycleView& lifecycle, std::int64_t id,
                                        std::string_view state) {
    std::vector<ActShown> shown;
    for (OpenAct& act : open_acts(unit, lifecycle, id, state))
        shown.push_back({std::move(act.act), std::string{act.words.zh}, std::string{act.words.en}, act.open,
                         std::move(act.why_not)});
    return shown;
}

}  // namespace onecard
