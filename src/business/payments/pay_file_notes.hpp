#pragma once
// What was remarked while a bank file was made: counted in full, the first few hundred lines named.

#include "business/payments/bank_formats/bank_format.hpp"
#include "engine/node.hpp"

namespace onecard::payments {

class PayFileNotes {
public:
    void add(const std::vector<PayNote>& notes) {
        for (const PayNote& note : notes) {
            ++counts_[static_cast<std::size_t>(note.what)];
            if (named_.size() < most_named) named_.push_back(note);
        }
    }
    /// {"four_byte": 2, …, "lines": [{"seq": 7, "what": "four_byte"}]}
    std::string json() const {
        Node node = Node::of({});
        for (const auto what : {PayNote::What::four_byte, PayNote::What::private_use, PayNote::What::replaced,
                                PayNote::What::card_check_digit})
            node.set(code_of(what), counts_[static_cast<std::size_t>(what)]);
        Node::List lines;
        for (const PayNote& note : named_)
            lines.push_back(Node::of({{"seq", note.seq}, {"what", code_of(note.what)}}));
        node.set("lines", std::move(lines));
        return to_json(node);
    }

private:
    static constexpr std::size_t most_named = 300;
    std::int64_t counts_[4] = {};
    std::vector<PayNote> named_;
};

}  // namespace onecard::payments
