// Reads CSV by RFC 4180: cells are views into one buffer that holds the records being read.
//
//   file   = record *(line-end record) [line-end]       line-end = CR LF / LF / CR
//   record = cell *(delimiter cell)                     delimiter = "," / TAB / ";", found out beforehand
//   cell   = *plain / DQUOTE *(any / 2DQUOTE) DQUOTE *SP
//
// A quotation mark inside an unquoted cell is taken as it stands.

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <optional>
#include <vector>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "base/sheet_file.hpp"
#include "base/sheet_problems.hpp"
#include "base/text_encoding.hpp"

namespace onecard {
namespace {

constexpr std::size_t block_bytes = 64;
constexpr std::size_t first_buffer_bytes = 256 * 1024;

struct Encoding {
    TextEncoding encoding;
    std::size_t mark_bytes;  ///< of the byte order mark, to be skipped
};

[[noreturn]] void throw_wrong_encoding(std::uint64_t line, TextEncoding encoding) {
    throw Problem{sheet_wrong_encoding}.with(std::to_string(line)).with(std::string{encoding_name(encoding)});
}

/// The number of the line that holds the byte at `offset`.
std::uint64_t line_at(const SheetFile& file, std::uint64_t offset) {
    std::vector<char> buffer(first_buffer_bytes);
    std::uint64_t line = 1;
    for (std::uint64_t at = 0; at < offset;) {
        const auto got = file.read(at, buffer.data(), std::min<std::uint64_t>(buffer.size(), offset - at));
        if (got == 0) break;
        line += static_cast<std::uint64_t>(std::count(buffer.data(), buffer.data() + got, '\n'));
        at += got;
    }
    return line;
}

/// By the byte order mark, else UTF-8 if the whole file is, else GB18030. A file that is plainly Chinese in
/// UTF-8 up to a wrong byte is refused instead of being read as GB18030 gibberish.
Encoding detect_encoding(const SheetFile& file) {
    constexpr std::size_t plainly_utf8 =
        16;  // as many three-byte characters in a row do not happen in GB18030
    std::vector<char> buffer(first_buffer_bytes);
    std::uint64_t offset = 0;
    std::size_t three_byte_marks = 0;
    std::size_t kept = 0;
    std::optional<TextEncoding> decided;
    for (;;) {
        const std::size_t got = file.read(offset, buffer.data() + kept, buffer.size() - kept);
        const std::string_view text{buffer.data(), kept + got};
        if (offset == 0) {
            if (text.starts_with("\xFF\xFE")) return {TextEncoding::utf16le, 2};
            if (text.starts_with("\xFE\xFF")) return {TextEncoding::utf16be, 2};
            if (text.starts_with("\xEF\xBB\xBF")) decided = TextEncoding::utf8_bom;
        }
        if (text.find('\0') != std::string_view::npos) throw Problem{sheet_unknown_format};
        offset += got;
        if (decided == TextEncoding::gb18030) {
            if (got == 0) return {TextEncoding::gb18030, 0};
            continue;
        }
        const Utf8Check check = check_utf8(text);
        three_byte_marks += check.three_byte_marks;
        const bool at_end = got == 0;
        if (check.valid_bytes < text.size() && (at_end || !check.cut_off)) {
            if (!decided && three_byte_marks < plainly_utf8) {
                decided = TextEncoding::gb18030;
                kept = 0;
                continue;
            }
            throw_wrong_encoding(line_at(file, offset - (text.size() - check.valid_bytes)),
                                 TextEncoding::utf8);
        }
        if (at_end) return decided ? Encoding{TextEncoding::utf8_bom, 3} : Encoding{TextEncoding::utf8, 0};
        kept = text.size() - check.valid_bytes;
        std::memmove(buffer.data(), buffer.data() + check.valid_bytes, kept);
    }
}

/// The file's text as UTF-8, in pieces.
class TextSource {
public:
    TextSource(const SheetFile& file, Encoding encoding) : file_{file}, encoding_{encoding.encoding} {
        offset_ = encoding.mark_bytes;
        if (encoding_ != TextEncoding::utf8 && encoding_ != TextEncoding::utf8_bom) {
            decoder_.emplace(encoding_);
            raw_.resize(first_buffer_bytes);
        }
    }

    /// At least one byte unless the text has ended or is wrong; `room` is at least 64.
    std::size_t read(char* to, std::size_t room) {
        if (!decoder_) {
            const std::size_t got = file_.read(offset_, to, room);
            offset_ += got;
            return got;
        }
        for (;;) {
            if (raw_begin_ == raw_end_ || starved_) {
                std::memmove(raw_.data(), raw_.data() + raw_begin_, raw_end_ - raw_begin_);
                raw_end_ -= raw_begin_;
                raw_begin_ = 0;
                const std::size_t got = file_.read(offset_, raw_.data() + raw_end_, raw_.size() - raw_end_);
                offset_ += got;
                raw_end_ += got;
                ended_ = got == 0;
            }
            if (wrong_ || (ended_ && raw_begin_ == raw_end_)) return 0;
            const Decoder::Step step =
                decoder_->step({raw_.data() + raw_begin_, raw_end_ - raw_begin_}, to, room, ended_);
            raw_begin_ += step.taken;
            wrong_ = step.wrong;
            starved_ = step.made == 0;
            if (step.made > 0) return step.made;
        }
    }

