// The supervisor: money by item, town, bank and month with the lists behind; one line's way; the audit trail.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages, open_county, prove_again, type County } from "./county";

let county: County;
beforeAll(async () => {
  county = await open_county();
});
afterAll(() => county.close());

describe.each(languages)("the supervisor in %s", (language) => {
  it("sees the money, its way and the acts, and changes nothing", async () => {
    const walk = await county.enter("auditor", language);
    const page = walk.page;
    await walk.go("/disbursements");
    await page.waitForSelector("[data-ledger] tbody tr");
    await walk.look("supervisor-0-ledger");
    await walk.go("/dashboard");
    await page.waitForSelector("[data-tiles]");
    await page.waitForSelector("canvas");
    await walk.look("supervisor-1-dashboard");
    // Each chart has its table, and the table the way to the list.
    await page.locator("section", { has: page.locator("canvas") }).first().locator("button").first().click();
    await page.waitForSelector(".behind a");
    await walk.look("supervisor-2-table");
    await page.locator("[data-overdue]").scrollIntoViewIfNeeded();
    await walk.look("supervisor-2-reasons");
    await page.locator(".reasons button").first().click();
    await page.waitForSelector(".el-drawer a");
    await walk.look("supervisor-2-drill");
    await page.keyboard.press("Escape");
    await page.click(".behind a");
    await page.waitForURL("**/batches?item=*");
    await page.waitForSelector("tbody tr");

    const lines = await county.as("auditor", "payments.list_orders", { limit: 50 });
    const order = lines["orders"].find((one: any) => one.returned_lines > 0)["order"] as string;
    await walk.go(`/orders/${order}`);
    await page.waitForSelector("tbody tr");
    await walk.look("supervisor-3-order");
    const returned = await county.as("auditor", "payments.list_lines", { order, outcome: "returned" });
    await walk.go(`/trace?line=${returned["lines"][0]["line"]}`);
    await page.waitForSelector("[data-way] li");
    expect((await page.$$("[data-way] li")).length).toBeGreaterThan(10);
    await walk.look("supervisor-4-way");

    await walk.go("/audit");
    await page.waitForSelector("tbody tr");
    await page.click("[data-verify]");
    await page.waitForSelector("[data-verdict]");
    expect(await page.textContent("[data-verdict]")).toContain(language === "zh" ? "完整" : "intact");
    await walk.look("supervisor-5-audit");
    // Whoever only looks finds no button that changes money.
    await walk.go("/batches");
    await page.waitForSelector("tbody tr");
    expect(await page.$("[data-new]")).toBeNull();
    await page.locator("tbody tr a").first().click();
    await page.waitForSelector("[data-state]");
    expect(await page.$$("[data-act]")).toHaveLength(0);
    // What is seen can be carried out, after a fresh proof of who sits there.
    await walk.go("/batches");
    await page.waitForSelector("tbody tr");
    await page.locator("button", { hasText: language === "zh" ? "导出" : "Export" }).click();
    const coming = page.waitForEvent("download");
    await page.locator(".el-dropdown-menu__item", { hasText: "XLSX" }).click();
    await prove_again(walk);
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });
});
