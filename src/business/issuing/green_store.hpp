#pragma once
// Cases of the green channel (R3.8-5): people whom matching found without a card.

#include "business/issuing/green_lifecycle.hpp"
#include "business/issuing/issuing.hpp"

namespace onecard::issuing {

struct GreenTag {
    static constexpr std::string_view prefix = "green_case";
};
using GreenId = Id<GreenTag>;

struct GreenCase {
    GreenId id;
    PersonKey person{};
    GreenState state{};
    std::int64_t subsidy_batch = 0, seq = 0;
    std::string title, match_code;
    RegionCode region{};
    std::int64_t bank = 0;
    ApplicationId application{};
    Date due_on{};
    std::optional<Instant> told_at{};
    Instant made_at{};
    std::string name{};  ///< of the payee as the roster has it
    static constexpr const auto& lifecycle() { return green_lifecycle; }
};

/// False where this line of the batch has its case already.
bool insert_green_case(Unit& unit, GreenCase& one);
GreenCase must_find_green_case(Database& db, GreenId id);
std::vector<GreenCase> green_cases_of(Database& db, const PersonKey& person);
struct GreenFilter {
    RegionCode within{};
    std::string state{};
    std::int64_t bank = 0;
    bool overdue_only = false;
    Date today{};
    GreenId after{};
    std::int64_t limit = 50;
};
std::vector<GreenCase> list_green_cases(Database& db, const GreenFilter& filter);

/// An application was made: all open cases of the person go with it.
void take_green_application(Unit& unit, const PersonKey& person, ApplicationId application);
/// It came to nothing: they wait again.
void lose_green_application(Unit& unit, const PersonKey& person);
/// The person's card stands: done, and the visits of subsidies are told by a job.
void note_green_card(Unit& unit, const PersonKey& person);
void set_told(Unit& unit, GreenId id);

}  // namespace onecard::issuing
