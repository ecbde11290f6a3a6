// Shows a payment order: its sums, its bank, its file, what was set aside, and the acts open to this actor.

#include "business/payments/bank_channel.hpp"
#include "business/payments/bank_file.hpp"
#include "business/payments/operations/order_shown.hpp"
#include "engine/acts_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::payments {
namespace {

struct ShowOrder {
    static constexpr Spec spec{.name = "payments.show_order",
                               .title = {"查看支付单", "Show a payment order"},
                               .effect = Effect::reads,
                               .roles = order_readers};
    struct Input {
        OrderId order;
        static constexpr auto fields = std::tuple{field("order", &Input::order, {"支付单", "Payment order"})};
    };
    struct Output {
        OrderShown order;
        std::string bank_zh, bank_en;
        BankFileId file;
        std::string file_name, file_state, digest, remarks;
        std::vector<ActShown> acts;
        static constexpr auto fields = std::tuple{
            field("order", &Output::order, {"支付单", "Payment order"}),
            field("bank_zh", &Output::bank_zh, {"银行", "Bank in Chinese"}),
            field("bank_en", &Output::bank_en, {"银行（英文）", "Bank"}),
            field("file", &Output::file, {"代发文件", "Bank file"}),
            field("file_name", &Output::file_name, {"文件名", "File name"}),
            field("file_state", &Output::file_state, {"文件状态", "State of the file"}),
            field("digest", &Output::digest, {"SM3 摘要", "SM3 digest"}),
            field("remarks", &Output::remarks, {"生成时的提示", "Remarks when it was made"}),
            field("acts", &Output::acts, {"可办操作", "Acts"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Order order = must_find_order(unit.db, in.order);
        const BankChannel channel = must_find_channel(unit.db, order.bank);
        Output out{.order = shown(order, unit.now), .bank_zh = channel.name_zh, .bank_en = channel.name_en};
        if (const auto file = find_pay_file(unit.db, in.order)) {
            out.file = file->id;
            out.file_name = file->name;
            out.file_state = file_lifecycle.code(file->state);
            out.digest = file->digest;
            out.remarks = file->notes;
        }
        out.acts =
            shown_acts(unit, view_of(order_lifecycle), order.id.number(), order_lifecycle.code(order.state));
        return out;
    }
};

}  // namespace

extern constinit const Operation show_order = operation<ShowOrder>();

}  // namespace onecard::payments
