// Sets how one bank takes and gives its files; a wrong check digit of its number is only a warning here (R3.2-6).

#include "base/cnaps.hpp"
#include "business/payments/bank_channel.hpp"
#include "business/payments/bank_formats/bank_format.hpp"
#include "business/payments/problems.hpp"
#include "engine/keys.hpp"
#include "engine/operation.hpp"
#include "engine/signature.hpp"

namespace onecard::payments {
namespace {

bool is_folder_name(std::string_view name) {
    if (name.empty() || name.size() > 40) return false;
    for (const char c : name)
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-')) return false;
    return true;
}

struct SaveChannel {
    static constexpr Spec spec{.name = "payments.save_channel",
                               .title = {"设置代发通道", "Set a payment channel"},
                               .effect = Effect::writes,
                               .roles = "HRSS_PLATFORM_ADMIN",
                               .source = "seed-3 3(3)"};
    struct Input {
        std::int64_t bank = 0;
        std::optional<std::int64_t> organisation;
        std::string name_zh, name_en, cnaps, format, encoding, folder;
        std::optional<std::string> public_key, payer_account, payer_name;
        std::optional<bool> sealed;
        static constexpr auto fields = std::tuple{
            field("bank", &Input::bank, {"银行代码", "Bank"}),
            field("organisation", &Input::organisation, {"银行机构", "The bank's organisation"}),
            field("name_zh", &Input::name_zh, {"银行名称", "Name in Chinese"}, 60),
            field("name_en", &Input::name_en, {"银行英文名称", "Name in English"}, 80),
            field("cnaps", &Input::cnaps, {"支付系统行号", "Payment system number"}, 12),
            field("format", &Input::format, {"文件格式", "Format"}, 20),
            field("encoding", &Input::encoding, {"字符编码", "Encoding"}, 10),
            field("folder", &Input::folder, {"交换目录", "Folder"}, 40),
            field("public_key", &Input::public_key, {"银行 SM2 公钥", "The bank's SM2 public key"}, 130),
            field("payer_account", &Input::payer_account, {"付款账号", "Payer account"}, 32),
            field("payer_name", &Input::payer_name, {"付款户名", "Payer name"}, 60),
            field("sealed", &Input::sealed, {"文件加密往来", "Files travel in envelopes"})};
    };
    struct Output {
        std::int64_t bank = 0;
        std::string warning;  ///< a problem code, or nothing
        std::string platform_key;
        static constexpr auto fields =
            std::tuple{field("bank", &Output::bank, {"银行代码", "Bank"}),
                       field("warning", &Output::warning, {"提示", "Warning"}),
                       field("platform_key", &Output::platform_key,
                             {"本平台 SM2 公钥", "The platform's SM2 public key"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const auto wrong = [](std::string_view name, const std::string& value) {
            return Problem{channel_setting_wrong}.at(std::string{name}).with(std::string{name}).with(value);
        };
        if (in.bank < 100 || in.bank > 999) throw wrong("bank", std::to_string(in.bank));
        if (find_format(in.format) == nullptr) throw wrong("format", in.format);
        const auto encoding = find_encoding(in.encoding);
        if (!encoding || (in.format != "PLATFORM_TEXT" && encoding != TextEncoding::utf8))
            throw wrong("encoding", in.encoding);
        if (!is_folder_name(in.folder)) throw wrong("folder", in.folder);
        for (const BankChannel& other : list_channels(unit.db))
            if (other.folder == in.folder && other.bank != in.bank) throw wrong("folder", in.folder);
        const std::string payer = in.payer_account.value_or("");
        if (!is_all_digits(payer)) throw wrong("payer_account", "***");
        const bool sealed = in.sealed.value_or(false);
        if (sealed && in.public_key.value_or("").empty()) throw wrong("public_key", "");
        const auto cnaps = CnapsCode::parse_master_data(in.cnaps);
        if (!cnaps) throw Problem{*cnaps.error().kind}.at("cnaps");
        save_channel(unit.db,
                     {.bank = in.bank,
                      .organisation = in.organisation.value_or(0),
                      .name_zh = in.name_zh,
                      .name_en = in.name_en,
                      .cnaps = in.cnaps,
                      .format = in.format,
                      .encoding = in.encoding,
                      .folder = in.folder,
                      .public_key = !in.public_key.value_or("").empty() ? checked_sm2_point(*in.public_key)
                                                                        : std::string{},
                      .payer_account = payer,
                      .payer_name = in.payer_name.value_or(""),
                      .sealed = sealed});
        return {in.bank, cnaps->has_right_check_digit() ? "" : std::string{cnaps_check_digit.code},
                unit.keys.signing_key().public_point};
    }
};

}  // namespace

extern constinit const Operation save_channel_operation = operation<SaveChannel>();

}  // namespace onecard::payments
