// Seals and opens files for one SM2 key, a chunk at a time.

#include "engine/envelope.hpp"

#include <botan/aead.h>
#include <botan/pubkey.h>
#include <botan/system_rng.h>

#include <algorithm>
#include <array>
#include <istream>
#include <ostream>
#include <vector>

#include "engine/sm2_keys.hpp"
#include "engine/sm3.hpp"

namespace onecard {
namespace {

constexpr std::string_view magic{"OCENV\x01\x0D\x0A", 8};
constexpr std::size_t chunk_size = 65536;
constexpr std::size_t tag_size = 16;
constexpr std::size_t most_wrapped_bytes = 512;
constexpr std::uint8_t kind_more = 0;
constexpr std::uint8_t kind_last = 1;

std::string recipient_mark(const Botan::SM2_PublicKey& key) {
    const auto point = key.public_point().encode(Botan::PointGFp::UNCOMPRESSED);
    const Sm3Digest digest = Sm3{}.update(point).finish();
    return {digest.begin(), digest.begin() + 8};
}

void add_number(std::string& out, std::uint64_t number, int bytes) {
    while (bytes-- > 0) out += static_cast<char>(number >> (8 * bytes) & 0xFF);
}

/// The cipher of one file: numbers its chunks and binds each to the head, its kind and its length.
class ChunkCipher {
public:
    ChunkCipher(Botan::Cipher_Dir direction, std::span<const std::uint8_t> key, std::string_view head)
        : mode_{Botan::AEAD_Mode::create_or_throw("SM4/GCM", direction)}, head_digest_{sm3(head)} {
        mode_->set_key(key.data(), key.size());
    }

    /// Throws Botan::Invalid_Authentication_Tag when opening what was changed.
    void run(std::string_view chunk_head, Botan::secure_vector<std::uint8_t>& bytes) {
        std::vector<std::uint8_t> authenticated{head_digest_.begin(), head_digest_.end()};
        authenticated.insert(authenticated.end(), chunk_head.begin(), chunk_head.end());
        mode_->set_associated_data(authenticated.data(), authenticated.size());
        std::string nonce;
        add_number(nonce, 0, 4);
        add_number(nonce, next_++, 8);
        mode_->start(bytes_of(nonce).data(), nonce.size());
        mode_->finish(bytes);
    }

private:
    std::unique_ptr<Botan::AEAD_Mode> mode_;
    Sm3Digest head_digest_;
    std::uint64_t next_ = 0;
};

std::string chunk_head(std::uint8_t kind, std::size_t length) {
    std::string head(1, static_cast<char>(kind));
    add_number(head, length, 4);
    return head;
}

char* chars_of(Botan::secure_vector<std::uint8_t>& bytes) { return reinterpret_cast<char*>(bytes.data()); }

/// Reads exactly `count` bytes, or says that the file ends too soon.
std::string must_read(std::istream& in, std::size_t count) {
    std::string bytes(count, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(count));
    if (static_cast<std::size_t>(in.gcount()) != count) throw Problem{envelope_damaged};
    return bytes;
}

std::size_t number_in(std::string_view bytes) {
    std::size_t number = 0;
    for (const std::uint8_t byte : bytes_of(bytes)) number = number << 8 | byte;
    return number;
}

}  // namespace

struct EnvelopeWriter::Inside {
    std::ostream& out;
    std::unique_ptr<ChunkCipher> cipher;
    Botan::secure_vector<std::uint8_t> chunk;
    bool finished = false;

