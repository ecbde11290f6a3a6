// Collection: a plan, a unit's sheet with its mistakes, the police by ferry, an override by two hands, a re-collection slip.
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages, open_county, prove_again, type County } from "./county";
import { choose, go_on } from "./steps";

const heading = "序号,姓名,证件类型,证件号码,性别,民族,出生日期,证件有效期至,国籍,户口性质,户籍地址,常住地址,手机号码,区划代码,单位编号,单位名称,银行,网点,监护人证件号码";

/** A made-up number of Sishui with its right check character. */
function citizen(birth: string, serial: number): string {
  const digits = `370831${birth}${String(serial).padStart(3, "0")}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * weights[at]!, 0);
  return digits + "10X98765432"[sum % 11];
}

describe.each(languages)("collection in %s", (language) => {
  let county: County;
  beforeAll(async () => {
    county = await open_county(300);
  });
  afterAll(() => county.close());

  it("a plan with its day, and a batch whose sheet has mistakes", async () => {
    const walk = await county.enter("card_clerk", language);
    const page = walk.page;
    await walk.go("/collection-plans");
    await page.waitForSelector("tbody tr");
    await walk.look("collection-1-plans");
    await page.click("tbody tr a");
    await page.waitForSelector("[data-state]");
    await walk.settle();
    await walk.look("collection-2-plan");
    await page.click("[data-new]");
    await page.fill("[id=act-title]", "城关小学新教师");
    await choose(walk, "act-channel", 1);
    await page.click("[data-go]");
    await page.waitForSelector("[data-rehearsed]");
    await walk.look("collection-3-new-batch");
    await page.click("[data-go]");
    await page.waitForURL(/collection\/collection_\d+/);
    await page.waitForSelector("[data-drop]", { state: "attached" });
    await walk.settle();
    await walk.look("collection-4-empty");
    const rows = Array.from({ length: 24 }, (_, at) => {
      const number = at === 4 ? citizen("19880512", 100 + at).slice(0, 17) + "?" : citizen("19880512", 100 + at);
      const mobile = at === 7 ? "1390013" : `1390013${String(1000 + at)}`;
      const sex = (100 + at) % 2 === 1 ? "男" : "女";
      return `${at + 1},赵${"春夏秋冬东南西北山水田林云雨雪风金木禾土石泉河湖"[at]},01,${number},${sex},汉族,,20360101,中国,农业,泗水县中兴路${at}号,泗水县中兴路${at}号,${mobile},370831,D002,虚构小学,951,,`;
    });
    await page.setInputFiles("[data-drop]", { name: "采集表.csv", mimeType: "text/csv", buffer: Buffer.from(`${heading}\n${rows.join("\n")}\n`) });
    await page.waitForSelector("[data-findings] tbody tr");
    await walk.settle();
    await walk.look("collection-5-findings");
    await page.click("[data-act=submit_collection]");
    await go_on(walk, "collection-6-submit");
    await page.waitForSelector("[data-state-of-records=checked_ok]");
    await walk.look("collection-7-checked");
    expect(walk.complaints).toEqual([]);

    await page.click("[data-act='collection.request_comparison']");
    await go_on(walk, "collection-8-request");
    await walk.settle();
    await page.waitForSelector("[data-state-of-records=comparing]");

    // The police answers over its folder, as it does in life: by seed, a few not as asked.
    await expect.poll(() => ferry("out").length, { timeout: 8000 }).toBeGreaterThan(0);
    county.run("police-sim", "--once", "--mood", "usual", "--seed", "6");
    await walk.go("/comparisons");
    await walk.look("comparison-1-list");
    const answers = ferry("in");
    expect(answers.length).toBeGreaterThan(0);
    for (const file of answers) {
      await page.setInputFiles("[data-drop]", { name: file, mimeType: "text/plain", buffer: readFileSync(join(folder("in"), file)) });
      await page.waitForSelector("[data-said]");
      await walk.settle();
      rmSync(join(folder("in"), file));
    }
    await walk.look("comparison-2-taken");
    await page.click("[data-said] a");
    await page.waitForSelector("[data-tiles]");
    await walk.settle();
    await walk.look("comparison-3-shown");
    await page.click("header a[href*='/collection/']");
    await page.waitForSelector("[data-state-of-records=compare_failed]");
    await page.click("[data-state-of-records=compare_failed]");
    await walk.settle();
    await walk.look("comparison-4-failed");
    await page.click("[data-open-record]");
    await page.waitForSelector("[data-record] [data-state]");
    await walk.settle();
    await walk.look("comparison-5-record");
    await page.click("[data-print-menu]");
    await page.click("[data-print] ~ *, .el-dialog [data-go]");
    await page.waitForSelector("[data-printed]");
    await walk.look("comparison-6-slip");
    await page.keyboard.press("Escape");
    await page.waitForSelector("[data-printed]", { state: "detached" });
    await page.click("[data-act='collection.ask_override']");
    await page.fill("[id=act-document]", "公安户籍证明");
    await page.setInputFiles("[id=act-upload]", { name: "户籍证明.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4 made up") });
    await page.fill("[id=act-reason]", "来源库中为生僻字替代字");
    await walk.settle();
    await go_on(walk, "override-1-ask", true);
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });

  it("another hand sets the result aside, and the record goes on", async () => {
    const walk = await county.enter("card_reviewer", language);
    const page = walk.page;
    await walk.go("/overrides");
    await page.waitForSelector("[data-act=approve_override]");
    await walk.look("override-2-list");
    await page.click("[data-act=approve_override]");
    await page.fill("[id=act-opinion]", "证明材料属实，同意认定");
    await go_on(walk, "override-3-approve", true);
    expect(walk.complaints).toEqual([]);
    await walk.leave();
    const listed = await county.as("card_clerk", "collection.list_overrides", { state: "approved" });
    const { collection, seq } = listed["overrides"][0];
    expect((await county.as("card_clerk", "collection.show_record", { collection, seq }))["record"]["state"]).toBe("compared_ok");

    const clerk = await county.enter("card_clerk", language);
    await clerk.go(`/collection/${collection}`);
    await clerk.page.click("[data-act='collection.confirm_records']");
    await clerk.page.fill("[id=act-reason]", "单位盖章确认");
    await go_on(clerk, "collection-9-confirm", true);
    await clerk.page.click("[data-act='collection.hand_over_records']");
    await go_on(clerk, "collection-10-hand-over");
    await clerk.page.waitForSelector("[data-state-of-records=to_application]");
    await clerk.look("collection-11-handed-over");
    expect(clerk.complaints).toEqual([]);
    await clerk.leave();
  });

  it("photos of an archive: which are good, why the others are not, and one is looked at", async () => {
    const walk = await county.enter("card_clerk", language);
    const page = walk.page;
    await walk.go("/photo-archives");
    await page.waitForSelector("tbody tr");
    await walk.look("photos-1-list");
    await page.click("[data-import]");
    await page.waitForSelector("[id=act-upload]");
    await walk.look("photos-2-import");
    await page.keyboard.press("Escape");
    await page.click("tbody tr a");
    await page.waitForSelector("[data-rejections] tbody tr");
    await walk.settle();
    await walk.look("photos-3-archive");
    const listed = await county.as("card_clerk", "collection.list_collections", { limit: 100 });
    const with_photos = listed["batches"].find((one: { title: string }) => one.title === "无卡人员补采（第二批）");
    await walk.go(`/collection/${with_photos.collection}`);
    await page.click("[data-open-record]");
    await page.click("[data-see-photo]");
    await page.fill(".el-dialog textarea", "制卡前核对照片");
    await page.click(".el-dialog [data-go]");
    await prove_again(walk);
    await page.waitForSelector("[data-photo] img");
    await walk.look("photos-4-photo");
    await walk.go("/completeness");
    await page.waitForSelector("tbody tr");
    await walk.look("photos-5-completeness");
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });

  const folder = (way: string) => join(county.folder, "data/exchange/compare/POLICE", way);
  const ferry = (way: string) => {
    try {
      return readdirSync(folder(way)).filter((name) => name.endsWith(".txt"));
    } catch {
      return [];
    }
  };
});
