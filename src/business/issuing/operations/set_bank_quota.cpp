// Lays down how many cards a bank is to issue in a region by when (R3.7-4).

#include "business/issuing/problems.hpp"
#include "business/issuing/setup_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct SetBankQuota {
    static constexpr Spec spec{.name = "issuing.set_bank_quota",
                               .title = {"下达发卡任务", "Lay down the issuing task of a bank"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "seed-2 5(2)-bank; R3.7-4"};
    struct Input {
        std::int64_t bank = 0;
        std::optional<RegionCode> region;
        std::optional<std::string> population;
        std::int64_t target = 0;
        Date deadline;
        std::optional<std::string> doc_no;
        static constexpr auto fields =
            std::tuple{field("bank", &Input::bank, {"银行", "Bank"}),
                       field("region", &Input::region, {"区划", "Region"}),
                       field("population", &Input::population, {"发卡对象", "Who gets cards"}, 100),
                       field("target", &Input::target, {"任务数", "Target"}),
                       field("deadline", &Input::deadline, {"期限", "Deadline"}),
                       field("doc_no", &Input::doc_no, {"文号", "Document"}, 60)};
    };
    struct Output {
        QuotaShown quota;
        static constexpr auto fields =
            std::tuple{field("quota", &Output::quota, {"发卡任务", "Issuing task"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const auto banks = cards::list_banks(unit.db);
        if (std::ranges::find(banks, in.bank, &cards::Bank::code) == banks.end())
            throw Problem{bank_not_known}.at("bank").with(std::to_string(in.bank));
        if (in.target <= 0) throw Problem{count_not_positive}.at("target");
        BankQuota quota{
            .id = {},
            .region = regions::must_find_present_region(unit.db, setup_region(unit, in.region)).code,
            .bank = in.bank,
            .population = in.population.value_or(""),
            .target = in.target,
            .deadline = in.deadline,
            .doc_no = in.doc_no.value_or("")};
        save_quota(unit, quota);
        return {shown(unit, quota, banks)};
    }
};

}  // namespace

extern constinit const Operation set_bank_quota;
constinit const Operation set_bank_quota = operation<SetBankQuota>();

}  // namespace onecard::issuing
