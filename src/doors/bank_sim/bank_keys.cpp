// Reads and writes the key file of a made-up bank; envelopes and signatures are the engine's.

#include "doors/bank_sim/bank_keys.hpp"

#include <fstream>
#include <stdexcept>

#include "doors/bank_sim/bank_form.hpp"
#include "engine/envelope.hpp"
#include "engine/sm3.hpp"

namespace onecard::bank_sim {
namespace {

namespace fs = std::filesystem;

fs::path place_of_keys(const fs::path& bank) {
    return bank / ".keys";
}

std::string value_of(std::istream& in, std::string_view name) {
    std::string line;
    const std::string begin = std::string{name} + " = ";
    if (!std::getline(in, line) || !line.starts_with(begin))
        throw std::runtime_error{"the keys of a made-up bank are damaged: " + std::string{name}};
    return line.substr(begin.size());
}

}  // namespace

std::optional<BankKeys> BankKeys::load(const fs::path& bank) {
    std::ifstream in{place_of_keys(bank)};
    if (!in) return {};
    BankKeys keys;
    keys.own = Sm2KeyPair::from_private_hex(value_of(in, "private_key"));
    keys.platform_key = value_of(in, "platform_key");
    keys.sealed = value_of(in, "sealed") == "1";
    return keys;
}

BankKeys BankKeys::load_or_make(const fs::path& bank, std::string_view platform_key) {
    if (auto known = load(bank)) return *std::move(known);
    BankKeys keys{.own = generate_sm2_key(), .platform_key = std::string{platform_key}, .sealed = true};
    fs::create_directories(bank);
    const fs::path passing = bank / ".keys.part";
    write_bytes(passing, {"private_key = ", keys.own.private_hex(), "\nplatform_key = ", platform_key,
                          "\nsealed = 1\n"});
    fs::rename(passing, place_of_keys(bank));
    return keys;
}

void BankKeys::open(const fs::path& envelope, const fs::path& plain) const {
    fs::create_directories(plain.parent_path());
    const fs::path passing = plain.string() + ".part";
    {
        std::ifstream in{envelope, std::ios::binary};
        std::ofstream out{passing, std::ios::binary | std::ios::trunc};
        open_envelope(in, own, out);
    }
    fs::rename(passing, plain);
}

void BankKeys::seal(const fs::path& plain, const fs::path& envelope) const {
    std::ifstream in{plain, std::ios::binary};
    std::ofstream out{envelope, std::ios::binary | std::ios::trunc};
    seal_envelope(in, platform_key, out);
}

std::string BankKeys::signature_of(std::string_view bytes) const {
    const std::string der = Signer{own}.sign(sm3_hex(bytes));
    return hex_of({reinterpret_cast<const std::uint8_t*>(der.data()), der.size()});
}

bool BankKeys::is_signed(std::string_view bytes, std::string_view signature_hex) const {
    std::string der(signature_hex.size() / 2, '\0');
    return read_hex(signature_hex, {reinterpret_cast<std::uint8_t*>(der.data()), der.size()}) &&
           Verifier{platform_key}.verify(sm3_hex(bytes), der);
}

}  // namespace onecard::bank_sim
