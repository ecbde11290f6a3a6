// 用户与权限 Users and permissions: signing in, accounts, organisations, the audit trail.
import { operations_of } from "../../api/declared";
import { lifecycles } from "../../api/generated";
import { call } from "../../kit/calls";
import type { ModulePages } from "../../kit/module_page";
import { find_names_of } from "../../kit/names";
import { offer } from "../../kit/offers";
import { may } from "../../kit/session";
import type { Tone } from "../../kit/tone";
import { words } from "./words";

export const ops = operations_of("access");

const organisations: Record<keyof typeof lifecycles.organisations.states, Tone> = { active: "good", disabled: "plain" };
const requests: Record<keyof typeof lifecycles.provision_requests.states, Tone> = {
  submitted: "waiting",
  opened: "good",
  rejected: "bad",
  revoked: "plain",
};

async function all_organisations() {
  const found = [];
  let after: string | null = null;
  do {
    const answer: Awaited<ReturnType<typeof ask>> = await ask(after);
    found.push(...answer.organisations);
    after = answer.next;
  } while (after);
  return found;
}
function ask(after: string | null) {
  return call(ops.list_organisations, after ? { after: after as `organisation_${number}`, limit: 200 } : { limit: 200 });
}
const number_of = (id: string) => id.slice(id.indexOf("_") + 1);

export const access_pages: ModulePages = {
  pages: [
    {
      path: "/sign-in",
      name: "sign_in",
      title: words.sign_in,
      needs: [],
      component: () => import("./sign_in_page.vue"),
    },
    {
      path: "/my/password",
      name: "my_password",
      title: words.my_password,
      needs: [ops.change_password],
      component: () => import("./password_page.vue"),
    },
    {
      path: "/my/second-factor",
      name: "my_factor",
      title: words.my_factor,
      needs: [ops.enrol_second_factor],
      component: () => import("./factor_page.vue"),
      help: { text: words.factor_why, source: "RFC 6238" },
    },
    {
      path: "/audit",
      name: "audit",
      title: words.audit,
      needs: [ops.list_audit],
      component: () => import("./audit_page.vue"),
      menu: { group: "supervision", order: 30, icon: "Document" },
      help: { text: words.audit_help, source: "R3.36-4" },
    },
    {
      path: "/requests",
      name: "requests",
      title: words.requests,
      needs: [ops.list_provision_requests],
      component: () => import("../../kit/derived_page.vue"),
      operation: ops.list_provision_requests,
      menu: { group: "system", order: 10, icon: "Postcard" },
      help: { text: words.requests_help },
    },
    {
      path: "/operators",
      name: "operators",
      title: words.operators,
      needs: [ops.list_operators],
      component: () => import("../../kit/derived_page.vue"),
      operation: ops.list_operators,
      menu: { group: "system", order: 20, icon: "User" },
    },
    {
      path: "/organisations",
      name: "organisations",
      title: words.organisations,
      needs: [ops.list_organisations],
      component: () => import("../../kit/derived_page.vue"),
      operation: ops.list_organisations,
      menu: { group: "system", order: 30, icon: "OfficeBuilding" },
    },
    {
      path: "/organisations/:organisation",
      name: "organisation",
      title: words.organisation,
      needs: [ops.show_organisation],
      component: () => import("./organisation_page.vue"),
      help: { text: words.organisation_help, source: "R3.1-7; seed-3 X4" },
    },
    {
      path: "/roles",
      name: "roles",
      title: words.matrix,
      needs: [ops.show_role_matrix],
      component: () => import("./matrix_page.vue"),
      menu: { group: "system", order: 40, icon: "Grid" },
      help: { text: words.matrix_help },
    },
  ],
  tones: { organisations, requests },
  shows: { organisation: (id) => `/organisations/${id}` },
  prepare: () => {
    find_names_of("organisation", async () => {
      const names: Record<string, string> = {};
      for (const one of await all_organisations()) {
        names[one.organisation] = one.name;
        names[number_of(one.organisation)] = one.name;
      }
      return names;
    });
    offer("organisation", async () =>
      may(ops.list_organisations)
        ? (await all_organisations()).map((one) => ({ code: one.organisation, name: one.name }))
        : [],
    );
  },
};
