// The modules of the console and their pages: the one place that knows them all.
import { access_pages } from "../business/access/access";
import { cards_pages } from "../business/cards/cards";
import { citizens_pages } from "../business/citizens/citizens";
import { collection_pages } from "../business/collection/collection";
import { funds_pages } from "../business/funds/funds";
import { issuing_pages } from "../business/issuing/issuing";
import { ledger_pages } from "../business/ledger/ledger";
import { payments_pages } from "../business/payments/payments";
import { people_pages } from "../business/people/people";
import { policies_pages } from "../business/policies/policies";
import { production_pages } from "../business/production/production";
import { projects_pages } from "../business/projects/projects";
import { regions_pages } from "../business/regions/regions";
import { subsidies_pages } from "../business/subsidies/subsidies";
import type { MenuGroup, ModulePage, ModulePages } from "../kit/module_page";
import { show_at, tone_states } from "../kit/places";
import { may, session } from "../kit/session";
import { group_order, words } from "./words";

const modules: Readonly<Record<string, ModulePages>> = {
  regions: regions_pages,
  policies: policies_pages,
  access: access_pages,
  people: people_pages,
  cards: cards_pages,
  ledger: ledger_pages,
  payments: payments_pages,
  subsidies: subsidies_pages,
  citizens: citizens_pages,
  funds: funds_pages,
  projects: projects_pages,
  collection: collection_pages,
  issuing: issuing_pages,
  production: production_pages,
};

const derived: readonly ModulePage[] = [
  {
    path: "/all",
    name: "all",
    title: words.all_operations,
    needs: [],
    component: () => import("./all_page.vue"),
    menu: { group: "system", order: 90, icon: "Grid" },
    help: { text: words.all_note },
  },
  { path: "/check", name: "check", title: words.check, needs: [], component: () => import("./check_page.vue") },
  { path: "/op/:operation", name: "operation", title: words.all_operations, needs: [], component: () => import("./operation_page.vue") },
];

export const all_pages: readonly ModulePage[] = [...Object.values(modules).flatMap((module) => module.pages), ...derived];

/** Tells the kit what the modules know: names of codes, pages of ids, tones of states. */
export function prepare_modules(): void {
  for (const [name, module] of Object.entries(modules)) {
    module.prepare?.();
    for (const [kind, address] of Object.entries(module.shows ?? {})) show_at(kind, address);
    for (const states of Object.values(module.tones ?? {})) tone_states(name, states);
  }
}

export function sees(page: ModulePage): boolean {
  return page.needs.length === 0 || page.needs.some(may);
}

export interface MenuPart {
  readonly group: MenuGroup;
  readonly pages: readonly ModulePage[];
}
export function menu_of(): MenuPart[] {
  return group_order
    .map((group) => ({
      group,
      pages: all_pages
        .filter((page) => page.menu?.group === group && sees(page))
        .sort((a, b) => a.menu!.order - b.menu!.order),
    }))
    .filter((part) => part.pages.length > 0);
}

export function account_pages(): readonly ModulePage[] {
  return all_pages.filter((page) => page.path.startsWith("/my/"));
}

/** Where a person begins: the first page of the menu. */
export function first_page(): string {
  return session.me ? (menu_of()[0]?.pages[0]?.path ?? "/all") : "/sign-in";
}
