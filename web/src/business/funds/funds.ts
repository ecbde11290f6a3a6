// 建设资金 Funds: what banks owe for cards, and how it is planned and used.
import { operations_of } from "../../api/declared";
import { lifecycles } from "../../api/generated";
import type { ModulePages } from "../../kit/module_page";
import type { Tone } from "../../kit/tone";
import { words } from "./words";

export const ops = operations_of("funds");

const plans: Record<keyof typeof lifecycles.fund_plans.states, Tone> = {
  draft: "plain",
  submitted: "waiting",
  returned: "warn",
  approved: "good",
  to_banks: "waiting",
  filed: "good",
  executing: "good",
  closed: "plain",
  cancelled: "bad",
};

const periods: Record<keyof typeof lifecycles.settlement_periods.states, Tone> = { reconciling: "waiting", closed: "good" };
const statements: Record<keyof typeof lifecycles.recon_statements.states, Tone> = {
  open: "waiting",
  confirmed: "good",
  closed: "plain",
};

const derived = () => import("../../kit/derived_page.vue");

export const funds_pages: ModulePages = {
  pages: [
    {
      path: "/funds",
      name: "funds",
      title: words.funds,
      needs: [ops.overview],
      component: () => import("./funds_page.vue"),
      menu: { group: "funds", order: 10, icon: "Coin" },
      help: { text: words.funds_help, source: "R3.28-1; R3.28-2" },
    },
    {
      path: "/plans",
      name: "plans",
      title: words.plans,
      needs: [ops.list_plans],
      component: () => import("./plans_page.vue"),
      menu: { group: "funds", order: 20, icon: "List" },
      help: { text: words.plans_help, source: "R3.28-3; R3.28-4" },
    },
    {
      path: "/plans/:plan",
      name: "plan",
      title: words.plan,
      needs: [ops.show_plan],
      component: () => import("./plan_page.vue"),
      help: { text: words.plans_help, source: "R3.28-3; R3.28-4" },
    },
    {
      path: "/plan-filings",
      name: "plan_filings",
      title: words.filings,
      needs: [ops.receive_filing],
      component: () => import("./plan_filings_page.vue"),
      menu: { group: "funds", order: 25, icon: "FolderChecked" },
      help: { text: words.filings_help, source: "seed-0 F9; R3.28-4" },
    },
    {
      path: "/accruals",
      name: "accruals",
      title: words.accruals,
      needs: [ops.list_accruals],
      component: derived,
      operation: ops.list_accruals,
      menu: { group: "funds", order: 30, icon: "CirclePlus" },
      help: { text: words.accruals_help, source: "R3.28-1" },
    },
    {
      path: "/fund-statements",
      name: "fund_statements",
      title: words.reconciliation,
      needs: [ops.list_statements],
      component: () => import("./statements_page.vue"),
      menu: { group: "funds", order: 35, icon: "ScaleToOriginal" },
      help: { text: words.reconciliation_help, source: "seed-0 F7; R3.28-6; R3.28-7" },
    },
    {
      path: "/fund-statements/:statement",
      name: "fund_statement",
      title: words.statement,
      needs: [ops.show_statement],
      component: () => import("./statement_page.vue"),
      help: { text: words.reconciliation_help, source: "seed-0 F7; R3.28-6; R3.28-7" },
    },
    {
      path: "/fund-deadlines",
      name: "fund_deadlines",
      title: words.deadlines,
      needs: [ops.list_deadlines],
      component: derived,
      operation: ops.list_deadlines,
      menu: { group: "funds", order: 37, icon: "AlarmClock" },
      help: { text: words.deadlines_help, source: "3.44" },
    },
    {
      path: "/adjustments",
      name: "adjustments",
      title: words.adjustments,
      needs: [ops.list_adjustments],
      component: derived,
      operation: ops.list_adjustments,
      menu: { group: "funds", order: 40, icon: "Edit" },
      help: { text: words.adjustments_help, source: "R3.28-6; R3.28-10" },
    },
    {
      path: "/holders",
      name: "holders",
      title: words.holders,
      needs: [ops.list_holders],
      component: derived,
      operation: ops.list_holders,
      menu: { group: "funds", order: 50, icon: "User" },
      help: { text: words.holders_help, source: "R3.30-2" },
    },
  ],
  tones: { plans, periods, statements },
  shows: { plan: (id) => `/plans/${id}`, statement: (id) => `/fund-statements/${id}` },
};
