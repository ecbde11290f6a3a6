#pragma once
// Workbooks for tests, put together part by part, so that hostile ones can be made too.

#include <zip.h>

#include <filesystem>
#include <map>
#include <stdexcept>
#include <string>

#include "base/tests/sheet_files.hpp"

namespace onecard {

using XlsxParts = std::map<std::string, std::string>;

/// The parts of a workbook with one sheet, whose rows are given as XML.
inline XlsxParts xlsx_with_rows(const std::string& rows) {
    const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const std::string main_ns = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const std::string links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string package_ns = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
    return {
        {"_rels/.rels", head + "<Relationships " + package_ns + "><Relationship Id=\"rId1\" Type=\"" + links +
                            "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml",
         head + "<workbook " + main_ns + " xmlns:r=\"" + links +
             "\"><sheets><sheet name=\"名册\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         head + "<Relationships " + package_ns + "><Relationship Id=\"rId1\" Type=\"" + links +
             "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + links +
             "/styles\" Target=\"/xl/styles.xml\"/><Relationship Id=\"rId3\" Type=\"" + links +
             "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"},
        {"xl/styles.xml",
         head + "<styleSheet " + main_ns +
             "><numFmts count=\"3\"><numFmt numFmtId=\"164\" "
             "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d\"/>"
             "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00&quot;yuan&quot;\\d[Red]\"/>"
             "<numFmt numFmtId=\"166\" formatCode=\"[h]:mm\"/></numFmts>"
             "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
             "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
             "<xf numFmtId=\"22\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>"},
        {"xl/sharedStrings.xml",
         head + "<sst " + main_ns +
             "><si><t>张三</t></si><si><r><t>泗河</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> "
             "街道</t></r>"
             "<rPh sb=\"0\" "
             "eb=\"1\"><t>SIHE</t></rPh></si><si><t/></si><si><t>a&lt;b_x000D_&#65;</t></si></sst>"},
        {"xl/worksheets/sheet1.xml",
         head + "<worksheet " + main_ns + "><sheetData>" + rows + "</sheetData></worksheet>"}};
}

inline std::filesystem::path put_xlsx(const SheetFolder& folder, const XlsxParts& parts) {
    const auto path = folder / "a.xlsx";
    int code = 0;
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (archive == nullptr) throw std::runtime_error{"zip_open"};
    for (const auto& [name, text] : parts)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0),
                     ZIP_FL_OVERWRITE);
    if (zip_close(archive) != 0) throw std::runtime_error{"zip_close"};
    return path;
}

inline ReadSheet read_xlsx_parts(const XlsxParts& parts, const SheetLimits& limits = {}) {
    const SheetFolder folder;
    return read_whole_sheet(put_xlsx(folder, parts), limits);
}

inline ReadSheet read_xlsx_rows(const std::string& rows, const SheetLimits& limits = {}) {
    return read_xlsx_parts(xlsx_with_rows(rows), limits);
}

}  // namespace onecard
