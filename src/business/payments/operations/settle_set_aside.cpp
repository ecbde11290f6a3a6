// Records how a line set aside was explained with the bank; money it never moves.

#include "business/payments/problems.hpp"
#include "business/payments/set_aside_store.hpp"
#include "engine/operation.hpp"

namespace onecard::payments {
namespace {

struct SettleSetAside {
    static constexpr Spec spec{.name = "payments.settle_set_aside",
                               .title = {"说明搁置行", "Explain a line set aside"},
                               .effect = Effect::writes,
                               .roles = "FINANCE_CLERK FINANCE_REVIEWER",
                               .source = "R3.26-1"};
    struct Input {
        BankFileId file;
        std::int64_t file_line = 0;
        std::string explanation;
        static constexpr auto fields = std::tuple{
            field("file", &Input::file, {"银行文件", "Bank file"}),
            field("file_line", &Input::file_line, {"文件行", "Line of the file"}),
            field("explanation", &Input::explanation, {"说明", "Explanation"}, 200)};
    };
    using Output = Nothing;

    static Output run(Unit& unit, const Input& in) {
        if (!explain_set_aside(unit, in.file, in.file_line, in.explanation))
            throw Problem{set_aside_not_found}
                .at("file_line")
                .with(in.file.text())
                .with(std::to_string(in.file_line));
        return {};
    }
};

}  // namespace

extern constinit const Operation settle_set_aside = operation<SettleSetAside>();

}  // namespace onecard::payments
