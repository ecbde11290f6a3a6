// Draws rows of a roster at random, so that a reviewer looks at some of them closely; the seed draws them again.

#include <algorithm>
#include <random>
#include <set>

#include "business/subsidies/batch_shown.hpp"
#include "business/subsidies/problems.hpp"
#include "business/subsidies/roster_store.hpp"
#include "business/subsidies/row_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct SampleRows {
    static constexpr Spec spec{.name = "subsidies.sample_rows",
                               .title = {"随机抽查", "Draw rows at random"},
                               .effect = Effect::reads,
                               .roles = batch_readers,
                               .source = "R3.21-2"};
    struct Input {
        BatchId batch;
        std::optional<std::int64_t> seed, limit;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                       field("seed", &Input::seed, {"随机种子", "Seed"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::int64_t seed = 0;
        std::vector<RowShown> rows;
        static constexpr auto fields = std::tuple{field("seed", &Output::seed, {"随机种子", "Seed"}),
                                                  field("rows", &Output::rows, {"明细", "Rows"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_find_batch(unit.db, in.batch);
        if (!batch.roster) throw Problem{roster_missing}.at("batch");
        const std::int64_t wanted =
            std::min(std::clamp<std::int64_t>(in.limit.value_or(10), 1, 100), batch.rows_total);
        Output out{.seed = in.seed.value_or(unit.now.micros() % 1'000'000'000)};
        std::mt19937_64 dice{static_cast<std::uint64_t>(out.seed)};
        std::set<std::int64_t> drawn;
        while (std::ssize(drawn) < wanted)
            drawn.insert(1 + static_cast<std::int64_t>(dice() % static_cast<std::uint64_t>(batch.rows_total)));
        const auto banks = cards::list_banks(unit.db);
        for (const std::int64_t seq : drawn)
            if (const auto row = find_row(unit.db, batch.roster, seq)) out.rows.push_back(shown_row(*row, banks));
        return out;
    }
};

}  // namespace

extern constinit const Operation sample_rows;
constinit const Operation sample_rows = operation<SampleRows>();

}  // namespace onecard::subsidies
