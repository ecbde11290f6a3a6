#pragma once
// A county that issues cards, for tests: banks, a vendor, an approved profile, registration, tenders, tasks and fees.

#include "base/uscc.hpp"
#include "business/access/access.hpp"
#include "business/issuing/setup.hpp"
#include "business/subsidies/tests/county.hpp"

namespace onecard::issuing {

class IssuingOffice {
public:
    TestHouse& house;
    subsidies::County county;
    access::OrganisationId bank, other_bank, outlet, vendor, other_vendor;
    std::string profile, registration;

    explicit IssuingOffice(TestHouse& the_house) : house{the_house}, county{the_house} {
        house.add_actor("root", {"SYSTEM_ADMIN"}, "37");
        bank = add("BANK_BRANCH", "虚构泗源银行泗水支行", "91370831MA4L00001");
        other_bank = add("BANK_BRANCH", "虚构尼山银行泗水支行", "91370831MA4L00002");
        vendor = add("CARD_VENDOR", "虚构华卡科技有限公司", "91370831MA4L00003");
        other_vendor = add("CARD_VENDOR", "虚构新卡科技有限公司", "91370831MA4L00004");
        outlet = house.with_unit("root", [&](Unit& unit) {
            return access::create_organisation(unit, {.type = "BANK_OUTLET",
                                                      .name = "虚构泗源银行泉林网点",
                                                      .region = RegionCode::parse("370831101").value(),
                                                      .parent = bank});
        });
        house.with_unit("root", [&](Unit& unit) {
            for (cards::Bank one : cards::list_banks(unit.db)) {
                if (one.code == 951) one.organisation = bank.number();
                if (one.code == 952) one.organisation = other_bank.number();
                cards::save_bank(unit, one);
            }
        });
        house.add_actor("maker", {"PRODUCTION_OPERATOR"}, "370831");
        house.add_actor("checker", {"CARD_REVIEWER"}, "370831");
        house.add_actor("counter", {"CARD_CLERK"}, "370831");
        house.add_actor("counter_two", {"CARD_CLERK"}, "370831");
        house.add_actor("teller", {"BANK_CLERK"}, "370831", bank.number(), true);
        house.add_actor("other_teller", {"BANK_CLERK"}, "370831", other_bank.number(), true);
        house.add_actor("far", {"CARD_CLERK"}, "370830");
        // Whatever the worker would be.
        house.add_actor("production", {}, "37");
    }

    access::OrganisationId add(std::string_view type, std::string_view name, std::string uscc) {
        uscc += uscc_check_character_of(uscc);
        return house.with_unit("root", [&](Unit& unit) {
            return access::create_organisation(unit, {.type = std::string{type},
                                                      .name = std::string{name},
                                                      .uscc = Uscc::parse(uscc).value(),
                                                      .region = RegionCode::parse("370831").value()});
        });
    }
    static std::string vendor_text(access::OrganisationId id) {
        return "vendor_" + std::to_string(id.number());
    }
    static std::string outlet_text(access::OrganisationId id) {
        return "pickup_outlet_" + std::to_string(id.number());
    }

