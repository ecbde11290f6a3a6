#pragma once
// Paper: a printed form as data, drawn as PDF with embedded fonts and selectable text, or as a workbook.

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "base/sheet_writer.hpp"

namespace onecard {

struct PaperColumn {
    std::string heading;
    double width = 1;                                  ///< its share of the page, against the other columns
    SheetColumn::Kind kind = SheetColumn::Kind::text;  ///< how its cells are given, as in a sheet
};

/// A part of a form that is no table of rows: a paragraph, a heading, a line of boxes, a line to cut along.
struct PaperPart {
    enum class Kind { paragraph, heading, boxes, cut };
    enum class Side { left, center, right };
    struct Box {
        std::string text;
        double width = 1;        ///< its share of the page, against the other boxes of the line
        Side side = Side::left;
    };

    Kind kind = Kind::paragraph;
    std::string text{};          ///< not of boxes
    Side side = Side::left;
    bool indented = false;       ///< the first line begins two characters in, as a paragraph does
    std::vector<Box> boxes{};
    double height = 0;           ///< of boxes, in points: at least this, for a hand to write in
};

/// What stands on it, from top to bottom. Texts are UTF-8; a line break in one is kept.
struct Paper {
    using Field = std::pair<std::string, std::string>;  ///< label and value

    std::string title;
    std::vector<Field> head;                     ///< above the table, two beside each other
    std::vector<PaperPart> parts{};              ///< of a form, below the head and above the table
    std::vector<PaperColumn> columns;            ///< none: no table
    std::vector<std::vector<std::string>> rows;  ///< missing cells are empty
    std::vector<std::string> sums;               ///< the last row of the table, in bold; none if empty
    std::vector<Field> foot;                     ///< below the table, one in a line
    std::vector<std::string> signatures;         ///< who signs: "经办人"; a line is left for each
    bool landscape = false;
    std::string over_title{};                    ///< a line above the title, at its right: the number of a notice
    std::vector<PaperPart> below{};              ///< of a form, below the table
    std::vector<std::string> copies{};           ///< who gets one: the form is drawn once for each; none: once

    bool in_english = false;                     ///< the words around the content: page, number, check code

    // What the office that issues it adds.
    std::string number{};      ///< of the document
    std::string digest{};      ///< of its content; its first digits are printed as the check code
    std::string mark{};        ///< "补打 2"; none on the first print
    std::string check_text{};  ///< what its QR code says; none: no code
};

/// The content in one unambiguous text, for a digest: everything but what the issuing office adds.
std::string content_of(const Paper& paper);

/// Draws it on A4 pages; the heading row is repeated on each. Fonts: Noto Sans CJK SC, else Droid Sans
/// Fallback, else what the machine has. Throws sheet_cannot_write. An older file of that name is replaced at the end.
void write_pdf(const std::filesystem::path& path, const Paper& paper);

/// Writes title, number and table as a workbook; throws what write_xlsx throws.
void write_workbook(const std::filesystem::path& path, const Paper& paper);

}  // namespace onecard
