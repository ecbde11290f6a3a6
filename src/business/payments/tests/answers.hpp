#pragma once
// Answers of a bank in the platform's text format, for tests: written as the grammar says, or wrongly on purpose.

#include "business/payments/tests/payment_story.hpp"
#include "engine/sm3.hpp"

namespace onecard::payments {

struct Said {
    std::int64_t seq = 0;
    char outcome = 'S';
    std::string code{}, text{}, serial{};
    std::string line_id{}, account{};   ///< empty: the right ones
    std::int64_t fen = -1;              ///< -1: the right one
};

class Answer {
public:
    Answer(OrderId order, const std::vector<Person>& people) : order_{order}, people_{people} {}

    Answer& say(Said said) {
        const Person* person = said.seq >= 1 && said.seq <= static_cast<std::int64_t>(people_.size())
                                   ? &people_[static_cast<std::size_t>(said.seq - 1)]
                                   : nullptr;
        if (said.line_id.empty()) said.line_id = line_id(order_.number(), said.seq);
        if (said.account.empty() && person != nullptr) said.account = person->account;
        if (said.fen < 0) said.fen = person != nullptr ? person->amount.fen() : 0;
        if (said.serial.empty()) said.serial = "B" + std::to_string(said.seq);
        if (said.outcome == 'T')
            body_ += "T|" + said.serial + "|" + said.line_id + "|" + std::to_string(said.fen) + "|" +
                     said.code + "|" + said.text + "|2026-11-03T10:00:00+08:00\r\n";
        else
            body_ += "R|" + std::to_string(said.seq) + "|" + said.line_id + "|" + said.account + "|" +
                     std::to_string(said.fen) + "|" + said.outcome + "|" + said.code + "|" + said.text + "|" +
                     said.serial + "|2026-11-03T10:00:00+08:00\r\n";
        ++lines_;
        fen_ += said.fen;
        return *this;
    }
    Answer& all(char outcome) {
        for (std::size_t i = 1; i <= people_.size(); ++i)
            say({.seq = static_cast<std::int64_t>(i), .outcome = outcome});
        return *this;
    }
    /// `lines` and `fen` are added to what the header announces.
    std::string text(std::int64_t lines = 0, std::int64_t fen = 0, bool name_order = true) const {
        return "H|batch_41|" + (name_order ? order_.text() : "") + "|370831-001|x|20261102||" +
               std::to_string(lines_ + lines) + "|" + std::to_string(fen_ + fen) + "|" + sm3_hex(body_) +
               "\r\n" + body_;
    }

    static std::string ack(OrderId order, std::int64_t lines, Money sum, char accepted = 'Y',
                           const std::string& reason = {}) {
        return "A|" + order.text() + "|" + std::to_string(lines) + "|" + std::to_string(sum.fen()) + "|" +
               accepted + "|" + reason + "|2026-11-02T16:00:00+08:00\r\n";
    }

private:
    OrderId order_;
    const std::vector<Person>& people_;
    std::string body_;
    std::int64_t lines_ = 0, fen_ = 0;
};

}  // namespace onecard::payments
