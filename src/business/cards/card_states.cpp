// The words of a card's states and acts, and which of a bank's accounts take money.

#include "business/cards/card_rules.hpp"

namespace onecard::cards {

std::span<const Label<SocialState>> labels_of(SocialState) {
    static constexpr Label<SocialState> labels[] = {
        {SocialState::sealed, "sealed", {"封存", "Sealed"}},
        {SocialState::normal, "normal", {"正常", "Normal"}},
        {SocialState::formally_lost, "formally_lost", {"正式挂失", "Reported lost"}},
        {SocialState::app_locked, "app_locked", {"应用锁定", "Application locked"}},
        {SocialState::temp_lost, "temp_lost", {"临时挂失", "Temporarily reported lost"}},
        {SocialState::cancelled, "cancelled", {"注销", "Cancelled"}},
    };
    return labels;
}

std::span<const Label<BankState>> labels_of(BankState) {
    static constexpr Label<BankState> labels[] = {
        {BankState::none, "none", {"未开户", "No account"}},
        {BankState::preopened, "preopened", {"预开户未激活", "Opened in advance, not activated"}},
        {BankState::active, "active", {"正常", "Active"}},
        {BankState::lost, "lost", {"挂失", "Lost"}},
        {BankState::stopped, "stopped", {"止付", "Payment stopped"}},
        {BankState::dormant, "dormant", {"不动户", "Dormant"}},
        {BankState::closed, "closed", {"销户", "Closed"}},
        {BankState::restricted, "restricted", {"受限", "Restricted"}},
    };
    return labels;
}

std::span<const Label<SocialAct>> labels_of(SocialAct) {
    static constexpr Label<SocialAct> labels[] = {
        {SocialAct::enable, "enable", {"启用", "Enable"}},
        {SocialAct::report_temp_loss, "report_temp_loss", {"临时挂失", "Report a loss for a while"}},
        {SocialAct::report_formal_loss, "report_formal_loss", {"正式挂失", "Report a loss"}},
        {SocialAct::release_loss, "release_loss", {"解挂", "Release a loss"}},
        {SocialAct::seal, "seal", {"封存", "Seal"}},
        {SocialAct::unlock, "unlock", {"解锁", "Unlock"}},
        {SocialAct::cancel, "cancel", {"注销", "Cancel"}},
    };
    return labels;
}

bool Bank::accepts_credit(BankState state) const {
    switch (state) {
        case BankState::active: return true;
        case BankState::preopened: return preopened_accepts;
        case BankState::dormant: return dormant_accepts;
        case BankState::restricted: return restricted_accepts;
        case BankState::lost: return lost_accepts;
        case BankState::none:
        case BankState::stopped:
        case BankState::closed: return false;
    }
    return false;
}

}  // namespace onecard::cards
