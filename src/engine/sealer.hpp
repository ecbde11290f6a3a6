#pragma once
// Sealer: personal data at rest under SM4-GCM, bound to its place; and several fields in one blob.
//
// Grammar of a sealed value (31 bytes longer than the plain one):
//   sealed = format(1) version(2) nonce(12) ciphertext(n) tag(16)
//   format = 0x01;  version = of the data key, big end first
// Authenticated with it: format, version, and what the caller binds it to (table, column, row key), so that
// a value copied to another row does not open.
//
// Nonces are 96 random bits from ChaCha20 seeded by the operating system, drawn some hundred at a time, and
// thrown away by a child after fork. For 2^32 values under one data key the chance of any repetition is
// below 2^-32 however many threads, processes and restarts shared the key; rotate the data key before that.
// A counter would be no faster here and would have to be kept for ever.

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/problem.hpp"
#include "engine/keys.hpp"

namespace onecard {

inline constexpr ProblemKind sealed_value_damaged{
    "engine.sealed_value_damaged", Fault::refused,
    {"加密数据已损坏，或不属于此记录", "The sealed value is damaged or does not belong to this record"},
    {"请核对备份并报告管理员", "Compare with the backup and tell the administrator"}};
inline constexpr ProblemKind sealing_key_missing{
    "engine.sealing_key_missing", Fault::refused,
    {"密钥文件中没有第 {} 版数据密钥", "The key file has no data key of version {}"},
    {"请使用与数据库配套的密钥文件；刚更换过密钥时请重新启动服务",
     "Use the key file that belongs to this database; after a rotation restart the service"}};

/// One for each thread. About a million short values a second on one core; keeps its buffers.
class Sealer {
public:
    static constexpr std::size_t overhead = 31;

    explicit Sealer(const KeyRing& keys);
    ~Sealer();
    Sealer(Sealer&&) noexcept;
    Sealer& operator=(Sealer&&) noexcept;

    /// `out` is overwritten. Seals under the ring's newest data key.
    void seal(std::string_view plain, std::span<const std::uint8_t> bound_to, std::string& out);
    void seal(std::string_view plain, std::string_view bound_to, std::string& out);

    /// Throws sealed_value_damaged for any changed byte and for another place, sealing_key_missing for a
    /// version this ring does not hold. The problem never carries the value.
    std::string open(std::string_view sealed, std::span<const std::uint8_t> bound_to);
    std::string open(std::string_view sealed, std::string_view bound_to);
    /// The same into a buffer that is kept; `out` is empty when it throws.
    void open(std::string_view sealed, std::span<const std::uint8_t> bound_to, std::string& out);

    /// The version a value was sealed under, to find what a rotation has still to re-seal; 0 if it is no
    /// sealed value.
    static std::uint16_t version_of(std::string_view sealed) noexcept;

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

/// What a field of a blob is. The numbers are stored: never reuse one.
enum class PersonalField : std::uint8_t {
    name = 1,
    number = 2,   ///< of the certificate
    mobile = 3,
    account = 4,  ///< of a bank
    address = 5,
    card_number = 6,
    household_number = 7,
};

struct PersonalText {
    PersonalField field;
    std::string_view text;
};

/// One blob of several fields, sealed at the cost of one. `out` is overwritten; empty texts take no room.
///   blob   = *( field(1) length text )
///   length = 7 bits a byte, low bits first; the high bit says that more follow
void pack_fields(std::span<const PersonalText> fields, std::string& out);
void pack_fields(std::initializer_list<PersonalText> fields, std::string& out);

/// A blob as opened; fields it does not know are kept apart, so that an older program reads a newer blob.
class PersonalFields {
public:
    PersonalFields() = default;
    explicit PersonalFields(std::string packed);  ///< throws sealed_value_damaged if the grammar is broken

    /// Empty when the field is absent. Valid while this object stands.
    std::string_view operator[](PersonalField field) const;

private:
    std::string packed_;
};

inline PersonalFields unpack_fields(std::string packed) { return PersonalFields{std::move(packed)}; }

}  // namespace onecard
