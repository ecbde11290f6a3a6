// Lists shared numbers, newest first: those that block production unless all are asked for.

#include <algorithm>

#include "business/people/number_conflict.hpp"
#include "business/people/operations/person_named.hpp"

namespace onecard::people {
namespace {

struct ConflictShown {
    NumberConflictId conflict;
    std::string state, person, name, number, second_name, source, proof;
    RegionCode region;
    Instant found_at;

    static constexpr auto fields = std::tuple{
        field("conflict", &ConflictShown::conflict, {"重号", "Shared number"}),
        field("state", &ConflictShown::state, {"状态", "State"}),
        field("person", &ConflictShown::person, {"人员键", "Person"}),
        field("name", &ConflictShown::name, {"姓名", "Name"}),
        field("number", &ConflictShown::number, {"证件号码", "Number"}),
        field("second_name", &ConflictShown::second_name, {"另一人姓名", "Name of the other person"}),
        field("source", &ConflictShown::source, {"发现途径", "How it was found"}),
        field("proof", &ConflictShown::proof, {"解除依据", "Proof of the settlement"}),
        field("region", &ConflictShown::region, {"区域", "Region"}),
        field("found_at", &ConflictShown::found_at, {"登记时间", "Reported at"})};
};

struct ListNumberConflicts {
    static constexpr Spec spec{.name = "people.list_number_conflicts",
                               .title = {"重号列表", "List shared numbers"},
                               .effect = Effect::reads,
                               .roles =
                                   "TOWN_CLERK TOWN_REVIEWER CARD_CLERK CARD_REVIEWER HRSS_PLATFORM_ADMIN "
                                   "DISCIPLINE_USER AUDIT_USER",
                               .source = "domain 3.3, 3.47"};
    struct Input {
        std::optional<bool> settled_too;
        std::optional<NumberConflictId> before;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("settled_too", &Input::settled_too, {"也要已处理的", "Settled ones too"}),
                       field("before", &Input::before, {"此条之前", "Before this one"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<ConflictShown> conflicts;
        std::optional<NumberConflictId> next;
        static constexpr auto fields =
            std::tuple{field("conflicts", &Output::conflicts, {"重号", "Shared numbers"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        Output out;
        for (const NumberConflict& one :
             people::list_number_conflicts(unit.db, unit.actor.region, !in.settled_too.value_or(false),
                                           in.before.value_or(NumberConflictId{}), limit)) {
            const auto person = find_person(unit, one.person);
            out.conflicts.push_back({.conflict = one.id,
                                     .state = std::string{conflict_lifecycle.code(one.state)},
                                     .person = key_text(one.person),
                                     .name = person ? person->name : std::string{},
                                     .number = person ? person->number.masked() : std::string{},
                                     .second_name = one.second_name,
                                     .source = one.source,
                                     .proof = one.proof,
                                     .region = one.region,
                                     .found_at = one.found_at});
        }
        if (static_cast<std::int64_t>(out.conflicts.size()) == limit)
            out.next = out.conflicts.back().conflict;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_number_conflicts_operation;
constinit const Operation list_number_conflicts_operation = operation<ListNumberConflicts>();

}  // namespace onecard::people
