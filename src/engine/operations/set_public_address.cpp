// Says under which address the public reaches the platform, so that the codes on papers lead there.

#include "engine/operation.hpp"
#include "engine/public_address.hpp"

namespace onecard {
namespace {

struct SetPublicAddress {
    static constexpr Spec spec{.name = "engine.set_public_address",
                               .title = {"设置公众访问网址", "Set the public address"},
                               .effect = Effect::writes,
                               .roles = "SYSTEM_ADMIN HRSS_PLATFORM_ADMIN",
                               .source = "R3.40-2"};
    struct Input {
        std::optional<std::string> address;
        static constexpr auto fields =
            std::tuple{field("address", &Input::address, {"网址，空为不设", "Address; empty for none"}, 200)};
    };
    struct Output {
        std::string address;
        static constexpr auto fields = std::tuple{field("address", &Output::address, {"网址", "Address"})};
    };

    static Output run(Unit& unit, const Input& in) {
        set_public_address(unit.db, in.address.value_or(""));
        return {public_address(unit.db)};
    }
};

}  // namespace

extern constinit const Operation set_public_address_operation = operation<SetPublicAddress>();

}  // namespace onecard
