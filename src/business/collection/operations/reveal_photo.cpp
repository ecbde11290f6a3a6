// Shows the photo of a person, for a purpose that is kept; the picture leaves its seal for this answer alone.

#include "business/collection/operations/batch_shown.hpp"
#include "business/collection/photo.hpp"
#include "business/people/people.hpp"

namespace onecard::collection {
namespace {

std::string base64_of(std::string_view bytes) {
    constexpr std::string_view signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t left = std::min<std::size_t>(3, bytes.size() - i);
        unsigned three = 0;
        for (std::size_t k = 0; k < 3; ++k)
            three = three << 8 | (k < left ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k) out += k <= left ? signs[three >> (18 - 6 * k) & 63U] : '=';
    }
    return out;
}

struct RevealPhoto {
    static constexpr Spec spec{.name = "collection.reveal_photo",
                               .title = {"查看照片", "Reveal a photo"},
                               .effect = Effect::reveals,
                               .roles = "CARD_CLERK CARD_REVIEWER PRODUCTION_OPERATOR",
                               .source = "3.5; R3.4-3"};
    struct Input {
        std::string person, purpose;
        static constexpr auto fields =
            std::tuple{field("person", &Input::person, {"人员键", "Person"}, 32),
                       field("purpose", &Input::purpose, {"用途", "Purpose"}, 200)};
    };
    struct Output {
        std::string jpeg_base64;
        Date taken_on;
        static constexpr auto fields =
            std::tuple{field("jpeg_base64", &Output::jpeg_base64, {"照片（Base64）", "JPEG in base 64"}),
                       field("taken_on", &Output::taken_on, {"拍摄日期", "Taken on"})};
    };

    static Output run(Unit& unit, const Input& in) {
        must_give_reason(in.purpose, "purpose");
        const auto key = people::parse_key(in.person);
        if (!key) throw Problem{*key.error().kind}.at("person");
        // Outside one's region nobody has a photo.
        const auto photo = find_photo(unit.db, *key);
        if (!photo || !may_have_photo(unit.db, *key, unit.actor.region, {}))
            throw Problem{photo_missing}.at("person");
        return {.jpeg_base64 = base64_of(read_photo(unit, *key, *photo)), .taken_on = photo->taken_on};
    }
};

}  // namespace

extern constinit const Operation reveal_photo;
constinit const Operation reveal_photo = operation<RevealPhoto>();

}  // namespace onecard::collection
