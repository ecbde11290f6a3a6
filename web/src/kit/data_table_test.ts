// The table: heads that sort, rows that open by keyboard, a state told in words and tone.
import { createApp, h, nextTick } from "vue";
import { describe, expect, it, vi } from "vitest";
import DataTable from "./data_table.vue";
import type { Column } from "./shown";

const columns: Column[] = [
  { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", many: false, said: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", many: false, said: false },
];
const two = [
  { name: "王*", amount: "10" },
  { name: "李*", amount: "20" },
];
function mounted(extra: object) {
  const place = document.createElement("div");
  document.body.append(place);
  const app = createApp({
    render: () =>
      h(DataTable, { columns, rows: two, module: "subsidies", noun: "rows", label: "rows", ...extra }),
  });
  app.component("RouterLink", { render: () => null });
  app.mount(place);
  return place;
}

describe("a table", () => {
  it("opens a row with Enter and moves with the arrow keys", async () => {
    const open = vi.fn();
    const place = mounted({ opens: () => "/somewhere", onOpen: open });
    const rows = [...place.querySelectorAll<HTMLElement>("tbody tr")];
    rows[0]!.focus();
    rows[0]!.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
    await nextTick();
    expect(document.activeElement).toBe(rows[1]);
    rows[1]!.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    expect(open).toHaveBeenCalledWith({ name: "李*", amount: "20" });
  });
  it("asks the server to sort, and only by what may be sorted", () => {
    const sort = vi.fn();
    const place = mounted({ sortable: ["amount"], onSort: sort });
    const buttons = place.querySelectorAll("thead button");
    expect(buttons).toHaveLength(1);
    (buttons[0] as HTMLElement).click();
    expect(sort).toHaveBeenCalledWith("amount");
  });
  it("writes money with separators and to the right", () => {
    const cell = mounted({ rows: [{ name: "王*", amount: "1234567.5" }] }).querySelectorAll("tbody td")[1]!;
    expect(cell.textContent).toBe("1,234,567.50");
    expect(cell.className).toContain("right");
  });
});
