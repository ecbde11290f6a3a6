// Lets citizens lift a temporary loss of their own card, with a face check by whoever runs the window.

#include "business/cards/cards.hpp"
#include "business/citizens/own_card.hpp"
#include "business/citizens/own_record.hpp"
#include "engine/operation.hpp"

namespace onecard::citizens {
namespace {

struct ReleaseMyLoss {
    static constexpr Spec spec{.name = "citizens.release_my_loss",
                               .title = {"我的卡解挂", "Release my temporary loss"},
                               .effect = Effect::writes,
                               .roles = "CITIZEN",
                               .source = "domain 3.13; domain 3.47"};
    struct Input {
        bool face_checked = false;
        static constexpr auto fields =
            std::tuple{field("face_checked", &Input::face_checked, {"已通过人脸核验", "Face checked"})};
    };
    using Output = OwnStanding;

    static Output run(Unit& unit, const Input& in) {
        if (!in.face_checked) throw Problem{face_unchecked}.at("face_checked");
        const PersonKey key = own_key(unit);
        const std::string card = own_card_in(unit, key, cards::SocialState::temp_lost);
        cards::release_own_loss(unit, key, card, cards::Channel::app);
        return own_standing(unit, key, card);
    }
};

}  // namespace

extern constinit const Operation release_my_loss;
constinit const Operation release_my_loss = operation<ReleaseMyLoss>();

}  // namespace onecard::citizens
