// The frame: signing in, the menu by permission, the language that keeps the page, the lock that keeps typed work.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages, open_county, type County } from "./county";

let county: County;
beforeAll(async () => {
  county = await open_county();
});
afterAll(() => county.close());

describe.each(languages)("the frame in %s", (language) => {
  it("refuses a wrong password in words and lets the right one in", async () => {
    const walk = await county.stranger(language);
    await walk.go("/batches");
    await walk.look("sign-in");
    expect(walk.page.url()).toContain("/sign-in?to=/batches");
    await walk.page.fill("input[name=account]", "finance_clerk");
    await walk.page.fill("input[name=password]", "not-the-password");
    await walk.page.click("button[type=submit]");
    const said = await walk.page.textContent("[role=alert]");
    expect(said).toContain(language === "zh" ? "不正确" : "wrong");
    await walk.page.fill("input[name=password]", "Demo-2026-only");
    await walk.page.click("button[type=submit]");
    await walk.page.waitForURL("**/batches");
    await walk.page.waitForSelector("tbody tr");
    await walk.look("batches");
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });

  it("loads sign-in and inbox in less than 400 kB", async () => {
    const walk = await county.enter("finance_clerk", language);
    await walk.page.waitForSelector("h1");
    await walk.settle();
    const bytes = await walk.page.evaluate(() =>
      [...performance.getEntriesByType("resource"), ...performance.getEntriesByType("navigation")]
        .map((one) => (one as PerformanceResourceTiming).encodedBodySize)
        .reduce((sum, size) => sum + size, 0),
    );
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(400_000);
    await walk.leave();
  });

  it("shows each person the menu of their posts", async () => {
    for (const [account, sees, sees_not] of [
      ["agriculture_clerk", "/inbox", "/audit"],
      ["auditor", "/audit", "/inbox"],
      ["platform", "/packs", "/bank"],
      ["bank_951_clerk", "/bank", "/batches"],
    ] as const) {
      const walk = await county.enter(account, language);
      const paths = await walk.page.$$eval("nav a", (links) => links.map((link) => link.getAttribute("href")));
      expect(paths).toContain(sees);
      expect(paths).not.toContain(sees_not);
      await walk.settle();
      await walk.look(`home-${account}`);
      expect(walk.complaints).toEqual([]);
      await walk.leave();
    }
  });

  it("walks a newcomer around, once", async () => {
    const walk = await county.enter("agriculture_reviewer", language, true);
    await walk.page.waitForSelector(".el-tour__content");
    await walk.look("tour");
    for (;;) {
      const next = walk.page.locator(".el-tour__footer .el-button--primary");
      if (!(await next.count())) break;
      await next.click();
    }
    await walk.page.waitForSelector(".el-tour__content", { state: "detached" });
    await walk.page.reload();
    await walk.settle();
    expect(await walk.page.$(".el-tour__content")).toBeNull();
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });

  it("keeps the page and what was typed when the language changes", async () => {
    const walk = await county.enter("auditor", language);
    await walk.go("/op/payments.show_line");
    await walk.page.fill("form input", "order_1-1");
    await walk.page.click("[data-language]");
    expect(await walk.page.inputValue("form input")).toBe("order_1-1");
    expect(await walk.page.getAttribute("html", "lang")).toBe(language === "zh" ? "en" : "zh-CN");
    expect(walk.page.url()).toContain("/op/payments.show_line");
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });

  it("locks when the session ended and goes on where it was", async () => {
    const walk = await county.enter("finance_clerk", language);
    await walk.go("/op/subsidies.set_quota");
    await walk.page.fill("[id$=document_no]", "2026-7");
    await walk.page.evaluate(() =>
      fetch("/api/access.sign_out", {
        method: "POST",
        headers: { "X-OneCard": "1", "Content-Type": "application/json" },
        body: "{}",
      }),
    );
    await walk.page.click("[data-jobs]");
    await walk.page.waitForSelector("[aria-modal=true] input[type=password]");
    await walk.look("locked");
    await walk.page.fill("[aria-modal=true] input[type=password]", "Demo-2026-only");
    await walk.page.keyboard.press("Enter");
    await walk.page.waitForSelector("[aria-modal=true] input[type=password]", { state: "detached" });
    expect(await walk.page.inputValue("[id$=document_no]")).toBe("2026-7");
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });

  it("reaches every list and question of a person by a page made of its declaration", async () => {
    const walk = await county.enter("auditor", language);
    await walk.go("/all");
    await walk.look("all-operations");
    const links = await walk.page.$$eval("main a", (all) => all.map((link) => link.getAttribute("href")!));
    expect(links.length).toBeGreaterThan(30);
    // The words change with the language, the pages do not: all of them are walked once.
    for (const link of language === "zh" ? links : links.slice(0, 8)) {
      await walk.page.click(`main a[href="${link}"]`);
      await walk.page.waitForURL(`**${link}`);
      expect(await walk.page.textContent("h1")).not.toBe("");
      await walk.settle();
      expect(walk.complaints, link).toEqual([]);
      await walk.page.goBack();
    }
    await walk.go("/help-for-nobody");
    await walk.look("lost");
    await walk.leave();
  });
});
