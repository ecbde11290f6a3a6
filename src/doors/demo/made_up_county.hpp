#pragma once
// MadeUpCounty: people, cards and rosters that do not exist, made by seed; the same seed makes the same county.

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/text_encoding.hpp"

namespace onecard::demo {

struct MadeUpTown {
    std::string code, name;                                     ///< 12 digits
    std::vector<std::pair<std::string, std::string>> villages;  ///< code, name
};
struct MadeUpBank {
    std::string code, name, bin;
};
/// The towns and made-up villages of a county, from the region list the program carries.
std::vector<MadeUpTown> towns_of(std::string_view county_six);
/// The made-up banks the program carries.
std::vector<MadeUpBank> made_up_banks();

struct MadeUpCard {
    std::string card_no, account;
    std::size_t bank = 0;  ///< index into the banks
    int generation = 3;
    int social_state = 1, bank_state = 2;  ///< codes of domain.md 3.12
    Date issued{};
};
struct MadeUpPerson {
    std::string name, number, mobile;
    std::string ethnic = "汉族";
    bool male = false;
    Date birth{};
    std::size_t town = 0, village = 0;
    std::uint64_t head = 0;  ///< the index of the head of the household, itself for a head
    int live_status = 1;
    std::vector<MadeUpCard> cards;
};

/// What goes wrong in a made-up roster; `every_kind` puts each kind of error in at least once.
enum class RosterErrors { none, few, every_kind };

class MadeUpCounty {
public:
    /// About one person in ten has something that keeps money away: no card, not activated, lost, dead …;
    /// with `all_payable` nobody has.
    MadeUpCounty(std::uint64_t seed, std::uint64_t people, bool all_payable = false,
                 std::size_t banks_at_most = 6);

    std::uint64_t people() const { return people_; }
    const std::vector<MadeUpTown>& towns() const { return towns_; }
    const std::vector<MadeUpBank>& banks() const { return banks_; }
    MadeUpPerson person(std::uint64_t index) const;
    /// A small child of person(7 * index), with the parent's mobile; in no registry yet.
    MadeUpPerson child(std::uint64_t index) const;

    /// The registry file of docs/formats.md; one row for each card, one for a person without. Answers the rows.
    std::int64_t write_registry(const std::filesystem::path& csv,
                                TextEncoding encoding = TextEncoding::utf8) const;
    /// The roster of annex 3 with `rows` people, spread over the county by a stride; XLSX where the name ends so,
    /// else CSV. Amounts are between 60.00 and 1,260.00 yuan. Answers the sum of the good rows in fen. With the code of
    /// a town only its people are taken, as far as there are any.
    std::int64_t write_roster(const std::filesystem::path& sheet, std::uint64_t rows, RosterErrors errors,
                              Month period, TextEncoding encoding = TextEncoding::utf8,
                              std::string_view only_town = {}) const;

private:
    std::uint64_t seed_;
    std::uint64_t people_;
    bool all_payable_;
    std::vector<MadeUpTown> towns_;
    std::vector<MadeUpBank> banks_;
};

}  // namespace onecard::demo
