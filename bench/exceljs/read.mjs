// Reads an XLSX with exceljs' streaming reader and prints rows, cells and seconds as JSON.

import ExcelJS from "exceljs";

const began = process.hrtime.bigint();
let rows = 0;
let cells = 0;
let characters = 0;
const workbook = new ExcelJS.stream.xlsx.WorkbookReader(process.argv[2], {
  worksheets: "emit",
  sharedStrings: "cache",
  styles: "cache",
  hyperlinks: "ignore",
  entries: "ignore",
});
for await (const sheet of workbook) {
  for await (const row of sheet) {
    ++rows;
    row.eachCell((cell) => {
      ++cells;
      characters += cell.text.length;
    });
  }
  break;
}
const seconds = Number(process.hrtime.bigint() - began) / 1e9;
console.log(JSON.stringify({ rows, cells, characters, seconds }));
