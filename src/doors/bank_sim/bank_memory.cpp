// Reads and writes a made-up bank's memory; the new one takes the place of the old one at once.

#include "doors/bank_sim/bank_memory.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "doors/bank_sim/bank_form.hpp"

namespace onecard::bank_sim {
namespace {

constexpr std::string_view first_line = "bank simulator 1";
constexpr std::string_view met_codes[] = {"met", "rejected", "repeated"};

std::filesystem::path place_of(const std::filesystem::path& bank) {
    return bank / ".simulator";
}

KnownFile read_file_line(const std::string& line) {
    std::istringstream fields{line};
    KnownFile file;
    std::string seed, mood, met, numbers;
    std::getline(fields, file.name, '\t');
    std::getline(fields, file.order_no, '\t');
    fields >> file.seed >> mood >> met >> file.from >> file.said >> file.last;
    const auto known_mood = find_mood(mood);
    const auto* known_met = std::ranges::find(met_codes, met);
    if (!fields || !known_mood || known_met == std::end(met_codes))
        throw std::runtime_error{"the simulator's memory is damaged: " + line};
    file.mood = *known_mood;
    file.met = static_cast<Met>(known_met - met_codes);
    return file;
}

}  // namespace

KnownFile* BankMemory::find(std::string_view name) {
    const auto found = std::ranges::find(files, name, &KnownFile::name);
    return found == files.end() ? nullptr : &*found;
}

bool BankMemory::knows_order(std::string_view order_no) const {
    return std::ranges::find(files, order_no, &KnownFile::order_no) != files.end();
}

BankMemory BankMemory::load(const std::filesystem::path& bank) {
    BankMemory memory;
    std::ifstream in{place_of(bank)};
    if (!in) return memory;
    std::string line, word;
    std::getline(in, line);
    if (line != first_line) throw std::runtime_error{"the simulator's memory is damaged: " + line};
    in >> word >> memory.round;
    std::getline(in, line);
    while (std::getline(in, line)) memory.files.push_back(read_file_line(line));
    return memory;
}

void BankMemory::save(const std::filesystem::path& bank) const {
    std::ostringstream out;
    out << first_line << "\nround " << round << '\n';
    for (const KnownFile& file : files)
        out << file.name << '\t' << file.order_no << '\t' << file.seed << '\t' << code_of(file.mood) << '\t'
            << met_codes[static_cast<std::size_t>(file.met)] << '\t' << file.from << '\t' << file.said << '\t'
            << file.last << '\n';
    const std::filesystem::path passing = place_of(bank).string() + ".part";
    write_bytes(passing, {out.str()});
    std::filesystem::rename(passing, place_of(bank));
}

}  // namespace onecard::bank_sim
