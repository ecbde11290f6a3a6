// Lists files sent to and received from banks, newest first, a page at a time.

#include <algorithm>

#include "business/payments/bank_file.hpp"
#include "business/payments/operations/order_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::payments {
namespace {

struct FileShown {
    BankFileId file;
    std::string state, state_zh, state_en, kind, name, digest, notes;
    std::int64_t bank = 0, lines = 0, set_aside = 0;
    OrderId order;
    Money amount;
    Instant at;
    static constexpr auto fields = std::tuple{
        field("file", &FileShown::file, {"银行文件", "Bank file"}),
        field("state", &FileShown::state, {"状态", "State"}),
        field("state_zh", &FileShown::state_zh, {"状态（中文）", "State in Chinese"}),
        field("state_en", &FileShown::state_en, {"状态（英文）", "State in English"}),
        field("kind", &FileShown::kind, {"种类", "Kind"}),
        field("name", &FileShown::name, {"文件名", "File name"}),
        field("digest", &FileShown::digest, {"SM3 摘要", "SM3 digest"}),
        field("notes", &FileShown::notes, {"备注", "Notes"}),
        field("bank", &FileShown::bank, {"银行", "Bank"}),
        field("order", &FileShown::order, {"支付单", "Payment order"}),
        field("lines", &FileShown::lines, {"笔数", "Lines"}),
        field("amount", &FileShown::amount, {"金额", "Amount"}),
        field("set_aside", &FileShown::set_aside, {"搁置行数", "Lines set aside"}),
        field("at", &FileShown::at, {"时间", "At"})};
};

struct ListFiles {
    static constexpr Spec spec{.name = "payments.list_files",
                               .title = {"银行文件列表", "List bank files"},
                               .effect = Effect::reads,
                               .roles = order_readers};
    struct Input {
        std::optional<std::string> kind, state;
        std::optional<OrderId> order;
        std::optional<std::int64_t> bank;
        std::optional<BankFileId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields = std::tuple{
            field("kind", &Input::kind, {"种类", "Kind"}, 10),
            field("state", &Input::state, {"状态", "State"}, 20),
            field("order", &Input::order, {"支付单", "Payment order"}),
            field("bank", &Input::bank, {"银行", "Bank"}),
            field("after", &Input::after, {"此文件之后", "After this file"}),
            field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<FileShown> files;
        std::optional<BankFileId> next;
        static constexpr auto fields = std::tuple{
            field("files", &Output::files, {"银行文件", "Bank files"}),
            field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const auto limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        Output out;
        for (const BankFile& f :
             list_files(unit,
                        {.kind = in.kind.value_or(""), .state = in.state.value_or(""),
                         .order = in.order ? in.order->number() : 0, .bank = in.bank.value_or(0)},
                        in.after.value_or(BankFileId{}), limit))
            out.files.push_back({.file = f.id,
                                 .state = std::string{file_lifecycle.code(f.state)},
                                 .state_zh = std::string{file_lifecycle.words(f.state).zh},
                                 .state_en = std::string{file_lifecycle.words(f.state).en},
                                 .kind = f.kind,
                                 .name = f.name,
                                 .digest = f.digest,
                                 .notes = f.notes,
                                 .bank = f.bank,
                                 .lines = f.lines,
                                 .set_aside = f.set_aside,
                                 .order = f.order,
                                 .amount = f.amount,
                                 .at = f.at});
        if (static_cast<std::int64_t>(out.files.size()) == limit) out.next = out.files.back().file;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_files_operation = operation<ListFiles>();

}  // namespace onecard::payments
