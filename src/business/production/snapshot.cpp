// The person as frozen for a card, packed as JSON before it is sealed.

#include "business/production/batch.hpp"
#include "engine/node.hpp"

namespace onecard::production {
namespace {

std::string text_of(const Node& node, std::string_view name) {
    const std::string* text = node[name].if_text();
    return text != nullptr ? *text : std::string{};
}

}  // namespace

std::string pack_snapshot(const Snapshot& s) {
    return to_json(Node::of({{"name", s.name},
                             {"cert_type", s.cert_type},
                             {"number", s.number},
                             {"sex", s.sex},
                             {"ethnic", s.ethnic},
                             {"nationality", s.nationality},
                             {"occupation", s.occupation},
                             {"mobile", s.mobile},
                             {"huji", s.huji_address},
                             {"living", s.living_address},
                             {"birth", s.birth.text()},
                             {"until", s.cert_valid_until ? s.cert_valid_until->text() : ""},
                             {"guardian_number", s.guardian_number},
                             {"guardian_name", s.guardian_name},
                             {"life", s.live_status},
                             {"photo", s.photo}}));
}

Snapshot unpack_snapshot(std::string_view packed) {
    const Node node = parse_json(packed);
    Snapshot s;
    s.name = text_of(node, "name");
    s.cert_type = text_of(node, "cert_type");
    s.number = text_of(node, "number");
    s.sex = text_of(node, "sex");
    s.ethnic = text_of(node, "ethnic");
    s.nationality = text_of(node, "nationality");
    s.occupation = text_of(node, "occupation");
    s.mobile = text_of(node, "mobile");
    s.huji_address = text_of(node, "huji");
    s.living_address = text_of(node, "living");
    s.birth = Date::parse(text_of(node, "birth")).value_or(Date{});
    if (const std::string until = text_of(node, "until"); !until.empty())
        s.cert_valid_until = Date::parse(until).value();
    s.guardian_number = text_of(node, "guardian_number");
    s.guardian_name = text_of(node, "guardian_name");
    if (const std::int64_t* life = node["life"].if_number()) s.live_status = *life;
    s.photo = text_of(node, "photo");
    return s;
}

}  // namespace onecard::production
