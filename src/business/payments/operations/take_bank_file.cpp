// Takes a file of a bank that a person uploaded: acknowledgement, results or refunds; a job reads it.

#include "business/payments/problems.hpp"
#include "business/payments/receiving.hpp"
#include "engine/files.hpp"
#include "engine/operation.hpp"

namespace onecard::payments {
namespace {

struct TakeBankFile {
    static constexpr Spec spec{
        .name = "payments.take_bank_file",
        .title = {"接收银行回盘文件", "Take a file of a bank"},
        .effect = Effect::writes,
        .roles = "BANK_CLERK BANK_REVIEWER FINANCE_CLERK FINANCE_REVIEWER HRSS_PLATFORM_ADMIN",
        .source = "seed-3 4(2); R3.23-5; R3.23-6"};
    struct Input {
        UploadId upload;
        std::int64_t bank = 0;
        std::optional<std::string> signature;
        static constexpr auto fields = std::tuple{
            field("upload", &Input::upload, {"上传的文件", "Uploaded file"}),
            field("bank", &Input::bank, {"银行", "Bank"}),
            field("signature", &Input::signature, {"SM2 签名", "SM2 signature"}, 200)};
    };
    struct Output {
        BankFileId file;
        bool known = false;
        std::string state, job;
        static constexpr auto fields = std::tuple{
            field("file", &Output::file, {"银行文件", "Bank file"}),
            field("known", &Output::known, {"此前已收过", "Known"}),
            field("state", &Output::state, {"状态", "State"}),
            field("job", &Output::job, {"任务", "Job"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const BankChannel channel = must_find_channel(unit.db, in.bank);
        // A bank gives its own files only; another bank's channel does not exist for it.
        if (unit.actor.kind == ActorKind::operator_ && unit.actor.own_organisation_only &&
            unit.actor.organisation != channel.organisation)
            throw Problem{bank_without_channel}.at("bank").with(std::to_string(in.bank));
        const Upload upload = must_find_upload(unit, in.upload);
        const Received received =
            receive_file(unit, channel, upload.digest, upload.name, in.signature.value_or(""));
        return {received.file.id, received.known, std::string{file_lifecycle.code(received.file.state)},
                received.job};
    }
};

}  // namespace

extern constinit const Operation take_bank_file = operation<TakeBankFile>();

}  // namespace onecard::payments
