#pragma once
// NoticeWait: whether a roster has been before the public as long as its item demands (R3.22-1).

#include "business/subsidies/notice_store.hpp"

namespace onecard::subsidies {

struct NoticeWait {
    std::int64_t rounds = 0;        ///< demanded of this batch; 0: it is paid without a notice
    std::int64_t days = 0;          ///< of each round
    std::int64_t rounds_over = 0;   ///< of the present roster
    std::optional<Date> ends_on{};  ///< of the round that runs

    bool is_over() const { return rounds_over >= rounds; }
};
/// Social benefits are posted where the rule pack says so, corrections where it says so or an amount was changed.
NoticeWait notice_wait(Unit& unit, const Batch& batch);
/// Throws notice_missing or notice_running, with the day from which the batch may be approved.
void require_notice_over(Unit& unit, const Batch& batch);

}  // namespace onecard::subsidies
