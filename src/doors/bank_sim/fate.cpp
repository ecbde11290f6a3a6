// Draws fates: a keyed mixing of names into numbers, and the shares of each mood.

#include "doors/bank_sim/fate.hpp"

#include <cstring>

namespace onecard::bank_sim {
namespace {

constexpr FailureText failures[] = {
    {"F01", "账号不存在"},
    {"F02", "户名不符"},
    {"F03", "证件号不符"},
    {"F04", "账户已销户"},
    {"F05", "账户状态不正常"},
    {"F06", "账户冻结或止付"},
    {"F07", "卡已挂失"},
    {"F08", "账户未激活"},
    {"F09", "长期不动户"},
    {"F10", "证件过期，只收不付"},
    {"F11", "超过账户限额"},
    {"F12", "账户种类不对"},
    {"F13", "行号错误"},
    {"F14", "重复记录"},
    {"F15", "金额错误"},
    {"F16", "银行系统超时"},
    {"F17", "付款账户余额不足"},
    {"F18", "持卡人死亡"},
    {"F99", "其他原因，请联系网点"},
};

constexpr std::int64_t index_of_unknown = 15;
static_assert(failures[index_of_unknown].code == unknown_code);

std::uint64_t mixed(std::uint64_t x) {
    x ^= x >> 30;
    x *= 0xBF58476D1CE4E5B9u;
    x ^= x >> 27;
    x *= 0x94D049BB133111EBu;
    return x ^ (x >> 31);
}

std::uint64_t mixed(std::uint64_t seed, std::string_view name) {
    std::uint64_t h = mixed(seed + 0x9E3779B97F4A7C15u) ^ name.size();
    while (!name.empty()) {
        std::uint64_t word = 0;
        const std::size_t size = name.size() < sizeof word ? name.size() : sizeof word;
        std::memcpy(&word, name.data(), size);
        h = mixed(h ^ word) + 0x9E3779B97F4A7C15u;
        name.remove_prefix(size);
    }
    return mixed(h);
}

/// Independent draws out of one number.
class Lots {
public:
    explicit Lots(std::uint64_t start) : state_{start} {}
    std::uint64_t below(std::uint64_t n) { return mixed(state_ += 0x9E3779B97F4A7C15u) % n; }
    bool one_in(std::uint64_t n) { return below(n) == 0; }

private:
    std::uint64_t state_;
};

/// Lines of 10,000.
struct Shares {
    std::uint64_t failed, unknown, refunded, twice, wrong_amount, second_serial;
};
constexpr Shares usual_shares{250, 40, 20, 0, 0, 0};
constexpr Shares hard_shares{800, 300, 150, 100, 80, 60};

}  // namespace

std::span<const FailureText> failure_texts() {
    return failures;
}

FileFate fate_of_file(std::uint64_t seed, BankMood mood, std::string_view order_no) {
    Lots lots{mixed(seed, order_no)};
    FileFate fate;
    if (mood == BankMood::all_paid) return fate;
    if (mood == BankMood::usual) {
        fate.first_age = lots.one_in(4) ? 1 : 0;
        return fate;
    }
    fate.rejected = lots.one_in(10);
    fate.unacknowledged = lots.one_in(8) && !fate.rejected;
    fate.first_age = static_cast<std::int64_t>(lots.below(4));
    fate.truncated = lots.one_in(4);
    fate.split = lots.one_in(4);
    fate.copied = lots.one_in(3);
    fate.with_mark = lots.one_in(4);
    fate.with_digest = !lots.one_in(3);
    fate.strangers = static_cast<std::int64_t>(lots.below(4));
    return fate;
}

LineFate fate_of_line(std::uint64_t seed, BankMood mood, const FileFate& file, std::string_view line_id) {
    LineFate fate;
    fate.first_age = file.first_whole_age();
    if (mood == BankMood::all_paid) return fate;
    const Shares& shares = mood == BankMood::hard ? hard_shares : usual_shares;
    Lots lots{mixed(seed, line_id)};
    const auto some_failure = [&] {
        const auto index = static_cast<std::int64_t>(lots.below(std::size(failures) - 1));
        return index < index_of_unknown ? index : index + 1;
    };
    const auto happens = [&](std::uint64_t share) { return share != 0 && lots.below(10'000) < share; };
    if (file.split && lots.one_in(2)) ++fate.first_age;
    if (happens(shares.unknown)) {
        fate.unknown_rounds = mood == BankMood::hard && lots.one_in(4) ? 2 : 1;
        // Of what is unknown a quarter was not paid.
        fate.unknown_as_failure = mood == BankMood::hard && lots.one_in(3);
        if (lots.one_in(4)) fate.failure = some_failure();
    } else if (happens(shares.failed)) {
        fate.failure = some_failure();
    }
    fate.twice = happens(shares.twice);
    if (fate.failure >= 0) return fate;
    fate.refunded = happens(shares.refunded);
    if (fate.unknown_rounds == 0) {
        fate.wrong_amount = happens(shares.wrong_amount);
        fate.second_serial = !fate.wrong_amount && happens(shares.second_serial);
    }
    return fate;
}

}  // namespace onecard::bank_sim
