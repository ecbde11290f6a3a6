// The words of what a card can be, and which of a bank's accounts take money.

#include "business/cards/social_lifecycle.hpp"

namespace onecard::cards {

std::span<const Label<SocialState>> labels_of(SocialState) {
    return social_table::states;
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

std::span<const Label<Holding>> labels_of(Holding) {
    static constexpr Label<Holding> labels[] = {
        {Holding::in_production, "in_production", {"制作中", "In production"}},
        {Holding::at_centre, "at_centre", {"在卡中心", "At the card centre"}},
        {Holding::at_bank, "at_bank", {"在银行", "At the bank"}},
        {Holding::at_outlet, "at_outlet", {"在网点待领", "At the outlet, to be collected"}},
        {Holding::handed_out, "handed_out", {"已领取", "Handed out"}},
        {Holding::returned, "returned", {"已收回", "Taken back"}},
        {Holding::destroyed, "destroyed", {"已销毁", "Destroyed"}},
    };
    return labels;
}

std::span<const Label<Channel>> labels_of(Channel) {
    static constexpr Label<Channel> labels[] = {
        {Channel::counter, "counter", {"窗口", "Counter"}},
        {Channel::bank, "bank", {"银行", "Bank"}},
        {Channel::phone, "phone", {"电话", "Phone"}},
        {Channel::web, "web", {"网站", "Web"}},
        {Channel::app, "app", {"手机应用", "App"}},
        {Channel::self_service, "self_service", {"自助终端", "Self-service terminal"}},
        {Channel::system, "system", {"系统", "System"}},
        {Channel::medical, "medical", {"医疗机构", "Medical institution"}},
    };
    return labels;
}

std::span<const Label<CardEventKind>> labels_of(CardEventKind) {
    static constexpr Label<CardEventKind> labels[] = {
        {CardEventKind::made, "made", {"制成", "Made"}},
        {CardEventKind::received, "received", {"接收", "Received"}},
        {CardEventKind::moved, "moved", {"转移", "Moved"}},
        {CardEventKind::handed_out, "handed_out", {"领取", "Handed out"}},
        {CardEventKind::enabled, "enabled", {"启用", "Enabled"}},
        {CardEventKind::activated, "activated", {"金融激活", "Bank part activated"}},
        {CardEventKind::temporary_loss, "temporary_loss", {"临时挂失", "Reported lost for a while"}},
        {CardEventKind::loss_released, "loss_released", {"解除挂失", "Loss released"}},
        {CardEventKind::loss_expired, "loss_expired", {"临时挂失到期", "Temporary loss ended"}},
        {CardEventKind::formal_loss, "formal_loss", {"正式挂失", "Reported lost"}},
        {CardEventKind::locked, "locked", {"锁定", "Locked"}},
        {CardEventKind::unlocked, "unlocked", {"解锁", "Unlocked"}},
        {CardEventKind::pin_changed, "pin_changed", {"修改密码", "PIN changed"}},
        {CardEventKind::pin_reset, "pin_reset", {"重置密码", "PIN reset"}},
        {CardEventKind::sealed, "sealed", {"封存清理", "Sealed and cleared"}},
        {CardEventKind::cancelled, "cancelled", {"注销", "Cancelled"}},
        {CardEventKind::extended, "extended", {"延期", "Extended"}},
        {CardEventKind::bank_state, "bank_state", {"金融状态变更", "Bank state changed"}},
    };
    return labels;
}

std::span<const Label<CancelReason>> labels_of(CancelReason) {
    static constexpr Label<CancelReason> labels[] = {
        {CancelReason::replaced, "replaced", {"换发新卡", "Replaced by a new card"}},
        {CancelReason::death, "death", {"死亡", "Death"}},
        {CancelReason::emigration, "emigration", {"出国（境）定居", "Emigration"}},
        {CancelReason::moved, "moved", {"转往外地", "Moved to another place"}},
        {CancelReason::bank_switch, "bank_switch", {"跨行换卡", "Change of bank"}},
        {CancelReason::duplicate, "duplicate", {"重复发卡", "Issued twice"}},
        {CancelReason::error, "error", {"制发错误", "Issued in error"}},
        {CancelReason::uncollected, "uncollected", {"逾期未领", "Never collected"}},
        {CancelReason::loss_not_lifted, "loss_not_lifted", {"挂失逾期未解除", "A loss that was not lifted"}},
        {CancelReason::temporary, "temporary", {"临时卡到期或收回", "End of a temporary card"}},
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
