// Every SQL statement on messages to citizens.

#include "business/citizens/outbox_store.hpp"

#include "business/citizens/problems.hpp"
#include "business/citizens/sign_in_rules.hpp"
#include "engine/sealer.hpp"

namespace onecard::citizens {
namespace {

constexpr Statement insert_message{"citizens.insert_message", R"sql(
    INSERT INTO outbox (person_key, id, town, kind, mobile, content, sender, made_at, sent_at)
    VALUES ($1, $2, $3, $4, $5, $6, '', $7, 0))sql"};
constexpr Statement select_message{"citizens.select_message", R"sql(
    SELECT id, person_key, kind, mobile, content, sender, made_at, sent_at FROM outbox WHERE id = $1)sql"};
constexpr Statement select_messages{"citizens.select_messages", R"sql(
    SELECT id, person_key, kind, mobile, content, sender, made_at, sent_at
      FROM outbox WHERE town BETWEEN $1 AND $2 AND id < $3 ORDER BY id DESC LIMIT $4)sql"};
constexpr Statement update_sent{"citizens.update_message_sent", R"sql(
    UPDATE outbox SET sent_at = $3, sender = $4 WHERE person_key = $1 AND id = $2)sql"};
constexpr Statement update_wiped{"citizens.update_message_wiped",
                                 "UPDATE outbox SET content = $3 WHERE person_key = $1 AND id = $2"};

constexpr Statement delete_old{"citizens.delete_old_messages",
                               "DELETE FROM outbox WHERE id IN "
                               "(SELECT id FROM outbox WHERE made_at < $1 ORDER BY id LIMIT 100)"};

OutboxRow message_of(Unit& unit, const Row& row) {
    OutboxRow message{.id = row.id<MessageId>(0),
                      .person = row.person_key(1),
                      .kind = of_code<MessageKind>(row.text(2)),
                      .sender = row.text(5).empty() ? SentBy{} : of_code<SentBy>(row.text(5)),
                      .made_at = row.instant(6),
                      .sent_at = row.instant(7)};
    message.mobile = unit.sealer.open(row.blob(3), message.person.bytes);
    if (!row.blob(4).empty()) message.text = unit.sealer.open(row.blob(4), message.person.bytes);
    return message;
}

}  // namespace

std::span<const Label<MessageKind>> labels_of(MessageKind) {
    static constexpr Label<MessageKind> labels[] = {
        {MessageKind::sign_in_code, "sign_in_code", {"登录验证码", "Sign-in code"}},
        {MessageKind::told, "told", {"办理通知", "What happened"}}};
    return labels;
}

MessageId put_message(Unit& unit, const PersonKey& person, RegionCode town, MessageKind kind,
                      const Mobile& mobile, const std::string& text) {
    std::string sealed_mobile, sealed_text;
    unit.sealer.seal(mobile.reveal(), person.bytes, sealed_mobile);
    unit.sealer.seal(text, person.bytes, sealed_text);
    const auto id = unit.next_id<MessageId>();
    unit.db.change(insert_message, person, id, town, code_of(kind), Blob{sealed_mobile}, Blob{sealed_text},
                   unit.now);
    unit.queue("citizens.deliver_message", Node::of({{"message", id.text()}}), id.text());
    return id;
}

OutboxRow must_find_message(Unit& unit, MessageId id) {
    std::optional<OutboxRow> found;
    unit.db.each(
        select_message, [&](const Row& row) { found = message_of(unit, row); }, id);
    if (!found) throw Problem{message_not_found}.at("message").with(id.text());
    return *std::move(found);
}

std::vector<OutboxRow> list_messages(Unit& unit, RegionCode within, MessageId after, std::int64_t limit) {
    std::vector<OutboxRow> found;
    const std::int64_t before = after ? after.number() : std::numeric_limits<std::int64_t>::max();
    unit.db.each(
        select_messages, [&](const Row& row) { found.push_back(message_of(unit, row)); },
        within.range().lowest, within.range().highest, before, limit);
    return found;
}

void set_sent(Unit& unit, const OutboxRow& message, const Sender& sender) {
    unit.db.change(update_sent, message.person, message.id, unit.now, code_of(sender.kind()));
    if (!sender.keeps_text()) unit.db.change(update_wiped, message.person, message.id, Blob{""});
}

void forget_old_messages(Database& db, Instant now) {
    db.change(delete_old, now.plus_seconds(-message_days * 24 * 3600));
}

}  // namespace onecard::citizens
