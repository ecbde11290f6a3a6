// 规则包 Rule packs: what a jurisdiction lays down, as cards that name their clause.
import { operations_of } from "../../api/declared";
import { lifecycles } from "../../api/generated";
import type { ModulePages } from "../../kit/module_page";
import type { Tone } from "../../kit/tone";
import { words } from "./words";

export const ops = operations_of("policies");

const packs: Record<keyof typeof lifecycles.rule_packs.states, Tone> = {
  draft: "waiting",
  active: "good",
  revised: "plain",
  discarded: "plain",
};

export const policies_pages: ModulePages = {
  pages: [
    {
      path: "/packs",
      name: "packs",
      title: words.packs,
      needs: [ops.list_packs],
      component: () => import("./packs_page.vue"),
      menu: { group: "rules", order: 10, icon: "Collection" },
      help: { text: words.packs_help, source: "R3.1-1; R3.1-2" },
    },
    {
      path: "/packs/:pack",
      name: "pack",
      title: words.pack,
      needs: [ops.show_pack],
      component: () => import("./pack_page.vue"),
      help: { text: words.packs_help, source: "R3.1-1; R3.1-4" },
    },
  ],
  tones: { packs },
  shows: { pack: (id) => `/packs/${id}` },
};
