// Runs an operation from the command line: reads its fields, signs as who is signed in, shows the answer,
// waits.

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <istream>
#include <ostream>
#include <sstream>
#include <thread>

#include "doors/cli/answer_shown.hpp"
#include "doors/cli/commands.hpp"
#include "doors/cli/session_file.hpp"
#include "doors/log.hpp"
#include "doors/opening.hpp"
#include "doors/problems.hpp"
#include "doors/uploading.hpp"
#include "doors/worker/worker.hpp"
#include "engine/problems.hpp"
#include "engine/secret.hpp"

namespace onecard {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view sign_in = "access.sign_in";
constexpr std::string_view sign_out = "access.sign_out";
constexpr std::chrono::milliseconds between_looks{200};

std::string all_of(std::istream& in) {
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::string file_text(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file) throw Problem{file_unreadable}.with(path);
    return all_of(file);
}

std::string line_of(std::istream& in) {
    std::string line;
    std::getline(in, line);
    if (line.ends_with('\r')) line.pop_back();
    return line;
}

bool is_upload_id(std::string_view text) {
    return UploadId::parse(text).has_value();
}

class OperationRun {
public:
    OperationRun(const Command& command, Installation& installation)
        : command_{command},
          installation_{installation},
          dispatcher_{installation, log_ended},
          sessions_{command.terminal, installation.database_url()} {
        const char* token = command.terminal.env("ONECARD_TOKEN");
        token_ =
            token != nullptr && !command.line.has("as") ? token : sessions_.token(command.line.option("as"));
    }

    Node call(const std::string& operation, Node input) {
        return dispatcher_.run({.operation = operation,
                                .input = std::move(input),
                                .token = token_,
                                .request_id = command_.line.option("request-id"),
                                .rehearse = command_.line.has("rehearse"),
                                .door = "cli"});
    }

    Node read_input() {
        Node input = Node::Record{};
        if (command_.line.has("input")) {
            const std::string given = command_.line.option("input");
            const std::string text = given == "-"             ? all_of(command_.terminal.in)
                                     : given.starts_with('@') ? file_text(given.substr(1))
                                                              : given;
            input = parse_json(text);
            if (input.if_record() == nullptr)
                throw Problem{field_wrong_shape}.at("input").with("input").with("record");
        }
        for (const auto& [field, value] : command_.line.fields) add(input, *field, value);
        for (const FieldShape& field : command_.line.operation->input().fields) take_files(input, field);
        return input;
    }

    SessionFile& sessions() { return sessions_; }
    const std::string& token() const { return token_; }
    void forget_token() { token_.clear(); }

    void show(Node answer) {
        std::ostream& out = command_.terminal.out;
        // A file that was made is named so that one can open it.
        if (const std::string* made = answer["download"].if_text(); made != nullptr && !made->empty())
            answer.set("download", (fs::path{installation_.places().files()} / *made).string());
        if (command_.line.has("json"))
            out << to_json(answer) << std::endl;
        else
            out << shown_answer(answer, command_.line.operation->output(), command_.language) << std::flush;
        if (command_.line.has("rehearse"))
            command_.terminal.err << command_.say(
                {"（试办，未生效）\n", "(a rehearsal; nothing was changed)\n"});
    }

    void save_download(const Node& answer) {
        const std::string* made = answer["download"].if_text();
        if (!command_.line.has("output")) return;
        if (made == nullptr) throw Problem{option_unknown}.with("--output");
        const fs::path target = command_.line.option("output");
        std::error_code error;
        fs::copy_file(fs::path{installation_.places().files()} / *made, target, error);
        if (error == std::errc::file_exists) throw Problem{file_exists}.with(target.string());
        if (error) throw Problem{folder_unwritable}.with(target.string());
    }

    /// Until the job ends; shows each change, and throws job_failed.
    void wait_for(const std::string& job) {
        Worker worker{installation_, 1};
        if (command_.line.has("work")) worker.start();
        std::string shown_last;
        for (int looks = 0;; ++looks) {
            const Node now = dispatch_quietly(job);
            const std::string& state = now["state"].text();
            const std::string progress = progress_of(now);
            if (progress != shown_last) command_.terminal.err << progress << std::endl;
            shown_last = progress;
            if (state == "done") {
                if (!now["answer"].text().empty()) command_.terminal.out << now["answer"].text() << std::endl;
                return;
            }
            if (state == "failed")
                throw Problem{job_failed}.with(job).with(
                    now[command_.language == Language::zh ? "problem_zh" : "problem_en"].text());
            if (looks == 50 && state == "queued" && !command_.line.has("work"))
                command_.terminal.err << command_.say(
                    {"任务还在排队：请运行 onecard serve 或 onecard work，或加 --work\n",
                     "The job still waits: run onecard serve or onecard work, or add --work\n"});
            std::this_thread::sleep_for(between_looks);
        }
    }

private:
    Node dispatch_quietly(const std::string& job) {
        return Dispatcher{installation_}.run({.operation = "engine.show_job",
                                              .input = Node::of({{"job", job}}),
                                              .token = token_,
                                              .door = "cli"});
    }

