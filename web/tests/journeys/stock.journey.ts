// Stock: prefabricated cards counted by two hands, with one missing and reported; a spoiled card destroyed by two hands.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages, open_county, type County } from "./county";
import { go_on } from "./steps";

describe.each(languages)("stock in %s", (language) => {
  let county: County;
  let place = "";
  beforeAll(async () => {
    county = await open_county(300);
    const listed = await county.as("card_maker", "production.list_warehouses", {});
    place = `/card-stock/${listed["warehouses"].find((one: any) => !one.is_outlet).warehouse}`;
  });
  afterAll(() => county.close());

  it("one hand counts and names what is missing", async () => {
    const walk = await county.enter("card_maker", language);
    const page = walk.page;
    await walk.go("/card-stock");
    await page.waitForSelector("tbody tr");
    await walk.look("stock-1-balances");
    await walk.go(place);
    await page.waitForSelector("[data-stock]");
    await walk.look("stock-2-warehouse");
    await page.click("[data-act='production.open_stock_count']");
    await go_on(walk, "stock-3-open");
    await page.click("[data-act=record_stock_count]");
    await page.waitForSelector("[data-count]");
    await page.fill("[id=counted-0]", "48");
    await page.locator("[id=count-missing]").pressSequentially("C0DE000000000011");
    await page.keyboard.press("Enter");
    await page.fill("[id=count-explanation]", "清点少一张，已调取监控");
    await page.fill("[id=count-police_report]", "泗公（演示）2026-118");
    await page.click(".el-dialog [data-go]");
    await page.waitForSelector("[data-rehearsed]");
    await walk.look("stock-4-count");
    await page.click(".el-dialog [data-go]");
    await page.waitForSelector("[data-done]");
    await page.keyboard.press("Escape");
    await page.waitForSelector("[data-done]", { state: "detached" });
    await walk.settle();
    await walk.look("stock-5-recorded");
    expect(await page.locator("[data-act=settle_stock_count]").count()).toBe(0);
    await page.click("[data-act='production.record_destruction']");
    await page.setInputFiles("[id=act-photo]", { name: "销毁.jpg", mimeType: "image/jpeg", buffer: Buffer.from("made up") });
    await page.fill("[id=act-signature]", "王制卡");
    await walk.settle();
    await go_on(walk, "stock-6-destroy", true);
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });

  it("another hand settles the count and confirms the destruction", async () => {
    const walk = await county.enter("card_reviewer", language);
    const page = walk.page;
    await walk.go(place);
    await page.waitForSelector("[data-act=settle_stock_count]");
    await walk.look("stock-7-reviewer");
    await page.click("[data-act=settle_stock_count]");
    await go_on(walk, "stock-8-settle");
    await page.click("[data-act=confirm_destruction]");
    await page.fill("[id=act-signature]", "李复核");
    await go_on(walk, "stock-9-confirm", true);
    await walk.look("stock-10-done");
    const stock = (await county.as("card_maker", "production.list_stock", {}))["stock"][0];
    expect(stock.in_stock).toBe(stock.received + stock.moved_in - stock.moved_out - stock.used - stock.spoiled - stock.missing);
    expect(stock.in_stock).toBe(48);
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });
});
