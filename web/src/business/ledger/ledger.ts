// 资金账 Ledger: accounts, transfers, and the check that they balance.
import { operations_of } from "../../api/declared";
import type { ModulePages } from "../../kit/module_page";
import { words } from "./words";

export const ops = operations_of("ledger");

export const ledger_pages: ModulePages = {
  pages: [
    {
      path: "/ledger",
      name: "ledger",
      title: words.ledger,
      needs: [ops.list_accounts],
      component: () => import("./ledger_page.vue"),
      menu: { group: "money", order: 60, icon: "Notebook" },
      help: { text: words.ledger_help },
    },
  ],
};
