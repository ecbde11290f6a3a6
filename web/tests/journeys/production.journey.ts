// Production: a whole batch through bank, vendor and key centre with failures, stopped by a repeated chip, inspected, handed over.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages, open_county, type County, type Walk } from "./county";
import { choose, go_on } from "./steps";

describe.each(languages)("production in %s", (language) => {
  let county: County;
  beforeAll(async () => {
    county = await open_county(300, 1);
  });
  afterAll(() => county.close());

  const state_of = async (batch: string) => (await county.as("card_maker", "production.show_batch", { batch }))["batch"]["state"];
  /** The made-up partners answer what lies in their folders; the server picks it up by itself. */
  async function partners_answer(batch: string, wanted: string, ...how: string[]): Promise<void> {
    await expect
      .poll(
        async () => {
          county.run("card-sim", "--once", ...how);
          return state_of(batch);
        },
        { timeout: 20_000, interval: 700 },
      )
      .toBe(wanted);
  }
  async function step(walk: Walk, act: string, name: string): Promise<void> {
    await walk.page.click(`[data-act=${act}]`);
    await go_on(walk, name);
  }

  it("a batch with a chip that comes twice is stopped, and the reviewer lets it go on", async () => {
    const waiting = await county.as("card_maker", "production.list_batches", { state: "30" });
    const batch = waiting["batches"][0].batch as string;
    const walk = await county.enter("card_vendor", language);
    await walk.go("/production");
    await walk.page.waitForSelector("tbody tr");
    await walk.look("production-14-vendor");
    expect(walk.complaints).toEqual([]);
    await walk.leave();
    await partners_answer(batch, "90", "--card-mood", "hard", "--seed", "38");
    const maker = await county.enter("card_maker", language);
    await maker.go(`/production/${batch}`);
    await maker.page.waitForSelector("[data-stopped]");
    await maker.look("production-15-stopped");
    expect(maker.complaints).toEqual([]);
    await maker.leave();
    const reviewer = await county.enter("card_reviewer", language);
    await reviewer.go(`/production/${batch}`);
    await reviewer.page.click("[data-act=resume_batch]");
    await reviewer.page.fill("[id=act-opinion]", "卡商已更换芯片，重新回盘");
    await go_on(reviewer, "production-16-resume", true);
    expect(await state_of(batch)).toBe("30");
    expect(reviewer.complaints).toEqual([]);
    await reviewer.leave();
  });

  it("the operator takes a batch the whole way, with what fails on it", async () => {
    const walk = await county.enter("card_maker", language);
    const page = walk.page;
    await walk.go("/production");
    await page.waitForSelector("tbody tr");
    await walk.look("production-1-batches");
    await page.click("[data-new]");
    await choose(walk, "act-region", "泗水县");
    await choose(walk, "act-bank", language === "zh" ? "虚构泗源" : "Siyuan");
    await choose(walk, "act-profile", "第三代社保卡");
    await choose(walk, "act-vendor", "虚构华卡");
    await page.fill("[id=act-cards]", "12");
    await page.click("[data-go]");
    await page.waitForSelector("[data-rehearsed]");
    await walk.look("production-2-new");
    await page.click("[data-go]");
    await page.waitForURL(/production\/production_batch_\d+/);
    const batch = /production_batch_\d+/.exec(page.url())![0];
    await expect.poll(() => state_of(batch), { timeout: 8000 }).toBe("10");
    await walk.go(`/production/${batch}`);
    await page.waitForSelector("[data-act=send_bank_order]");
    await walk.look("production-3-generated");
    await step(walk, "send_bank_order", "production-4-bank");
    await partners_answer(batch, "21", "--card-mood", "usual", "--seed", "8");
    await walk.go(`/production/${batch}`);
    await walk.look("production-5-returned");
    await step(walk, "send_vendor_order", "production-6-vendor");
    await partners_answer(batch, "31", "--card-mood", "usual", "--seed", "8");
    await walk.go(`/production/${batch}`);
    await step(walk, "send_centre_order", "production-7-centre");
    await partners_answer(batch, "41", "--card-mood", "good", "--seed", "8");
    await walk.go(`/production/${batch}`);
    await page.waitForSelector("[data-do-inspect]");
    await walk.look("production-8-made");
    await page.click("[data-do-inspect]");
    await page.fill("[id=act-bad]", "0");
    await go_on(walk, "production-9-inspect", true);
    await page.click("[data-do-hand-over]");
    await page.fill("[id=act-signature]", "王制卡");
    await go_on(walk, "production-10-hand-over", true);
    await page.waitForSelector("[data-handovers] tbody tr");
    await walk.look("production-11-handed");
    await page.click("[data-print-menu]");
    await page.waitForSelector(".el-dialog [data-go]");
    await page.click(".el-dialog [data-go]");
    await page.waitForSelector("[data-printed]");
    await page.keyboard.press("Escape");
    expect(walk.complaints).toEqual([]);
    await walk.leave();

    const clerk = await county.enter("card_clerk", language);
    await clerk.go(`/production/${batch}`);
    await clerk.page.click("[data-handovers] [data-act=receive_cards]");
    await clerk.page.fill("[id=act-signature]", "李经办");
    await go_on(clerk, "production-12-receive", true);
    await clerk.page.waitForSelector("[data-state]");
    await clerk.look("production-13-received");
    expect(await state_of(batch)).toBe("50");
    expect(clerk.complaints).toEqual([]);
    await clerk.leave();
  });
});
