// A citizen's card on a phone: the e-card as a code that counts down and is checked at a terminal, a loss, an application.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages, open_county, type County, type Walk } from "./county";
import { find_holder, type Somebody } from "./holders";

let county: County;
const taken = new Set<string>();
const holders = {} as Record<(typeof languages)[number], Somebody>;
beforeAll(async () => {
  county = await open_county();
  for (const language of languages) holders[language] = await find_holder(county, taken);
});
afterAll(() => county.close());

const messages = async () => (await county.as("platform", "citizens.list_outbox", {}))["messages"] as Record<string, any>[];
async function sign_in(walk: Walk, who: Somebody): Promise<void> {
  const page = walk.page;
  await walk.go("/citizen");
  const before = (await messages()).length;
  await page.fill("input[name=name]", who.name);
  await page.fill("input[name=number]", who.number);
  await page.click("[data-get-code]");
  await page.waitForSelector("[data-sent]");
  let code = "";
  for (let tries = 0; !code; ++tries) {
    expect(tries).toBeLessThan(100);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const all = await messages();
    if (all.length > before) code = /\d{6}/.exec(all[0]!["text"])?.[0] ?? "";
  }
  await page.fill("input[name=code]", code);
  await page.click("[data-enter]");
  await page.waitForSelector("[data-leave]");
  await walk.settle();
}
/** Presses what shows a code and answers the code, as a terminal's scanner would read it. */
async function code_shown(walk: Walk, button: string): Promise<string> {
  const [answer] = await Promise.all([
    walk.page.waitForResponse((response) => response.url().endsWith("citizens.show_my_code")),
    walk.page.click(button),
  ]);
  await walk.page.waitForSelector("[data-code]");
  return ((await answer.json()) as { code: string }).code;
}
const fits_the_phone = async (walk: Walk) =>
  expect(await walk.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);

describe.each(languages)("a citizen's card in %s", (language) => {
  it("shows a code that is good once at a terminal, and blocks the card when it is lost", async () => {
    const who = holders[language];
    const walk = await county.stranger(language, 375);
    const page = walk.page;
    await sign_in(walk, who);
    await page.click("[data-part=cards]");
    await page.waitForSelector("[data-card]");
    await page.waitForSelector("[data-claim]");
    await walk.look("citizen-card-1-mine");
    await page.click("[data-claim]");
    await page.waitForSelector("[data-show-code]");
    const code = await code_shown(walk, "[data-show-code]");
    await page.locator("[data-ecard]").scrollIntoViewIfNeeded();
    await walk.look("citizen-card-2-code");
    await fits_the_phone(walk);
    const left = Number(/\d+/.exec((await page.textContent("[data-left]"))!)![0]);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(60);
    await page.waitForFunction((first) => Number(/\d+/.exec(document.querySelector("[data-left]")!.textContent!)![0]) < first, left);
    expect(code).not.toContain(who.number);
    expect(code).not.toContain(who.card_no);

    // At a terminal of the office: good once.
    const clerk = await county.enter("card_clerk", language);
    const check = async (picture: string): Promise<string> => {
      if (!clerk.page.url().endsWith("/check-ecard")) await clerk.go("/check-ecard");
      await clerk.page.fill("input[name=scene]", language === "zh" ? "服务窗口" : "Counter");
      await clerk.page.fill("input[name=code]", code);
      await clerk.page.click("[data-check]");
      await clerk.settle();
      await clerk.page.waitForSelector("[data-verdict]");
      await clerk.look(picture);
      return (await clerk.page.textContent("main"))!;
    };
    expect(await check("citizen-card-3-terminal")).not.toContain(who.number);
    const second = await check("citizen-card-4-used");
    expect(second).toMatch(language === "zh" ? /已|失效|用过/ : /used|expired|not/i);

    // Lost: the social part stops at once, and the e-card with it.
    await page.click("[data-report-loss]");
    await page.locator("[data-report-loss-yes]").scrollIntoViewIfNeeded();
    await walk.look("citizen-card-5-sure");
    await page.click("[data-report-loss-yes]");
    await page.waitForSelector("[data-lost]");
    await walk.settle();
    await page.locator("[data-lost]").scrollIntoViewIfNeeded();
    await walk.look("citizen-card-6-lost");
    await page.locator("[data-ecard]").scrollIntoViewIfNeeded();
    await walk.look("citizen-card-7-ecard-suspended");
    expect((await county.as("card_clerk", "cards.show_holder", { person: who.person }))["cards"][0]["social_state"]).toBe("temp_lost");
    // The telephone is told as a bureau tells it.
    await expect.poll(async () => (await messages())[0]!["text"], { timeout: 10_000 }).toContain("临时挂失");
    const told = (await messages())[0]!["text"] as string;
    expect(told).not.toContain(who.card_no);
    expect(told).not.toMatch(/\dT\d/);

    // What the counter then sees, and lifts with the document on it.
    await county.as("card_clerk", "cards.release_temporary_loss", { card_no: who.card_no, number: who.number });
    await page.reload();
    await page.waitForSelector("[data-report-loss]");
    await walk.look("citizen-card-8-found");

    await page.click("[data-part=application]");
    await page.waitForSelector("[data-progress]");
    await walk.settle();
    await walk.look("citizen-card-9-application");
    await fits_the_phone(walk);
    await page.locator("[data-apply] summary").click();
    await page.locator("[data-apply] summary").scrollIntoViewIfNeeded();
    await walk.look("citizen-card-10-why-not");
    expect([...walk.complaints, ...clerk.complaints]).toEqual([]);
    await clerk.leave();
    await walk.leave();
  });
});
