// HRSS: match results by reason, town and bank with the lists for visits; items, accounts by request, rule packs, calendar.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bring_batch } from "./batches";
import { languages, open_county, prove_again, type County } from "./county";

let county: County;
let batch = "";
beforeAll(async () => {
  county = await open_county();
  batch = await bring_batch(county, "2027-01", "submitted");
});
afterAll(() => county.close());

describe.each(languages)("HRSS in %s", (language) => {
  it("reads the match results and takes the list for visits", async () => {
    const walk = await county.enter("platform", language);
    const page = walk.page;
    await walk.go(`/batches/${batch}?tab=match`);
    await page.waitForSelector(".bar-line");
    await walk.look("operator-1-match");
    await page.locator(".bar-line button").first().click();
    await page.waitForSelector("[id=act-purpose]");
    await page.fill("[id=act-purpose]", "镇街上门办理激活");
    await page.click("[data-go]");
    await page.waitForSelector("[data-rehearsed]");
    await page.click("[data-go]");
    await prove_again(walk);
    await page.waitForSelector("[data-done] button");
    await walk.look("operator-2-visit-list");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("[data-done] button")]);
    expect(download.suggestedFilename()).toMatch(/\.(xlsx|csv)$/);
    await page.keyboard.press("Escape");
    await page.waitForSelector("[data-done]", { state: "detached" });
    await page.click("[data-match]");
    await page.waitForSelector("[data-rehearsed]");
    await page.click("[data-go]");
    await page.waitForSelector("[data-done]");
    await page.keyboard.press("Escape");
    await page.waitForSelector("[data-changes]");
    await walk.look("operator-3-matched-again");
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });

  it("opens an account that was asked for, and reads the rules", async () => {
    const person = language === "zh" ? { name: "演示新人", digits: "37083119900101123" } : { name: "演示来人", digits: "37083119910101123" };
    const asked = await county.as("agriculture_leader", "access.submit_provision_request", {
      organisation: (await county.as("agriculture_leader", "access.who_am_i"))["organisation"],
      person_name: person.name,
      number: with_check_digit(person.digits),
      mobile: language === "zh" ? "13800000001" : "13800000002",
      post: "项目经办",
      roles: ["DEPT_CLERK"],
    });
    const walk = await county.enter("platform", language);
    const page = walk.page;
    await walk.go("/requests");
    await page.waitForSelector("tbody tr");
    await walk.look("platform-1-requests");
    await page.locator("tbody tr").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("[data-act=open_account]");
    expect(page.url()).toContain(asked["request"]);
    await walk.look("platform-2-request");
    await page.click("[data-act=open_account]");
    await page.fill("[id=act-account]", `new_clerk_${language}`);
    await page.click("[data-go]");
    await page.waitForSelector("[data-rehearsed]");
    await page.click("[data-go]");
    await prove_again(walk);
    await page.waitForSelector("[data-act][class] [data-done], [data-done]");
    await walk.look("platform-3-opened");
    await page.keyboard.press("Escape");

    for (const path of ["/items", "/packs", "/calendar", "/roles", "/operators", "/organisations"]) {
      await walk.go(path);
      await page.waitForSelector("h1");
      await walk.look(`platform-4${path.replace("/", "-")}`);
    }
    await walk.go("/packs");
    await page.locator("article a").first().click();
    await page.waitForSelector(".rule");
    await walk.look("platform-5-pack");
    await walk.go("/items");
    await page.waitForSelector("tbody a");
    await page.locator("tbody a").first().click();
    await page.waitForSelector("[data-state]");
    await walk.look("platform-6-item");
    await page.click("[data-help]");
    await page.waitForSelector(".el-drawer h2");
    await walk.look("platform-7-help");
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });
});

function with_check_digit(digits: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((all, weight, at) => all + weight * Number(digits[at]), 0);
  return digits + "10X98765432"[sum % 11];
}
