// Gives the bank its own file for download; it holds accounts in clear, hence each download is in the audit.

#include "business/payments/bank_channel.hpp"
#include "business/payments/bank_file.hpp"
#include "business/payments/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::payments {
namespace {

struct DownloadBankFile {
    static constexpr Spec spec{.name = "payments.download_bank_file",
                               .title = {"下载代发文件", "Download a bank file"},
                               .effect = Effect::reveals,
                               .roles = "BANK_CLERK BANK_REVIEWER",
                               .source = "R3.23-2"};
    struct Input {
        BankFileId file;
        static constexpr auto fields = std::tuple{field("file", &Input::file, {"银行文件", "Bank file"})};
    };
    struct Output {
        std::string download, file_name, digest, signature;
        std::int64_t lines = 0;
        Money amount;
        static constexpr auto fields = std::tuple{
            field("download", &Output::download, {"下载", "Download"}),
            field("file_name", &Output::file_name, {"文件名", "File name"}),
            field("digest", &Output::digest, {"SM3 摘要", "SM3 digest"}),
            field("signature", &Output::signature, {"SM2 签名", "SM2 signature"}),
            field("lines", &Output::lines, {"笔数", "Lines"}),
            field("amount", &Output::amount, {"金额", "Amount"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const BankFile file = must_find_file(unit.db, in.file);
        // Only what was released and brought to the bank's folder is the bank's.
        const bool own = unit.actor.organisation == must_find_channel(unit.db, file.bank).organisation;
        if (!own || file.kind != code_of(FileKind::pay) || file.state != FileState::delivered)
            throw Problem{file_not_found}.at("file").with(in.file.text());
        return {file.path, file.name, file.digest, file.signature, file.lines, file.amount};
    }
};

}  // namespace

extern constinit const Operation download_bank_file = operation<DownloadBankFile>();

}  // namespace onecard::payments
