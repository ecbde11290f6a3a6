#pragma once
// Making a bank file: the lines are read in pages, unsealed and formatted by two hands, written in order.

#include <condition_variable>
#include <deque>
#include <exception>
#include <map>
#include <mutex>
#include <thread>

#include "base/person_key.hpp"
#include "business/payments/bank_formats/bank_format.hpp"
#include "business/payments/pay_file_notes.hpp"
#include "engine/keys.hpp"
#include "engine/sealer.hpp"

namespace onecard::payments {

/// Some lines of an order as they lie in the database, sealed; the texts stand in one buffer.
struct SealedPage {
    struct Line {
        std::int64_t seq = 0;
        Money amount;
        PersonKey person{};
        std::uint32_t name = 0, account = 0, sealed = 0, end = 0;   ///< where each text begins in `texts`
    };
    std::int64_t number = 0;
    std::vector<Line> lines;
    std::string texts;
};

/// Pages go in in order, lines come out in the file in order; at most a few pages are in memory at once.
class PayFilePipeline {
public:
    PayFilePipeline(std::unique_ptr<PayFileWriter> writer, const KeyRing& keys, std::int64_t order);
    PayFilePipeline(const PayFilePipeline&) = delete;
    PayFilePipeline& operator=(const PayFilePipeline&) = delete;
    ~PayFilePipeline();

    /// Waits while too many pages are under way. Throws what a hand met.
    void wait_for_room();
    void put(SealedPage page);
    /// Waits for all pages and finishes the file.
    void finish();
    const PayFileNotes& notes() const { return notes_; }

private:
    void work();
    void format_page(const SealedPage& page, Sealer& sealer, std::string& piece,
                     std::vector<PayNote>& notes) const;
    void rethrow();

    std::unique_ptr<PayFileWriter> writer_;
    const KeyRing& keys_;
    std::int64_t order_;
    std::mutex guard_;
    std::condition_variable changed_;
    std::deque<SealedPage> waiting_;
    std::map<std::int64_t, std::pair<std::string, std::vector<PayNote>>> formatted_;   ///< out of turn
    std::int64_t put_ = 0, appended_ = 0;
    bool appending_ = false, closed_ = false;
    std::exception_ptr fault_;
    PayFileNotes notes_;
    std::vector<std::jthread> hands_;
};

}  // namespace onecard::payments
