// The built program, a server and a worker beside it, killed at any moment of the job and started again by turns, while
// the office goes on asking over HTTP: in the end the books balance, no line is lost or paid twice, no job is stuck.

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <condition_variable>
#include <fstream>
#include <random>
#include <sstream>
#include <thread>

#include "doors/describe/all_problems.hpp"
#include "doors/http/tests/raw_client.hpp"
#include "tests/crash_journey.hpp"

namespace onecard {
namespace server_crash_test {

namespace fs = std::filesystem;
using crash::BankMood;
using http::RawAnswer;
using http::RawClient;

constexpr const char* password = "Crash-test-2026";

/// One run of the program. What it says is added to a file.
class Process {
public:
    Process(std::vector<std::string> arguments, const fs::path& log, bool says_address = false) {
        arguments.insert(arguments.begin(), ONECARD_PROGRAM);
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error{"pipe"};
        const std::string log_file = log.string();
        std::vector<char*> argv;
        for (std::string& argument : arguments) argv.push_back(argument.data());
        argv.push_back(nullptr);
        child_ = ::fork();
        if (child_ == 0) {
            const int log_end = ::open(log_file.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
            ::dup2(says_address ? ends[1] : log_end, STDOUT_FILENO);
            ::dup2(log_end, STDERR_FILENO);
            ::execv(argv[0], argv.data());
            ::_exit(127);
        }
        ::close(ends[1]);
        if (says_address) {
            // "http://127.0.0.1:40001/": the server takes requests from here on.
            std::string said;
            for (char c = 0; ::read(ends[0], &c, 1) == 1 && c != '\n';) said += c;
            const std::size_t colon = said.rfind(':');
            if (colon == std::string::npos) throw std::runtime_error{"the server did not start: " + said};
            port_ = static_cast<std::uint16_t>(std::stoi(said.substr(colon + 1)));
        }
        ::close(ends[0]);
    }
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;
    ~Process() {
        if (child_ > 0) end(SIGKILL);
    }

    std::uint16_t port() const { return port_; }
    /// Sends the signal and waits for the end; the exit code, or below zero the signal that ended it.
    int end(int signal) {
        ::kill(child_, signal);
        return wait();
    }
    int wait() {
        int status = 0;
        ::waitpid(child_, &status, 0);
        child_ = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    }

private:
    pid_t child_ = -1;
    std::uint16_t port_ = 0;
};

/// A data directory and a database as `onecard init` and the founding of the county leave them; made once for each kind
/// of database and copied for each seed.
class Place {
public:
    static std::unique_ptr<Place> fresh(DatabaseKind kind) {
        static std::map<DatabaseKind, std::unique_ptr<Place>> founded;
        auto& first = founded[kind];
        if (!first) {
            first.reset(new Place{kind});
            fs::create_directories(first->folder_);
            if (kind == DatabaseKind::postgres) admin("CREATE DATABASE " + first->database_);
            Process init{
                first->arguments({"init", "--admin-password", password, "--second-password", password}),
                first->folder_ / "log"};
            if (init.wait() != 0) throw std::runtime_error{"onecard init failed: " + first->log()};
            const auto installation = first->open();
            demo::Demonstration county{*installation, crash::small_county(), "crash"};
            county.with_sealed_bank = true;
            county.found_county(password);
            // A password takes long to check, so everybody is signed in before the first is killed.
            for (const auto& [account, actor] : county.actors())
                if (account == "platform" || account.starts_with("finance") ||
                    account.starts_with("agriculture") || account.starts_with("civil_affairs"))
                    first->tokens_[account] =
                        Dispatcher{*installation}
                            .run({.operation = "access.sign_in",
                                  .input = Node::of({{"account", account}, {"password", password}}),
                                  .door = "test"})["token"]
                            .text();
        }
        std::unique_ptr<Place> copy{new Place{kind}};
        copy->tokens_ = first->tokens_;
        fs::copy(first->folder_, copy->folder_, fs::copy_options::recursive);
        if (kind == DatabaseKind::postgres)
            admin("CREATE DATABASE " + copy->database_ + " TEMPLATE " + first->database_ +
                  " STRATEGY file_copy");
        return copy;
    }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    ~Place() {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
        if (kind_ == DatabaseKind::postgres) admin("DROP DATABASE IF EXISTS " + database_ + " WITH (FORCE)");
    }

