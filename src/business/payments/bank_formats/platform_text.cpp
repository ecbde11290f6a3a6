// The platform's own text format (domain.md 3.23), which a bank takes in GB18030 or in UTF-8.
//
//   file      = header *detail            every line ends in CR LF; a UTF-8 file may begin with a BOM when it comes in
//   header    = "H|" batch-no "|" order-no "|" item-code "|" short-name "|" pay-date "|" payer-account "|" count
//               "|" sum-fen "|" sm3
//   detail    = "D|" seq "|" line-id "|" account-no "|" account-name "|" cert-type "|" cert-no "|" bank-code "|" cnaps
//               "|" amount-fen "|" summary "|" mobile                                                  BANK_PAY, out
//             / "R|" seq "|" line-id "|" account-no "|" amount-fen "|" ("S"/"F"/"U") "|" code "|" text "|" bank-serial
//               "|" book-time                                                                          BANK_RESULT, in
//             / "T|" orig-serial "|" line-id "|" amount-fen "|" reason-code "|" text "|" time          BANK_REFUND, in
//   ack       = "A|" order-no "|" count "|" sum-fen "|" ("Y"/"N") "|" reason "|" time            BANK_ACK, in; alone
//   pay-date  = 8 digits        count, sum-fen, amount-fen = digits       cert-type = "01"
//   sm3       = 64 hexadecimal digits: SM3 of every byte after the header line. A bank may leave it empty; the other
//               fields of the header it repeats from our file, order-no empty where lines of several orders stand
//               together (refunds)
// No field holds "|", CR or LF: in names they become "｜" and blanks.

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <fstream>

#include "base/output_file.hpp"
#include "business/payments/bank_formats/bank_format.hpp"
#include "business/payments/problems.hpp"
#include "engine/sm3.hpp"

namespace onecard::payments {
namespace {

constexpr std::size_t longest_line = 4096;

void put_number(std::int64_t number, std::string& out) {
    char digits[20];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

class TextWriter final : public PayFileWriter {
public:
    TextWriter(const std::filesystem::path& place, const PayHeader& header, TextEncoding encoding)
        : file_{place}, encoding_{encoding} {
        std::vector<PayNote> ignored;
        const auto text = [&](std::string_view field, std::string& out) {
            put_name(field, encoding, 0, out, ignored);
            out += '|';
        };
        std::string head = "H|";
        text(header.batch_no, head);
        text(header.order_no, head);
        text(header.item_code, head);
        text(header.short_name, head);
        head += header.pay_day.compact() + '|';
        text(header.payer_account, head);
        head += std::to_string(header.lines) + '|' + std::to_string(header.amount.fen()) + '|';
        digest_at_ = head.size();
        head.append(64, '0');
        head += "\r\n";
        file_.write(head);

        // Fields that are the same on every line.
        before_amount_ = "|" + std::to_string(header.bank) + '|' + header.cnaps + '|';
        after_amount_ = "|";
        text(header.short_name, after_amount_);
    }

    void format(const PayLine& line, std::string& piece, std::vector<PayNote>& notes) const override {
        piece += "D|";
        put_number(line.seq, piece);
        piece += '|';
        piece += line.line_id;
        piece += '|';
        piece += line.account;
        piece += '|';
        put_name(line.name, encoding_, line.seq, piece, notes);
        piece += "|01|";
        piece += line.cert_no;
        piece += before_amount_;
        put_number(line.amount.fen(), piece);
        piece += after_amount_;
        piece += line.mobile;
        piece += "\r\n";
    }

    void append(std::string_view piece) override {
        digest_.update(piece);
        file_.write(piece);
    }

    void finish() override {
        file_.rewrite(digest_at_, digest_.finish_hex());
        file_.keep();
    }

private:
    OutputFile file_;
    TextEncoding encoding_;
    std::size_t digest_at_ = 0;
    std::string before_amount_, after_amount_;
    Sm3 digest_;
};

/// Cuts a line at its bars; answers how many fields there are.
template <std::size_t N>
std::size_t cut(std::string_view line, std::array<std::string_view, N>& fields) {
    std::size_t count = 0;
    for (;;) {
        const std::size_t bar = line.find('|');
        if (count < N) fields[count] = line.substr(0, bar);
        ++count;
        if (bar == std::string_view::npos) return count;
        line.remove_prefix(bar + 1);
    }
}

std::optional<std::int64_t> whole(std::string_view digits) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || end != digits.data() + digits.size() || number < 0 || digits.starts_with('-'))
        return {};
    return number;
}
std::optional<Money> fen(std::string_view digits) {
    const auto number = whole(digits);
    return number ? std::optional{Money::of_fen(*number)} : std::nullopt;
}

[[noreturn]] void refuse_line(std::int64_t line, std::string_view why) {
    throw Problem{answer_unreadable}.with(std::to_string(line)).with(std::string{why});
}

class TextReader {
public:
    TextReader(TextEncoding encoding, const AnswerVisitor& visit) : encoding_{encoding}, visit_{visit} {}

