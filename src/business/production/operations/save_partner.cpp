// Sets how a bank's opening desk, a vendor or a centre takes and gives the files of production.

#include "business/production/partner_store.hpp"
#include "business/production/problems.hpp"
#include "engine/keys.hpp"
#include "engine/operation.hpp"
#include "engine/signature.hpp"

namespace onecard::production {
namespace {

bool is_exchange_folder(std::string_view name) {
    if (name.empty() || name.size() > 40) return false;
    for (const char c : name)
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-')) return false;
    return true;
}

struct SavePartner {
    static constexpr Spec spec{.name = "production.save_partner",
                               .title = {"设置制卡交换通道", "Set up an exchange of card files"},
                               .effect = Effect::writes,
                               .roles = "HRSS_PLATFORM_ADMIN",
                               .source = "seed-2 3(5), 3(8); R3.10-6"};
    struct Input {
        access::OrganisationId organisation;
        PartnerKind kind{};
        std::optional<std::int64_t> bank;
        std::string folder;
        std::optional<std::string> encoding, public_key;
        static constexpr auto fields =
            std::tuple{field("organisation", &Input::organisation, {"机构", "Organisation"}),
                       field("kind", &Input::kind, {"类型", "Kind"}),
                       field("bank", &Input::bank, {"银行代码", "Bank"}),
                       field("folder", &Input::folder, {"交换目录", "Folder"}, 40),
                       field("encoding", &Input::encoding, {"字符编码", "Encoding"}, 10),
                       field("public_key", &Input::public_key, {"SM2 公钥", "SM2 public key"}, 130)};
    };
    struct Output {
        CardPartnerId partner;
        std::string platform_key;
        static constexpr auto fields =
            std::tuple{field("partner", &Output::partner, {"制卡单位", "Partner"}),
                       field("platform_key", &Output::platform_key,
                             {"本平台 SM2 公钥", "The platform's SM2 public key"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const auto wrong = [](std::string_view name, std::string_view value) {
            return Problem{partner_setting_wrong}
                .at(std::string{name})
                .with(std::string{name})
                .with(std::string{value});
        };
        access::must_find_active_organisation(unit.db, in.organisation);
        Partner one{.id = CardPartnerId{in.organisation.number()},
                    .kind = in.kind,
                    .bank = in.bank.value_or(0),
                    .folder = in.folder,
                    .encoding = in.encoding.value_or("GB18030")};
        if ((in.kind == PartnerKind::bank) != (one.bank > 0)) throw wrong("bank", std::to_string(one.bank));
        if (!is_exchange_folder(in.folder)) throw wrong("folder", in.folder);
        if (one.encoding != "GB18030" && one.encoding != "UTF-8") throw wrong("encoding", one.encoding);
        for (const Partner& other : list_partners(unit.db))
            if (other.folder == one.folder && other.id != one.id) throw wrong("folder", in.folder);
        if (in.public_key) one.public_key = checked_sm2_point(*in.public_key), one.sealed = true;
        // Names, numbers and photos of people never leave for a vendor but in an envelope.
        if (in.kind == PartnerKind::vendor && !one.sealed) throw wrong("public_key", "-");
        save_partner_row(unit.db, one);
        return {one.id, unit.keys.signing_key().public_point};
    }
};

}  // namespace

extern constinit const Operation save_partner;
constinit const Operation save_partner = operation<SavePartner>();

}  // namespace onecard::production
