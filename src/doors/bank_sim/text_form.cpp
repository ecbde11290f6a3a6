// The platform's own text format as a bank reads and writes it.
//
//   in    "H|" batch "|" order "|" item "|" short name "|" pay day "|" payer "|" count "|" sum "|" SM3
//         "D|" seq "|" line id "|" account "|" name "|" certificate type "|" number "|" bank "|" CNAPS "|"
//         fen "|" summary "|" mobile
//   out   "H|…" as above with its own count, sum and SM3 (or none), then
//         "R|" seq "|" line id "|" account "|" fen "|" S, F or U "|" code "|" text "|" serial "|" moment
//         "T|" serial "|" line id "|" fen "|" code "|" text "|" moment, in a file of its own
//         "A|" order "|" count "|" sum "|" Y or N "|" reason "|" moment, alone
// Lines end in CR LF. In GB18030 the bar may be the second byte of a character.

#include <array>
#include <charconv>
#include <cstring>
#include <future>

#include "base/text_encoding.hpp"
#include "doors/bank_sim/bank_form.hpp"
#include "engine/sm3.hpp"

namespace onecard::bank_sim {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

void put(std::int64_t number, std::string& out) {
    char digits[20];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

std::string in_encoding(std::string_view utf8, bool is_utf8) {
    return is_utf8 ? std::string{utf8} : to_gb18030(utf8);
}

/// Cuts at the bars; in GB18030 every byte above 7F stands before one that belongs to it. Answers how many
/// fields.
template <std::size_t N>
std::size_t cut(std::string_view line, bool is_utf8, std::array<std::string_view, N>& fields) {
    std::size_t count = 0, begin = 0;
    for (std::size_t i = 0; i <= line.size(); ++i) {
        if (i < line.size() && line[i] != '|') {
            if (!is_utf8 && static_cast<unsigned char>(line[i]) >= 0x80) ++i;
            continue;
        }
        if (count < N) fields[count] = line.substr(begin, i - begin);
        ++count;
        begin = i + 1;
    }
    return count;
}

/// The next line without its end, which is checked.
std::string_view take_line(std::string_view& rest, std::int64_t number) {
    const void* end = std::memchr(rest.data(), '\n', rest.size());
    if (end == nullptr) throw BadPayFile{"第" + std::to_string(number) + "行没有结束"};
    const auto size = static_cast<std::size_t>(static_cast<const char*>(end) - rest.data());
    std::string_view line = rest.substr(0, size);
    rest.remove_prefix(size + 1);
    if (!line.ends_with('\r')) throw BadPayFile{"第" + std::to_string(number) + "行应以 CR LF 结束"};
    line.remove_suffix(1);
    return line;
}

bool is_digits(std::string_view text, std::size_t shortest, std::size_t longest) {
    if (text.size() < shortest || text.size() > longest) return false;
    for (const char c : text)
        if (c < '0' || c > '9') return false;
    return true;
}

void check_detail(const std::array<std::string_view, 12>& fields, std::int64_t number) {
    const auto wrong = [&](std::string_view what) {
        throw BadPayFile{"第" + std::to_string(number) + "笔：" + std::string{what}};
    };
    if (fields[1] != std::to_string(number)) wrong("序号不连续");
    if (fields[2].empty()) wrong("明细编号");
    if (!is_digits(fields[3], 6, 32)) wrong("账号");
    if (fields[4].empty()) wrong("户名");
    if (fields[5] != "01") wrong("证件类型");
    if (fields[6].size() != 18) wrong("证件号");
    if (!is_digits(fields[7], 1, 12)) wrong("银行代码");
    if (!is_digits(fields[8], 12, 12)) wrong("行号");
    if (!fields[11].empty() && !is_digits(fields[11], 11, 11)) wrong("手机号");
}

class TextAnswer final : public AnswerFile {
public:
    TextAnswer(const PayOrder& order, AnswerKind kind, const AnswerStyle& style)
        : order_{order}, kind_{kind}, style_{style} {}

    void add(const SentLine& line, const Word& word) override {
        if (word.text.data() != last_text_.data() || word.text.size() != last_text_.size()) {
            last_text_ = word.text;
            encoded_ = in_encoding(word.text, order_.is_utf8);
        }
        if (kind_ == AnswerKind::result) {
            field("R|", line.seq);
            field("|", line.line_id);
            field("|", line.account);
            body_ += '|';
            put(word.fen, body_);
            body_ += '|';
            body_ += word.outcome;
            field("|", word.code);
            field("|", encoded_);
            field("|", word.serial);
        } else {
            field("T|", word.serial);
            field("|", line.line_id);
            body_ += '|';
            put(word.fen, body_);
            field("|", word.code);
            field("|", encoded_);
        }
        field("|", word.moment);
        body_ += "\r\n";
        ++lines_;
        sum_fen_ += word.fen;
    }

    void write(const std::filesystem::path& path) override {
        std::string head{style_.with_mark && order_.is_utf8 ? byte_order_mark : ""};
        head += "H|" + order_.batch_no + '|' + order_.order_no + '|' + order_.item_code + '|' +
                order_.short_name + '|' + order_.pay_date + '|' + order_.payer_account + '|' +
                std::to_string(lines_) + '|' + std::to_string(sum_fen_) + '|' +
                (style_.with_digest ? sm3_hex(body_) : "") + "\r\n";
        write_bytes(path, {head, body_});
    }

private:
    void field(std::string_view before, std::string_view text) {
        body_ += before;
        body_ += text;
    }

    const PayOrder& order_;
    AnswerKind kind_;
    AnswerStyle style_;
    std::string body_, encoded_;
    std::string_view last_text_;
    std::int64_t lines_ = 0, sum_fen_ = 0;
};

class TextForm final : public BankForm {
public:
    std::string_view extension() const override { return ".txt"; }

    bool recognises(std::string_view bytes) const override {
        return bytes.starts_with("H|") || bytes.starts_with(std::string{byte_order_mark} + "H|");
    }

    void read(const std::filesystem::path&, std::string_view bytes, bool whole_check, PayOrder& order,
              const SentLineVisitor& visit) const override {
        if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
        order.is_utf8 = is_valid_utf8(bytes);
        std::array<std::string_view, 12> fields;
        if (cut(take_line(bytes, 1), order.is_utf8, fields) != 10) throw BadPayFile{"表头应有10个字段"};
        order.batch_no = fields[1];
        order.order_no = fields[2];
        order.item_code = fields[3];
        order.short_name = fields[4];
        order.pay_date = fields[5];
        order.payer_account = fields[6];
        order.announced_lines = must_count(fields[7], "表头笔数");
        order.announced_fen = must_count(fields[8], "表头金额");
        if (order.order_no.empty() || !is_digits(order.pay_date, 8, 8)) throw BadPayFile{"表头不完整"};
        const std::string announced_digest{fields[9]};
        std::future<std::string> digest;
        if (whole_check) digest = std::async(std::launch::async, [bytes] { return sm3_hex(bytes); });

        while (!bytes.empty()) {
            const std::int64_t number = order.lines + 1;
            const std::size_t count = cut(take_line(bytes, number + 1), order.is_utf8, fields);
            if (count != 12 || fields[0] != "D")
                throw BadPayFile{"第" + std::to_string(number) + "笔：字段数"};
            const std::int64_t fen = must_count(fields[9], "金额");
            if (fen <= 0) throw BadPayFile{"第" + std::to_string(number) + "笔：金额"};
            if (whole_check) check_detail(fields, number);
            order.lines = number;
            order.sum_fen += fen;
            visit(
                {.number = number, .seq = fields[1], .line_id = fields[2], .account = fields[3], .fen = fen});
        }
        must_add_up(order);
        if (whole_check && digest.get() != announced_digest) throw BadPayFile{"SM3 摘要不符"};
    }

    std::unique_ptr<AnswerFile> begin(const PayOrder& order, AnswerKind kind,
                                      const AnswerStyle& style) const override {
        return std::make_unique<TextAnswer>(order, kind, style);
    }

    void acknowledge(const std::filesystem::path& path, const PayOrder& order, bool accepted,
                     std::string_view reason) const override {
        const std::string line = "A|" + order.order_no + '|' + std::to_string(order.announced_lines) + '|' +
                                 std::to_string(order.announced_fen) + (accepted ? "|Y|" : "|N|") +
                                 in_encoding(reason, order.is_utf8) + '|' + order.moment(0) + "\r\n";
        write_bytes(path, {line});
    }
};

}  // namespace

const BankForm& text_form() {
    static const TextForm form;
    return form;
}

}  // namespace onecard::bank_sim
