// Writing requests, taking results from the folder of a source, and applying them by the thousand.

#include "business/collection/ferry.hpp"

#include <algorithm>
#include <array>
#include <fstream>

#include "base/text_encoding.hpp"
#include "business/collection/problems.hpp"
#include "business/collection/source.hpp"
#include "business/policies/policies.hpp"
#include "business/regions/regions.hpp"
#include "engine/advance.hpp"
#include "engine/job.hpp"
#include "engine/sm3.hpp"

namespace onecard::collection {
namespace {

constexpr std::int64_t lines_at_once = 20'000;

/// A field of a file: what would end it is taken out.
std::string field_text(std::string_view text) {
    std::string out;
    for (const char c : text) out += c == '|' || c == '\r' || c == '\n' ? ' ' : c;
    return out;
}

/// The fields of a line; views into it.
std::vector<std::string_view> fields_in(std::string_view line) {
    std::vector<std::string_view> fields;
    for (std::size_t at = 0;;) {
        const std::size_t bar = line.find('|', at);
        fields.push_back(line.substr(at, bar == std::string_view::npos ? bar : bar - at));
        if (bar == std::string_view::npos) return fields;
        at = bar + 1;
    }
}

std::optional<std::int64_t> number_in(std::string_view digits) {
    if (digits.empty() || digits.size() > 12 || !is_all_digits(digits)) return {};
    return std::stoll(std::string{digits});
}

std::optional<Mark> mark_in(std::string_view typed) {
    if (typed == "√" || typed == "=" || typed == "Y") return Mark::equal;
    if (typed == "×" || typed == "x" || typed == "N") return Mark::differs;
    if (typed == "无" || typed == "-" || typed.empty()) return Mark::missing;
    return {};
}

std::string sm3_of_file(const std::filesystem::path& path) {
    std::ifstream in{path, std::ios::binary};
    Sm3 digest;
    std::array<char, 65536> block{};
    while (in.read(block.data(), block.size()) || in.gcount() > 0)
        digest.update(std::string_view{block.data(), static_cast<std::size_t>(in.gcount())});
    return digest.finish_hex();
}

/// Writes the request of a comparison, chunk by chunk; begun anew when it was cut off, since the file was.
struct WriteRequest final : Work {
    struct Input {
        ComparisonId comparison;
        static constexpr auto fields =
            std::tuple{field("comparison", &Input::comparison, {"比对任务", "Comparison"})};
    };

    WriteRequest(Unit&, const Input& in, const Progress&) : id_{in.comparison} {}

    void step(Unit& unit, Progress& progress) override {
        if (!file_) {
            comparison_ = must_find_comparison(unit.db, id_);
            if (comparison_.state != ComparisonState::preparing) {
                progress.done = true;
                return;
            }
            comparison_.file_name = request_file_name(comparison_);
            const auto folder = outbox(unit.places, comparison_.source);
            std::filesystem::create_directories(folder);
            path_ = folder / comparison_.file_name;
            file_ = std::make_unique<WholeFile>(path_);
            std::string head =
                "CMP|1|" + comparison_.id.text() + "|" + std::string{folder_of(comparison_.source)} + "|" +
                unit.today().compact() + "|" + std::to_string(comparison_.lines) + "|" +
                field_text(comparison_.purpose) + "|" + field_text(comparison_.legal_basis) + "\r\n";
            write(head);
            progress.cursor = 0;
            after_ = 0;
            progress.total = comparison_.lines;
        }
        const auto questions = questions_of(unit, comparison_.batch, after_, lines_at_once);
        std::string text;
        for (const Question& one : questions)
            text += std::to_string(one.serial) + "|" + one.cert_no + "|" + field_text(one.name) + "|" +
                    one.sex + "|" + one.ethnic + "|" + one.birth + "\r\n";
        write(text);
        progress.cursor += std::ssize(questions);
        if (!questions.empty()) after_ = questions.back().serial;
        if (std::ssize(questions) == lines_at_once) return;
        finish(unit, progress);
    }

private:
    void write(std::string_view utf8) {
        const std::string bytes = to_gb18030(utf8);
        digest_.update(bytes);
        file_->write(bytes);
    }
    void finish(Unit& unit, Progress& progress) {
        comparison_.lines = progress.cursor;
        comparison_.digest = digest_.finish_hex();
        file_->keep();
        WholeFile manifest{path_.string() + ".manifest"};
        manifest.write(comparison_.file_name + "|" + comparison_.digest + "|" +
                       std::to_string(comparison_.lines) + "\n");
        manifest.keep();
        const auto term = static_cast<int>(
            policies::number(unit.db, comparison_.region, "comparison_missing_working_days", unit.today()));
        comparison_.due_on = add_working_days(regions::holiday_calendar(unit.db), unit.today(), term).due;
        set_sent(unit.db, comparison_);
        advance(unit, comparison_, ComparisonAct::send_request);
        progress.done = true;
        progress.answer = Node::of({{"file", comparison_.file_name}, {"lines", comparison_.lines}});
    }

