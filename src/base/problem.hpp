#pragma once
// Problem: a refusal, declared once with its code, fault and words; thrown once, caught once.

#include <exception>
#include <expected>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/words.hpp"

namespace onecard {

/// Whose fault a refusal is; decides the HTTP status and the exit code (house rule 9).
enum class Fault { invalid, forbidden, not_found, conflict, refused, busy };

constexpr int http_status(Fault fault) {
    switch (fault) {
        case Fault::invalid: return 400;
        case Fault::forbidden: return 403;
        case Fault::not_found: return 404;
        case Fault::conflict: return 409;
        case Fault::refused: return 422;
        case Fault::busy: return 503;
    }
    return 500;
}

constexpr int exit_code(Fault fault) {
    switch (fault) {
        case Fault::invalid: return 2;
        case Fault::forbidden: return 3;
        case Fault::not_found: return 4;
        case Fault::conflict: return 5;
        case Fault::refused: return 6;
        case Fault::busy: return 7;
    }
    return 1;
}

/// The declaration of one kind of refusal. `words` may hold `{}` once for each argument, in order.
/// Declare it `inline constexpr` in the module's problems.hpp; code is "module.what_is_wrong".
/// `mend` tells the reader how to put it right; findings of a sheet must have one.
struct ProblemKind {
    std::string_view code;
    Fault fault;
    Words words;
    Words mend{};
};

/// Fills the `{}` of a template one after the other; a missing argument leaves its `{}` standing.
std::string fill_words(std::string_view words, const std::vector<std::string>& args);

/// One refusal of one field, as a value: what a parser answers instead of throwing.
struct Refusal {
    const ProblemKind* kind;
};

template <class T>
using Checked = std::expected<T, Refusal>;

constexpr std::unexpected<Refusal> refuse(const ProblemKind& kind) { return std::unexpected{Refusal{&kind}}; }

class Problem : public std::exception {
public:
    explicit Problem(const ProblemKind& kind) : kind_{&kind} {}

    /// Adds the next argument of the words.
    Problem&& with(std::string arg) && {
        args_.push_back(std::move(arg));
        return std::move(*this);
    }
    /// Names the field of the input that is to blame.
    Problem&& at(std::string field) && {
        field_ = std::move(field);
        return std::move(*this);
    }
    /// Adds a further refusal found in the same input, so that all of them are shown at once.
    Problem&& also(Problem other) && {
        others_.push_back(std::move(other));
        return std::move(*this);
    }

    const ProblemKind& kind() const { return *kind_; }
    const std::vector<std::string>& args() const { return args_; }
    const std::string& field() const { return field_; }
    const std::vector<Problem>& others() const { return others_; }
    std::string text(Language language) const { return fill_words(kind_->words.in(language), args_); }
    const char* what() const noexcept override { return kind_->code.data(); }

private:
    const ProblemKind* kind_;
    std::vector<std::string> args_;
    std::string field_;
    std::vector<Problem> others_;
};

}  // namespace onecard