    std::uint64_t offset() const { return offset_; }
    std::uint64_t size() const { return file_.size(); }
    bool wrong() const { return wrong_; }
    TextEncoding encoding() const { return encoding_; }

private:
    const SheetFile& file_;
    TextEncoding encoding_;
    std::uint64_t offset_ = 0;
    std::optional<Decoder> decoder_;
    std::vector<char> raw_;
    std::size_t raw_begin_ = 0;
    std::size_t raw_end_ = 0;
    bool ended_ = false;
    bool wrong_ = false;
    bool starved_ = false;
};

/// Which of the 64 bytes at `p` are the delimiter, a quotation mark, LF or CR.
#if defined(__SSE2__)
inline std::uint64_t marks_of(const char* p, char delimiter) {
    const __m128i wanted[] = {_mm_set1_epi8(delimiter), _mm_set1_epi8('"'), _mm_set1_epi8('\n'),
                              _mm_set1_epi8('\r')};
    std::uint64_t marks = 0;
    for (int i = 0; i < 4; ++i) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p + 16 * i));
        const __m128i hit =
            _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, wanted[0]), _mm_cmpeq_epi8(bytes, wanted[1])),
                         _mm_or_si128(_mm_cmpeq_epi8(bytes, wanted[2]), _mm_cmpeq_epi8(bytes, wanted[3])));
        marks |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(hit))) << (16 * i);
    }
    return marks;
}
#else
inline std::uint64_t marks_of(const char* p, char delimiter) {
    std::uint64_t marks = 0;
    for (unsigned i = 0; i < block_bytes; ++i)
        marks |= std::uint64_t{p[i] == delimiter || p[i] == '"' || p[i] == '\n' || p[i] == '\r'} << i;
    return marks;
}
#endif

class CsvReader {
public:
    CsvReader(const SheetFile& file, const SheetLimits& limits)
        : source_{file, detect_encoding(file)},
          limits_{limits},
          most_buffer_bytes_{
              std::max(first_buffer_bytes, 2 * limits.columns * limits.cell_bytes + block_bytes)},
          buffer_(first_buffer_bytes + block_bytes) {}

    SheetFacts read(const RowSink& sink) {
        refill();
        delimiter_ = detect_delimiter();
        restart();
        SheetFacts facts;
        facts.format = SheetFacts::Format::csv;
        facts.encoding = encoding_name(source_.encoding());
        facts.delimiter = delimiter_;
        while (begin_ < end_ || !ended_) {
            if (!read_record()) {
                if (source_.offset() > 0) rows_expected_ = facts.rows * source_.size() / source_.offset();
                refill();
                restart();
                continue;
            }
            const std::uint32_t number = line_;
            line_ += lines_in_record_;
            begin_ = next_;
            if (!has_text_) continue;
            if (facts.rows == limits_.rows)
                throw Problem{sheet_too_many_rows}.with(std::to_string(limits_.rows));
            ++facts.rows;
            if (!sink({number, cells_, rows_expected_})) {
                facts.stopped = true;
                break;
            }
        }
        return facts;
    }

private:
    /// The delimiter that the first records hold most of; comma when they hold none.
    char detect_delimiter() const {
        constexpr std::array candidates{',', '\t', ';'};
        std::array<std::size_t, candidates.size()> seen{};
        bool quoted = false;
        int records = 0;
        for (const char* p = begin_; p < end_ && records < 50; ++p) {
            if (*p == '"') quoted = !quoted;
            if (quoted) continue;
            if (*p == '\n') ++records;
            for (std::size_t i = 0; i < candidates.size(); ++i) seen[i] += *p == candidates[i];
        }
        return candidates[static_cast<std::size_t>(std::max_element(seen.begin(), seen.end()) -
                                                   seen.begin())];
    }

    /// Moves the unfinished record to the front and reads on, growing the buffer when the record fills it.
    void refill() {
        const std::size_t kept = static_cast<std::size_t>(end_ - begin_);
        std::size_t room = buffer_.size() - block_bytes;
        if (kept + block_bytes > room) {
            if (room >= most_buffer_bytes_) throw_too_long(cells_.size());
            room *= 2;
            std::vector<char> larger(room + block_bytes);
            std::memcpy(larger.data(), begin_, kept);
            buffer_.swap(larger);
        } else if (kept > 0) {
            std::memmove(buffer_.data(), begin_, kept);
        }
        const std::size_t got = source_.read(buffer_.data() + kept, room - kept);
        begin_ = buffer_.data();
        end_ = begin_ + kept + got;
        std::memset(end_, 0, block_bytes);  // so that the last block has no marks beyond the end
        ended_ = got == 0;
        if (ended_ && source_.wrong())
            throw_wrong_encoding(line_ + static_cast<std::uint64_t>(std::count(begin_, end_, '\n')),
                                 source_.encoding());
    }

