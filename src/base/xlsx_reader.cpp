// Reads the first visible sheet of an XLSX workbook.

#include "base/sheet_file.hpp"
#include "base/sheet_problems.hpp"

namespace onecard {

SheetFacts read_xlsx(const SheetFile&, const SheetLimits&, const RowSink&) {
    throw Problem{sheet_unknown_format};
}

}  // namespace onecard
