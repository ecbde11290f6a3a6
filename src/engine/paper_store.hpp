#pragma once
// Every statement on issued papers.

#include <optional>
#include <string>
#include <string_view>

#include "engine/database.hpp"

namespace onecard {

struct PaperRow {
    std::string number, kind, words_zh, words_en, subject, digest, actor;
    Instant at{};
    std::int64_t copies = 0;
    std::string file{}, file_name{};  ///< of the last print
};
void insert_paper(Database& db, const PaperRow& paper);
void count_copy(Database& db, std::string_view number, std::string_view file, std::string_view file_name);
std::optional<PaperRow> find_paper(Database& db, std::string_view number);
/// The paper of this kind and subject that had the same content.
std::optional<PaperRow> find_paper_of(Database& db, std::string_view kind, std::string_view subject,
                                      std::string_view digest);

}  // namespace onecard