    std::string progress_of(const Node& job) const {
        std::string text = job["job"].text() + " " +
                           job[command_.language == Language::zh ? "title_zh" : "title_en"].text() + " " +
                           job["state"].text();
        const std::int64_t done = job["done"].number();
        const std::int64_t total = job["total"].number();
        if (done > 0 || total > 0)
            text += " " + std::to_string(done) + (total > 0 ? "/" + std::to_string(total) : "");
        return text;
    }

    void add(Node& input, const FieldShape& field, const std::string& typed) {
        Node value = typed;
        if (field.kind == FieldKind::record) value = parse_json(typed);
        if (field.kind == FieldKind::secret && typed == "-") value = line_of(command_.terminal.in);
        const Node& before = input[field.name];
        if (before.is_null() ||
            !std::ranges::any_of(seen_, [&](const FieldShape* f) { return f == &field; })) {
            seen_.push_back(&field);
            // One record of a list may be given bare.
            if (field.many && value.if_record() != nullptr) value = Node::List{std::move(value)};
            input.set(field.name, std::move(value));
            return;
        }
        if (!field.many)
            throw Problem{option_twice}.at(std::string{field.name}).with("--" + dashed(field.name));
        Node list = before.if_list() != nullptr ? before : Node{Node::List{before}};
        list.push(std::move(value));
        input.set(field.name, std::move(list));
    }

    /// Where an upload is wanted, the path of a file will do: it is uploaded as the signed-in actor.
    void take_files(Node& input, const FieldShape& field) {
        if (field.kind != FieldKind::id || field.id_of != UploadId::prefix) return;
        const Node& value = input[field.name];
        if (const std::string* path = value.if_text();
            path != nullptr && !path->empty() && !is_upload_id(*path))
            input.set(field.name, uploaded(*path));
        if (const Node::List* list = value.if_list()) {
            Node ids = Node::List{};
            for (const Node& element : *list)
                ids.push(element.if_text() && !is_upload_id(*element.if_text())
                             ? Node{uploaded(*element.if_text())}
                             : element);
            input.set(field.name, std::move(ids));
        }
    }

    std::string uploaded(const std::string& path) {
        Actor actor;
        {
            auto session = installation_.lease();
            actor = dispatcher_.find_actor(*session, token_);
        }
        if (actor.kind == ActorKind::anonymous) throw Problem{not_signed_in};
        const Spec& spec = *command_.line.operation->spec;
        if (!is_permitted(spec, actor))
            throw Problem{not_permitted}.with(std::string{spec.title.zh} + " " + std::string{spec.title.en});
        const fs::path spool = fs::path{installation_.places().data} / "spool";
        const fs::path spooled = spool / ("cli_" + random_token(9));
        std::error_code error;
        fs::create_directories(spool, error);
        if (!fs::is_regular_file(path)) throw Problem{file_unreadable}.with(path);
        fs::copy_file(path, spooled, error);
        if (error) {
            std::error_code ignored;
            fs::remove(spooled, ignored);
            if (error == std::errc::no_space_on_device) throw Problem{disk_is_full};
            throw Problem{file_unreadable}.with(path);
        }
        return take_upload(installation_, actor, spooled, fs::path{path}.filename().string(), "cli")
            .id.text();
    }

    const Command& command_;
    Installation& installation_;
    Dispatcher dispatcher_;
    SessionFile sessions_;
    std::string token_;
    std::vector<const FieldShape*> seen_;
};

std::string password_of(const Command& command) {
    if (command.line.has("password") && command.line.option("password") != "-")
        return command.line.option("password");
    const char* given = command.terminal.env("ONECARD_PASSWORD");
    if (given != nullptr) return given;
    command.terminal.err << command.say({"密码：", "Password: "}) << std::flush;
    return line_of(command.terminal.in);
}

}  // namespace

void run_operation(const Command& command) {
    const auto installation = open_installation(command.settings, command.terminal.house);
    must_be_current(*installation);
    OperationRun run{command, *installation};
    const Node answer = run.call(std::string{command.line.operation->spec->name}, run.read_input());
    run.show(answer);
    run.save_download(answer);
    const std::string* job = answer["job"].if_text();
    if (command.line.has("wait") && !command.line.has("rehearse") && job != nullptr) run.wait_for(*job);
}

void run_sign_in(const Command& command) {
    const auto installation = open_installation(command.settings, command.terminal.house);
    must_be_current(*installation);
    if (!command.line.has("account")) throw Problem{word_missing}.with("--account");
    const std::string account = command.line.option("account");
    OperationRun run{command, *installation};
    run.forget_token();
    Node input = Node::of({{"account", account}, {"password", password_of(command)}});
    if (command.line.has("code")) input.set("code", command.line.option("code"));
    const Node answer = run.call(std::string{sign_in}, std::move(input));
    run.sessions().keep(account, answer["token"].text());
    if (command.line.has("json"))
        command.terminal.out << to_json(Node::of({{"account", account}, {"token", answer["token"]}})) << '\n';
    else
        command.terminal.out << command.say({"已登录：", "Signed in: "}) << account << '\n';
}

void run_sign_out(const Command& command) {
    const auto installation = open_installation(command.settings, command.terminal.house);
    must_be_current(*installation);
    OperationRun run{command, *installation};
    run.call(std::string{sign_out}, Node::Record{});
    run.sessions().forget(command.line.option("as"));
    command.terminal.out << command.say({"已退出\n", "Signed out\n"});
}

}  // namespace onecard