    const ComparisonId id_;
    Comparison comparison_;
    std::filesystem::path path_;
    std::unique_ptr<WholeFile> file_;
    Sm3 digest_;
    std::int64_t after_ = 0;
};

/// Applies a result file that was kept by its digest. Each step takes some thousand lines, writes their results in
/// bulk, moves their records, and saves how many lines are done.
struct ApplyResults final : Work {
    struct Input {
        std::string digest;
        static constexpr auto fields =
            std::tuple{field("digest", &Input::digest, {"文件摘要", "Digest"}, 64)};
    };

    ApplyResults(Unit&, const Input& in, const Progress& progress)
        : digest_{in.digest}, skip_{progress.cursor} {}

    void step(Unit& unit, Progress& progress) override {
        if (!reader_) begin(unit);
        // Nothing was committed since this read it but what this wrote itself.
        std::vector<Answer> answers;
        answers.reserve(lines_at_once);
        bool at_end = false;
        std::int64_t lines = 0;
        while (lines < lines_at_once) {
            const auto line = reader_->next();
            if (!line) {
                at_end = true;
                break;
            }
            ++lines;
            if (skip_ > 0) {
                --skip_;
                continue;
            }
            if (auto answer = read_answer(*line))
                answers.push_back(std::move(*answer));
            else
                ++file_.damaged;
        }
        const TakenAnswers taken = take_answers(unit, comparison_, asked_, answers);
        file_.lines = progress.cursor = std::max(progress.cursor, read_ += lines);
        file_.taken += taken.taken;
        file_.repeated += taken.repeated;
        file_.strangers += taken.strangers;
        set_result_file(unit.db, file_);
        set_answer_counts(unit, comparison_);
        progress.total = std::max(progress.cursor, head_.count);
        if (!at_end) return;
        finish_answers(unit, comparison_);
        progress.done = true;
        progress.answer = Node::of({{"lines", file_.lines},
                                    {"taken", file_.taken},
                                    {"repeated", file_.repeated},
                                    {"strangers", file_.strangers},
                                    {"damaged", file_.damaged},
                                    {"announced", head_.count}});
    }

private:
    void begin(Unit& unit) {
        const auto file = find_result_file(unit.db, digest_);
        if (!file) throw Problem{result_file_unreadable}.with(digest_.substr(0, 8));
        file_ = *file;
        comparison_ = must_find_comparison(unit.db, file_.comparison);
        asked_ = persons_asked(unit.db, must_find_batch(unit.db, comparison_.batch));
        reader_ = std::make_unique<ResultReader>(std::filesystem::path{unit.places.uploads()} / digest_);
        head_ = read_result_head(reader_->next().value_or(""));
    }

