// Funds and projects: centre, leading group, province, bank, department, big data centre and discipline, each a step.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages, open_county, type County, type Walk } from "./county";

const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** Does what the open dialog rehearsed; an act that asks for something rehearses when it is told to. */
async function go_on(walk: Walk, name: string, asks = false): Promise<void> {
  if (asks) await walk.page.click("[data-go]");
  await walk.page.waitForSelector("[data-rehearsed]");
  await walk.look(name);
  await walk.page.click("[data-go]");
  await walk.page.waitForSelector("[data-done]");
  await walk.page.keyboard.press("Escape");
  await walk.page.waitForSelector("[data-done]", { state: "detached" });
  await walk.settle();
}

describe.each(languages)("funds and projects in %s", (language) => {
  let county: County;
  beforeAll(async () => {
    county = await open_county(500);
  });
  afterAll(() => county.close());

  const project_at = async (account: string, state: string): Promise<string> => {
    const listed = await county.as(account, "projects.list_projects", { limit: 200 });
    const found = listed["projects"].find((one: any) => one.state === state);
    if (!found) throw new Error(`no project of ${account} is ${state}`);
    return found.project as string;
  };
  const notice_at = async (account: string, state: string): Promise<any> => {
    const listed = await county.as(account, "projects.list_notices", { state, limit: 100 });
    return listed["notices"][0];
  };

  it("the centre sees its funds, drafts a plan, and the leading group approves it", async () => {
    const walk = await county.enter("changsha_funds", language);
    const page = walk.page;
    await walk.go("/funds");
    await page.waitForSelector("[data-tiles]");
    await page.waitForSelector("canvas");
    await walk.look("funds-1-overview");
    await walk.go("/plans");
    await page.click("[data-new]");
    await page.fill("[id=act-year]", "2026");
    await page.fill("[id=act-half]", "2");
    await page.fill("[id=act-need]", "窗口设备更新");
    await page.click("[data-go]");
    await page.waitForSelector("[data-rehearsed]");
    await walk.look("funds-2-new-plan");
    await page.click("[data-go]");
    await page.waitForURL(/plans\/plan_\d+/);
    await page.waitForSelector("[data-more]");
    const plan = /plan_\d+/.exec(page.url())![0];
    await county.as("changsha_funds", "funds.add_plan_line", {
      plan,
      project_name: "窗口高拍仪",
      scope_class: "2",
      unit_price: "800.00",
      quantity: 50,
      budget: "40000.00",
      department_and_use: "各服务窗口",
      procurement: "市中心 询价",
    });
    await walk.go(`/plans/${plan}`);
    await page.waitForSelector("[data-act=submit_plan]");
    await walk.look("funds-3-plan");
    await page.click("[data-act=submit_plan]");
    await go_on(walk, "funds-4-submit");
    await walk.leave();

    const group = await county.enter("changsha_group", language);
    await group.go(`/plans/${plan}`);
    await group.page.waitForSelector("[data-act=approve_plan]");
    await group.page.click("[data-act=approve_plan]");
    await go_on(group, "funds-5-approve");
    expect((await county.as("changsha_funds", "funds.show_plan", { plan }))["plan"]["state"]).toBe("approved");
    expect([...walk.complaints, ...group.complaints]).toEqual([]);
    await group.leave();
  });

  it("the manager starts the work of a project and proposes another", async () => {
    const walk = await county.enter("changsha_project", language);
    const page = walk.page;
    await walk.go("/projects");
    await page.waitForSelector("tbody tr");
    await walk.look("projects-1-list");
    const project = await project_at("changsha_project", "contracted");
    await walk.go(`/projects/${project}`);
    await page.waitForSelector("[data-act=start_work]");
    await walk.look("projects-2-contracted");
    await page.click("[data-act=start_work]");
    await go_on(walk, "projects-3-start-work");
    expect((await county.as("changsha_project", "projects.show_project", { project }))["project"]["state"]).toBe("implementing");

    const fresh = await project_at("changsha_project", "proposed");
    await walk.go(`/projects/${fresh}`);
    await page.click("[data-more]");
    await page.click("[data-do='projects.record_consultation']");
    await page.waitForSelector("[id=act-agreed]");
    await walk.look("projects-4-consultation");
    await page.keyboard.press("Escape");
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });

  it("a city's notice goes through the province to the bank, which pays and gives receipts", async () => {
    const made = await notice_at("changsha_funds", "made");
    const province = await county.enter("hunan_funds", language);
    await province.go(`/payment-notices/${made.notice}`);
    await province.page.waitForSelector("[data-act=collect_notice]");
    await province.look("notices-1-made");
    await province.page.click("[data-act=collect_notice]");
    await go_on(province, "notices-2-collect");
    await province.leave();
    const second = await county.enter("hunan_funds_second", language);
    await second.go(`/payment-notices/${made.notice}`);
    await second.page.click("[data-act=submit_notice]");
    await go_on(second, "notices-3-submit");
    await second.leave();

    const bank = await county.enter("hunan_bank", language);
    const page = bank.page;
    await bank.go("/payment-notices");
    await page.waitForSelector("tbody tr");
    await bank.look("notices-4-bank");
    const received = await notice_at("hunan_bank", "received");
    await bank.go(`/payment-notices/${received.notice}`);
    await page.waitForSelector("[data-clock]");
    await page.click("[data-act=record_payment]");
    await page.fill("[id=act-paid_on]", today());
    await page.keyboard.press("Tab");
    await page.fill("[id=act-account_name]", "虚构湘卡科技有限公司");
    await page.fill("[id=act-bank_reference]", `回单${language}1`);
    await go_on(bank, "notices-5-payment", true);
    const shown = await county.as("hunan_bank", "projects.show_notice", { notice: received.notice });
    expect(shown["notice"]["state"]).toBe("paid");
    await bank.look("notices-6-paid");
    expect([...province.complaints, ...second.complaints, ...bank.complaints]).toEqual([]);
    await bank.leave();
  });

  it("a department, the big data centre and the HRSS bureau see the way of Taicang", async () => {
    for (const [account, state] of [
      ["taicang_culture", "building"],
      ["taicang_data", "feasibility_submitted"],
      ["taicang_hrss", "noticed"],
    ] as const) {
      const walk = await county.enter(account, language);
      await walk.go(`/projects/${await project_at(account, state)}`);
      await walk.page.waitForSelector("[data-timeline] li");
      await walk.look(`projects-5-${account}`);
      expect(walk.complaints).toEqual([]);
      await walk.leave();
    }
  });

  it("discipline follows a project from the proposal to the archive, and changes nothing", async () => {
    const walk = await county.enter("hunan_discipline", language);
    await walk.go(`/projects/${await project_at("hunan_discipline", "archived")}`);
    await walk.page.waitForSelector("[data-timeline] li");
    expect(await walk.page.locator("[data-timeline] li").count()).toBeGreaterThan(10);
    expect(await walk.page.locator("[data-act]").count()).toBe(0);
    await walk.page.click("[data-more]");
    const offered = await walk.page.locator("[data-do]").evaluateAll((all) => all.map((one) => one.getAttribute("data-do")));
    expect(offered.every((one) => one?.startsWith("projects.print_"))).toBe(true);
    await walk.page.keyboard.press("Escape");
    await walk.look("projects-6-discipline");
    await walk.go("/deadlines");
    await walk.page.waitForSelector("[data-calendar] .entry");
    await walk.look("projects-7-deadlines");
    await walk.page.click("[data-before]");
    await walk.settle();
    await walk.look("projects-8-month-before");
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });
});
