// The transfers of a settlement, always in one order, so that two settlements never wait for each other.

#include "business/payments/settlement.hpp"

namespace onecard::payments {

void settle(Unit& unit, OrderId id, const Settlement& s) {
    if (s.results == 0) return;
    Order order = must_find_order(unit.db, id);
    if (order.state == OrderState::sent) ledger::post_pending(unit, order.pending);
    if (order.state == OrderState::finished) order.state = advance(unit, order, OrderAct::reopen_order);
    order.state = advance(unit, order, OrderAct::take_result);

    using enum ledger::TransferKind;
    const auto move = [&](ledger::TransferKind kind, ledger::AccountId from, ledger::AccountId to,
                          std::int64_t fen) {
        if (fen > 0) ledger::transfer(unit, kind, from, to, Money::of_fen(fen), id.text());
    };
    move(give_back, order.transit, order.quota, s.given_back_fen);
    move(pay, order.transit, order.paid_account, s.paid_fen);
    move(refund, order.paid_account, order.quota, s.refunded_fen);

    change_counters(unit.db, id, s.counters);
    order = must_find_order(unit.db, id);
    if (s.refunded_fen > 0)
        unit.tell(line_refunded,
                  Node::of({{"order", id.text()}, {"source", order.source}, {"source_id", order.source_id}}));
    if (order.open_lines() > 0) return;
    advance(unit, order, OrderAct::finish_order);
    tell_finished(unit, order);
}

std::string_view known_failure_code(std::string_view code) {
    for (const FailureCode& known : failure_codes())
        if (known.code == code) return known.code;
    return "F99";
}

std::string clipped(std::string_view text, std::size_t most) {
    if (text.size() > most) {
        text = text.substr(0, most);
        while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0) == 0x80) text.remove_suffix(1);
        if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0x80) text.remove_suffix(1);
    }
    std::string out{text};
    for (char& c : out)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
    return out;
}

}  // namespace onecard::payments