    AnswerFacts read(const std::filesystem::path& path) {
        std::ifstream in{path, std::ios::binary};
        std::string block(1 << 20, '\0');
        std::size_t kept = 0;
        for (bool first = true;; first = false) {
            in.read(block.data() + kept, static_cast<std::streamsize>(block.size() - kept));
            const auto got = static_cast<std::size_t>(in.gcount());
            std::string_view text{block.data(), kept + got};
            if (first && text.starts_with("\xEF\xBB\xBF")) {
                text.remove_prefix(3);
                encoding_ = TextEncoding::utf8;
            }
            for (std::size_t end; (end = text.find('\n')) != std::string_view::npos;
                 text.remove_prefix(end + 1))
                take(text.substr(0, end + 1));
            if (text.size() > longest_line) refuse_line(number_ + 1, "过长 too long");
            if (got == 0) {
                if (!text.empty()) take(text);
                return finish();
            }
            kept = text.size();
            std::memmove(block.data(), text.data(), kept);
        }
    }

private:
    /// The bar is also the second half of some GB18030 characters, so a line is decoded before it is cut.
    std::string_view decoded(std::string_view line) {
        const bool plain =
            std::ranges::none_of(line, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        if (plain) return line;
        if (encoding_ == TextEncoding::utf8) {
            if (!is_valid_utf8(line)) refuse_line(number_, "编码 encoding");
            return line;
        }
        if (!decoder_) decoder_ = std::make_unique<Decoder>(encoding_);
        text_.resize(line.size() * 3 + 16);
        const auto step = decoder_->step(line, text_.data(), text_.size(), true);
        if (step.wrong || step.taken != line.size()) refuse_line(number_, "编码 encoding");
        return {text_.data(), step.made};
    }

    void take(std::string_view raw) {
        ++number_;
        if (raw.size() > longest_line) refuse_line(number_, "过长 too long");
        if (has_header_) digest_.update(raw);
        std::string_view line = raw;
        if (line.ends_with('\n')) line.remove_suffix(1);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty()) return;
        if (is_ack_) refuse_line(number_, "回执只有一行 an acknowledgement has one line");
        const std::size_t count = cut(decoded(line), fields_);
        const std::string_view letter = fields_[0];
        if (letter == "A" && number_ == 1) return take_ack(count);
        if (letter == "H" && number_ == 1) return take_header(count);
        if (!has_header_) throw Problem{answer_without_header};
        if (letter == "R") return take_result(count);
        if (letter == "T") return take_refund(count);
        refuse_line(number_, "行首 first letter");
    }

    void take_ack(std::size_t count) {
        const auto lines = whole(fields_[2]);
        const auto sum = fen(fields_[3]);
        if (count != 7 || !lines || !sum || (fields_[4] != "Y" && fields_[4] != "N")) refuse_line(number_, "A");
        is_ack_ = true;
        facts_ = {.kind = AnswerFacts::Kind::ack,
                  .order_no = std::string{fields_[1]},
                  .announced_lines = *lines,
                  .announced_amount = *sum,
                  .accepted = fields_[4] == "Y",
                  .reason = std::string{fields_[5]}};
    }

