// The department clerk: a new batch, its sheet dropped and read, what is wrong by kind and cell, mended here and in the
// sheet, and submitted.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages, open_county, type County } from "./county";

let county: County;
let sheet = "";
beforeAll(async () => {
  county = await open_county();
  sheet = join(county.folder, "data", "demonstration", "耕地地力保护补贴.csv");
});
afterAll(() => county.close());

describe.each(languages)("the department clerk in %s", (language) => {
  it("brings a roster from the sheet to review", async () => {
    const walk = await county.enter("agriculture_clerk", language);
    const page = walk.page;
    await walk.go("/batches");
    await page.click("[data-new]");
    await page.waitForSelector("form [id=new-period]");
    await page.click("[id=new-item]");
    await page.click(".el-select-dropdown__item");
    await page.fill("[id=new-period]", language === "zh" ? "2027-01" : "2027-02");
    await page.keyboard.press("Enter");
    await walk.look("clerk-1-new-batch");
    await page.click("[data-go]");
    await page.waitForURL("**/batches/batch_*");
    await page.waitForSelector("[data-drop]", { state: "attached" });
    await walk.look("clerk-2-empty-batch");

    await page.setInputFiles("[data-drop]", sheet);
    await page.waitForSelector("[data-findings] tbody tr");
    await walk.look("clerk-3-findings");
    const kinds = await page.$$("[data-findings] .kinds button");
    expect(kinds.length).toBeGreaterThan(3);
    await kinds[1]!.click();
    const codes = await page.$$eval("[data-findings] tbody tr td:nth-child(4)", (cells) => cells.map((cell) => cell.textContent));
    expect(new Set(codes).size).toBe(1);
    await kinds[1]!.click();

    // Found again after a reload.
    await page.reload();
    await page.waitForSelector("[data-findings] tbody tr");

    const [download] = await Promise.all([page.waitForEvent("download"), page.click("[data-download]")]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    const back = join(county.folder, `back-${language}.xlsx`);
    await download.saveAs(back);
    expect(readFileSync(back).subarray(0, 2).toString()).toBe("PK");
    await page.setInputFiles("[data-drop]", back);
    await page.waitForFunction(() => document.querySelectorAll("table").length > 0);
    await walk.settle();
    await page.waitForSelector("[data-findings] tbody tr");

    // Only the town was written wrongly in this row: it is mended here, judged as the import judges.
    const before = Number((await page.textContent(".tile.bad .figure"))!.replace(/,/g, ""));
    const wrong_town = page.locator("[data-findings] tbody tr", { hasText: language === "zh" ? "没有这个镇街" : "no such town" });
    await wrong_town.first().locator("[data-mend]").click();
    await page.waitForSelector("[data-mend-form] input[name=town]");
    await page.waitForSelector("[data-mend-form] .note.bad");
    await walk.look("clerk-4-mend");
    await page.fill("[data-mend-form] input[name=town]", "泗河街道");
    await page.fill("[data-mend-form] input[name=village]", "");
    await page.click("[data-mend-save]");
    await page.waitForSelector("[data-mend-form]", { state: "detached" });
    await page.waitForFunction(
      (count) => Number(document.querySelector(".tile.bad .figure")?.textContent?.replace(/,/g, "")) === count - 1,
      before,
    );

    for (const tab of ["overview", "rows", "match"]) {
      await page.click(`[id=tab-${tab}]`);
      await walk.settle();
      await walk.look(`clerk-5-${tab}`);
    }
    await page.click("[data-act=submit_department_batch]");
    // Bad rows are not left out in silence.
    await page.waitForSelector("[role=dialog] [role=alert]");
    await walk.look("clerk-6-refused");
    await page.click("[role=dialog] .el-switch");
    await page.click("[data-go]");
    await page.waitForSelector("[data-rehearsed]");
    await walk.look("clerk-7-rehearsed");
    expect(await page.textContent("[data-rehearsed] .note")).toContain(language === "zh" ? "即将提交" : "about to submit");
    await page.click("[data-go]");
    await page.waitForSelector("[data-done]");
    await walk.look("clerk-8-submitted");
    await page.keyboard.press("Escape");
    await page.waitForFunction(
      (word) => document.querySelector("[data-state]")?.textContent?.includes(word),
      language === "zh" ? "部门初审" : "First review",
    );
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });
});
