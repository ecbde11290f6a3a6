// Writes what a list shows, all pages of it, into a sheet: the caller's own rows, masked as shown, in the audit.

#include <chrono>
#include <filesystem>

#include "engine/dispatcher.hpp"
#include "engine/house.hpp"
#include "engine/list_sheet.hpp"
#include "engine/secret.hpp"

namespace onecard {

/// The input of another operation, as a record or as its JSON text; the audit is told of it by a note.
struct CarriedInput {
    Node node;
};
template <>
struct FieldType<CarriedInput> {
    static constexpr FieldKind kind = FieldKind::text;
    static void describe(FieldShape&) {}
    static void read(const Node& node, CarriedInput& out, const std::string& path, FieldReader& reader) {
        out.node = node.if_text() != nullptr ? parse_json(node.text()) : node;
        if (out.node.if_record() == nullptr) reader.refuse(field_wrong_shape, path, {path, "record"});
    }
    static Node write(const CarriedInput& value) { return value.node; }
    static Node audit(const CarriedInput&) { return "…"; }
};

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t page_rows = 500;
constexpr std::chrono::hours kept_for{24};

enum class SheetFormat { xlsx, csv };
std::span<const Label<SheetFormat>> labels_of(SheetFormat) {
    static constexpr Label<SheetFormat> labels[] = {{SheetFormat::xlsx, "xlsx", {"Excel 工作簿", "Excel workbook"}},
                                                    {SheetFormat::csv, "csv", {"CSV 文件", "CSV"}}};
    return labels;
}

/// A file that nobody fetched is not kept.
void remove_old(const fs::path& folder) {
    std::error_code error;
    for (const auto& entry : fs::directory_iterator{folder, error})
        if (fs::file_time_type::clock::now() - entry.last_write_time(error) > kept_for) fs::remove(entry, error);
}

struct ExportList {
    static constexpr Spec spec{.name = "engine.export_list",
                               .title = {"导出清单", "Export a list"},
                               .effect = Effect::reveals,
                               .roles = "*",
                               .source = "R3.1-15, R3.1-16"};
    struct Input {
        std::string operation;
        std::optional<CarriedInput> input;
        std::optional<SheetFormat> format;
        std::optional<bool> in_english;
        static constexpr auto fields =
            std::tuple{field("operation", &Input::operation, {"清单操作", "List operation"}, 100),
                       field("input", &Input::input, {"筛选条件（JSON）", "Its input (JSON)"}),
                       field("format", &Input::format, {"格式", "Format"}),
                       field("in_english", &Input::in_english, {"用英文表头", "Headings in English"})};
    };
    struct Output {
        std::string download, file_name;
        std::int64_t rows = 0;
        static constexpr auto fields = std::tuple{field("download", &Output::download, {"下载", "Download"}),
                                                  field("file_name", &Output::file_name, {"文件名", "File name"}),
                                                  field("rows", &Output::rows, {"行数", "Rows"})};
    };
    struct Prepared {
        Output out;
        std::string audited;
    };

    /// The pages are read one by one, each in a transaction of its own, so that nobody waits for a long export.
    static Prepared before(Unit& unit, const Input& in) {
        const Operation* operation = unit.house.find_operation(in.operation);
        if (operation == nullptr) throw Problem{operation_unknown}.at("operation").with(in.operation);
        const Words& title = operation->spec->title;
        if (!is_permitted(*operation->spec, unit.actor))
            throw Problem{not_permitted}.at("operation").with(std::string{title.zh} + " " + std::string{title.en});
        const auto list = list_shape(*operation);
        if (!list) throw Problem{not_a_list}.at("operation").with(in.operation);
        Node input = in.input ? in.input->node : Node{Node::Record{}};
        Prepared made{.audited = in.operation + " " + to_json(operation->audit_input(input))};
        if (unit.rehearsal) return made;

        const Language language = in.in_english.value_or(false) ? Language::en : Language::zh;
        const bool csv = in.format == SheetFormat::csv;
        const std::string ending = csv ? ".csv" : ".xlsx";
        const fs::path folder = fs::path{unit.places.files()} / "exports";
        fs::create_directories(folder);
        remove_old(folder);
        made.out.download = "exports/" + random_token(16) + ending;
        made.out.file_name =
            std::string{title.in(language)} + " " + unit.today().text() + ending;
        const fs::path path = fs::path{unit.places.files()} / made.out.download;

        const ListSheet sheet{*list, language};
        const auto writer = csv ? write_csv(path, sheet.layout()) : write_xlsx(path, sheet.layout());
        input.set("limit", page_rows);
        std::vector<std::string_view> views;
        for (bool more = true; more;) {
            const Transaction reading{unit.db, false};
            check_reach(unit, *operation, input);
            const Node answer = operation->run(unit, input);
            for (const Node& row : *answer[list->rows->name].if_list()) {
                const auto cells = sheet.cells(row);
                views.assign(cells.begin(), cells.end());
                writer->row(views);
                ++made.out.rows;
            }
            const Node& next = answer["next"];
            more = !next.is_null() && !(next.if_text() != nullptr && next.text().empty());
            if (more) input.set(list->page, next);
        }
        writer->finish();
        return made;
    }

    static Output run(Unit& unit, const Input&) {
        const auto& made = std::any_cast<const Prepared&>(*unit.prepared);
        unit.note(made.audited + ", " + std::to_string(made.out.rows) + " rows");
        return made.out;
    }
};

}  // namespace

extern constinit const Operation export_list = operation<ExportList>();

}  // namespace onecard
