// A card lost for good and made anew: the counter takes the loss, and the new card takes over the open rosters of its holder.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { job_done } from "./batches";
import { languages, open_county, type County } from "./county";
import { at_counter, begin, find_holder, go_through, in_order, type Somebody } from "./holders";

interface Child {
  readonly person: string;
  readonly name: string;
  readonly number: string;
  readonly card_no: string;
  readonly bank: number;
}

let county: County;
let guardian: Somebody;
const children = {} as Record<(typeof languages)[number], Child>;
beforeAll(async () => {
  county = await open_county(2000, 1);
  guardian = await find_holder(county, new Set(), in_order);
  // Cards the platform made itself, collected and in use.
  const found: Child[] = [];
  const made = (await county.as("card_clerk", "issuing.list_applications", { state: "success", limit: 200 }))["applications"];
  for (const one of made as Record<string, any>[]) {
    if (found.length === languages.length) break;
    const holder = await county.as("card_clerk", "cards.show_holder", { person: one["person"] });
    const card = holder["cards"][0];
    if (card.social_state !== "normal" || found.some((child) => child.person === one["person"])) continue;
    const whole = await county.as("card_clerk", "people.reveal_person", { person: one["person"], purpose: "窗口办理核对" });
    found.push({ person: one["person"], name: whole["name"], number: whole["number"], card_no: card.card_no, bank: card.bank });
  }
  // This bank takes money for accounts that are opened and not activated yet, so that the rows can be paid.
  const banks = (await county.as("platform", "cards.list_banks"))["banks"] as Record<string, any>[];
  const own = banks.map((one) => one["bank"]).find((bank) => bank.code === found[0]!.bank);
  const known = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== null));
  await county.as("platform", "cards.save_bank", { ...known, preopened_accepts: true });
  languages.forEach((language, at) => (children[language] = found[at]!));
});
afterAll(() => county.close());

