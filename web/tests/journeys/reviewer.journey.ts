// The reviewers: an inbox with age and deadline, a batch on one page, stopped, passed, returned, by keyboard.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bring_batch } from "./batches";
import { languages, open_county, type County } from "./county";

let county: County;
const batches: Record<string, string> = {};
beforeAll(async () => {
  county = await open_county();
  batches["zh"] = await bring_batch(county, "2027-01", "submitted");
  batches["en"] = await bring_batch(county, "2027-02", "submitted");
  batches["second"] = await bring_batch(county, "2027-03", "reviewed");
  batches["third"] = await bring_batch(county, "2027-04", "reviewed");
});
afterAll(() => county.close());

describe.each(languages)("the reviewers in %s", (language) => {
  it("open the batch from the inbox by keyboard, stop a line and pass it on", async () => {
    const walk = await county.enter("agriculture_reviewer", language);
    const page = walk.page;
    await page.waitForSelector("tbody tr");
    await walk.look("reviewer-1-inbox");
    const waiting = await page.$$eval("tbody tr", (rows) => rows.length);
    await page.locator("tbody tr", { hasText: language === "zh" ? "2027-01" : "2027-02" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/batches/${batches[language]}`);
    await page.waitForSelector(".changes .tile");
    await walk.look("reviewer-2-batch");
    const newcomers = page.locator("[data-change]:not([disabled])").first();
    if (await newcomers.count()) {
      await newcomers.click();
      await page.waitForSelector(".el-drawer tbody tr");
      await walk.look("reviewer-3-changes");
      await page.keyboard.press("Escape");
      await page.waitForSelector(".el-drawer tbody tr", { state: "hidden" });
    }
    await page.keyboard.press("2");
    await page.keyboard.press("3");
    await page.waitForSelector("[data-open-row]");
    // A long roster is scrolled through, a few pages at a time, and any row can be gone to.
    const frame = page.locator("[id=pane-rows] [role=region]");
    for (let tries = 0; tries < 12; ++tries) {
      await frame.evaluate((at) => (at.scrollTop = at.scrollHeight));
      await walk.settle();
    }
    expect((await page.$$("[data-open-row]")).length).toBe(250);
    await page.fill("[data-go-to]", "777");
    await page.press("[data-go-to]", "Enter");
    await page.waitForSelector("tr.marked");
    expect((await page.textContent("tr.marked td"))!.trim()).toBe("777");
    await page.fill("[data-go-to]", "1");
    await page.press("[data-go-to]", "Enter");
    await page.waitForFunction(() => document.querySelector("tr.marked td")?.textContent?.trim() === "1");
    await page.locator("[data-open-row]").first().click();
    await page.waitForSelector("[data-stop]");
    await walk.look("reviewer-4-row");
    await page.click("[data-stop]");
    await page.fill("[id=act-reason]", "公示期收到反映，核实前停发");
    await page.click("[data-go]");
    await page.waitForSelector("[data-rehearsed]");
    await page.click("[data-go]");
    await page.waitForSelector("[data-done]");
    await page.locator("[role=dialog] footer button").first().click();
    await page.waitForSelector("[data-row] .note.warn");
    await walk.look("reviewer-5-stopped");
    await page.keyboard.press("Escape");
    await page.waitForSelector("[data-row]", { state: "hidden" });

    await page.locator("h1").focus();
    await page.keyboard.press("a");
    await page.waitForSelector("[data-rehearsed]");
    await walk.look("reviewer-6-pass");
    await page.fill("[id=act-opinion]", "同意");
    await page.click("[data-go]");
    await page.waitForSelector("[data-done]");
    await page.keyboard.press("Escape");
    await page.waitForSelector("[data-done]", { state: "detached" });
    await page.locator("h1").focus();
    await page.keyboard.press("i");
    await page.waitForURL("**/inbox");
    await page.waitForFunction((before) => document.querySelectorAll("tbody tr").length === before - 1, waiting);
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });

  it("is approved or returned by the leader, with words", async () => {
    const walk = await county.enter("agriculture_leader", language);
    const page = walk.page;
    await walk.go(`/batches/${batches[language === "zh" ? "second" : "third"]}`);
    await page.waitForSelector(".changes .tile");
    await page.locator("h1").focus();
    await page.keyboard.press("r");
    await page.waitForSelector("[id=act-opinion]");
    // Nothing is returned without saying why.
    expect(await page.isDisabled("[data-go]")).toBe(true);
    await page.fill("[id=act-opinion]", "名册缺两个村，请补齐");
    await page.click("[data-go]");
    await page.waitForSelector("[data-rehearsed]");
    await walk.look("reviewer-7-return");
    await page.click("[data-go]");
    await page.waitForSelector("[data-done]");
    await page.keyboard.press("Escape");
    const clerk = await county.enter("agriculture_clerk", language);
    await clerk.page.waitForSelector("tbody tr");
    await clerk.go(`/batches/${batches[language === "zh" ? "second" : "third"]}`);
    await clerk.page.waitForSelector(".note.warn");
    await clerk.look("reviewer-8-came-back");
    expect([...walk.complaints, ...clerk.complaints]).toEqual([]);
    await clerk.leave();
    await walk.leave();
  });
});
