// Lists the failure codes with their words and who mends each.

#include "business/payments/payments.hpp"
#include "engine/operation.hpp"

namespace onecard::payments {
namespace {

struct FailureCodes {
    static constexpr Spec spec{.name = "payments.failure_codes",
                               .title = {"失败代码", "Failure codes"},
                               .effect = Effect::reads,
                               .roles = "*",
                               .source = "domain 3.23"};
    struct CodeShown {
        std::string code, zh, en, who_zh, who_en;
        static constexpr auto fields = std::tuple{
            field("code", &CodeShown::code, {"代码", "Code"}),
            field("zh", &CodeShown::zh, {"含义", "Meaning in Chinese"}),
            field("en", &CodeShown::en, {"含义（英文）", "Meaning"}),
            field("who_zh", &CodeShown::who_zh, {"由谁处理", "Who mends it, in Chinese"}),
            field("who_en", &CodeShown::who_en, {"由谁处理（英文）", "Who mends it"})};
    };
    using Input = Nothing;
    struct Output {
        std::vector<CodeShown> codes;
        static constexpr auto fields = std::tuple{field("codes", &Output::codes, {"代码", "Codes"})};
    };

    static Output run(Unit&, const Input&) {
        Output out;
        for (const FailureCode& code : payments::failure_codes())
            out.codes.push_back({std::string{code.code}, std::string{code.words.zh}, std::string{code.words.en},
                                 std::string{code.who_mends.zh}, std::string{code.who_mends.en}});
        return out;
    }
};

}  // namespace

extern constinit const Operation failure_codes_operation = operation<FailureCodes>();

}  // namespace onecard::payments
