// The command line in process, on a data folder of its own: commands, operations, answers, refusals and exit
// codes.

#include "doors/cli/cli.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "doors/bank_sim/tests/pay_files_made.hpp"
#include "doors/cli/tests/door_house.hpp"
#include "doors/http/tests/raw_client.hpp"

namespace onecard {
namespace {

namespace fs = std::filesystem;

std::map<std::string, std::string>& cli_environment() {
    static std::map<std::string, std::string> held;
    return held;
}

mode_t mode_of(const fs::path& path) {
    struct stat status{};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 0777 : 0;
}

std::string text_of_file(const fs::path& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

}  // namespace

class CliTest : public testing::Test {
protected:
    fs::path folder;
    std::string input, out, err;

    void SetUp() override {
        std::string name = (fs::temp_directory_path() / "onecard_cli_XXXXXX").string();
        folder = ::mkdtemp(name.data());
        cli_environment() = {{"HOME", (folder / "home").string()},
                             {"ONECARD_DATA", (folder / "data").string()}};
    }
    void TearDown() override { fs::remove_all(folder); }

    int run(const std::vector<std::string>& arguments, const House& house = test_door_house()) {
        std::istringstream in{input};
        std::ostringstream said, told;
        Terminal terminal{in,
                          said,
                          told,
                          [](const char* name) -> const char* {
                              const auto found = cli_environment().find(name);
                              return found == cli_environment().end() ? nullptr : found->second.c_str();
                          },
                          false,
                          house};
        const int code = run_cli(arguments, terminal);
        out = said.str();
        err = told.str();
        return code;
    }
    /// An initialised house in which `account` is signed in.
    void begin(const std::string& account = "keeper") {
        ASSERT_EQ(run({"init"}), 0) << err;
        ASSERT_EQ(run({"sign-in", "--account", account, "--password", "right"}), 0) << err;
    }
    Node answer() const { return parse_json(out); }
};

TEST_F(CliTest, InitMakesAPrivateHouseOnce) {
    EXPECT_EQ(run({"engine", "list-jobs"}), 6) << "not initialised";
    ASSERT_EQ(run({"init"}), 0) << err;
    EXPECT_EQ(mode_of(folder / "data"), 0700u);
    EXPECT_EQ(mode_of(folder / "data/onecard.keys"), 0600u);
    EXPECT_EQ(mode_of(folder / "data/onecard.db"), 0600u);
    EXPECT_EQ(run({"init"}), 5);
    EXPECT_NE(err.find("doors.already_initialised"), std::string::npos);
    fs::remove(folder / "data/onecard.keys");
    EXPECT_EQ(run({"init"}), 6) << "new keys would not open the data";
    EXPECT_NE(err.find("doors.keys_lost"), std::string::npos);
}

TEST_F(CliTest, InitMakesTwoAdministrators) {
    auto& seen = door_house::first_operators_seen();
    seen.clear();
    EXPECT_EQ(run({"init", "--admin-password", "short"}), 2);
    EXPECT_EQ(run({"init", "--second-password", "short"}), 2);
    EXPECT_EQ(run({"init", "--region", "3"}), 2);
    EXPECT_FALSE(fs::exists(folder / "data")) << "what is typed wrong leaves nothing behind";
    EXPECT_EQ(run({"init", "--region", "4301"}), 6);
    EXPECT_EQ(run({"init", "--region", "370831", "--admin-password", "Only-for-tests-1"}), 0)
        << "an init that failed may be tried again: " << err;
    ASSERT_EQ(seen.size(), 2u);
    EXPECT_EQ(seen[0].account, "admin");
    EXPECT_EQ(seen[0].password, "Only-for-tests-1");
    EXPECT_EQ(seen[0].region, "370831000000");
    EXPECT_EQ(out.find("Only-for-tests-1"), std::string::npos) << "who chose it knows it";
    EXPECT_EQ(seen[1].account, "admin2");
    EXPECT_GE(seen[1].password.size(), 16u);
    EXPECT_NE(out.find(seen[1].password), std::string::npos) << out;
}

TEST_F(CliTest, TheWholeHouseCanBeInitialised) {
    EXPECT_EQ(run({"init"}, the_house()), 0) << err;
}

TEST_F(CliTest, SettingsTellWhereTheyComeFrom) {
    std::ofstream{folder / "onecard.toml"} << "[http]\nport = 1111\naddress = \"::1\"\nthreads = 3\n";
    cli_environment()["ONECARD_HTTP_PORT"] = "2222";
    cli_environment()["ONECARD_HTTP_ADDRESS"] = "10.0.0.1";
    ASSERT_EQ(run({"settings", "--json", "--config", (folder / "onecard.toml").string(), "--http-port",
                   "3333", "--database=postgresql://me:geheim@db/onecard"}),
              0)
        << err;
    std::map<std::string, std::pair<std::string, std::string>> seen;
    const Node answered = answer();
    for (const Node& setting : *answered["settings"].if_list())
        seen[setting["key"].text()] = {setting["value"].text(), setting["from"].text()};
    EXPECT_EQ(seen["http.port"].first, "3333");
    EXPECT_TRUE(seen["http.port"].second.starts_with("flag"));
    EXPECT_EQ(seen["http.address"].first, "10.0.0.1");
    EXPECT_TRUE(seen["http.address"].second.starts_with("environment"));
    EXPECT_EQ(seen["http.threads"].first, "3");
    EXPECT_TRUE(seen["http.threads"].second.starts_with("file"));
    EXPECT_EQ(seen["worker.threads"].second, "default");
    EXPECT_EQ(seen["database"].first, "postgresql://me:***@db/onecard");
    std::ofstream{folder / "bad.toml"} << "[http]\nprot = 1\n";
    EXPECT_EQ(run({"settings", "--config", (folder / "bad.toml").string()}), 2);
}

TEST_F(CliTest, ExitCodesTellWhoseFaultItWas) {
    ASSERT_EQ(run({"init"}), 0);
    EXPECT_EQ(run({"nonsense"}), 2);
    EXPECT_EQ(run({"shop", "nonsense"}), 4);
    EXPECT_EQ(run({"shop", "buy-thing", "--thing", "灯", "--price", "1"}), 3) << "not signed in";
    EXPECT_EQ(run({"sign-in", "--account", "keeper", "--password", "wrong"}), 3);
    ASSERT_EQ(run({"sign-in", "--account", "keeper", "--password", "right"}), 0);
    EXPECT_EQ(run({"shop", "buy-thing", "--thnig", "灯"}), 2);
    EXPECT_EQ(run({"shop", "buy-thing", "--thing"}), 2);
    EXPECT_EQ(run({"shop", "buy-thing", "--thing", "灯", "--price", "much"}), 2);
    EXPECT_EQ(run({"shop", "buy-thing", "--thing", "灯", "--thing", "灯", "--price", "1"}), 2);
    EXPECT_EQ(run({"shop", "buy-thing", "--thing", "月亮", "--price", "1", "--is-gift", "否"}), 6);
    EXPECT_EQ(run({"engine", "show-job", "--job", "job_99"}), 4);
    EXPECT_EQ(run({"migrate", "--once"}), 2) << "an option of another command";
    EXPECT_EQ(run({"shop", "break-down"}), 1);
    EXPECT_EQ(err.find("inside of the bug"), std::string::npos);
    EXPECT_NE(err.find("engine.internal_fault"), std::string::npos);
}

TEST_F(CliTest, ProblemsAreToldInBothLanguagesAndAsJson) {
    begin();
    EXPECT_EQ(run({"shop", "buy-thing"}), 2);
    EXPECT_NE(err.find("必须填写“物品”"), std::string::npos) << err;
    EXPECT_NE(err.find("必须填写“价格”"), std::string::npos) << "all of them at once";
    EXPECT_EQ(
        run({"--lang", "en", "shop", "buy-thing", "--thing", "月亮", "--price", "1", "--is-gift", "否"}), 6);
    EXPECT_NE(err.find("is sold out"), std::string::npos);
    EXPECT_EQ(run({"shop", "buy-thing", "--thing", "月亮", "--price", "1", "--is-gift", "否", "--json"}), 6);
    EXPECT_EQ(parse_json(err)["problem"]["code"].text(), "shop.sold_out");
    EXPECT_EQ(parse_json(err)["problem"]["field"].text(), "thing");
    EXPECT_TRUE(out.empty());
}

TEST_F(CliTest, FieldsAreReadOffTheDeclaration) {
    begin();
    ASSERT_EQ(run({"shop", "buy_thing", "--thing", "灯笼", "--price=1,200.50", "--ready-on", "2026-11-02",
                   "--colour", "red", "--is-gift", "--tags", "甲,乙", "--parts", R"({"name":"线","count":2})",
                   "--parts", R"({"name":"纸","count":1})", "--json"}),
              0)
        << err;
    EXPECT_EQ(answer()["price"].text(), "1200.50");
    EXPECT_TRUE(answer()["is_gift"].flag());
    EXPECT_EQ(answer()["tags"].size(), 2u);
    EXPECT_EQ(answer()["parts"].at(1)["name"].text(), "纸");
    ASSERT_EQ(run({"shop", "buy-thing", "--thing", "灯", "--price", "1", "--is-gift", "否", "--tags", "甲",
                   "--tags", "乙", "--json"}),
              0)
        << err;
    EXPECT_FALSE(answer()["is_gift"].flag());
    EXPECT_EQ(answer()["tags"].size(), 2u);
}

TEST_F(CliTest, InputMayBeJsonOrAFileOrStandardInput) {
    begin();
    const std::string json = R"({"thing":"灯","price":"3","is_gift":true})";
    std::ofstream{folder / "in.json"} << json;
    input = json;
    for (const std::string& given : {json, "@" + (folder / "in.json").string(), std::string{"-"}}) {
        ASSERT_EQ(run({"shop", "buy-thing", "--input", given, "--price", "4", "--json"}), 0) << err;
        EXPECT_EQ(answer()["thing"].text(), "灯");
        EXPECT_EQ(answer()["price"].text(), "4.00") << "a field beside the input wins";
    }
    EXPECT_EQ(run({"shop", "buy-thing", "--input", "{"}), 2);
    EXPECT_EQ(run({"shop", "buy-thing", "--input", "[]"}), 2);
    EXPECT_EQ(run({"shop", "buy-thing", "--input", "@/nowhere"}), 2);
}

TEST_F(CliTest, AnswersAreAlignedInChineseWidth) {
    begin();
    ASSERT_EQ(run({"shop", "buy-thing", "--thing", "灯", "--price", "3", "--colour", "green", "--is-gift",
                   "false"}),
              0)
        << err;
    EXPECT_NE(out.find("物品      灯\n"), std::string::npos) << out;
    EXPECT_NE(out.find("颜色      绿\n"), std::string::npos) << out;
    EXPECT_NE(out.find("礼品      否\n"), std::string::npos) << out;
    EXPECT_EQ(out.find("到货日期"), std::string::npos) << "what is empty is left out";
    ASSERT_EQ(run({"shop", "list-parts", "--names", "线,长颈鹿", "--limit", "7"}), 0) << err;
    EXPECT_EQ(out, "部件 (2)\n  名称    数量\n  线      7\n  长颈鹿  7\n");
    ASSERT_EQ(run({"--lang", "en", "shop", "list-parts"}), 0) << err;
    EXPECT_EQ(out, "Parts: none\n");
}

TEST_F(CliTest, WhatOthersTypedDoesNotSteerTheTerminal) {
    begin();
    ASSERT_EQ(run({"shop", "list-parts", "--input", R"({"names":["a\u001b[2Jb\nc"]})"}), 0) << err;
    EXPECT_EQ(out.find('\x1b'), std::string::npos);
    EXPECT_EQ(std::ranges::count(out, '\n'), 3);
}

TEST_F(CliTest, RehearsalsAndRepetitionsBehaveAsEverywhere) {
    begin();
    const std::vector<std::string> buy{"shop", "buy-thing", "--thing", "灯",    "--price",
                                       "3",    "--is-gift", "false",   "--json"};
    const auto with = [&](std::vector<std::string> more) {
        more.insert(more.begin(), buy.begin(), buy.end());
        EXPECT_EQ(run(more), 0) << err;
        return answer()["number"].number();
    };
    EXPECT_EQ(with({"--request-id", "r1"}), with({"--request-id", "r1"}));
    const auto rehearsed = with({"--rehearse"});
    EXPECT_NE(err.find("试办"), std::string::npos);
    EXPECT_EQ(with({}), rehearsed) << "the number of the rehearsal was given back";
}

TEST_F(CliTest, SessionsAreKeptPrivatelyByAccount) {
    begin("keeper");
    const fs::path session = folder / "home/.config/onecard/session";
    EXPECT_EQ(mode_of(session), 0600u);
    ASSERT_EQ(run({"sign-in", "--account", "guest", "--password", "right"}), 0);
    const std::vector<std::string> buy{"shop",    "buy-thing", "--thing",   "灯",
                                       "--price", "3",         "--is-gift", "false"};
    EXPECT_EQ(run(buy), 3) << "a guest may not";
    std::vector<std::string> as_keeper{"--as", "keeper"};
    as_keeper.insert(as_keeper.end(), buy.begin(), buy.end());
    EXPECT_EQ(run(as_keeper), 0) << err;
    ASSERT_EQ(run({"sign-out", "--as", "keeper"}), 0) << err;
    EXPECT_EQ(run(as_keeper), 3);
    input = "right\n";
    ASSERT_EQ(run({"sign-in", "--account", "keeper", "--json"}), 0)
        << "the password was read from standard input";
    const std::string token = answer()["token"].text();
    fs::remove(session);
    EXPECT_EQ(run(buy), 3);
    cli_environment()["ONECARD_TOKEN"] = token;
    EXPECT_EQ(run(buy), 0) << err;
}

TEST_F(CliTest, APathIsUploadedWhereAFileIsWanted) {
    begin();
    std::ofstream{folder / "名单.csv"} << "姓名\n张三\n";
    ASSERT_EQ(run({"shop", "read-sheet", "--sheet", (folder / "名单.csv").string(), "--json"}), 0) << err;
    EXPECT_EQ(answer()["name"].text(), "名单.csv");
    EXPECT_EQ(answer()["bytes"].number(), 14);
    EXPECT_TRUE(fs::exists(folder / "名单.csv")) << "the file of the user stays";
    EXPECT_TRUE(fs::is_empty(folder / "data/spool"));
    EXPECT_EQ(run({"shop", "read-sheet", "--sheet", (folder / "nowhere.csv").string()}), 2);
    ASSERT_EQ(run({"sign-in", "--account", "guest", "--password", "right"}), 0);
    EXPECT_EQ(run({"shop", "read-sheet", "--sheet", (folder / "名单.csv").string()}), 3);
    EXPECT_EQ(std::distance(fs::directory_iterator{folder / "data/uploads"}, {}), 1)
        << "nothing is kept for who may not";
}

TEST_F(CliTest, AMadeFileIsSavedWhereTheUserWants) {
    begin();
    const fs::path target = folder / "saved.csv";
    ASSERT_EQ(
        run({"shop", "make-sheet", "--text", "甲,乙", "--place", "lists/1.csv", "--output", target.string()}),
        0)
        << err;
    EXPECT_EQ(text_of_file(target), "甲,乙");
    EXPECT_NE(out.find((folder / "data/files/lists/1.csv").string()), std::string::npos) << out;
    EXPECT_EQ(
        run({"shop", "make-sheet", "--text", "丙", "--place", "lists/2.csv", "--output", target.string()}),
        5);
    EXPECT_EQ(text_of_file(target), "甲,乙") << "a file of the user is never overwritten";
}

TEST_F(CliTest, WaitsForAJobAndShowsItsProgress) {
    begin();
    ASSERT_EQ(run({"shop", "start-count", "--total", "5", "--wait", "--work"}), 0) << err;
    EXPECT_NE(out.find(R"({"counted":5})"), std::string::npos) << out;
    EXPECT_NE(err.find("done 5/5"), std::string::npos) << err;
    EXPECT_EQ(run({"shop", "start-count", "--total", "13", "--wait", "--work"}), 6);
    EXPECT_NE(err.find("doors.job_failed"), std::string::npos);
    EXPECT_NE(err.find("“13”已售完"), std::string::npos) << err;
    ASSERT_EQ(run({"shop", "start-count", "--total", "2", "--json"}), 0);
    const std::string job = answer()["job"].text();
    ASSERT_EQ(run({"work", "--once"}), 0) << err;
    ASSERT_EQ(run({"engine", "show-job", "--job", job, "--json"}), 0);
    EXPECT_EQ(answer()["state"].text(), "done");
}

TEST_F(CliTest, BackupHoldsTheDataAndNoKey) {
    begin();
    const fs::path file = folder / "backup.db";
    ASSERT_EQ(run({"backup", file.string()}), 0) << err;
    EXPECT_EQ(mode_of(file), 0600u);
    EXPECT_GT(
        open_database(file.string())->number_or(0, Statement{"test.count", "SELECT COUNT(*) FROM audit"}), 0);
    const std::string keys = text_of_file(folder / "data/onecard.keys");
    const std::size_t at = keys.find("index_key = \"") + 13;
    EXPECT_EQ(text_of_file(file).find(keys.substr(at, 64)), std::string::npos);
    EXPECT_EQ(run({"backup", file.string()}), 5);
    EXPECT_EQ(run({"backup"}), 2);
    EXPECT_EQ(run({"backup", (folder / "no/where.db").string()}), 6);
}

TEST_F(CliTest, RotatingTheKeyIsAudited) {
    ASSERT_EQ(run({"init"}), 0);
    ASSERT_EQ(run({"keys", "rotate"}), 0) << err;
    EXPECT_EQ(KeyRing::load(folder / "data/onecard.keys").active_data_key_version(), 2);
    const auto db = open_database((folder / "data/onecard.db").string());
    EXPECT_EQ(db->number_or(
                  0, Statement{"test.count", "SELECT COUNT(*) FROM audit WHERE operation = 'keys rotate'"}),
              1);
    EXPECT_EQ(run({"keys"}), 2);
    EXPECT_EQ(run({"keys", "lose"}), 2);
}

TEST_F(CliTest, MovesToPostgresWholeOrNotAtAll) {
    const char* host = std::getenv("ONECARD_TEST_POSTGRES");
    if (host == nullptr) GTEST_SKIP() << "run this under tests/with_postgres.sh";
    const std::string name = "onecard_move_" + std::to_string(::getpid());
    const auto url = [&](const std::string& database) {
        return "postgresql:///" + database + "?user=postgres&host=" + host;
    };
    open_database(url("postgres"))->script("CREATE DATABASE " + name);
    begin();
    ASSERT_EQ(run({"shop", "start-count", "--total", "2", "--json"}), 0) << err;
    const std::string job = answer()["job"].text();
    EXPECT_EQ(run({"move-database"}), 2);
    ASSERT_EQ(run({"move-database", "--to", url(name)}), 0) << err;
    EXPECT_EQ(run({"move-database", "--to", url(name)}), 6) << "the target holds data now";
    ASSERT_EQ(run({"sign-in", "--account", "keeper", "--password", "right", "--database", url(name)}), 0)
        << err;
    ASSERT_EQ(run({"work", "--once", "--database", url(name)}), 0) << err;
    ASSERT_EQ(run({"engine", "show-job", "--job", job, "--json", "--database", url(name)}), 0) << err;
    EXPECT_EQ(answer()["state"].text(), "done");
    ASSERT_EQ(run({"engine", "show-job", "--job", job, "--json"}), 0) << err;
    EXPECT_EQ(answer()["state"].text(), "queued") << "the old one stays as it was";
    open_database(url("postgres"))->script("DROP DATABASE " + name + " WITH (FORCE)");
}

TEST_F(CliTest, ServesUntilItIsToldToStop) {
    ASSERT_EQ(run({"init"}), 0) << err;
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    std::fflush(nullptr);  // what the parent has still to say is not the child's to say
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(ends[1], 1);
        std::istringstream nothing;
        std::ostringstream told;
        Terminal terminal{nothing,
                          std::cout,
                          told,
                          [](const char* name_of) -> const char* {
                              const auto found = cli_environment().find(name_of);
                              return found == cli_environment().end() ? nullptr : found->second.c_str();
                          },
                          false,
                          test_door_house()};
        ::_exit(run_cli({"serve", "--http-port", "0"}, terminal));
    }
    ::close(ends[1]);
    std::string address;
    for (char c = 0; ::read(ends[0], &c, 1) == 1 && c != '\n';) address += c;
    ::close(ends[0]);
    if (!address.starts_with("http://127.0.0.1:")) {
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        FAIL() << address;
    }
    const auto port = static_cast<std::uint16_t>(std::stoi(address.substr(address.rfind(':') + 1)));
    EXPECT_EQ(http::RawClient{port}.get("/health/ready").status, 200);
    http::RawClient idle{port};
    ::kill(child, SIGTERM);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
    EXPECT_TRUE(idle.is_closed_by_server());
}

TEST_F(CliTest, AnOlderDatabaseIsRefusedUntilMigrated) {
    begin();
    open_database((folder / "data/onecard.db").string())
        ->script(
            "DELETE FROM schema_files; DROP TABLE uploads;"
            "DROP TABLE jobs; DROP TABLE requests; DROP TABLE audit_head; DROP TABLE audit; DROP TABLE "
            "moves; DROP TABLE ids;");
    EXPECT_EQ(run({"engine", "list-jobs"}), 6);
    EXPECT_NE(err.find("doors.schema_not_current"), std::string::npos);
}

TEST_F(CliTest, HelpShowsEverythingInBothLanguages) {
    for (const std::string language : {"zh", "en"}) {
        ASSERT_EQ(run({"--help", "--lang", language}, the_house()), 0);
        const std::string program = out;
        for (const Module* module : the_house().modules()) {
            if (module->operations.empty()) continue;
            EXPECT_NE(program.find(module->name), std::string::npos);
            ASSERT_EQ(run({std::string{module->name}, "--help", "--lang", language}, the_house()), 0);
            const std::string all = out;
            for (const Operation* operation : module->operations) {
                std::string typed{operation->spec->name.substr(module->name.size() + 1)};
                std::ranges::replace(typed, '_', '-');
                EXPECT_NE(all.find(typed), std::string::npos);
                ASSERT_EQ(run({std::string{module->name}, typed, "--help", "--lang", language}, the_house()),
                          0);
                for (const FieldShape& field : operation->input().fields)
                    EXPECT_NE(out.find(field.words.in(language == "zh" ? Language::zh : Language::en)),
                              std::string::npos);
            }
        }
    }
    EXPECT_EQ(run({}), 0);
    EXPECT_EQ(run({"help"}), 0);
    EXPECT_EQ(run({"serve", "--help"}), 0);
    EXPECT_EQ(run({"shop", "buy-thing", "-h"}), 0);
    EXPECT_NE(out.find("red 红"), std::string::npos) << out;
    EXPECT_NE(out.find("R0.0-1"), std::string::npos);
}

TEST_F(CliTest, NoFieldHidesBehindASetting) {
    // A field may be called like an option; the option is then given before the module.
    for (const Module* module : the_house().modules())
        for (const Operation* operation : module->operations)
            for (const FieldShape& field : operation->input().fields)
                EXPECT_NE(field.name, "help") << operation->spec->name;
}

TEST_F(CliTest, DescribeWritesTheSameBytesEachTime) {
    ASSERT_EQ(run({"describe", "--out", (folder / "a").string()}, the_house()), 0) << err;
    ASSERT_EQ(run({"describe", "--out", (folder / "b").string()}, the_house()), 0) << err;
    int files = 0;
    for (const auto& entry : fs::directory_iterator{folder / "a"}) {
        ++files;
        EXPECT_EQ(text_of_file(entry.path()), text_of_file(folder / "b" / entry.path().filename()));
    }
    EXPECT_EQ(files, 6);
    ASSERT_EQ(run({"describe", "--out", (folder / "a").string()}, the_house()), 0);
    EXPECT_EQ(out, "") << "what did not change is not written";
}

TEST_F(CliTest, BankSimPlaysOneRoundAndNeedsNoHouse) {
    const bank_sim::ExchangeFolder exchange;
    exchange.put("951", "pay_1.txt", bank_sim::ExchangeFolder::pay_file(1, 8));
    exchange.put("952", "pay_2.txt", bank_sim::ExchangeFolder::pay_file(2, 8));
    const std::vector<std::string> round{"bank-sim", "--once",  "--exchange", exchange.root.string(),
                                         "--mood",   "all_paid"};
    auto of_one_bank = round;
    of_one_bank.insert(of_one_bank.end(), {"--bank", "951"});
    ASSERT_EQ(run(of_one_bank), 0) << err;
    EXPECT_NE(out.find("800.92"), std::string::npos) << out;
    EXPECT_EQ(exchange.said("951").size(), 2u);
    EXPECT_EQ(exchange.said("952").size(), 0u);
    ASSERT_EQ(run(round), 0) << err;
    EXPECT_EQ(exchange.lines("952").size(), 8u);
    EXPECT_EQ(run({"bank-sim", "--once"}), 2) << "there is no such folder";
    EXPECT_EQ(run({"bank-sim", "--once", "--exchange", exchange.root.string(), "--mood", "angry"}), 2);
    EXPECT_EQ(run({"bank-sim", "--once", "--exchange", exchange.root.string(), "--seed", "-1"}), 2);
    EXPECT_NE(err.find("--seed"), std::string::npos) << err;
}

}  // namespace onecard
