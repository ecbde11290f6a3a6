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

const social: Record<keyof typeof lifecycles.cards.states, Tone> = {
  sealed: "waiting",
  normal: "good",
  formally_lost: "bad",
  app_locked: "bad",
  temp_lost: "bad",
  cancelled: "plain",
};
const notices: Record<keyof typeof lifecycles.bank_notices.states, Tone> = {
  waiting: "waiting",
  sent: "waiting",
  half_blocked: "bad",
  confirmed: "good",
  refused: "warn",
  superseded: "plain",
};
const differences: Record<keyof typeof lifecycles.state_differences.states, Tone> = {
  open: "bad",
  settled: "good",
  vanished: "good",
};
const cancellations: Record<keyof typeof lifecycles.card_cancellations.states, Tone> = {
  asked: "waiting",
  approved: "plain",
  refused: "warn",
};
const derived = () => import("../../kit/derived_page.vue");

async function banks() {
  return (await call(ops.list_banks, {})).banks.map(({ bank }) => bank);
}

export const cards_pages: ModulePages = {
  pages: [
    {
      path: "/counter",
      name: "counter",
      title: words.counter,
      needs: [ops.show_holder],
      component: () => import("./counter_page.vue"),
      menu: { group: "people", order: 5, icon: "Service" },
      help: { text: words.counter_help, source: "3.12; 3.13" },
    },
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
    {
      path: "/waiting-cards",
      name: "waiting_cards",
      title: words.waiting,
      needs: [ops.list_waiting_cards],
      component: derived,
      operation: ops.list_waiting_cards,
      menu: { group: "people", order: 42, icon: "Box" },
      help: { text: words.waiting_help, source: "R3.12-3" },
    },
    {
      path: "/bank-notices",
      name: "bank_notices",
      title: words.bank_notices,
      needs: [ops.list_bank_notices],
      component: () => import("./notices_page.vue"),
      menu: { group: "people", order: 44, icon: "Bell" },
      help: { text: words.bank_notices_help, source: "R3.13-2" },
    },
    {
      path: "/state-differences",
      name: "state_differences",
      title: words.differences,
      needs: [ops.list_state_differences],
      component: () => import("./differences_page.vue"),
      menu: { group: "people", order: 46, icon: "Switch" },
      help: { text: words.differences_help, source: "3.13" },
    },
    {
      path: "/blacklist",
      name: "blacklist",
      title: words.blacklist,
      needs: [ops.list_blacklist],
      component: derived,
      operation: ops.list_blacklist,
      menu: { group: "people", order: 47, icon: "CircleCloseFilled" },
      help: { text: words.blacklist_help, source: "R3.17-5" },
    },
    {
      path: "/cancellations",
      name: "cancellations",
      title: words.cancellations,
      needs: [ops.list_cancellations],
      component: () => import("./cancellations_page.vue"),
      menu: { group: "people", order: 48, icon: "CircleClose" },
      help: { text: words.cancellations_help, source: "R3.13-8" },
    },
    {
      path: "/check-ecard",
      name: "check_ecard",
      title: words.check_ecard,
      needs: [ops.check_ecard],
      component: () => import("./check_ecard_page.vue"),
      menu: { group: "people", order: 50, icon: "Iphone" },
      help: { text: words.check_ecard_help, source: "R3.15-4" },
    },
    {
      path: "/ecard-channels",
      name: "ecard_channels",
      title: words.channels,
      needs: [ops.list_channels],
      component: derived,
      operation: ops.list_channels,
      menu: { group: "people", order: 52, icon: "Connection" },
      help: { text: words.channels_help, source: "R3.15-5" },
    },
  ],
  tones: {
    registry_imports: imports,
    cards: social,
    bank_notices: notices,
    state_differences: differences,
    card_cancellations: cancellations,
  },
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
