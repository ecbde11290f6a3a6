// Takes a bank's file of card states: checks it as a whole and its place in the sequence, and queues its
// lines.

#include "business/cards/apply_bank_states.hpp"
#include "business/cards/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::cards {
namespace {

struct LoadBankStates {
    static constexpr Spec spec{.name = "cards.load_bank_states",
                               .title = {"接收银行卡状态文件", "Take a bank's file of card states"},
                               .effect = Effect::writes,
                               .roles = "BANK_CLERK HRSS_PLATFORM_ADMIN",
                               .source = "R3.12-4; domain 3.47"};
    struct Input {
        UploadId upload;
        std::optional<bool> full;
        static constexpr auto fields =
            std::tuple{field("upload", &Input::upload, {"状态文件", "File of states"}),
                       field("full", &Input::full, {"全量", "Full snapshot"})};
    };
    struct Output {
        std::int64_t bank = 0, sequence = 0, lines = 0;
        bool repeated = false;
        std::optional<std::string> job;
        static constexpr auto fields = std::tuple{
            field("bank", &Output::bank, {"银行代码", "Bank code"}),
            field("sequence", &Output::sequence, {"序号", "Sequence"}),
            field("lines", &Output::lines, {"行数", "Lines"}),
            field("repeated", &Output::repeated, {"此文件此前已接收", "The file was taken before"}),
            field("job", &Output::job, {"任务", "Job"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Upload upload = must_find_upload(unit, in.upload);
        const BankStateHeader header =
            read_bank_states(upload.path, unit.today(), [](const BankStateLine&) {});
        must_be_bank_of_actor(unit, header.bank);
        Output out{.bank = header.bank, .sequence = header.sequence, .lines = header.count};

        if (const auto taken = find_state_file(unit.db, header.bank, header.sequence)) {
            if (taken->digest != upload.digest)
                throw Problem{state_file_passed}.at("upload").with(std::to_string(header.sequence));
            out.repeated = true;
            return out;
        }
        const bool full = in.full.value_or(false);
        const auto last = last_state_file(unit.db, header.bank);
        if (last && header.sequence < *last)
            throw Problem{state_file_passed}.at("upload").with(std::to_string(header.sequence));
        if (last && header.sequence != *last + 1 && !full)
            throw Problem{state_file_gap}
                .at("upload")
                .with(std::to_string(*last + 1))
                .with(std::to_string(header.sequence));

        insert_state_file(unit, {.bank = header.bank,
                                 .sequence = header.sequence,
                                 .digest = upload.digest,
                                 .upload = upload.id,
                                 .full = full,
                                 .lines = header.count});
        const std::string subject =
            "bank_states_" + std::to_string(header.bank) + "_" + std::to_string(header.sequence);
        out.job = unit.queue(ApplyBankStates::name,
                             Node::of({{"bank", header.bank}, {"sequence", header.sequence}}), subject);
        return out;
    }

    /// A bank's clerk speaks for that bank only; another bank's file is told as of a bank not found.
    static void must_be_bank_of_actor(Unit& unit, std::int64_t code) {
        for (const Bank& bank : list_banks(unit.db))
            if (bank.code == code &&
                (!unit.actor.own_organisation_only || bank.organisation == unit.actor.organisation))
                return;
        throw Problem{bank_not_found}.at("upload").with(std::to_string(code));
    }
};

}  // namespace

extern constinit const Operation load_bank_states;
constinit const Operation load_bank_states = operation<LoadBankStates>();

}  // namespace onecard::cards
