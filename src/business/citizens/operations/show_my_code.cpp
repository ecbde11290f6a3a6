// Makes the code of the own e-card as a QR picture: good once and for at most a minute.

#include "base/qr_picture.hpp"
#include "business/cards/cards.hpp"
#include "business/citizens/own_ecard.hpp"
#include "business/citizens/own_record.hpp"
#include "engine/operation.hpp"

namespace onecard::citizens {
namespace {

struct ShowMyCode {
    static constexpr Spec spec{.name = "citizens.show_my_code",
                               .title = {"出示电子社保卡码", "Show the code of my e-card"},
                               .effect = Effect::writes,
                               .roles = "CITIZEN",
                               .source = "R3.15-4"};
    struct Input {
        std::optional<cards::ECardPurpose> purpose;
        static constexpr auto fields = std::tuple{field("purpose", &Input::purpose, {"用途", "Purpose"})};
    };
    struct Output {
        std::string code, path;
        std::int64_t size = 0;
        Instant expires_at;
        static constexpr auto fields =
            std::tuple{field("code", &Output::code, {"电子社保卡码", "Code"}),
                       field("path", &Output::path, {"二维码图形", "QR picture"}),
                       field("size", &Output::size, {"二维码边长", "Size of the QR picture"}),
                       field("expires_at", &Output::expires_at, {"有效期至", "Good until"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const cards::ECardToken token = cards::issue_token(
            unit, own_key(unit), own_channel, in.purpose.value_or(cards::ECardPurpose::identity));
        const QrPicture picture = qr_picture(token.text);
        return {token.text, picture.path, picture.size, token.expires_at};
    }
};

}  // namespace

extern constinit const Operation show_my_code;
constinit const Operation show_my_code = operation<ShowMyCode>();

}  // namespace onecard::citizens
