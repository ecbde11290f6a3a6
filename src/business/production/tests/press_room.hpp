#pragma once
// PressRoom: a workshop with people who applied, and partners who answer by the published grammar of the files alone.

#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/person_name.hpp"
#include "base/text_encoding.hpp"
#include "business/issuing/application_store.hpp"
#include "business/people/people.hpp"
#include "business/production/archive.hpp"
#include "business/production/tests/workshop.hpp"
#include "engine/envelope.hpp"
#include "engine/sm3.hpp"

namespace onecard::production {

class PressRoom : public Workshop {
public:
    /// A file as a partner sees it: its lines cut into columns, and what a return must name.
    struct Seen {
        std::string name, text_sm3, batch_no;
        std::vector<std::vector<std::string>> lines;
        std::map<std::string, std::string> photos;
    };
    std::string warehouse;
    Sm2KeyPair bank_key = generate_sm2_key(), centre_key = generate_sm2_key();
    access::OrganisationId key_centre;

    explicit PressRoom(TestHouse& the_house) : Workshop{the_house} {
        warehouse = open_shop();
        key_centre = add("CARD_CENTRE_PROV", "广东省社会保障卡密钥中心", "44", "");
        partner(bank, "bank", "cards_bank", bank_key, 951);
        partner(key_centre, "centre", "key_centre", centre_key, 0);
        generate("A", 1, 50);
        add_profile(7001, "441800000000");
        house.script(
            "INSERT INTO issuance_registrations (id, state, title, region, population, planned_cards, "
            "doc_no, made_by, "
            "made_at) VALUES (7002, 'issuing', '发行注册', 441800000000, '', 1000, '1', 'root', 0);"
            "INSERT INTO registration_profiles (registration, profile, change_id) VALUES (7002, 7001, 0);"
            "INSERT INTO registration_vendors (registration, vendor, change_id) VALUES (7002, " +
            std::to_string(vendor.number()) +
            ", 0);"
            "INSERT INTO tenders (id, state, number, kind, subject, region, contract_no, valid_from, "
            "valid_to, made_by, "
            "made_at) VALUES (7003, 'confirmed', 'T1', 'vendor', '卡商', 441800000000, 'C1', 0, 99999, "
            "'root', 0), "
            "(7004, 'confirmed', 'T2', 'bank', '银行', 441800000000, 'C2', 0, 99999, 'root', 0);"
            "INSERT INTO tender_winners (tender, organisation) VALUES (7003, " +
            std::to_string(vendor.number()) + "), (7004, " + std::to_string(bank.number()) +
            ");"
            "INSERT INTO bank_quotas (id, region, bank, population, target, deadline, under_way, done, "
            "doc_no, made_by, "
            "made_at) VALUES (7005, 441800000000, 951, '', 1000, 99999, 0, 0, 'D', 'root', 0);");
    }
    void partner(access::OrganisationId organisation, const char* kind, const char* folder,
                 const Sm2KeyPair& key, std::int64_t bank_code) {
        Node in = Node::of({{"organisation", organisation.text()},
                            {"kind", kind},
                            {"folder", folder},
                            {"public_key", key.public_point}});
        if (bank_code != 0) in.set("bank", bank_code);
        house.call("root", "production.save_partner", in);
    }
    static CitizenNumber number_of_person(std::int64_t nth) {
        std::string digits = "44180219900101" + std::string(nth < 10 ? "00" : "0") + std::to_string(nth);
        return CitizenNumber::parse(digits + citizen_check_character(digits), Date::of(2026, 11, 2).value())
            .value();
    }
    /// Somebody of the base with an application that is ready; answers the key.
    PersonKey applicant(std::int64_t nth) {
        return house.with_unit("root", [&](Unit& unit) {
            people::Person one{.name = "陈小" + std::to_string(nth),
                               .sex = nth % 2 == 0 ? "2" : "1",
                               .ethnic = "01",
                               .birth = Date::of(1990, 1, 1).value(),
                               .town = RegionCode::parse("441802001").value(),
                               .number = number_of_person(nth)};
            one.key = people::key_of(unit, one.number);
            one.name_hash = name_hash(normalise_name(one.name));
            people::save_people(unit, std::span{&one, 1});
            issuing::ApplicationDetail detail;
            detail.application = {.state = issuing::ApplicationState::applied,
                                  .type = issuing::ApplicationType::first,
                                  .person = one.key,
                                  .region = RegionCode::parse("441802").value(),
                                  .bank = 951,
                                  .outlet = outlet,
                                  .make_mode = issuing::MakeMode::central_batch,
                                  .profile = issuing::ProfileId{7001},
                                  .applied_on = unit.today()};
            detail.category = "";
            detail.made_by = "root";
            detail.made_at = unit.now;
            issuing::insert_application(unit, detail);
            return one.key;
        });
    }
    std::string make_batch(std::int64_t cards) {
        const std::string id = house
                                   .call("operator", "production.create_batch",
                                         Node::of({{"region", "4418"},
                                                   {"bank", 951},
                                                   {"profile", "profile_7001"},
                                                   {"vendor", id_of_vendor()},
                                                   {"cards", cards}}))["batch"]
                                   .text();
        house.run_jobs();
        return id;
    }
    std::string id_of_vendor() const { return id(vendor); }
    std::string state(const std::string& batch) {
        return house.call("operator", "production.show_batch", Node::of({{"batch", batch}}))["batch"]["state"]
            .text();
    }
    std::string step(const std::string& act, const std::string& batch) {
        const std::string outcome =
            house.outcome("operator", "production." + act, Node::of({{"batch", batch}}));
        house.run_jobs();
        return outcome;
    }
    std::string stage(const std::string& batch, std::int64_t serial) {
        const Node items =
            house.call("operator", "production.list_items",
                       Node::of({{"batch", batch}, {"after", serial - 1}, {"limit", 1}}))["items"];
        return items.at(0)["stage"].text();
    }

