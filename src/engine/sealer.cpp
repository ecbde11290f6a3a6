// Seals values by Botan's SM4/GCM; packs the fields of a person.

#include "engine/sealer.hpp"

#include <botan/aead.h>
#include <botan/chacha_rng.h>
#include <botan/system_rng.h>
#include <pthread.h>

#include <array>
#include <atomic>
#include <mutex>
#include <vector>

namespace onecard {
namespace {

constexpr std::uint8_t format_sm4_gcm = 1;
constexpr std::size_t head_size = 3;
constexpr std::size_t nonce_size = 12;
constexpr std::size_t tag_size = 16;
static_assert(head_size + nonce_size + tag_size == Sealer::overhead);

std::atomic<unsigned> forks{0};

void count_forks() {
    static std::once_flag once;
    std::call_once(once, [] { ::pthread_atfork(nullptr, nullptr, [] { ++forks; }); });
}

/// Random nonces, drawn many at a time because one by one they would cost as much as the sealing.
class NonceSource {
public:
    NonceSource() { count_forks(); }

    const std::uint8_t* next() {
        if (forks_seen_ != forks.load(std::memory_order_relaxed)) {
            // Parent and child hold the same stock: neither may use what the other will.
            forks_seen_ = forks.load(std::memory_order_relaxed);
            random_.reseed_from_rng(Botan::system_rng());
            at_ = stock_.size();
        }
        if (at_ == stock_.size()) {
            random_.randomize(stock_.data(), stock_.size());
            at_ = 0;
        }
        const std::uint8_t* nonce = stock_.data() + at_;
        at_ += nonce_size;
        return nonce;
    }

private:
    Botan::ChaCha_RNG random_{Botan::system_rng()};
    std::array<std::uint8_t, nonce_size * 256> stock_;
    std::size_t at_ = stock_.size();
    unsigned forks_seen_ = forks.load(std::memory_order_relaxed);
};

std::unique_ptr<Botan::AEAD_Mode> sm4_gcm(Botan::Cipher_Dir direction, const Secret<16>& key) {
    auto mode = Botan::AEAD_Mode::create_or_throw("SM4/GCM", direction);
    mode->set_key(key.bytes().data(), key.bytes().size());
    return mode;
}

}  // namespace

struct Sealer::Inside {
    std::uint16_t version;
    std::unique_ptr<Botan::AEAD_Mode> sealing;
    std::map<std::uint16_t, std::unique_ptr<Botan::AEAD_Mode>> opening;
    NonceSource nonces;
    Botan::secure_vector<std::uint8_t> buffer;  // these two are kept for their capacity
    std::vector<std::uint8_t> authenticated;

    explicit Inside(const KeyRing& keys)
        : version{keys.active_data_key_version()},
          sealing{sm4_gcm(Botan::ENCRYPTION, keys.data_keys().at(version))} {
        for (const auto& [number, key] : keys.data_keys()) opening[number] = sm4_gcm(Botan::DECRYPTION, key);
        buffer.reserve(512);
        authenticated.reserve(128);
    }

