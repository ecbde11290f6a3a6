// One's own account: a second factor enrolled and asked for, a password changed, a one-time password that opens nothing else.
import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bring_batch } from "./batches";
import { languages, open_county, type County } from "./county";

let county: County;
beforeAll(async () => {
  county = await open_county();
  await bring_batch(county, "2027-01", "submitted");
});
afterAll(() => county.close());

/** The code of a moment, RFC 6238 with SHA-1 and 30 seconds. */
function totp(secret: string, at: number): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret.replace(/=+$/, "")].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g)!.map((octet) => parseInt(octet, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const mac = createHmac("sha1", key).update(counter).digest();
  const offset = mac[19]! & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
const account = { zh: "education_clerk", en: "health_clerk" } as const;

describe.each(languages)("one's own account in %s", (language) => {
  it("is guarded by a second factor", async () => {
    const walk = await county.enter(account[language], language);
    const page = walk.page;
    await page.click("[data-account]");
    await page.waitForSelector(".who");
    await walk.look("account-1-menu");
    await page.keyboard.press("Escape");
    await walk.go("/my/second-factor");
    await page.locator("main button").first().click();
    const secret = (await page.textContent("[data-secret]"))!;
    // The picture holds the whole address; a symbol of less than 33 modules could not.
    const box = await page.getAttribute("[data-qr]", "viewBox");
    expect(Number(box!.split(" ")[2]) - 8).toBeGreaterThanOrEqual(33);
    expect((await page.getAttribute("[data-qr] path", "d"))!.length).toBeGreaterThan(1000);
    await walk.look("account-2-factor");
    await page.fill("input[autocomplete=one-time-code]", totp(secret, Date.now()));
    await page.keyboard.press("Enter");
    await page.waitForSelector("main .note.good");
    // The codes for the day the telephone is lost are shown once, and are good for signing in.
    const codes = await page.$$eval("[data-recovery] li", (items) => items.map((item) => item.textContent!.trim()));
    expect(codes).toHaveLength(10);
    await walk.look("account-3-factor-on");
    await walk.leave();

    const again = await county.stranger(language);
    await again.go("/sign-in");
    await again.page.fill("input[name=account]", account[language]);
    await again.page.fill("input[name=password]", "Demo-2026-only");
    await again.page.click("button[type=submit]");
    await again.page.waitForSelector("[role=alert]");
    await again.page.fill("input[name=password]", "Demo-2026-only");
    await again.page.fill("input[name=code]", totp(secret, Date.now() + 30_000));
    await again.page.click("button[type=submit]");
    await again.page.waitForSelector("nav a");
    await again.leave();
    const lost = await county.stranger(language);
    await lost.go("/sign-in");
    await lost.page.fill("input[name=account]", account[language]);
    await lost.page.fill("input[name=password]", "Demo-2026-only");
    await lost.page.fill("input[name=code]", codes[0]!);
    await lost.page.click("button[type=submit]");
    await lost.page.waitForSelector("nav a");
    expect([...walk.complaints, ...again.complaints, ...lost.complaints]).toEqual([]);
    await lost.leave();
  });

  it("changes its password, and the old one opens nothing", async () => {
    const who = language === "zh" ? "veterans_clerk" : "trade_union_clerk";
    const walk = await county.enter(who, language);
    const page = walk.page;
    await walk.go("/my/password");
    await page.fill("[id=present]", "Demo-2026-only");
    await page.fill("[id=fresh]", "Another-2026-word");
    await page.fill("[id=again]", "Another-2026-wrd");
    await page.waitForSelector(".said");
    await walk.look("account-4-password");
    await page.fill("[id=again]", "Another-2026-word");
    await page.click("form button[type=submit]");
    await page.waitForURL("**/inbox");
    await walk.leave();
    const other = await county.stranger(language);
    await other.go("/sign-in");
    await other.page.fill("input[name=account]", who);
    await other.page.fill("input[name=password]", "Demo-2026-only");
    await other.page.click("button[type=submit]");
    await other.page.waitForSelector("[role=alert]");
    expect([...walk.complaints, ...other.complaints]).toEqual([]);
    await other.leave();
  });

  it("finds long work again in the jobs panel", async () => {
    const walk = await county.enter("agriculture_clerk", language);
    await walk.page.click("[data-jobs]");
    await walk.page.waitForSelector(".el-drawer .job");
    await walk.look("account-5-jobs");
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });
});
