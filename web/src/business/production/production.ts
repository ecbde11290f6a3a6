// 制卡 Card production: numbers, stock, batches and their files, instant cards.
import { operations_of } from "../../api/declared";
import { lifecycles } from "../../api/generated";
import type { ModulePages } from "../../kit/module_page";
import type { Tone } from "../../kit/tone";
import { call } from "../../kit/calls";
import { find_names_of } from "../../kit/names";
import { offer } from "../../kit/offers";
import { may } from "../../kit/session";
import { words } from "./words";

export const ops = operations_of("production");

const derived = () => import("../../kit/derived_page.vue");

const batches: Record<keyof typeof lifecycles.production_batches.states, Tone> = {
  "00": "waiting",
  "10": "waiting",
  "20": "waiting",
  "21": "plain",
  "2a": "waiting",
  "2b": "plain",
  "2c": "bad",
  "30": "waiting",
  "31": "plain",
  "40": "waiting",
  "41": "good",
  "50": "good",
  "90": "bad",
  "99": "plain",
};
const files: Record<keyof typeof lifecycles.production_files.states, Tone> = {
  recorded: "waiting",
  delivered: "good",
  received: "waiting",
  taken: "good",
  refused: "bad",
  replaced: "plain",
};
const counts: Record<keyof typeof lifecycles.stock_counts.states, Tone> = {
  counting: "waiting",
  recorded: "waiting",
  settled: "good",
};

const handovers: Record<keyof typeof lifecycles.production_handovers.states, Tone> = { given: "waiting", received: "good" };
const destructions: Record<keyof typeof lifecycles.destructions.states, Tone> = { drafted: "waiting", destroyed: "plain" };
const instant: Record<keyof typeof lifecycles.instant_cards.states, Tone> = {
  fetched: "waiting",
  making: "waiting",
  written: "waiting",
  returned: "warn",
  enabled: "good",
  failed: "bad",
};
type BatchState = keyof typeof lifecycles.production_batches.states;
const back_from_centre: readonly BatchState[] = ["41", "50"];
const before_vendor: readonly BatchState[] = ["10", "20", "21", "2a", "2b", "2c"];
/** Cards lie in the centre: they are inspected, then handed over. */
export const lies_finished = (state: string) => back_from_centre.some((one) => one === state);
/** A person can still be taken out of the batch. */
export const may_pull = (state: string) => before_vendor.some((one) => one === state);
/** No card comes of an item at these stages. */
const failed_stages = ["12", "21", "22", "31", "32", "33", "41"];
export function tone_of_stage(stage: string): Tone {
  if (failed_stages.includes(stage)) return "bad";
  return stage === "40" || stage === "60" ? "good" : "waiting";
}
/** "organisation_7" or "profile_7" is number 7. */
export const number_of = (id: unknown) => Number(String(id).replace(/^\D+/, ""));

async function partners() {
  return (await call(ops.list_partners, {})).partners;
}
async function warehouses() {
  return (await call(ops.list_warehouses, { limit: 200 })).warehouses;
}

export const production_pages: ModulePages = {
  pages: [
    {
      path: "/production",
      name: "production",
      title: words.batches,
      needs: [ops.list_batches],
      component: () => import("./batches_page.vue"),
      menu: { group: "making", order: 60, icon: "Printer" },
      help: { text: words.batches_help, source: "seed-2 3(5); 3.10" },
    },
    {
      path: "/production/:batch",
      name: "production_batch",
      title: words.batch,
      needs: [ops.show_batch],
      component: () => import("./batch_page.vue"),
      help: { text: words.batches_help, source: "R3.10-1" },
    },
    {
      path: "/card-stock",
      name: "card_stock",
      title: words.stock,
      needs: [ops.list_stock],
      component: () => import("./stock_page.vue"),
      menu: { group: "making", order: 70, icon: "Box" },
      help: { text: words.stock_help, source: "R3.9-2" },
    },
    {
      path: "/card-stock/:warehouse",
      name: "warehouse",
      title: words.warehouse,
      needs: [ops.list_movements],
      component: () => import("./warehouse_page.vue"),
      help: { text: words.stock_help, source: "R3.9-2, R3.9-3" },
    },
    {
      path: "/card-numbers",
      name: "card_numbers",
      title: words.numbers,
      needs: [ops.show_numbers],
      component: derived,
      operation: ops.show_numbers,
      menu: { group: "making", order: 80, icon: "Tickets" },
    },
    {
      path: "/instant-cards",
      name: "instant_cards",
      title: words.instant,
      needs: [ops.list_instant_cards],
      component: derived,
      operation: ops.list_instant_cards,
      menu: { group: "making", order: 90, icon: "Lightning" },
    },
    {
      path: "/card-partners",
      name: "card_partners",
      title: words.partners,
      needs: [ops.list_partners],
      component: derived,
      operation: ops.list_partners,
      menu: { group: "making", order: 100, icon: "OfficeBuilding" },
    },
    {
      path: "/hot-chips",
      name: "hot_chips",
      title: words.hot,
      needs: [ops.list_hot_chips],
      component: derived,
      operation: ops.list_hot_chips,
      menu: { group: "making", order: 110, icon: "WarnTriangleFilled" },
    },
  ],
  tones: {
    production_batches: batches,
    production_files: files,
    stock_counts: counts,
    production_handovers: handovers,
    destructions,
    instant_cards: instant,
  },
  shows: {
    production_batch: (id) => `/production/${id}`,
    warehouse: (id) => `/card-stock/${id}`,
  },
  prepare: () => {
    find_names_of("card_partner", async () =>
      may(ops.list_partners) ? Object.fromEntries((await partners()).map((one) => [String(one.partner), one.name])) : {},
    );
    find_names_of("warehouse", async () =>
      may(ops.list_warehouses) ? Object.fromEntries((await warehouses()).map((one) => [String(one.warehouse), one.name])) : {},
    );
    offer("card_partner", async () => (await partners()).map((one) => ({ code: String(one.partner), name: one.name })));
    offer("warehouse", async () => (await warehouses()).map((one) => ({ code: String(one.warehouse), name: one.name })));
  },
};
