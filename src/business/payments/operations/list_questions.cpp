// Lists what is open between the office and a bank: lines answered with "unknown" and lines that fit none of ours.

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/person_name.hpp"
#include "business/payments/answer_rules.hpp"
#include "business/payments/line_id.hpp"
#include "business/payments/question_store.hpp"
#include "business/payments/set_aside_store.hpp"
#include "engine/operation.hpp"

namespace onecard::payments {
namespace {

enum class QuestionKind { unknown, set_aside };
std::span<const Label<QuestionKind>> labels_of(QuestionKind) {
    static constexpr Label<QuestionKind> labels[] = {
        {QuestionKind::unknown, "unknown", {"结果不明", "Unknown result"}},
        {QuestionKind::set_aside, "set_aside", {"对不上的行", "Line that fits none of ours"}}};
    return labels;
}

struct ListQuestions {
    static constexpr Spec spec{.name = "payments.list_questions",
                               .title = {"待答问题", "Open questions to a bank"},
                               .effect = Effect::reads,
                               .roles = "BANK_CLERK BANK_REVIEWER FINANCE_CLERK FINANCE_REVIEWER HRSS_PLATFORM_ADMIN "
                                        "AUDIT_USER",
                               .source = "R3.23-4; R3.26-1"};
    struct Input {
        std::optional<std::int64_t> bank;
        std::optional<std::string> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("bank", &Input::bank, {"银行", "Bank"}),
                       field("after", &Input::after, {"此处之后", "After this place"}, 60),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Question {
        QuestionKind kind{};
        std::string line;
        std::optional<BankFileId> file;
        std::optional<std::int64_t> file_line;
        std::int64_t bank = 0;
        std::string name, account;
        Money amount;
        std::string why_zh, why_en, bank_text;
        std::optional<Instant> since;
        bool is_proposed = false;
        static constexpr auto fields = std::tuple{
            field("kind", &Question::kind, {"种类", "Kind"}), field("line", &Question::line, {"支付明细", "Payment line"}),
            field("file", &Question::file, {"银行文件", "Bank file"}),
            field("file_line", &Question::file_line, {"文件行", "Line of the file"}),
            field("bank", &Question::bank, {"银行", "Bank"}), field("name", &Question::name, {"姓名", "Name"}),
            field("account", &Question::account, {"账号", "Account"}),
            field("amount", &Question::amount, {"金额", "Amount"}),
            field("why_zh", &Question::why_zh, {"问题", "Question in Chinese"}),
            field("why_en", &Question::why_en, {"问题（英文）", "Question"}),
            field("bank_text", &Question::bank_text, {"银行说明", "The bank's words"}),
            field("since", &Question::since, {"提出时间", "Since"}),
            field("is_proposed", &Question::is_proposed, {"答复待复核", "An answer waits for a second hand"})};
    };
    struct Output {
        std::vector<Question> questions;
        std::optional<std::string> next;
        static constexpr auto fields = std::tuple{field("questions", &Output::questions, {"问题", "Questions"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    /// "u-7-12": after line 12 of order 7; "s-9-3": after line 3 of file 9, all unknown lines being told.
    struct Place {
        bool in_files = false;
        std::int64_t of = 0, line = 0;
    };
    static Place place_of(const std::optional<std::string>& after) {
        Place place;
        if (!after || after->size() < 2) return place;
        place.in_files = after->front() == 's';
        const char* end = after->data() + after->size();
        const char* dash = std::from_chars(after->data() + 2, end, place.of).ptr;
        if (dash < end) std::from_chars(dash + 1, end, place.line);
        return place;
    }

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        const std::int64_t bank = in.bank.value_or(0);
        const Place place = place_of(in.after);
        Output out;
        if (!place.in_files)
            for (const UnknownLine& line : unknown_lines(unit, bank, OrderId{place.of}, place.line, limit)) {
                out.questions.push_back({.kind = QuestionKind::unknown,
                                         .line = spoken_line(line.order.number(), line.seq),
                                         .bank = line.bank,
                                         .name = masked_name(line.name),
                                         .account = fmt::format("****{:04}", line.account_tail),
                                         .amount = line.amount,
                                         .why_zh = "是否入账",
                                         .why_en = "Was it credited?",
                                         .bank_text = line.bank_text,
                                         .since = line.since,
                                         .is_proposed = line.is_proposed});
                out.next = fmt::format("u-{}-{}", line.order.number(), line.seq);
            }
        const std::int64_t left = limit - std::ssize(out.questions);
        if (left == 0) return out;
        out.next.reset();
        const Place file = place.in_files ? place : Place{};
        const auto lines =
            list_set_aside(unit, {.bank = bank, .unexplained_only = true}, file.of, file.line, left + 1);
        for (const SetAsideRow& row : lines) {
            if (std::ssize(out.questions) == limit) break;
            const SetAsideReason* reason = find_set_aside_reason(row.reason);
            const Words words = reason != nullptr ? reason->words : Words{};
            out.questions.push_back({.kind = QuestionKind::set_aside,
                                     .line = row.line_id,
                                     .file = row.file,
                                     .file_line = row.file_line,
                                     .bank = row.bank,
                                     .amount = row.amount,
                                     .why_zh = std::string{words.zh},
                                     .why_en = std::string{words.en}});
        }
        if (std::ssize(lines) > left) {
            const SetAsideRow& last = lines[static_cast<std::size_t>(left) - 1];
            out.next = fmt::format("s-{}-{}", last.file.number(), last.file_line);
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation list_questions;
constinit const Operation list_questions = operation<ListQuestions>();

}  // namespace onecard::payments