    const std::string digest_;
    std::int64_t skip_, read_ = 0;
    ResultFile file_;
    ResultHead head_;
    Comparison comparison_;
    std::vector<PersonKey> asked_;
    std::unique_ptr<ResultReader> reader_;
};

/// Takes what a source's folder holds: a file whose manifest is there and right is kept, recorded and applied.
struct FetchResults final : Work {
    using Input = Nothing;
    FetchResults(Unit&, const Input&, const Progress&) {}

    void step(Unit& unit, Progress& progress) override {
        for (const auto& label : labels_of(SourceKind{}))
            fetch(unit, inbox(unit.places, label.value), progress);
        progress.done = true;
    }

private:
    static void fetch(Unit& unit, const std::filesystem::path& folder, Progress& progress) {
        std::error_code none;
        std::vector<std::filesystem::path> manifests;
        for (const auto& entry : std::filesystem::directory_iterator{folder, none})
            if (entry.path().extension() == ".manifest") manifests.push_back(entry.path());
        std::ranges::sort(manifests);
        for (const auto& manifest : manifests) {
            auto file = manifest;
            file.replace_extension();
            const bool good = std::filesystem::exists(file) && take(unit, manifest, file);
            const auto aside = folder / (good ? "taken" : "refused");
            std::filesystem::create_directories(aside);
            for (const auto& one : {file, manifest})
                if (std::filesystem::exists(one)) std::filesystem::rename(one, aside / one.filename());
            ++progress.cursor;
        }
    }
    static bool take(Unit& unit, const std::filesystem::path& manifest, const std::filesystem::path& file) {
        std::ifstream in{manifest};
        std::string line;
        std::getline(in, line);
        const auto said = fields_in(line);
        if (said.size() != 3 || said[0] != file.filename().string() || sm3_of_file(file) != said[1])
            return false;
        const auto spooled = file.string() + ".taking";
        std::filesystem::copy_file(file, spooled, std::filesystem::copy_options::overwrite_existing);
        const std::string digest = keep_file(unit.places, spooled);
        try {
            record_results(unit, digest, file.filename().string());
        } catch (const Problem&) { return false; }
        return true;
    }

public:
    /// The comparison the file answers; queues the work unless the very file was taken before.
    static std::pair<ResultFile, bool> record_results(Unit& unit, const std::string& digest,
                                                      std::string name) {
        if (auto earlier = find_result_file(unit.db, digest)) return {*earlier, true};
        ResultReader reader{std::filesystem::path{unit.places.uploads()} / digest};
        const ResultHead head = read_result_head(reader.next().value_or(""));
        const Comparison comparison = must_find_comparison(unit.db, head.comparison);
        const ResultFile made{.digest = digest, .name = std::move(name), .comparison = comparison.id};
        insert_result_file(unit, made);
        unit.queue("collection.apply_results", Node::of({{"digest", digest}}), comparison.id.text());
        return {made, false};
    }
};

}  // namespace

std::string_view folder_of(SourceKind source) {
    for (const auto& label : labels_of(source))
        if (label.value == source) return label.code;
    return {};
}

std::filesystem::path outbox(const Places& places, SourceKind source) {
    return std::filesystem::path{places.exchange()} / "compare" / folder_of(source) / "out";
}

std::filesystem::path inbox(const Places& places, SourceKind source) {
    return std::filesystem::path{places.exchange()} / "compare" / folder_of(source) / "in";
}

std::string request_file_name(const Comparison& comparison) {
    const std::string serial = std::to_string(10000 + comparison.id.number() % 10000).substr(1);
    return "CMP_" + std::string{folder_of(comparison.source)} + "_" +
           comparison.requested_at.date().compact() + "_" + serial + ".txt";
}

ResultHead read_result_head(std::string_view line) {
    const auto fields = fields_in(line);
    if (fields.size() != 6 || fields[0] != "CMPR" || fields[1] != "1")
        throw Problem{result_file_unreadable}.with("1");
    const auto id = ComparisonId::parse(fields[2]);
    const auto count = number_in(fields[5]);
    if (!id || !count) throw Problem{result_file_unreadable}.with("1");
    return {*id, *count};
}

std::optional<Answer> read_answer(std::string_view line) {
    const auto fields = fields_in(line);
    if (fields.size() != 13) return {};
    const auto serial = number_in(fields[0]);
    if (!serial) return {};
    Answer answer{.serial = *serial, .cert_no = std::string{fields[1]}};
    bool known = false;
    for (const auto& label : labels_of(Overall{}))
        if (fields[2] == label.code && label.value != Overall::pending)
            answer.overall = label.value, known = true;
    if (!known) return {};
    for (std::size_t i = 0; i < compared_items; ++i) {
        const auto mark = mark_in(fields[3 + i]);
        if (!mark) return {};
        answer.items += static_cast<char>(*mark);
    }
    // A match with a difference in it is none.
    if (answer.overall == Overall::match &&
        answer.items.find(static_cast<char>(Mark::differs)) != std::string::npos)
        answer.overall = Overall::mismatch;
    answer.source_name = fields[9];
    answer.source_sex = fields[10];
    answer.source_ethnic = fields[11];
    answer.remark = std::string{fields[12].substr(0, 200)};
    return answer;
}

struct ResultReader::Inside {
    std::ifstream in;
    bool utf8 = false;
    bool decided = false;
    std::string block;  ///< decoded
    std::size_t at = 0;
    std::string rest;  ///< of the file, behind the last whole line

