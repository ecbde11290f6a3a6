#pragma once
// The statements on messages to citizens.

#include <optional>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "base/lifecycle.hpp"
#include "base/mobile.hpp"
#include "base/person_key.hpp"
#include "business/citizens/sender.hpp"
#include "engine/unit.hpp"

namespace onecard::citizens {

enum class MessageKind { sign_in_code, told };
std::span<const Label<MessageKind>> labels_of(MessageKind);

struct MessageTag {
    static constexpr std::string_view prefix = "message";
};
using MessageId = Id<MessageTag>;

/// A message with its parts opened. `text` is empty once it has left and was wiped.
struct OutboxRow {
    MessageId id;
    PersonKey person{};
    MessageKind kind{};
    std::string mobile, text;
    SentBy sender{};
    Instant made_at{}, sent_at{};
    bool is_sent() const { return sent_at != Instant{}; }
};

/// Puts the message into the outbox and queues its delivery.
MessageId put_message(Unit& unit, const PersonKey& person, RegionCode town, MessageKind kind,
                      const Mobile& mobile, const std::string& text);
/// Throws message_not_found.
OutboxRow must_find_message(Unit& unit, MessageId id);
/// Newest first, those to people of the towns of `within`, before `after`.
std::vector<OutboxRow> list_messages(Unit& unit, RegionCode within, MessageId after, std::int64_t limit);
/// It left by this sender; its text is wiped unless that one keeps it.
void set_sent(Unit& unit, const OutboxRow& message, const Sender& sender);
/// Forgets messages older than message_days, some at a time.
void forget_old_messages(Database& db, Instant now);

}  // namespace onecard::citizens
