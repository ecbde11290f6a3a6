// Any bytes read as a bank's answer in any format: lines of valid UTF-8 whose sum is the announced one, or a problem.

#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <string>

#include "base/problem.hpp"
#include "base/text_encoding.hpp"
#include "business/payments/bank_formats/bank_format.hpp"

namespace {

void read_once(const onecard::payments::BankFormat& format, const std::string& path,
               onecard::TextEncoding encoding) {
    using namespace onecard;
    std::int64_t lines = 0, fen = 0;
    const payments::AnswerFacts facts = format.read(path, encoding, [&](const payments::AnswerLine& line) {
        ++lines;
        if (line.amount) fen += line.amount->fen();
        if (line.amount && line.amount->fen() < 0) std::abort();
        for (const auto text : {line.line_id, line.account, line.code, line.text, line.serial, line.booked_at})
            if (!is_valid_utf8(text)) std::abort();
    });
    if (facts.kind != payments::AnswerFacts::Kind::ack &&
        (facts.lines != lines || facts.amount.fen() != fen || facts.announced_lines != lines))
        std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const int handle = ::memfd_create("answer", MFD_CLOEXEC);
    if (handle < 0 || ::ftruncate(handle, 0) != 0) std::abort();
    if (::pwrite(handle, data, size, 0) != static_cast<ssize_t>(size)) std::abort();
    const std::string path = "/proc/self/fd/" + std::to_string(handle);
    for (const auto encoding : {onecard::TextEncoding::utf8, onecard::TextEncoding::gb18030}) {
        try {
            read_once(onecard::payments::must_recognise(path), path, encoding);
        } catch (const onecard::Problem& problem) {
            if (problem.text(onecard::Language::zh).find("{}") != std::string::npos) std::abort();
        }
    }
    return 0;
}
