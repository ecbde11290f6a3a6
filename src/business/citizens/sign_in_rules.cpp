// Makes codes and the message that carries them.

#include "business/citizens/sign_in_rules.hpp"

#include <fmt/format.h>

#include <array>

#include "engine/secret.hpp"

namespace onecard::citizens {

std::string random_code() {
    constexpr std::uint32_t codes = 1'000'000;
    constexpr std::uint32_t usable = 0xFFFFFFFFU / codes * codes;
    for (;;) {
        std::array<std::uint8_t, 4> random{};
        fill_random(random);
        std::uint32_t number = 0;
        for (const std::uint8_t byte : random) number = number << 8 | byte;
        // A number beyond the last whole round would make the first codes likelier.
        if (number < usable) return fmt::format("{:06}", number % codes);
    }
}

std::string code_message(const std::string& code) {
    return fmt::format("【一卡通】登录验证码 {}，{} 分钟内有效。工作人员不会索要验证码，请勿告诉他人。", code,
                       code_minutes);
}

}  // namespace onecard::citizens
