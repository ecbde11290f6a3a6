// Records how many people held a third-generation card of a bank at the end of a year.

#include "business/funds/holders.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct RecordHolders {
    static constexpr Spec spec{.name = "funds.record_holders",
                               .title = {"录入持卡数量", "Record the holders of a bank"},
                               .effect = Effect::writes,
                               .roles = "COOP_HRSS",
                               .source = "seed-1 A3; R3.30-2"};
    struct Input {
        std::optional<RegionCode> level;
        std::int64_t year = 0;
        access::OrganisationId bank;
        std::int64_t holders = 0;
        std::string source;
        static constexpr auto fields = std::tuple{
            field("level", &Input::level, {"级", "Level"}), field("year", &Input::year, {"年度", "Year"}),
            field("bank", &Input::bank, {"合作银行", "Bank"}),
            field("holders", &Input::holders, {"第三代社保卡持卡数量", "Third-generation holders"}),
            field("source", &Input::source, {"数据来源", "Source"}, 200)};
    };
    struct Output {
        std::optional<HolderCountId> holder_count;
        bool repeated = false;
        static constexpr auto fields =
            std::tuple{field("holder_count", &Output::holder_count, {"持卡数量", "Holder count"}),
                       field("repeated", &Output::repeated, {"此前已录入", "Recorded before"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const HolderCount count = checked_holders(unit, in.level.value_or(unit.actor.region), in.year,
                                                  in.bank, in.holders, in.source);
        const HolderCountId id = put_holders(unit, count);
        Output out{.repeated = !id};
        if (id) out.holder_count = id;
        return out;
    }
};

}  // namespace

extern constinit const Operation record_holders;
constinit const Operation record_holders = operation<RecordHolders>();

}  // namespace onecard::funds
