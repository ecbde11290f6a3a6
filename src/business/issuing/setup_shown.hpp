#pragma once
// How profiles, registrations, tenders, quotas and fee standards are shown in answers.

#include "business/cards/cards.hpp"
#include "business/issuing/setup_store.hpp"
#include "business/regions/regions.hpp"
#include "engine/acts_shown.hpp"

namespace onecard::issuing {

/// Whose task setting up is.
inline constexpr std::string_view setup_readers =
    "CARD_CLERK CARD_REVIEWER PRODUCTION_OPERATOR HRSS_PLATFORM_ADMIN BANK_CLERK BANK_REVIEWER "
    "LEADING_OFFICE "
    "DISCIPLINE_USER AUDIT_USER SUPERVISOR_USER";

inline VendorId vendor_id(access::OrganisationId id) {
    return VendorId{id.number()};
}
inline access::OrganisationId organisation_of(VendorId id) {
    return access::OrganisationId{id.number()};
}

/// Lifecycle states travel by their code with their words.
struct StateShown {
    std::string state, zh, en;
    static constexpr auto fields = std::tuple{field("state", &StateShown::state, {"状态", "State"}),
                                              field("zh", &StateShown::zh, {"状态名称", "State in Chinese"}),
                                              field("en", &StateShown::en, {"状态英文名", "State in words"})};
};
template <class Noun>
StateShown state_of(const Noun& noun) {
    const Words words = Noun::lifecycle().words(noun.state);
    return {std::string{Noun::lifecycle().code(noun.state)}, std::string{words.zh}, std::string{words.en}};
}

struct ProfileShown {
    ProfileId profile;
    StateShown state;
    std::string name;
    RegionCode region;
    std::string region_name;
    std::int64_t generation = 0, chip_kb = 0;
    bool domestic_chip = false;
    std::string interface, cos_arch, mask;
    std::vector<std::string> applications, algorithms;
    std::string spec_version, face_design;
    std::int64_t valid_years = 0;
    std::string made_by;
    Instant made_at;
    static constexpr auto fields = std::tuple{
        field("profile", &ProfileShown::profile, {"卡规划", "Profile"}),
        field("state", &ProfileShown::state, {"状态", "State"}),
        field("name", &ProfileShown::name, {"名称", "Name"}),
        field("region", &ProfileShown::region, {"区划", "Region"}),
        field("region_name", &ProfileShown::region_name, {"区划名称", "Name of the region"}),
        field("generation", &ProfileShown::generation, {"代次", "Generation"}),
        field("chip_kb", &ProfileShown::chip_kb, {"芯片容量（KB）", "Chip, in KB"}),
        field("domestic_chip", &ProfileShown::domestic_chip, {"国产芯片", "Domestic chip"}),
        field("interface", &ProfileShown::interface, {"接口", "Interface"}),
        field("cos_arch", &ProfileShown::cos_arch, {"操作系统架构", "Architecture of the operating system"}),
        field("mask", &ProfileShown::mask, {"掩膜方式", "Mask"}),
        field("applications", &ProfileShown::applications, {"卡内应用", "Applications"}),
        field("algorithms", &ProfileShown::algorithms, {"算法", "Algorithms"}),
        field("spec_version", &ProfileShown::spec_version, {"规范版本", "Version of the specification"}),
        field("face_design", &ProfileShown::face_design, {"卡面", "Face"}),
        field("valid_years", &ProfileShown::valid_years, {"有效期（年）", "Years of validity"}),
        field("made_by", &ProfileShown::made_by, {"拟定人", "Made by"}),
        field("made_at", &ProfileShown::made_at, {"拟定时间", "Made at"})};
};
inline ProfileShown shown(Unit& unit, const Profile& one) {
    return {.profile = one.id,
            .state = state_of(one),
            .name = one.name,
            .region = one.region,
            .region_name = regions::region_name(unit.db, one.region),
            .generation = one.generation,
            .chip_kb = one.chip_kb,
            .domestic_chip = one.domestic_chip,
            .interface = one.interface,
            .cos_arch = one.cos_arch,
            .mask = one.mask,
            .applications = one.applications,
            .algorithms = one.algorithms,
            .spec_version = one.spec_version,
            .face_design = one.face_design,
            .valid_years = one.valid_years,
            .made_by = one.made_by,
            .made_at = one.made_at};
}

struct VendorShown {
    VendorId vendor;
    std::string name;
    static constexpr auto fields = std::tuple{field("vendor", &VendorShown::vendor, {"机构", "Organisation"}),
                                              field("name", &VendorShown::name, {"名称", "Name"})};
};
inline VendorShown shown(Unit& unit, access::OrganisationId id) {
    return {vendor_id(id), access::organisation_name(unit.db, id)};
}

struct RegistrationShown {
    RegistrationId registration;
    StateShown state;
    std::string title;
    RegionCode region;
    std::string region_name, population;
    std::int64_t planned_cards = 0;
    std::string doc_no;
    std::vector<ProfileShown> profiles;
    std::vector<VendorShown> vendors;
    static constexpr auto fields =
        std::tuple{field("registration", &RegistrationShown::registration, {"发行注册", "Registration"}),
                   field("state", &RegistrationShown::state, {"状态", "State"}),
                   field("title", &RegistrationShown::title, {"名称", "Title"}),
                   field("region", &RegistrationShown::region, {"区划", "Region"}),
                   field("region_name", &RegistrationShown::region_name, {"区划名称", "Name of the region"}),
                   field("population", &RegistrationShown::population, {"发卡对象", "Who gets cards"}),
                   field("planned_cards", &RegistrationShown::planned_cards, {"计划发卡数", "Cards planned"}),
                   field("doc_no", &RegistrationShown::doc_no, {"注册文号", "Number of the approval"}),
                   field("profiles", &RegistrationShown::profiles, {"卡规划", "Profiles"}),
                   field("vendors", &RegistrationShown::vendors, {"卡商", "Vendors"})};
};
inline RegistrationShown shown(Unit& unit, const Registration& one) {
    RegistrationShown out{.registration = one.id,
                          .state = state_of(one),
                          .title = one.title,
                          .region = one.region,
                          .region_name = regions::region_name(unit.db, one.region),
                          .population = one.population,
                          .planned_cards = one.planned_cards,
                          .doc_no = one.doc_no,
                          .profiles = {},
                          .vendors = {}};
    for (const ProfileId id : one.profiles)
        out.profiles.push_back(shown(unit, must_find_profile(unit.db, id)));
    for (const access::OrganisationId id : one.vendors) out.vendors.push_back(shown(unit, id));
    return out;
}

struct TenderShown {
    TenderId tender;
    StateShown state;
    std::string number;
    TenderKind kind{};
    std::string subject;
    RegionCode region;
    std::string contract_no;
    Date valid_from, valid_to;
    bool holds_today = false;
    std::vector<VendorShown> winners;
    std::vector<ActShown> acts;
    static constexpr auto fields =
        std::tuple{field("tender", &TenderShown::tender, {"招投标", "Tender"}),
                   field("state", &TenderShown::state, {"状态", "State"}),
                   field("number", &TenderShown::number, {"招标编号", "Number"}),
                   field("kind", &TenderShown::kind, {"类别", "Kind"}),
                   field("subject", &TenderShown::subject, {"标的", "Subject"}),
                   field("region", &TenderShown::region, {"区划", "Region"}),
                   field("contract_no", &TenderShown::contract_no, {"合同编号", "Contract"}),
                   field("valid_from", &TenderShown::valid_from, {"有效期起", "Valid from"}),
                   field("valid_to", &TenderShown::valid_to, {"有效期止", "Valid to"}),
                   field("holds_today", &TenderShown::holds_today, {"今日有效", "Holds today"}),
                   field("winners", &TenderShown::winners, {"中标单位", "Winners"}),
                   field("acts", &TenderShown::acts, {"可办操作", "Acts"})};
};
inline TenderShown shown(Unit& unit, const Tender& one) {
    TenderShown out{.tender = one.id,
                    .state = state_of(one),
                    .number = one.number,
                    .kind = one.kind,
                    .subject = one.subject,
                    .region = one.region,
                    .contract_no = one.contract_no,
                    .valid_from = one.valid_from,
                    .valid_to = one.valid_to,
                    .holds_today = one.state == TenderState::confirmed && one.valid_from <= unit.today() &&
                                   unit.today() <= one.valid_to,
                    .winners = {},
                    .acts = shown_acts(unit, view_of(tender_lifecycle), one.id.number(),
                                       tender_lifecycle.code(one.state))};
    for (const access::OrganisationId id : one.winners) out.winners.push_back(shown(unit, id));
    return out;
}

struct QuotaShown {
    QuotaId quota;
    RegionCode region;
    std::string region_name;
    std::int64_t bank = 0;
    std::string bank_name, population;
    std::int64_t target = 0, under_way = 0, done = 0, left = 0;
    Date deadline;
    std::int64_t permille_done = 0;
    std::string doc_no;
    static constexpr auto fields = std::tuple{
        field("quota", &QuotaShown::quota, {"发卡任务", "Issuing task"}),
        field("region", &QuotaShown::region, {"区划", "Region"}),
        field("region_name", &QuotaShown::region_name, {"区划名称", "Name of the region"}),
        field("bank", &QuotaShown::bank, {"银行", "Bank"}),
        field("bank_name", &QuotaShown::bank_name, {"银行名称", "Name of the bank"}),
        field("population", &QuotaShown::population, {"发卡对象", "Who gets cards"}),
        field("target", &QuotaShown::target, {"任务数", "Target"}),
        field("under_way", &QuotaShown::under_way, {"制卡中", "In production"}),
        field("done", &QuotaShown::done, {"已完成", "Done"}),
        field("left", &QuotaShown::left, {"剩余", "Left"}),
        field("deadline", &QuotaShown::deadline, {"期限", "Deadline"}),
        field("permille_done", &QuotaShown::permille_done, {"完成率（‰）", "Done, in thousandths"}),
        field("doc_no", &QuotaShown::doc_no, {"文号", "Document"})};
};
inline QuotaShown shown(Unit& unit, const BankQuota& one, std::span<const cards::Bank> banks) {
    std::string name = std::to_string(one.bank);
    for (const cards::Bank& bank : banks)
        if (bank.code == one.bank) name = bank.name_zh;
    return {.quota = one.id,
            .region = one.region,
            .region_name = regions::region_name(unit.db, one.region),
            .bank = one.bank,
            .bank_name = name,
            .population = one.population,
            .target = one.target,
            .under_way = one.under_way,
            .done = one.done,
            .left = one.left(),
            .deadline = one.deadline,
            .permille_done = one.target > 0 ? one.done * 1000 / one.target : 0,
            .doc_no = one.doc_no};
}

struct FeeStandardShown {
    FeeStandardId standard;
    StateShown state;
    RegionCode region;
    std::string region_name;
    FeeKind kind{};
    Money amount;
    std::string approval_doc, approved_by;
    Date valid_from;
    std::optional<Date> valid_to;
    std::vector<ActShown> acts;
    static constexpr auto fields = std::tuple{
        field("standard", &FeeStandardShown::standard, {"收费标准", "Fee standard"}),
        field("state", &FeeStandardShown::state, {"状态", "State"}),
        field("region", &FeeStandardShown::region, {"区划", "Region"}),
        field("region_name", &FeeStandardShown::region_name, {"区划名称", "Name of the region"}),
        field("kind", &FeeStandardShown::kind, {"收费项目", "Kind"}),
        field("amount", &FeeStandardShown::amount, {"金额", "Amount"}),
        field("approval_doc", &FeeStandardShown::approval_doc, {"批准文号", "Number of the approval"}),
        field("approved_by", &FeeStandardShown::approved_by, {"批准部门", "Approved by"}),
        field("valid_from", &FeeStandardShown::valid_from, {"执行日期起", "Valid from"}),
        field("valid_to", &FeeStandardShown::valid_to, {"执行日期止", "Valid to"}),
        field("acts", &FeeStandardShown::acts, {"可办操作", "Acts"})};
};
inline FeeStandardShown shown(Unit& unit, const FeeStandard& one) {
    return {.standard = one.id,
            .state = state_of(one),
            .region = one.region,
            .region_name = regions::region_name(unit.db, one.region),
            .kind = one.kind,
            .amount = one.amount,
            .approval_doc = one.approval_doc,
            .approved_by = one.approved_by,
            .valid_from = one.valid_from,
            .valid_to = one.valid_to,
            .acts = shown_acts(unit, view_of(fee_standard_lifecycle), one.id.number(),
                               fee_standard_lifecycle.code(one.state))};
}

/// Where a setup act is done: in the actor's region or below. A region outside is told as not found by the reach.
inline RegionCode setup_region(const Unit& unit, const std::optional<RegionCode>& region) {
    return region.value_or(unit.actor.region);
}
/// The region a list looks at: what was asked for, else all within reach.
inline SetupFilter setup_filter(const Unit& unit, const std::optional<RegionCode>& within, std::int64_t after,
                                const std::optional<std::int64_t>& limit) {
    return {.within = within.value_or(unit.actor.region),
            .state = {},
            .after = after,
            .limit = std::clamp<std::int64_t>(limit.value_or(50), 1, 200)};
}
/// Only whoever works in the region of a thing, or above, changes it; all others are told it is not there.
inline void must_reach(const Unit& unit, RegionCode region, const ProblemKind& not_found, std::string id) {
    if (unit.actor.kind == ActorKind::operator_ && !unit.actor.region.contains(region))
        throw Problem{not_found}.with(std::move(id));
}

}  // namespace onecard::issuing
