// Issuing: set-up by two hands, an application for a child with the guardian and one by an agent, fee, green channel, figures.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages, open_county, type County } from "./county";
import { choose, go_on } from "./steps";

const paper = (name: string) => ({ name: `${name}.jpg`, mimeType: "image/jpeg", buffer: Buffer.from(`made up: ${name}`) });

describe.each(languages)("issuing in %s", (language) => {
  let county: County;
  beforeAll(async () => {
    county = await open_county(500);
  });
  afterAll(() => county.close());

  it("the set-up stands, and a new profile needs another hand", async () => {
    const walk = await county.enter("card_maker", language);
    const page = walk.page;
    await walk.go("/issuing-setup");
    await page.waitForSelector("tbody tr");
    await walk.look("issuing-1-profiles");
    await page.click("[data-new]");
    await page.fill("[id=act-name]", "第三代社保卡（卡面改版）");
    await page.fill("[id=act-generation]", "3");
    await page.fill("[id=act-chip_kb]", "80");
    await page.click("[data-act] .el-switch");
    await page.fill("[id=act-interface]", "DUAL");
    await page.fill("[id=act-spec_version]", "3.00");
    await page.fill("[id=act-face_design]", "2027 版卡面");
    await walk.look("issuing-2-new-profile");
    await page.keyboard.press("Escape");
    for (const part of ["registrations", "tenders", "bank-quotas", "fees"]) {
      await walk.go(`/issuing-setup?part=${part}`);
      await page.waitForSelector("tbody tr");
      await walk.look(`issuing-3-${part}`);
    }
    await walk.go("/issuing-setup?part=registrations");
    await page.click("tbody tr td");
    await page.waitForSelector("[data-state]");
    await walk.settle();
    await walk.look("issuing-4-registration");
    const made = await county.as("card_maker", "issuing.propose_profile", {
      name: "第三代社保卡（卡面改版）",
      generation: 3,
      chip_kb: 80,
      domestic_chip: true,
      interface: "DUAL",
      applications: ["SSSE", "PSE"],
      algorithms: ["SM4", "SM2"],
      spec_version: "3.00",
      face_design: "2027 版卡面",
      valid_years: 10,
    });
    const profile = made["profile"]["profile"];
    await walk.go(`/issuing-setup/profiles/${profile}`);
    await page.click("[data-act=submit_profile]");
    await go_on(walk, "issuing-5-submit");
    expect(walk.complaints).toEqual([]);
    await walk.leave();
    const other = await county.enter("card_reviewer", language);
    await other.go(`/issuing-setup/profiles/${profile}`);
    await other.page.waitForSelector("[data-act=approve_profile]");
    await other.look("issuing-6-profile");
    await other.page.click("[data-act=approve_profile]");
    await go_on(other, "issuing-7-approve");
    expect((await county.as("card_maker", "issuing.show_profile", { profile }))["profile"]["state"]["state"]).toBe("approved");
    expect(other.complaints).toEqual([]);
    await other.leave();
  });

  it("the counter takes an application for a child with the guardian, and of a lost card's holder with its fee", async () => {
    const walk = await county.enter("card_clerk", language);
    const page = walk.page;
    await walk.go("/apply");
    await walk.look("apply-1-empty");
    await page.fill("[id=apply-number]", child(44));
    await page.click("[data-look-up] button");
    await page.waitForSelector("[data-application]");
    await walk.settle();
    await walk.look("apply-2-child");
    await choose(walk, "apply-bank", 0);
    await choose(walk, "apply-outlet", 0);
    await page.fill("[id=agent-name]", "王监护");
    await page.fill("[id=agent-number]", parent);
    await page.fill("[id=agent-mobile]", "13900000001");
    await page.fill("[id=agent-relation]", "父亲");
    await page.setInputFiles("[id=agent-agent_document]", paper("监护人身份证"));
    await page.setInputFiles("[id=agent-principal_document]", paper("户口簿"));
    await walk.settle();
    await page.click("[data-application] [data-go]");
    await page.waitForSelector("[data-rehearsed]");
    await walk.look("apply-3-rehearsed");
    await page.click("[data-application] [data-go]");
    await page.waitForSelector("[data-taken]");
    await walk.look("apply-4-taken");
    await page.click("[data-open-it]");
    await page.waitForSelector("[data-agent]");
    await walk.settle();
    await walk.look("apply-5-application");
    expect(walk.complaints).toEqual([]);

    // The card handed out to the third child is gone: a reissue costs a fee.
    const holder = await a_holder();
    await county.as("card_clerk", "cards.report_formal_loss", { card_no: holder.card_no, number: holder.number });
    await walk.go("/apply");
    await page.fill("[id=apply-number]", holder.number);
    await page.click("[data-look-up] button");
    await page.waitForSelector("[data-application]");
    await choose(walk, "apply-bank", 0);
    await page.fill("[id=agent-name]", "王监护");
    await page.fill("[id=agent-number]", parent);
    await page.setInputFiles("[id=agent-agent_document]", paper("监护人身份证"));
    await page.setInputFiles("[id=agent-principal_document]", paper("户口簿"));
    await walk.settle();
    await page.click("[data-application] [data-go]");
    await page.waitForSelector("[data-rehearsed]");
    await page.click("[data-application] [data-go]");
    await page.waitForSelector("[data-pay]");
    await walk.look("apply-6-fee");
    await page.click("[data-pay]");
    await choose(walk, "act-how", 0);
    await page.fill("[id=act-receipt_no]", "鲁财00012345");
    await go_on(walk, "apply-7-pay", true);
    await page.click("[data-open-it]");
    await page.waitForSelector("[data-progress]");
    await walk.settle();
    await walk.look("apply-8-paid");
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });

  it("somebody of the green channel is applied for, and a collected batch at once", async () => {
    const walk = await county.enter("card_clerk", language);
    const page = walk.page;
    await walk.go("/green-channel");
    await page.waitForSelector("tbody tr");
    await walk.look("green-1-list");
    const ready = await ready_of_green();
    await walk.go(`/apply?person=${ready}`);
    await page.waitForSelector("[data-application]");
    await choose(walk, "apply-bank", 0);
    await page.click("[data-with-agent]");
    await walk.look("green-2-agent");
    await page.click("[data-with-agent]");
    await page.click("[data-application] [data-go]");
    await page.waitForSelector("[data-rehearsed]");
    await page.click("[data-application] [data-go]");
    await page.waitForSelector("[data-taken]");
    await walk.look("green-3-taken");
    await walk.go("/applications");
    await page.waitForSelector("tbody tr");
    await walk.look("applications-1-list");
    await page.click("[data-bulk]");
    await page.waitForSelector("[id=act-batch]");
    await walk.look("applications-2-bulk");
    await page.keyboard.press("Escape");
    expect(walk.complaints).toEqual([]);
    await walk.leave();
  });

  it("figures of issuing, and targets against actual", async () => {
    const walk = await county.enter("card_reviewer", language);
    const page = walk.page;
    await walk.go("/issuing");
    await page.waitForSelector("[data-tiles]");
    await page.waitForSelector("canvas");
    await walk.look("issuing-8-overview");
    await page.evaluate(() => document.querySelectorAll("canvas")[3]?.scrollIntoView());
    await walk.look("issuing-9-holders");
    expect(walk.complaints).toEqual([]);
    await walk.leave();
    const office = await county.enter("qingyuan_office", language);
    await office.go("/issuing");
    await office.page.waitForSelector("[data-targets]");
    await office.settle();
    await office.look("issuing-10-targets");
    expect(office.complaints).toEqual([]);
    await office.leave();
  });

  /** The made-up children of the demonstration: born one day after the other. */
  function child(nth: number): string {
    const born = new Date(Date.UTC(2023, 0, 5 + nth)).toISOString().slice(0, 10).replaceAll("-", "");
    return with_check(`370831${born}501`);
  }
  function with_check(digits: string): string {
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    return digits + "10X98765432"[[...digits].reduce((sum, digit, at) => sum + Number(digit) * weights[at]!, 0) % 11];
  }
  const parent = with_check("37083119880512101");
  async function a_holder(): Promise<{ number: string; card_no: string }> {
    for (let nth = 2; nth < 12; ++nth) {
      const shown = await county.as("card_clerk", "cards.show_card", { number: child(nth) });
      const card = shown["cards"].find((one: any) => one.holding === "handed_out" && one.social_state === "normal");
      if (card) return { number: child(nth), card_no: card.card_no };
    }
    throw new Error("no child has a card");
  }
  async function ready_of_green(): Promise<string> {
    const listed = await county.as("card_clerk", "issuing.list_green_channel", { state: "found", limit: 200 });
    for (const one of listed["cases"]) {
      const found = await county.as("card_clerk", "issuing.look_up_applicant", { person: one.person });
      if (found["is_ready"] && !found["open"]) return one.person;
    }
    throw new Error("nobody of the green channel is ready");
  }
});
