// Lists the rule packs with what they govern and until when, so that an end is seen coming.

#include <algorithm>

#include "business/policies/operations/pack_shown.hpp"
#include "business/regions/regions.hpp"
#include "engine/operation.hpp"

namespace onecard::policies {

PackShown shown_pack(Unit& unit, const PackRow& pack) {
    const Words& words = pack_lifecycle.words(pack.state);
    PackShown shown{.pack = pack.id,
                    .name = pack.name,
                    .jurisdiction = pack.jurisdiction.text(),
                    .jurisdiction_name = regions::full_region_name(unit.db, pack.jurisdiction),
                    .domains = domains_of(unit.db, pack.id),
                    .state = std::string{pack_lifecycle.code(pack.state)},
                    .state_zh = std::string{words.zh},
                    .state_en = std::string{words.en},
                    .doc_title = pack.doc_title,
                    .doc_no = pack.doc_no,
                    .issued_by = pack.issued_by,
                    .issued_on = pack.issued_on,
                    .effective_from = pack.effective_from,
                    .effective_to = pack.effective_to,
                    .ended = pack.has_ended(unit.today()),
                    .dates_assumed = pack.dates_assumed,
                    .interpreter = pack.interpreter,
                    .interpreter_assumed = pack.interpreter_assumed,
                    .source_ref = pack.source_ref};
    if (pack.in_force_to < Date::latest()) {
        shown.in_force_to = pack.in_force_to;
        if (!shown.ended) {
            shown.days_left = pack.in_force_to - unit.today();
            shown.ends_soon = *shown.days_left <= std::ranges::max(the_pack_schema().reminder_days);
        }
    }
    return shown;
}

namespace {

struct ListPacks {
    static constexpr Spec spec{.name = "policies.list_packs",
                               .title = {"规则包列表", "List rule packs"},
                               .effect = Effect::reads,
                               .roles = "*",
                               .source = "domain 3.1.1"};
    struct Input {
        std::optional<PackId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("after", &Input::after, {"此规则包之后", "After this pack"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<PackShown> packs;
        std::optional<PackId> next;
        static constexpr auto fields = std::tuple{field("packs", &Output::packs, {"规则包", "Packs"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200);
        Output out;
        for (const PackRow& pack : list_packs(unit.db, in.after.value_or(PackId{}), limit + 1))
            out.packs.push_back(shown_pack(unit, pack));
        if (static_cast<std::int64_t>(out.packs.size()) > limit) {
            out.packs.pop_back();
            out.next = out.packs.back().pack;
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation list_packs_operation;
constinit const Operation list_packs_operation = operation<ListPacks>();

}  // namespace onecard::policies
