#pragma once
// The encodings of exchanged text: UTF-8 checked, GB18030 and UTF-16 turned into it and back.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace onecard {

enum class TextEncoding { utf8, utf8_bom, gb18030, utf16le, utf16be };

/// "UTF-8", "UTF-8 BOM", "GB18030", "UTF-16LE", "UTF-16BE".
std::string_view encoding_name(TextEncoding encoding);

/// How far a piece of text is UTF-8.
struct Utf8Check {
    std::size_t valid_bytes = 0;  ///< length of the longest valid beginning
    bool cut_off = false;         ///< the rest is the beginning of one character, else it is wrong or nothing
    std::size_t three_byte_marks = 0;  ///< how many characters of three bytes (such as 汉字) were seen
};
Utf8Check check_utf8(std::string_view text);

inline bool is_valid_utf8(std::string_view text) {
    return check_utf8(text).valid_bytes == text.size();
}

/// Writes a character as UTF-8, one to four bytes; their number.
std::size_t put_utf8(std::uint32_t code, char* out);

/// Encodes UTF-8 as GB18030. Every character has a code there but 24 of the private use area, for which it
/// throws text_not_in_gb18030; else text_not_utf8.
void append_gb18030(std::string_view utf8, std::string& out);
std::string to_gb18030(std::string_view utf8);

/// The distinct characters (each as UTF-8, in the order met) that take four bytes in GB18030 or have no code
/// at all. Many bank programs know only the two-byte part. Throws text_not_utf8.
std::vector<std::string> four_byte_in_gb18030(std::string_view utf8);

/// Turns GB18030 or UTF-16 into UTF-8, in pieces of any size.
class Decoder {
public:
    explicit Decoder(TextEncoding from);
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;
    ~Decoder();

    struct Step {
        std::size_t taken = 0;  ///< bytes of the input used up
        std::size_t made = 0;   ///< bytes of UTF-8 written
        bool wrong = false;     ///< the input's next bytes are no character (or an unfinished one, if `last`)
    };
    /// Converts until the input is used up, the room is nearly full (up to 8 bytes stay free) or bytes are
    /// wrong. An unfinished character at the end is left for the next piece.
    Step step(std::string_view in, char* out, std::size_t room, bool last);

private:
    Step step_gb18030(std::string_view in, char* out, std::size_t room, bool last);

    TextEncoding from_;
    void* iconv_;
};

/// Decodes a whole text; throws sheet_wrong_encoding naming the line.
std::string from_gb18030(std::string_view text);

}  // namespace onecard