    bool fill() {
        std::string raw = std::move(rest);
        const std::size_t had = raw.size();
        raw.resize(had + (1u << 20));
        in.read(raw.data() + had, 1 << 20);
        raw.resize(had + static_cast<std::size_t>(in.gcount()));
        if (raw.empty()) return false;
        // GB18030 holds no line feed inside a character.
        std::size_t end = in ? raw.rfind('\n') : raw.size();
        if (end == std::string::npos) throw Problem{result_file_unreadable}.with("-");
        if (in) ++end;
        rest = raw.substr(end);
        raw.resize(end);
        if (!decided) {
            utf8 = is_valid_utf8(raw);
            if (raw.starts_with("\xEF\xBB\xBF")) raw.erase(0, 3);
            decided = true;
        }
        block = utf8 ? std::move(raw) : from_gb18030(raw);
        at = 0;
        return true;
    }
};

ResultReader::ResultReader(const std::filesystem::path& path) : inside_{std::make_unique<Inside>()} {
    inside_->in.open(path, std::ios::binary);
    if (!inside_->in) throw Problem{result_file_unreadable}.with("-");
}
ResultReader::~ResultReader() = default;

std::optional<std::string> ResultReader::next() {
    for (;;) {
        if (inside_->at >= inside_->block.size() && !inside_->fill()) return {};
        const std::size_t end = std::min(inside_->block.find('\n', inside_->at), inside_->block.size());
        std::string line = inside_->block.substr(inside_->at, end - inside_->at);
        inside_->at = end + 1;
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (!line.empty()) return line;
    }
}

std::pair<ResultFile, bool> record_result_file(Unit& unit, const std::string& digest, std::string name) {
    return FetchResults::record_results(unit, digest, std::move(name));
}

bool has_results_to_fetch(Unit& unit) {
    std::error_code none;
    for (const auto& label : labels_of(SourceKind{}))
        for (const auto& entry : std::filesystem::directory_iterator{inbox(unit.places, label.value), none})
            if (entry.path().extension() == ".manifest") return true;
    return false;
}

extern constinit const JobKind write_request_job =
    job_kind<WriteRequest>("collection.write_request", {"写出比对请求", "Write a comparison request"});
extern constinit const JobKind apply_results_job =
    job_kind<ApplyResults>("collection.apply_results", {"应用比对结果", "Apply comparison results"});
extern constinit const JobKind fetch_results_job =
    job_kind<FetchResults>("collection.fetch_results", {"取回比对结果", "Fetch comparison results"}, false);

}  // namespace onecard::collection
