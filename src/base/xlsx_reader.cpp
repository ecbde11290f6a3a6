// Reads the first visible sheet of an XLSX workbook (ECMA-376) as a stream.
//
//   _rels/.rels → xl/workbook.xml (sheets, their order and state) → xl/_rels/workbook.xml.rels → the sheet,
//   xl/styles.xml (which cells are dates), xl/sharedStrings.xml (texts that cells name by number).
//   sheet: sheetData > row r > c r s t > v / is > t / is > r > t / f

#include <expat.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

#include "base/sheet_file.hpp"
#include "base/sheet_problems.hpp"
#include "base/text_encoding.hpp"
#include "base/xlsx_values.hpp"
#include "base/xml_stream.hpp"
#include "base/zip_parts.hpp"

namespace onecard {
namespace {

/// Parses a small part with all the care of expat.
template <class Handler>
void parse_part(ZipParts& zip, const std::string& name, Handler& handler) {
    const auto part = zip.find(name);
    if (!part) throw Problem{sheet_damaged}.with(name);
    ExpatXml<Handler> xml{name, handler};
    bool stopped = false;
    zip.unpack(*part, [&](std::span<const char> block) { return !(stopped = !xml.feed(block)); });
    if (!stopped) xml.feed({});
}

/// Parses a part that may be large: by the quick reader, unless it is in another encoding than UTF-8.
template <class Handler>
void parse_large_part(ZipParts& zip, const std::string& name, Handler& handler) {
    const auto part = zip.find(name);
    if (!part) throw Problem{sheet_damaged}.with(name);
    std::variant<std::monostate, QuickXml<Handler>, ExpatXml<Handler>> xml;
    const auto feed = [&](std::span<const char> block) {
        if (xml.index() == 0) {
            if (is_quick_xml({block.data(), block.size()}))
                xml.template emplace<1>(name, handler);
            else
                xml.template emplace<2>(name, handler);
        }
        return xml.index() == 1 ? std::get<1>(xml).feed(block) : std::get<2>(xml).feed(block);
    };
    bool stopped = false;
    zip.unpack(*part, [&](std::span<const char> block) { return !(stopped = !feed(block)); });
    if (!stopped) feed({});
}

std::optional<std::uint32_t> whole_number(std::string_view text) {
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

bool is_true(std::string_view text) {
    return text == "1" || text == "true";
}

/// Excel writes control characters in texts as _xHHHH_, and a literal _x as _x005F_x.
void decode_escapes(std::string& text, std::size_t from) {
    std::size_t to = text.find("_x", from);
    if (to == std::string::npos) return;
    for (std::size_t at = to; at < text.size();) {
        std::uint32_t code = 0;
        if (text.size() - at >= 7 && text[at] == '_' && text[at + 1] == 'x' && text[at + 6] == '_' &&
            std::from_chars(&text[at + 2], &text[at + 6], code, 16).ptr == &text[at + 6] &&
            (code & 0xF800) != 0xD800) {
            to += put_utf8(code, &text[to]);  // at most three bytes in the place of seven
            at += 7;
        } else {
            text[to++] = text[at++];
        }
    }
    text.resize(to);
}

// --- the workbook -------------------------------------------------------------------------------------------

struct Relation {
    std::string id, type, target;
};

struct RelationsHandler {
    std::vector<Relation> relations;

    bool start(std::string_view name, XmlAttributes attributes) {
        if (name == "Relationship" && relations.size() < 10'000)
            relations.push_back({std::string{attributes["Id"]}, std::string{attributes["Type"]},
                                 std::string{attributes["Target"]}});
        return true;
    }
    bool end(std::string_view) { return true; }
    static bool wants_text() { return false; }
    void text(std::string_view) {}
};

struct WorkbookHandler {
    struct Sheet {
        std::string name, relation;
        bool visible;
    };
    std::vector<Sheet> sheets;
    bool is_workbook = false;
    bool from_1904 = false;

    bool start(std::string_view name, XmlAttributes attributes) {
        if (name == "workbook") is_workbook = true;
        if (name == "workbookPr") from_1904 = is_true(attributes["date1904"]);
        if (name == "sheet" && sheets.size() < 10'000) {
            const auto state = attributes["state"];
            sheets.push_back({std::string{attributes["name"]}, std::string{attributes["id"]},
                              state.empty() || state == "visible"});
        }
        return true;
    }
    bool end(std::string_view) { return true; }
    static bool wants_text() { return false; }
    void text(std::string_view) {}
};

/// "xl/workbook.xml" + "worksheets/sheet1.xml" → "xl/worksheets/sheet1.xml"; a leading '/' means the root.
std::string resolve(const std::string& source, const std::string& target) {
    namespace fs = std::filesystem;
    const fs::path path =
        target.starts_with('/') ? fs::path{target.substr(1)} : fs::path{source}.parent_path() / target;
    return path.lexically_normal().generic_string();
}

std::string relations_of(const std::string& part) {
    const std::filesystem::path path{part};
    return (path.parent_path() / "_rels" / (path.filename().string() + ".rels")).generic_string();
}

// --- styles -------------------------------------------------------------------------------------------------

struct StylesHandler {
    std::vector<NumberLook> looks;  ///< of each cell format, as a cell's attribute s counts them

    bool start(std::string_view name, XmlAttributes attributes) {
        if (name == "cellXfs") in_cell_formats_ = true;
        if (name != "numFmt" && name != "xf") return true;
        const std::uint32_t id = whole_number(attributes["numFmtId"]).value_or(0);
        if (name == "numFmt" && codes_.size() < 10'000) codes_[id] = look_of_code(attributes["formatCode"]);
        if (name == "xf" && in_cell_formats_ && looks.size() < 1'000'000) {
            const auto own = codes_.find(id);
            looks.push_back(own != codes_.end() ? own->second : look_of_built_in(id));
        }
        return true;
    }
    bool end(std::string_view name) {
        if (name == "cellXfs") in_cell_formats_ = false;
        return true;
    }
    static bool wants_text() { return false; }
    void text(std::string_view) {}

private:
    std::map<std::uint32_t, NumberLook> codes_;
    bool in_cell_formats_ = false;
};

// --- shared strings -----------------------------------------------------------------------------------------

/// Many texts in few large blocks; each stands behind its length in seven-bit groups.
class TextPool {
public:
    void add(std::string_view text) {
        const std::size_t need = text.size() + 5;
        if (blocks_.empty() || used_ + need > block_bytes) {
            blocks_.push_back(std::make_unique_for_overwrite<char[]>(std::max(need, block_bytes)));
            held_bytes_ += std::max(need, block_bytes);
            used_ = 0;
        }
        places_.push_back(static_cast<std::uint32_t>((blocks_.size() - 1) << block_shift | used_));
        held_bytes_ += sizeof(std::uint32_t);
        char* to = blocks_.back().get() + used_;
        std::size_t length = text.size();
        for (; length >= 0x80; length >>= 7) *to++ = static_cast<char>(0x80 | (length & 0x7F));
        *to++ = static_cast<char>(length);
        std::memcpy(to, text.data(), text.size());
        used_ = static_cast<std::size_t>(to - blocks_.back().get()) + text.size();
    }

    std::size_t size() const { return places_.size(); }
    std::uint64_t held_bytes() const { return held_bytes_; }

    std::string_view operator[](std::size_t index) const {
        const std::uint32_t place = places_[index];
        const char* p = blocks_[place >> block_shift].get() + (place & (block_bytes - 1));
        std::size_t length = 0;
        for (unsigned shift = 0;; shift += 7) {
            const auto group = static_cast<unsigned char>(*p++);
            length |= static_cast<std::size_t>(group & 0x7F) << shift;
            if (group < 0x80) return {p, length};
        }
    }

private:
    static constexpr unsigned block_shift = 20;
    static constexpr std::size_t block_bytes = std::size_t{1} << block_shift;
    std::vector<std::unique_ptr<char[]>> blocks_;
    std::size_t used_ = 0;              ///< of the last block
    std::deque<std::uint32_t> places_;  ///< block number and offset; the pool ends well below 4 GiB
    std::uint64_t held_bytes_ = 0;
};

class SharedStringsHandler {
public:
    SharedStringsHandler(TextPool& pool, const SheetLimits& limits) : pool_{pool}, limits_{limits} {}

    bool start(std::string_view name, XmlAttributes) {
        if (name == "rPh") in_phonetic_ = true;
        if (name == "t") in_text_ = !in_phonetic_;
        return true;
    }
    bool end(std::string_view name) {
        if (name == "t") in_text_ = false;
        if (name == "rPh") in_phonetic_ = false;
        if (name != "si") return true;
        decode_escapes(text_, 0);
        pool_.add(text_);
        text_.clear();
        if (pool_.held_bytes() > limits_.shared_text_bytes)
            throw Problem{sheet_too_much_text}.with(std::to_string(limits_.shared_text_bytes >> 20));
        return true;
    }
    bool wants_text() const { return in_text_; }
    void text(std::string_view piece) {
        // One byte too many is kept, so that the cell that names this text is refused by name.
        if (text_.size() <= limits_.cell_bytes)
            text_.append(piece.substr(0, limits_.cell_bytes + 1 - text_.size()));
    }

private:
    TextPool& pool_;
    const SheetLimits& limits_;
    std::string text_;
    bool in_text_ = false;
    bool in_phonetic_ = false;
};

// --- the sheet ----------------------------------------------------------------------------------------------

class WorksheetHandler {
public:
    WorksheetHandler(const std::string& part, const TextPool& pool, const std::vector<NumberLook>& looks,
                     bool from_1904, const SheetLimits& limits, const RowSink& sink, SheetFacts& facts)
        : part_{part},
          pool_{pool},
          looks_{looks},
          from_1904_{from_1904},
          limits_{limits},
          sink_{sink},
          facts_{facts} {}

    bool start(std::string_view name, XmlAttributes attributes) {
        if (!in_data_) {
            in_data_ = name == "sheetData";
            if (name == "dimension") rows_expected_ = last_row_of(attributes["ref"]);
            return true;
        }
        if (name.size() == 1) {
            switch (name[0]) {
                case 'c': start_cell(attributes); break;
                case 'v':
                case 't': collecting_ = in_cell_ && !in_phonetic_; break;
                case 'f': formula_ = true; break;
                default: break;
            }
        } else if (name == "row") {
            start_row(attributes);
        } else if (name == "rPh") {
            in_phonetic_ = true;
        }
        return true;
    }

    bool end(std::string_view name) {
        if (!in_data_) return true;
        if (name.size() == 1) {
            if (name[0] == 'c') {
                if (in_cell_) end_cell();
                in_cell_ = false;
            }
            collecting_ = false;
        } else if (name == "row") {
            return end_row();
        } else if (name == "rPh") {
            in_phonetic_ = false;
        } else if (name == "sheetData") {
            in_data_ = false;
        }
        return true;
    }

    bool wants_text() const { return collecting_; }
    void text(std::string_view piece) {
        row_text_.append(piece);
        if (row_text_.size() - cell_begin_ > limits_.cell_bytes) throw_too_long();
    }

private:
    enum class Type { number, shared, text, inline_text, boolean, error, date };

    /// A cell of the row being read; its text stands in row_text_ or in the pool.
    struct Pending {
        const char* pooled = nullptr;
        std::size_t begin = 0;
        std::size_t size = 0;
        CellKind kind = CellKind::empty;
    };

    void start_row(XmlAttributes attributes) {
        ++row_;
        if (const auto r = attributes["r"]; !r.empty()) {
            const auto number = whole_number(r);
            if (!number || *number == 0) throw Problem{sheet_damaged}.with(part_);
            row_ = *number;
        }
        column_ = 0;
        row_text_.clear();
        pending_.clear();
    }

    void start_cell(XmlAttributes attributes) {
        in_cell_ = true;
        formula_ = false;
        collecting_ = false;
        type_ = Type::number;
        look_ = NumberLook::plain;
        cell_begin_ = row_text_.size();
        for (const auto& [name, value] : attributes) {
            if (name.size() != 1) continue;
            if (name[0] == 'r')
                column_ = column_of(value);
            else if (name[0] == 't')
                type_ = type_of(value);
            else if (name[0] == 's')
                if (const auto style = whole_number(value); style && *style < looks_.size())
                    look_ = looks_[*style];
        }
    }

    /// "C17" → 2.
    std::size_t column_of(std::string_view reference) const {
        std::size_t column = 0;
        std::size_t letters = 0;
        for (; letters < reference.size() && letters < 4; ++letters) {
            const char c = reference[letters];
            if (c < 'A' || c > 'Z') break;
            column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
        }
        if (letters == 0 || letters > 3) throw Problem{sheet_damaged}.with(part_);
        return column - 1;
    }

    static Type type_of(std::string_view t) {
        if (t == "s") return Type::shared;
        if (t == "inlineStr") return Type::inline_text;
        if (t == "str") return Type::text;
        if (t == "b") return Type::boolean;
        if (t == "e") return Type::error;
        if (t == "d") return Type::date;
        return Type::number;
    }

    void end_cell() {
        const std::size_t column = column_++;
        Pending cell{nullptr, cell_begin_, row_text_.size() - cell_begin_, CellKind::text};
        switch (type_) {
            case Type::shared:
                if (cell.size > 0) take_shared(cell, column);
                break;
            case Type::inline_text:
            case Type::text:
                decode_escapes(row_text_, cell_begin_);
                cell.size = row_text_.size() - cell_begin_;
                break;
            case Type::boolean: cell.kind = CellKind::boolean; break;
            case Type::error: cell.kind = CellKind::error; break;
            case Type::date:
                cell.kind = CellKind::date;
                if (row_text_.ends_with("T00:00:00") && cell.size == 19)
                    row_text_.resize(row_text_.size() - 9);
                cell.size = row_text_.size() - cell_begin_;
                break;
            case Type::number:
                cell.kind = cell.size > 0 ? take_number() : CellKind::empty;
                cell.size = row_text_.size() - cell_begin_;
                break;
        }
        if (formula_) {
            cell.kind = CellKind::formula;
        } else if (cell.size == 0) {
            return;
        }
        if (column >= limits_.columns)
            throw Problem{sheet_too_many_columns}
                .with(std::to_string(row_))
                .with(std::to_string(limits_.columns));
        if (pending_.size() <= column) pending_.resize(column + 1);
        pending_[column] = cell;
    }

    void take_shared(Pending& cell, std::size_t column) {
        const auto index = whole_number(std::string_view{row_text_}.substr(cell_begin_));
        if (!index || *index >= pool_.size())
            throw Problem{sheet_damaged}.with(part_ + " " + cell_name(row_, column));
        const std::string_view text = pool_[*index];
        if (text.size() > limits_.cell_bytes) {
            --column_;
            throw_too_long();
        }
        row_text_.resize(cell_begin_);
        cell.pooled = text.data();
        cell.size = text.size();
    }

    CellKind take_number() {
        if (look_ != NumberLook::plain) {
            const std::string_view spelled = std::string_view{row_text_}.substr(cell_begin_);
            double serial = 0;
            const auto [end, error] =
                std::from_chars(spelled.data(), spelled.data() + spelled.size(), serial);
            std::string date;
            if (error == std::errc{} && end == spelled.data() + spelled.size() &&
                write_date(serial, look_, from_1904_, date)) {
                row_text_.replace(cell_begin_, std::string::npos, date);
                return CellKind::date;
            }
        }
        shorten_decimal(row_text_, cell_begin_);
        return CellKind::number;
    }

    bool end_row() {
        if (pending_.empty()) return true;
        cells_.clear();
        for (const Pending& cell : pending_)
            cells_.push_back(
                {{cell.pooled ? cell.pooled : row_text_.data() + cell.begin, cell.size}, cell.kind});
        pending_.clear();
        if (facts_.rows == limits_.rows)
            throw Problem{sheet_too_many_rows}.with(std::to_string(limits_.rows));
        ++facts_.rows;
        facts_.stopped = !sink_({row_, cells_, rows_expected_});
        return !facts_.stopped;
    }

    [[noreturn]] void throw_too_long() const {
        throw Problem{sheet_cell_too_long}
            .with(cell_name(row_, column_))
            .with(std::to_string(limits_.cell_bytes));
    }

    const std::string& part_;
    const TextPool& pool_;
    const std::vector<NumberLook>& looks_;
    bool from_1904_;
    const SheetLimits& limits_;
    const RowSink& sink_;
    SheetFacts& facts_;

    std::uint64_t rows_expected_ = 0;
    bool in_data_ = false;
    bool in_cell_ = false;
    bool in_phonetic_ = false;
    bool collecting_ = false;  ///< inside an element whose text is the cell's
    bool formula_ = false;
    Type type_ = Type::number;
    NumberLook look_ = NumberLook::plain;
    std::uint32_t row_ = 0;
    std::size_t column_ = 0;
    std::size_t cell_begin_ = 0;
    std::string row_text_;
    std::vector<Pending> pending_;
    std::vector<SheetCell> cells_;
};

bool ends_with_type(const Relation& relation, std::string_view type) {
    return std::string_view{relation.type}.ends_with(type);
}

std::string find_workbook(ZipParts& zip) {
    if (zip.find("_rels/.rels")) {
        RelationsHandler roots;
        parse_part(zip, "_rels/.rels", roots);
        for (const Relation& relation : roots.relations)
            if (ends_with_type(relation, "/officeDocument")) return resolve("", relation.target);
    }
    return "xl/workbook.xml";
}

}  // namespace

SheetFacts read_xlsx(const SheetFile& file, const SheetLimits& limits, const RowSink& sink) {
    ZipParts zip{file, limits};
    const std::string workbook_part = find_workbook(zip);
    if (!zip.find(workbook_part) || workbook_part.ends_with(".bin")) throw Problem{sheet_unknown_format};

    WorkbookHandler workbook;
    parse_part(zip, workbook_part, workbook);
    if (!workbook.is_workbook) throw Problem{sheet_unknown_format};
    RelationsHandler links;
    parse_part(zip, relations_of(workbook_part), links);

    SheetFacts facts;
    facts.format = SheetFacts::Format::xlsx;
    std::string sheet_part;
    for (const auto& sheet : workbook.sheets) {
        const auto link =
            std::find_if(links.relations.begin(), links.relations.end(), [&](const Relation& relation) {
                return relation.id == sheet.relation && ends_with_type(relation, "/worksheet");
            });
        if (!sheet.visible || link == links.relations.end()) continue;
        facts.sheet_name = sheet.name;
        sheet_part = resolve(workbook_part, link->target);
        break;
    }
    if (sheet_part.empty()) throw Problem{sheet_none_visible};

    StylesHandler styles;
    TextPool pool;
    for (const Relation& relation : links.relations) {
        if (ends_with_type(relation, "/styles"))
            parse_part(zip, resolve(workbook_part, relation.target), styles);
        if (ends_with_type(relation, "/sharedStrings")) {
            SharedStringsHandler strings{pool, limits};
            parse_large_part(zip, resolve(workbook_part, relation.target), strings);
        }
    }
    WorksheetHandler worksheet{sheet_part, pool, styles.looks, workbook.from_1904, limits, sink, facts};
    parse_large_part(zip, sheet_part, worksheet);
    return facts;
}

}  // namespace onecard
