#pragma once
// What subsidies can refuse, and what it can find in a roster.

#include "base/problem.hpp"

namespace onecard::subsidies {

inline constexpr ProblemKind item_not_found{
    "subsidies.item_not_found", Fault::not_found, {"没有找到补贴项目 {}", "There is no subsidy item {}"}};
inline constexpr ProblemKind item_not_draft{
    "subsidies.item_not_draft", Fault::conflict,
    {"项目已报送，不能再修改", "The item is submitted and cannot be changed any more"},
    {"请由审核人退回后修改", "Ask the reviewer to return it"}};
inline constexpr ProblemKind item_incomplete{
    "subsidies.item_incomplete", Fault::refused,
    {"项目资料不完整：缺少{}", "The item is incomplete; missing: {}"},
    {"请补全后再报送", "Complete it and submit again"}};
inline constexpr ProblemKind item_dates_reversed{
    "subsidies.item_dates_reversed", Fault::invalid,
    {"有效期的止日早于起日", "The validity ends before it begins"}};
inline constexpr ProblemKind item_ages_reversed{
    "subsidies.item_ages_reversed", Fault::invalid,
    {"年龄上限低于下限", "The highest age is below the lowest"}};
inline constexpr ProblemKind item_code_wrong{
    "subsidies.item_code_wrong", Fault::invalid,
    {"项目编码应为7位数字：支出功能分类3位+项2位+序号2位，自设项目以9开头：{}",
     "An item code has 7 digits: class 3, item 2, serial 2; local items begin with 9: {}"}};
inline constexpr ProblemKind item_code_given{
    "subsidies.item_code_given", Fault::conflict,
    {"项目已有编码 {}，编码只给一次", "The item has the code {}; a code is given once"}};
inline constexpr ProblemKind item_not_coded{
    "subsidies.item_not_coded", Fault::refused,
    {"项目“{}”尚未统一编码", "The item {} has no code yet"},
    {"请由人社局编码后再办理", "Ask HRSS to give it one"}};
inline constexpr ProblemKind item_notice_wrong{
    "subsidies.item_notice_wrong", Fault::invalid,
    {"公示轮数和天数不能为负", "Rounds and days of notice cannot be below zero"}};
inline constexpr ProblemKind item_institution_unpayable{
    "subsidies.item_institution_unpayable", Fault::refused,
    {"机构集体账户不在社保卡范围内，暂不能按“到机构”发放",
     "An institution's collective account is no card account and cannot be paid here yet"},
    {"请按“到人”建项；集中供养对象由单位代管的，经批准作收款人例外",
     "Pay the persons; where a unit keeps somebody's card, ask for a payee exception"}};
inline constexpr ProblemKind item_paid_by_passbook{
    "subsidies.item_paid_by_passbook", Fault::refused,
    {"项目“{}”通过“一本通”发放，仍走原系统、原流程，不在本平台下达支付",
     "The item {} is paid by the passbook: its own system and flow pay it, not this platform"},
    {"转为社保卡发放时，请先将项目改为不通过“一本通”发放",
     "When it moves to the card, change the item to be paid outside the passbook first"}};
inline constexpr ProblemKind item_code_taken{
    "subsidies.item_code_taken", Fault::conflict,
    {"编码 {} 已用过，编码不得重复使用", "The code {} was used before; codes are never reused"}};
inline constexpr ProblemKind item_excludes_itself{
    "subsidies.item_excludes_itself", Fault::invalid,
    {"项目不能与自身互斥", "An item cannot exclude itself"}};
inline constexpr ProblemKind item_sheet_headings_missing{
    "subsidies.item_sheet_headings_missing", Fault::invalid,
    {"表中没有核查表的八个列名", "The eight headings of the item sheet are not there"},
    {"请使用附件2的表样", "Use the form of annex 2"}};
inline constexpr ProblemKind item_sheet_too_long{
    "subsidies.item_sheet_too_long", Fault::invalid,
    {"核查表超过 {} 行", "The item sheet has more than {} rows"}, {"请核对是否选错了文件", "See whether it is the right file"}};
inline constexpr ProblemKind item_serial_wrong{
    "subsidies.item_serial_wrong", Fault::invalid,
    {"序号应为1至9999的整数", "The number must be a whole number from 1 to 9999"}, {"请填写序号", "Write the number"}};
inline constexpr ProblemKind item_name_missing{
    "subsidies.item_name_missing", Fault::invalid,
    {"项目名称为空", "The name of the item is empty"}, {"请填写项目名称", "Write the name"}};
inline constexpr ProblemKind item_name_too_long{
    "subsidies.item_name_too_long", Fault::invalid,
    {"项目名称过长", "The name of the item is too long"}, {"大类最多60字，小类最多80字", "60 characters for a category, 80 for an item"}};
inline constexpr ProblemKind item_cycle_unknown{
    "subsidies.item_cycle_unknown", Fault::invalid,
    {"发放周期无法识别", "The cycle of payment is unknown"},
    {"请填写按月、按季、半年、按年、一次性或不定期", "Write 按月, 按季, 半年, 按年, 一次性 or 不定期"}};
inline constexpr ProblemKind item_yes_no_wrong{
    "subsidies.item_yes_no_wrong", Fault::invalid,
    {"是否通过“一本通”发放应填是或否", "Paid by passbook must be 是 or 否"}, {"请填写是或否", "Write 是 or 否"}};
inline constexpr ProblemKind item_bank_unknown{
    "subsidies.item_bank_unknown", Fault::invalid,
    {"代发银行不在发卡银行之列", "A paying bank issues no cards"}, {"请填写银行的全称或简称，以顿号分隔", "Write the banks' names, separated by 、"}};
inline constexpr ProblemKind item_salary_not_enabled{
    "subsidies.item_salary_not_enabled", Fault::refused,
    {"该单位尚未开通工资发放", "The payment of wages is not switched on for the organisation"},
    {"请先为该单位开通", "Switch it on for the organisation first"}};
inline constexpr ProblemKind item_not_published{
    "subsidies.item_not_published", Fault::refused,
    {"项目“{}”未公布或不在有效期内", "The item {} is not published or not valid on that day"},
    {"只有已公布且在有效期内的项目可以建批次", "Only published items valid on the day can have batches"}};
inline constexpr ProblemKind bank_unknown{
    "subsidies.bank_unknown", Fault::invalid, {"没有名为“{}”的发卡银行", "There is no card bank {}"}};

inline constexpr ProblemKind quota_amount_wrong{
    "subsidies.quota_amount_wrong", Fault::invalid,
    {"额度应大于零", "The amount must be above zero"}};
inline constexpr ProblemKind quota_document_missing{
    "subsidies.quota_document_missing", Fault::invalid,
    {"请填写下达额度的文号", "Give the number of the document that allots the quota"}};

inline constexpr ProblemKind quota_year_wrong{
    "subsidies.quota_year_wrong", Fault::invalid, {"年度有误：{}", "The year is wrong: {}"}};

inline constexpr ProblemKind batch_not_found{
    "subsidies.batch_not_found", Fault::not_found, {"没有找到发放批次 {}", "There is no batch {}"}};
inline constexpr ProblemKind batch_not_filling{
    "subsidies.batch_not_filling", Fault::conflict,
    {"批次不在填报中，不能导入或重新比对", "The batch is not being filled in"},
    {"请由审核人退回后再导入", "Ask the reviewer to return the batch"}};
inline constexpr ProblemKind batch_region_wrong{
    "subsidies.batch_region_wrong", Fault::invalid,
    {"批次区域应为项目所在县或其下镇街", "A batch belongs to the item's county or one of its towns"}};
inline constexpr ProblemKind batch_day_passed{
    "subsidies.batch_day_passed", Fault::invalid, {"发放日期已过", "The day of payment has passed"}};
inline constexpr ProblemKind batch_importing{
    "subsidies.batch_importing", Fault::conflict,
    {"该批次正在导入名册", "A roster is being imported into this batch"},
    {"请等待导入完成", "Wait until it is done"}};

inline constexpr ProblemKind roster_loaded_already{
    "subsidies.roster_loaded_already", Fault::conflict,
    {"这份文件已导入过：{}，共 {} 行", "This very file was imported before: {}, {} rows"},
    {"如需按最新卡信息和项目设置重新核查，请选择“重新核查”", "To check it again, import it with again = true"}};

inline constexpr ProblemKind exception_not_found{
    "subsidies.exception_not_found", Fault::not_found, {"没有找到收款人例外 {}", "There is no payee exception {}"}};
inline constexpr ProblemKind exception_reason_unknown{
    "subsidies.exception_reason_unknown", Fault::invalid,
    {"例外理由不在规则包之列：{}", "The rule pack knows no such reason: {}"}};
inline constexpr ProblemKind exception_asked_already{
    "subsidies.exception_asked_already", Fault::conflict,
    {"此人在本项目已有待批或已批的例外", "This person has an exception already, asked for or approved"}};
inline constexpr ProblemKind item_not_household{
    "subsidies.item_not_household", Fault::refused,
    {"只有到户的项目需要收款人例外", "Only items paid to households need an exception"}};

inline constexpr ProblemKind roster_not_found{
    "subsidies.roster_not_found", Fault::not_found, {"没有找到名册 {}", "There is no roster {}"}};
inline constexpr ProblemKind roster_missing{
    "subsidies.roster_missing", Fault::refused,
    {"批次还没有名册", "The batch has no roster yet"}, {"请先导入名册", "Import a roster first"}};
inline constexpr ProblemKind row_not_found{
    "subsidies.row_not_found", Fault::not_found,
    {"名册 {} 没有第 {} 行", "The roster {} has no row {}"}};
inline constexpr ProblemKind roster_too_long_for_paper{
    "subsidies.roster_too_long_for_paper", Fault::refused,
    {"名册有 {} 行，超过一次打印的上限 {} 行", "The roster has {} rows, more than the {} that are printed at once"},
    {"请按镇街分别打印，或导出表格", "Print it town by town, or export it as a sheet"}};
inline constexpr ProblemKind ledger_too_long_for_paper{
    "subsidies.ledger_too_long_for_paper", Fault::refused,
    {"台账有 {} 行，超过一次打印的上限 {} 行", "The ledger has {} rows, more than the {} that are printed at once"},
    {"请按项目、期号或区划缩小范围，或导出 Excel", "Narrow it by item, period or region, or take the workbook"}};
inline constexpr ProblemKind purpose_missing{
    "subsidies.purpose_missing", Fault::invalid, {"请填写查看用途", "State the purpose"}};
inline constexpr ProblemKind row_changed_meanwhile{
    "subsidies.row_changed_meanwhile", Fault::conflict,
    {"第 {} 行刚被他人改动", "Row {} was changed by someone else just now"},
    {"请刷新后重试", "Reload and try again"}};

inline constexpr ProblemKind not_at_this_post{
    "subsidies.not_at_this_post", Fault::forbidden,
    {"批次现处于“{}”，不由您的岗位办理", "The batch stands at {}, which is not your post"}};
inline constexpr ProblemKind goes_another_way{
    "subsidies.goes_another_way", Fault::conflict,
    {"本批次现应以“{}”提交", "This batch goes up by another act now: {}"},
    {"请按页面所示的提交方式办理", "Use the act that is shown"}};
inline constexpr ProblemKind opinion_missing{
    "subsidies.opinion_missing", Fault::invalid,
    {"必须填写意见或理由", "An opinion or a reason is required"}};
inline constexpr ProblemKind bad_rows_not_accepted{
    "subsidies.bad_rows_not_accepted", Fault::refused,
    {"名册中有 {} 行错误未进入发放", "{} bad rows of the sheet are not in the roster"},
    {"请更正后重新导入，或确认这些行本次不发（leave_out_bad_rows）",
     "Correct and import again, or confirm that they are left out (leave_out_bad_rows)"}};
inline constexpr ProblemKind totals_differ{
    "subsidies.totals_differ", Fault::conflict,
    {"批次合计（{} 人 {} 元）与名册明细（{} 人 {} 元）不一致",
     "The totals of the batch ({} rows, {}) differ from its rows ({} rows, {})"},
    {"请重新比对后再办理", "Match again, then retry"}};
inline constexpr ProblemKind nothing_to_pay{
    "subsidies.nothing_to_pay", Fault::refused,
    {"没有可发放的人员，或金额为零", "Nothing can be paid: no payable row, or a sum of zero"},
    {"请检查名册和比对结果", "Check the roster and how it matched"}};
inline constexpr ProblemKind paid_elsewhere{
    "subsidies.paid_elsewhere", Fault::refused,
    {"有 {} 人已在同项目同期或互斥项目的其他批次中", "{} rows stand in another batch of the period, or of an item that excludes this one"},
    {"请停发重复人员后再提交", "Stop these lines, then submit"}};
inline constexpr ProblemKind contacts_missing{
    "subsidies.contacts_missing", Fault::refused,
    {"主管部门尚未登记分管负责人和联系人", "The department has no leader in charge or no contact yet"},
    {"请先填报分管负责人及联系人登记表", "Hand in the sheet of leader and contact first"}};
inline constexpr ProblemKind next_post_acted{
    "subsidies.next_post_acted", Fault::conflict,
    {"后一岗位已经办理，不能撤回", "The next post has acted; the batch cannot be withdrawn"},
    {"请联系现办理岗位退回", "Ask the post where it stands to return it"}};
inline constexpr ProblemKind line_frozen{
    "subsidies.line_frozen", Fault::conflict,
    {"批次已审批，名单不能再变动", "The batch is approved; its lines can no longer change"}};
inline constexpr ProblemKind line_stopped_already{
    "subsidies.line_stopped_already", Fault::conflict, {"第 {} 行已停发", "Row {} is stopped already"}};
inline constexpr ProblemKind line_not_stopped{
    "subsidies.line_not_stopped", Fault::conflict, {"第 {} 行未停发", "Row {} is not stopped"}};
inline constexpr ProblemKind line_stopped_by_other{
    "subsidies.line_stopped_by_other", Fault::conflict,
    {"审核期间只能由停发人本人在同一岗位恢复第 {} 行", "During review only the hand that stopped row {} at this post may resume it"},
    {"请退回批次后恢复", "Return the batch, then resume the line"}};
// Findings of a roster's rows: values, not exceptions. Errors keep the row out; warnings only tell.
inline constexpr ProblemKind roster_empty{
    "subsidies.roster_empty", Fault::invalid,
    {"表中没有数据行", "The sheet has no rows of data"}, {"请核对是否选错了文件或工作表", "See whether it is the right file and sheet"}};
inline constexpr ProblemKind cell_is_formula{
    "subsidies.cell_is_formula", Fault::invalid,
    {"单元格是公式，不能导入", "The cell is a formula"},
    {"请将该列“选择性粘贴”为数值后再导入", "Paste the column as values and import again"}};
inline constexpr ProblemKind cell_is_error{
    "subsidies.cell_is_error", Fault::invalid,
    {"单元格是错误值", "The cell holds an error value"}, {"请改正该单元格", "Mend the cell"}};
inline constexpr ProblemKind number_digits_lost{
    "subsidies.number_digits_lost", Fault::invalid,
    {"号码以数字存放，超过15位的部分已丢失", "The number is stored as a number and lost all digits after the fifteenth"},
    {"请将该列设为文本格式后重新填写", "Make the column text and enter the number again"}};
inline constexpr ProblemKind name_missing{
    "subsidies.name_missing", Fault::invalid, {"姓名为空", "The name is empty"}, {"请填写姓名", "Write the name"}};
inline constexpr ProblemKind name_too_long{
    "subsidies.name_too_long", Fault::invalid,
    {"姓名超过50个字", "The name has more than 50 characters"}, {"请核对姓名", "Check the name"}};
inline constexpr ProblemKind number_missing{
    "subsidies.number_missing", Fault::invalid,
    {"身份证号为空", "The identity number is empty"}, {"请填写身份证号", "Write the identity number"}};
inline constexpr ProblemKind ethnic_missing{
    "subsidies.ethnic_missing", Fault::invalid,
    {"民族为空", "The ethnic group is empty"}, {"请填写民族", "Write the ethnic group"}};
inline constexpr ProblemKind mobile_missing{
    "subsidies.mobile_missing", Fault::invalid,
    {"手机号为空", "The mobile number is empty"}, {"请填写手机号", "Write the mobile number"}};
inline constexpr ProblemKind town_missing{
    "subsidies.town_missing", Fault::invalid,
    {"镇街为空", "The town is empty"}, {"请填写镇街名称", "Write the town"}};
inline constexpr ProblemKind town_unknown{
    "subsidies.town_unknown", Fault::invalid,
    {"本县没有这个镇街", "The county has no such town"}, {"请填写镇街的规范名称或代码", "Write the town's name or code"}};
inline constexpr ProblemKind town_outside_batch{
    "subsidies.town_outside_batch", Fault::invalid,
    {"镇街不属于本批次的范围", "The town is not of this batch"},
    {"请移到该镇街的批次", "Move the row to that town's batch"}};
inline constexpr ProblemKind village_unknown{
    "subsidies.village_unknown", Fault::invalid,
    {"该镇街没有这个村（社区）", "The town has no such village"}, {"请核对村（社区）名称", "Check the village"}};
inline constexpr ProblemKind bank_to_be_matched{
    "subsidies.bank_to_be_matched", Fault::invalid,
    {"开户行为空，由比对补充", "The bank is empty; matching fills it"}, {"无需处理", "Nothing to do"}};
inline constexpr ProblemKind bank_not_listed{
    "subsidies.bank_not_listed", Fault::invalid,
    {"开户行不是发卡银行", "The bank issues no cards"}, {"以社保卡的银行为准", "The card's bank is used"}};
inline constexpr ProblemKind account_digits_lost{
    "subsidies.account_digits_lost", Fault::invalid,
    {"银行卡号已被改成科学计数或丢失末位", "The account number lost digits"},
    {"请将该列设为文本格式后重新填写，或留空", "Make the column text and enter it again, or leave it empty"}};
inline constexpr ProblemKind account_differs{
    "subsidies.account_differs", Fault::invalid,
    {"银行卡号与社保卡账户不一致，以社保卡为准", "The account differs from the card's; the card's is used"},
    {"请通知本人", "Tell the person"}};
inline constexpr ProblemKind amount_missing{
    "subsidies.amount_missing", Fault::invalid,
    {"补贴额为空", "The amount is empty"}, {"请填写补贴额", "Write the amount"}};
inline constexpr ProblemKind amount_not_positive{
    "subsidies.amount_not_positive", Fault::invalid,
    {"补贴额应大于零", "The amount must be above zero"}, {"请核对补贴额", "Check the amount"}};
inline constexpr ProblemKind amount_too_large{
    "subsidies.amount_too_large", Fault::invalid,
    {"补贴额超过一亿元", "The amount is a hundred million yuan or more"}, {"请核对单位是否为元", "See that it is in yuan"}};
inline constexpr ProblemKind amount_not_standard{
    "subsidies.amount_not_standard", Fault::invalid,
    {"补贴额与项目定额标准不同", "The amount differs from the item's fixed standard"},
    {"请核对标准或说明理由", "Check the standard or give the reason"}};
inline constexpr ProblemKind pay_time_unreadable{
    "subsidies.pay_time_unreadable", Fault::invalid,
    {"预计发放时间应为日期或年月", "The expected time is no date or month"}, {"请按“2021-10”填写", "Write it like 2021-10"}};
inline constexpr ProblemKind age_outside{
    "subsidies.age_outside", Fault::invalid,
    {"年龄不在项目规定的范围内", "The age is outside what the item allows"}, {"请核对资格", "Check the entitlement"}};
inline constexpr ProblemKind twice_in_file{
    "subsidies.twice_in_file", Fault::invalid,
    {"同一人或同一户在表中出现两次", "The same person or household stands twice in the sheet"},
    {"请只保留一行", "Keep one of the rows"}};
inline constexpr ProblemKind paid_in_period{
    "subsidies.paid_in_period", Fault::invalid,
    {"本期已在同一项目的其他批次中", "In another batch of the same item and period already"},
    {"请核对是否重复享受", "Check for a double entitlement"}};
inline constexpr ProblemKind excluded_by_item{
    "subsidies.excluded_by_item", Fault::invalid,
    {"本期已享受与本项目互斥的补贴", "Draws a subsidy in this period that excludes this one"},
    {"请核对资格", "Check the entitlement"}};
inline constexpr ProblemKind payee_not_head{
    "subsidies.payee_not_head", Fault::invalid,
    {"到户资金应发给户主，表中账户不是户主的", "Money for a household goes to its head; the account is not the head's"},
    {"请改填户主账户或留空；确需例外的先经部门负责人批准", "Leave the account empty, or have the leader approve an exception"}};
inline constexpr ProblemKind head_unknown{
    "subsidies.head_unknown", Fault::invalid,
    {"人员库中没有户主信息，按本人比对", "No head of the household is known; matched as a person"},
    {"请补充户主信息", "Complete the household in the base"}};
inline constexpr ProblemKind town_differs{
    "subsidies.town_differs", Fault::invalid,
    {"镇街与人员库不一致", "The town differs from the base"}, {"请核对人员所在镇街", "Check where the person lives"}};
inline constexpr ProblemKind bank_not_agent{
    "subsidies.bank_not_agent", Fault::invalid,
    {"社保卡的银行不是本项目的代发银行", "The card's bank is none of the item's banks"},
    {"请在项目中增加该银行", "Add the bank to the item"}};
inline constexpr ProblemKind name_rare_glyph{
    "subsidies.name_rare_glyph", Fault::invalid,
    {"姓名含生僻字，不自动比对", "The name has a rare character and is not matched by machine"},
    {"请人工核对姓名用字", "Compare the name by hand"}};

inline constexpr ProblemKind lines_changed_since_order{
    "subsidies.lines_changed_since_order", Fault::refused,
    {"支付明细生成后，有 {} 人的人员或社保卡状态发生变化，其中 {} 人不能再发放",
     "Since the lines were written {} people or their cards have changed; {} of them may not be paid"},
    {"请撤回支付（revoke_batch_order）后重新下达，系统会自动停发有关人员",
     "Revoke the batch's order (revoke_batch_order) and order again; the lines concerned are stopped then"}};
inline constexpr ProblemKind nothing_to_order{
    "subsidies.nothing_to_order", Fault::conflict,
    {"批次没有需要补下支付的明细", "No line of the batch is left to be ordered again"}};
inline constexpr ProblemKind failed_lines_left{
    "subsidies.failed_lines_left", Fault::refused,
    {"还有 {} 笔失败明细未更正、也未退回指标", "{} failed lines are neither corrected nor given back to the quota"},
    {"请建立更正批次，或期满后退回指标", "Build a correction batch, or give them back to the quota after the limit"}};
inline constexpr ProblemKind nothing_to_correct{
    "subsidies.nothing_to_correct", Fault::refused,
    {"没有可更正的失败明细", "There is no failed line to correct"}};
inline constexpr ProblemKind line_not_correctable{
    "subsidies.line_not_correctable", Fault::refused,
    {"明细 {} 不能更正：它未失败，或不属于所选批次和镇街", "Line {} cannot be corrected: it did not fail, or is not of this batch and town"},
    {"结果不明的明细须先向银行查询", "A line of unknown result must be asked at the bank first"}};
inline constexpr ProblemKind line_claimed{
    "subsidies.line_claimed", Fault::conflict,
    {"所选明细中有的已在其他更正批次中", "A line chosen is in another correction batch already"},
    {"请刷新失败清单后重选", "Reload the list of failed lines and choose again"}};
inline constexpr ProblemKind line_name_unreadable{
    "subsidies.line_name_unreadable", Fault::invalid,
    {"明细编号应如 order_7-12：{}", "A line is named like order_7-12: {}"}};
inline constexpr ProblemKind amount_only_down{
    "subsidies.amount_only_down", Fault::refused,
    {"更正金额应大于零且不超过失败金额 {} 元", "A corrected amount is above zero and at most the failed amount {}"}};
inline constexpr ProblemKind not_a_correction{
    "subsidies.not_a_correction", Fault::refused,
    {"只有更正批次可以调低金额", "Only the amounts of a correction batch can be lowered"}};
inline constexpr ProblemKind correction_takes_no_roster{
    "subsidies.correction_takes_no_roster", Fault::refused,
    {"更正批次的人员由失败明细确定，不能导入名册", "The people of a correction are its failed lines; no roster can be imported"}};
inline constexpr ProblemKind limit_not_passed{
    "subsidies.limit_not_passed", Fault::refused,
    {"未满 {} 日（至 {}），暂不能退回指标", "The limit of {} days has not passed; it ends on {}"}};
inline constexpr ProblemKind nothing_to_refund{
    "subsidies.nothing_to_refund", Fault::refused,
    {"没有可退回指标的失败明细", "There is no failed line to give back to the quota"}};
inline constexpr ProblemKind trace_wants_line_or_row{
    "subsidies.trace_wants_line_or_row", Fault::invalid,
    {"请给出支付明细，或批次和名册行号", "Give a payment line, or a batch and a row"}};
inline constexpr ProblemKind order_line_not_found{
    "subsidies.order_line_not_found", Fault::not_found, {"没有找到支付明细 {}", "There is no payment line {}"}};

inline constexpr ProblemKind row_without_errors{
    "subsidies.row_without_errors", Fault::conflict,
    {"表中第 {} 行没有错误，不必更正", "Row {} of the sheet has no error to mend"},
    {"合格的行请用停发、恢复办理，或改表后重新导入", "Stop a good row, or change the sheet and import it again"}};
inline constexpr ProblemKind row_names_nobody{
    "subsidies.row_names_nobody", Fault::invalid,
    {"这一行没有写明人员", "The row names nobody"},
    {"请填写姓名和身份证号", "Give a name and an identity number"}};
inline constexpr ProblemKind visit_not_found{
    "subsidies.visit_not_found", Fault::not_found, {"没有服务事项 {}", "There is no visit {}"}};
inline constexpr ProblemKind visit_note_missing{
    "subsidies.visit_note_missing", Fault::invalid,
    {"选择“其他”时须写明情况", "Where the outcome is another one, say which"},
    {"请在备注中写明", "Say it in the note"}};
inline constexpr ProblemKind notice_not_found{
    "subsidies.notice_not_found", Fault::not_found,
    {"没有正在公示的 {}", "There is no notice {} open to the public"}};
inline constexpr ProblemKind notice_posted_already{
    "subsidies.notice_posted_already", Fault::conflict,
    {"该名册正在公示：{}", "The roster is on public notice already: {}"}};
inline constexpr ProblemKind notice_missing{
    "subsidies.notice_missing", Fault::refused,
    {"该项目须公示 {} 轮、每轮 {} 天，期满后才能审批；本名册已公示期满 {} 轮",
     "The item demands {} rounds of public notice of {} days each before approval; {} of this roster are over"},
    {"请经办人公示名册，公示期满后再审批", "Have the clerk post the roster, and approve it when the days are over"}};
inline constexpr ProblemKind notice_running{
    "subsidies.notice_running", Fault::refused,
    {"名册公示至 {} 为止，{} 起可以审批", "The roster is on public notice until {}; it may be approved from {} on"}};
inline constexpr ProblemKind notice_days_wrong{
    "subsidies.notice_days_wrong", Fault::invalid,
    {"公示天数应在 {} 至 {} 天之间", "A notice is posted for {} to {} days"}};
inline constexpr ProblemKind payment_in_flight{
    "subsidies.payment_in_flight", Fault::refused,
    {"有一笔补贴正在发往原银行账户，暂不能跨行换卡",
     "A payment is on its way to the account at the old bank; the bank cannot be changed now"},
    {"请待银行回盘后再办", "Come again when the bank has answered"}};
inline constexpr ProblemKind payment_planned{
    "subsidies.payment_planned", Fault::conflict,
    {"{} 有补贴计划发放到原银行账户", "A payment to the account at the old bank is planned for {}"},
    {"建议发放后再换卡；持卡人坚持的，请勾选“已告知近期有待发资金”",
     "Better wait; if the holder insists, say that this was told"}};
inline constexpr ProblemKind objection_not_found{
    "subsidies.objection_not_found", Fault::not_found, {"没有异议 {}", "There is no objection {}"}};
inline constexpr ProblemKind too_many_objections{
    "subsidies.too_many_objections", Fault::busy,
    {"该公示短时间内收到的异议过多，请稍后再提，或直接联系主管部门",
     "Too many objections came to this notice; try later, or call the department"}};
inline constexpr ProblemKind line_under_objection{
    "subsidies.line_under_objection", Fault::conflict,
    {"第 {} 行有待答复的公示异议", "Row {} waits for the answer to an objection"},
    {"请先答复异议", "Answer the objection first"}};
inline constexpr ProblemKind too_many_rows{
    "subsidies.too_many_rows", Fault::invalid,
    {"一次最多 {} 行", "At most {} rows at once"}};

}  // namespace onecard::subsidies
