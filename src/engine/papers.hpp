#pragma once
// Papers: printed forms that the house issues: numbered, frozen by a digest, checkable by anyone (R3.40-2).

#include <span>
#include <string>
#include <string_view>

#include "base/lifecycle.hpp"
#include "base/paper.hpp"
#include "engine/fields.hpp"
#include "engine/unit.hpp"

namespace onecard {

enum class PaperFormat { pdf, xlsx };
std::span<const Label<PaperFormat>> labels_of(PaperFormat);

/// What is printed: `kind` is the operation's name, `words` what a stranger who checks the paper is told it is, so they
/// hold nobody's name; `subject` the id it is about ("batch_41").
struct PaperKind {
    std::string_view kind;
    Words words;
    std::string subject;
};

struct IssuedPaper {
    std::string number;
    std::string digest;      ///< SM3 of the content, hexadecimal
    std::string download;    ///< below the folder of made files
    std::string file_name;   ///< for people
    std::int64_t copy = 1;   ///< 1 is the first print; a reprint of the same content says so
    static constexpr auto fields =
        std::tuple{field("number", &IssuedPaper::number, {"编号", "Number"}),
                   field("digest", &IssuedPaper::digest, {"内容摘要", "Digest of the content"}),
                   field("download", &IssuedPaper::download, {"下载", "Download"}),
                   field("file_name", &IssuedPaper::file_name, {"文件名", "File name"}),
                   field("copy", &IssuedPaper::copy, {"第几次打印", "Which print"})};
};

/// Gives the paper its number, or, where the same content was issued before, that one's number and the mark of a
/// reprint; keeps this in the transaction. `paper` is ready to be drawn then.
IssuedPaper register_paper(Unit& unit, const PaperKind& kind, PaperFormat format, Paper& paper);
/// Draws a registered paper. Takes long for thousands of rows and needs no transaction.
void draw_paper(const Places& places, const IssuedPaper& issued, PaperFormat format, const Paper& paper);
/// Both at once, for papers of some pages.
IssuedPaper issue_paper(Unit& unit, const PaperKind& kind, PaperFormat format, Paper paper);

}  // namespace onecard
