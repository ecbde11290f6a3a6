#pragma once
// What reading or writing a sheet can refuse, with the words for the person who sent it and how to mend it.

#include "base/problem.hpp"

namespace onecard {

inline constexpr ProblemKind sheet_not_found{
    "base.sheet_not_found",
    Fault::not_found,
    {"找不到文件或无法打开：{}", "The file is not there or cannot be opened: {}"},
    {"请确认文件存在且程序有权读取", "See that the file exists and may be read"}};

inline constexpr ProblemKind sheet_file_too_large{
    "base.sheet_file_too_large",
    Fault::invalid,
    {"文件过大：最多 {} MB", "The file is too large: at most {} MB"},
    {"请把名册拆成几个文件分别导入", "Split the sheet into several files"}};

inline constexpr ProblemKind sheet_empty{"base.sheet_empty",
                                         Fault::invalid,
                                         {"文件是空的", "The file is empty"},
                                         {"请重新导出后再上传", "Export it again and send it once more"}};

inline constexpr ProblemKind sheet_old_xls{
    "base.sheet_old_xls",
    Fault::invalid,
    {"这是旧版 Excel（.xls）文件，不能读取", "This is a file of the old Excel (.xls) and cannot be read"},
    {"请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”",
     "Open it and save it as “Excel workbook (.xlsx)”"}};

inline constexpr ProblemKind sheet_encrypted{
    "base.sheet_encrypted",
    Fault::invalid,
    {"文件设有打开密码", "The file is locked with a password"},
    {"请先取消打开密码再上传", "Take the password off and send it again"}};

inline constexpr ProblemKind sheet_unknown_format{
    "base.sheet_unknown_format",
    Fault::invalid,
    {"这不是 XLSX 或 CSV 表格", "This is neither an XLSX nor a CSV sheet"},
    {"请另存为 .xlsx 或 .csv；网页另存的 .xls 也需重新另存",
     "Save it as .xlsx or .csv; so also web pages named .xls"}};

inline constexpr ProblemKind sheet_truncated{
    "base.sheet_truncated",
    Fault::invalid,
    {"文件不完整，可能上传或下载中断", "The file is cut off, perhaps a transfer was interrupted"},
    {"请核对文件大小后重新上传", "Compare its size with the original and send it again"}};

inline constexpr ProblemKind sheet_damaged{
    "base.sheet_damaged",
    Fault::invalid,
    {"文件已损坏，读不出其中的 {}", "The file is damaged; this part cannot be read: {}"},
    {"请用 Excel 或 WPS 打开并另存一份再上传", "Open it, save it under a new name and send that"}};

inline constexpr ProblemKind sheet_zip_bomb{
    "base.sheet_zip_bomb",
    Fault::invalid,
    {"文件解压后异常庞大，拒绝读取：{}", "The file grows beyond reason when unpacked and is refused: {}"},
    {"请只保留数据，另存后再上传", "Keep only the data, save it again and send that"}};

inline constexpr ProblemKind sheet_document_type{
    "base.sheet_document_type",
    Fault::invalid,
    {"文件含有 DTD 或外部实体声明，出于安全拒绝读取：{}",
     "The file declares a document type or entities and is refused for safety: {}"},
    {"请用 Excel 或 WPS 打开并另存一份再上传", "Open it, save it under a new name and send that"}};

inline constexpr ProblemKind sheet_none_visible{
    "base.sheet_none_visible",
    Fault::invalid,
    {"工作簿里没有可见的工作表", "The workbook has no visible sheet"},
    {"请取消隐藏要导入的工作表", "Unhide the sheet to be read"}};

inline constexpr ProblemKind sheet_too_many_columns{
    "base.sheet_too_many_columns",
    Fault::invalid,
    {"第 {} 行超过 {} 列", "Row {} has more than {} columns"},
    {"请删除表格右侧多余的列；若是 CSV，请检查分隔符",
     "Delete the columns on the right; in a CSV look at the separators"}};

inline constexpr ProblemKind sheet_too_many_rows{
    "base.sheet_too_many_rows",
    Fault::invalid,
    {"表格超过 {} 行", "The sheet has more than {} rows"},
    {"请把名册拆成几个文件分别导入", "Split the sheet into several files"}};

inline constexpr ProblemKind sheet_cell_too_long{
    "base.sheet_cell_too_long",
    Fault::invalid,
    {"单元格 {} 的内容超过 {} 字节", "Cell {} holds more than {} bytes"},
    {"请缩短该单元格；若是 CSV，请检查该处引号是否成对",
     "Shorten it; in a CSV see that quotation marks come in pairs"}};

inline constexpr ProblemKind sheet_too_much_text{
    "base.sheet_too_much_text",
    Fault::invalid,
    {"工作簿的文字总量超过 {} MB", "The workbook holds more than {} MB of text"},
    {"请删除无关的工作表，或另存为 CSV 后导入", "Delete the other sheets, or save it as CSV"}};

inline constexpr ProblemKind sheet_wrong_encoding{
    "base.sheet_wrong_encoding",
    Fault::invalid,
    {"第 {} 行有不符合 {} 编码的字节", "Line {} holds bytes that are not {}"},
    {"请另存为“CSV UTF-8”或 GB18030 编码后再上传", "Save it as “CSV UTF-8” or in GB18030 and send it again"}};

inline constexpr ProblemKind sheet_quote_not_closed{
    "base.sheet_quote_not_closed",
    Fault::invalid,
    {"第 {} 行起的引号没有闭合", "The quotation mark opened in line {} is never closed"},
    {"请补上引号；若文件不完整请重新导出", "Close it, or export the file again if it is cut off"}};

inline constexpr ProblemKind sheet_quote_misplaced{
    "base.sheet_quote_misplaced",
    Fault::invalid,
    {"第 {} 行的右引号后面还有文字", "In line {} text follows a closing quotation mark"},
    {"引号内的引号须写两遍（\"\"）", "Write a quotation mark inside quotation marks twice (\"\")"}};

inline constexpr ProblemKind sheet_disk_full{
    "base.sheet_disk_full",
    Fault::busy,
    {"磁盘空间不足，文件没有写成：{}", "The disk is full; the file was not written: {}"},
    {"请清理磁盘后重试", "Free some space and try again"}};

inline constexpr ProblemKind sheet_cannot_write{
    "base.sheet_cannot_write",
    Fault::busy,
    {"文件写不出去：{}（{}）", "The file cannot be written: {} ({})"},
    {"请检查目录是否存在及其权限", "See that the folder exists and may be written to"}};

inline constexpr ProblemKind text_not_utf8{"base.text_not_utf8",
                                           Fault::invalid,
                                           {"文字不是有效的 UTF-8", "The text is not valid UTF-8"},
                                           {"请以 UTF-8 重新提交", "Send it again in UTF-8"}};

inline constexpr ProblemKind text_not_in_gb18030{
    "base.text_not_in_gb18030",
    Fault::invalid,
    {"字符 {} 没有 GB18030 编码", "The character {} has no code in GB18030"},
    {"请改用通用字符，该字符属于自造字区", "Use a common character; this one is of the private use area"}};

}  // namespace onecard