    /// The newest complete file of the kind in the partner's folder.
    Seen receive(const char* folder, std::string_view kind, const Sm2KeyPair& key) {
        namespace fs = std::filesystem;
        Seen seen;
        for (const auto& entry : fs::directory_iterator{exchange() / folder / "out"})
            if (entry.path().extension() == ".ok") {
                std::string name = entry.path().filename().string();
                name.resize(name.size() - 3);
                if (name.starts_with(std::string{kind} + "_") && name > seen.name) seen.name = name;
            }
        std::ifstream sealed{exchange() / folder / "out" / seen.name, std::ios::binary};
        std::ostringstream plain;
        open_envelope(sealed, key, plain);
        std::string text = plain.str();
        if (kind == "VENDOR_ORDER") {
            const std::string archive = text;
            EXPECT_TRUE(each_in_tar(archive, [&](std::string_view name, std::string_view bytes) {
                if (name == "VENDOR_ORDER.txt")
                    text = bytes;
                else
                    seen.photos[std::string{name}] = bytes;
            }));
        }
        seen.text_sm3 = sm3_hex(text);
        std::istringstream lines{from_gb18030(text)};
        for (std::string line; std::getline(lines, line);) {
            if (line.ends_with('\r')) line.pop_back();
            std::vector<std::string> columns;
            std::istringstream cut{line + "|"};
            for (std::string column; std::getline(cut, column, '|');) columns.push_back(column);
            seen.lines.push_back(columns);
        }
        seen.batch_no = seen.lines.at(0).at(2);
        seen.lines.erase(seen.lines.begin());
        return seen;
    }
    /// What a partner puts into its folder, sealed for us, signed, .ok last; then it is collected and taken.
    void answer(const char* folder, std::string_view kind, const Seen& order,
                const std::vector<std::string>& lines, const Sm2KeyPair& key, std::int64_t version = 1,
                std::string_view replaces = {}) {
        std::string text = std::string{kind} + "|1|" + order.batch_no + "|" + std::to_string(version) +
                           "|20261103|" + std::to_string(lines.size()) + "|" + order.text_sm3 + "|" +
                           std::string{replaces} + "\r\n";
        for (const std::string& line : lines) text += line + "\r\n";
        std::istringstream plain{to_gb18030(text)};
        std::ostringstream sealed;
        const std::string ours =
            house.with_unit("root", [](Unit& unit) { return unit.keys.signing_key().public_point; });
        seal_envelope(plain, ours, sealed);
        std::filesystem::create_directories(exchange() / folder / "in");
        const std::string name =
            std::string{kind} + "_" + order.batch_no + "_" + std::to_string(version) + ".txt.enc";
        const std::string signature = Signer{key}.sign(sm3_hex(sealed.str()));
        put(folder, name, sealed.str());
        put(folder, name + ".sig",
            hex_of({reinterpret_cast<const std::uint8_t*>(signature.data()), signature.size()}) + "\n");
        put(folder, name + ".ok", "\n");
        collect();
    }
    void collect() {
        work("production.collect_returns");
        house.run_jobs();
    }
    /// The bank opens an account for everyone but those whose reason is given.
    std::vector<std::string> opened(const Seen& order,
                                    const std::map<std::int64_t, std::string>& refused = {}) {
        std::vector<std::string> lines;
        std::int64_t nth = 0;
        for (const auto& c : order.lines) {
            ++nth;
            const auto no = refused.find(nth);
            lines.push_back(c[0] + "|" + c[1] + "|" + c[2] + "|" + c[3] + "|" +
                            (no == refused.end()
                                 ? "00|" + bank_card("621001", 1000 + std::stoll(c[2].substr(14, 3))) +
                                       "|6222000" + c[0] + "||清城支行|"
                                 : "11||||清城支行|" + no->second));
        }
        return lines;
    }
    /// A chip for the nth line; the same `chip` gives the same ATR.
    static std::string made_line(const std::vector<std::string>& c, std::int64_t chip_no,
                                 std::string_view fail = {}) {
        const std::string digits = std::to_string(chip_no);
        const std::string tail = std::string(6 - digits.size(), '0') + digits;
        if (!fail.empty())
            return c[0] + "|" + c[1] + "|" + c[2] + "|" + c[3] + "||||||||" + "|MAKE|" + std::string{fail};
        return c[0] + "|" + c[1] + "|" + c[2] + "|" + c[3] + "|20261103||ABCDEF0123456789ABCDEF0123" + tail +
               "|3B7D9600" + "0080318065B0830201F383" + tail + "|951|" + c[13] + "||1-" + c[0] + "||";
    }
    static std::string key_line(const std::vector<std::string>& c, std::string_view result = "00") {
        return c[0] + "|" + c[1] + "|" + c[2] + "|" + std::string{result} + "|01|centre|20261103T100000";
    }

private:
    std::filesystem::path exchange() const { return house.installation().places().exchange(); }
    void put(const char* folder, const std::string& name, std::string_view bytes) {
        std::ofstream{exchange() / folder / "in" / name, std::ios::binary} << bytes;
    }
};

}  // namespace onecard::production
