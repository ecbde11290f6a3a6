// A province's year of construction funds against plain SQL, in one run:
//   funds_bench [--batches N] [--projects N] [--notices N] [--database URL]
// Loads what banks owe and what projects spend, compares the books of every bank with every party batch by batch,
// prints the statements; the floor loads, joins and writes the same rows with the fewest bulk statements, unchecked.

#include <fmt/format.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "base/uscc.hpp"
#include "bench/lap.hpp"
#include "business/access/access.hpp"
#include "business/funds/funds.hpp"
#include "business/policies/policies.hpp"
#include "business/projects/notice_store.hpp"
#include "business/projects/project_store.hpp"
#include "engine/dispatcher.hpp"
#include "engine/files.hpp"
#include "engine/house.hpp"
#include "engine/job_runner.hpp"

namespace {

using namespace onecard;
namespace fs = std::filesystem;

constexpr int cities = 14, banks = 12;

struct Options {
    int batches = 20'000, projects = 5'000, notices = 20'000;
    std::string database;
};

class SetClock final : public Clock {
public:
    Instant now() const override { return now_; }
    void set(std::string_view at) { now_ = Instant::parse(at).value(); }

private:
    Instant now_ = Instant::parse("2024-03-04T09:00:00+08:00").value();
};

/// The province, its prefectures and banks, and whoever acts for them.
class Province {
public:
    Province(const fs::path& folder, const std::string& url)
        : installation{the_house(), Places{folder.string()}, url, KeyRing::unsaved(), clock},
          folder_{folder} {
        {
            auto session = installation.lease();
            migrate(*session->db, the_house());
        }
        with_unit(worker_actor(), [](Unit& unit) {
            for (const Module* module : the_house().modules())
                if (module->furnish != nullptr) module->furnish(unit);
        });
        levels.push_back(RegionCode::parse("43").value());
        for (int city = 1; city <= cities; ++city)
            levels.push_back(
                RegionCode::parse(city == cities ? "4331" : fmt::format("43{:02}", city)).value());
        with_unit(worker_actor(), [&](Unit& unit) {
            for (const RegionCode level : levels)
                centres.push_back(found(unit, level == levels[0] ? "CARD_CENTRE_PROV" : "CARD_CENTRE_CITY",
                                        "中心" + level.short_text(), level, ""));
            for (int bank = 0; bank < banks; ++bank)
                bank_ids.push_back(found(unit, "BANK_PROV",
                                         fmt::format("虚构第{:02}银行湖南省分行", bank + 1), levels[0],
                                         fmt::format("91430000MA4K{:05}", bank + 1)));
            builder = found(unit, "CONTRACTOR", "虚构湘卡科技有限公司", levels[1], "91430100MA4K10001");
        });
    }

    template <class Work>
    void with_unit(const Actor& actor, Work work) {
        auto session = installation.lease();
        const Installation::Turn turn{installation};
        Transaction transaction{*session->db};
        Unit unit = installation.unit(*session, actor);
        work(unit);
        transaction.commit();
    }
    Actor centre(std::size_t level) const {
        return {.kind = ActorKind::operator_,
                .operator_id = 1,
                .code = "centre_" + levels[level].short_text(),
                .roles = {level == 0 ? "FUND_MANAGER_PROV" : "FUND_MANAGER_CITY"},
                .region = levels[level],
                .organisation = centres[level].number(),
                .own_organisation_only = false};
    }
    Actor bank(std::size_t at) const {
        return {.kind = ActorKind::operator_,
                .operator_id = 2,
                .code = fmt::format("bank_{}", at + 1),
                .roles = {"BANK_CLERK"},
                .region = levels[0],
                .organisation = bank_ids[at].number()};
    }
    Node call(const Actor& actor, const std::string& operation, Node input) {
        return Dispatcher{installation}.run(
            {.operation = operation, .input = std::move(input), .actor = actor});
    }
    std::string upload(const Actor& actor, const std::string& name, const std::string& text) {
        const fs::path spooled = folder_ / ("spool_" + name);
        std::ofstream{spooled} << text;
        const std::string digest = keep_file(installation.places(), spooled);
        std::string id;
        with_unit(actor, [&](Unit& unit) { id = record_upload(unit, digest, name).id.text(); });
        return id;
    }
    void run_jobs() {
        JobRunner quick{installation, "quick", "bench"}, bulk{installation, "bulk", "bench"};
        while (quick.run_one() || bulk.run_one()) {}
    }

