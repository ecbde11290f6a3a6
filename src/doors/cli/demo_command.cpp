// onecard demo: makes the demonstration county in an empty data directory and pays three made-up rosters.

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "base/money.hpp"
#include "doors/cli/commands.hpp"
#include "doors/demo/collection.hpp"
#include "doors/demo/construction.hpp"
#include "doors/demo/demonstration.hpp"
#include "doors/demo/issuing.hpp"
#include "doors/opening.hpp"

namespace onecard {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view demonstration_password = "Demo-2026-only";

struct Shown {
    std::ostream& out;
    void operator()(const std::string& line) const { out << "· " << line << std::endl; }
};

/// What the platform says of the money, in both languages.
void report_money(demo::Demonstration& county, std::ostream& out,
                  const std::vector<demo::BatchOutcome>& batches) {
    out << "\n资金报告 Report of the money（元 yuan）\n";
    const auto text = [](const Node& node) {
        return node.if_text()     ? node.text()
               : node.if_number() ? std::to_string(node.number())
                                  : std::string{"-"};
    };
    std::string after;
    for (;;) {
        Node input = Node::of({{"limit", 100}});
        if (!after.empty()) input.set("after", after);
        const Node page = county.call("", "payments.list_orders", std::move(input));
        for (std::size_t i = 0; i < page["orders"].size(); ++i) {
            const Node& order = page["orders"].at(i);
            out << fmt::format(
                "  {:<10} {:<14} 笔数 lines {:>6}  金额 amount {:>14}  到账 paid {:>14}  退回 returned "
                "{:>12}  未知 unknown {:>10}\n",
                text(order["order"]), text(order["state"]), text(order["lines"]), text(order["amount"]),
                text(order["paid"]), text(order["returned"]), text(order["unknown"]));
        }
        if (!page["next"].if_text() || page["next"].text().empty()) break;
        after = page["next"].text();
    }
    for (const auto& batch : batches) {
        const Node shown = county.call("", "subsidies.show_batch", Node::of({{"batch", batch.batch}}));
        out << fmt::format("  {} {} {}\n", batch.batch, text(shown["batch"]["title"]),
                           text(shown["batch"]["state_zh"]));
    }
}

}  // namespace

void run_demo(const Command& command) {
    const auto installation = open_installation(command.settings, command.terminal.house);
    must_be_current(*installation);
    std::ostream& out = command.terminal.out;
    const std::uint64_t people = std::stoull(command.line.option("people", "20000"));
    const std::uint64_t seed = std::stoull(command.line.option("seed", "1"));
    const demo::MadeUpCounty made_up{seed, people};
    demo::Demonstration county{*installation, made_up};
    county.tell = Shown{out};
    county.with_sealed_bank = true;
    const fs::path folder = fs::path{installation->places().data} / "demonstration";
    fs::create_directories(folder);

    county.found_county(std::string{demonstration_password});
    // Papers of the demonstration lead back to this machine.
    if (command.settings.number("http.port") != 0)
        county.call("platform", "engine.set_public_address",
                    Node::of({{"address", fmt::format("http://{}:{}", command.settings.text("http.address"),
                                                      command.settings.text("http.port"))}}));
    const std::int64_t rows = made_up.write_registry(folder / "registry.csv");
    county.tell(fmt::format("登记库 {} 行 / registry of {} rows: {}", rows, rows,
                            (folder / "registry.csv").string()));
    county.import_registry(folder / "registry.csv");

    const Month period = Month::containing(installation->clock().now().date());
    // 5,000 yuan a person, at least that of a county, so that no roster outgrows it.
    const std::string quota = fmt::format("{}.00", std::max<std::uint64_t>(people, 20'000) * 5'000);
    struct Roster {
        demo::BatchPlan plan;
        demo::RosterErrors errors;
        std::uint64_t rows;
        TextEncoding encoding;
    };
    const Roster rosters[] = {
        {{.department = "AGRICULTURE",
          .item_code = "2130122",
          .major_name = "农业农村",
          .minor_name = "耕地地力保护补贴",
          .short_name = "耕地补贴",
          .period = period.text(),
          .sheet = folder / "耕地地力保护补贴.csv",
          .quota = quota},
         demo::RosterErrors::few,
         people / 2,
         TextEncoding::gb18030},
        {{.department = "CIVIL_AFFAIRS",
          .item_code = "2081902",
          .major_name = "社会救助",
          .minor_name = "农村最低生活保障",
          .short_name = "农村低保",
          .period = period.text(),
          .sheet = folder / "农村低保.xlsx",
          .quota = quota},
         demo::RosterErrors::every_kind,
         people / 20,
         TextEncoding::utf8},
        {{.department = "DISABLED_FEDERATION",
          .item_code = "2081107",
          .major_name = "残疾人事业",
          .minor_name = "残疾人两项补贴",
          .short_name = "残疾补贴",
          .period = period.text(),
          .sheet = folder / "残疾人两项补贴.csv",
          .town = made_up.towns().front().code,
          .quota = quota},
         demo::RosterErrors::none,
         people / 20,
         TextEncoding::utf8_bom},
    };
    std::vector<demo::BatchOutcome> batches;
    for (const Roster& roster : rosters) {
        made_up.write_roster(roster.plan.sheet, roster.rows, roster.errors, period, roster.encoding,
                             roster.plan.town);
        auto batch = county.prepare_batch(roster.plan);
        county.tell(fmt::format(
            "{}：{} 行，{} / {} rows, {}", roster.plan.minor_name, roster.rows, batch.batch, roster.rows,
            to_json(county.call("", "subsidies.show_batch",
                                Node::of({{"batch", batch.batch}}))["batch"]["rows_payable"])));
        county.approve(batch);
        county.pay(batch);
        batches.push_back(std::move(batch));
    }
    const auto answered = county.take_answers(seed, bank_sim::BankMood::usual, 4);
    county.tell(fmt::format(
        "银行答复：到账 {} 笔，退回 {} 笔，未知 {} 次 / the banks paid {}, returned {}, said unknown {} "
        "times",
        answered.paid, answered.failed, answered.unknown, answered.paid, answered.failed, answered.unknown));
    const std::string correction = county.correct(batches.front());
    if (!correction.empty()) {
        county.take_answers(seed, bank_sim::BankMood::usual, 3);
        county.tell(fmt::format("更正发放 / correction: {}", correction));
    }
    county.check_books();
    county.tell("资金账与明细逐笔相符 / the ledger and the lines agree");
    demo::demonstrate_collection(county, made_up, folder, installation->places().exchange(), seed);
    demo::demonstrate_issuing(county, made_up, folder, installation->places().exchange(), seed);
    demo::demonstrate_construction(county, folder);
    county.tell("建设资金与项目账实相符 / funds and projects agree with the ledger");
    report_money(county, out, batches);
    out << "\n演示登录 Demonstration sign-ins（密码 password: " << demonstration_password << "）\n";
    for (const auto& [account, zh, en] : county.sign_ins())
        out << fmt::format("  {:<28} {} / {}\n", account, zh, en);
}

}  // namespace onecard
