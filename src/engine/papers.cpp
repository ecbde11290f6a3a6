// Registers printed forms and draws them.

#include "engine/papers.hpp"

#include <fmt/format.h>

#include "engine/paper_store.hpp"
#include "engine/public_address.hpp"
#include "engine/sm3.hpp"

namespace onecard {

namespace fs = std::filesystem;

std::span<const Label<PaperFormat>> labels_of(PaperFormat) {
    static constexpr Label<PaperFormat> labels[] = {
        {PaperFormat::pdf, "pdf", {"PDF（打印）", "PDF, to print"}},
        {PaperFormat::xlsx, "xlsx", {"Excel 工作簿", "Excel workbook"}}};
    return labels;
}

IssuedPaper register_paper(Unit& unit, const PaperKind& kind, PaperFormat format, Paper& paper) {
    IssuedPaper issued{.digest = sm3_hex(content_of(paper))};
    const std::string ending = format == PaperFormat::pdf ? ".pdf" : ".xlsx";
    const auto before = find_paper_of(unit.db, kind.kind, kind.subject, issued.digest);
    issued.number =
        before ? before->number : fmt::format("OC{}{:06}", unit.today().compact(), unit.next_number());
    issued.copy = before ? before->copies + 1 : 1;
    issued.download = fmt::format("papers/{}-{}{}", issued.number, issued.copy, ending);
    issued.file_name =
        fmt::format("{}-{}{}", paper.in_english ? kind.words.en : kind.words.zh, issued.number, ending);
    if (before) {
        count_copy(unit.db, issued.number, issued.download, issued.file_name);
        paper.mark = fmt::format("{} {}", paper.in_english ? "Reprint" : "补打", issued.copy - 1);
    } else {
        insert_paper(unit.db, {.number = issued.number,
                               .kind = std::string{kind.kind},
                               .words_zh = std::string{kind.words.zh},
                               .words_en = std::string{kind.words.en},
                               .subject = kind.subject,
                               .digest = issued.digest,
                               .actor = unit.actor.code,
                               .at = unit.now,
                               .copies = 1,
                               .file = issued.download,
                               .file_name = issued.file_name});
    }
    paper.number = issued.number;
    paper.digest = issued.digest;
    // Without a public address the code still says where to look, for who has the platform's page open.
    paper.check_text = fmt::format("{}/check?number={}&code={}", public_address(unit.db), issued.number,
                                   issued.digest.substr(0, 16));
    return issued;
}

void draw_paper(const Places& places, const IssuedPaper& issued, PaperFormat format, const Paper& paper) {
    const fs::path path = fs::path{places.files()} / issued.download;
    fs::create_directories(path.parent_path());
    if (format == PaperFormat::pdf)
        write_pdf(path, paper);
    else
        write_workbook(path, paper);
}

IssuedPaper issue_paper(Unit& unit, const PaperKind& kind, PaperFormat format, Paper paper) {
    const IssuedPaper issued = register_paper(unit, kind, format, paper);
    draw_paper(unit.places, issued, format, paper);
    return issued;
}

}  // namespace onecard