    void restart() {
        block_ = begin_;
        marks_ = begin_ < end_ ? marks_of(block_, delimiter_) : 0;
    }

    /// The next delimiter, quotation mark, LF or CR; the end of the buffer if there is none.
    char* next_mark() {
        while (marks_ == 0) {
            if (end_ - block_ <= static_cast<std::ptrdiff_t>(block_bytes)) return end_;
            block_ += block_bytes;
            marks_ = marks_of(block_, delimiter_);
        }
        char* const at = block_ + std::countr_zero(marks_);
        marks_ &= marks_ - 1;
        return at;
    }

    /// Reads the record at begin_ into cells_; false when the buffer ends before it does.
    bool read_record() {
        cells_.clear();
        doubled_.clear();
        has_text_ = false;
        lines_in_record_ = 0;
        char* cell = begin_;
        for (;;) {
            char* mark;
            char* text_begin = cell;
            char* text_end;
            if (cell < end_ && *cell == '"') {
                next_mark();
                ++text_begin;
                bool doubled = false;
                for (;;) {
                    mark = next_mark();
                    if (mark == end_) {
                        if (!ended_) return false;
                        throw Problem{sheet_quote_not_closed}.with(std::to_string(line_ + lines_in_record_));
                    }
                    if (*mark == '\n') ++lines_in_record_;
                    if (*mark != '"') continue;
                    if (mark + 1 == end_ && !ended_) return false;
                    if (mark[1] != '"') break;
                    next_mark();
                    doubled = true;
                }
                text_end = mark++;
                while (mark < end_ && *mark == ' ') ++mark;
                if (mark == end_ && !ended_) return false;
                if (next_mark() != mark || (mark < end_ && *mark == '"'))
                    throw Problem{sheet_quote_misplaced}.with(std::to_string(line_ + lines_in_record_));
                if (doubled) doubled_.push_back(cells_.size());
            } else {
                do mark = next_mark();
                while (mark < end_ && *mark == '"');
                text_end = mark;
                if (mark == end_ && !ended_) return false;
            }
            add_cell(text_begin, text_end);
            next_ = mark;
            if (mark == end_) break;
            next_ = mark + 1;
            if (*mark == delimiter_) {
                cell = next_;
                continue;
            }
            if (*mark == '\r') {
                if (next_ == end_ && !ended_) return false;
                if (next_ < end_ && *next_ == '\n') next_ = next_mark() + 1;
            }
            ++lines_in_record_;
            break;
        }
        for (const std::size_t i : doubled_) undouble(i);
        return true;
    }

    void add_cell(const char* from, const char* to) {
        const auto size = static_cast<std::size_t>(to - from);
        if (cells_.size() == limits_.columns) {
            if (size > 0)
                throw Problem{sheet_too_many_columns}
                    .with(std::to_string(line_))
                    .with(std::to_string(limits_.columns));
            return;
        }
        const bool shrinks = !doubled_.empty() && doubled_.back() == cells_.size();
        if (size > (shrinks ? 2 : 1) * limits_.cell_bytes) throw_too_long(cells_.size());
        has_text_ |= size > 0;
        cells_.push_back({{from, size}, size > 0 ? CellKind::text : CellKind::empty});
    }

    /// Writes "" as " in place: the buffer is ours and the record is whole.
    void undouble(std::size_t index) {
        if (index >= cells_.size()) return;
        std::string_view& text = cells_[index].text;
        char* const first = begin_ + (text.data() - begin_);
        char* to = first;
        for (std::size_t i = 0; i < text.size(); ++i) {
            *to++ = first[i];
            if (first[i] == '"') ++i;
        }
        text = {first, static_cast<std::size_t>(to - first)};
        if (text.size() > limits_.cell_bytes) throw_too_long(index);
    }

    [[noreturn]] void throw_too_long(std::size_t column) const {
        throw Problem{sheet_cell_too_long}
            .with(cell_name(line_, column))
            .with(std::to_string(limits_.cell_bytes));
    }

    TextSource source_;
    const SheetLimits& limits_;
    std::size_t most_buffer_bytes_;
    std::vector<char> buffer_;
    char* begin_ = buffer_.data();  ///< of the record being read
    char* end_ = buffer_.data();
    char* next_ = nullptr;  ///< where the record after it begins
    bool ended_ = false;    ///< the source has no more
    char delimiter_ = ',';
    char* block_ = nullptr;  ///< the 64 bytes whose marks are in marks_
    std::uint64_t marks_ = 0;
    std::uint64_t rows_expected_ = 0;
    std::uint32_t line_ = 1;
    std::uint32_t lines_in_record_ = 0;
    bool has_text_ = false;
    std::vector<SheetCell> cells_;
    std::vector<std::size_t> doubled_;  ///< cells that hold doubled quotation marks
};

}  // namespace

SheetFacts read_csv(const SheetFile& file, const SheetLimits& limits, const RowSink& sink) {
    return CsvReader{file, limits}.read(sink);
}

}  // namespace onecard