    void take_header(std::size_t count) {
        const auto lines = whole(fields_[7]);
        const auto sum = fen(fields_[8]);
        if (count != 10 || !lines || !sum || (!fields_[9].empty() && fields_[9].size() != 64))
            refuse_line(number_, "H");
        has_header_ = true;
        facts_.order_no = fields_[2];
        facts_.announced_lines = *lines;
        facts_.announced_amount = *sum;
        announced_digest_ = fields_[9];
        for (char& c : announced_digest_)
            if (c >= 'A' && c <= 'F') c = static_cast<char>(c - 'A' + 'a');
    }

    void take_result(std::size_t count) {
        if (count != 10) refuse_line(number_, "R");
        become(AnswerFacts::Kind::result);
        const std::string_view outcome = fields_[5];
        visit({.file_line = number_,
               .outcome = outcome == "S" || outcome == "F" || outcome == "U" ? outcome[0] : '?',
               .line_id = fields_[2],
               .account = fields_[3],
               .code = fields_[6],
               .text = fields_[7],
               .serial = fields_[8],
               .booked_at = fields_[9],
               .amount = fen(fields_[4])});
    }

    void take_refund(std::size_t count) {
        if (count != 7) refuse_line(number_, "T");
        become(AnswerFacts::Kind::refund);
        visit({.file_line = number_, .outcome = 'T', .line_id = fields_[2], .account = {}, .code = fields_[4],
               .text = fields_[5], .serial = fields_[1], .booked_at = fields_[6], .amount = fen(fields_[3])});
    }

    void become(AnswerFacts::Kind kind) {
        if (facts_.lines > 0 && facts_.kind != kind) refuse_line(number_, "R / T");
        facts_.kind = kind;
    }

    void visit(const AnswerLine& line) {
        ++facts_.lines;
        if (line.amount) {
            std::int64_t sum = 0;
            if (__builtin_add_overflow(facts_.amount.fen(), line.amount->fen(), &sum))
                refuse_line(number_, "金额 amount");
            facts_.amount = Money::of_fen(sum);
        }
        visit_(line);
    }

    AnswerFacts finish() {
        if (is_ack_) return facts_;
        if (!has_header_) throw Problem{answer_without_header};
        if (facts_.lines != facts_.announced_lines || facts_.amount != facts_.announced_amount)
            throw Problem{answer_truncated}
                .with(std::to_string(facts_.announced_lines))
                .with(facts_.announced_amount.text())
                .with(std::to_string(facts_.lines))
                .with(facts_.amount.text());
        if (!announced_digest_.empty() && digest_.finish_hex() != announced_digest_)
            throw Problem{answer_digest_differs};
        return facts_;
    }

    TextEncoding encoding_;
    const AnswerVisitor& visit_;
    std::unique_ptr<Decoder> decoder_;
    std::string text_;
    std::array<std::string_view, 12> fields_;
    std::int64_t number_ = 0;
    AnswerFacts facts_;
    bool has_header_ = false, is_ack_ = false;
    std::string announced_digest_;
    Sm3 digest_;
};

}  // namespace

extern constexpr BankFormat platform_text{
    .code = "PLATFORM_TEXT",
    .extension = ".txt",
    .most_lines = INT64_MAX,
    .recognises =
        [](std::string_view beginning) {
            if (beginning.starts_with("\xEF\xBB\xBF")) beginning.remove_prefix(3);
            return beginning.starts_with("A|") || beginning.starts_with("H|") || beginning.starts_with("R|") ||
                   beginning.starts_with("T|");
        },
    .write = [](const std::filesystem::path& place, const PayHeader& header,
                TextEncoding encoding) -> std::unique_ptr<PayFileWriter> {
        return std::make_unique<TextWriter>(place, header, encoding);
    },
    .read = [](const std::filesystem::path& path, TextEncoding encoding, const AnswerVisitor& visit) {
        return TextReader{encoding, visit}.read(path);
    }};

}  // namespace onecard::payments
