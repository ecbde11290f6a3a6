// 区划与日历 Regions and calendar: names of regions, the calendar of holidays.
import { operations_of } from "../../api/declared";
import { call } from "../../kit/calls";
import type { ModulePages } from "../../kit/module_page";
import { find_names_of } from "../../kit/names";
import { offer } from "../../kit/offers";
import { session } from "../../kit/session";
import { words } from "./words";

export const ops = operations_of("regions");

/** The region above: of a village its town, of a town its county. */
export function parent_of(code: string): string {
  if (!code.endsWith("000")) return `${code.slice(0, 9)}000`;
  if (!code.endsWith("000000")) return `${code.slice(0, 6)}000000`;
  return "";
}

export async function regions_below(parent: string) {
  const found = [];
  let after: string | null = null;
  do {
    const answer: Awaited<ReturnType<typeof ask>> = await ask(parent, after);
    found.push(...answer.regions);
    after = answer.next;
  } while (after);
  return found;
}
function ask(parent: string, after: string | null) {
  return call(ops.list_regions, after ? { parent, after, limit: 200 } : { parent, limit: 200 });
}

async function find_names(codes: readonly string[]): Promise<Record<string, string>> {
  const names: Record<string, string> = {};
  const parents = new Set(codes.map(parent_of));
  for (const parent of parents) {
    if (parent) {
      for (const region of await regions_below(parent)) names[region.region] = region.name;
      continue;
    }
    for (const code of codes.filter((one) => parent_of(one) === ""))
      names[code] = (await call(ops.show_region, { code })).region.name;
  }
  return names;
}

/** What a person may choose from: the own region and those right below it. */
async function offered() {
  const own = session.me?.region;
  if (!own) return [];
  const below = await regions_below(own);
  return [
    { code: own, name: session.me?.region_name ?? own },
    ...below.map((region) => ({ code: region.region, name: region.name })),
  ];
}

export const regions_pages: ModulePages = {
  pages: [
    {
      path: "/calendar",
      name: "calendar",
      title: words.calendar,
      needs: [ops.show_calendar],
      component: () => import("./calendar_page.vue"),
      menu: { group: "rules", order: 20, icon: "Calendar" },
      help: { text: words.calendar_help, source: "R3.2-12; R3.2-13" },
    },
  ],
  prepare: () => {
    find_names_of("region", find_names);
    offer("region", offered);
  },
};
