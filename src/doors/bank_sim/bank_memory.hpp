#pragma once
// BankMemory: what a made-up bank has said of each file so far, kept as text over a restart.
//
//   bank simulator 1
//   round <the last one played>
//   <file name> TAB <order> TAB <seed> TAB <mood> TAB <met|rejected|repeated> TAB <from> TAB <said> TAB <last>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "doors/bank_sim/bank_simulator.hpp"

namespace onecard::bank_sim {

enum class Met { met, rejected, repeated };

struct KnownFile {
    std::string name, order_no;
    std::uint64_t seed = 0;
    BankMood mood = BankMood::usual;
    Met met = Met::met;
    std::int64_t from = -1;  ///< the round in which answering began; -1 while it is held back
    std::int64_t said = -1;  ///< the age up to which all is said
    std::int64_t last = 0;   ///< the age after which there is nothing to say

    bool is_open() const { return met == Met::met && said < last; }
};

struct BankMemory {
    std::int64_t round = -1;
    std::vector<KnownFile> files;

    KnownFile* find(std::string_view name);
    bool knows_order(std::string_view order_no) const;

    /// Empty where there is none; throws std::runtime_error where it cannot be understood.
    static BankMemory load(const std::filesystem::path& bank);
    void save(const std::filesystem::path& bank) const;
};

}  // namespace onecard::bank_sim