const wait_until = async (holds: () => Promise<boolean>) => {
  for (let tries = 0; !(await holds()); ++tries) {
    if (tries > 200) throw new Error("it never came");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

/** A batch of the farmland subsidy with one row, the child's, that nobody has paid yet. */
async function open_roster(child: Child, period: string): Promise<string> {
  const items = await county.as("agriculture_clerk", "subsidies.list_items");
  const item = items["items"].find((one: any) => one.minor_name === "耕地地力保护补贴")["item"] as string;
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const made = await county.as("agriculture_clerk", "subsidies.create_batch", { item, period, region: "370831000000", pay_day: day });
  const batch = made["batch"] as string;
  const headings = "姓名,身份证号,民族,手机号,镇街,村（社区）,开户行,银行卡号,补贴额,预计发放时间";
  const sheet = `${headings}\n${child.name},${child.number},汉族,${guardian.mobile},${guardian.town},,,,120.00,${period}\n`;
  const upload = await county.give("agriculture_clerk", `名册${period}.csv`, sheet);
  const imported = await county.as("agriculture_clerk", "subsidies.import_roster", { batch, upload });
  await job_done(county, "agriculture_clerk", imported["job"]);
  return batch;
}
const row_of = async (batch: string) =>
  ((await county.as("agriculture_clerk", "subsidies.list_rows", { batch }))["rows"] as Record<string, any>[])[0]!;

/** What the makers of cards do, from the application to the outlet; the partners are played. */
async function make_card(): Promise<void> {
  const last = ((await county.as("card_maker", "production.list_batches"))["batches"] as Record<string, any>[])[0]!;
  const made = await county.as("card_maker", "production.create_batch", {
    region: last["region"],
    bank: last["bank"],
    profile: last["profile"],
    vendor: last["vendor"],
    cards: 100,
  });
  const batch = made["batch"] as string;
  const state = async () => (await county.as("card_maker", "production.show_batch", { batch }))["batch"]["state"] as string;
  for (const act of ["send_bank_order", "send_vendor_order", "send_centre_order"]) {
    await wait_until(async () =>
      county.as("card_maker", `production.${act}`, { batch }).then(
        () => true,
        () => false,
      ),
    );
    const before = await state();
    await wait_until(async () => {
      county.run("card-sim", "--once", "--card-mood", "good");
      return (await state()) !== before;
    });
  }
  const items = (await county.as("card_maker", "production.list_items", { batch, limit: 100 }))["items"] as Record<string, any>[];
  const sample = items.filter((one) => !one["fail_code"]).length;
  await county.as("card_maker", "production.record_inspection", { batch, sample, bad: 0, note: "抽检合格" });
  const shown = await county.as("card_maker", "production.show_batch", { batch });
  for (const one of shown["outlets"] as Record<string, any>[]) {
    const outlet = one["outlet"] ? { outlet: Number(String(one["outlet"]).split("_").pop()) } : {};
    const leg = { batch, leg: "city_to_outlet", signature: "演示制卡管理" };
    const given = await county.as("card_maker", "production.hand_over_cards", { ...leg, ...outlet });
    await county.as("card_clerk", "production.receive_cards", { handover: given["handover"], signature: "演示卡经办" });
  }
}

describe.each(languages)("a reissue in %s", (language) => {
  it("cancels the old card and points the open roster to the new one", async () => {
    const child = children[language];
    const batch = await open_roster(child, language === "zh" ? "2026-09" : "2026-10");
    const before = await row_of(batch);
    expect(before["account"]).toBeTruthy();

    const walk = await county.enter("card_clerk", language);
    const page = walk.page;
    await at_counter(walk, child.number);
    await walk.look("reissue-1-before");
    await begin(walk, `[data-card="${child.card_no}"] [data-act=report_formal_loss]`);
    await go_through(walk, "reissue-2-lost");
    await page.waitForSelector("[data-apply='05']");
    await walk.look("reissue-3-may-apply");

    const proof = (name: string) => county.give("card_clerk", `${name}.txt`, `${name}（演示）`);
    const applied = await county.as("card_clerk", "issuing.apply", {
      number: child.number,
      type: "05",
      bank: child.bank,
      agent: {
        kind: "guardian",
        name: guardian.name,
        number: guardian.number,
        mobile: guardian.mobile,
        relation: "父母",
        agent_document: await proof("监护人身份证"),
        principal_document: await proof("户口簿"),
      },
    });
    if (applied["fee"])
      await county.as("card_clerk", "issuing.pay_fee", { order: applied["fee"]["order"], how: "mobile", receipt_no: `演收-${language}` });
    await at_counter(walk, child.number);
    await walk.look("reissue-4-applied");
    await make_card();

    // The guardian fetches it; enabling it ends the old one.
    await at_counter(walk, child.number);
    const holder = await county.as("card_clerk", "cards.show_holder", { person: child.person });
    const fresh = (holder["cards"] as Record<string, any>[]).find((card) => card["social_state"] === "sealed")!["card_no"] as string;
    await walk.look("reissue-5-arrived");
    await county.as("card_clerk", "cards.hand_out_card", {
      card_no: fresh,
      number: child.number,
      agent_name: guardian.name,
      agent_number: guardian.number,
      proof: await proof("领卡签名"),
    });
    await at_counter(walk, child.number);
    await begin(walk, `[data-card="${fresh}"] [data-act=enable_card]`);
    await go_through(walk, "reissue-6-enabled");
    await walk.look("reissue-7-after");
    const after = await county.as("card_clerk", "cards.show_holder", { person: child.person });
    const states = Object.fromEntries((after["cards"] as Record<string, any>[]).map((card) => [card["card_no"], card["social_state"]]));
    expect(states).toMatchObject({ [fresh]: "normal", [child.card_no]: "cancelled" });

    // The roster that nobody paid yet follows by itself.
    await wait_until(async () => {
      const row = await row_of(batch);
      return Boolean(row["account"]) && row["account"] !== before["account"];
    });
    const clerk = await county.enter("agriculture_clerk", language);
    await clerk.go(`/batches/${batch}?tab=rows`);
    await clerk.page.waitForSelector("tbody tr");
    await clerk.look("reissue-8-roster");
    expect(await clerk.page.textContent("main")).toContain(String((await row_of(batch))["account"]).slice(-4));
    expect([...walk.complaints, ...clerk.complaints]).toEqual([]);
    await clerk.leave();
    await walk.leave();
  });
});
