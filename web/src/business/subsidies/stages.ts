// The stages a batch goes through, in the order of the office; which are done, which is now.
import { lifecycles, type Words } from "../../api/generated";

type State = keyof typeof lifecycles.subsidy_batches.states;
const states = lifecycles.subsidy_batches.states;

const way: readonly State[] = ["filling", "town_review", "dept_first", "dept_leader", "approved", "ordered", "paying", "paid_all", "closed"];

export interface Stage {
  readonly code: string;
  readonly words: Words;
  readonly is: "done" | "now" | "later";
}

/** A town review is only a stage where a town made the roster. */
export function stages_of(state: string, from_town: boolean): Stage[] {
  if (!(state in states)) return [];
  const here = (state === "paid_part" ? "paid_all" : state) as State;
  const shown = way.filter((code) => code !== "town_review" || from_town || here === code);
  const at = shown.indexOf(here);
  return shown.map((code, index) => ({
    code,
    words: state === "paid_part" && code === "paid_all" ? states.paid_part : states[code],
    is: at < 0 ? "later" : index < at ? "done" : index === at ? "now" : "later",
  }));
}

/** While it is being filled in, its sheet is what matters. */
export function is_filling(state: string): boolean {
  return state === ("filling" satisfies State);
}
const after_payment = new Set<string>(["ordered", "paying", "paid_part", "paid_all", "closed"] satisfies State[]);
export function was_ordered(state: string): boolean {
  return after_payment.has(state);
}
