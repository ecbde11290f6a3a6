// Takes a citizen's own application for a card, made on the telephone.

#include "business/issuing/operations/applicant.hpp"
#include "business/issuing/progress.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct ApplyForMyCard {
    static constexpr Spec spec{.name = "issuing.apply_for_my_card",
                               .title = {"申领我的社保卡", "Apply for my card"},
                               .effect = Effect::writes,
                               .roles = "CITIZEN",
                               .source = "seed-2 2(3), 3(5); R3.8-1"};
    struct Input {
        ApplicationType type{};
        std::optional<std::int64_t> bank;
        std::optional<OutletId> outlet;
        std::optional<std::string> reason;
        std::optional<Delivery> delivery;
        std::optional<std::string> address;
        static constexpr auto fields =
            std::tuple{field("type", &Input::type, {"申请类型", "Type"}),
                       field("bank", &Input::bank, {"银行", "Bank"}),
                       field("outlet", &Input::outlet, {"领卡网点", "Outlet"}),
                       field("reason", &Input::reason, {"补换卡原因", "Why the card is replaced"}, 60),
                       field("delivery", &Input::delivery, {"领取方式", "Delivery"}),
                       field("address", &Input::address, {"邮寄地址", "Address"}, 200)};
    };
    using Output = MyApplication;

    static Output run(Unit& unit, const Input& in) {
        const people::Person person = people::must_find_person(unit, own_key(unit));
        const ApplicationDetail made =
            apply(unit, person,
                  {.type = in.type,
                   .bank = in.bank.value_or(0),
                   .reason = in.reason.value_or(""),
                   .address = in.address.value_or(""),
                   .outlet = access::OrganisationId{in.outlet.value_or(OutletId{}).number()},
                   .delivery = in.delivery.value_or(Delivery::pickup),
                   .source = ApplicationSource::online});
        return my_application(unit, person.key, must_find_detail(unit, made.application.id));
    }
};

}  // namespace

extern constinit const Operation apply_for_my_card;
constinit const Operation apply_for_my_card = operation<ApplyForMyCard>();

}  // namespace onecard::issuing
