// Prints annex 3 (发放基础信息表) with its exact columns and numbers in clear, for a stated purpose.

#include "business/subsidies/problems.hpp"
#include "business/subsidies/roster_paper.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct PrintBaseInformation {
    static constexpr Spec spec{.name = "subsidies.print_base_information",
                               .title = {"打印发放基础信息表", "Print the base information sheet"},
                               .effect = Effect::reveals,
                               .roles = "DEPT_REVIEWER DEPT_LEADER HRSS_PLATFORM_ADMIN",
                               .source = "seed-3 X3; 3.40, 3.36"};
    struct Input {
        BatchId batch;
        std::optional<RegionCode> town;
        std::optional<PaperFormat> format;
        std::string purpose;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                       field("town", &Input::town, {"镇街", "Town"}),
                       field("format", &Input::format, {"格式", "Format"}),
                       field("purpose", &Input::purpose, {"用途", "Purpose"}, 200)};
    };
    using Output = RosterPaperOutput;

    static Output run(Unit& unit, const Input& in) {
        if (in.purpose.empty()) throw Problem{purpose_missing}.at("purpose");
        return queue_roster_paper(unit, {in.batch, in.town, in.format}, true);
    }
};

}  // namespace

extern constinit const Operation print_base_information;
constinit const Operation print_base_information = operation<PrintBaseInformation>();

}  // namespace onecard::subsidies
