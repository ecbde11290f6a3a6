// Envelopes: only their recipient opens them, and only whole and unchanged.

#include "engine/envelope.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace onecard {
namespace {

const Sm2KeyPair& bank_pair() {
    static const Sm2KeyPair pair = generate_sm2_key();
    return pair;
}

std::string sealed_for_bank(const std::string& plain) {
    std::istringstream in{plain};
    std::ostringstream out;
    seal_envelope(in, bank_pair().public_point, out);
    return out.str();
}

std::string opened_envelope(const std::string& sealed, const Sm2KeyPair& by = bank_pair()) {
    std::istringstream in{sealed};
    std::ostringstream out;
    open_envelope(in, by, out);
    return out.str();
}

std::string code_of_envelope(const std::string& sealed, const Sm2KeyPair& by = bank_pair()) {
    try {
        opened_envelope(sealed, by);
    } catch (const Problem& problem) {
        return std::string{problem.kind().code};
    }
    return "";
}

std::string patterned_text(std::size_t length) {
    std::string text(length, '\0');
    for (std::size_t i = 0; i < length; ++i) text[i] = static_cast<char>(i * 31 + i / 251);
    return text;
}

constexpr std::size_t head_and_first = 8 + 8 + 2;

std::size_t wrapped_length(const std::string& sealed) {
    return static_cast<std::size_t>(static_cast<unsigned char>(sealed[16]) * 256 +
                                    static_cast<unsigned char>(sealed[17]));
}

}  // namespace

TEST(Envelope, gives_back_texts_of_every_length_around_a_chunk) {
    for (const std::size_t length : {0, 1, 65535, 65536, 65537, 131072, 200000}) {
        const std::string plain = patterned_text(length);
        EXPECT_EQ(opened_envelope(sealed_for_bank(plain)), plain) << length;
    }
}

TEST(Envelope, is_the_same_however_the_pieces_come) {
    const std::string plain = patterned_text(150000);
    std::ostringstream out;
    EnvelopeWriter writer{out, bank_pair().public_point};
    for (std::size_t at = 0, piece = 1; at < plain.size(); at += piece, piece = piece * 3 % 70001)
        writer.write(std::string_view{plain}.substr(at, piece));
    writer.finish();
    writer.finish();  // twice is once
    EXPECT_EQ(opened_envelope(out.str()), plain);
}

TEST(Envelope, does_not_open_without_its_end) {
    std::ostringstream out;
    EnvelopeWriter writer{out, bank_pair().public_point};
    writer.write(patterned_text(70000));
    EXPECT_EQ(code_of_envelope(out.str()), "engine.envelope_damaged");
}

TEST(Envelope, is_refused_by_another_key) {
    const Sm2KeyPair other = generate_sm2_key();
    EXPECT_EQ(code_of_envelope(sealed_for_bank("text"), other), "engine.envelope_not_for_us");
}

TEST(Envelope, hides_its_text_and_never_looks_the_same) {
    const std::string plain = "6217001234567890123 王小明";
    const std::string sealed = sealed_for_bank(plain);
    EXPECT_EQ(sealed.find("6217"), std::string::npos);
    EXPECT_NE(sealed.substr(head_and_first), sealed_for_bank(plain).substr(head_and_first));
}

TEST(Envelope, is_refused_when_any_byte_is_changed_or_cut_off) {
    const std::string sealed = sealed_for_bank("D|1|line_7|50000");
    for (std::size_t at = 0; at < sealed.size(); ++at) {
        std::string wrong = sealed;
        wrong[at] = static_cast<char>(wrong[at] ^ 1);
        const bool recipient = at >= 8 && at < 16;
        EXPECT_EQ(code_of_envelope(wrong),
                  recipient ? "engine.envelope_not_for_us" : "engine.envelope_damaged") << at;
        EXPECT_EQ(code_of_envelope(sealed.substr(0, at)), "engine.envelope_damaged") << at;
    }
    EXPECT_EQ(code_of_envelope(sealed + '\n'), "engine.envelope_damaged");
}

TEST(Envelope, is_refused_when_chunks_are_moved_or_left_out) {
    const std::string sealed = sealed_for_bank(patterned_text(3 * 65536));
    const std::size_t chunk = 5 + 65536 + 16, start = head_and_first + wrapped_length(sealed);
    const std::string head = sealed.substr(0, start), one = sealed.substr(start, chunk),
                      two = sealed.substr(start + chunk, chunk), last = sealed.substr(start + 2 * chunk);
    ASSERT_EQ(code_of_envelope(head + one + two + last), "");
    EXPECT_EQ(code_of_envelope(head + two + one + last), "engine.envelope_damaged");
    EXPECT_EQ(code_of_envelope(head + one + last), "engine.envelope_damaged");
    EXPECT_EQ(code_of_envelope(head + one + one + two + last), "engine.envelope_damaged");
    EXPECT_EQ(code_of_envelope(head + one + two), "engine.envelope_damaged");
    std::string ends_early = two;
    ends_early[0] = 1;
    EXPECT_EQ(code_of_envelope(head + one + ends_early), "engine.envelope_damaged");
}

TEST(Envelope, says_so_when_it_cannot_be_written) {
    std::ostringstream out;
    out.setstate(std::ios::badbit);
    EXPECT_THROW(EnvelopeWriter(out, bank_pair().public_point), Problem);
    std::istringstream in{sealed_for_bank("text")};
    EXPECT_THROW(open_envelope(in, bank_pair(), out), Problem);
}

}  // namespace onecard
