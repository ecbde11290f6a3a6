// Shows to which mobile a message went, for a stated purpose; every time is in the audit.

#include "business/citizens/outbox_store.hpp"
#include "business/citizens/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::citizens {
namespace {

struct RevealMessage {
    static constexpr Spec spec{.name = "citizens.reveal_message",
                               .title = {"查看短信手机号", "Reveal the mobile of a message"},
                               .effect = Effect::reveals,
                               .roles = "SYSTEM_ADMIN HRSS_PLATFORM_ADMIN",
                               .source = "3.36"};
    struct Input {
        MessageId message;
        std::string purpose;
        static constexpr auto fields =
            std::tuple{field("message", &Input::message, {"短信", "Message"}),
                       field("purpose", &Input::purpose, {"用途", "Purpose"}, 200)};
    };
    struct Output {
        std::string mobile;
        static constexpr auto fields = std::tuple{field("mobile", &Output::mobile, {"手机号", "Mobile"})};
    };

    static Output run(Unit& unit, const Input& in) {
        if (in.purpose.empty()) throw Problem{purpose_missing}.at("purpose");
        return {must_find_message(unit, in.message).mobile};
    }
};

}  // namespace

extern constinit const Operation reveal_message;
constinit const Operation reveal_message = operation<RevealMessage>();

}  // namespace onecard::citizens
