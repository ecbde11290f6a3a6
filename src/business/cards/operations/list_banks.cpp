// Lists the banks that issue cards, with the day as of which their card states are known.

#include "business/cards/bank_state_file.hpp"
#include "business/cards/details_store.hpp"
#include "business/cards/operations/bank_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::cards {
namespace {

struct ListBanks {
    static constexpr Spec spec{.name = "cards.list_banks",
                               .title = {"银行列表", "List banks"},
                               .effect = Effect::reads,
                               .roles = "*",
                               .source = "domain 3.7"};
    using Input = Nothing;
    struct BankListed {
        BankShown bank;
        std::optional<Date> states_as_of;
        std::optional<std::int64_t> last_state_file;
        static constexpr auto fields = std::tuple{
            field("bank", &BankListed::bank, {"银行", "Bank"}),
            field("states_as_of", &BankListed::states_as_of, {"卡状态截至", "Card states as of"}),
            field("last_state_file", &BankListed::last_state_file, {"最近状态文件序号", "Last state file"})};
    };
    struct Output {
        std::vector<BankListed> banks;
        static constexpr auto fields = std::tuple{field("banks", &Output::banks, {"银行", "Banks"})};
    };

    static Output run(Unit& unit, const Input&) {
        Output out;
        for (const Bank& bank : cards::list_banks(unit.db)) {
            auto& listed = out.banks.emplace_back();
            listed.bank = {.code = bank.code,
                           .name_zh = bank.name_zh,
                           .name_en = bank.name_en,
                           .short_name = bank.short_name,
                           .cnaps = bank.cnaps,
                           .bin = bank.bin,
                           .preopened_accepts = bank.preopened_accepts,
                           .dormant_accepts = bank.dormant_accepts,
                           .restricted_accepts = bank.restricted_accepts,
                           .lost_accepts = bank.lost_accepts,
                           .temp_loss_days = temp_loss_days_of(unit.db, bank.code)};
            if (bank.organisation != 0) listed.bank.organisation = access::OrganisationId{bank.organisation};
            listed.states_as_of = bank.states_as_of;
            if (const auto last = last_state_file(unit.db, bank.code)) listed.last_state_file = *last;
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation list_banks_operation;
constinit const Operation list_banks_operation = operation<ListBanks>();

}  // namespace onecard::cards
