// 惠民惠农补贴 Subsidies: items, batches, rosters, review, payment, correction.
import { operations_of } from "../../api/declared";
import { call } from "../../kit/calls";
import type { ModulePages } from "../../kit/module_page";
import { find_names_of } from "../../kit/names";
import { offer } from "../../kit/offers";
import { all_items } from "./items";
import { tones } from "./tones";
import { words } from "./words";

export const ops = operations_of("subsidies");

export const subsidies_pages: ModulePages = {
  pages: [
    {
      path: "/inbox",
      name: "inbox",
      title: words.inbox,
      needs: [ops.inbox],
      component: () => import("./inbox_page.vue"),
      menu: { group: "work", order: 10, icon: "Message" },
      help: {
        text: words.inbox_help,
        keys: [
          { key: "↓ J", does: words.key_next },
          { key: "↑ K", does: words.key_previous },
          { key: "Enter", does: words.key_open },
        ],
      },
    },
    {
      path: "/batches",
      name: "batches",
      title: words.batches,
      needs: [ops.list_batches],
      component: () => import("./batches_page.vue"),
      menu: { group: "subsidies", order: 10, icon: "Files" },
      help: { text: words.batches_help },
    },
    {
      path: "/batches/new",
      name: "new_batch",
      title: words.new_batch,
      needs: [ops.create_batch],
      component: () => import("./new_batch_page.vue"),
      help: { text: words.new_batch_help, source: "R3.18-4" },
    },
    {
      path: "/batches/:batch",
      name: "batch",
      title: words.batch,
      needs: [ops.show_batch],
      component: () => import("./batch_page.vue"),
      help: {
        text: words.batch_help,
        source: "R3.19; R3.20; R3.21",
        keys: [
          { key: "A", does: words.key_main },
          { key: "R", does: words.key_return },
          { key: "1–6", does: words.key_tabs },
          { key: "I", does: words.key_inbox },
        ],
      },
    },
    {
      path: "/items",
      name: "items",
      title: words.items,
      needs: [ops.list_items],
      component: () => import("./items_page.vue"),
      menu: { group: "subsidies", order: 20, icon: "List" },
      help: { text: words.items_help, source: "R3.18" },
    },
    {
      path: "/items/:item",
      name: "item",
      title: words.item,
      needs: [ops.show_item],
      component: () => import("./item_page.vue"),
      help: { text: words.items_help, source: "R3.18" },
    },
    {
      path: "/quotas",
      name: "quotas",
      title: words.quotas,
      needs: [ops.list_quotas],
      component: () => import("./quotas_page.vue"),
      menu: { group: "money", order: 10, icon: "Coin" },
      help: { text: words.quotas_help },
    },
    {
      path: "/visits",
      name: "visits",
      title: words.visits,
      needs: [ops.list_visits],
      component: () => import("./visits_page.vue"),
      menu: { group: "subsidies", order: 30, icon: "Van" },
      help: { text: words.visits_help, source: "R3.20-2" },
    },
    {
      path: "/notices",
      name: "notices",
      title: words.notices,
      needs: [],
      component: () => import("./notices_page.vue"),
    },
    {
      path: "/notices/:notice",
      name: "notice",
      title: words.notices,
      needs: [],
      component: () => import("./notice_page.vue"),
    },
    {
      path: "/objections",
      name: "objections",
      title: words.objections,
      needs: [ops.list_objections],
      component: () => import("../../kit/derived_page.vue"),
      operation: ops.list_objections,
      menu: { group: "subsidies", order: 40, icon: "ChatLineSquare" },
      help: { text: words.objections_help, source: "R3.22-3" },
    },
    {
      path: "/dashboard",
      name: "dashboard",
      title: words.dashboard,
      needs: [ops.money_by],
      component: () => import("./dashboard_page.vue"),
      menu: { group: "supervision", order: 5, icon: "DataAnalysis" },
      help: { text: words.dashboard_help, source: "R3.26" },
    },
    {
      path: "/disbursements",
      name: "disbursements",
      title: words.disbursement,
      needs: [ops.disbursement_ledger],
      component: () => import("./disbursement_page.vue"),
      menu: { group: "supervision", order: 10, icon: "Notebook" },
      help: { text: words.disbursement_help, source: "R3.24" },
    },
    {
      path: "/trace",
      name: "trace",
      title: words.trace,
      needs: [ops.trace_line],
      component: () => import("./trace_page.vue"),
      menu: { group: "supervision", order: 20, icon: "Share" },
      help: { text: words.trace_help },
    },
  ],
  tones,
  shows: { batch: (id) => `/batches/${id}`, item: (id) => `/items/${id}`, notice: (id) => `/notices/${id}` },
  prepare: () => {
    find_names_of("item", async () =>
      Object.fromEntries((await all_items()).map((one) => [one.item, one.short_name || one.minor_name])),
    );
    find_names_of("batch", async (codes) => {
      const found = codes.map(async (code) => {
        const { batch } = await call(ops.show_batch, { batch: code as `batch_${number}` });
        return [code, batch.title] as const;
      });
      return Object.fromEntries(await Promise.all(found));
    });
    offer("item", async () =>
      (await all_items()).map((one) => ({
        code: one.item,
        name: one.code ? `${one.code} ${one.short_name || one.minor_name}` : one.short_name || one.minor_name,
      })),
    );
  },
};