    SetClock clock;
    Installation installation;
    std::vector<RegionCode> levels;  ///< the province first
    std::vector<access::OrganisationId> centres, bank_ids;
    access::OrganisationId builder;

private:
    static access::OrganisationId found(Unit& unit, std::string type, std::string name, RegionCode region,
                                        std::string uscc) {
        if (!uscc.empty()) uscc += uscc_check_character_of(uscc);
        access::NewOrganisation one{.type = std::move(type), .name = std::move(name), .region = region};
        if (!uscc.empty()) one.uscc = Uscc::parse(uscc).value();
        return access::create_organisation(unit, one);
    }

    fs::path folder_;
};

std::string batch_no(int batch) {
    return fmt::format("HN24-{:06}", batch);
}
int bank_of(int batch) {
    return batch % banks;
}
int city_of(int batch) {
    return 1 + batch % cities;
}

void load_accruals(Province& province, const Options& options) {
    std::string sheet = "银行,批次号,生产日期,预制卡数量,市州\n";
    for (int batch = 0; batch < options.batches; ++batch)
        sheet += fmt::format("虚构第{:02}银行湖南省分行,{},2024-02-{:02},{},{}\n", bank_of(batch) + 1,
                             batch_no(batch), 1 + batch % 28, 900 + batch % 200,
                             province.levels[static_cast<std::size_t>(city_of(batch))].text());
    const Node answer =
        province.call(province.centre(0), "funds.import_accruals",
                      Node::of({{"upload", province.upload(province.centre(0), "批次.csv", sheet)}}));
    if (answer["batches"].number() != options.batches)
        throw std::runtime_error{"not all batches accrued: " + to_json(answer["findings"])};
}

/// Projects of the prefectures with a contract each, and notices of which every second is paid.
void load_projects(Province& province, const Options& options) {
    const int each = options.notices / options.projects;
    for (std::size_t level = 1; level <= cities; ++level)
        province.with_unit(province.centre(level), [&](Unit& unit) {
            const RegionCode region = province.levels[level];
            const auto& way = projects::must_find_procedure("HUNAN");
            const auto pack = policies::pack_for(unit.db, region, "PROJECT", unit.today()).id;
            for (int nth = static_cast<int>(level); nth <= options.projects; nth += cities) {
                projects::Project project{.state = {},
                                          .way = &way,
                                          .name = fmt::format("项目{}", nth),
                                          .region = region,
                                          .organisation = province.centres[level],
                                          .scope_class = "2",
                                          .purpose = "设备",
                                          .budget = Money::of_fen(400'000),
                                          .responsible = "负责人",
                                          .pack = pack};
                projects::insert_project(unit, project, {});
                const auto shares = funds::reserve(unit, region, project.budget, project.use());
                projects::Contract contract{
                    .project = project.id,
                    .number = fmt::format("合-{}", nth),
                    .name = "设备合同",
                    .contractor = province.builder,
                    .contractor_name = "虚构湘卡科技有限公司",
                    .account_name = "虚构湘卡科技有限公司",
                    .opening_outlet = "虚构支行",
                    .account = BankAccount::parse("43050188880000000123", AccountKind::account).value(),
                    .amount = project.budget,
                    .signed_on = unit.today(),
                    .starts_on = unit.today(),
                    .ends_on = unit.today()};
                projects::insert_contract(unit, contract, {});
                funds::commit(unit, region, shares, project.use(), contract.reference());
                for (int notice = 0; notice < each; ++notice) {
                    const Money amount = Money::of_fen(project.budget.fen() / each / banks);
                    const auto& bank = shares[static_cast<std::size_t>(notice) % shares.size()].bank;
                    projects::PaymentNotice made{.project = project.id,
                                                 .contract = contract.id,
                                                 .round = notice + 1,
                                                 .number = fmt::format("通{}-{}", nth, notice),
                                                 .region = region,
                                                 .organisation = province.centres[level],
                                                 .bank = bank,
                                                 .amount = amount,
                                                 .account_name = contract.account_name,
                                                 .opening_outlet = contract.opening_outlet,
                                                 .account = contract.account,
                                                 .made_on = unit.today(),
                                                 .pack = pack};
                    projects::insert_notice(unit, made);
                    const auto held =
                        funds::hold_notice(unit, region, {bank, amount}, project.use(), made.id.text());
                    projects::set_transfer(unit.db, made.id, held);
                    if (notice % 2 == 0) funds::settle_notice(unit, held);
                }
            }
        });
}

std::vector<Node> open_statements(Province& province) {
    province.clock.set("2024-07-01T02:00:00+08:00");
    province.with_unit(worker_actor(), [](Unit& unit) {
        unit.queue("funds.open_reconciliations", Node{Node::Record{}}, "funds");
    });
    province.run_jobs();
    std::vector<Node> statements;
    for (Node input = Node::of({{"limit", 200}});;) {
        const Node page = province.call(province.centre(0), "funds.list_statements", input);
        for (std::size_t i = 0; i < page["statements"].size(); ++i)
            statements.push_back(page["statements"].at(i));
        if (page["next"].is_null()) return statements;
        input.set("after", page["next"]);
    }
}

/// Every party fills in its side, the bank with its own list of batches; none of them differs.
void compare_books(Province& province, const Options& options, const std::vector<Node>& statements) {
    std::vector<std::string> lists(static_cast<std::size_t>((cities + 1) * banks), "批次号,预制卡数量\n");
    for (int batch = 0; batch < options.batches; ++batch) {
        const std::string line = fmt::format("{},{}\n", batch_no(batch), 900 + batch % 200);
        lists[static_cast<std::size_t>(bank_of(batch))] += line;
        lists[static_cast<std::size_t>(city_of(batch) * banks + bank_of(batch))] += line;
    }
    for (const Node& statement : statements) {
        std::size_t level = 0, bank = 0;
        while (province.levels[level].text() != statement["level"].text()) ++level;
        while (province.bank_ids[bank].text() != statement["bank"].text()) ++bank;
        const Actor clerk = province.bank(bank);
        Node input = Node::of({{"statement", statement["statement"]}, {"as_ledger", true}});
        province.call(province.centre(0), "funds.fill_statement", input);
        if (level > 0) province.call(province.centre(level), "funds.fill_statement", input);
        input.set("upload", province.upload(clerk, "批次清单.csv", lists[level * banks + bank]));
        if (province.call(clerk, "funds.fill_statement", input)["differences"].number() != 0)
            throw std::runtime_error{"differences where there are none"};
        const Node named = Node::of({{"statement", statement["statement"]}});
        province.call(province.centre(0), "funds.confirm_statement", named);
        if (level > 0) province.call(province.centre(level), "funds.confirm_statement", named);
        province.call(clerk, "funds.confirm_statement", named);
    }
}

constexpr Statement floor_join{"bench.floor_join", R"sql(
    SELECT COUNT(*), CAST(COALESCE(SUM(CASE WHEN t.cards = b.cards THEN 0 ELSE 1 END), 0) AS BIGINT)
      FROM floor_batches b JOIN floor_lists t ON t.bank = b.bank AND t.batch_no = b.batch_no)sql"};
constexpr Statement floor_sums{"bench.floor_sums", R"sql(
    SELECT bank, level, CAST(SUM(amount_fen) AS BIGINT) FROM floor_moves
     GROUP BY bank, level ORDER BY bank, level)sql"};

struct Floor {
    double load = 0, compare = 0, print = 0;
};

Floor run_floor(const Options& options, const fs::path& folder, const std::string& url) {
    const auto db = open_database(url);
    for (const char* table :
         {"floor_batches (bank BIGINT NOT NULL, batch_no TEXT NOT NULL, cards BIGINT NOT NULL, "
          "PRIMARY KEY (bank, batch_no)",
          "floor_lists (bank BIGINT NOT NULL, batch_no TEXT NOT NULL, cards BIGINT NOT NULL, "
          "PRIMARY KEY (bank, batch_no)",
          "floor_moves (id BIGINT NOT NULL PRIMARY KEY, bank BIGINT NOT NULL, level BIGINT NOT NULL, "
          "amount_fen BIGINT NOT NULL"})
        db->script(schema_text(fmt::format("CREATE TABLE {}\n);", table), db->kind()));
    Floor floor;
    bench::Lap watch;
    const auto load_batches = [&](const char* table) {
        const auto load = db->bulk_load(table, "bank, batch_no, cards");
        for (int batch = 0; batch < options.batches; ++batch)
            load->row(std::array<Value, 3>{std::int64_t{bank_of(batch)}, batch_no(batch),
                                           std::int64_t{900 + batch % 200}});
        load->finish();
    };
    {
        Transaction transaction{*db};
        load_batches("floor_batches");
        // A promise for each level of a batch, reserve and contract of each project, what notices hold or pay.
        const auto load = db->bulk_load("floor_moves", "id, bank, level, amount_fen");
        const int moves = 2 * options.batches + 2 * options.projects + options.notices * 3 / 2;
        for (std::int64_t move = 0; move < moves; ++move)
            load->row(std::array<Value, 4>{move, move % banks, move % (cities + 1), std::int64_t{100'000}});
        load->finish();
        transaction.commit();
    }
    floor.load = watch.seconds();
    {
        Transaction transaction{*db};
        load_batches("floor_lists");
        db->each(floor_join, [](const Row& row) {
            if (row.number(1) != 0) throw std::runtime_error{"the floor differs"};
        });
        transaction.commit();
    }
    floor.compare = watch.seconds();
    std::ofstream out{folder / "floor.txt"};
    db->each(floor_sums, [&](const Row& row) {
        out << row.number(0) << ' ' << row.number(1) << ' ' << row.number(2) << '\n';
    });
    floor.print = watch.seconds();
    return floor;
}

int run(const Options& options) {
    spdlog::set_level(spdlog::level::err);
    const fs::path folder = fs::temp_directory_path() / fmt::format("onecard_funds_{}", getpid());
    fs::create_directories(folder);
    const bool own = options.database.empty();
    const Floor floor = run_floor(options, folder, own ? (folder / "floor.db").string() : options.database);
    Province province{folder, own ? (folder / "onecard.db").string() : options.database};
    fmt::print("{} cities, {} banks, {} card batches, {} projects, {} notices, {}\n", cities, banks,
               options.batches, options.projects, options.notices,
               province.installation.database_kind() == DatabaseKind::sqlite ? "SQLite" : "PostgreSQL");
    bench::Lap watch;
    load_accruals(province, options);
    const double accruals = watch.seconds();
    load_projects(province, options);
    const double works = watch.seconds();
    const auto statements = open_statements(province);
    const double opened = watch.seconds();
    compare_books(province, options, statements);
    const double compared = watch.seconds();
    for (const Node& statement : statements)
        province.call(province.centre(0), "funds.print_statement",
                      Node::of({{"statement", statement["statement"]}}));
    province.run_jobs();
    const double printed = watch.seconds();
    const auto row = [](std::string_view name, double seconds, double least) {
        fmt::print("{:<36} {:>8.2f} s   floor {:>6.2f} s   × {:.1f}\n", name, seconds, least,
                   seconds / least);
    };
    fmt::print("accruals {:.2f} s, projects and notices {:.2f} s\n", accruals, works);
    row("load", accruals + works, floor.load);
    row("open and compare batch by batch", opened + compared, floor.compare);
    row(fmt::format("print {} statements", statements.size()), printed, floor.print);
    row("the year", accruals + works + opened + compared + printed, floor.load + floor.compare + floor.print);
    fs::remove_all(folder);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string flag = argv[i];
        if (flag == "--batches")
            options.batches = std::stoi(argv[i + 1]);
        else if (flag == "--projects")
            options.projects = std::stoi(argv[i + 1]);
        else if (flag == "--notices")
            options.notices = std::stoi(argv[i + 1]);
        else if (flag == "--database")
            options.database = argv[i + 1];
        else
            return fmt::print(stderr, "unknown: {}\n", flag), 2;
    }
    return run(options);
}