    static Node profile_input(std::int64_t chip_kb = 80) {
        return Node::of({{"name", "第三代社保卡"},
                         {"generation", 3},
                         {"chip_kb", chip_kb},
                         {"domestic_chip", true},
                         {"interface", "DUAL"},
                         {"applications", Node::List{"SSSE", "PSE"}},
                         {"algorithms", Node::List{"SM4", "SM2"}},
                         {"spec_version", "3.00"},
                         {"face_design", "三代标准卡面"},
                         {"valid_years", 10}});
    }
    std::string propose_profile(std::int64_t chip_kb = 80) {
        return house.call("maker", "issuing.propose_profile", profile_input(chip_kb))["profile"]["profile"]
            .text();
    }
    std::string approved_profile() {
        const std::string id = propose_profile();
        house.call("maker", "issuing.submit_profile", Node::of({{"profile", id}}));
        house.call("checker", "issuing.approve_profile", Node::of({{"profile", id}}));
        return id;
    }
    std::string open_registration(const std::string& of, access::OrganisationId by) {
        return house
            .call("maker", "issuing.open_registration",
                  Node::of({{"title", "泗水县社保卡发行注册"},
                            {"population", "全县城乡居民"},
                            {"planned_cards", 600000},
                            {"profiles", Node::List{of}},
                            {"vendors", Node::List{vendor_text(by)}}}))["registration"]["registration"]
            .text();
    }
    std::string step(const std::string& who, const std::string& act, const std::string& of) {
        return house.outcome(
            who, act,
            Node::of({{"registration", of}, {"doc_no", "人社注册〔2026〕" + act}, {"on_day", "2026-10-08"}}));
    }
    std::string issuing_registration(const std::string& of, access::OrganisationId by) {
        const std::string id = open_registration(of, by);
        for (const char* act : {"issuing.register_issuance", "issuing.receive_keys", "issuing.receive_psam",
                                "issuing.pass_general_test"})
            EXPECT_EQ(step("maker", act, id), "ok");
        EXPECT_EQ(step("checker", "issuing.start_issuing", id), "ok");
        return id;
    }
    std::string tender(const std::string& kind, access::OrganisationId winner, const std::string& number,
                       const std::string& to = "2028-12-31") {
        const std::string id = house
                                   .call("maker", "issuing.record_tender",
                                         Node::of({{"number", number},
                                                   {"kind", kind},
                                                   {"subject", "社保卡合作"},
                                                   {"winners", Node::List{vendor_text(winner)}},
                                                   {"valid_from", "2026-01-01"},
                                                   {"valid_to", to}}))["tender"]["tender"]
                                   .text();
        house.call("checker", "issuing.confirm_tender", Node::of({{"tender", id}}));
        return id;
    }
    void quota(std::int64_t of, std::int64_t target) {
        house.call("checker", "issuing.set_bank_quota",
                   Node::of({{"bank", of},
                             {"target", target},
                             {"deadline", "2026-12-31"},
                             {"doc_no", "泗人社〔2026〕5号"}}));
    }
    std::string fee(const std::string& kind = "reissue", const std::string& amount = "16.00") {
        const std::string id = house
                                   .call("maker", "issuing.record_fee_standard",
                                         Node::of({{"kind", kind},
                                                   {"amount", amount},
                                                   {"approval_doc", "鲁价费函〔2026〕3号"},
                                                   {"approved_by", "山东省物价局"},
                                                   {"valid_from", "2026-01-01"}}))["standard"]["standard"]
                                   .text();
        house.call("checker", "issuing.confirm_fee_standard", Node::of({{"standard", id}}));
        return id;
    }
    /// Everything that must stand before the first card.
    void set_up() {
        profile = approved_profile();
        registration = issuing_registration(profile, vendor);
        tender("vendor", vendor, "SDGP-2026-001");
        tender("bank", bank, "SDGP-2026-002");
        tender("bank", other_bank, "SDGP-2026-003");
        quota(951, 1000);
        quota(952, 1000);
        fee("reissue");
        fee("exchange", "20.00");
    }

