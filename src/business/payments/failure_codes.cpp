// The platform's failure codes: what each means and who mends it (domain.md 3.23).

#include "business/payments/payments.hpp"

namespace onecard::payments {

std::span<const FailureCode> failure_codes() {
    static constexpr FailureCode codes[] = {
        {"F01",
         {"账号不存在", "The account does not exist"},
         {"镇街或部门重新匹配", "Town or department: match again"}},
        {"F02",
         {"户名不符", "The name differs from the account's"},
         {"核对生僻字和写法，或请银行更名", "Check glyphs and spelling, or let the bank rename"}},
        {"F03", {"证件号不符", "The certificate number differs"}, {"更正基础信息", "Correct the base"}},
        {"F04",
         {"账户已销户", "The account is closed"},
         {"持卡人换新卡，或重新匹配", "Holder: new card, or match again"}},
        {"F05", {"账户状态不正常", "The account is not in order"}, {"银行", "Bank"}},
        {"F06",
         {"账户冻结或止付", "The account is frozen or stopped"},
         {"持卡人与银行联系", "Holder with the bank"}},
        {"F07",
         {"卡已挂失", "The card is reported lost"},
         {"持卡人解挂或补卡", "Holder: release or reissue"}},
        {"F08", {"账户未激活", "The account is not activated"}, {"上门或到网点激活", "Visit for activation"}},
        {"F09", {"不动户或长期不动", "The account is dormant"}, {"持卡人重新启用", "Holder reactivates"}},
        {"F10",
         {"证件过期或只收不付", "The certificate is expired"},
         {"持卡人更新证件", "Holder updates the certificate"}},
        {"F11",
         {"超限额", "Above the account's limit"},
         {"拆分，或改用一类账户", "Split, or a class-I account"}},
        {"F12", {"非一般结算户或种类不对", "The account is of the wrong kind"}, {"重新匹配", "Match again"}},
        {"F13", {"开户行或行号错误", "The bank or its number is wrong"}, {"更正", "Correct"}},
        {"F14", {"重复记录", "Duplicate at the bank"}, {"查明原因", "Investigate"}},
        {"F15", {"金额错误", "The amount is wrong"}, {"主管部门", "Department"}},
        {"F16",
         {"银行系统失败或超时", "The bank's system failed or timed out"},
         {"先查询结果，不得直接重发", "Query first; never resend blindly"}},
        {"F17", {"付款账户余额不足", "The payer's account is short"}, {"财政", "Finance"}},
        {"F18", {"持卡人死亡", "The holder has died"}, {"停发并追回", "Stop, recover"}},
        {"F99", {"其他", "Other"}, {"按银行说明处理", "As the bank says"}},
    };
    return codes;
}

}  // namespace onecard::payments
