// The made-up partners of card production.

#include "doors/card_sim/card_simulator.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <vector>

#include "base/bank_account.hpp"
#include "base/text_encoding.hpp"
#include "doors/bank_sim/bank_keys.hpp"
#include "engine/envelope.hpp"
#include "engine/sm3.hpp"

namespace onecard::card_sim {
namespace {

namespace fs = std::filesystem;
using bank_sim::BankKeys;

struct Order {
    std::string kind, batch_no, digest;
    std::vector<std::vector<std::string>> lines;
};

std::vector<std::string> cut(std::string_view line) {
    std::vector<std::string> columns(1);
    for (const char c : line) {
        if (c == '|')
            columns.emplace_back();
        else
            columns.back() += c;
    }
    return columns;
}

/// The first file of a tar; what is no tar comes out as it is.
std::string first_text(const std::string& bytes) {
    if (bytes.size() < 512 || bytes.compare(257, 5, "ustar") != 0) return bytes;
    return bytes.substr(512, std::stoull(bytes.substr(124, 11), nullptr, 8));
}

Order read_order(const fs::path& path, const BankKeys& keys) {
    std::ifstream in{path, std::ios::binary};
    std::ostringstream opened;
    open_envelope(in, keys.own, opened);
    const std::string bytes = first_text(opened.str());
    Order order{.kind = {}, .batch_no = {}, .digest = sm3_hex(bytes), .lines = {}};
    std::istringstream text{from_gb18030(bytes)};
    for (std::string line; std::getline(text, line);) {
        if (line.ends_with('\r')) line.pop_back();
        if (!line.empty()) order.lines.push_back(cut(line));
    }
    if (order.lines.empty() || order.lines.front().size() != 8) throw std::runtime_error{"no order of cards"};
    order.kind = order.lines.front()[0];
    order.batch_no = order.lines.front()[2];
    order.lines.erase(order.lines.begin());
    return order;
}

/// A number between 0 and 9999 that hangs on the seed, the card and what is asked.
std::uint64_t fate(std::uint64_t seed, std::string_view card_no, std::string_view what) {
    std::uint64_t hash = 0xcbf29ce484222325ULL ^ seed;
    for (const std::string_view part : {card_no, what})
        for (const char c : part) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return (hash ^ hash >> 29) % 10'000;
}

std::string hex_of_card(std::string_view card_no, std::size_t digits) {
    return sm3_hex(card_no).substr(0, digits);
}
std::string upper(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](char c) { return static_cast<char>(c >= 'a' && c <= 'f' ? c - 32 : c); });
    return text;
}

class Desk {
public:
    Desk(std::uint64_t seed, CardMood mood, std::string bin, CardSimulatorReport& report)
        : seed_{seed}, mood_{mood}, bin_{std::move(bin)}, report_{report} {}

    std::vector<std::string> answer(const Order& order) {
        std::vector<std::string> lines;
        std::string chip_before;
        for (const auto& c : order.lines) {
            ++report_.lines;
            if (mood_ == CardMood::hard && happens(c[1], order.kind + "/missing", 100)) {
                ++report_.missing;
                continue;
            }
            if (order.kind == "BANK_PREOPEN")
                lines.push_back(bank_line(c));
            else if (order.kind == "CERT_REQUEST")
                lines.push_back(certificate_line(c));
            else if (order.kind == "VENDOR_ORDER")
                lines.push_back(vendor_line(c, chip_before));
            else
                lines.push_back(key_line(c));
        }
        return lines;
    }

private:
    bool happens(std::string_view card_no, std::string_view what, std::uint64_t of_ten_thousand) const {
        return mood_ != CardMood::good && fate(seed_, card_no, what) < of_ten_thousand;
    }
    std::string bank_line(const std::vector<std::string>& c) {
        const std::string head = c[0] + "|" + c[1] + "|" + c[2] + "|" + c[3] + "|";
        if (happens(c[1], "refused", 200)) {
            ++report_.refused;
            return head + "11||||" + c[16] + "|该客户一类账户已达上限";
        }
        std::string digits;
        for (const char d : hex_of_card("account/" + c[1], 12)) digits += static_cast<char>('0' + (d % 10));
        digits = bin_ + digits;
        return head + "00|" + digits + luhn_digit(digits) + "|6222" + digits.substr(4) + "||" + c[16] + "|";
    }
    std::string certificate_line(const std::vector<std::string>& c) const {
        const std::string serial = upper(hex_of_card("certificate/" + c[1], 16));
        return c[0] + "|" + c[1] + "|" + c[2] + "|00|S" + serial + "|E" + serial + "|";
    }
    std::string vendor_line(const std::vector<std::string>& c, std::string& chip_before) {
        const std::string head = c[0] + "|" + c[1] + "|" + c[2] + "|" + c[3] + "|" + c[8] + "|" + c[9] + "|";
        if (happens(c[1], "failed", 200)) {
            ++report_.failed;
            return head + "|||||" + "|MAKE|卡面打印偏移";
        }
        std::string chip = upper(hex_of_card("chip/" + c[1], 32));
        if (mood_ == CardMood::hard && !chip_before.empty() && happens(c[1], "copied", 20)) {
            ++report_.repeated_chips;
            chip = chip_before;
        }
        chip_before = chip;
        return head + chip + "|3B7D96000080" + chip.substr(0, 24) + "||" + c[13] + "||" + c[18] + "-" +
               c[19] + "||";
    }
    std::string key_line(const std::vector<std::string>& c) {
        const bool is_refused = happens(c[1], "key", 100);
        report_.refused += is_refused ? 1 : 0;
        return c[0] + "|" + c[1] + "|" + c[2] + "|" + (is_refused ? "13" : "00") + "|01|sim|20261101T000000";
    }

