#pragma once
// Projects, payment notices and reminders in both of two counties, for what lists show of them.

#include "business/projects/notice_store.hpp"
#include "business/projects/project_store.hpp"
#include "tests/two_counties.hpp"

namespace onecard::two_counties {

/// Two projects alike in each county, of its own department and one bank of both; a notice that is late, one not sent.
inline void begin_projects(TestHouse& house, TwoCounties& counties) {
    using namespace projects;
    const access::OrganisationId bank{counties.organisation_of_bank(951)};
    const policies::PackId pack{house.number("SELECT id FROM rule_packs WHERE name = 'hunan-2020'")};
    const auto civil = counties.organisation_of("civil_affairs_clerk");
    house.with_unit("init", [&](Unit& unit) {
        for (const auto& [county, owner] :
             {std::pair{two_counties::first_county, civil},
              std::pair{two_counties::second_county, civil + two_counties::mirror_offset}}) {
            const RegionCode region = RegionCode::parse(county).value();
            for (const char* name : {"宣传（一期）", "宣传（二期）"}) {
                Project project{.way = &must_find_procedure("HUNAN"),
                                .name = name,
                                .region = region,
                                .organisation = access::OrganisationId{owner},
                                .scope_class = "3",
                                .budget = 150000.00_yuan,
                                .pack = pack};
                insert_project(unit, project, {});
                add_party(unit.db, project.id, bank, Side::bank);
                for (const bool is_sent : {false, true}) {
                    PaymentNotice notice{.project = project.id,
                                         .contract = ContractId{1},
                                         .number = project.code + (is_sent ? "-2" : "-1"),
                                         .region = region,
                                         .organisation = project.organisation,
                                         .bank = bank,
                                         .amount = 1.00_yuan,
                                         .account = BankAccount::parse("12345678", AccountKind::account).value(),
                                         .made_on = unit.today(),
                                         .pack = pack};
                    insert_notice(unit, notice);
                    if (!is_sent) continue;
                    notice.received_on = unit.today();
                    notice.due_on = unit.today();
                    set_clock(unit.db, notice);
                    insert_reminder(unit, {.project = project.id,
                                           .notice = notice.id,
                                           .kind = "payment",
                                           .due_on = unit.today(),
                                           .on_day = unit.today()});
                }
            }
            DeclarationWindow window{.region = region, .opens_on = unit.today(), .closes_on = unit.today()};
            insert_window(unit, window);
        }
    });
    house.script(
        "INSERT INTO tender_filings (project, filed_by, filed_on, received_by, received_on) "
        "SELECT id, 'x', proposed_on, NULL, NULL FROM projects;");
    house.script("UPDATE payment_notices SET state = 'received' WHERE due_on IS NOT NULL");
}

}  // namespace onecard::two_counties
