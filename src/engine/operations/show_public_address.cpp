// Tells under which address the public reaches the platform.

#include "engine/operation.hpp"
#include "engine/public_address.hpp"

namespace onecard {
namespace {

struct ShowPublicAddress {
    static constexpr Spec spec{.name = "engine.show_public_address",
                               .title = {"公众访问网址", "Show the public address"},
                               .effect = Effect::reads,
                               .roles = "*",
                               .source = "R3.40-2"};
    using Input = Nothing;
    struct Output {
        std::string address;
        static constexpr auto fields = std::tuple{field("address", &Output::address, {"网址", "Address"})};
    };

    static Output run(Unit& unit, const Input&) { return {public_address(unit.db)}; }
};

}  // namespace

extern constinit const Operation show_public_address_operation = operation<ShowPublicAddress>();

}  // namespace onecard
