// Finds holders of cards for a journey, and works with them at the counter page.
import type { County, Walk } from "./county";

export interface Somebody {
  readonly person: string;
  readonly name: string;
  readonly number: string;
  readonly mobile: string;
  readonly town: string;
  readonly card_no: string;
  readonly bank: number;
}

/** The next holder, by the order of towns, whom `fits` accepts and who was not given to anybody before. */
export async function find_holder(
  county: County,
  taken: Set<string>,
  fits: (holder: Record<string, any>) => boolean = in_order,
): Promise<Somebody> {
  const towns = (await county.as("card_clerk", "regions.list_regions", { parent: "370831000000", limit: 200 }))["regions"];
  for (const town of towns as Record<string, any>[]) {
    const people = (await county.as("card_clerk", "people.list_people", { town: town["region"], limit: 60 }))["people"];
    for (const one of people as Record<string, any>[]) {
      if (taken.has(one["person"])) continue;
      const holder = await county.as("card_clerk", "cards.show_holder", { person: one["person"] });
      if (!fits(holder)) continue;
      const whole = await county.as("card_clerk", "people.reveal_person", { person: one["person"], purpose: "窗口办理核对" });
      if (!whole["mobile"]) continue;
      taken.add(one["person"]);
      return {
        person: one["person"],
        name: whole["name"],
        number: whole["number"],
        mobile: whole["mobile"],
        town: town["name"],
        card_no: holder["cards"][0]["card_no"],
        bank: holder["cards"][0]["bank"],
      };
    }
  }
  throw new Error("the county has no such holder");
}
/** One card, in use, with an account that takes money. */
export function in_order(holder: Record<string, any>): boolean {
  const card = holder["cards"][0];
  return holder["cards"].length === 1 && card.social_state === "normal" && card.bank_state === "active" && !holder["dead"];
}

/** Opens the counter on somebody, by the number of the document. */
export async function at_counter(walk: Walk, number: string): Promise<void> {
  await walk.go("/counter");
  await walk.page.fill("input[name=who]", number);
  await walk.page.click("[data-find]");
  await walk.page.waitForSelector("[data-holder]");
  await walk.settle();
}

/** Begins an act of a card, or of what `place` holds, and fills what it asks. */
export async function begin(walk: Walk, button: string, values: Record<string, string> = {}): Promise<void> {
  await walk.page.click(button);
  await walk.page.waitForSelector(".el-dialog form[data-act]");
  for (const [name, value] of Object.entries(values)) {
    const field = walk.page.locator(`[id="act-${name}"]`);
    if (value.startsWith("=")) {
      await walk.page.locator(".el-select", { has: field }).click();
      await walk.page.locator(".el-select-dropdown__item:visible").nth(Number(value.slice(1))).click();
    } else await field.fill(value);
  }
}
/** Rehearses, is told what would happen, does it, and closes. */
export async function go_through(walk: Walk, picture?: string): Promise<void> {
  const page = walk.page;
  if (!(await page.locator("[data-rehearsed]").count())) {
    await page.click(".el-dialog [data-go]");
    await page.waitForSelector("[data-rehearsed]");
  }
  if (picture) await walk.look(picture);
  await page.click(".el-dialog [data-go]");
  await page.waitForSelector(".el-dialog [data-done]");
  await page.locator(".el-dialog__footer .el-button").first().click();
  await page.waitForSelector(".el-dialog", { state: "detached" });
  await walk.settle();
}
