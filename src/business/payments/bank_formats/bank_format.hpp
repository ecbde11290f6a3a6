#pragma once
// BankFormat: one way of writing orders for a bank and of reading its answers; every format is one file beside this.

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/money.hpp"
#include "base/text_encoding.hpp"

namespace onecard::payments {

/// What stands over all lines of an order.
struct PayHeader {
    std::string batch_no;    ///< "batch_41"
    std::string order_no;    ///< "order_7"
    std::string item_code;
    std::string short_name;  ///< what the beneficiary reads on the statement
    Date pay_day{};
    std::string payer_account, payer_name;
    std::int64_t bank = 0;
    std::string bank_name, cnaps;
    std::int64_t lines = 0;
    Money amount;
    Instant made_at;
};

struct PayLine {
    std::int64_t seq = 0;
    std::string_view line_id, account, name, cert_no, mobile;
    Money amount;
};

/// Reported before a file is sent: what the bank's programs may not read or hold under another code.
struct PayNote {
    enum class What { four_byte, private_use, replaced, card_check_digit };
    std::int64_t seq = 0;
    What what{};
};
constexpr std::string_view code_of(PayNote::What what) {
    constexpr std::string_view codes[] = {"four_byte", "private_use", "replaced", "card_check_digit"};
    return codes[static_cast<int>(what)];
}

/// A payment file on its way to the disk: whole or not at all.
class PayFileWriter {
public:
    virtual ~PayFileWriter() = default;
    /// Turns one line into the file's own form. Several threads may do so at once.
    virtual void format(const PayLine& line, std::string& piece, std::vector<PayNote>& notes) const = 0;
    /// Takes the formatted lines in their order; one thread at a time.
    virtual void append(std::string_view piece) = 0;
    virtual void finish() = 0;
};

/// One line of an answer. The views live until the visitor returns.
struct AnswerLine {
    std::int64_t file_line = 0;   ///< from 1, as a person counts
    char outcome = '?';  ///< S paid, F not paid, U unknown, T came back after success; else not understood
    std::string_view line_id, account, code, text, serial, booked_at;
    std::optional<Money> amount;
};

/// What an answer says of itself.
struct AnswerFacts {
    enum class Kind { ack, result, refund };
    Kind kind = Kind::result;
    std::string order_no;           ///< empty where lines of several orders stand in it
    std::int64_t lines = 0;         ///< found
    Money amount;
    // Of an acknowledgement:
    std::int64_t announced_lines = 0;
    Money announced_amount;
    bool accepted = false;
    std::string reason;
};

using AnswerVisitor = std::function<void(const AnswerLine&)>;

struct BankFormat {
    std::string_view code;        ///< "PLATFORM_TEXT"
    std::string_view extension;   ///< ".txt"
    std::int64_t most_lines;      ///< of one file
    /// Does the beginning of a file look like an answer in this format?
    bool (*recognises)(std::string_view beginning);
    std::unique_ptr<PayFileWriter> (*write)(const std::filesystem::path& place, const PayHeader& header,
                                            TextEncoding encoding);
    /// Reads an answer as a stream and, at its end, compares it with the totals it announces. Throws what problems.hpp
    /// and sheet_problems.hpp declare; lines may have been visited before, so read once without doing anything.
    AnswerFacts (*read)(const std::filesystem::path& path, TextEncoding encoding, const AnswerVisitor& visit);
};

extern const BankFormat platform_text;
extern const BankFormat xlsx_list;
extern const BankFormat iso20022;

/// By its code; none where there is no such format.
const BankFormat* find_format(std::string_view code);
/// By its beginning; throws payments.answer_of_unknown_format.
const BankFormat& must_recognise(const std::filesystem::path& path);
std::optional<TextEncoding> find_encoding(std::string_view code);

/// What a name says in the bank's encoding; notes what the bank may not read. `out` gets the bytes.
void put_name(std::string_view name, TextEncoding encoding, std::int64_t seq, std::string& out,
              std::vector<PayNote>& notes);

}  // namespace onecard::payments
