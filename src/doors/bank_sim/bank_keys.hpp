#pragma once
// BankKeys: what a made-up bank needs to read envelopes, to check our signatures and to sign and seal its answers.
//
// Grammar of <exchange>/<bank>/.keys, three lines ended by LF:
//   "private_key = " 64 hex     the bank's SM2 key
//   "platform_key = " 130 hex   the platform's SM2 point
//   "sealed = " ( "1" / "0" )   whether answers travel in envelopes

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "engine/signature.hpp"

namespace onecard::bank_sim {

struct BankKeys {
    Sm2KeyPair own;
    std::string platform_key;
    bool sealed = false;

    /// None where the bank has no such file; throws std::runtime_error where it is damaged.
    static std::optional<BankKeys> load(const std::filesystem::path& bank);
    /// Those that are there, or fresh ones, written down.
    static BankKeys load_or_make(const std::filesystem::path& bank, std::string_view platform_key);

    /// Throws Problem where the envelope is damaged or for somebody else.
    void open(const std::filesystem::path& envelope, const std::filesystem::path& plain) const;
    void seal(const std::filesystem::path& plain, const std::filesystem::path& envelope) const;
    /// Over the 64 digits of the SM3 of `bytes`: DER in hexadecimal.
    std::string signature_of(std::string_view bytes) const;
    /// Is that the platform's signature?
    bool is_signed(std::string_view bytes, std::string_view signature_hex) const;
};

}  // namespace onecard::bank_sim