    const fs::path& folder() const { return folder_; }
    const std::map<std::string, std::string>& tokens() const { return tokens_; }
    fs::path log_file() const { return folder_ / "log"; }
    std::string log() const {
        std::ostringstream all;
        all << std::ifstream{log_file()}.rdbuf();
        return all.str();
    }
    std::vector<std::string> arguments(std::vector<std::string> command) const {
        for (const std::string& more : {std::string{"--data"}, data(), std::string{"--database"}, url(),
                                        std::string{"--log-level"}, std::string{"warn"}})
            command.push_back(more);
        return command;
    }
    /// The test's own sessions, with the machine's clock like the processes.
    std::unique_ptr<Installation> open() const {
        return std::make_unique<Installation>(the_house(), Places{data()}, url(),
                                              KeyRing::load(fs::path{data()} / "onecard.keys"));
    }

private:
    explicit Place(DatabaseKind kind) : kind_{kind} {
        static int count = 0;
        database_ = fmt::format("onecard_crash_{}_{}", ::getpid(), ++count);
        folder_ = fs::temp_directory_path() / database_;
    }
    static std::string postgres(const std::string& database) {
        const char* host = std::getenv("ONECARD_TEST_POSTGRES");
        if (host == nullptr)
            throw std::runtime_error{"run this test under tests/with_postgres.sh: it needs a PostgreSQL"};
        return "postgresql:///" + database + "?user=postgres&host=" + host;
    }
    static void admin(const std::string& sql) { open_database(postgres("postgres"))->script(sql); }
    std::string data() const { return (folder_ / "data").string(); }
    std::string url() const {
        return kind_ == DatabaseKind::postgres ? postgres(database_) : (folder_ / "data/onecard.db").string();
    }

    DatabaseKind kind_;
    fs::path folder_;
    std::string database_;
    std::map<std::string, std::string> tokens_;
};

/// Looks again after a while at most; told by nobody, so that nothing of the program is disturbed.
class Patience {
public:
    explicit Patience(int looks) : looks_left_{looks} {}
    /// False when it has waited long enough.
    bool wait() {
        ::poll(nullptr, 0, milliseconds);
        return --looks_left_ > 0;
    }

private:
    static constexpr int milliseconds = 10;
    int looks_left_;
};
constexpr int one_minute = 6000;

/// The server and the worker, killed by turns by a thread of dice and started again at once.
class Office {
public:
    explicit Office(const Place& place) : place_{place} {
        start_server();
        start_worker();
    }
    std::uint16_t port() {
        const std::scoped_lock lock{guard_};
        return server_->port();
    }
    int kills() const { return kills_; }
    /// Kills after each of so many milliseconds at most, until stopped.
    void begin_killing(std::uint64_t seed, int milliseconds) {
        killer_ = std::jthread{[this, seed, milliseconds](const std::stop_token& stop) {
            std::mt19937_64 dice{seed};
            std::mutex alone;
            std::condition_variable_any never;
            for (;;) {
                const auto life =
                    std::chrono::milliseconds{dice() % static_cast<std::uint64_t>(milliseconds)};
                std::unique_lock lock{alone};
                if (never.wait_for(lock, stop, life, [] { return false; }) || stop.stop_requested()) return;
                const std::uint64_t whom = dice() % 4;
                if (whom != 0) kill_server();
                if (whom != 1) kill_worker();
            }
        }};
    }
    void stop_killing() {
        if (!killer_.joinable()) return;
        killer_.request_stop();
        killer_.join();
    }
    /// Both end as they are told to. The worker may have been started a moment ago and not know yet how to say goodbye.
    void close() {
        EXPECT_EQ(server_->end(SIGTERM), 0);
        const int worker = worker_->end(SIGTERM);
        EXPECT_TRUE(worker == 0 || worker == -SIGTERM) << worker;
    }

private:
    void start_server() {
        server_ = std::make_unique<Process>(
            place_.arguments({"serve", "--http-port", "0", "--worker-lease-seconds", "1"}), place_.log_file(),
            true);
    }
    void start_worker() {
        worker_ = std::make_unique<Process>(place_.arguments({"work", "--worker-lease-seconds", "1"}),
                                            place_.log_file());
    }
    void kill_server() {
        const std::scoped_lock lock{guard_};
        server_->end(SIGKILL);
        start_server();
        ++kills_;
    }
    void kill_worker() {
        worker_->end(SIGKILL);
        start_worker();
        ++kills_;
    }

