// Releasing lets the bank file leave the house; it needs another hand than the one that ordered the payment.

#include "business/payments/bank_channel.hpp"
#include "business/payments/bank_file.hpp"
#include "business/payments/order_store.hpp"
#include "business/payments/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::payments {
namespace {

struct ReleaseBankFile {
    static constexpr Spec spec{.name = "payments.release_bank_file",
                               .title = {"放行代发文件", "Release the bank file"},
                               .effect = Effect::writes,
                               .roles = "FINANCE_CLERK FINANCE_REVIEWER",
                               .source = "seed-3 4(2); R3.23-1",
                               .asks_again = true};
    struct Input {
        OrderId order;
        std::optional<std::string> opinion;
        static constexpr auto fields = std::tuple{
            field("order", &Input::order, {"支付单", "Payment order"}),
            field("opinion", &Input::opinion, {"意见", "Opinion"}, 200)};
    };
    struct Output {
        std::string state;
        BankFileId file;
        std::string file_name, digest, bank_zh, bank_en, remarks;
        std::int64_t lines = 0;
        Money amount;
        static constexpr auto fields = std::tuple{
            field("state", &Output::state, {"状态", "State"}),
            field("file", &Output::file, {"银行文件", "Bank file"}),
            field("file_name", &Output::file_name, {"文件名", "File name"}),
            field("digest", &Output::digest, {"SM3 摘要", "SM3 digest"}),
            field("bank_zh", &Output::bank_zh, {"银行", "Bank in Chinese"}),
            field("bank_en", &Output::bank_en, {"银行（英文）", "Bank"}),
            field("remarks", &Output::remarks, {"生成时的提示", "Remarks when it was made"}),
            field("lines", &Output::lines, {"笔数", "Lines"}),
            field("amount", &Output::amount, {"金额", "Amount"})};
    };

    /// What is released is what was made: the bytes on the disk are read once more, which takes a while.
    static std::string before(Unit& unit, const Input& in) {
        const auto file = find_pay_file(unit.db, in.order);
        return file ? digest_of_file(place_of(unit.places, *file)) : std::string{};
    }

    static Output run(Unit& unit, const Input& in) {
        const Order order = must_find_order(unit.db, in.order);
        const auto file = find_pay_file(unit.db, in.order);
        if (order.state == OrderState::ready && !file) throw Problem{file_not_ready};
        ask_before_release(unit, order);
        const OrderState state = advance(unit, order, OrderAct::release_bank_file, in.opinion.value_or(""));
        if (std::any_cast<const std::string&>(*unit.prepared) != file->digest)
            throw Problem{file_changed}.with(file->name);
        unit.queue("payments.deliver_bank_file", Node::of({{"order", order.id.text()}}), order.id.text());
        const BankChannel channel = must_find_channel(unit.db, order.bank);
        return {.state = std::string{order_lifecycle.code(state)}, .file = file->id, .file_name = file->name,
                .digest = file->digest, .bank_zh = channel.name_zh, .bank_en = channel.name_en,
                .remarks = file->notes, .lines = order.lines, .amount = order.amount};
    }
};

}  // namespace

extern constinit const Operation release_bank_file = operation<ReleaseBankFile>();

}  // namespace onecard::payments
