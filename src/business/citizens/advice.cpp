// The words of reasons and of what to do, by code.

#include "business/citizens/advice.hpp"

#include <span>

namespace onecard::citizens {
namespace {

struct CodeAdvice {
    std::string_view code;
    Advice told;
};

constexpr Words bring_card{
    "请本人持社会保障卡和身份证到发卡银行任一网点办理，办好后由经办部门重新发放",
    "Take card and identity card to a branch of the card's bank; the office then pays again"};
constexpr Words ask_town{
    "请携带身份证到户籍所在镇街人社所核对，更正后由经办部门重新发放",
    "Take your identity card to the town's office; once corrected, the office pays again"};
constexpr Words wait_office{
    "无需您办理，经办部门正在处理；如有疑问请咨询镇街人社所",
    "Nothing for you to do: the office is dealing with it; the town's office can tell more"};
constexpr Words get_card{"请持身份证到镇街人社所或服务银行网点补换社会保障卡",
                         "Have the card replaced at the town's office or at a bank branch"};

constexpr CodeAdvice of_match[] = {
    {"M01", {{"社会保障卡的银行账户尚未激活", "The card's bank account is not activated"}, bring_card}},
    {"M02",
     {{"没有查到您的社会保障卡", "No social security card of yours was found"},
      {"请持身份证到镇街人社所或服务银行网点申领社会保障卡",
       "Apply for a card at the town's office or at a bank branch"}}},
    {"M03",
     {{"社会保障卡正在制作", "Your card is being made"},
      {"领卡并激活后由经办部门发放，请留意领卡通知",
       "The office pays once you have the card and activated it; wait for the notice"}}},
    {"M04",
     {{"社会保障卡处于挂失状态", "Your card is reported lost"},
      {"找到原卡请办理解挂，遗失请补卡：到发卡银行网点或镇街人社所",
       "Release it if you found it, else have it replaced: at the bank or the town's office"}}},
    {"M05", {{"社会保障卡已注销或封存", "Your card is cancelled or sealed"}, get_card}},
    {"M06", {{"名册姓名与社会保障卡不一致", "The name in the roster differs from the card's"}, ask_town}},
    {"M08",
     {{"社会保障卡银行账户状态不正常", "The card's bank account is stopped, dormant, closed or restricted"},
      bring_card}},
    {"M09", {{"登记信息显示人员已去世", "The register says the person has died"}, ask_town}},
    {"M12",
     {{"您的社会保障卡由外地发行", "Your card was issued in another region"},
      {"请持身份证到镇街人社所申领本地社会保障卡", "Apply for a local card at the town's office"}}},
};

constexpr CodeAdvice of_failure[] = {
    {"F01", {{"银行查无此账号", "The bank knows no such account"}, wait_office}},
    {"F02", {{"姓名与银行账户户名不一致", "The name differs from the bank account's"}, bring_card}},
    {"F03", {{"证件号码与银行账户不一致", "The number differs from the bank account's"}, ask_town}},
    {"F04", {{"银行账户已销户", "The bank account is closed"}, get_card}},
    {"F05", {{"银行账户状态不正常", "The bank account is not in order"}, bring_card}},
    {"F06", {{"银行账户被冻结或止付", "The bank account is frozen or stopped"}, bring_card}},
    {"F07",
     {{"社会保障卡已挂失", "Your card is reported lost"},
      {"找到原卡请办理解挂，遗失请补卡：到发卡银行网点或镇街人社所",
       "Release it if you found it, else have it replaced: at the bank or the town's office"}}},
    {"F08", {{"银行账户尚未激活", "The bank account is not activated"}, bring_card}},
    {"F09", {{"银行账户长期未使用", "The bank account was not used for long"}, bring_card}},
    {"F10",
     {{"银行留存的身份证件已过期", "The identity document the bank holds has expired"},
      {"请本人持新身份证到发卡银行网点更新证件信息，办好后由经办部门重新发放",
       "Show your new identity card at a branch of the bank; the office then pays again"}}},
    {"F11",
     {{"超过银行账户的收款限额", "Above what the bank account may take"},
      {"请到发卡银行网点咨询账户类别和限额",
       "Ask at a branch of the bank about the account's class and limit"}}},
    {"F12", {{"银行账户种类不能收款", "The bank account is of the wrong kind"}, bring_card}},
    {"F13", {{"开户行信息有误", "The bank's number is wrong"}, wait_office}},
    {"F14", {{"银行提示重复记录", "The bank says it is a duplicate"}, wait_office}},
    {"F15", {{"金额有误", "The amount is wrong"}, wait_office}},
    {"F16", {{"银行系统处理超时", "The bank's system timed out"}, wait_office}},
    {"F17", {{"付款账户资金未到位", "The payer's account was short"}, wait_office}},
    {"F18", {{"登记信息显示人员已去世", "The register says the person has died"}, ask_town}},
};

constexpr Advice other{
    {"其他原因", "Another reason"},
    {"请向镇街人社所或发卡银行网点咨询", "Ask at the town's office or at a branch of the bank"}};

Advice advice_in(std::span<const CodeAdvice> table, std::string_view code) {
    for (const CodeAdvice& one : table)
        if (one.code == code) return one.told;
    return other;
}

}  // namespace

Advice advice_on_match(std::string_view match_code) {
    return advice_in(of_match, match_code);
}
Advice advice_on_failure(std::string_view failure_code) {
    return advice_in(of_failure, failure_code);
}

Advice advice_on_stop() {
    return {{"这笔补贴暂停发放，正在核实", "This payment is held while it is looked into"},
            {"请向镇街人社所或主管部门咨询", "Ask at the town's office or at the department"}};
}

Advice advice_on_unknown() {
    return {{"银行尚未给出明确结果，正在核实", "The bank has not said what became of it; it is being asked"},
            {"无需您办理，请过几天再查", "Nothing for you to do: look again in some days"}};
}

}  // namespace onecard::citizens
