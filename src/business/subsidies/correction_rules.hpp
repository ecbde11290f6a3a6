#pragma once
// What may be corrected and how much: values in, values out (R3.24-1, -3).

#include <fmt/format.h>

#include <string>

#include "business/subsidies/batch.hpp"

namespace onecard::subsidies {

/// A corrected amount is above zero and never above what failed.
constexpr bool is_correctable_amount(Money amount, Money failed) {
    return amount > Money{} && amount <= failed;
}

/// "10月高龄津贴（第2次更正）": the count of the source grows, its own mark is not repeated.
inline std::string correction_title(std::string_view source_title, std::int64_t nth) {
    const std::size_t mark = source_title.rfind("（第");
    if (mark != std::string_view::npos && source_title.ends_with("次更正）"))
        source_title = source_title.substr(0, mark);
    return fmt::format("{}（第{}次更正）", source_title, nth);
}

/// Lines can fail as soon as a bank has answered.
constexpr bool may_have_failed_lines(BatchState state) {
    return state == BatchState::paying || state == BatchState::paid_part || state == BatchState::paid_all ||
           state == BatchState::closed;
}

/// The day from which unpaid money may be given back to the quota.
inline Date refund_day(Date pay_day, std::int64_t limit_days) {
    return pay_day.plus_days(limit_days);
}

}  // namespace onecard::subsidies
