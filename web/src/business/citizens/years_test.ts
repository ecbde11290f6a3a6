// The years a citizen may choose from.
import { describe, expect, it } from "vitest";
import { years_back } from "./years";

describe("the years to choose from", () => {
  it("begin with this one by the clock of Shanghai", () => {
    expect(years_back(new Date("2026-11-22T00:00:00Z"))).toEqual([2026, 2025, 2024, 2023, 2022]);
    expect(years_back(new Date("2026-12-31T17:00:00Z"))[0]).toBe(2027);
  });
});
