// Proving again who one is, for what pays, reveals or carries out a lot: asked when the server asks for it.
import { reactive } from "vue";
import { operation_named } from "../api/declared";
import { add_gate, type Problem } from "./calls";

export const again = reactive({ problem: null as Problem | null });
let go_on: ((passed: boolean) => void) | null = null;

export function proven(passed: boolean): void {
  again.problem = null;
  go_on?.(passed);
  go_on = null;
}

add_gate({
  // Such a refusal bears the name of the operation that lifts it.
  opens_for: (problem) => operation_named(problem.code) !== undefined,
  pass: (problem) =>
    new Promise((resolve) => {
      go_on = resolve;
      again.problem = problem;
    }),
});
