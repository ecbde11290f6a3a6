#pragma once
// The file of notices to a bank and the file of its answers; the jobs that bring and fetch them.
//
// Both files are UTF-8 with LF and lie in exchange/cards/<bank>, ours in out, the bank's in in; one counts only when
// NAME.ok stands beside NAME. No personal data: a card is named by its number.
//   NOTICE_951_1042.txt = header *notice            header = bank "|" file "|" count LF
//   notice              = number "|" card-no "|" kind "|" instant LF
//   ANSWER_951_1042.txt = header *answer
//   answer              = number "|" ("ok" / "refused") "|" [bank-state] "|" day "|" words LF
//   kind                = temporary_loss / formal_loss / loss_released / cancelled / replaced / name_changed
// name_changed asks the bank to rename the account by the holder's document, before the next payment; until it answers
// ok payments may come back.
// number is that of the notice; a notice told again keeps it, so that a bank that did it already answers ok once more.
// bank-state is a code of domain.md 3.12; where it is left out nothing is taken over.

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "business/cards/bank_notice.hpp"

namespace onecard::cards {

/// Queues the job that brings what waits to this bank.
void queue_bank_notices(Unit& unit, std::int64_t bank);
/// Whether a bank has laid answers down.
bool has_bank_answers(Unit& unit);

std::string notice_file_text(std::int64_t bank, std::int64_t number, std::span<const BankNotice> notices);

struct BankAnswer {
    BankNoticeId notice;
    bool confirmed = false;
    std::optional<BankState> state{};
    Date day{};
    std::string words;
};
struct BankAnswerFile {
    std::int64_t bank = 0, number = 0;
    std::vector<BankAnswer> answers;
};
/// Throws cards.answer_file_line with the line.
BankAnswerFile read_bank_answers(std::string_view text);

}  // namespace onecard::cards
