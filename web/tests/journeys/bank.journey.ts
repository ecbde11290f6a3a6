// The bank: its own files to fetch, signed; acknowledgement and results handed in; only its own lines seen.
import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bring_batch, release_all } from "./batches";
import { languages, open_county, prove_again, type County } from "./county";

let county: County;
const bank_of = { zh: "951", en: "952" } as const;
beforeAll(async () => {
  county = await open_county();
  const batch = await bring_batch(county, "2027-01", "ordered");
  await release_all(county, batch);
  const orders = await county.as("finance_clerk", "payments.list_orders", {
    source: "subsidies.batch",
    source_id: Number(batch.split("_")[1]),
  });
  const mine = orders["orders"].filter((one: any) => [951, 952].includes(one.bank)).map((one: any) => `PAY_${one.order}_`);
  // The banks answer in a copy of the exchange folder: what lies in the real one the server takes by itself.
  const exchange = join(county.folder, "data", "exchange");
  const out = (bank: string) => readdirSync(join(exchange, `bank_${bank}`, "out"));
  for (let tries = 0; tries < 100; ++tries) {
    const there = [...out("951"), ...out("952")].filter((name) => name.endsWith(".ok"));
    if (mine.every((start: string) => there.some((name) => name.startsWith(start)))) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  cpSync(exchange, join(county.folder, "copy"), { recursive: true });
  for (let round = 0; round < 3; ++round)
    county.run("bank-sim", "--once", "--exchange", join(county.folder, "copy"), "--bank", "bank_951,bank_952");
});
afterAll(() => county.close());

describe.each(languages)("the bank in %s", (language) => {
  it("fetches its file and hands in what it answers", async () => {
    const bank = bank_of[language];
    const walk = await county.enter(`bank_${bank}_clerk`, language);
    const page = walk.page;
    await walk.go("/bank");
    await page.waitForSelector("[data-fetch]");
    await walk.look("bank-1-desk");
    await page.locator("[data-fetch]").first().click();
    await prove_again(walk);
    await page.waitForSelector("[data-fetched]");
    await walk.look("bank-2-fetched");

    const folder = join(county.folder, "copy", `bank_${bank}`, "in");
    const files = readdirSync(folder)
      .filter((name) => !/\.(ok|sig)$/.test(name) && name.includes("PAY"))
      .sort();
    expect(files.length).toBeGreaterThan(1);
    for (const name of files) {
      await page.setInputFiles("[data-drop]", join(folder, name));
      await page.waitForSelector("[data-taken].good");
      await walk.settle();
    }
    await walk.look("bank-3-handed-in");
    // Given twice it counts once.
    await page.setInputFiles("[data-drop]", join(folder, files[0]!));
    await page.waitForSelector("[data-taken].warn");
    await walk.look("bank-4-twice");

    await walk.go("/orders");
    await page.waitForSelector("tbody tr");
    await walk.look("bank-5-orders");
    const banks = await county.as(`bank_${bank}_clerk`, "payments.list_orders", { limit: 100 });
    expect(new Set(banks["orders"].map((one: any) => String(one.bank)))).toEqual(new Set([bank]));
    await walk.go("/visits");
    await page.waitForSelector("[data-told]");
    await walk.look("bank-6-visits");
    await page.locator("[data-told]").first().click();
    await page.locator(".el-select", { has: page.locator("[id=act-outcome]") }).click();
    await page.locator(".el-select-dropdown__item:visible").first().click();
    await page.click("[data-go]");
    await page.waitForSelector("[data-rehearsed]");
    await page.click("[data-go]");
    await page.waitForSelector("[data-done]");
    await walk.look("bank-7-told");
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });
});