    std::uint64_t seed_;
    CardMood mood_;
    std::string bin_;
    CardSimulatorReport& report_;
};

void write_all(const fs::path& path, std::string_view bytes) {
    std::ofstream{path, std::ios::binary | std::ios::trunc} << bytes;
}

void put_answer(const fs::path& partner, const Order& order, const std::vector<std::string>& lines,
                const BankKeys& keys) {
    const std::string kind = order.kind == "KEY_REPLACE_ORDER" ? "KEY_REPLACE_RETURN"
                             : order.kind == "CERT_REQUEST"    ? "CERT_RETURN"
                             : order.kind == "VENDOR_ORDER"    ? "VENDOR_RETURN"
                                                               : order.kind + "_RETURN";
    std::string text = kind + "|1|" + order.batch_no + "|1|20261101|" + std::to_string(lines.size()) + "|" +
                       order.digest + "|\r\n";
    for (const std::string& line : lines) text += line + "\r\n";
    std::istringstream plain{to_gb18030(text)};
    std::ostringstream sealed;
    seal_envelope(plain, keys.platform_key, sealed);
    const fs::path file = partner / "in" / (kind + "_" + order.batch_no + "_1.txt.enc");
    fs::create_directories(file.parent_path());
    write_all(file, sealed.str());
    write_all(file.string() + ".sig", keys.signature_of(sealed.str()) + "\n");
    write_all(file.string() + ".ok", "\n");
}

/// The six digits before the accounts a desk opens.
std::string bin_of(const fs::path& partner) {
    std::ifstream file{partner / ".bin"};
    std::string bin;
    std::getline(file, bin);
    return bin.empty() ? "621001" : bin;
}

}  // namespace

std::optional<CardMood> find_card_mood(std::string_view code) {
    if (code == "good") return CardMood::good;
    if (code == "usual") return CardMood::usual;
    if (code == "hard") return CardMood::hard;
    return {};
}

CardSimulatorReport& CardSimulatorReport::operator+=(const CardSimulatorReport& other) {
    files += other.files, lines += other.lines, refused += other.refused, failed += other.failed;
    repeated_chips += other.repeated_chips, missing += other.missing, answers += other.answers;
    return *this;
}

CardSimulatorReport answer_card_files(const fs::path& exchange, std::uint64_t seed, CardMood mood) {
    CardSimulatorReport report;
    std::vector<fs::path> orders;
    for (const auto& partner : fs::directory_iterator{exchange}) {
        std::error_code none;
        for (const auto& entry : fs::directory_iterator{partner.path() / "out", none})
            if (entry.path().extension() == ".ok")
                orders.push_back(fs::path{entry.path()}.replace_extension());
    }
    std::ranges::sort(orders);
    for (const fs::path& path : orders) {
        const std::string name = path.filename().string();
        const bool is_card_file = name.starts_with("BANK_PREOPEN_") || name.starts_with("CERT_REQUEST_") ||
                                  name.starts_with("VENDOR_ORDER_") || name.starts_with("KEY_REPLACE_ORDER_");
        const fs::path partner = path.parent_path().parent_path();
        const fs::path mark = partner / ".simulated" / name;
        const auto keys = BankKeys::load(partner);
        if (!is_card_file || !keys || fs::exists(mark)) continue;
        const Order order = read_order(path, *keys);
        ++report.files;
        put_answer(partner, order, Desk{seed, mood, bin_of(partner), report}.answer(order), *keys);
        ++report.answers;
        fs::create_directories(mark.parent_path());
        write_all(mark, "answered\n");
    }
    return report;
}

}  // namespace onecard::card_sim
