// The job that hands a message to the sender, outside any transaction, and records that it left.

#include "business/citizens/outbox_store.hpp"
#include "business/citizens/sender.hpp"
#include "engine/job.hpp"

namespace onecard::citizens {
namespace {

struct DeliverMessage final : Work {
    struct Input {
        MessageId message;
        static constexpr auto fields = std::tuple{field("message", &Input::message, {"短信", "Message"})};
    };

    DeliverMessage(Unit& reader, const Input& input, const Progress&)
        : message_{must_find_message(reader, input.message)}, sender_{sender_of(reader.db, reader.places)} {}

    void prepare(Progress&) override {
        if (!message_.is_sent()) sender_->send({message_.id.number(), message_.mobile, message_.text});
    }

    void step(Unit& unit, Progress& progress) override {
        progress.done = true;
        if (!message_.is_sent()) set_sent(unit, message_, *sender_);
    }

private:
    OutboxRow message_;
    std::unique_ptr<Sender> sender_;
};

}  // namespace

extern constinit const JobKind deliver_message_job =
    job_kind<DeliverMessage>("citizens.deliver_message", {"发送短信", "Deliver a message"}, false);

}  // namespace onecard::citizens