    void put(std::uint8_t kind) {
        const std::string head = chunk_head(kind, chunk.size());
        cipher->run(head, chunk);
        out.write(head.data(), static_cast<std::streamsize>(head.size()));
        out.write(chars_of(chunk), static_cast<std::streamsize>(chunk.size()));
        if (!out) throw Problem{envelope_unwritable};
        chunk.clear();
    }
};

EnvelopeWriter::EnvelopeWriter(std::ostream& out, std::string_view recipient_point)
    : inside_{std::make_unique<Inside>(Inside{out, nullptr, {}})} {
    const Botan::SM2_PublicKey recipient = sm2_public_key(recipient_point);
    Secret<16> key;
    fill_random(key.bytes());
    const Botan::PK_Encryptor_EME encryptor{recipient, Botan::system_rng(), "SM3"};
    const std::vector<std::uint8_t> wrapped =
        encryptor.encrypt(key.bytes().data(), key.bytes().size(), Botan::system_rng());
    std::string head{magic};
    head += recipient_mark(recipient);
    add_number(head, wrapped.size(), 2);
    head.append(wrapped.begin(), wrapped.end());
    inside_->cipher = std::make_unique<ChunkCipher>(Botan::ENCRYPTION, key.bytes(), head);
    inside_->chunk.reserve(chunk_size + tag_size);
    out.write(head.data(), static_cast<std::streamsize>(head.size()));
    if (!out) throw Problem{envelope_unwritable};
}

EnvelopeWriter::~EnvelopeWriter() = default;

void EnvelopeWriter::write(std::string_view bytes) {
    while (!bytes.empty()) {
        // A full chunk waits for more, so that the last one is never a surprise.
        if (inside_->chunk.size() == chunk_size) inside_->put(kind_more);
        const std::string_view taken = bytes.substr(0, chunk_size - inside_->chunk.size());
        inside_->chunk.insert(inside_->chunk.end(), taken.begin(), taken.end());
        bytes.remove_prefix(taken.size());
    }
}

void EnvelopeWriter::finish() {
    if (inside_->finished) return;
    inside_->put(kind_last);
    inside_->out.flush();
    if (!inside_->out) throw Problem{envelope_unwritable};
    inside_->finished = true;
}

void seal_envelope(std::istream& plain, std::string_view recipient_point, std::ostream& out) {
    EnvelopeWriter writer{out, recipient_point};
    std::string piece(chunk_size, '\0');
    while (plain) {
        plain.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        writer.write(std::string_view{piece}.substr(0, static_cast<std::size_t>(plain.gcount())));
    }
    // What could not be read to its end must not look whole to the recipient.
    if (plain.bad()) throw Problem{envelope_unreadable};
    writer.finish();
}

void open_envelope(std::istream& sealed, const Sm2KeyPair& recipient, std::ostream& plain) {
    const Botan::SM2_PrivateKey own = sm2_private_key(recipient);
    std::string head = must_read(sealed, magic.size() + 8 + 2);
    if (!head.starts_with(magic)) throw Problem{envelope_damaged};
    if (head.substr(magic.size(), 8) != recipient_mark(own)) throw Problem{envelope_not_for_us};
    const std::size_t wrapped_size = number_in(std::string_view{head}.substr(magic.size() + 8));
    if (wrapped_size > most_wrapped_bytes) throw Problem{envelope_damaged};
    const std::string wrapped = must_read(sealed, wrapped_size);
    head += wrapped;

    Botan::secure_vector<std::uint8_t> key;
    try {
        const Botan::PK_Decryptor_EME decryptor{own, Botan::system_rng(), "SM3"};
        key = decryptor.decrypt(bytes_of(wrapped).data(), wrapped.size());
    } catch (const Botan::Exception&) {
        throw Problem{envelope_damaged};
    }
    if (key.size() != 16) throw Problem{envelope_damaged};
    ChunkCipher cipher{Botan::DECRYPTION, key, head};

    Botan::secure_vector<std::uint8_t> chunk;
    for (bool last = false; !last;) {
        const std::string start = must_read(sealed, 5);
        last = start[0] == static_cast<char>(kind_last);
        const std::size_t length = number_in(std::string_view{start}.substr(1));
        if ((!last && (start[0] != static_cast<char>(kind_more) || length != chunk_size)) ||
            length > chunk_size)
            throw Problem{envelope_damaged};
        const std::string body = must_read(sealed, length + tag_size);
        chunk.assign(body.begin(), body.end());
        try {
            cipher.run(start, chunk);
        } catch (const Botan::Invalid_Authentication_Tag&) {
            throw Problem{envelope_damaged};
        }
        plain.write(chars_of(chunk), static_cast<std::streamsize>(chunk.size()));
        if (!plain) throw Problem{envelope_unwritable};
    }
    if (sealed.peek() != std::istream::traits_type::eof()) throw Problem{envelope_damaged};
    plain.flush();
    if (!plain) throw Problem{envelope_unwritable};
}

}  // namespace onecard
