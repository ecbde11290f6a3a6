#pragma once
// The job that applies a bank's file of states, which was checked as a whole before.

#include "business/cards/bank_state_file.hpp"
#include "engine/job.hpp"

namespace onecard::cards {

class ApplyBankStates final : public Work {
public:
    static constexpr std::string_view name = "cards.apply_bank_states";

    struct Input {
        std::int64_t bank = 0, sequence = 0;
        static constexpr auto fields = std::tuple{field("bank", &Input::bank, {"银行代码", "Bank code"}),
                                                  field("sequence", &Input::sequence, {"序号", "Sequence"})};
    };

    ApplyBankStates(Unit& reader, const Input& input, const Progress& progress);
    void step(Unit& unit, Progress& progress) override;

private:
    BankStateFile file_;
    /// A line of a file with its text kept; files of states are small beside a registry.
    struct KeptLine {
        std::int64_t line_no = 0;
        std::array<char, 9> card_no{};
        BankState state{};
        Date day{};
    };
    std::vector<KeptLine> lines_;
};

}  // namespace onecard::cards
