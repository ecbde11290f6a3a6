// Columns and values read off declarations.
import { describe, expect, it } from "vitest";
import { list_field } from "../api/declared";
import { operations } from "../api/generated";
import { columns_of, value_text } from "./shown";

const fields = list_field(operations["subsidies.list_batches"])!.fields!;
const told = { module: "subsidies", noun: "batches" };

describe("columns", () => {
  it("say a state in the reader's language, once", () => {
    const columns = columns_of(fields);
    const states = columns.filter((column) => column.name.startsWith("state"));
    expect(states).toHaveLength(1);
    const row = { state: "filling", state_zh: "填报中", state_en: "Filling in" };
    expect(value_text(row, states[0]!, told)).toBe("填报中");
  });
  it("find the words of a state that comes as a code", () => {
    const items = columns_of(list_field(operations["subsidies.list_items"])!.fields!);
    const state = items.find((column) => column.name === "state")!;
    expect(value_text({ state: "published" }, state, { module: "subsidies", noun: "items" })).toBe("已公布");
  });
  it("write money, flags and choices as people read them", () => {
    const items = columns_of(list_field(operations["subsidies.list_items"])!.fields!);
    const one = (name: string, value: unknown) =>
      value_text({ [name]: value }, items.find((column) => column.name === name)!, told);
    expect(one("standard", "1200.5")).toBe("1,200.50");
    expect(one("via_passbook", true)).toBe("是");
    expect(one("pay_cycle", "monthly")).not.toBe("monthly");
    expect(one("valid_to", null)).toBe("");
  });
  it("never lose a declared field", () => {
    for (const operation of Object.values(operations)) {
      const list = list_field(operation);
      if (!list?.fields) continue;
      const names = new Set(columns_of(list.fields).map((column) => column.name));
      for (const field of list.fields) {
        const stem = field.name.replace(/_?(zh|en)$/, "");
        expect(names.has(field.name) || names.has(stem) || field.name === "acts", `${operation.name} ${field.name}`).toBe(true);
      }
    }
  });
});
