// 制卡 Card production: numbers, stock, batches and their files, instant cards.
import { operations_of } from "../../api/declared";
import { lifecycles } from "../../api/generated";
import type { ModulePages } from "../../kit/module_page";
import type { Tone } from "../../kit/tone";
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
  tones: { production_batches: batches, production_files: files, stock_counts: counts },
  shows: {
    production_batch: (id) => `/production/${id}`,
    warehouse: (id) => `/card-stock/${id}`,
  },
};
