// 公众服务 Citizen window: citizens on their phones, and the operator's outbox of messages to them.
import { operations_of } from "../../api/declared";
import type { ModulePages } from "../../kit/module_page";
import { words } from "./words";

const ops = operations_of("citizens");

export const citizens_pages: ModulePages = {
  pages: [
    { path: "/citizen", name: "citizen", title: words.window, needs: [], component: () => import("./citizen_page.vue") },
    {
      path: "/outbox",
      name: "outbox",
      title: words.outbox,
      needs: [ops.list_outbox],
      component: () => import("../../kit/derived_page.vue"),
      operation: ops.list_outbox,
      menu: { group: "system", order: 60, icon: "ChatDotRound" },
      help: { text: words.outbox_help, source: "R3.27-1" },
    },
  ],
};
