// Registers a bank that issues cards, or changes what is known of it.

#include "base/cnaps.hpp"
#include "base/person_name.hpp"
#include "business/cards/details_store.hpp"
#include "business/cards/operations/bank_shown.hpp"
#include "business/cards/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::cards {
namespace {

struct SaveBank {
    static constexpr Spec spec{.name = "cards.save_bank",
                               .title = {"登记银行", "Register a bank"},
                               .effect = Effect::writes,
                               .roles = "HRSS_PLATFORM_ADMIN",
                               .source = "domain 3.7; R3.14-2"};
    using Input = BankShown;
    struct Output {
        std::int64_t code = 0;
        static constexpr auto fields = std::tuple{field("code", &Output::code, {"银行代码", "Bank code"})};
    };

    static Output run(Unit& unit, const Input& in) {
        if (in.code < 1 || in.code > 999) throw Problem{bank_code_wrong}.at("code");
        if (normalise_name(in.name_zh).empty() || normalise_name(in.short_name).empty())
            throw Problem{bank_unnamed}.at("name_zh");
        // A wrong check digit is not refused in master data (R3.2-6).
        if (const auto cnaps = CnapsCode::parse_master_data(in.cnaps); !cnaps)
            throw Problem{*cnaps.error().kind}.at("cnaps");
        if (const auto days = in.temp_loss_days.value_or(0); days < 0 || days > 365)
            throw Problem{bank_term_wrong}.at("temp_loss_days");
        if (in.organisation) access::must_find_organisation(unit.db, *in.organisation);
        save_bank(unit, {.code = in.code,
                         .organisation = in.organisation.value_or(access::OrganisationId{}).number(),
                         .name_zh = in.name_zh,
                         .name_en = in.name_en,
                         .short_name = in.short_name,
                         .cnaps = in.cnaps,
                         .bin = in.bin.value_or(""),
                         .preopened_accepts = in.preopened_accepts.value_or(false),
                         .dormant_accepts = in.dormant_accepts.value_or(false),
                         .restricted_accepts = in.restricted_accepts.value_or(false),
                         .lost_accepts = in.lost_accepts.value_or(false)});
        set_temp_loss_days(unit, in.code, in.temp_loss_days.value_or(0));
        return {in.code};
    }
};

}  // namespace

extern constinit const Operation save_bank_operation;
constinit const Operation save_bank_operation = operation<SaveBank>();

}  // namespace onecard::cards
