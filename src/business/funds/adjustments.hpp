#pragma once
// Adjustments as operations find and show them.

#include "business/funds/adjustment_store.hpp"
#include "engine/fields.hpp"

namespace onecard::funds {

struct AdjustmentShown {
    AdjustmentId adjustment;
    std::string state;
    AdjustmentKind kind{};
    RegionCode level;
    std::string level_name;
    access::OrganisationId bank;
    std::string bank_name;
    Money amount;
    std::string batch_no;
    std::string document_no;
    std::string reason;
    bool by_bank = false;
    std::string agreed_by;
    std::string made_by;
    Instant made_at;
    static constexpr auto fields =
        std::tuple{field("adjustment", &AdjustmentShown::adjustment, {"调整", "Adjustment"}),
                   field("state", &AdjustmentShown::state, {"状态", "State"}),
                   field("kind", &AdjustmentShown::kind, {"种类", "Kind"}),
                   field("level", &AdjustmentShown::level, {"级", "Level"}),
                   field("level_name", &AdjustmentShown::level_name, {"级名称", "Name of the level"}),
                   field("bank", &AdjustmentShown::bank, {"合作银行", "Bank"}),
                   field("bank_name", &AdjustmentShown::bank_name, {"银行名称", "Name of the bank"}),
                   field("amount", &AdjustmentShown::amount, {"金额", "Amount"}),
                   field("batch_no", &AdjustmentShown::batch_no, {"批次号", "Card batch"}),
                   field("document_no", &AdjustmentShown::document_no, {"依据文号", "Document number"}),
                   field("reason", &AdjustmentShown::reason, {"理由", "Reason"}),
                   field("by_bank", &AdjustmentShown::by_bank, {"银行提出", "Proposed by the bank"}),
                   field("agreed_by", &AdjustmentShown::agreed_by, {"对方同意", "Agreed by"}),
                   field("made_by", &AdjustmentShown::made_by, {"提出人", "Proposed by"}),
                   field("made_at", &AdjustmentShown::made_at, {"提出时间", "Proposed at"})};
};
AdjustmentShown shown(Unit& unit, const Adjustment& adjustment);

/// A bank sees those of its own funds. Throws adjustment_not_found.
Adjustment must_find_seen_adjustment(Unit& unit, AdjustmentId id);

}  // namespace onecard::funds
