// 建设项目 Projects: how card projects are proposed, reviewed, contracted, accepted and paid.
import { operations_of } from "../../api/declared";
import { call } from "../../kit/calls";
import type { ModulePages } from "../../kit/module_page";
import { find_names_of } from "../../kit/names";
import { offer } from "../../kit/offers";
import { tones } from "./tones";
import { words } from "./words";

export const ops = operations_of("projects");
/** The calendar shows what is due in funds too, asked of the server. */
export const of_funds = "funds.list_deadlines";

const derived = () => import("../../kit/derived_page.vue");

export const projects_pages: ModulePages = {
  pages: [
    {
      path: "/projects",
      name: "projects",
      title: words.projects,
      needs: [ops.list_projects],
      component: () => import("./projects_page.vue"),
      menu: { group: "funds", order: 60, icon: "Suitcase" },
      help: { text: words.projects_help, source: "R3.29; R3.30" },
    },
    {
      path: "/projects/:project",
      name: "project",
      title: words.project,
      needs: [ops.show_project],
      component: () => import("./project_page.vue"),
      help: { text: words.projects_help, source: "R3.29-13" },
    },
    {
      path: "/payment-notices",
      name: "payment_notices",
      title: words.notices,
      needs: [ops.list_notices],
      component: () => import("./notices_page.vue"),
      menu: { group: "funds", order: 70, icon: "Postcard" },
      help: { text: words.notices_help, source: "R3.29-9; R3.29-10; R3.30-7" },
    },
    {
      path: "/payment-notices/:notice",
      name: "payment_notice",
      title: words.notice,
      needs: [ops.show_notice],
      component: () => import("./notice_page.vue"),
      help: { text: words.notices_help, source: "R3.29-9; R3.29-10; R3.30-7" },
    },
    {
      path: "/tender-filings",
      name: "tender_filings",
      title: words.filings,
      needs: [ops.list_tender_filings],
      component: () => import("./tender_filings_page.vue"),
      menu: { group: "funds", order: 65, icon: "FolderChecked" },
      help: { text: words.filings_help, source: "seed-0 F10; R3.28-5" },
    },
    {
      path: "/deadlines",
      name: "deadlines",
      title: words.deadlines,
      needs: [ops.list_deadlines],
      component: () => import("./deadlines_page.vue"),
      menu: { group: "funds", order: 80, icon: "AlarmClock" },
      help: { text: words.deadlines_help, source: "3.44" },
    },
    {
      path: "/declaration-windows",
      name: "declaration_windows",
      title: words.windows,
      needs: [ops.list_declaration_windows],
      component: derived,
      operation: ops.list_declaration_windows,
      menu: { group: "funds", order: 90, icon: "Calendar" },
    },
    {
      path: "/split-alarms",
      name: "split_alarms",
      title: words.alarms,
      needs: [ops.list_split_alarms],
      component: derived,
      operation: ops.list_split_alarms,
      menu: { group: "supervision", order: 80, icon: "Warning" },
    },
  ],
  tones: { tones },
  prepare: () => {
    // A project's banks and contractors may sit in other regions, hence the partners and not the organisations.
    offer("partner", async () =>
      (await call(ops.list_partners, { limit: 200 })).partners.map((one) => ({ code: one.partner, name: one.name })),
    );
    find_names_of("partner", async () =>
      Object.fromEntries((await call(ops.list_partners, { limit: 200 })).partners.map((one) => [one.partner, one.name])),
    );
    offer("plan_line", async () => {
      const plans = (await call("funds.list_plans", { limit: 100 })).plans;
      const lines = await Promise.all(plans.map(async (one) => (await call("funds.show_plan", { plan: one.plan })).lines));
      return lines.flat().map((one) => ({ code: one.plan_line, name: `${one.project_name} ${one.budget}` }));
    });
  },
  shows: { project: (id) => `/projects/${id}`, payment_notice: (id) => `/payment-notices/${id}` },
};
