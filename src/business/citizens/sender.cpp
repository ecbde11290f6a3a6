// The senders there are, and which one an installation has.

#include "business/citizens/sender.hpp"

#include "business/citizens/citizens.hpp"
#include "engine/files.hpp"

namespace onecard::citizens {
namespace {

namespace fs = std::filesystem;

constexpr Statement select_sender{"citizens.select_sender",
                                  "SELECT sender FROM message_senders WHERE place = 'installation'"};
constexpr Statement insert_sender{"citizens.insert_sender", R"sql(
    INSERT INTO message_senders (place, sender) VALUES ('installation', $1)
    ON CONFLICT (place) DO UPDATE SET sender = $1)sql"};

class FileSender final : public Sender {
public:
    explicit FileSender(fs::path folder) : folder_{std::move(folder)} {}
    SentBy kind() const override { return SentBy::file; }
    bool keeps_text() const override { return false; }
    void send(const Message& message) const override {
        if (fs::create_directories(folder_))
            fs::permissions(folder_, fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec);
        WholeFile file{folder_ / ("message_" + std::to_string(message.id) + ".json")};
        file.write(
            to_json(Node::of({{"id", message.id}, {"mobile", message.mobile}, {"text", message.text}})));
        file.keep();
    }

private:
    fs::path folder_;
};

class KeepingSender final : public Sender {
public:
    SentBy kind() const override { return SentBy::outbox; }
    bool keeps_text() const override { return true; }
    void send(const Message&) const override {}
};

}  // namespace

std::span<const Label<SentBy>> labels_of(SentBy) {
    static constexpr Label<SentBy> labels[] = {
        {SentBy::file, "file", {"交短信网关", "Handed to the gateway"}},
        {SentBy::outbox, "outbox", {"留在发件箱（演示）", "Kept here (demonstration)"}}};
    return labels;
}

std::unique_ptr<Sender> file_sender(fs::path folder) {
    return std::make_unique<FileSender>(std::move(folder));
}
std::unique_ptr<Sender> keeping_sender() {
    return std::make_unique<KeepingSender>();
}

std::unique_ptr<Sender> sender_of(Database& db, const Places& places) {
    std::string code;
    db.each(select_sender, [&](const Row& row) { code = row.string(0); });
    if (code == code_of(SentBy::outbox)) return keeping_sender();
    return file_sender(fs::path{places.exchange()} / "messages");
}

void keep_messages(Unit& unit) {
    unit.db.change(insert_sender, code_of(SentBy::outbox));
}

}  // namespace onecard::citizens
