#pragma once
// BankForm: one of the published formats as a bank sees it: payment files are read, answers are written.

#include <filesystem>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace onecard::bank_sim {

/// What stands over the lines of a payment file, as it stands there.
struct PayOrder {
    std::string batch_no, order_no, item_code, short_name, pay_date, payer_account;
    std::int64_t announced_lines = 0, announced_fen = 0;
    std::int64_t lines = 0, sum_fen = 0;  ///< found
    bool is_utf8 = true;                  ///< else GB18030

    /// The moment that stands on every answer: no clock is read.
    std::string moment(std::int64_t age) const;
};

/// The views live until the visitor returns, in the file's own encoding.
struct SentLine {
    std::int64_t number = 0;  ///< from 1
    std::string_view seq, line_id, account;
    std::int64_t fen = 0;
};
using SentLineVisitor = std::function<void(const SentLine&)>;

/// What is wrong with a payment file, in the words of a rejection.
struct BadPayFile : std::runtime_error {
    using std::runtime_error::runtime_error;
};

enum class AnswerKind { result, refund };

struct Word {
    char outcome = 'S';           ///< S F U, or T in a refund
    std::string_view code, text;  ///< UTF-8
    std::int64_t fen = 0;
    std::string_view serial;
    std::string_view moment;
};

class AnswerFile {
public:
    virtual ~AnswerFile() = default;
    virtual void add(const SentLine& line, const Word& word) = 0;
    /// Writes the whole file; not under its last name yet.
    virtual void write(const std::filesystem::path& path) = 0;
};

struct AnswerStyle {
    bool with_mark = false;
    bool with_digest = true;
};

class BankForm {
public:
    virtual ~BankForm() = default;
    virtual std::string_view extension() const = 0;
    virtual std::string_view acknowledgement_extension() const { return extension(); }
    virtual bool recognises(std::string_view bytes) const = 0;
    /// Fills `order`, and throws BadPayFile where it must stop. With `whole_check` everything that a bank can
    /// check is checked, else the lines are only read.
    virtual void read(const std::filesystem::path& path, std::string_view bytes, bool whole_check,
                      PayOrder& order, const SentLineVisitor& visit) const = 0;
    virtual std::unique_ptr<AnswerFile> begin(const PayOrder& order, AnswerKind kind,
                                              const AnswerStyle& style) const = 0;
    virtual void acknowledge(const std::filesystem::path& path, const PayOrder& order, bool accepted,
                             std::string_view reason) const = 0;
};

const BankForm& text_form();
const BankForm& list_form();
const BankForm& iso_form();
/// Throws BadPayFile where none knows the file.
const BankForm& form_of(std::string_view bytes);

/// Digits alone; throws BadPayFile naming `what`.
std::int64_t must_count(std::string_view digits, std::string_view what);
/// What was announced against what was found; throws BadPayFile.
void must_add_up(const PayOrder& order);
/// The whole file at `path`, written plainly; throws std::runtime_error.
void write_bytes(const std::filesystem::path& path, std::initializer_list<std::string_view> pieces);

}  // namespace onecard::bank_sim
