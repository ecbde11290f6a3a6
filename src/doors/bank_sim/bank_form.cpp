// Which form a file has, and the small tools that all forms use.

#include "doors/bank_sim/bank_form.hpp"

#include <charconv>
#include <cstdio>

namespace onecard::bank_sim {

std::string PayOrder::moment(std::int64_t age) const {
    char text[16];
    std::snprintf(text, sizeof text, "%02d%02d00", static_cast<int>(9 + age % 8),
                  static_cast<int>(age / 8 % 60));
    return pay_date + text;
}

const BankForm& form_of(std::string_view bytes) {
    for (const BankForm* form : {&text_form(), &list_form(), &iso_form()})
        if (form->recognises(bytes)) return *form;
    throw BadPayFile{"文件格式无法识别"};
}

std::int64_t must_count(std::string_view digits, std::string_view what) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || end != digits.data() + digits.size() || number < 0)
        throw BadPayFile{std::string{what} + "不是数字"};
    return number;
}

void must_add_up(const PayOrder& order) {
    if (order.lines != order.announced_lines) throw BadPayFile{"笔数与表头不符"};
    if (order.sum_fen != order.announced_fen) throw BadPayFile{"金额与表头不符"};
}

void write_bytes(const std::filesystem::path& path, std::initializer_list<std::string_view> pieces) {
    std::FILE* file = std::fopen(path.c_str(), "wb");
    bool good = file != nullptr;
    for (const std::string_view piece : pieces)
        good = good && std::fwrite(piece.data(), 1, piece.size(), file) == piece.size();
    if (file != nullptr) good = std::fclose(file) == 0 && good;
    if (!good) throw std::runtime_error{"cannot write " + path.string()};
}

}  // namespace onecard::bank_sim
