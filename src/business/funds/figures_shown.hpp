#pragma once
// How the figures of a fund are shown in answers.

#include "business/funds/figures.hpp"
#include "engine/fields.hpp"

namespace onecard::funds {

struct FiguresShown {
    Money accrued;
    Money adjusted;
    Money carried_over;
    Money planned;
    Money committed;
    Money noticed;
    Money settled;
    Money available;
    static constexpr auto fields = std::tuple{
        field("accrued", &FiguresShown::accrued, {"计提", "Accrued"}),
        field("adjusted", &FiguresShown::adjusted, {"调整", "Adjusted"}),
        field("carried_over", &FiguresShown::carried_over, {"结转", "Carried over"}),
        field("planned", &FiguresShown::planned, {"计划占用", "Reserved by plans"}),
        field("committed", &FiguresShown::committed, {"合同占用", "Committed"}),
        field("noticed", &FiguresShown::noticed, {"其中付款通知在途", "Of it in notices under way"}),
        field("settled", &FiguresShown::settled, {"已付", "Paid"}),
        field("available", &FiguresShown::available, {"可用", "Available"})};
};

inline FiguresShown shown(const Figures& one) {
    return {one.accrued,   one.adjusted, one.carried_over, one.planned,
            one.committed, one.noticed,  one.settled,      one.available()};
}

}  // namespace onecard::funds
