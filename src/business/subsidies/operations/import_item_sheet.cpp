// Takes a department's annex 2: each row becomes a draft, or changes the draft it names; faults are told row by row.

#include <algorithm>

#include "base/sheet_reader.hpp"
#include "business/subsidies/bank_names.hpp"
#include "business/subsidies/finding_shown.hpp"
#include "business/subsidies/item_sheet.hpp"
#include "business/subsidies/item_store.hpp"
#include "business/subsidies/parameters.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/files.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ImportItemSheet {
    static constexpr Spec spec{.name = "subsidies.import_item_sheet",
                               .title = {"导入发放项目核查表", "Import the item sheet"},
                               .effect = Effect::writes,
                               .roles = "DEPT_CLERK",
                               .source = "seed-3 3(1), X2; R3.18-2"};
    struct Input {
        RegionCode region;
        UploadId upload;
        Date valid_from{};
        static constexpr auto fields =
            std::tuple{field("region", &Input::region, {"区划", "Region"}),
                       field("upload", &Input::upload, {"核查表文件", "Sheet"}),
                       field("valid_from", &Input::valid_from, {"有效期起", "Valid from"})};
    };
    struct Output {
        std::vector<ItemId> created, changed;
        std::vector<FindingShown> findings;
        static constexpr auto fields =
            std::tuple{field("created", &Output::created, {"新建项目", "Created"}),
                       field("changed", &Output::changed, {"修改项目", "Changed"}),
                       field("findings", &Output::findings, {"核查结果", "Findings"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const ItemSheet sheet = read_item_sheet(must_find_upload(unit, in.upload).path);
        const Parameters parameters = parameters_for(unit, in.region, unit.today());
        const auto banks = cards::list_banks(unit.db);
        const auto known = items_by_sequence(unit.db, in.region, unit.actor.organisation);
        Output out;
        const auto tell = [&](std::int64_t row, std::int64_t column, const ProblemKind& kind) {
            FindingShown& shown = out.findings.emplace_back();
            shown.row = row;
            if (column > 0)
                shown.cell = cell_name(static_cast<std::uint32_t>(row), static_cast<std::size_t>(column) - 1);
            shown.code = kind.code;
            shown.zh = finding_words(kind, Language::zh);
            shown.en = finding_words(kind, Language::en);
            shown.mend_zh = kind.mend.zh;
            shown.mend_en = kind.mend.en;
        };
        for (const ItemSheetFault& fault : sheet.faults) tell(fault.sheet_row, fault.column_no, *fault.kind);
        for (const ItemLine& line : sheet.lines) {
            std::vector<std::int64_t> codes;
            for (const std::string& name : line.banks)
                if (const auto code = cards::find_bank(banks, name)) codes.push_back(*code);
            if (codes.size() != line.banks.size()) {
                tell(line.sheet_row, 6, item_bank_unknown);
                continue;
            }
            const auto same = std::ranges::find(known, line.minor_name, &Item::minor_name);
            if (same != known.end() && same->state != ItemState::draft) {
                tell(line.sheet_row, 0, item_not_draft);
                continue;
            }
            Item item = same != known.end() ? *same : Item{};
            item.major_seq = line.major_seq;
            item.major_name = line.major_name;
            item.minor_seq = line.minor_seq;
            item.minor_name = line.minor_name;
            item.pay_cycle = *line.pay_cycle;
            item.via_passbook = *line.via_passbook;
            item.scope_level = line.scope_level;
            item.scope_text = line.scope_text;
            if (same != known.end()) {
                update_draft(unit.db, item);
                out.changed.push_back(item.id);
            } else {
                item.region = in.region;
                item.organisation = unit.actor.organisation;
                item.valid_from = in.valid_from;
                item.pack_id = parameters.pack_id;
                item.notice_rounds = parameters.notice_rounds;
                item.notice_days = parameters.notice_days;
                insert_item(unit, item, "create_item");
                out.created.push_back(item.id);
            }
            set_banks(unit.db, item.id, codes);
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation import_item_sheet = operation<ImportItemSheet>();

}  // namespace onecard::subsidies
