// A prefecture files its plan with the province, which notes it; both see where it stands.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages, open_county, type County, type Walk } from "./county";

/** Does what the open dialog rehearsed by itself. */
async function go_on(walk: Walk, name: string): Promise<void> {
  await walk.page.waitForSelector("[data-rehearsed]");
  await walk.look(name);
  await walk.page.click("[data-go]");
  await walk.page.waitForSelector("[data-done]");
  await walk.page.keyboard.press("Escape");
  await walk.page.waitForSelector("[data-done]", { state: "detached" });
  await walk.settle();
}

describe.each(languages)("filing plans with the province in %s", (language) => {
  let county: County;
  beforeAll(async () => {
    county = await open_county(500);
  });
  afterAll(() => county.close());

  it("a plan goes to the banks, is filed by the prefecture and noted by the province", async () => {
    const made = await county.as("changsha_funds", "funds.create_plan", { year: 2026, half: 2, need: "窗口叫号设备" });
    const plan = made["plan"] as string;
    await county.as("changsha_funds", "funds.add_plan_line", {
      plan,
      project_name: "窗口叫号机",
      scope_class: "2",
      unit_price: "3000.00",
      quantity: 10,
      budget: "30000.00",
      department_and_use: "各服务窗口",
      procurement: "市中心 询价",
    });
    await county.as("changsha_funds", "funds.submit_plan", { plan });
    await county.as("changsha_group", "funds.approve_plan", { plan });
    await county.as("changsha_funds", "funds.send_plan_to_banks", { plan });

    const province = await county.enter("hunan_funds", language);
    await province.go("/plan-filings");
    await province.page.waitForSelector("[data-noted] tbody tr");
    expect(await province.page.locator("[data-waiting] tbody tr").count()).toBe(0);
    await province.look("filing-1-none-waits");

    const city = await county.enter("changsha_funds", language);
    await city.go(`/plans/${plan}`);
    await city.page.waitForSelector("[data-act=file_plan]");
    await city.page.click("[data-act=file_plan]");
    await go_on(city, "filing-2-file");
    await city.look("filing-3-filed");
    // Nobody but the province notes filings.
    await expect(county.as("changsha_funds", "funds.receive_filing", { plan })).rejects.toThrow(/not_permitted/);

    await province.go("/plan-filings");
    await province.page.waitForSelector("[data-waiting] tbody tr");
    await province.look("filing-4-waits");
    await province.page.locator("[data-waiting] tbody [data-note]").first().click();
    await go_on(province, "filing-5-note");
    await province.page.waitForFunction(() => document.querySelectorAll("[data-noted] tbody tr").length === 2);
    await province.look("filing-6-noted");
    expect(await province.page.locator("[data-waiting] tbody tr").count()).toBe(0);

    await city.go(`/plans/${plan}`);
    await city.page.waitForSelector("[data-act=start_plan]");
    await city.page.click("[data-act=start_plan]");
    await go_on(city, "filing-7-start");
    expect((await county.as("changsha_funds", "funds.show_plan", { plan }))["plan"]["state"]).toBe("executing");
    expect([...province.complaints, ...city.complaints]).toEqual([]);
    await province.leave();
    await city.leave();
  });

  it("a tender of the prefecture is filed and noted", async () => {
    const province = await county.enter("hunan_funds", language);
    await province.go("/tender-filings");
    await province.page.waitForSelector("[data-waiting] tbody tr");
    await province.look("filing-8-tenders");
    const waiting = await province.page.locator("[data-waiting] tbody tr").count();
    const noted = await province.page.locator("[data-noted] tbody tr").count();
    await province.page.locator("[data-waiting] tbody [data-note]").first().click();
    await go_on(province, "filing-9-note-tender");
    await province.page.waitForFunction(
      (count) => document.querySelectorAll("[data-noted] tbody tr").length === count,
      noted + 1,
    );
    expect(waiting).toBeGreaterThan(0);
    expect(province.complaints).toEqual([]);
    await province.leave();
  });
});
