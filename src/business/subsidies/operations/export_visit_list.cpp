// Writes whom the banks are to help: people of a batch without an active card, by green channel or home visit.

#include <filesystem>

#include "base/sheet_writer.hpp"
#include "business/regions/regions.hpp"
#include "business/subsidies/bank_names.hpp"
#include "business/subsidies/problems.hpp"
#include "business/subsidies/visit_store.hpp"
#include "engine/operation.hpp"
#include "engine/sealer.hpp"

namespace onecard::subsidies {
namespace {

constexpr std::int64_t page_rows = 20'000;

struct ExportVisitList {
    static constexpr Spec spec{
        .name = "subsidies.export_visit_list",
        .title = {"导出绿色通道和上门服务名单", "Export the list for green channel and home visits"},
        .effect = Effect::reveals,
        .roles = "DEPT_CLERK HRSS_PLATFORM_ADMIN",
        .source = "seed-3 3(2); R3.20-2"};
    struct Input {
        BatchId batch;
        std::string purpose;
        std::optional<MatchCode> match_code;
        std::optional<std::int64_t> bank;
        std::optional<RegionCode> town;
        static constexpr auto fields = std::tuple{
            field("batch", &Input::batch, {"发放批次", "Batch"}),
            field("purpose", &Input::purpose, {"用途", "Purpose"}, 200),
            field("match_code", &Input::match_code, {"比对代码", "Match code"}),
            field("bank", &Input::bank, {"银行", "Bank"}), field("town", &Input::town, {"镇街", "Town"})};
    };
    struct Output {
        std::string download, file_name;
        std::int64_t people = 0;
        static constexpr auto fields =
            std::tuple{field("download", &Output::download, {"下载", "Download"}),
                       field("file_name", &Output::file_name, {"文件名", "File name"}),
                       field("people", &Output::people, {"人数", "People"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_find_batch(unit.db, in.batch);
        if (!batch.roster) throw Problem{roster_missing}.at("batch");
        if (in.purpose.empty()) throw Problem{purpose_missing}.at("purpose");
        const std::string name =
            "visits/" + batch.id.text() + "-" + std::to_string(unit.now.micros()) + ".xlsx";
        const std::filesystem::path path = std::filesystem::path{unit.places.files()} / name;
        std::filesystem::create_directories(path.parent_path());
        SheetLayout layout{.title = batch.title + " 未申领、未激活社会保障卡人员名单",
                           .sheet_name = "服务名单"};
        for (const char* heading : {"姓名", "身份证号", "手机号", "镇街", "村（社区）", "银行", "比对结果",
                                    "需办事项", "服务方式", "办理结果"})
            layout.columns.push_back({heading});
        const auto writer = write_xlsx(path, layout);
        const auto banks = cards::list_banks(unit.db);
        const RegionCode county =
            batch.region.level() == RegionLevel::town ? batch.region.parent() : batch.region;
        const auto towns = regions::load_town_names(unit.db, county);
        Output out{.download = name, .file_name = "服务名单_" + batch.batch_no + ".xlsx"};
        std::string packed;
        for (std::int64_t after = 0; after < batch.rows_total; after += page_rows)
            each_row(unit.db, batch.roster, after, page_rows, [&](const RosterRow& row) {
                const std::string_view help = help_for(row.match).zh;
                if (help.empty() || row.stopped || (in.match_code && *in.match_code != row.match) ||
                    (in.bank && *in.bank != row.bank) || (in.town && *in.town != row.town))
                    return;
                unit.sealer.open(row.sealed, row.payee.bytes, packed);
                const PersonalFields person{packed};
                const std::string bank = bank_name(banks, row.bank);
                const std::string_view cells[] = {row.payee_name,
                                                  person[PersonalField::number],
                                                  person[PersonalField::mobile],
                                                  towns.name_of(row.town),
                                                  row.village ? towns.name_of(row.village) : "",
                                                  bank,
                                                  words_of(row.match),
                                                  help,
                                                  "",
                                                  ""};
                writer->row(cells);
                ++out.people;
            });
        writer->finish();
        return out;
    }

    static std::string_view words_of(MatchCode code) {
        for (const auto& label : labels_of(code))
            if (label.value == code) return label.words.zh;
        return {};
    }
};

}  // namespace

extern constinit const Operation export_visit_list = operation<ExportVisitList>();

}  // namespace onecard::subsidies
