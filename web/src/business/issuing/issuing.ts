// 申领 Issuing: set-up, applications at the counter, the green channel, figures against targets.
import { operations_of } from "../../api/declared";
import { lifecycles } from "../../api/generated";
import { call } from "../../kit/calls";
import type { ModulePages } from "../../kit/module_page";
import { find_names_of } from "../../kit/names";
import { offer } from "../../kit/offers";
import { may } from "../../kit/session";
import type { Tone } from "../../kit/tone";
import { words } from "./words";

export const ops = operations_of("issuing");

const applications: Record<keyof typeof lifecycles.card_applications.states, Tone> = {
  applied: "waiting",
  withdrawn: "plain",
  success: "good",
  failed: "bad",
  exception: "bad",
  accepted: "waiting",
  exception_ok: "warn",
  exception_failed: "bad",
};
const green: Record<keyof typeof lifecycles.green_channel.states, Tone> = {
  found: "warn",
  applied: "waiting",
  done: "good",
  closed: "plain",
};
const profiles: Record<keyof typeof lifecycles.card_profiles.states, Tone> = {
  draft: "plain",
  submitted: "waiting",
  approved: "good",
  retired: "plain",
};
const registrations: Record<keyof typeof lifecycles.issuance_registrations.states, Tone> = {
  preparing: "plain",
  registered: "waiting",
  keys_received: "waiting",
  psam_received: "waiting",
  tested: "waiting",
  issuing: "good",
  ended: "plain",
};
const changes: Record<keyof typeof lifecycles.registration_changes.states, Tone> = {
  waiting: "waiting",
  in_force: "good",
  refused: "bad",
};
const tenders: Record<keyof typeof lifecycles.tenders.states, Tone> = {
  recorded: "waiting",
  confirmed: "good",
  ended: "plain",
};
const standards: Record<keyof typeof lifecycles.fee_standards.states, Tone> = {
  recorded: "waiting",
  in_force: "good",
  ended: "plain",
};
const fees: Record<keyof typeof lifecycles.fee_orders.states, Tone> = {
  created: "warn",
  exempt: "plain",
  paid: "good",
  lapsed: "plain",
  refund_due: "warn",
  refunded: "plain",
  credited: "plain",
};
/** A case that still needs an application. */
export const without_application: keyof typeof lifecycles.green_channel.states = "found";
/** What a guardian is, as the declaration of an agent names it. */
export const guardian_kind = "guardian";

/** What a kind of application asks besides bank and outlet: why the card is replaced, or that payments were told of. */
export function asks_for(type: unknown): readonly string[] {
  if (type === "06" || type === "07") return ["reason"];
  return type === "09" ? ["acknowledged"] : [];
}

async function vendors() {
  return (await call(ops.list_vendors, { limit: 200 })).vendors;
}

export const issuing_pages: ModulePages = {
  pages: [
    {
      path: "/issuing",
      name: "issuing",
      title: words.overview,
      needs: [ops.show_overview, ops.show_targets],
      component: () => import("./overview_page.vue"),
      menu: { group: "making", order: 40, icon: "DataAnalysis" },
      help: { text: words.overview_help, source: "seed-2 4(2)-4(4); seed-4 2.6" },
    },
    {
      path: "/apply",
      name: "apply",
      title: words.apply,
      needs: [ops.apply],
      component: () => import("./apply_page.vue"),
      menu: { group: "making", order: 42, icon: "EditPen" },
      help: { text: words.apply_help, source: "R3.8-1, R3.8-2, R3.8-3" },
    },
    {
      path: "/applications",
      name: "applications",
      title: words.applications,
      needs: [ops.list_applications],
      component: () => import("./applications_page.vue"),
      menu: { group: "making", order: 44, icon: "Tickets" },
      help: { text: words.applications_help, source: "3.8" },
    },
    {
      path: "/applications/:application",
      name: "application",
      title: words.application,
      needs: [ops.show_application],
      component: () => import("./application_page.vue"),
      help: { text: words.applications_help, source: "3.8" },
    },
    {
      path: "/green-channel",
      name: "green_channel",
      title: words.green_channel,
      needs: [ops.list_green_channel],
      component: () => import("./green_page.vue"),
      menu: { group: "making", order: 46, icon: "Promotion" },
      help: { text: words.green_help, source: "seed-3 4(4); R3.8-6" },
    },
    {
      path: "/fee-orders",
      name: "fee_orders",
      title: words.fee_orders,
      needs: [ops.list_fee_orders],
      component: () => import("../../kit/derived_page.vue"),
      operation: ops.list_fee_orders,
      menu: { group: "making", order: 48, icon: "Money" },
    },
    {
      path: "/issuing-setup",
      name: "issuing_setup",
      title: words.setup,
      needs: [ops.list_profiles],
      component: () => import("./setup_page.vue"),
      menu: { group: "making", order: 50, icon: "SetUp" },
      help: { text: words.setup_help, source: "R3.7-1 – R3.7-5" },
    },
    {
      path: "/issuing-setup/profiles/:profile",
      name: "card_profile",
      title: words.profile,
      needs: [ops.show_profile],
      component: () => import("./profile_page.vue"),
      help: { text: words.setup_help, source: "R3.7-1" },
    },
    {
      path: "/issuing-setup/registrations/:registration",
      name: "registration",
      title: words.registration,
      needs: [ops.show_registration],
      component: () => import("./registration_page.vue"),
      help: { text: words.setup_help, source: "R3.7-2" },
    },
  ],
  tones: {
    card_profiles: profiles,
    issuance_registrations: registrations,
    registration_changes: changes,
    tenders,
    fee_standards: standards,
    fee_orders: fees,
    green_channel: green,
    card_applications: applications,
  },
  shows: {
    application: (id) => `/applications/${id}`,
    profile: (id) => `/issuing-setup/profiles/${id}`,
    registration: (id) => `/issuing-setup/registrations/${id}`,
  },
  prepare: () => {
    find_names_of("profile", async () =>
      may(ops.list_profiles)
        ? // Stock keeps the bare number of a profile.
          Object.fromEntries(
            (await call(ops.list_profiles, { limit: 200 })).profiles.flatMap((one) => [
              [String(one.profile), one.name],
              [String(one.profile).replace(/^\D+/, ""), one.name],
            ]),
          )
        : {},
    );
    find_names_of("vendor", async () =>
      may(ops.list_vendors) ? Object.fromEntries((await vendors()).map((one) => [String(one.vendor), one.name])) : {},
    );
    offer("profile", async () =>
      (await call(ops.list_profiles, { limit: 200 })).profiles.map((one) => ({ code: String(one.profile), name: one.name })),
    );
    offer("vendor", async () => (await vendors()).map((one) => ({ code: String(one.vendor), name: one.name })));
  },
};
