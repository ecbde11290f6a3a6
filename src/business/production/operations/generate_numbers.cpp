// Generates a range of card numbers for the pool of a region; the rows are filled by a job.

#include "base/fixed_text.hpp"
#include "business/policies/policies.hpp"
#include "business/production/number_store.hpp"
#include "business/production/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct GenerateNumbers {
    static constexpr Spec spec{.name = "production.generate_numbers",
                               .title = {"生成卡号段", "Generate card numbers"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR",
                               .source = "seed-2 3(5); R3.2-7, 3.9"};
    struct Input {
        RegionCode region;
        std::string letter;
        std::int64_t first = 0, last = 0;
        static constexpr auto fields = std::tuple{
            field("region", &Input::region, {"地区", "Region"}),
            field("letter", &Input::letter, {"首字符", "First character"}, 1),
            field("first", &Input::first, {"起始流水号", "First serial"}),
            field("last", &Input::last, {"截止流水号", "Last serial"})};
    };
    struct Output {
        std::int64_t numbers = 0;
        std::string first_number, last_number, job;
        static constexpr auto fields = std::tuple{
            field("numbers", &Output::numbers, {"卡号数量", "Numbers"}),
            field("first_number", &Output::first_number, {"首个卡号", "First number"}),
            field("last_number", &Output::last_number, {"末个卡号", "Last number"}),
            field("job", &Output::job, {"后台任务", "Job"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::string scheme = policies::text(unit.db, in.region, "card_no_scheme", unit.today());
        if (scheme == "IDENTITY_NUMBER") throw Problem{scheme_without_pool}.at("region");
        NumberPool pool{in.region, scheme == "EIGHT_DIGITS" ? NumberScheme::eight_digits : NumberScheme::nine_checked};
        // A pool keeps the scheme it began with: its numbers are on cards.
        if (const auto older = find_pool(unit.db, in.region); older && older->region == in.region) pool = *older;
        const char letter = in.letter.size() == 1 ? in.letter[0] : '?';
        const bool is_letter_right =
            is_digit(letter) || (letter >= 'A' && letter <= 'Z' && pool.scheme == NumberScheme::nine_checked);
        if (!is_letter_right || in.first < 0 || in.first > in.last || in.last > last_serial)
            throw Problem{number_range_wrong}.at(is_letter_right ? "first" : "letter");
        save_pool(unit.db, pool);
        if (const auto other = find_overlap(unit.db, letter, in.first, in.last))
            throw Problem{numbers_overlap}.at("first").with(number_of(pool.scheme, other->letter, other->first));
        const NumberRange range{unit.next_number(), in.region, letter, in.first, in.last, in.first - 1};
        insert_range(unit, range);
        return {in.last - in.first + 1, number_of(pool.scheme, letter, in.first),
                number_of(pool.scheme, letter, in.last),
                unit.queue("production.fill_numbers", Node::of({{"range", range.id}}), in.region.text())};
    }
};

}  // namespace

extern constinit const Operation generate_numbers;
constinit const Operation generate_numbers = operation<GenerateNumbers>();

}  // namespace onecard::production
