#pragma once
// The files that are carried to a source and back over a gap (R3.6-3): their names, folders and grammar.
//
// All are text in GB18030 with CR LF; a field holds no '|' and no line break.
//   request  = "CMP|1|" comparison "|" source "|" yyyymmdd "|" count "|" purpose "|" legal-basis CRLF *question
//   question = serial "|" cert_no "|" name "|" sex "|" ethnic "|" birth_date CRLF            (birth_date: yyyymmdd)
//   result   = "CMPR|1|" comparison "|" source "|" yyyymmdd "|" count CRLF *answer
//   answer   = serial "|" cert_no "|" overall "|" r_no "|" r_name "|" r_sex "|" r_ethnic "|" r_birth "|" r_photo
//              "|" src_name "|" src_sex "|" src_ethnic "|" remark CRLF                      (r_…: √, × or 无)
//   manifest = file-name "|" sm3(64 hex) "|" count LF     beside each file, its name with ".manifest" added; the file
//              counts as there only once its manifest is
//
// Folders below Places::exchange(): compare/<source>/out for requests, compare/<source>/in for results; a file taken
// goes to in/taken, a damaged one to in/refused.

#include <filesystem>
#include <functional>
#include <optional>

#include "business/collection/comparison.hpp"

namespace onecard::collection {

std::string_view folder_of(SourceKind source);
std::filesystem::path outbox(const Places& places, SourceKind source);
std::filesystem::path inbox(const Places& places, SourceKind source);

/// "CMP_POLICE_20261102_0041.txt": the last four digits of the comparison's number stand at its end (3.1.5).
std::string request_file_name(const Comparison& comparison);

/// What stands over a result file.
struct ResultHead {
    ComparisonId comparison;
    std::int64_t count = 0;
};
/// Throws result_file_unreadable.
ResultHead read_result_head(std::string_view line);
/// One answer, in UTF-8; nothing where the line is damaged.
std::optional<Answer> read_answer(std::string_view line);

/// The lines of a result file, decoded from GB18030 or UTF-8, with memory that does not grow.
class ResultReader {
public:
    explicit ResultReader(const std::filesystem::path& path);
    ~ResultReader();
    ResultReader(const ResultReader&) = delete;
    ResultReader& operator=(const ResultReader&) = delete;
    /// The next line without its end; nothing at the end of the file.
    std::optional<std::string> next();

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

/// Records a kept file and queues its work; true where the very file was taken before. Throws result_file_unreadable,
/// comparison_not_found.
std::pair<ResultFile, bool> record_result_file(Unit& unit, const std::string& digest, std::string name);
bool has_results_to_fetch(Unit& unit);

}  // namespace onecard::collection
