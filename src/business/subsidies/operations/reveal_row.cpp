// Shows number, mobile and account of a row in clear, for a stated purpose; every time is in the audit.

#include "business/subsidies/problems.hpp"
#include "business/subsidies/roster_store.hpp"
#include "engine/operation.hpp"
#include "engine/sealer.hpp"

namespace onecard::subsidies {
namespace {

struct RevealRow {
    static constexpr Spec spec{.name = "subsidies.reveal_row",
                               .title = {"查看名册行敏感信息", "Reveal a row of a roster"},
                               .effect = Effect::reveals,
                               .roles = "DEPT_REVIEWER DEPT_LEADER HRSS_PLATFORM_ADMIN",
                               .source = "3.36"};
    struct Input {
        BatchId batch;
        std::int64_t row = 0;
        std::string purpose;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                                                  field("row", &Input::row, {"序号", "Number"}),
                                                  field("purpose", &Input::purpose, {"用途", "Purpose"}, 200)};
    };
    struct Output {
        std::string name, payee_name, payee_number, payee_mobile, account;
        static constexpr auto fields = std::tuple{
            field("name", &Output::name, {"姓名", "Name"}), field("payee_name", &Output::payee_name, {"收款人", "Payee"}),
            field("payee_number", &Output::payee_number, {"收款人身份证号", "Payee's identity number"}),
            field("payee_mobile", &Output::payee_mobile, {"收款人手机号", "Payee's mobile"}),
            field("account", &Output::account, {"账号", "Account"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_find_batch(unit.db, in.batch);
        if (!batch.roster) throw Problem{roster_missing}.at("batch");
        if (in.purpose.empty()) throw Problem{purpose_missing}.at("purpose");
        const RosterRow row = must_find_row(unit.db, batch.roster, in.row);
        const auto person = unpack_fields(unit.sealer.open(row.sealed, row.payee.bytes));
        Output out{.name = row.name,
                   .payee_name = row.payee_name,
                   .payee_number = std::string{person[PersonalField::number]},
                   .payee_mobile = std::string{person[PersonalField::mobile]}};
        if (!row.account_sealed.empty())
            out.account =
                unpack_fields(unit.sealer.open(row.account_sealed, row.payee.bytes))[PersonalField::account];
        return out;
    }
};

}  // namespace

extern constinit const Operation reveal_row = operation<RevealRow>();

}  // namespace onecard::subsidies
