// Proving again who one is, for what pays, reveals or carries out a lot: asked when the server asks for it.
import { reactive } from "vue";
import { problems } from "../api/generated";
import { add_gate, type Problem } from "./calls";

export const again = reactive({ problem: null as Problem | null });
let go_on: ((passed: boolean) => void) | null = null;

export function proven(passed: boolean): void {
  again.problem = null;
  go_on?.(passed);
  go_on = null;
}

const asks_again = new Set(Object.keys(problems).filter((code) => /re_?authenticat|sign_in_again|prove_again/.test(code)));

add_gate({
  opens_for: (problem) => asks_again.has(problem.code),
  pass: (problem) =>
    new Promise((resolve) => {
      go_on = resolve;
      again.problem = problem;
    }),
});
