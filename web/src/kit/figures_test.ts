// Numbers as people read them, to the last fen.
import { describe, expect, it } from "vitest";
import { amount_of_fen, capital_amount, count_text, fen, instant_text, money_brief, money_text, percent_text, share } from "./figures";

describe("money", () => {
  it("has separators and two places", () => {
    expect(money_text("3580080")).toBe("3,580,080.00");
    expect(money_text("-1200.5")).toBe("-1,200.50");
    expect(money_text("0.07")).toBe("0.07");
    expect(money_text(null)).toBe("");
  });
  it("is exact beyond what a double holds", () => {
    expect(amount_of_fen(fen("90071992547409.93") + 1n)).toBe("90071992547409.94");
    expect(amount_of_fen(fen("-0.05"))).toBe("-0.05");
  });
  it("is brief in 万 and 亿", () => {
    expect(money_brief("579828.00", "zh")).toBe("57.98万元");
    expect(money_brief("100000000.00", "zh")).toBe("1亿元");
    expect(money_brief("9999.99", "zh")).toBe("9,999.99元");
    expect(money_brief("1250000.00", "en")).toBe("¥1.25m");
  });
  it("is written in capitals as forms want it", () => {
    expect(capital_amount("0.00")).toBe("人民币零元整");
    expect(capital_amount("1200.50")).toBe("人民币壹仟贰佰元伍角整");
    expect(capital_amount("10005.03")).toBe("人民币壹万零伍元零叁分");
    expect(capital_amount("3580080.00")).toBe("人民币叁佰伍拾捌万零捌拾元整");
    expect(capital_amount("100000001.00")).toBe("人民币壹亿零壹元整");
  });
});

describe("other figures", () => {
  it("are grouped, cut, and shared", () => {
    expect(count_text(29834)).toBe("29,834");
    expect(count_text("-1000")).toBe("-1,000");
    expect(count_text(null)).toBe("");
    expect(instant_text("2026-11-22T08:34:40.132848+08:00")).toBe("2026-11-22 08:34");
    expect(percent_text(1115, 1143)).toBe("97.6%");
    expect(percent_text(1, 0)).toBe("–");
    expect(share(1n, 3n)).toBe(33.33);
    expect(share(5n, 0n)).toBe(0);
  });
});
