// What other modules call of issuing: who may make cards, and what becomes of applications in production.

#include "business/issuing/issuing.hpp"

#include <algorithm>
#include <map>

#include "business/cards/cards.hpp"
#include "business/issuing/application_store.hpp"
#include "business/issuing/fees.hpp"
#include "business/issuing/green_store.hpp"
#include "business/issuing/problems.hpp"
#include "business/issuing/setup_store.hpp"
#include "business/policies/policies.hpp"
#include "engine/advance_many.hpp"
#include "engine/problems.hpp"

namespace onecard::issuing {
namespace {

std::string bank_words(Database& db, std::int64_t code) {
    for (const cards::Bank& bank : cards::list_banks(db))
        if (bank.code == code) return bank.name_zh;
    return std::to_string(code);
}

void tell_moved(Unit& unit, const Application& one, ApplicationState state) {
    unit.tell(application_moved, Node::of({{"application", one.id.text()},
                                           {"person", people::key_text(one.person)},
                                           {"state", std::string{application_lifecycle.code(state)}}}));
}

std::vector<std::int64_t> numbers_of(std::span<const GroupMember> members, ApplicationState state) {
    std::vector<std::int64_t> ids;
    for (const GroupMember& one : members)
        if (one.state == state) ids.push_back(one.id.number());
    return ids;
}

}  // namespace

std::span<const Label<ApplicationType>> labels_of(ApplicationType) {
    using enum ApplicationType;
    static constexpr Label<ApplicationType> labels[] = {
        {first, "01", {"新申领", "First card"}},
        {reissue, "05", {"挂失补卡", "Replacement after loss"}},
        {exchange, "06", {"普通换卡", "Ordinary exchange"}},
        {warranty, "07", {"质保换卡", "Exchange under warranty"}},
        {prefabricated, "08", {"预制卡", "Prefabricated card"}},
        {bank_switch, "09", {"跨行换卡", "Switch of the bank"}},
        {expiry_exchange, "10", {"到期换卡", "Exchange for expiry"}},
        {upgrade, "11", {"换代升级", "Upgrade of the generation"}}};
    return labels;
}
std::span<const Label<MakeMode>> labels_of(MakeMode) {
    using enum MakeMode;
    static constexpr Label<MakeMode> labels[] = {
        {central_batch, "central_batch", {"集中批量制卡", "Central batch"}},
        {centre, "centre", {"中心制卡", "At the card centre"}},
        {instant, "instant", {"即时制卡", "Instantly at the counter"}},
        {prefabricated, "prefabricated", {"预制卡", "From prefabricated stock"}}};
    return labels;
}
std::span<const Label<Delivery>> labels_of(Delivery) {
    static constexpr Label<Delivery> labels[] = {
        {Delivery::pickup, "pickup", {"网点领取", "Collected at the outlet"}},
        {Delivery::mail, "mail", {"邮寄", "By mail"}}};
    return labels;
}
std::span<const Label<ApplicationSource>> labels_of(ApplicationSource) {
    using enum ApplicationSource;
    static constexpr Label<ApplicationSource> labels[] = {
        {person, "person", {"窗口", "At the counter"}},
        {unit, "unit", {"单位批量", "By the unit, in bulk"}},
        {outlet, "outlet", {"银行网点", "At a bank's outlet"}},
        {online, "online", {"网上", "Online"}},
        {visit, "visit", {"绿色通道", "Green channel"}}};
    return labels;
}
std::span<const Label<FailStage>> labels_of(FailStage) {
    using enum FailStage;
    static constexpr Label<FailStage> labels[] = {
        {bank, "bank", {"银行开户", "At the bank"}},
        {certificate, "certificate", {"证书申请", "For the certificates"}},
        {vendor, "vendor", {"卡商制卡", "At the vendor"}},
        {centre, "centre", {"卡中心", "At the card centre"}},
        {instant, "instant", {"即时制卡", "At the counter"}}};
    return labels;
}
std::span<const Label<ChangeKind>> labels_of(ChangeKind) {
    using enum ChangeKind;
    static constexpr Label<ChangeKind> labels[] = {
        {face, "face", {"卡面", "Face of the card"}},
        {file_structure, "file_structure", {"文件结构", "File structure"}},
        {vendor, "vendor", {"卡商", "Vendor"}},
        {product, "product", {"卡产品", "Product"}},
        {population, "population", {"发卡对象", "Who gets cards"}},
        {quantity, "quantity", {"发卡数量", "How many cards"}}};
    return labels;
}
std::span<const Label<TenderKind>> labels_of(TenderKind) {
    static constexpr Label<TenderKind> labels[] = {{TenderKind::bank, "bank", {"合作银行", "Banks"}},
                                                   {TenderKind::vendor, "vendor", {"卡商", "Card vendors"}}};
    return labels;
}
std::span<const Label<FeeKind>> labels_of(FeeKind) {
    using enum FeeKind;
    static constexpr Label<FeeKind> labels[] = {
        {reissue, "reissue", {"补卡工本费", "Fee for a replacement"}},
        {exchange, "exchange", {"换卡工本费", "Fee for an exchange"}},
        {temp_card_deposit, "temp_card_deposit", {"临时卡押金", "Deposit for a temporary card"}}};
    return labels;
}

void must_be_issuable(Unit& unit, ProfileId profile_id, access::OrganisationId vendor, std::int64_t bank,
                      RegionCode region, std::int64_t count) {
    const Date today = unit.today();
    const Profile profile = must_find_profile(unit.db, profile_id);
    if (profile.state != ProfileState::approved)
        throw Problem{profile_not_approved}.at("profile").with(profile.name);
    const auto named = registration_names_vendor(unit.db, profile_id, vendor);
    if (!named) throw Problem{registration_missing}.at("profile").with(profile.name);
    const bool by_tender = policies::flag(unit.db, region, "banks_and_vendors_by_tender", today);
    if (vendor) {
        const std::string name = access::organisation_name(unit.db, vendor);
        if (!*named) throw Problem{vendor_not_registered}.at("vendor").with(name);
        if (by_tender && !has_tender(unit.db, vendor, TenderKind::vendor, region, today))
            throw Problem{vendor_without_tender}.at("vendor").with(name);
    }
    if (by_tender) {
        const auto banks = cards::list_banks(unit.db);
        const auto found = std::ranges::find(banks, bank, &cards::Bank::code);
        if (found == banks.end()) throw Problem{bank_not_known}.at("bank").with(std::to_string(bank));
        if (found->organisation == 0 || !has_tender(unit.db, access::OrganisationId{found->organisation},
                                                    TenderKind::bank, region, today))
            throw Problem{bank_without_tender}.at("bank").with(found->name_zh);
    }
    const auto quota = quota_for(unit.db, bank, region, today);
    if (!quota) throw Problem{quota_missing}.at("bank").with(bank_words(unit.db, bank));
    if (quota->left() < count)
        throw Problem{over_quota}
            .at("bank")
            .with(bank_words(unit.db, bank))
            .with(std::to_string(quota->left()));
}

void take_into_production(Unit& unit, std::span<const ApplicationId> ids, std::string_view batch) {
    if (ids.empty()) return;
    std::vector<MadeNote> notes;
    for (const ApplicationId id : ids) notes.push_back({id, {}});
    const std::int64_t group = make_group(unit, notes);
    const auto members = members_of(unit.db, group);
    if (members.size() != ids.size()) throw Problem{application_not_found}.with(ids.front().text());
    std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t> tasks;
    for (const GroupMember& one : members) {
        if (one.fee_owed) throw Problem{fee_unpaid}.with(one.id.text());
        if (one.state != ApplicationState::applied && one.state != ApplicationState::exception_ok) {
            const Words from = application_lifecycle.words(one.state);
            const Words act = application_lifecycle.words(ApplicationAct::take_into_production);
            throw Problem{act_not_allowed}
                .with(std::string{from.zh} + " " + std::string{from.en})
                .with(std::string{act.zh} + " " + std::string{act.en});
        }
        ++tasks[{one.region.number(), one.bank}];
    }
    for (const auto& [where, count] : tasks) {
        const RegionCode region = RegionCode::of_number(where.first);
        const auto quota = quota_for(unit.db, where.second, region, unit.today());
        if (!quota) throw Problem{quota_missing}.at("bank").with(bank_words(unit.db, where.second));
        if (!hold_quota(unit.db, quota->id, count))
            throw Problem{over_quota}
                .at("bank")
                .with(bank_words(unit.db, where.second))
                .with(std::to_string(quota->left()));
        set_group_batch(unit, group, region, where.second, quota->id, batch);
    }
    for (const ApplicationState from : {ApplicationState::applied, ApplicationState::exception_ok})
        advance_many(unit, application_lifecycle, numbers_of(members, from), from,
                     ApplicationAct::take_into_production, batch);
    unit.tell(application_moved, Node::of({{"batch", std::string{batch}}, {"state", "accepted"}}));
}

void note_made(Unit& unit, std::span<const MadeNote> made) {
    if (made.empty()) return;
    const std::int64_t group = make_group(unit, made);
    const auto members = members_of(unit.db, group);
    if (members.size() != made.size())
        throw Problem{application_not_found}.with(made.front().application.text());
    std::vector<std::int64_t> ids;
    std::map<std::int64_t, std::int64_t> quotas;
    for (const GroupMember& one : members) {
        ids.push_back(one.id.number());
        if (one.quota) ++quotas[one.quota.number()];
    }
    set_group_cards(unit, group);
    advance_many(unit, application_lifecycle, ids, ApplicationState::accepted, ApplicationAct::note_made);
    for (const auto& [quota, count] : quotas) finish_quota(unit.db, QuotaId{quota}, count);
    for (const GroupMember& one : members) note_green_card(unit, one.person);
    unit.tell(application_moved, Node::of({{"count", std::ssize(made)}, {"state", "success"}}));
}
void note_made(Unit& unit, ApplicationId id, std::string_view card_no) {
    const MadeNote one{id, std::string{card_no}};
    note_made(unit, {&one, 1});
}

void note_failed(Unit& unit, ApplicationId id, FailStage stage, std::string_view reason) {
    const ApplicationDetail detail = must_find_detail(unit, id);
    const Application& one = detail.application;
    const bool for_good = stage == FailStage::bank;
    const ApplicationState state =
        advance(unit, one, for_good ? ApplicationAct::note_failed : ApplicationAct::note_exception, reason);
    set_failure(unit, id, code_of(stage), reason);
    if (detail.quota) release_quota(unit.db, detail.quota, 1);
    clear_batch(unit, id);
    if (for_good) {
        give_fee_back(unit, id);
        lose_green_application(unit, one.person);
    }
    tell_moved(unit, one, state);
    unit.tell(holder_told,
              for_good
                  ? Node::of({{"person", people::key_text(one.person)},
                              {"zh", "您的社保卡未能制成：银行开户未通过，请到网点更正信息后重新申请。"},
                              {"en",
                               "Your card could not be made: the bank did not open the account. Please have "
                               "your data corrected at an outlet and apply again."}})
                  : Node::of({{"person", people::key_text(one.person)},
                              {"zh", "您的社保卡制作遇到问题，我们会重新制作，请留意通知。"},
                              {"en",
                               "Making your card met a problem; it will be made again. Please wait for our "
                               "message."}}));
}

void note_pulled(Unit& unit, ApplicationId id) {
    const ApplicationDetail detail = must_find_detail(unit, id);
    const ApplicationState state = advance(unit, detail.application, ApplicationAct::note_pulled);
    if (detail.quota) release_quota(unit.db, detail.quota, 1);
    clear_batch(unit, id);
    tell_moved(unit, detail.application, state);
}

}  // namespace onecard::issuing
