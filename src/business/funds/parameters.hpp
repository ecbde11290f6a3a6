#pragma once
// What the rule pack of a level lays down about its funds; nothing of it stands in code.

#include "business/policies/policies.hpp"

namespace onecard::funds {

enum class Source { per_card, by_agreement, on_plan };
enum class Approver { it_leading_group, hrss };

struct Rules {
    policies::PackId pack;
    RegionCode jurisdiction;  ///< of the pack: the level that keeps the ledger
    Source source{};
    Money per_card;
    std::int64_t province_percent = 100, city_percent = 0;
    bool odd_fen_to_city = false;
    bool by_holders =
        false;  ///< shares by holders at the end of last year, else by what each bank has available
    std::string holder_day;  ///< "12-31"; empty unless by_holders
    Approver approver{};
    bool city_plans_filed = false;
    std::int64_t plan_copies = 1;
    std::vector<policies::CodedWords> scope_classes;
    std::vector<std::string> parties;  ///< organisation types of a reconciliation
    std::string bank_type;             ///< the one of them that is a bank's
    std::int64_t reconciliation_due_days = 0, secure_working_days = 0;
    std::string reconciliation_period;  ///< HALF_YEAR
    bool extra_settlement = false;

    /// Where money is kept per card, a level below the jurisdiction is a prefecture with its own share.
    bool has_cities() const { return source == Source::per_card && city_percent > 0; }
    bool knows_class(std::string_view code) const;
};

/// The pack that governs the funds of a level, in force or ended; throws level_unknown where there is none.
policies::PackId governing_pack(Database& db, RegionCode level, Date date);

/// For what begins on that day, "ACCRUAL", "PLAN" or "PROJECT": throws pack_expired (E6006) where the pack's
/// end blocks it,
/// and level_unknown where the region keeps no funds.
Rules rules_for(Database& db, RegionCode level, std::string_view what, Date date);
/// For what has begun under the pack, whether or not it is still in force.
Rules rules_of(Database& db, policies::PackId pack, Date date);
/// For what goes on whether or not a pack is in force, such as comparing books: the newest pack that had begun.
/// Throws level_unknown.
Rules rules_at(Database& db, RegionCode level, Date date);

}  // namespace onecard::funds
