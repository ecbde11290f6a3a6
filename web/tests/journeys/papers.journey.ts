// Papers: printed where one looks for them, with number and code; and checked by anybody who holds one.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages, open_county, prove_again, type County, type Walk } from "./county";

let county: County;
let batch = "";
let order = "";
let item = "";
let department = "";

beforeAll(async () => {
  county = await open_county();
  const batches = (await county.as("agriculture_clerk", "subsidies.list_batches", {}))["batches"] as Record<string, any>[];
  const first = batches.find((one) => !one["is_correction"])!;
  batch = first["batch"] as string;
  item = first["item"] as string;
  order = ((await county.as("finance_clerk", "payments.list_orders", {}))["orders"] as Record<string, any>[])[0]!["order"] as string;
  department = ((await county.as("agriculture_clerk", "access.list_organisations", {}))["organisations"] as Record<string, any>[])[0]![
    "organisation"
  ] as string;
});
afterAll(() => county.close());

let papers = 0;
/** Presses print in the open dialog and answers what stands on the paper. */
async function printed(walk: Walk): Promise<string> {
  const [file] = await Promise.all([walk.page.waitForEvent("download", { timeout: 30_000 }), walk.page.click("[data-go]")]);
  await walk.page.waitForSelector("[data-printed]");
  const pdf = join(county.folder, `paper-${++papers}.pdf`);
  await file.saveAs(pdf);
  return execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).replace(/ /g, "");
}
async function open_print(walk: Walk, path: string, paper = ""): Promise<void> {
  await walk.go(path);
  await walk.page.click("[data-print-menu]");
  if (paper) await walk.page.click(`[data-paper="${paper}"]`);
  await walk.page.waitForSelector("[data-print]");
}

describe.each(languages)("papers in %s", (language) => {
  it("are printed on the pages they belong to", async () => {
    const clerk = await county.enter("agriculture_clerk", language);
    await clerk.go(`/batches/${batch}`);
    await clerk.page.click("[data-print-menu]");
    await clerk.page.waitForSelector("[data-paper]");
    await clerk.look("papers-1-menu");
    await clerk.page.click('[data-paper="subsidies.print_roster"]');
    await clerk.page.waitForSelector("[data-print]");
    expect(await printed(clerk)).toContain("惠民惠农补贴发放花名册");
    await clerk.look("papers-2-roster");
    await open_print(clerk, `/batches/${batch}`, "subsidies.print_match_report");
    expect(await printed(clerk)).toContain("比对报告");
    await open_print(clerk, `/items/${item}`);
    await clerk.look("papers-3-item");
    expect(await printed(clerk)).toContain("核查表");
    await open_print(clerk, "/disbursements");
    const ledger = await printed(clerk);
    expect(ledger).toContain("惠民惠农补贴资金发放台账");
    await clerk.look("papers-4-ledger");
    await open_print(clerk, `/organisations/${department}`);
    await clerk.look("papers-5-contacts");
    expect(await printed(clerk)).toContain("及联系人登记表");
    expect(clerk.complaints).toEqual([]);
    await clerk.leave();

    const finance = await county.enter("finance_clerk", language);
    await open_print(finance, `/orders/${order}`);
    expect(await printed(finance)).toContain("代发支付单");
    await finance.look("papers-6-order");
    expect(finance.complaints).toEqual([]);
    await finance.leave();

    // Annex 3 shows persons: it asks for the purpose.
    const reviewer = await county.enter("agriculture_reviewer", language);
    await open_print(reviewer, `/batches/${batch}`, "subsidies.print_base_information");
    await reviewer.page.fill("#print-purpose", "存档");
    await reviewer.look("papers-7-annex-3");
    const [text] = await Promise.all([printed(reviewer), prove_again(reviewer)]);
    expect(text).toContain("发放基础信息表");
    expect(reviewer.complaints).toEqual([]);
    await reviewer.leave();
  });

  it("are checked by anybody on a phone, by the code or by hand", async () => {
    const clerk = await county.enter("agriculture_clerk", language);
    await open_print(clerk, `/batches/${batch}`, "subsidies.print_match_report");
    const text = await printed(clerk);
    await clerk.leave();
    const number = /OC\d{14,}/.exec(text)![0];
    const code = /校验码([0-9a-f]{16})/.exec(text)![1]!;

    const walk = await county.stranger(language, 375);
    // What the QR code says, behind the installation's public address.
    await walk.go(`/check?number=${number}&code=${code}`);
    await walk.page.waitForSelector("[data-verdict].good");
    expect(await walk.page.textContent("[data-verdict]")).toContain(number);
    await walk.look("papers-8-genuine");
    const wrong = code.replace(/.$/, (last) => (last === "0" ? "1" : "0"));
    await walk.page.fill("input[name=code]", wrong);
    await walk.page.click("[data-check]");
    await walk.page.waitForSelector("[data-verdict].bad");
    await walk.look("papers-9-unknown");
    await walk.page.fill("input[name=code]", code.toUpperCase());
    await walk.page.click("[data-check]");
    await walk.page.waitForSelector("[data-verdict].good");
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });
});
