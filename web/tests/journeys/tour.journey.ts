// The tour of the READMEs in the browser: six people do what stands there, and its pictures are made on the way.
//
// Pictures go to shots/ like all others; with ONECARD_PICTURES=write to docs/pictures/, which is committed.
import { mkdirSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages, open_county, shots, type County, type Language, type Walk } from "./county";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const readme = { zh: "README.zh-CN.md", en: "README.md" } as const;
const largest_bytes = 150_000;

interface Stop {
  readonly picture: string;
  readonly account: string;
  /** Does what the README says at this number, up to the picture. */
  readonly walk: (county: County, walk: Walk) => Promise<void>;
  /** Goes on where the next one begins. */
  readonly then?: (walk: Walk) => Promise<void>;
}

let batch = "";

async function press(walk: Walk, act: string): Promise<void> {
  await walk.page.click(`[data-act=${act}]`);
  await walk.page.waitForSelector("[data-rehearsed], [role=dialog] [role=alert]");
}
async function go_on(walk: Walk): Promise<void> {
  await walk.page.click("[data-go]");
  await walk.page.waitForSelector("[data-done]");
}

const stops: readonly Stop[] = [
  {
    picture: "1-roster",
    account: "agriculture_clerk",
    walk: async (county, walk) => {
      const page = walk.page;
      await walk.go("/batches");
      await page.click("[data-new]");
      await page.waitForSelector("form [id=new-period]");
      await page.click("[id=new-item]");
      await page.click(".el-select-dropdown__item");
      await page.fill("[id=new-period]", walk.language === "zh" ? "2027-05" : "2027-06");
      await page.keyboard.press("Enter");
      await page.click("[data-go]");
      await page.waitForURL("**/batches/batch_*");
      batch = new URL(page.url()).pathname.split("/").at(-1)!;
      await page.waitForSelector("[data-drop]", { state: "attached" });
      await page.setInputFiles("[data-drop]", join(county.folder, "data", "demonstration", "耕地地力保护补贴.csv"));
      await page.waitForSelector("[data-findings] tbody tr");
      await walk.settle();
    },
    then: async (walk) => {
      await press(walk, "submit_department_batch");
      await walk.page.click("[role=dialog] .el-switch");
      await walk.page.click("[data-go]");
      await walk.page.waitForSelector("[data-rehearsed]");
      await go_on(walk);
    },
  },
  {
    picture: "2-review",
    account: "agriculture_reviewer",
    walk: async (_, walk) => {
      await walk.go("/inbox");
      await walk.page.locator(`tbody tr`, { hasText: walk.language === "zh" ? "2027-05" : "2027-06" }).focus();
      await walk.page.keyboard.press("Enter");
      await walk.page.waitForURL(`**/batches/${batch}`);
      await walk.page.waitForSelector(".changes .tile");
      await walk.settle();
    },
    then: async (walk) => {
      await press(walk, "review_batch");
      await go_on(walk);
    },
  },
  {
    picture: "3-approval",
    account: "agriculture_leader",
    walk: async (_, walk) => {
      await walk.go(`/batches/${batch}`);
      await press(walk, "approve_batch");
      await walk.page.waitForSelector("[data-rehearsed] .note");
    },
    then: go_on,
  },
  {
    picture: "4-payment",
    account: "finance_clerk",
    walk: async (county, walk) => {
      const year = 2027;
      const item = (await county.as("finance_clerk", "subsidies.show_batch", { batch }))["batch"]["item"] as string;
      const quotas = await county.as("finance_clerk", "subsidies.list_quotas", { year });
      if (!quotas["quotas"].some((one: any) => one.item === item))
        await county.as("finance_clerk", "subsidies.set_quota", { item, year, amount: "5000000", document_no: "演示财预〔2027〕1号" });
      await walk.go(`/batches/${batch}`);
      await press(walk, "order_batch_payment");
      await walk.page.waitForSelector("[data-rehearsed] .note");
    },
    then: go_on,
  },
  {
    picture: "5-dashboard",
    account: "auditor",
    walk: async (_, walk) => {
      await walk.go("/dashboard");
      await walk.page.waitForSelector("[data-tiles]");
      await walk.page.waitForSelector("canvas");
      await walk.settle();
    },
  },
  {
    picture: "6-way",
    account: "auditor",
    walk: async (county, walk) => {
      const orders = await county.as("auditor", "payments.list_orders", { limit: 50 });
      const order = orders["orders"].find((one: any) => one.returned_lines > 0)["order"] as string;
      const lines = await county.as("auditor", "payments.list_lines", { order, outcome: "returned" });
      await walk.go(`/trace?line=${lines["lines"][0]["line"]}`);
      await walk.page.waitForSelector("[data-way] li");
      await walk.settle();
    },
  },
];

let county: County;
beforeAll(async () => {
  county = await open_county();
});
afterAll(() => county.close());

/** The numbered steps of the README's tour in the browser, each with its text and its picture. */
function steps_of(language: Language): { account: string; picture: string }[] {
  const text = readFileSync(join(root, readme[language]), "utf8");
  return [...text.matchAll(/^\d\. `([a-z_]+)`[^]*?!\[[^\]]*\]\(docs\/pictures\/([^)]+)\)/gm)].map((found) => ({
    account: found[1]!,
    picture: found[2]!,
  }));
}

describe.each(languages)("the README's tour in %s", (language) => {
  it("can be walked", async () => {
    const folder = process.env["ONECARD_PICTURES"] === "write" ? join(root, "docs", "pictures") : shots;
    mkdirSync(folder, { recursive: true });
    for (const stop of stops) {
      const walk = await county.enter(stop.account, language);
      await walk.page.setViewportSize({ width: 1280, height: 800 });
      await stop.walk(county, walk);
      await walk.page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => 0))));
      await walk.page.screenshot({ path: join(folder, `${stop.picture}-${language}.jpg`), type: "jpeg", quality: 80 });
      await stop.then?.(walk);
      expect(walk.complaints).toEqual([]);
      await walk.leave();
    }
  });

  it("has the steps that are walked here, and pictures small enough to read over a slow line", () => {
    expect(steps_of(language)).toEqual(
      stops.map((stop) => ({ account: stop.account, picture: `${stop.picture}-${language}.jpg` })),
    );
    const kept = readdirSync(join(root, "docs", "pictures")).filter((name) => name.endsWith(`-${language}.jpg`));
    expect(kept.sort()).toEqual(stops.map((stop) => `${stop.picture}-${language}.jpg`).sort());
    for (const name of kept) expect(statSync(join(root, "docs", "pictures", name)).size, name).toBeLessThan(largest_bytes);
  });
});