    /// Puts people into the base, collected, compared and with a photo; `cards` of each as told.
    void settle(std::vector<subsidies::TestPerson> people, bool with_photo = true) {
        county.settle(people);
        std::vector<int> nths;
        for (const auto& one : people) nths.push_back(one.nth);
        make_ready(nths, "370831101000", with_photo);
    }
    /// What collection would have kept: a record handed over, compared today, and a good photo.
    void make_ready(const std::vector<int>& nths, std::string_view town = "370831101000",
                    bool with_photo = true) {
        static constexpr Statement insert_record{"test.insert_collected", R"sql(
            INSERT INTO collection_records (batch, seq, person_key, sheet_row, check_bits, cert_type, name, name_hash,
                sex,
                                            ethnic, birth, region, cert_valid_until, bank, infant, corrects, sealed,
                                            created_at)
            SELECT $1, $2, person_key, $2, 0, '01', name, name_hash, '1', '01', birth, $4, NULL, NULL, 0, NULL, $5, $6
              FROM people_v WHERE person_key = $3)sql"};
        static constexpr Statement insert_batch{"test.insert_collected_batch", R"sql(
            INSERT INTO collection_batches (id, state, plan, title, region, organisation, channel, upload, digest,
                facts,
                                            rows_read, rows_bad, warnings, last_seq, pack, created_by, created_at)
            VALUES ($1, 'submitted', NULL, 'test', $2, NULL, 'town', NULL, '', '', $3, 0, 0, $3, 0, 'root', $4))sql"};
        static constexpr Statement insert_states{"test.insert_collected_states", R"sql(
            INSERT INTO collection_states (batch, part, states) VALUES ($1, 0, $2))sql"};
        static constexpr Statement insert_result{"test.insert_compared", R"sql(
            INSERT INTO comparison_results (batch, seq, person_key, job, overall, items, remark,
                source_sealed, compared_on)
            VALUES ($1, $2, $3, 1, 1, '======', '', NULL, $4))sql"};
        static constexpr Statement insert_photo{"test.insert_photo", R"sql(
            INSERT INTO photos (id, person_key, quality, reasons, source, sm3, path, bytes, width, height, dpi,
                taken_on,
                                archive, created_at)
            VALUES ($1, $2, 'ok', 0, 'police', '', '', 1, 358, 441, 350, NULL, 0, $3))sql"};
        house.with_unit("root", [&](Unit& unit) {
            const std::int64_t batch = unit.next_number();
            collected = "collection_" + std::to_string(batch);
            std::int64_t seq = 0;
            for (const int nth : nths) {
                const PersonKey key = unit.hasher.of("01", subsidies::test_citizen(nth));
                unit.db.change(insert_record, batch, ++seq, key, RegionCode::parse(town).value(), Blob{"x"},
                               unit.now);
                unit.db.change(insert_result, batch, seq, key, unit.today());
                if (with_photo) unit.db.change(insert_photo, unit.next_number(), key, unit.now);
            }
            unit.db.change(insert_batch, batch, RegionCode::parse("370831").value(), seq, unit.now);
            const std::string states(static_cast<std::size_t>(seq), 't');
            unit.db.change(insert_states, batch, Blob{states});
        });
    }
    std::string collected;  ///< the batch of the newest make_ready

    static Node who(int nth) { return Node{subsidies::test_citizen(nth)}; }
    static Node wish(int nth, const std::string& type = "01", std::int64_t of = 951) {
        return Node::of({{"number", who(nth)}, {"type", type}, {"bank", of}});
    }
    std::string apply(int nth, const std::string& type = "01", std::int64_t of = 951) {
        return house.call("counter", "issuing.apply", wish(nth, type, of))["application"]["application"]
            .text();
    }
    std::string told(int nth, const std::string& type = "01", std::int64_t of = 951,
                     const std::string& by = "counter") {
        return house.outcome(by, "issuing.apply", wish(nth, type, of));
    }
    std::string state(const std::string& application) {
        return house.text("SELECT state FROM card_applications WHERE id = " + application.substr(12));
    }
    /// "ok", or the code of what a call of another module ran into.
    template <class Work>
    std::string attempt(Work work) {
        try {
            house.with_unit("production", work);
            return "ok";
        } catch (const Problem& problem) { return std::string{problem.kind().code}; }
    }
    std::string take(const std::string& application, const std::string& batch = "batch-1") {
        return attempt([&](Unit& unit) {
            const ApplicationId id = ApplicationId::parse(application).value();
            take_into_production(unit, {&id, 1}, batch);
        });
    }
    /// Signs a citizen in.
    std::string citizen(int nth) {
        const std::string code = "citizen_" + std::to_string(nth);
        Actor& actor = house.add_actor(code, {"CITIZEN"});
        actor.kind = ActorKind::citizen;
        actor.region = {};
        actor.own_organisation_only = true;
        actor.person = people::key_text(county.key_of(nth));
        return code;
    }
    Node document(const std::string& who_gives, const std::string& name) {
        return Node{house.upload(who_gives, "image of " + name, name + ".jpg")};
    }
    Node agent(const std::string& by, int nth, const std::string& kind, const std::string& name = "王代办") {
        return Node::of({{"kind", kind},
                         {"name", name},
                         {"number", who(nth)},
                         {"mobile", "13900000001"},
                         {"relation", "父亲"},
                         {"agent_document", document(by, name)},
                         {"principal_document", document(by, "original")}});
    }
};

class IssuingTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    IssuingOffice office{house};
};

}  // namespace onecard::issuing
