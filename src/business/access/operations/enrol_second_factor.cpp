// Gives one's own account a second factor; it counts once a code of it was confirmed.

#include <array>

#include "base/qr_picture.hpp"
#include "business/access/problems.hpp"
#include "business/access/session_store.hpp"
#include "engine/operation.hpp"
#include "engine/secret.hpp"
#include "engine/totp.hpp"

namespace onecard::access {
namespace {

struct EnrolSecondFactor {
    static constexpr Spec spec{.name = "access.enrol_second_factor",
                               .title = {"申请动态口令", "Enrol a second factor"},
                               .effect = Effect::writes,
                               .roles = "*",
                               .source = "R3.36-2"};
    using Input = Nothing;
    struct Output {
        HiddenText secret;
        HiddenText address;
        HiddenText picture;
        std::int64_t picture_size = 0;
        static constexpr auto fields =
            std::tuple{field("secret", &Output::secret, {"密钥", "Secret"}),
                       field("address", &Output::address, {"二维码内容", "Content of the QR picture"}),
                       field("picture", &Output::picture, {"二维码图形（SVG 路径）", "QR picture as an SVG path"}),
                       field("picture_size", &Output::picture_size, {"二维码边长", "Side of the QR picture"})};
    };

    static Output run(Unit& unit, const Input&) {
        const auto person = find_operator(unit.db, unit.actor.code);
        if (!person) throw Problem{no_account_here};
        // An open session alone must not be enough to put another telephone in the place of the first.
        if (person->has_factor) throw Problem{factor_enrolled};
        std::array<std::uint8_t, 20> secret{};
        fill_random(secret);
        set_factor(unit, person->id, {reinterpret_cast<const char*>(secret.data()), secret.size()});
        const std::string address = totp_address(secret, "OneCard", person->account);
        const QrPicture picture = qr_picture(address);
        return {.secret = {totp_secret_text(secret)},
                .address = {address},
                .picture = {picture.path},
                .picture_size = picture.size};
    }
};

}  // namespace

extern constinit const Operation enrol_second_factor;
constinit const Operation enrol_second_factor = operation<EnrolSecondFactor>();

}  // namespace onecard::access
