// 社保卡 Cards: looking cards up, the banks and their names.
import { operations_of } from "../../api/declared";
import { lifecycles } from "../../api/generated";
import { call } from "../../kit/calls";
import { language } from "../../kit/language";
import type { ModulePages } from "../../kit/module_page";
import { find_names_of } from "../../kit/names";
import { offer } from "../../kit/offers";
import type { Tone } from "../../kit/tone";
import { words } from "./words";

export const ops = operations_of("cards");

const imports: Record<keyof typeof lifecycles.registry_imports.states, Tone> = {
  loading: "waiting",
  loaded: "good",
  given_up: "bad",
};

async function banks() {
  return (await call(ops.list_banks, {})).banks.map(({ bank }) => bank);
}

export const cards_pages: ModulePages = {
  pages: [
    {
      path: "/cards",
      name: "cards",
      title: words.card,
      needs: [ops.show_card],
      component: () => import("../../kit/derived_page.vue"),
      operation: ops.show_card,
      menu: { group: "people", order: 20, icon: "CreditCard" },
    },
    {
      path: "/look-up",
      name: "look_up",
      title: words.look_up,
      needs: [ops.look_up],
      component: () => import("../../kit/derived_page.vue"),
      operation: ops.look_up,
      menu: { group: "people", order: 30, icon: "Search" },
      help: { text: words.look_up_help },
    },
    {
      path: "/registry",
      name: "registry",
      title: words.import,
      needs: [ops.import_registry],
      component: () => import("../../kit/derived_page.vue"),
      operation: ops.import_registry,
      menu: { group: "people", order: 40, icon: "Upload" },
    },
  ],
  tones: { imports },
  prepare: () => {
    find_names_of("bank", async () =>
      Object.fromEntries(
        (await banks()).map((bank) => [String(bank.code), language.value === "zh" ? bank.short_name : bank.name_en]),
      ),
    );
    offer("bank", async () =>
      (await banks()).map((bank) => ({
        code: String(bank.code),
        name: language.value === "zh" ? bank.name_zh : bank.name_en,
      })),
    );
    offer("banks", async () =>
      (await banks()).map((bank) => ({
        code: String(bank.code),
        name: language.value === "zh" ? bank.name_zh : bank.name_en,
      })),
    );
  },
};
