// 持卡人员基础信息库 People: finding a person, corrections by two hands.
import { operations_of } from "../../api/declared";
import { lifecycles } from "../../api/generated";
import type { ModulePages } from "../../kit/module_page";
import type { Tone } from "../../kit/tone";
import { words } from "./words";

export const ops = operations_of("people");

const changes: Record<keyof typeof lifecycles.person_changes.states, Tone> = {
  waiting: "waiting",
  approved: "good",
  rejected: "bad",
};

export const people_pages: ModulePages = {
  pages: [
    {
      path: "/people",
      name: "people",
      title: words.people,
      needs: [ops.show_person],
      component: () => import("../../kit/derived_page.vue"),
      operation: ops.show_person,
      menu: { group: "people", order: 10, icon: "User" },
    },
    {
      path: "/corrections-of-people",
      name: "corrections_of_people",
      title: words.corrections,
      needs: [ops.list_corrections],
      component: () => import("../../kit/derived_page.vue"),
      operation: ops.list_corrections,
      menu: { group: "people", order: 15, icon: "Edit" },
    },
  ],
  tones: { changes },
};
