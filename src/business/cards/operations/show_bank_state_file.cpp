// Shows what a bank's file of states did, and the lines that were set aside, a page at a time.

#include <algorithm>

#include "business/cards/bank_state_file.hpp"
#include "business/cards/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::cards {
namespace {

constexpr const ProblemKind* aside_kinds[] = {&line_card_unknown, &line_card_of_several, &line_of_other_bank,
                                              &line_outdated};

struct ShowBankStateFile {
    static constexpr Spec spec{.name = "cards.show_bank_state_file",
                               .title = {"查看银行卡状态文件", "Show a bank's file of card states"},
                               .effect = Effect::reads,
                               .roles = "BANK_CLERK BANK_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "R3.12-4; domain 3.47"};
    struct Input {
        std::int64_t bank = 0, sequence = 0;
        std::optional<std::int64_t> after, limit;
        static constexpr auto fields =
            std::tuple{field("bank", &Input::bank, {"银行代码", "Bank code"}),
                       field("sequence", &Input::sequence, {"序号", "Sequence"}),
                       field("after", &Input::after, {"此行之后", "After this line"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct AsideShown {
        std::int64_t line_no = 0;
        std::string code, zh, en;
        static constexpr auto fields =
            std::tuple{field("line_no", &AsideShown::line_no, {"行", "Line"}),
                       field("code", &AsideShown::code, {"代码", "Code"}),
                       field("zh", &AsideShown::zh, {"原因", "Reason (zh)"}),
                       field("en", &AsideShown::en, {"原因（英文）", "Reason (en)"})};
    };
    struct Output {
        std::int64_t bank = 0, sequence = 0;
        bool full = false;
        std::int64_t lines = 0, applied = 0, changed = 0, set_aside = 0;
        Instant at;
        std::vector<AsideShown> asides;
        std::optional<std::int64_t> next;
        static constexpr auto fields =
            std::tuple{field("bank", &Output::bank, {"银行代码", "Bank code"}),
                       field("sequence", &Output::sequence, {"序号", "Sequence"}),
                       field("full", &Output::full, {"全量", "Full snapshot"}),
                       field("lines", &Output::lines, {"行数", "Lines"}),
                       field("applied", &Output::applied, {"已处理行数", "Lines applied"}),
                       field("changed", &Output::changed, {"变更卡数", "Cards changed"}),
                       field("set_aside", &Output::set_aside, {"搁置行数", "Lines set aside"}),
                       field("at", &Output::at, {"接收时间", "Taken at"}),
                       field("asides", &Output::asides, {"搁置的行", "Lines set aside, with reason"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::vector<Bank> banks = list_banks(unit.db);
        const auto bank = std::ranges::find(banks, in.bank, &Bank::code);
        const bool mine = bank != banks.end() && (!unit.actor.own_organisation_only ||
                                                  bank->organisation == unit.actor.organisation);
        const auto file = mine ? find_state_file(unit.db, in.bank, in.sequence) : std::nullopt;
        if (!file) throw Problem{state_file_not_found}.at("sequence").with(std::to_string(in.sequence));
        Output out{.bank = file->bank,
                   .sequence = file->sequence,
                   .full = file->full,
                   .lines = file->lines,
                   .applied = file->applied,
                   .changed = file->changed,
                   .set_aside = file->set_aside,
                   .at = file->at};
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        for (const SetAsideLine& line :
             list_asides(unit.db, in.bank, in.sequence, in.after.value_or(0), limit)) {
            AsideShown& shown = out.asides.emplace_back();
            shown.line_no = line.line_no;
            shown.code = line.code;
            const auto kind = std::ranges::find(aside_kinds, std::string_view{line.code},
                                                [](const ProblemKind* one) { return one->code; });
            if (kind != std::end(aside_kinds)) {
                shown.zh = (*kind)->words.zh;
                shown.en = (*kind)->words.en;
            }
        }
        if (static_cast<std::int64_t>(out.asides.size()) == limit) out.next = out.asides.back().line_no;
        return out;
    }
};

}  // namespace

extern constinit const Operation show_bank_state_file;
constinit const Operation show_bank_state_file = operation<ShowBankStateFile>();

}  // namespace onecard::cards
