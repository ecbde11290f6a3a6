// The way of promised money: reserved by a plan, committed by a contract, held by a notice, paid.

#include "base/share_out.hpp"
#include "business/funds/fund_store.hpp"
#include "business/funds/problems.hpp"
#include "business/funds/use_store.hpp"

namespace onecard::funds {
namespace {

using Kind = ledger::TransferKind;

/// The parts of `amount` by the weights, those of nothing left out; refuses by `short_of` where they are too small.
template <class Sources, class BankOf, class HasOf>
std::vector<BankShare> shares_by(const Sources& sources, BankOf bank_of, HasOf has, Money amount,
                                 const ProblemKind& short_of, const std::string& whose) {
    if (amount <= Money{}) throw Problem{amount_not_positive}.with(amount.text());
    std::vector<std::int64_t> weights;
    Money all;
    for (const auto& source : sources) {
        const Money left = has(source) > Money{} ? has(source) : Money{};
        weights.push_back(left.fen());
        all += left;
    }
    if (all < amount) throw Problem{short_of}.with(whose).with(all.grouped()).with(amount.grouped());
    const std::vector<Money> parts = share_out(amount, weights);
    std::vector<BankShare> shares;
    std::size_t i = 0;
    for (const auto& source : sources) {
        if (parts[i] > Money{}) shares.push_back({bank_of(source), parts[i]});
        ++i;
    }
    return shares;
}

constexpr auto bank_of_use = [](const Use& use) { return use.bank; };

Money left_of(const std::vector<Use>& uses, access::OrganisationId bank, Money (*of)(const Use&)) {
    for (const Use& use : uses)
        if (use.bank == bank) return of(use);
    return {};
}
Money reserved_of(const Use& use) {
    return use.reserved;
}
Money free_of(const Use& use) {
    return use.committed - use.noticed;
}
Money settled_of(const Use& use) {
    return use.settled;
}

[[noreturn]] void refuse_short(Unit& unit, const ProblemKind& kind, std::string_view use,
                               const BankShare& share, Money (*of)(const Use&)) {
    throw Problem{kind}
        .with(access::organisation_name(unit.db, share.bank) + " " + std::string{use})
        .with(left_of(uses_of(unit.db, use), share.bank, of).grouped())
        .with(share.amount.grouped());
}

void must_be_positive(const BankShare& share) {
    if (share.amount <= Money{}) throw Problem{amount_not_positive}.with(share.amount.text());
}

}  // namespace

Money sum_of(const std::vector<BankShare>& shares) {
    Money sum;
    for (const BankShare& share : shares) sum += share.amount;
    return sum;
}

Money available(Database& db, RegionCode level) {
    Money sum;
    for (const FundAccount& account : fund_accounts_of(db, level))
        sum += ledger::must_find_balance(db, account.fund).available();
    return sum;
}

std::vector<BankShare> share_of_available(Database& db, RegionCode level, Money amount) {
    struct Source {
        access::OrganisationId bank;
        Money left;
    };
    std::vector<Source> sources;
    for (const FundAccount& account : fund_accounts_of(db, level))
        sources.push_back({account.bank, ledger::must_find_balance(db, account.fund).available()});
    return shares_by(
        sources, [](const Source& one) { return one.bank; }, [](const Source& one) { return one.left; },
        amount, over_available, level_name(db, level));
}

std::vector<BankShare> share_of_reserved(Database& db, std::string_view use, Money amount) {
    return shares_by(uses_of(db, use), bank_of_use, reserved_of, amount, over_reserved, std::string{use});
}

std::vector<BankShare> share_of_committed(Database& db, std::string_view use, Money amount) {
    return shares_by(uses_of(db, use), bank_of_use, free_of, amount, over_committed, std::string{use});
}

std::vector<BankShare> reserve(Unit& unit, RegionCode level, Money amount, std::string_view use) {
    take_level(unit, level);
    const std::vector<BankShare> shares = share_of_available(unit.db, level, amount);
    for (const BankShare& share : shares) {
        const FundAccount account = must_find_fund_account(unit.db, share.bank, level);
        ledger::transfer(unit, Kind::plan_reserve, account.fund, account.planned, share.amount, use);
        add_reserved(unit, use, level, share);
    }
    return shares;
}

void release(Unit& unit, RegionCode level, const std::vector<BankShare>& shares, std::string_view use) {
    take_level(unit, level);
    for (const BankShare& share : shares) {
        must_be_positive(share);
        const FundAccount account = must_find_fund_account(unit.db, share.bank, level);
        if (!take_reserved(unit, use, share)) refuse_short(unit, over_reserved, use, share, reserved_of);
        ledger::transfer(unit, Kind::plan_release, account.planned, account.fund, share.amount, use);
    }
}

void commit(Unit& unit, RegionCode level, const std::vector<BankShare>& shares, std::string_view use,
            std::string_view reference) {
    take_level(unit, level);
    for (const BankShare& share : shares) {
        must_be_positive(share);
        const FundAccount account = must_find_fund_account(unit.db, share.bank, level);
        if (!commit_reserved(unit, use, share)) refuse_short(unit, over_reserved, use, share, reserved_of);
        ledger::transfer(unit, Kind::commit, account.planned, account.committed, share.amount, reference);
    }
}

void move_reserved(Unit& unit, RegionCode level, const std::vector<BankShare>& shares, std::string_view from,
                   std::string_view to) {
    take_level(unit, level);
    for (const BankShare& share : shares) {
        must_be_positive(share);
        if (!take_reserved(unit, from, share)) refuse_short(unit, over_reserved, from, share, reserved_of);
        add_reserved(unit, to, level, share);
    }
}

void release_commitment(Unit& unit, RegionCode level, const std::vector<BankShare>& shares,
                        std::string_view use, std::string_view reference) {
    take_level(unit, level);
    for (const BankShare& share : shares) {
        must_be_positive(share);
        const FundAccount account = must_find_fund_account(unit.db, share.bank, level);
        if (!take_committed(unit, use, share)) refuse_short(unit, over_committed, use, share, free_of);
        ledger::transfer(unit, Kind::commit_release, account.committed, account.fund, share.amount,
                         reference);
    }
}

void move_commitment(Unit& unit, RegionCode level, access::OrganisationId from, access::OrganisationId to,
                     Money amount, std::string_view use, std::string_view reference) {
    release_commitment(unit, level, {{from, amount}}, use, reference);
    const FundAccount account = must_find_fund_account(unit.db, to, level);
    const Money left = ledger::must_find_balance(unit.db, account.fund).available();
    if (left < amount)
        throw Problem{over_available}
            .with(access::organisation_name(unit.db, to))
            .with(left.grouped())
            .with(amount.grouped());
    ledger::transfer(unit, Kind::plan_reserve, account.fund, account.planned, amount, use);
    add_reserved(unit, use, level, {to, amount});
    commit(unit, level, {{to, amount}}, use, reference);
}

ledger::TransferId hold_notice(Unit& unit, RegionCode level, const BankShare& share, std::string_view use,
                               std::string_view reference) {
    must_be_positive(share);
    take_level(unit, level);
    const FundAccount account = must_find_fund_account(unit.db, share.bank, level);
    if (!hold_committed(unit, use, share)) refuse_short(unit, over_committed, use, share, free_of);
    const ledger::TransferId held =
        ledger::hold(unit, Kind::pay_notice, account.committed, account.settled, share.amount, reference);
    insert_notice_hold(unit, {held, std::string{use}, std::string{reference}, share.bank, level, share.amount,
                              unit.today()});
    return held;
}

void settle_notice(Unit& unit, ledger::TransferId held) {
    const NoticeHold hold = must_find_notice_hold(unit.db, held);
    take_level(unit, hold.level);
    ledger::post_pending(unit, held);
    end_notice_hold(unit, held, "settled");
    settle_committed(unit, hold.use, {hold.bank, hold.amount});
}

void cancel_notice(Unit& unit, ledger::TransferId held) {
    const NoticeHold hold = must_find_notice_hold(unit.db, held);
    take_level(unit, hold.level);
    ledger::void_pending(unit, held);
    end_notice_hold(unit, held, "cancelled");
    unhold_committed(unit, hold.use, {hold.bank, hold.amount});
}

void return_payment(Unit& unit, RegionCode level, const BankShare& share, std::string_view use,
                    std::string_view reference) {
    must_be_positive(share);
    take_level(unit, level);
    const FundAccount account = must_find_fund_account(unit.db, share.bank, level);
    if (!return_settled(unit, use, share)) refuse_short(unit, over_settled, use, share, settled_of);
    ledger::transfer(unit, Kind::return_payment, account.settled, account.committed, share.amount, reference);
}

}  // namespace onecard::funds
