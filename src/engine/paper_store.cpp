// Every statement on issued papers.

#include "engine/paper_store.hpp"

namespace onecard {
namespace {

constexpr Statement insert_one{"engine.insert_paper", R"sql(
    INSERT INTO issued_papers (number, kind, words_zh, words_en, subject, digest, actor, at, copies, file, file_name)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))sql"};
constexpr Statement add_copy{"engine.count_copy_of_paper", R"sql(
    UPDATE issued_papers SET copies = copies + 1, file = $2, file_name = $3 WHERE number = $1)sql"};
constexpr Statement select_by_number{"engine.select_paper", R"sql(
    SELECT number, kind, words_zh, words_en, subject, digest, actor, at, copies, file, file_name
      FROM issued_papers WHERE number = $1)sql"};
constexpr Statement select_by_content{"engine.select_paper_of", R"sql(
    SELECT number, kind, words_zh, words_en, subject, digest, actor, at, copies, file, file_name
      FROM issued_papers
     WHERE subject = $1 AND kind = $2 AND digest = $3)sql"};

PaperRow paper_of(const Row& row) {
    return {.number = row.string(0),
            .kind = row.string(1),
            .words_zh = row.string(2),
            .words_en = row.string(3),
            .subject = row.string(4),
            .digest = row.string(5),
            .actor = row.string(6),
            .at = row.instant(7),
            .copies = row.number(8),
            .file = row.string(9),
            .file_name = row.string(10)};
}

}  // namespace

void insert_paper(Database& db, const PaperRow& paper) {
    db.change(insert_one, paper.number, paper.kind, paper.words_zh, paper.words_en, paper.subject,
              paper.digest, paper.actor, paper.at, paper.copies, paper.file, paper.file_name);
}

void count_copy(Database& db, std::string_view number, std::string_view file, std::string_view file_name) {
    db.change(add_copy, number, file, file_name);
}

std::optional<PaperRow> find_paper(Database& db, std::string_view number) {
    std::optional<PaperRow> found;
    db.each(select_by_number, [&](const Row& row) { found = paper_of(row); }, number);
    return found;
}

std::optional<PaperRow> find_paper_of(Database& db, std::string_view kind, std::string_view subject,
                                      std::string_view digest) {
    std::optional<PaperRow> found;
    db.each(select_by_content, [&](const Row& row) { found = paper_of(row); }, subject, kind, digest);
    return found;
}

}  // namespace onecard
