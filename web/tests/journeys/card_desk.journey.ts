// The card desk: a card cancelled by two hands with a proof, and the nightly comparison with a bank worked off.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages, open_county, type County } from "./county";
import { at_counter, begin, find_holder, go_through, type Somebody } from "./holders";

let county: County;
const taken = new Set<string>();
const holders = {} as Record<(typeof languages)[number], Somebody>;
beforeAll(async () => {
  county = await open_county(2000, 1);
  for (const language of languages) holders[language] = await find_holder(county, taken);
  writeFileSync(join(county.folder, "emigration.txt"), "出境定居证明（演示）");
});
afterAll(() => county.close());

describe.each(languages)("a cancellation in %s", (language) => {
  it("is asked with a proof and decided by another hand, and ends the card for good", async () => {
    const who = holders[language];
    const clerk = await county.enter("card_clerk", language);
    await at_counter(clerk, who.number);
    await begin(clerk, `[data-card="${who.card_no}"] [data-act=ask_cancellation]`, { reason: "=2" });
    await clerk.page.setInputFiles("[id=act-proof]", join(county.folder, "emigration.txt"));
    await clerk.page.waitForSelector("[data-go]:not([disabled])");
    await go_through(clerk, "card-desk-1-asked");
    await clerk.page.waitForSelector("[data-cancellation]");
    await clerk.look("card-desk-2-waits");
    await clerk.go("/cancellations");
    await clerk.page.waitForSelector("tbody tr");
    // The clerk who asked finds no button: another hand decides.
    expect(await clerk.page.locator("[data-act=approve_cancellation]").count()).toBe(0);
    expect(clerk.complaints).toEqual([]);
    await clerk.leave();

    const reviewer = await county.enter("card_reviewer", language);
    await reviewer.go("/cancellations");
    const row = reviewer.page.locator("tbody tr", { hasText: who.card_no });
    await row.waitFor();
    await reviewer.look("card-desk-3-to-decide");
    await row.locator("[data-act=approve_cancellation]").click();
    await go_through(reviewer, "card-desk-4-rehearsed");
    await at_counter(reviewer, who.number);
    await reviewer.page.click("[data-ended] summary");
    await reviewer.page.waitForSelector(`[data-ended] [data-card="${who.card_no}"]`);
    await reviewer.look("card-desk-5-ended");
    expect((await county.as("card_clerk", "cards.show_holder", { person: who.person }))["cards"][0]).toMatchObject({
      social_state: "cancelled",
      bank_state: "active",
      cancel_reason: "emigration",
    });
    expect(reviewer.complaints).toEqual([]);
    await reviewer.leave();
  });
});

describe.each(languages)("the comparison with a bank in %s", (language) => {
  it("finds where both words differ; each difference is looked at and settled with a note", async () => {
    // Blocked here, and the bank has not heard of it.
    const who = await find_holder(county, taken);
    await county.as("card_clerk", "cards.report_formal_loss", { card_no: who.card_no, number: who.number });
    const walk = await county.enter("card_clerk", language);
    const page = walk.page;
    await walk.go("/state-differences");
    if (language === "zh") await walk.look("card-desk-6-none");
    await begin(walk, "[data-compare]");
    const bank = await county.as("card_clerk", "cards.list_banks", {});
    const at = (bank["banks"] as Record<string, any>[]).findIndex((one) => one["bank"]["code"] === who.bank);
    await page.locator(".el-dialog .el-select").click();
    await page.locator(".el-select-dropdown__item:visible").nth(at).click();
    await go_through(walk);
    const row = page.locator("tbody tr", { hasText: who.card_no });
    for (let tries = 0; !(await row.count()); ++tries) {
      expect(tries).toBeLessThan(40);
      await new Promise((resolve) => setTimeout(resolve, 250));
      await walk.go("/state-differences");
    }
    await walk.look("card-desk-7-differences");
    await row.locator("[data-settle]").click();
    await page.waitForSelector(".el-dialog form[data-act]");
    await page.fill("[id=act-note]", language === "zh" ? "已电话通知银行，次日补挂失" : "The bank was called and blocks it tomorrow");
    await go_through(walk, "card-desk-8-settled");
    await row.locator("a").click();
    await page.waitForSelector("[data-holder]");
    await walk.settle();
    await walk.look("card-desk-9-at-the-counter");
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });
});
