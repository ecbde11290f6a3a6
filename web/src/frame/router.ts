// The addresses of the console: who is not signed in signs in first and comes back to where they wanted to go.
import { watch } from "vue";
import { createRouter, createWebHistory } from "vue-router";
import { forget_jobs } from "../kit/jobs";
import { language, say } from "../kit/language";
import type { ModulePage } from "../kit/module_page";
import { forget_names } from "../kit/names";
import { forget_offers } from "../kit/offers";
import { look_who_i_am, session } from "../kit/session";
import { words } from "../kit/words";
import { all_pages, first_page, prepare_modules, sees } from "./pages";

prepare_modules();

const open_pages = new Set(["sign_in", "notices", "notice", "citizen", "check"]);

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: "/", component: { render: () => null }, beforeEnter: () => first_page() },
    ...all_pages.map((page) => ({
      path: page.path,
      name: page.name,
      component: page.component,
      meta: { page, bare: open_pages.has(page.name) },
    })),
    { path: "/:rest(.*)*", name: "lost", component: () => import("./lost_page.vue") },
  ],
});

let looked = false;

router.beforeEach(async (to) => {
  const page = to.meta["page"] as ModulePage | undefined;
  if (!looked && to.name !== "sign_in" && to.name !== "citizen") {
    looked = true;
    await look_who_i_am().catch(() => false);
  }
  if (page && open_pages.has(page.name)) return true;
  if (!session.me) return { path: "/sign-in", query: to.path === "/" ? {} : { to: to.fullPath } };
  // A one-time password opens nothing but its own change.
  if (session.me.must_change_password && to.path !== "/my/password") return "/my/password";
  if (page && !sees(page)) return { name: "lost", params: { rest: to.path.slice(1).split("/") } };
  return true;
});

function title_page(): void {
  const page = router.currentRoute.value.meta["page"] as ModulePage | undefined;
  document.title = page ? `${say(page.title)} · ${say(words.product)}` : say(words.product);
}
router.afterEach(title_page);
watch(language, () => {
  forget_offers();
  title_page();
});
// What one person saw is nothing to the next who sits down.
watch(
  () => session.me?.account,
  (account) => {
    looked = true;
    if (account) return;
    forget_names();
    forget_offers();
    forget_jobs();
  },
);
