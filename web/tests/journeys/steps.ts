// Steps that many journeys take: what an open dialog asks and rehearses is done.
import type { Walk } from "./county";

/** Does what the open dialog rehearsed; an act that asks for something rehearses when it is told to. */
export async function go_on(walk: Walk, name: string, asks = false): Promise<void> {
  if (asks) await walk.page.click("[data-go]");
  await walk.page.waitForSelector("[data-rehearsed]");
  await walk.look(name);
  await walk.page.click("[data-go]");
  await walk.page.waitForSelector("[data-done]");
  await walk.page.keyboard.press("Escape");
  await walk.page.waitForSelector("[data-done]", { state: "detached" });
  await walk.settle();
}

/** Chooses what a field offers: the nth, or the one that says so. */
export async function choose(walk: Walk, field: string, which: number | string): Promise<void> {
  const input = walk.page.locator(`[id=${field}]`);
  await walk.page.locator(".el-select", { has: input }).click();
  const offered = walk.page.locator(`[id=${await input.getAttribute("aria-controls")}] .el-select-dropdown__item`);
  await (typeof which === "number" ? offered.nth(which) : offered.filter({ hasText: which }).first()).click();
}
