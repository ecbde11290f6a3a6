#pragma once
// Lifecycle: the states of a noun, the acts on it and the moves they make, as one constexpr table.

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "base/words.hpp"

namespace onecard {

template <class Code>
struct Label {
    Code value;
    std::string_view code;  ///< as stored and spoken by machines
    Words words;
};

/// How many acts may exclude their doer from a move.
inline constexpr std::size_t other_hands = 8;

/// One allowed move. `not_by` names acts whose doer in the present round may not do this one (four eyes).
template <class State, class Act>
struct Move {
    State from;
    Act act;
    State to;
    std::array<std::optional<Act>, other_hands> not_by{};
};

/// The type-erased picture of a lifecycle, for documents, buttons and tests.
struct LifecycleView {
    struct Step {
        std::string_view from, act, to;
        std::array<std::string_view, other_hands> not_by;  ///< empty where nobody is excluded
    };
    std::string_view table;
    std::string_view start;
    std::span<const Label<int>> states;
    std::span<const Label<int>> acts;
    std::span<const Step> steps;
};

template <class State, class Act>
class Lifecycle {
public:
    /// `table` is the table whose `state` column this lifecycle rules. Acts carry the name of the operation
    /// that does them ("approve_batch" for subsidies.approve_batch); an act of the worker has no such operation.
    /// `rest` is a state in which a noun may stay for good although something can still reopen it.
    constexpr Lifecycle(std::string_view table, State start, std::span<const Label<State>> states,
                        std::span<const Label<Act>> acts, std::span<const Move<State, Act>> moves,
                        std::optional<State> rest = {})
        : table_{table}, start_{start}, states_{states}, acts_{acts}, moves_{moves}, rest_{rest} {}

    constexpr std::string_view table() const { return table_; }
    constexpr State start() const { return start_; }
    constexpr std::span<const Label<State>> states() const { return states_; }
    constexpr std::span<const Label<Act>> acts() const { return acts_; }
    constexpr std::span<const Move<State, Act>> moves() const { return moves_; }

    constexpr std::string_view code(State state) const { return label(states_, state).code; }
    constexpr std::string_view code(Act act) const { return label(acts_, act).code; }
    constexpr const Words& words(State state) const { return label(states_, state).words; }
    constexpr const Words& words(Act act) const { return label(acts_, act).words; }

    constexpr std::optional<State> find_state(std::string_view code) const {
        for (const auto& s : states_)
            if (s.code == code) return s.value;
        return {};
    }
    /// The state a stored code stands for; an unknown code is a damaged database.
    constexpr State state(std::string_view code) const { return find_state(code).value(); }

    constexpr const Move<State, Act>* find_move(State from, Act act) const {
        for (const auto& move : moves_)
            if (move.from == from && move.act == act) return &move;
        return nullptr;
    }
    constexpr bool is_end(State state) const {
        for (const auto& move : moves_)
            if (move.from == state) return false;
        return true;
    }

    /// Every state and act is labelled once, no move is given twice, every state can be reached from the start,
    /// every act is used by a move or excludes a hand from one (the act by which a noun is born), and an end or the
    /// state of rest can be reached from every state.
    constexpr bool is_sound() const {
        if (!labels_are_unique(states_) || !labels_are_unique(acts_)) return false;
        for (std::size_t i = 0; i < moves_.size(); ++i) {
            if (!is_labelled(states_, moves_[i].from) || !is_labelled(states_, moves_[i].to)) return false;
            if (!is_labelled(acts_, moves_[i].act)) return false;
            for (std::size_t j = 0; j < i; ++j)
                if (moves_[i].from == moves_[j].from && moves_[i].act == moves_[j].act) return false;
        }
        for (const auto& act : acts_) {
            bool used = false;
            for (const auto& move : moves_) {
                used = used || move.act == act.value;
                for (const auto& excluding : move.not_by) used = used || excluding == act.value;
            }
            if (!used) return false;
        }
        for (const auto& s : states_)
            if (!reaches(start_, s.value) || !reaches_an_end(s.value)) return false;
        return true;
    }

private:
    template <class Code>
    static constexpr const Label<Code>& label(std::span<const Label<Code>> labels, Code value) {
        for (const auto& l : labels)
            if (l.value == value) return l;
        throw "value without a label";
    }
    template <class Code>
    static constexpr bool is_labelled(std::span<const Label<Code>> labels, Code value) {
        for (const auto& l : labels)
            if (l.value == value) return true;
        return false;
    }
    template <class Code>
    static constexpr bool labels_are_unique(std::span<const Label<Code>> labels) {
        for (std::size_t i = 0; i < labels.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (labels[i].value == labels[j].value || labels[i].code == labels[j].code) return false;
        return true;
    }
    constexpr bool reaches(State from, State wanted) const {
        std::array<State, 64> seen{};
        std::size_t count = 0;
        seen[count++] = from;
        for (std::size_t i = 0; i < count; ++i) {
            if (seen[i] == wanted) return true;
            for (const auto& move : moves_) {
                if (move.from != seen[i]) continue;
                bool known = false;
                for (std::size_t k = 0; k < count; ++k) known = known || seen[k] == move.to;
                if (!known) seen[count++] = move.to;
            }
        }
        return false;
    }
    constexpr bool reaches_an_end(State from) const {
        for (const auto& s : states_)
            if ((is_end(s.value) || s.value == rest_) && reaches(from, s.value)) return true;
        return false;
    }

    std::string_view table_;
    State start_;
    std::span<const Label<State>> states_;
    std::span<const Label<Act>> acts_;
    std::span<const Move<State, Act>> moves_;
    std::optional<State> rest_;
};

}  // namespace onecard
