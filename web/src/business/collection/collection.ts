// 采集与比对 Collection and comparison: plans, batches of records, what the sources said, overrides.
import { operations_of } from "../../api/declared";
import { lifecycles } from "../../api/generated";
import { call } from "../../kit/calls";
import { pick } from "../../kit/language";
import type { ModulePages } from "../../kit/module_page";
import { find_names_of } from "../../kit/names";
import { offer } from "../../kit/offers";
import { may } from "../../kit/session";
import type { Tone } from "../../kit/tone";
import { words } from "./words";

export const ops = operations_of("collection");

const plans: Record<keyof typeof lifecycles.collection_plans.states, Tone> = {
  running: "waiting",
  finished: "good",
  dropped: "plain",
};
const batches: Record<keyof typeof lifecycles.collection_batches.states, Tone> = {
  filling: "waiting",
  loading: "waiting",
  submitted: "warn",
  closed: "good",
  discarded: "plain",
};
const comparisons: Record<keyof typeof lifecycles.comparison_jobs.states, Tone> = {
  preparing: "waiting",
  waiting: "waiting",
  incomplete: "warn",
  answered: "good",
  ended: "plain",
};
const overrides: Record<keyof typeof lifecycles.comparison_overrides.states, Tone> = {
  asked: "waiting",
  approved: "good",
  refused: "bad",
};
const archives: Record<keyof typeof lifecycles.photo_archives.states, Tone> = {
  loading: "waiting",
  loaded: "good",
  given_up: "bad",
};
type RecordState = keyof typeof lifecycles.collection_states.states;
const records: Record<RecordState, Tone> = {
  draft: "waiting",
  submitted: "waiting",
  checked_ok: "waiting",
  check_failed: "bad",
  duplicate: "bad",
  comparing: "waiting",
  compared_ok: "good",
  compare_failed: "bad",
  confirmed: "good",
  to_application: "good",
  withdrawn: "plain",
};
const moves: readonly { readonly from: string; readonly act: string }[] = lifecycles.collection_states.moves;

/** May this act be done to a record in that state? */
export function may_move(state: string, act: string): boolean {
  return moves.some((move) => move.from === state && move.act === act);
}
export function said_state(state: string): string {
  return Object.hasOwn(records, state) ? pick(lifecycles.collection_states.states[state as RecordState], "") : state;
}
export function said_act(act: string): string {
  const acts: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = lifecycles.collection_states.acts;
  return acts[act] ? pick(acts[act], "") : act;
}
export function tone_of_record(state: string): Tone {
  return Object.hasOwn(records, state) ? records[state as RecordState] : "plain";
}
/** The states of a record that a comparison left unsettled. */
export const unsettled: RecordState = "compare_failed";

async function running_plans() {
  return (await call(ops.list_collection_plans, { limit: 200 })).plans;
}

export const collection_pages: ModulePages = {
  pages: [
    {
      path: "/collection",
      name: "collection",
      title: words.batches,
      needs: [ops.list_collections],
      component: () => import("./batches_page.vue"),
      menu: { group: "making", order: 20, icon: "Camera" },
      help: { text: words.batches_help, source: "3.4" },
    },
    {
      path: "/collection/:collection",
      name: "collection_batch",
      title: words.batch,
      needs: [ops.show_collection],
      component: () => import("./batch_page.vue"),
      help: { text: words.batches_help, source: "3.4; R3.4-5" },
    },
    {
      path: "/collection-plans",
      name: "collection_plans",
      title: words.plans,
      needs: [ops.list_collection_plans],
      component: () => import("./plans_page.vue"),
      menu: { group: "making", order: 10, icon: "Calendar" },
      help: { text: words.plans_help, source: "R3.4-1" },
    },
    {
      path: "/collection-plans/:plan",
      name: "collection_plan",
      title: words.plan,
      needs: [ops.show_collection_plan],
      component: () => import("./plan_page.vue"),
      help: { text: words.plans_help, source: "R3.4-1" },
    },
    {
      path: "/comparisons",
      name: "comparisons",
      title: words.comparisons,
      needs: [ops.list_comparisons],
      component: () => import("./comparisons_page.vue"),
      menu: { group: "making", order: 30, icon: "Connection" },
      help: { text: words.comparisons_help, source: "3.6; R3.6-1, R3.6-3" },
    },
    {
      path: "/comparisons/:comparison",
      name: "comparison",
      title: words.comparison,
      needs: [ops.show_comparison],
      component: () => import("./comparison_page.vue"),
      help: { text: words.comparisons_help, source: "R3.6-3" },
    },
    {
      path: "/overrides",
      name: "overrides",
      title: words.overrides,
      needs: [ops.list_overrides],
      component: () => import("./overrides_page.vue"),
      menu: { group: "making", order: 34, icon: "Stamp" },
      help: { text: words.overrides_help, source: "R3.6-4" },
    },
    {
      path: "/photo-archives",
      name: "photo_archives",
      title: words.photos,
      needs: [ops.list_photo_archives],
      component: () => import("./photos_page.vue"),
      menu: { group: "making", order: 25, icon: "Picture" },
      help: { text: words.photos_help, source: "R3.5-1" },
    },
    {
      path: "/photo-archives/:archive",
      name: "photo_archive",
      title: words.photo_archive,
      needs: [ops.show_photo_archive],
      component: () => import("./photo_archive_page.vue"),
      help: { text: words.photos_help, source: "R3.5-1" },
    },
    {
      path: "/completeness",
      name: "completeness",
      title: words.completeness,
      needs: [ops.completeness],
      component: () => import("../../kit/derived_page.vue"),
      operation: ops.completeness,
      menu: { group: "making", order: 36, icon: "PieChart" },
    },
    {
      path: "/shared-mobiles",
      name: "shared_mobiles",
      title: words.shared,
      needs: [ops.list_shared_mobiles],
      component: () => import("../../kit/derived_page.vue"),
      operation: ops.list_shared_mobiles,
      menu: { group: "making", order: 38, icon: "Iphone" },
    },
  ],
  tones: {
    collection_plans: plans,
    collection_batches: batches,
    comparison_jobs: comparisons,
    comparison_overrides: overrides,
    photo_archives: archives,
    records,
  },
  shows: {
    collection: (id) => `/collection/${id}`,
    collection_plan: (id) => `/collection-plans/${id}`,
    comparison: (id) => `/comparisons/${id}`,
    photo_archive: (id) => `/photo-archives/${id}`,
  },
  prepare: () => {
    find_names_of("collection_plan", async () =>
      may(ops.list_collection_plans) ? Object.fromEntries((await running_plans()).map((plan) => [plan.plan, plan.name])) : {},
    );
    find_names_of("collection", async () =>
      may(ops.list_collections)
        ? Object.fromEntries((await call(ops.list_collections, { limit: 200 })).batches.map((one) => [one.collection, one.title]))
        : {},
    );
    offer("collection_plan", async () =>
      (await running_plans()).map((plan) => ({ code: String(plan.plan), name: plan.name })),
    );
  },
};