    void begin(Botan::AEAD_Mode& mode, const std::uint8_t* head, std::span<const std::uint8_t> bound_to,
               const std::uint8_t* nonce) {
        authenticated.assign(head, head + head_size);
        authenticated.insert(authenticated.end(), bound_to.begin(), bound_to.end());
        mode.set_associated_data(authenticated.data(), authenticated.size());
        mode.start(nonce, nonce_size);
    }
};

Sealer::Sealer(const KeyRing& keys) : inside_{std::make_unique<Inside>(keys)} {}
Sealer::~Sealer() = default;
Sealer::Sealer(Sealer&&) noexcept = default;
Sealer& Sealer::operator=(Sealer&&) noexcept = default;

void Sealer::seal(std::string_view plain, std::span<const std::uint8_t> bound_to, std::string& out) {
    Inside& in = *inside_;
    const std::uint8_t head[head_size] = {format_sm4_gcm, static_cast<std::uint8_t>(in.version >> 8),
                                          static_cast<std::uint8_t>(in.version & 0xFF)};
    const std::uint8_t* nonce = in.nonces.next();
    in.begin(*in.sealing, head, bound_to, nonce);
    in.buffer.assign(plain.begin(), plain.end());
    in.sealing->finish(in.buffer);
    out.resize(head_size + nonce_size + in.buffer.size());
    char* at = std::copy_n(head, head_size, out.data());
    at = std::copy_n(nonce, nonce_size, at);
    std::copy_n(in.buffer.data(), in.buffer.size(), at);
}

void Sealer::seal(std::string_view plain, std::string_view bound_to, std::string& out) {
    seal(plain, bytes_of(bound_to), out);
}

void Sealer::open(std::string_view sealed, std::span<const std::uint8_t> bound_to, std::string& out) {
    Inside& in = *inside_;
    const std::uint16_t version = version_of(sealed);
    if (version == 0) { out.clear(); throw Problem{sealed_value_damaged}; }
    const auto found = in.opening.find(version);
    if (found == in.opening.end()) {
        out.clear();
        throw Problem{sealing_key_missing}.with(std::to_string(version));
    }
    const std::uint8_t* at = bytes_of(sealed).data();
    in.begin(*found->second, at, bound_to, at + head_size);
    in.buffer.assign(at + head_size + nonce_size, at + sealed.size());
    try {
        found->second->finish(in.buffer);
    } catch (const Botan::Invalid_Authentication_Tag&) {
        out.clear();
        throw Problem{sealed_value_damaged};
    }
    out.assign(in.buffer.begin(), in.buffer.end());
}

std::string Sealer::open(std::string_view sealed, std::span<const std::uint8_t> bound_to) {
    std::string plain;
    open(sealed, bound_to, plain);
    return plain;
}

std::string Sealer::open(std::string_view sealed, std::string_view bound_to) {
    return open(sealed, bytes_of(bound_to));
}

std::uint16_t Sealer::version_of(std::string_view sealed) noexcept {
    if (sealed.size() < overhead) return 0;
    const std::uint8_t* head = bytes_of(sealed).data();
    return head[0] == format_sm4_gcm ? static_cast<std::uint16_t>(head[1] << 8 | head[2]) : std::uint16_t{0};
}

void pack_fields(std::span<const PersonalText> fields, std::string& out) {
    out.clear();
    for (const auto& [field, text] : fields) {
        if (text.empty()) continue;
        out += static_cast<char>(field);
        std::size_t length = text.size();
        for (; length >= 128; length >>= 7) out += static_cast<char>((length & 127) | 128);
        out += static_cast<char>(length);
        out += text;
    }
}

void pack_fields(std::initializer_list<PersonalText> fields, std::string& out) {
    pack_fields(std::span{fields.begin(), fields.size()}, out);
}

namespace {

/// Takes one field off the front of `rest`; false when the grammar is broken.
bool take_field(std::string_view& rest, PersonalText& taken) {
    taken.field = static_cast<PersonalField>(rest[0]);
    rest.remove_prefix(1);
    std::size_t length = 0;
    for (int shift = 0;; shift += 7) {
        if (rest.empty() || shift > 28) return false;
        const auto byte = static_cast<std::uint8_t>(rest[0]);
        rest.remove_prefix(1);
        length |= static_cast<std::size_t>(byte & 127) << shift;
        if (byte < 128) break;
    }
    if (length > rest.size()) return false;
    taken.text = rest.substr(0, length);
    rest.remove_prefix(length);
    return true;
}

}  // namespace

PersonalFields::PersonalFields(std::string packed) : packed_{std::move(packed)} {
    PersonalText taken{};
    for (std::string_view rest = packed_; !rest.empty();)
        if (!take_field(rest, taken)) throw Problem{sealed_value_damaged};
}

std::string_view PersonalFields::operator[](PersonalField field) const {
    PersonalText taken{};
    for (std::string_view rest = packed_; !rest.empty();)
        if (take_field(rest, taken) && taken.field == field) return taken.text;
    return {};
}

}  // namespace onecard
