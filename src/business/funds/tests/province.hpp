#pragma once
// A province for tests: its centres, leading groups and banks, as the measures of Hunan name them.

#include "base/uscc.hpp"
#include "business/funds/fund_store.hpp"
#include "business/policies/policies.hpp"
#include "tests/test_house.hpp"

namespace onecard::funds {

inline const RegionCode hunan = RegionCode::parse("43").value();
inline const RegionCode changsha = RegionCode::parse("4301").value();
inline const RegionCode zhuzhou = RegionCode::parse("4302").value();

class Province {
public:
    TestHouse& house;
    access::OrganisationId centre, changsha_centre, zhuzhou_centre, bank_a, bank_b, bank_c;

    explicit Province(TestHouse& the_house) : house{the_house} {
        // The measures ended on 2024-12-31: tests live in their last year.
        house.clock().set(Instant::parse("2024-03-04T09:00:00+08:00").value());
        house.add_actor("root", {"SYSTEM_ADMIN"}, "43");
        centre = add("CARD_CENTRE_PROV", "湖南省社会保障卡服务中心", "43", "");
        changsha_centre = add("CARD_CENTRE_CITY", "长沙市社会保障卡服务中心", "4301", "");
        zhuzhou_centre = add("CARD_CENTRE_CITY", "株洲市社会保障卡服务中心", "4302", "");
        bank_a = add("BANK_PROV", "虚构湘江银行湖南省分行", "43", "91430000MA4L00001");
        bank_b = add("BANK_PROV", "虚构麓山银行湖南省分行", "43", "91430000MA4L00002");
        bank_c = add("BANK_PROV", "虚构洞庭银行湖南省分行", "43", "91430000MA4L00003");
        house.add_actor("province", {"FUND_MANAGER_PROV"}, "43", centre.number());
        house.add_actor("province_two", {"FUND_MANAGER_PROV"}, "43", centre.number());
        house.add_actor("city", {"FUND_MANAGER_CITY"}, "4301", changsha_centre.number());
        house.add_actor("city_two", {"FUND_MANAGER_CITY"}, "4301", changsha_centre.number());
        house.add_actor("other_city", {"FUND_MANAGER_CITY"}, "4302", zhuzhou_centre.number());
        house.add_actor("group", {"LEADING_GROUP_APPROVER"}, "43");
        house.add_actor("city_group", {"LEADING_GROUP_APPROVER"}, "4301");
        house.add_actor("bank", {"BANK_CLERK"}, "43", bank_a.number(), true);
        house.add_actor("bank_two", {"BANK_REVIEWER"}, "43", bank_a.number(), true);
        house.add_actor("bank_b", {"BANK_CLERK"}, "43", bank_b.number(), true);
        house.add_actor("bank_c", {"BANK_CLERK"}, "43", bank_c.number(), true);
        house.add_actor("discipline", {"DISCIPLINE_USER"}, "43");
        house.add_actor("audit", {"AUDIT_USER"}, "43");
    }

    access::OrganisationId add(std::string_view type, std::string_view name, std::string_view region,
                               std::string uscc) {
        if (!uscc.empty()) uscc += uscc_check_character_of(uscc);
        return house.with_unit("root", [&](Unit& unit) {
            access::NewOrganisation one{.type = std::string{type},
                                        .name = std::string{name},
                                        .region = RegionCode::parse(region).value()};
            if (!uscc.empty()) one.uscc = Uscc::parse(uscc).value();
            return access::create_organisation(unit, one);
        });
    }
    /// Gives a bank money at a level, as an agreement would.
    void endow(access::OrganisationId bank, RegionCode level, Money amount) {
        house.with_unit("root", [&](Unit& unit) {
            take_level(unit, level);
            const FundAccount account = open_fund_account(unit, bank, level);
            const auto from =
                ledger::open_account(unit, ledger::AccountKind::opening,
                                     account_name(ledger::AccountKind::opening, bank, level), level);
            ledger::transfer(unit, ledger::TransferKind::carry_over, from, account.fund, amount, "test");
        });
    }
    Money left(RegionCode level) {
        return house.with_unit("root", [&](Unit& unit) { return available(unit.db, level); });
    }
    bool books_are_right() {
        return house.with_unit("root", [&](Unit& unit) { return ledger::check_ledger(unit.db).is_right(); });
    }
};

/// "ok", or the code of the problem that the work ran into.
template <class Work>
std::string told(TestHouse& house, Work work) {
    try {
        house.with_unit("root", work);
        return "ok";
    } catch (const Problem& problem) { return std::string{problem.kind().code}; }
}

}  // namespace onecard::funds
