// 支付 Payments: orders, bank files, the banks' answers.
import { operations_of } from "../../api/declared";
import { lifecycles } from "../../api/generated";
import type { ModulePages } from "../../kit/module_page";
import type { Tone } from "../../kit/tone";
import { words } from "./words";

export const ops = operations_of("payments");

const orders: Record<keyof typeof lifecycles.payment_orders.states, Tone> = {
  writing: "waiting",
  ready: "warn",
  released: "waiting",
  sent: "waiting",
  acknowledged: "waiting",
  answered: "warn",
  finished: "good",
  revoked: "plain",
  rejected: "bad",
};
const files: Record<keyof typeof lifecycles.bank_files.states, Tone> = {
  recorded: "plain",
  made: "waiting",
  delivering: "waiting",
  delivered: "good",
  withdrawn: "plain",
  received: "waiting",
  taken: "good",
  refused: "bad",
};
const resolutions: Record<keyof typeof lifecycles.unknown_resolutions.states, Tone> = {
  drafted: "plain",
  proposed: "waiting",
  confirmed: "good",
  declined: "bad",
};
/** What became of a line; not a lifecycle, hence named here. */
const outcomes: Record<string, Tone> = { paid: "good", returned: "bad", unknown: "warn", refunded: "bad", open: "plain" };

export const payments_pages: ModulePages = {
  pages: [
    {
      path: "/bank",
      name: "bank_desk",
      title: words.bank_desk,
      needs: [ops.download_bank_file],
      component: () => import("./bank_desk_page.vue"),
      menu: { group: "work", order: 20, icon: "OfficeBuilding" },
      help: { text: words.bank_desk_help, source: "R3.23" },
    },
    {
      path: "/orders",
      name: "orders",
      title: words.orders,
      needs: [ops.list_orders],
      component: () => import("./orders_page.vue"),
      menu: { group: "money", order: 20, icon: "Tickets" },
      help: { text: words.orders_help },
    },
    {
      path: "/orders/:order",
      name: "order",
      title: words.order,
      needs: [ops.show_order],
      component: () => import("./order_page.vue"),
      help: { text: words.orders_help },
    },
    {
      path: "/bank-files",
      name: "bank_files",
      title: words.files,
      needs: [ops.list_files],
      component: () => import("./files_page.vue"),
      menu: { group: "money", order: 30, icon: "Files" },
    },
    {
      path: "/set-aside",
      name: "set_aside",
      title: words.set_aside,
      needs: [ops.list_set_aside],
      component: () => import("../../kit/derived_page.vue"),
      operation: ops.list_set_aside,
      menu: { group: "money", order: 40, icon: "Remove" },
      help: { text: words.set_aside_help },
    },
    {
      path: "/books",
      name: "books",
      title: words.books,
      needs: [ops.check_books],
      component: () => import("./books_page.vue"),
      menu: { group: "money", order: 50, icon: "Checked" },
      help: { text: words.books_help },
    },
  ],
  tones: { orders, files, resolutions, outcomes },
  shows: { order: (id) => `/orders/${id}` },
};