    const Place& place_;
    std::mutex guard_;
    std::unique_ptr<Process> server_, worker_;
    std::atomic<int> kills_ = 0;
    std::jthread killer_;
};

/// Asks the server as the people of the county do; where no answer comes, the same is asked again.
class Asking {
public:
    Asking(Office& office, Installation& installation, std::map<std::string, std::string> tokens)
        : office_{office}, installation_{installation}, tokens_{std::move(tokens)} {}

    Node ask(const Actor& actor, const std::string& operation, const Node& input,
             const std::string& request_id) {
        // What the platform itself looks at is no request of anybody.
        if (actor.kind == ActorKind::worker)
            return Dispatcher{installation_}.run({.operation = operation,
                                                  .input = input,
                                                  .request_id = request_id,
                                                  .door = "test",
                                                  .actor = actor});
        const std::string id = request_id.empty() ? "" : "Request-Id: " + request_id + "\r\n";
        return post("/api/" + operation, to_json(input), actor.code, id);
    }
    std::string give(const Actor& actor, const fs::path& file) {
        std::ostringstream bytes;
        bytes << std::ifstream{file, std::ios::binary}.rdbuf();
        return post("/api/uploads?name=" + file.filename().string(), bytes.str(), actor.code)["upload"]
            .text();
    }
    void await_jobs(const crash::Auditor& auditor) {
        for (Patience patience{one_minute};
             auditor.number("SELECT COUNT(*) FROM jobs WHERE state IN ('queued', 'running') "
                            "AND not_before = 0") > 0;)
            if (!patience.wait())
                throw std::runtime_error{
                    "a job is stuck: " +
                    auditor.text("SELECT kind || ' ' || state FROM jobs WHERE state <> 'done'")};
    }

private:
    Node post(const std::string& path, const std::string& body, const std::string& who,
              const std::string& headers = "") {
        for (Patience patience{one_minute};;) {
            const RawAnswer answer =
                try_to_post(path, body, "Authorization: Bearer " + tokens_.at(who) + "\r\n" + headers);
            if (answer.status == 200) return parse_json(answer.body);
            if (answer.status != 0 && answer.status != 503) {
                const Node problem = parse_json(answer.body)["problem"];
                const std::string& code = problem["code"].text();
                if (code == "engine.not_signed_in" || code == "access.confirm_identity") {
                    sign_in(who);
                    continue;
                }
                for (const ProblemKind* kind : all_problems(the_house()))
                    if (kind->code == code) throw Problem{*kind};
                throw std::runtime_error{path + ": " + answer.body};
            }
            if (!patience.wait()) throw std::runtime_error{path + " was never answered"};
        }
    }
    /// Anew, after a long time.
    void sign_in(const std::string& who) {
        const RawAnswer answer = try_to_post(
            "/api/access.sign_in", to_json(Node::of({{"account", who}, {"password", password}})), "");
        if (answer.status == 200) tokens_[who] = parse_json(answer.body)["token"].text();
    }
    RawAnswer try_to_post(const std::string& path, const std::string& body, const std::string& headers) {
        try {
            RawAnswer answer = RawClient{office_.port()}.post(path, body, headers);
            // An answer that was cut off by the kill is none.
            if (const std::string length = answer.header("content-length");
                !length.empty() && answer.body.size() != std::stoul(length))
                return {};
            return answer;
        } catch (const std::runtime_error&) { return {}; }
    }

