// Records a training that operators attended.

#include "business/access/operator_store.hpp"
#include "business/access/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::access {
namespace {

struct RecordTraining {
    static constexpr Spec spec{.name = "access.record_training",
                               .title = {"登记培训", "Record a training"},
                               .effect = Effect::writes,
                               .roles = "HRSS_PLATFORM_ADMIN",
                               .source = "seed-3 3(4); seed-4 2.15; R3.1-9"};
    struct Input {
        std::vector<OperatorId> operators;
        std::string course;
        Date held_on;
        std::string organiser;
        std::optional<std::int64_t> score;
        static constexpr auto fields =
            std::tuple{field("operators", &Input::operators, {"参训人员", "Operators"}),
                       field("course", &Input::course, {"课程", "Course"}, 100),
                       field("held_on", &Input::held_on, {"日期", "Date"}),
                       field("organiser", &Input::organiser, {"组织单位", "Organiser"}, 100),
                       field("score", &Input::score, {"成绩（0至100）", "Score, 0 to 100"})};
    };
    struct Output {
        std::int64_t recorded = 0;
        static constexpr auto fields =
            std::tuple{field("recorded", &Output::recorded, {"已登记", "Recorded"})};
    };

    static Output run(Unit& unit, const Input& in) {
        if (in.operators.empty()) throw Problem{training_without_people}.at("operators");
        if (in.held_on > unit.today())
            throw Problem{training_in_future}.at("held_on").with(in.held_on.text());
        if (in.score && (*in.score < 0 || *in.score > 100)) throw Problem{score_out_of_range}.at("score");
        for (const OperatorId id : in.operators) {
            must_find_operator(unit.db, id);
            insert_training(unit, id, in.course, in.held_on, in.organiser, in.score);
        }
        return {.recorded = static_cast<std::int64_t>(in.operators.size())};
    }
};

}  // namespace

extern constinit const Operation record_training;
constinit const Operation record_training = operation<RecordTraining>();

}  // namespace onecard::access
