// Anybody, without signing in: the public notice, masked, and the form to object to a line of it.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bring_batch } from "./batches";
import { languages, open_county, type County } from "./county";

let county: County;
let notice = "";
beforeAll(async () => {
  county = await open_county();
  const batch = await bring_batch(county, "2027-01", "submitted");
  notice = (await county.as("agriculture_clerk", "subsidies.open_notice", { batch }))["notice"] as string;
});
afterAll(() => county.close());

describe.each(languages)("anybody in %s", (language) => {
  it("reads the notice and objects to a line", async () => {
    const walk = await county.stranger(language);
    const page = walk.page;
    await walk.go("/notices");
    await page.waitForSelector("tbody tr");
    await walk.look("notice-1-list");
    await page.click("tbody a");
    await page.waitForURL(`**/notices/${notice}`);
    await page.waitForSelector("[data-object]");
    // Nobody's whole number or name stands on a public page.
    const text = (await page.textContent("tbody"))!;
    expect(text).not.toMatch(/\d{17}[\dX]/);
    await walk.look("notice-2-lines");
    await page.locator("[data-object]").nth(language === "zh" ? 2 : 4).click();
    await page.fill("[data-object-form] [id$=-name]", "演示群众");
    await page.fill("[data-object-form] [id$=-contact]", "村委会转");
    await page.fill("[data-object-form] [id$=-content]", "此户耕地已流转");
    await walk.look("notice-3-objection");
    await page.click("[data-go]");
    await page.waitForSelector("[data-rehearsed]");
    await page.click("[data-go]");
    await page.waitForSelector("[data-done]");
    expect(walk.complaints).toEqual([]);
    await walk.leave();

    const clerk = await county.enter("agriculture_clerk", language);
    await clerk.go("/objections");
    await clerk.page.waitForSelector("tbody tr");
    await clerk.look("notice-4-objections");
    expect(clerk.complaints).toEqual([]);
    await clerk.leave();
  });
});