    Office& office_;
    Installation& installation_;
    std::map<std::string, std::string> tokens_;
};

}  // namespace server_crash_test

class ServerCrashTest : public testing::TestWithParam<DatabaseKind> {
protected:
    struct Journey {
        int kills = 0;
        std::string ordered;
    };
    /// What the same job orders in one process that nobody kills.
    static const std::string& ordered_undisturbed() {
        static const std::string ordered = [] {
            TestHouse house{DatabaseKind::sqlite};
            demo::Demonstration county{house.installation(), crash::small_county(), "crash"};
            county.found_county(server_crash_test::password);
            crash::run_journey(county, house.folder(), house.installation().places().exchange(), 1,
                               crash::BankMood::usual);
            return crash::Auditor{house.installation(), house.folder()}.ordered();
        }();
        return ordered;
    }
    /// The whole journey; a kill comes within every `between_kills` milliseconds.
    static Journey run(std::uint64_t seed, crash::BankMood mood, int between_kills) {
        using namespace server_crash_test;
        const auto place = Place::fresh(GetParam());
        const auto installation = place->open();
        const crash::Auditor auditor{*installation, place->folder()};
        Journey journey;
        {
            Office office{*place};
            Asking asking{office, *installation, place->tokens()};
            demo::Demonstration county{*installation, crash::small_county(), "crash"};
            county.with_sealed_bank = true;
            county.found_county(password);
            county.ask = [&](const Actor& actor, const std::string& operation, const Node& input,
                             const std::string& id) { return asking.ask(actor, operation, input, id); };
            county.give = [&](const Actor& actor, const fs::path& file) { return asking.give(actor, file); };
            county.run_jobs = [&] { asking.await_jobs(auditor); };
            office.begin_killing(seed, between_kills);
            try {
                crash::run_journey(county, place->folder(), installation->places().exchange(), seed, mood);
            } catch (const Problem& problem) {
                ADD_FAILURE() << problem.kind().code << ": " << problem.text(Language::en) << "\n"
                              << place->log();
            } catch (const std::exception& error) { ADD_FAILURE() << error.what() << "\n" << place->log(); }
            office.stop_killing();
            office.close();
            journey.kills = office.kills();
        }
        journey.ordered = auditor.ordered();
        auditor.expect_all_right(seed, mood);
        if (HasFailure()) ADD_FAILURE() << auditor.what_stands() << place->log();
        return journey;
    }
};
ON_BOTH_DATABASES(ServerCrashTest);

TEST_P(ServerCrashTest, NothingIsLostOrDoneTwiceWhenServerAndWorkerAreKilled) {
    constexpr int between_kills = 700;
    // In haste one seed for each kind of database, each with a mood of its own.
    const bool at_leisure = std::getenv("ONECARD_LONG") != nullptr;
    const std::uint64_t first = at_leisure || GetParam() == DatabaseKind::sqlite ? 1 : 2;
    int kills = 0;
    for (std::uint64_t seed = first; seed <= (at_leisure ? 200 : first) && !HasFailure(); ++seed) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        const Journey killed =
            run(seed, seed % 2 == 0 ? crash::BankMood::hard : crash::BankMood::usual, between_kills);
        EXPECT_EQ(killed.ordered, ordered_undisturbed());
        kills += killed.kills;
    }
    EXPECT_GT(kills, 0);
}

}  // namespace onecard
