// A card lost by phone at the counter: half blocked while the bank is silent, resolved when it answers, found again.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages, open_county, type County } from "./county";
import { at_counter, begin, find_holder, go_through, type Somebody } from "./holders";

let county: County;
const taken = new Set<string>();
const holders = {} as Record<(typeof languages)[number], Somebody>;
beforeAll(async () => {
  county = await open_county(2000, 1);
  for (const language of languages) holders[language] = await find_holder(county, taken);
});
afterAll(() => county.close());

const shown = (who: Somebody) => county.as("card_clerk", "cards.show_holder", { person: who.person });

describe.each(languages)("a lost card in %s", (language) => {
  it("is blocked by phone, half blocked while its bank is silent, and whole again in the end", async () => {
    const who = holders[language];
    const walk = await county.enter("card_clerk", language);
    const page = walk.page;
    await walk.go("/counter");
    await walk.look("loss-1-empty");

    // No document on the phone: found by name and town.
    await page.click("[data-way]");
    await page.fill("input[name=name]", who.name);
    await page.click("[data-town]");
    await page.locator(".el-select-dropdown__item:visible", { hasText: who.town }).first().click();
    await page.click("[data-find]");
    await page.waitForSelector("[data-found] tbody tr");
    await walk.look("loss-2-found");
    await page.goto(`${county.address}counter?person=${who.person}`);
    await page.waitForSelector("[data-holder]");
    await walk.settle();
    await walk.look("loss-3-holder");
    const text = (await page.textContent("main"))!;
    expect(text).not.toContain(who.number);
    expect(text).not.toContain(who.mobile);

    // What the caller says must agree; a wrong mobile is refused without saying what was wrong.
    await begin(walk, `[data-card="${who.card_no}"] [data-act=report_temporary_loss]`, {
      number: who.number,
      mobile: who.mobile === "13900000000" ? "13900000001" : "13900000000",
      channel: "=2",
    });
    await page.click(".el-dialog [data-go]");
    await page.waitForSelector(".el-dialog [role=alert]");
    await walk.look("loss-4-refused");
    await page.fill("[id=act-mobile]", who.mobile);
    await go_through(walk, "loss-5-rehearsed");
    expect((await shown(who))["cards"][0]).toMatchObject({ social_state: "temp_lost", bank_state: "active" });
    await walk.look("loss-6-lost");

    // The bank does not answer in time.
    county.let_banks_be_late();
    for (let tries = 0; !(await shown(who))["cards"][0]["half_blocked"]; ++tries) {
      expect(tries).toBeLessThan(150);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await at_counter(walk, who.number);
    await page.waitForSelector("[data-notice].bad");
    await walk.look("loss-7-half-blocked");
    await walk.go("/bank-notices");
    await page.waitForSelector("tbody tr");
    await walk.look("loss-8-notices");

    // The bank calls back; its own state follows its own word, and nothing else.
    await at_counter(walk, who.number);
    await begin(walk, "[data-confirm-notice]", { bank_state: "=3" });
    await go_through(walk, "loss-9-confirmed");
    expect((await shown(who))["cards"][0]).toMatchObject({ social_state: "temp_lost", bank_state: "lost", half_blocked: false });
    await walk.look("loss-10-blocked");

    // Found again, with the document on the counter.
    await begin(walk, `[data-card="${who.card_no}"] [data-act=release_temporary_loss]`, { channel: "=0" });
    await go_through(walk);
    expect((await shown(who))["cards"][0]).toMatchObject({ social_state: "normal", bank_state: "lost" });
    const events = (await page.textContent("[data-timeline]"))!;
    const told = language === "zh" ? ["临时挂失", "半挂失", "发卡银行已确认", "解除挂失"] : ["Reported lost", "did not confirm", "confirmed by the bank", "Loss released"];
    for (const words of told) expect(events).toContain(words);
    await walk.look("loss-11-released");
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });
});

describe.each(languages)("the list of blocked cards in %s", (language) => {
  it("names the card while it is blocked and says why", async () => {
    const lost = await find_holder(county, taken);
    await county.as("card_clerk", "cards.report_formal_loss", { card_no: lost.card_no, number: lost.number });
    const walk = await county.enter("card_clerk", language);
    await walk.go("/blacklist");
    await walk.page.waitForSelector("tbody tr");
    expect(await walk.page.textContent("main")).toContain(lost.card_no);
    await walk.look("loss-12-blacklist");
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });
});
