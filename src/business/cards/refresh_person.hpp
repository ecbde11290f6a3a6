#pragma once
// RefreshPerson: what cards do when people tell that a person changed.

#include "business/cards/card_store.hpp"
#include "engine/job.hpp"

namespace onecard::cards {

class RefreshPerson final : public Work {
public:
    static constexpr std::string_view name = "cards.refresh_person";

    struct Input {
        std::string person;
        static constexpr auto fields = std::tuple{field("person", &Input::person, {"人员键", "Person"})};
    };

    RefreshPerson(Unit&, const Input& input, const Progress&) : person_{input.person} {}
    void step(Unit& unit, Progress& progress) override;

private:
    std::string person_;
};

/// What cards do when people tell that a name was corrected: the banks of the person's cards rename the accounts.
class TellBanksOfName final : public Work {
public:
    static constexpr std::string_view name = "cards.tell_banks_of_name";
    using Input = RefreshPerson::Input;

    TellBanksOfName(Unit&, const Input& input, const Progress&) : person_{input.person} {}
    void step(Unit& unit, Progress& progress) override;

private:
    std::string person_;
};

}  // namespace onecard::cards
