// Tells whoever holds a printed form whether the house issued it as it stands: by its number and check code.

#include "engine/operation.hpp"
#include "engine/paper_store.hpp"

namespace onecard {
namespace {

constexpr std::size_t code_length = 16;

struct CheckPaper {
    static constexpr Spec spec{.name = "engine.check_paper",
                               .title = {"核验纸质单据", "Check a printed form"},
                               .effect = Effect::reads,
                               .roles = "anyone",
                               .source = "R3.40-2"};
    struct Input {
        std::string number, code;
        static constexpr auto fields = std::tuple{field("number", &Input::number, {"编号", "Number"}, 40),
                                                  field("code", &Input::code, {"校验码", "Check code"}, 64)};
    };
    /// Nothing of the content is told to strangers: only what kind of paper it is and when it was issued.
    struct Output {
        std::string verdict, zh, en;
        std::optional<std::string> kind_zh, kind_en;
        std::optional<Date> issued_on;
        std::optional<std::int64_t> copies;
        static constexpr auto fields =
            std::tuple{field("verdict", &Output::verdict, {"结论", "Verdict"}),
                       field("zh", &Output::zh, {"说明", "Words (zh)"}),
                       field("en", &Output::en, {"说明（英文）", "Words (en)"}),
                       field("kind_zh", &Output::kind_zh, {"单据名称", "Kind of form (zh)"}),
                       field("kind_en", &Output::kind_en, {"单据名称（英文）", "Kind of form (en)"}),
                       field("issued_on", &Output::issued_on, {"首次打印日期", "First printed on"}),
                       field("copies", &Output::copies, {"打印次数", "Prints"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const auto paper = find_paper(unit.db, in.number);
        // An unknown number and a wrong code are told alike, so that numbers cannot be tried out.
        if (!paper || in.code.size() < code_length || !paper->digest.starts_with(in.code))
            return {.verdict = "UNKNOWN",
                    .zh = "查无此单据，或内容与存档不符",
                    .en = "No such form, or its content is not what was issued"};
        return {.verdict = "GENUINE",
                .zh = "编号与校验码相符，本平台出具",
                .en = "Number and check code agree: issued by this platform",
                .kind_zh = paper->words_zh,
                .kind_en = paper->words_en,
                .issued_on = paper->at.date(),
                .copies = paper->copies};
    }
};

}  // namespace

extern constinit const Operation check_paper_operation = operation<CheckPaper>();

}  // namespace onecard
