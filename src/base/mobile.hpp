#pragma once
// Mobile: a mobile telephone number of mainland China, eleven digits beginning with 1.

#include "base/fixed_text.hpp"
#include "base/problem.hpp"

namespace onecard {

inline constexpr ProblemKind mobile_wrong{
    "base.mobile_wrong",
    Fault::invalid,
    {"手机号码应为以1开头的11位数字", "A mobile number has 11 digits and begins with 1"},
    {"请核对手机号码，不带空格、短横和国家代码", "Check the number; no blanks, dashes or country code"}};

/// A default Mobile is empty: what a field holds before it is read.
class Mobile {
public:
    constexpr Mobile() = default;

    static constexpr Checked<Mobile> parse(std::string_view typed) {
        if (typed.size() != 11 || typed[0] != '1' || !is_all_digits(typed)) return refuse(mobile_wrong);
        Mobile mobile;
        mobile.digits_ = FixedText<11>{typed};
        return mobile;
    }

    constexpr explicit operator bool() const { return digits_.size() != 0; }
    std::string masked() const {  ///< "138****5678"
        std::string out{digits_.view()};
        if (!out.empty()) out.replace(3, 4, "****");
        return out;
    }
    /// The whole number. The caller answers for who sees it.
    constexpr std::string_view reveal() const& { return digits_.view(); }
    std::string reveal() const&& { return std::string{digits_.view()}; }

    friend constexpr auto operator<=>(const Mobile&, const Mobile&) = default;

private:
    FixedText<11> digits_;
};

}  // namespace onecard
