#pragma once
// Envelope: a file leaving the house that only the owner of one SM2 key can read (SM4-GCM under SM2).
//
// Grammar (numbers big end first):
//   envelope  = head *chunk last
//   head      = magic(8) recipient(8) length(2) wrapped(length)
//   magic     = "OCENV" 0x01 0x0D 0x0A             a transfer that rewrites line ends breaks it at once
//   recipient = first 8 bytes of SM3(uncompressed point), to find the key that opens it
//   wrapped   = the file's SM4 key, 16 bytes, encrypted by SM2 (GB/T 32918.4, C1 C3 C2 in DER)
//   chunk     = 0x00 length(4) ciphertext(length) tag(16)      length = 65536
//   last      = 0x01 length(4) ciphertext(length) tag(16)      length = 0 .. 65536; nothing follows
// Each chunk is SM4-GCM with nonce = 0x00 * 4, number of the chunk (8), authenticated with SM3(head), its
// kind byte and its length. The key serves one file, so a counted nonce is never used twice. Chunks cannot
// be changed, left out, moved, or cut off the end.

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <memory>
#include <string_view>

#include "base/problem.hpp"
#include "engine/signature.hpp"

namespace onecard {

inline constexpr ProblemKind envelope_damaged{
    "engine.envelope_damaged", Fault::refused,
    {"加密文件已损坏或不完整", "The encrypted file is damaged or incomplete"},
    {"请以二进制方式重新传送该文件", "Send the file again, in binary mode"}};
inline constexpr ProblemKind envelope_not_for_us{
    "engine.envelope_not_for_us", Fault::refused,
    {"加密文件不是用本方公钥加密的", "The encrypted file was not sealed for this key"},
    {"请对方使用本平台现行公钥重新加密", "Ask the sender to seal it for the platform's present public key"}};
inline constexpr ProblemKind envelope_unreadable{
    "engine.envelope_unreadable", Fault::refused,
    {"待加密的文件无法读完", "The file to be sealed cannot be read to its end"},
    {"请检查磁盘", "Check the disk"}};
inline constexpr ProblemKind envelope_unwritable{
    "engine.envelope_unwritable", Fault::refused,
    {"加密文件无法写出", "The encrypted file cannot be written"},
    {"请检查磁盘空间", "Check the space on disk"}};

/// Seals what it is given, piece by piece, with one chunk of memory. Without finish() the file does not open.
class EnvelopeWriter {
public:
    EnvelopeWriter(std::ostream& out, std::string_view recipient_point);
    ~EnvelopeWriter();
    EnvelopeWriter(const EnvelopeWriter&) = delete;
    EnvelopeWriter& operator=(const EnvelopeWriter&) = delete;

    void write(std::string_view bytes);
    void finish();

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

void seal_envelope(std::istream& plain, std::string_view recipient_point, std::ostream& out);

/// Throws envelope_damaged at the first wrong chunk, when earlier ones are already written: write to a
/// temporary file and give it its name only after this returns.
void open_envelope(std::istream& sealed, const Sm2KeyPair& recipient, std::ostream& plain);

}  // namespace onecard
