// Brings batches to where a journey begins, through the same operations as everybody.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { County } from "./county";

export type Stage = "submitted" | "reviewed" | "approved" | "ordered";

/** A batch of the farmland subsidy of a period, at a stage. */
export async function bring_batch(county: County, period: string, stage: Stage): Promise<string> {
  const sheet = readFileSync(join(county.folder, "data", "demonstration", "耕地地力保护补贴.csv"));
  const items = await county.as("agriculture_clerk", "subsidies.list_items");
  const item = items["items"].find((one: any) => one.minor_name === "耕地地力保护补贴")["item"] as string;
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const made = await county.as("agriculture_clerk", "subsidies.create_batch", {
    item,
    period,
    region: "370831000000",
    pay_day: day,
  });
  const batch = made["batch"] as string;
  const year = Number(period.slice(0, 4));
  const quotas = await county.as("finance_clerk", "subsidies.list_quotas", { year });
  if (!quotas["quotas"].some((one: any) => one.item === item))
    await county.as("finance_clerk", "subsidies.set_quota", { item, year, amount: "5000000", document_no: `演示财预〔${year}〕1号` });
  const upload = await county.give("agriculture_clerk", `名册${period}.csv`, sheet);
  const imported = await county.as("agriculture_clerk", "subsidies.import_roster", { batch, upload });
  await job_done(county, "agriculture_clerk", imported["job"]);
  await county.as("agriculture_clerk", "subsidies.submit_department_batch", { batch, leave_out_bad_rows: true });
  if (stage === "submitted") return batch;
  await county.as("agriculture_reviewer", "subsidies.review_batch", { batch, opinion: "同意" });
  if (stage === "reviewed") return batch;
  await county.as("agriculture_leader", "subsidies.approve_batch", { batch, opinion: "同意" });
  if (stage === "approved") return batch;
  const ordered = await county.as("finance_clerk", "subsidies.order_batch_payment", { batch });
  await job_done(county, "finance_clerk", ordered["job"]);
  return batch;
}

export async function job_done(county: County, account: string, job: string): Promise<void> {
  for (;;) {
    const shown = await county.as(account, "engine.show_job", { job });
    if (shown["state"] === "done") return;
    if (shown["state"] === "failed") throw new Error(`${job}: ${shown["problem_zh"]}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Releases every order of a batch that waits, as finance's second hand. */
export async function release_all(county: County, batch: string): Promise<void> {
  const source_id = Number(batch.split("_")[1]);
  for (;;) {
    const orders = await county.as("finance_reviewer", "payments.list_orders", { source: "subsidies.batch", source_id });
    const writing = orders["orders"].filter((one: any) => one.state === "writing");
    for (const one of orders["orders"].filter((order: any) => order.state === "ready"))
      await county.as("finance_reviewer", "payments.release_bank_file", { order: one.order, opinion: "核对无误" });
    if (!writing.length) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
