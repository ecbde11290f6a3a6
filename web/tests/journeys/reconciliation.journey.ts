// Three parties compare books and the period is settled; discipline takes the whole as one signed package.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages, open_county, prove_again, type County, type Walk } from "./county";

const yesterday = () => new Date(Date.now() - 16 * 3_600_000).toISOString().slice(0, 10);

/** Rehearses what was typed, looks at it, and does it. */
async function go_on(walk: Walk, name: string, asks = true): Promise<void> {
  if (asks) await walk.page.click("[data-go]");
  await walk.page.waitForSelector("[data-rehearsed]");
  await walk.look(name);
  await walk.page.click("[data-go]");
  await prove_again(walk);
  await walk.page.waitForSelector("[data-done]");
  await walk.page.keyboard.press("Escape");
  await walk.page.waitForSelector("[data-done]", { state: "detached" });
  await walk.settle();
}

describe.each(languages)("comparing books in %s", (language) => {
  let county: County;
  beforeAll(async () => {
    county = await open_county(500);
  });
  afterAll(() => county.close());

  it("three parties fill in, explain, confirm, and another hand settles", async () => {
    const centre = await county.enter("changsha_funds", language);
    await centre.go("/fund-statements");
    await centre.page.waitForSelector("[data-periods]");
    await centre.look("recon-1-none");
    await centre.page.click("[data-extra]");
    await centre.page.fill("[id=act-last_day]", yesterday());
    await centre.page.keyboard.press("Tab");
    await centre.page.fill("[id=act-reason]", "年中抽查");
    await go_on(centre, "recon-2-open");
    await centre.page.waitForSelector("[data-statements] tbody tr");
    await centre.look("recon-3-opened");

    const statements = (await county.as("changsha_funds", "funds.list_statements"))["statements"];
    expect(statements).toHaveLength(1);
    const statement = statements[0].statement as string;
    const shown = async () => county.as("changsha_funds", "funds.show_statement", { statement });

    // Two sides agree with the ledger; the bank counts one card more.
    await centre.go(`/fund-statements/${statement}`);
    await centre.page.waitForSelector("[data-figures]");
    await centre.page.click("[data-more]");
    await centre.page.click("[data-do='funds.fill_statement']");
    await centre.page.waitForSelector("[id=act-cards]");
    await centre.page.locator("[role=dialog] .el-switch").first().click();
    await go_on(centre, "recon-4-fill");
    await county.as("hunan_funds", "funds.fill_statement", { statement, as_ledger: true });
    await county.as("hunan_bank", "funds.fill_statement", { statement, as_ledger: true, cards: 1 });

    const bank = await county.enter("hunan_bank", language);
    await bank.go("/fund-statements");
    expect(await bank.page.$("[data-periods]")).toBeNull();
    await bank.page.locator("[data-statements] tbody tr").first().click();
    await bank.page.waitForSelector("[data-figures]");
    await bank.settle();
    expect(await bank.page.locator("[data-differs]").count()).toBe(1);
    await bank.look("recon-5-differs");
    // Nothing unexplained is confirmed.
    await expect(county.as("hunan_bank", "funds.confirm_statement", { statement })).rejects.toThrow(/difference_unexplained/);
    const difference = (await shown())["differences"][0].difference as string;
    await bank.page.locator("tbody [data-more]").first().click();
    await bank.page.click("[data-do='funds.explain_difference']");
    await bank.page.waitForSelector("[id=act-explanation]");
    await bank.look("recon-6-explain");
    await bank.page.keyboard.press("Escape");
    await county.as("hunan_bank", "funds.explain_difference", { difference, kind: "count_error", explanation: "银行多计一张样卡" });
    await bank.go(`/fund-statements/${statement}`);
    await bank.page.click("[data-act=confirm_statement]");
    await go_on(bank, "recon-7-confirm", false);
    await county.as("changsha_funds", "funds.confirm_statement", { statement });
    expect((await shown())["statement"]["state"]).toBe("open");
    await county.as("hunan_funds", "funds.confirm_statement", { statement });
    expect((await shown())["statement"]["state"]).toBe("confirmed");
    await centre.go(`/fund-statements/${statement}`);
    await centre.page.waitForSelector("[data-figures]");
    await centre.look("recon-8-confirmed");

    // Who opened the period does not settle it.
    const period = statements[0].period as string;
    await expect(county.as("changsha_funds", "funds.close_period", { period })).rejects.toThrow(/same_hand|not_permitted|hand/);
    const second = await county.enter("changsha_funds_second", language);
    await second.go("/fund-statements");
    await second.page.waitForSelector("[data-periods] tbody tr");
    await second.page.locator("[data-periods] tbody [data-settle]").first().click();
    await go_on(second, "recon-9-settle", false);
    expect((await shown())["statement"]["state"]).toBe("closed");
    await second.look("recon-10-settled");
    expect([...centre.complaints, ...bank.complaints, ...second.complaints]).toEqual([]);
    for (const walk of [centre, bank, second]) await walk.leave();
  });

  it("discipline takes books, projects and papers as one signed package", async () => {
    const walk = await county.enter("hunan_discipline", language);
    await walk.go("/projects");
    await walk.page.click("[data-package]");
    await walk.page.fill("[id=act-from]", "2026-01-01");
    await walk.page.keyboard.press("Tab");
    await walk.page.fill("[id=act-to]", "2026-12-31");
    await walk.page.keyboard.press("Tab");
    await walk.page.fill("[id=act-purpose]", "年度专项检查");
    await walk.page.click("[data-go]");
    await walk.page.waitForSelector("[data-rehearsed]");
    await walk.look("package-1-rehearsed");
    county.let_proofs_pass();
    const given = walk.page.waitForEvent("download");
    await walk.page.click("[data-go]");
    await prove_again(walk);
    await walk.page.waitForSelector("[data-done]");
    await walk.look("package-2-made");
    expect((await given).suggestedFilename()).toMatch(/\.zip$/);
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });
});
