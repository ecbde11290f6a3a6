// The hands that unseal and format: each takes the next page; whoever holds the page whose turn it is appends it.

#include "base/bank_account.hpp"
#include "business/payments/line_id.hpp"
#include "business/payments/make_bank_file.hpp"
#include "business/payments/problems.hpp"

namespace onecard::payments {

namespace {
constexpr std::int64_t most_pages_under_way = 6;
}

PayFilePipeline::PayFilePipeline(std::unique_ptr<PayFileWriter> writer, const KeyRing& keys, std::int64_t order)
    : writer_{std::move(writer)}, keys_{keys}, order_{order} {
    for (int hand = 0; hand < 2; ++hand) hands_.emplace_back([this] { work(); });
}

PayFilePipeline::~PayFilePipeline() {
    {
        const std::scoped_lock lock{guard_};
        closed_ = true;
        waiting_.clear();
    }
    changed_.notify_all();
}

void PayFilePipeline::rethrow() {
    if (fault_) std::rethrow_exception(fault_);
}

void PayFilePipeline::wait_for_room() {
    std::unique_lock lock{guard_};
    changed_.wait(lock, [&] { return fault_ || put_ - appended_ < most_pages_under_way; });
    rethrow();
}

void PayFilePipeline::put(SealedPage page) {
    {
        const std::scoped_lock lock{guard_};
        rethrow();
        page.number = put_++;
        waiting_.push_back(std::move(page));
    }
    changed_.notify_all();
}

void PayFilePipeline::finish() {
    {
        std::unique_lock lock{guard_};
        changed_.wait(lock, [&] { return fault_ || (appended_ == put_ && !appending_); });
        rethrow();
    }
    writer_->finish();
}

void PayFilePipeline::work() {
    Sealer sealer{keys_};
    std::unique_lock lock{guard_};
    for (;;) {
        changed_.wait(lock, [&] { return closed_ || fault_ || !waiting_.empty(); });
        if (closed_ || fault_) return;
        const SealedPage page = std::move(waiting_.front());
        waiting_.pop_front();
        lock.unlock();
        std::string piece;
        std::vector<PayNote> notes;
        std::exception_ptr fault;
        try {
            format_page(page, sealer, piece, notes);
        } catch (...) {
            fault = std::current_exception();
        }
        lock.lock();
        if (fault) {
            if (!fault_) fault_ = fault;
            changed_.notify_all();
            return;
        }
        formatted_[page.number] = {std::move(piece), std::move(notes)};
        while (!appending_ && !fault_ && formatted_.contains(appended_)) {
            appending_ = true;
            const auto [text, remarks] = std::move(formatted_.extract(appended_).mapped());
            lock.unlock();
            try {
                writer_->append(text);
            } catch (...) {
                fault = std::current_exception();
            }
            lock.lock();
            appending_ = false;
            if (fault) fault_ = fault;
            notes_.add(remarks);
            ++appended_;
            changed_.notify_all();
        }
    }
}

void PayFilePipeline::format_page(const SealedPage& page, Sealer& sealer, std::string& piece,
                                  std::vector<PayNote>& notes) const {
    std::string account_blob, person_blob, id;
    const std::string_view texts = page.texts;
    piece.reserve(page.lines.size() * 160);
    for (const auto& line : page.lines) {
        sealer.open(texts.substr(line.account, line.sealed - line.account), line.person.bytes, account_blob);
        const PersonalFields account{account_blob};
        sealer.open(texts.substr(line.sealed, line.end - line.sealed), line.person.bytes, person_blob);
        const PersonalFields person{person_blob};
        const std::string_view number = account[PersonalField::account];
        if (number.size() < 6 || number.size() > 32 || !is_all_digits(number))
            throw Problem{account_unusable}.with(std::to_string(line.seq));
        // A card number shows its kind by its length and first digit; a passbook account has no check digit.
        if (number.size() == 19 && number.front() == '6' && !passes_luhn(number))
            notes.push_back({line.seq, PayNote::What::card_check_digit});
        id.clear();
        put_line_id(order_, line.seq, id);
        writer_->format({.seq = line.seq, .line_id = id, .account = number,
                         .name = texts.substr(line.name, line.account - line.name),
                         .cert_no = person[PersonalField::number], .mobile = person[PersonalField::mobile],
                         .amount = line.amount},
                        piece, notes);
    }
}

}  // namespace onecard::payments
