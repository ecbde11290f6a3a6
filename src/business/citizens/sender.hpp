#pragma once
// Sender: how a message reaches a mobile: the one place to add a gateway of another kind.

#include <filesystem>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

#include "base/lifecycle.hpp"
#include "engine/unit.hpp"

namespace onecard::citizens {

enum class SentBy { file, outbox };
std::span<const Label<SentBy>> labels_of(SentBy);

/// The code of a labelled value, as tables keep it, and back.
template <class E>
std::string_view code_of(E value) {
    for (const auto& label : labels_of(value))
        if (label.value == value) return label.code;
    return {};
}
template <class E>
E of_code(std::string_view code) {
    for (const auto& label : labels_of(E{}))
        if (label.code == code) return label.value;
    throw std::logic_error{"no such code: " + std::string{code}};
}

struct Message {
    std::int64_t id = 0;
    std::string mobile, text;  ///< in clear
};

class Sender {
public:
    virtual ~Sender() = default;
    virtual SentBy kind() const = 0;
    /// Whether the text stays readable in the operator's outbox.
    virtual bool keeps_text() const = 0;
    /// Hands the message over, outside any transaction; harmless when repeated. Throws where it could not.
    virtual void send(const Message& message) const = 0;
};

/// One file for each message, for a gateway that takes it away: `message_41.json` with mobile, text and id,
/// whole from the moment it has its name.
std::unique_ptr<Sender> file_sender(std::filesystem::path folder);
/// Sends nothing: the message stays in the outbox.
std::unique_ptr<Sender> keeping_sender();

/// The sender of this installation: files in exchange/messages unless the demonstration keeps them.
std::unique_ptr<Sender> sender_of(Database& db, const Places& places);

}  // namespace onecard::citizens
