// Writes the ledger within reach as a journal for hledger and ledger, into the folder of made files.

#include <filesystem>

#include "business/ledger/journal.hpp"
#include "business/ledger/ledger_store.hpp"
#include "business/ledger/operations/account_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::ledger {
namespace {

struct Export {
    static constexpr Spec spec{.name = "ledger.export",
                               .title = {"导出资金账", "Export the ledger"},
                               .effect = Effect::reads,
                               .roles = readers,
                               .source = "3.26"};
    using Input = Nothing;
    struct Output {
        std::string download, file_name, digest;
        std::int64_t accounts = 0, transfers = 0;
        static constexpr auto fields = std::tuple{
            field("download", &Output::download, {"下载", "Download"}),
            field("file_name", &Output::file_name, {"文件名", "File name"}),
            field("digest", &Output::digest, {"SM3 摘要", "SM3 digest"}),
            field("accounts", &Output::accounts, {"账户数", "Accounts"}),
            field("transfers", &Output::transfers, {"划转数", "Transfers"})};
    };

    static Output run(Unit& unit, const Input&) {
        // A file of its own for each moment: an older export that somebody reads is never changed under them.
        const std::string name =
            "ledger/ledger-" + unit.today().compact() + "-" + std::to_string(unit.now.micros()) + ".journal";
        const JournalFacts facts =
            write_journal(unit.db, std::filesystem::path{unit.places.files()} / name, unit.today(),
                          money_within(unit.actor));
        return {name, "ledger-" + unit.today().compact() + ".journal", facts.digest, facts.accounts,
                facts.transfers};
    }
};

}  // namespace

extern constinit const Operation export_operation = operation<Export>();

}  // namespace onecard::ledger
