// Corrections: failed lines by reason and by who mends them, a correction batch made of them, the rest given back.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages, open_county, type County } from "./county";

let county: County;
beforeAll(async () => {
  county = await open_county();
});
afterAll(() => county.close());

const office = { zh: "disabled_federation", en: "civil_affairs" } as const;

describe.each(languages)("corrections in %s", (language) => {
  it("go from the failed lines to a batch of their own", async () => {
    const clerk = `${office[language]}_clerk`;
    const batches = await county.as(clerk, "subsidies.list_batches");
    const batch = batches["batches"].find((one: any) => !one.is_correction)["batch"] as string;
    const walk = await county.enter(clerk, language);
    const page = walk.page;
    await walk.go(`/batches/${batch}?tab=failed`);
    await page.waitForSelector("[data-sums] tbody tr");
    await walk.look("corrections-1-failed");
    await page.click("[data-correct]");
    await page.waitForSelector("[data-rehearsed] .note");
    await walk.look("corrections-2-rehearsed");
    await page.click("[data-go]");
    await page.waitForSelector("[data-done]");
    await walk.look("corrections-3-made");
    await page.click("[data-done] a");
    await page.waitForFunction((from) => !location.pathname.endsWith(from), batch);
    await page.waitForSelector("[data-state]");
    await walk.look("corrections-4-batch");
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });
});
