// A citizen on a phone: signs in by name, number and a code, sees the own payments, cards and statement, and leaves.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages, open_county, type County, type Walk } from "./county";

interface Citizen {
  readonly name: string;
  readonly number: string;
}

let county: County;
let failed: Citizen;
let paid: Citizen;
let unpayable: Citizen;

beforeAll(async () => {
  county = await open_county();
  const batches = (await county.as("agriculture_clerk", "subsidies.list_batches", {}))["batches"] as Record<string, any>[];
  const batch = batches.find((one) => !one["is_correction"])!["batch"] as string;
  const person = async (row: number): Promise<Citizen> => {
    const shown = await county.as("agriculture_reviewer", "subsidies.reveal_row", { batch, row, purpose: "演示" });
    return { name: shown["payee_name"] as string, number: shown["payee_number"] as string };
  };
  const rows = (await county.as("agriculture_clerk", "subsidies.list_rows", { batch, limit: 500 }))["rows"] as Record<string, any>[];
  const lines = (await county.as("agriculture_clerk", "subsidies.list_failed_lines", { batch }))["lines"] as Record<string, any>[];
  const failed_rows = new Set(lines.map((line) => line["row"] as number));
  failed = await person([...failed_rows][0]!);
  // Not by a card that never was, nor after a death: those get no message.
  unpayable = await person(rows.find((row) => ["M01", "M04", "M05", "M08"].includes(row["match_code"]))!["seq"] as number);
  paid = await person(rows.find((row) => row["payable"] && !failed_rows.has(row["seq"]))!["seq"] as number);
});
afterAll(() => county.close());

/** The newest code in the operator's outbox, as the demonstration shows it. */
async function newest_code(before: number): Promise<string> {
  for (let tries = 0; tries < 100; ++tries) {
    const messages = (await county.as("platform", "citizens.list_outbox", {}))["messages"] as Record<string, any>[];
    const code = /\d{6}/.exec(messages[0]?.["text"] ?? "")?.[0];
    if (messages.length > before && code) return code;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("no message came");
}
const sent = async () => ((await county.as("platform", "citizens.list_outbox", {}))["messages"] as object[]).length;

async function ask_code(walk: Walk, who: Citizen): Promise<string> {
  const before = await sent();
  await walk.page.fill("input[name=name]", who.name);
  await walk.page.fill("input[name=number]", who.number.toLowerCase());
  await walk.page.click("[data-get-code]");
  await walk.page.waitForSelector("[data-sent]");
  return newest_code(before);
}

describe.each(languages)("a citizen in %s", (language) => {
  it("signs in on a phone and sees what is her own", async () => {
    const walk = await county.stranger(language, 375);
    const page = walk.page;
    await walk.go("/citizen");
    await walk.look("citizen-1-sign-in");
    const code = await ask_code(walk, failed);
    await walk.look("citizen-2-code");

    // A wrong code tells nothing but that something is wrong.
    await page.fill("input[name=code]", code === "000000" ? "000001" : "000000");
    await page.click("[data-enter]");
    await page.waitForSelector("[role=alert]");
    await walk.look("citizen-3-refused");
    await page.fill("input[name=code]", code);
    await page.click("[data-enter]");
    await page.waitForSelector("[data-payment]");
    await walk.look("citizen-4-payments");
    const text = (await page.textContent("main"))!;
    expect(text).toContain(failed.name);
    expect(text).not.toContain(failed.number);
    expect(text).not.toContain(paid.name);
    expect(await page.locator("[data-payment=reissued], [data-payment=returned], [data-payment=paid]").count()).toBeGreaterThan(0);
    // Nothing is wider than the phone.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);

    await page.click("[data-part=cards]");
    await page.waitForSelector("[data-card]");
    await walk.look("citizen-5-card");
    await page.click("[data-part=statement]");
    await page.waitForSelector("[data-get-statement]");
    const [file] = await Promise.all([page.waitForEvent("download"), page.click("[data-get-statement]")]);
    await page.waitForSelector("[data-made]");
    await walk.look("citizen-6-statement");
    const pdf = join(county.folder, `statement-${language}.pdf`);
    await file.saveAs(pdf);
    const printed = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).replace(/ /g, "");
    expect(printed).toContain(failed.name);
    expect(printed).toContain("耕地地力保护补贴");
    expect(printed).not.toContain(failed.number);

    // A reload keeps the session; leaving ends it.
    await page.reload();
    await page.waitForSelector("[data-leave]");
    await page.click("[data-leave]");
    await page.waitForSelector("[data-get-code]");
    await page.reload();
    await page.waitForSelector("[data-get-code]");
    expect(await page.textContent("main")).not.toContain(failed.name);
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });

  it("is told why nothing came and what to do", async () => {
    const walk = await county.stranger(language, 375);
    await walk.go("/citizen");
    await walk.page.fill("input[name=code]", await ask_code(walk, unpayable));
    await walk.page.click("[data-enter]");
    await walk.page.waitForSelector("[data-payment=unpayable] .note");
    await walk.look("citizen-8-reason");
    await walk.page.click("[data-part=cards]");
    await walk.page.waitForSelector("[data-card] .note.bad");
    await walk.look("citizen-9-card-of-no-use");
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });

  it("is somebody else after another sign-in, beside the office's own session", async () => {
    const walk = await county.enter("platform", language);
    await walk.go("/outbox");
    await walk.page.waitForSelector("tbody tr");
    await walk.look("citizen-7-outbox");
    await walk.go("/citizen");
    await walk.page.fill("input[name=code]", await ask_code(walk, paid));
    await walk.page.click("[data-enter]");
    await walk.page.waitForSelector("[data-payment]");
    const text = (await walk.page.textContent("main"))!;
    expect(text).toContain(paid.name);
    expect(text).not.toContain(failed.name);
    await walk.page.click("[data-leave]");
    await walk.page.waitForSelector("[data-get-code]");
    await walk.go("/outbox");
    await walk.page.waitForSelector("tbody tr");
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });
});
