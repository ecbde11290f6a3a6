// Lists messages to citizens for those who look after the platform: mobiles masked, and codes readable only
// where the demonstration keeps them.

#include <algorithm>

#include "business/citizens/outbox_store.hpp"
#include "engine/operation.hpp"

namespace onecard::citizens {
namespace {

struct MessageShown {
    MessageId message;
    MessageKind kind{};
    std::string mobile, text;
    std::optional<SentBy> sender;
    Instant made_at{};
    std::optional<Instant> sent_at;
    static constexpr auto fields =
        std::tuple{field("message", &MessageShown::message, {"短信编号", "Message"}),
                   field("kind", &MessageShown::kind, {"种类", "Kind"}),
                   field("mobile", &MessageShown::mobile, {"手机号", "Mobile"}),
                   field("text", &MessageShown::text, {"内容", "Text"}),
                   field("sender", &MessageShown::sender, {"发送方式", "Sent by"}),
                   field("made_at", &MessageShown::made_at, {"生成时间", "Made at"}),
                   field("sent_at", &MessageShown::sent_at, {"发出时间", "Sent at"})};
};

struct ListOutbox {
    static constexpr Spec spec{.name = "citizens.list_outbox",
                               .title = {"短信发件箱", "List messages to citizens"},
                               .effect = Effect::reads,
                               .roles = "SYSTEM_ADMIN HRSS_PLATFORM_ADMIN",
                               .source = "R3.27-1"};
    struct Input {
        std::optional<MessageId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("after", &Input::after, {"此处之后", "After this message"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<MessageShown> messages;
        std::optional<MessageId> next;
        static constexpr auto fields =
            std::tuple{field("messages", &Output::messages, {"短信", "Messages"}),
                       field("next", &Output::next, {"下一页从此之后", "Next page after"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        Output out;
        for (const OutboxRow& row :
             list_messages(unit, unit.actor.region, in.after.value_or(MessageId{}), limit)) {
            MessageShown& shown = out.messages.emplace_back();
            shown.message = row.id;
            shown.kind = row.kind;
            shown.mobile = Mobile::parse(row.mobile).value().masked();
            // A message that still waits is on its way to a citizen; only what the sender kept may be read.
            if (row.is_sent()) shown.text = row.text;
            if (row.is_sent()) shown.sender = row.sender;
            shown.made_at = row.made_at;
            if (row.is_sent()) shown.sent_at = row.sent_at;
        }
        if (std::ssize(out.messages) == limit) out.next = out.messages.back().message;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_outbox;
constinit const Operation list_outbox = operation<ListOutbox>();

}  // namespace onecard::citizens
