#pragma once
// Workshop: a prefecture that makes cards, for tests: its centre, a bank, a vendor, and the people who work there.

#include "base/uscc.hpp"
#include "business/access/access.hpp"
#include "business/cards/cards.hpp"
#include "business/production/partner_store.hpp"
#include "engine/signature.hpp"
#include "tests/test_house.hpp"

namespace onecard::production {

class Workshop {
public:
    TestHouse& house;
    RegionCode city = RegionCode::parse("4418").value();
    Sm2KeyPair vendor_key = generate_sm2_key();
    access::OrganisationId centre, bank, other_bank, vendor, outlet;

    explicit Workshop(TestHouse& the_house) : house{the_house} {
        house.add_actor("root", {"SYSTEM_ADMIN", "HRSS_PLATFORM_ADMIN"}, "44");
        centre = add("CARD_CENTRE_CITY", "清远市社会保障卡服务中心", "4418", "");
        bank = add("BANK_PROV", "虚构北江银行清远分行", "4418", "91441800MA4L00001");
        other_bank = add("BANK_PROV", "虚构连江银行清远分行", "4418", "91441800MA4L00002");
        vendor = add("CARD_VENDOR", "虚构卡商", "4418", "91441800MA4L00003");
        outlet = add("BANK_OUTLET", "虚构北江银行清城支行", "441802", "91441800MA4L00004");
        add_bank(951, bank, "虚构北江银行", "621001");
        add_bank(952, other_bank, "虚构连江银行", "621002");
        house.add_actor("operator", {"PRODUCTION_OPERATOR"}, "4418", centre.number());
        house.add_actor("operator_two", {"PRODUCTION_OPERATOR"}, "4418", centre.number());
        house.add_actor("reviewer", {"CARD_REVIEWER"}, "4418", centre.number());
        house.add_actor("bank", {"BANK_CLERK"}, "4418", bank.number(), true);
        house.add_actor("vendor", {"VENDOR_OPERATOR"}, "4418", vendor.number(), true);
        house.add_actor("outlet", {"BANK_CLERK"}, "441802", outlet.number(), true);
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
    void add_bank(std::int64_t code, access::OrganisationId organisation, std::string name, std::string bin) {
        house.with_unit("root", [&](Unit& unit) {
            cards::save_bank(unit, {.code = code,
                                    .organisation = organisation.number(),
                                    .name_zh = name,
                                    .name_en = "Made-up bank",
                                    .short_name = name,
                                    .cnaps = "",
                                    .bin = bin});
        });
    }
    std::string id(access::OrganisationId organisation) const {
        return CardPartnerId{organisation.number()}.text();
    }
    /// Sets up the vendor, whose key is kept here, and a warehouse of the centre; answers the warehouse.
    std::string open_shop() {
        house.call("root", "production.save_partner",
                   Node::of({{"organisation", vendor.text()},
                             {"kind", "vendor"},
                             {"folder", "vendor"},
                             {"public_key", vendor_key.public_point}}));
        add_profile(7, "441800000000");
        return add_warehouse("中心库", centre, "4418", false);
    }
    void add_profile(std::int64_t number, const std::string& region) {
        house.script(
            "INSERT INTO card_profiles (id, state, name, region, generation, chip_kb, domestic_chip, "
            "interface, cos_arch, "
            "mask, applications, algorithms, spec_version, face_design, valid_years, pack, made_by, made_at) "
            "VALUES (" +
            std::to_string(number) + ", 'approved', '二代卡" + std::to_string(number) + "', " + region +
            ", 2, 32, 1, 'CONTACT', 'SINGLE_COS_DUAL_APP', 'HARD_MASK', 'SSSE,PSE', '3DES', '2.00', 'face', "
            "10, 0, "
            "'root', 0)");
    }
    std::string add_warehouse(std::string_view name, access::OrganisationId owner, std::string_view region,
                              bool outlet_s) {
        return house
            .call("operator", "production.save_warehouse",
                  Node::of({{"name", name},
                            {"organisation", owner.text()},
                            {"region", region},
                            {"is_outlet", outlet_s}}))["warehouse"]
            .text();
    }
    /// The nth bank card of the bank with this BIN.
    static std::string bank_card(std::string_view bin, std::int64_t nth) {
        std::string digits = std::to_string(nth);
        digits = std::string{bin} + std::string(12 - digits.size(), '0') + digits;
        return digits + luhn_digit(digits);
    }
    static std::string chip(std::int64_t nth) {
        const std::string digits = std::to_string(nth);
        return "C0DE" + std::string(12 - digits.size(), '0') + digits;
    }
    /// An intake sheet of the cards first..last.
    static std::string intake(std::int64_t first, std::int64_t last, std::string_view bin = "621001") {
        std::string sheet = "芯片序列号,银行卡号\n";
        for (std::int64_t nth = first; nth <= last; ++nth)
            sheet += chip(nth) + "," + bank_card(bin, nth) + "\n";
        return sheet;
    }
    Node delivery(const std::string& sheet, const std::string& lot, const std::string& warehouse) {
        return Node::of({{"file", house.upload("operator", sheet, "intake.csv")},
                         {"lot_no", lot},
                         {"warehouse", warehouse},
                         {"bank", 951},
                         {"profile", "profile_7"},
                         {"vendor", id(vendor)},
                         {"region", "4418"},
                         {"produced_on", "2026-10-20"}});
    }
    /// Numbers of the city's pool, filled.
    Node generate(const std::string& letter, std::int64_t first, std::int64_t last) {
        Node made =
            house.call("operator", "production.generate_numbers",
                       Node::of({{"region", "4418"}, {"letter", letter}, {"first", first}, {"last", last}}));
        house.run_jobs();
        return made;
    }
    /// Runs one job of this kind that the worker would repeat.
    void work(std::string_view kind) {
        house.with_unit("root", [&](Unit& unit) { unit.queue(kind, Node::of({}), kind); });
        house.run_jobs();
    }
};

}  // namespace onecard::production
