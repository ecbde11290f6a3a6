// Finance: quotas as bars, an order rehearsed as one sentence, released by another hand, and its money followed.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bring_batch } from "./batches";
import { languages, open_county, prove_again, type County } from "./county";

let county: County;
const batches: Record<string, string> = {};
beforeAll(async () => {
  county = await open_county();
  batches["zh"] = await bring_batch(county, "2027-01", "approved");
  batches["en"] = await bring_batch(county, "2027-02", "approved");
});
afterAll(() => county.close());

describe.each(languages)("finance in %s", (language) => {
  it("orders a batch, and another hand releases it", async () => {
    const clerk = await county.enter("finance_clerk", language);
    const page = clerk.page;
    await clerk.go("/quotas");
    await page.waitForSelector("[data-quotas]");
    await clerk.look("finance-1-quotas");
    await page.locator("[data-quotas] button").first().click();
    await page.waitForSelector(".el-drawer h2");
    await clerk.look("finance-2-quota");
    await page.keyboard.press("Escape");

    await clerk.go(`/batches/${batches[language]}`);
    await page.waitForSelector("[data-act=order_batch_payment]");
    await page.click("[data-act=order_batch_payment]");
    await page.waitForSelector("[data-rehearsed] .note");
    await clerk.look("finance-3-rehearsed");
    const said = await page.textContent("[data-rehearsed] .note");
    expect(said).toMatch(language === "zh" ? /即将向 [\d,]+ 人发放 [\d,.]+ 元，通过 6 家银行/ : /pay [\d,]+ people [\d,.]+ yuan through 6 banks/);
    // A rehearsal changes nothing.
    const still = await county.as("finance_clerk", "subsidies.show_batch", { batch: batches[language] });
    expect(still["batch"]["state"]).toBe("approved");
    await page.click("[data-go]");
    await page.waitForSelector("[data-done]");
    await clerk.look("finance-4-ordered");
    await page.keyboard.press("Escape");
    await page.waitForSelector("[role=dialog]", { state: "hidden" });
    await page.click("[id=tab-payment]");
    await page.waitForSelector("[id=pane-payment] tbody tr");
    await clerk.look("finance-5-payment");

    const reviewer = await county.enter("finance_reviewer", language);
    await reviewer.go("/orders");
    await reviewer.page.waitForSelector("tbody tr");
    await reviewer.look("finance-6-orders");
    const orders = await county.as("finance_reviewer", "payments.list_orders", {
      source: "subsidies.batch",
      source_id: Number(batches[language]!.split("_")[1]),
    });
    const order = orders["orders"][0]["order"] as string;
    // The hand that ordered does not release.
    await clerk.go(`/orders/${order}`);
    await page.waitForSelector("[data-state]");
    expect(await page.$("[data-act=release_bank_file]")).toBeNull();

    await reviewer.go(`/orders/${order}`);
    await reviewer.page.click("[data-act=release_bank_file]");
    await reviewer.page.waitForSelector("[data-rehearsed] .note");
    await reviewer.look("finance-7-release");
    // Long after the sign-in the release asks who one is: what is wrong releases nothing, leaving it neither.
    county.let_proofs_pass();
    await reviewer.page.click("[data-go]");
    await reviewer.page.waitForSelector("[data-again]");
    await reviewer.look("finance-8-again");
    await reviewer.page.fill("[data-again] input[type=password]", "Not-the-password-1");
    await reviewer.page.click("[data-again-go]");
    await reviewer.page.waitForSelector("[data-again] [role=alert]");
    expect((await county.as("finance_clerk", "payments.show_order", { order }))["order"]["state"]).toBe("ready");
    await prove_again(reviewer);
    await reviewer.page.waitForSelector("[data-done]");
    await reviewer.look("finance-9-released");
    await reviewer.page.keyboard.press("Escape");
    for (const path of ["/ledger", "/books", "/bank-files", "/set-aside"]) {
      await reviewer.go(path);
      await reviewer.look(`finance-10${path.replace("/", "-")}`);
    }
    expect([...clerk.complaints, ...reviewer.complaints]).toEqual([]);
    await clerk.leave();
    await reviewer.leave();
  });
});
