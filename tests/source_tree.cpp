// Reads the source tree: a small C++ lexer and what the tests look for in its tokens.

#include "tests/source_tree.hpp"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <sstream>

namespace onecard {
namespace {

namespace fs = std::filesystem;

const fs::path& root() {
    static const fs::path path = ONECARD_SOURCE_DIR;
    return path;
}

std::string whole(const fs::path& path) {
    std::ifstream in{path, std::ios::binary};
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

bool is_word_character(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

std::string upper(std::string_view text) {
    std::string out{text};
    for (char& c : out) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return out;
}

char unescaped(char c) {
    switch (c) {
        case 'n': return '\n';
        case 't': return '\t';
        case 'r': return '\r';
        default: return c;
    }
}

/// Walks C++ text and gathers tokens.
class Lexer {
public:
    explicit Lexer(std::string_view text) : text_{text} {}

    std::vector<Token> run() {
        while (at_ < text_.size()) step();
        return std::move(tokens_);
    }

private:
    bool sees(std::string_view what) const { return text_.substr(at_).starts_with(what); }
    void skip_to(std::size_t end) {
        end = std::min(end, text_.size());
        line_ += static_cast<int>(std::count(text_.begin() + static_cast<std::ptrdiff_t>(at_),
                                             text_.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
        at_ = end;
    }
    std::size_t after(std::string_view what, std::size_t from) const {
        const std::size_t found = text_.find(what, from);
        return found == std::string_view::npos ? text_.size() : found + what.size();
    }
    void add_text(std::string value, int line) {
        if (!tokens_.empty() && tokens_.back().kind == TokenKind::text) {
            tokens_.back().text += value;
        } else {
            tokens_.push_back({TokenKind::text, std::move(value), line});
        }
    }

    void step() {
        const char c = text_[at_];
        if (c == '\n') {
            starts_line_ = true;
            return skip_to(at_ + 1);
        }
        if (std::isspace(static_cast<unsigned char>(c)) != 0) return skip_to(at_ + 1);
        if (sees("//")) return skip_to(std::min(text_.find('\n', at_), text_.size()));
        if (sees("/*")) return skip_to(after("*/", at_ + 2));
        if (c == '#' && starts_line_) return skip_directive();
        starts_line_ = false;
        if (sees("R\"")) return raw_text();
        if (sees("u8\"")) return skip_to(at_ + 2);
        if (c == '"') return quoted_text();
        if (c == '\'') return character();
        if (is_word_character(c)) return word();
        tokens_.push_back({TokenKind::mark, std::string{c}, line_});
        ++at_;
    }
    void skip_directive() {
        std::size_t end = text_.find('\n', at_);
        while (end != std::string_view::npos && end > 0 && text_[end - 1] == '\\')
            end = text_.find('\n', end + 1);
        end = std::min(end, text_.size());
        remember_macro(std::string{text_.substr(at_, end - at_)});
        skip_to(end);
    }
    /// Keeps `#define COLUMNS "a, b"`, so that a text made with it is whole.
    void remember_macro(std::string directive) {
        if (!directive.starts_with("#define ")) return;
        std::erase(directive, '\\');
        const std::size_t name_end = directive.find_first_of(" \n(", 8);
        if (name_end == std::string::npos || directive[name_end] == '(') return;
        const std::vector<Token> body = Lexer{std::string_view{directive}.substr(name_end)}.run();
        if (body.size() == 1 && body[0].kind == TokenKind::text)
            macros_[directive.substr(8, name_end - 8)] = body[0].text;
    }
    void raw_text() {
        const int line = line_;
        const std::size_t open = text_.find('(', at_);
        const std::string close = ")" + std::string{text_.substr(at_ + 2, open - at_ - 2)} + "\"";
        const std::size_t end = after(close, open);
        add_text(std::string{text_.substr(open + 1, end - close.size() - open - 1)}, line);
        skip_to(end);
    }
    void quoted_text() {
        std::string value;
        std::size_t i = at_ + 1;
        for (; i < text_.size() && text_[i] != '"'; ++i) {
            if (text_[i] == '\\' && i + 1 < text_.size()) {
                value += unescaped(text_[++i]);
            } else {
                value += text_[i];
            }
        }
        add_text(std::move(value), line_);
        skip_to(i + 1);
    }
    void character() {
        std::size_t i = at_ + 1;
        while (i < text_.size() && text_[i] != '\'') i += text_[i] == '\\' ? 2 : 1;
        tokens_.push_back({TokenKind::mark, std::string{text_.substr(at_, i + 1 - at_)}, line_});
        skip_to(i + 1);
    }
    void word() {
        // A quote within a number only parts its digits: 30'000.
        const bool number = std::isdigit(static_cast<unsigned char>(text_[at_])) != 0;
        std::size_t end = at_;
        while (end < text_.size() && (is_word_character(text_[end]) || (number && text_[end] == '\''))) ++end;
        std::string value{text_.substr(at_, end - at_)};
        if (const auto macro = macros_.find(value); macro != macros_.end())
            add_text(macro->second, line_);
        else
            tokens_.push_back({TokenKind::word, std::move(value), line_});
        skip_to(end);
    }

    std::string_view text_;
    std::size_t at_ = 0;
    int line_ = 1;
    bool starts_line_ = true;
    std::vector<Token> tokens_;
    std::map<std::string, std::string> macros_;
};

bool looks_like_sql(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \n\t");
    if (first == std::string_view::npos) return false;
    const std::string_view start = text.substr(first);
    for (const std::string_view verb : {"SELECT ", "SELECT\n", "INSERT ", "UPDATE ", "DELETE ", "WITH "})
        if (start.starts_with(verb)) return true;
    return false;
}

/// Steps over tokens; a text may be introduced by a designator such as `.text =`.
struct Cursor {
    const std::vector<Token>& tokens;
    std::size_t at;

    bool mark(char c) {
        if (at >= tokens.size() || tokens[at].kind != TokenKind::mark || tokens[at].text[0] != c)
            return false;
        ++at;
        return true;
    }
    std::optional<std::string> text() {
        std::size_t to = at;
        if (to + 2 < tokens.size() && tokens[to].text == "." && tokens[to + 2].text == "=") to += 3;
        if (to >= tokens.size() || tokens[to].kind != TokenKind::text) return {};
        at = to + 1;
        return tokens[to].text;
    }
    std::optional<std::string> word() {
        if (at >= tokens.size() || tokens[at].kind != TokenKind::word) return {};
        return tokens[at++].text;
    }
    void skip_designator() {
        if (at + 2 < tokens.size() && tokens[at].text == "." && tokens[at + 2].text == "=") at += 3;
    }
    /// {"zh", "en"}
    std::optional<std::pair<std::string, std::string>> words() {
        skip_designator();
        if (!mark('{')) return {};
        auto zh = text();
        if (!zh || !mark(',')) return {};
        auto en = text();
        if (!en) return {};
        mark(',');
        if (!mark('}')) return {};
        return std::pair{*zh, *en};
    }
};

std::string place(const SourceFile& file, int line) {
    return file.path + ":" + std::to_string(line);
}

bool is_product(const SourceFile& file) {
    return file.path.starts_with("src/") && !file.is_test();
}

struct SqlWord {
    std::string text;
    int line;
};
/// Words and marks of an SQL text without comments and quoted values.
std::vector<SqlWord> sql_words(std::string_view sql) {
    std::vector<SqlWord> words;
    int line = 0;
    for (std::size_t i = 0; i < sql.size();) {
        const char c = sql[i];
        if (c == '\n') ++line;
        if (sql.substr(i).starts_with("--")) {
            i = std::min(sql.find('\n', i), sql.size());
        } else if (sql.substr(i).starts_with("/*")) {
            i = std::min(sql.find("*/", i + 2), sql.size() - 2) + 2;
        } else if (c == '\'') {
            i = std::min(sql.find('\'', i + 1), sql.size() - 1) + 1;
            words.push_back({"''", line});
        } else if (is_word_character(c)) {
            std::size_t end = i;
            while (end < sql.size() && is_word_character(sql[end])) ++end;
            words.push_back({std::string{sql.substr(i, end - i)}, line});
            i = end;
        } else {
            if (std::isspace(static_cast<unsigned char>(c)) == 0) words.push_back({std::string{c}, line});
            ++i;
        }
    }
    return words;
}

}  // namespace

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + 1);
    }
    return lines;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string out;
    for (const auto& line : lines) out += "  " + line + "\n";
    return out;
}

std::string read_repository_file(const std::string& path) {
    return whole(root() / path);
}

const std::vector<SourceFile>& source_files() {
    static const std::vector<SourceFile> files = [] {
        std::vector<SourceFile> found;
        for (const char* folder : {"src", "tests", "bench"}) {
            if (!fs::exists(root() / folder)) continue;
            for (const auto& entry : fs::recursive_directory_iterator{root() / folder}) {
                const std::string extension = entry.path().extension().string();
                if (extension != ".hpp" && extension != ".cpp") continue;
                SourceFile file{fs::relative(entry.path(), root()).string(), whole(entry.path()), {}};
                file.lines = lines_of(file.text);
                found.push_back(std::move(file));
            }
        }
        std::ranges::sort(found, {}, &SourceFile::path);
        return found;
    }();
    return files;
}

std::string room_of(std::string_view path) {
    for (const std::string_view folder : {"src/business/", "src/"}) {
        if (!path.starts_with(folder)) continue;
        path.remove_prefix(folder.size());
        const std::size_t slash = path.find('/');
        return slash == std::string_view::npos ? std::string{} : std::string{path.substr(0, slash)};
    }
    return {};
}

const std::vector<Token>& tokens_of(const SourceFile& file) {
    static std::map<std::string, std::vector<Token>> read;  // by text, since many tests walk the whole tree
    const auto [found, fresh] = read.try_emplace(file.text);
    if (fresh) found->second = Lexer{file.text}.run();
    return found->second;
}

const std::vector<FoundStatement>& found_statements() {
    static const std::vector<FoundStatement> all = [] {
        std::vector<FoundStatement> found;
        for (const SourceFile& file : source_files()) {
            if (!is_product(file)) continue;
            const std::vector<Token>& tokens = tokens_of(file);
            for (std::size_t i = 0; i < tokens.size(); ++i) {
                Cursor cursor{tokens, i};
                if (!cursor.mark('{')) continue;
                const auto name = cursor.text();
                if (!name || !cursor.mark(',')) continue;
                const auto text = cursor.text();
                if (!text || !looks_like_sql(*text)) continue;
                FoundStatement statement{*name, *text, {}, place(file, tokens[i].line), file.path};
                if (cursor.mark(',')) statement.postgres = cursor.text().value_or("");
                found.push_back(std::move(statement));
            }
        }
        return found;
    }();
    return all;
}

const std::vector<FoundProblem>& found_problems() {
    static const std::vector<FoundProblem> all = [] {
        std::vector<FoundProblem> found;
        for (const SourceFile& file : source_files()) {
            if (!is_product(file)) continue;
            const std::vector<Token>& tokens = tokens_of(file);
            for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
                if (tokens[i].text != "ProblemKind" || tokens[i].kind != TokenKind::word) continue;
                Cursor cursor{tokens, i + 1};
                FoundProblem problem{.where = place(file, tokens[i].line), .path = file.path};
                const auto identifier = cursor.word();
                cursor.mark('=');
                if (!identifier || !cursor.mark('{')) continue;
                problem.identifier = *identifier;
                problem.code = cursor.text().value_or("");
                cursor.mark(',');
                cursor.skip_designator();
                cursor.word();  // Fault
                cursor.mark(':'), cursor.mark(':');
                problem.fault = cursor.word().value_or("");
                cursor.mark(',');
                if (const auto words = cursor.words()) std::tie(problem.zh, problem.en) = *words;
                if (cursor.mark(','))
                    if (const auto mend = cursor.words()) std::tie(problem.mend_zh, problem.mend_en) = *mend;
                found.push_back(std::move(problem));
            }
        }
        return found;
    }();
    return all;
}

const std::vector<SchemaFile>& schema_files() {
    static const std::vector<SchemaFile> all = [] {
        std::vector<SchemaFile> found;
        for (const auto& entry : fs::recursive_directory_iterator{root() / "src"}) {
            if (entry.path().extension() != ".sql") continue;
            const std::string path = fs::relative(entry.path(), root()).string();
            found.push_back({path, room_of(path), whole(entry.path())});
        }
        std::ranges::sort(found, {}, &SchemaFile::path);
        return found;
    }();
    return all;
}

const std::vector<FoundTable>& found_tables() {
    static const std::vector<FoundTable> all = [] {
        std::vector<FoundTable> found;
        for (const SchemaFile& file : schema_files()) {
            const auto words = sql_words(file.text);
            for (std::size_t i = 0; i + 2 < words.size(); ++i) {
                const std::string what = upper(words[i + 1].text);
                if (upper(words[i].text) == "DROP" && what == "TABLE")
                    std::erase_if(found, [&](const FoundTable& old) { return old.name == words[i + 2].text; });
                if (upper(words[i].text) != "CREATE") continue;
                if (what == "TABLE" || what == "VIEW")
                    found.push_back({words[i + 2].text, what == "VIEW", file.room,
                                     file.path + ":" + std::to_string(words[i].line + 1)});
            }
        }
        return found;
    }();
    return all;
}

std::vector<NamedTable> named_tables(std::string_view sql) {
    const std::vector<SqlWord> words = sql_words(sql);
    const auto at = [&](std::size_t i) { return i < words.size() ? upper(words[i].text) : std::string{}; };
    std::set<std::string> own;  // names of WITH parts: "x AS (" or "x (a, b) AS ("
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool opens = i > 0 && (at(i - 1) == "WITH" || at(i - 1) == "RECURSIVE" || at(i - 1) == ",");
        if (!opens) continue;
        std::size_t next = i + 1;
        if (at(next) == "(") {
            while (next < words.size() && at(next) != ")") ++next;
            ++next;
        }
        if (at(next) == "AS" &&
            (at(next + 1) == "(" || at(next + 1) == "MATERIALIZED" || at(next + 1) == "NOT"))
            own.insert(words[i].text);
    }
    std::vector<NamedTable> found;
    const auto take = [&](std::size_t i, bool written) {
        if (i >= words.size() || !is_word_character(words[i].text[0]) || at(i + 1) == "(") {
            // INSERT INTO table (columns) names a table although a bracket follows.
            if (!(written && i < words.size() && is_word_character(words[i].text[0]))) return;
        }
        if (!own.contains(words[i].text)) found.push_back({words[i].text, written, words[i].line});
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string word = at(i);
        if (word == "INTO") take(i + 1, true);
        if (word == "UPDATE" && at(i + 1) != "SET" && (i == 0 || at(i - 1) != "FOR")) take(i + 1, true);
        if (word == "JOIN") take(i + 1, false);
        if (word != "FROM" || (i > 0 && at(i - 1) == "DISTINCT")) continue;
        take(i + 1, i > 0 && at(i - 1) == "DELETE");
        // FROM a, b AS c, d
        for (std::size_t j = i + 2; j < words.size(); ++j) {
            if (at(j) == "AS" ||
                (is_word_character(words[j].text[0]) && (at(j + 1) == "," || at(j - 1) == "AS")))
                continue;
            if (at(j) != ",") break;
            take(++j, false);
        }
    }
    return found;
}

}  // namespace onecard
