// Who is signed in, and what the posts of that person permit.
import { reactive, computed } from "vue";
import { operations_of } from "../api/declared";
import type { OperationName, Output } from "../api/generated";
import { add_gate, call, Refused } from "./calls";

const access = operations_of("access");

export type Me = Output<"access.who_am_i">;

export const session = reactive({
  me: null as Me | null,
  /** The server knows us no more, or nobody touched the page for long; what was typed stays. */
  locked: false,
});

const permitted = computed(() => new Set(session.me?.operations ?? []));

/** May one of my posts do this? The permission is the operation's name. */
export function may(operation: OperationName): boolean {
  return permitted.value.has(operation);
}
export function may_by_name(operation: string): boolean {
  return permitted.value.has(operation);
}

export async function look_who_i_am(): Promise<boolean> {
  try {
    session.me = await call(access.who_am_i, {}, { ungated: true });
    return true;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    session.me = null;
    return false;
  }
}

export async function sign_in(account: string, password: string, code: string): Promise<void> {
  await call(access.sign_in, code ? { account, password, code } : { account, password }, { ungated: true });
  await look_who_i_am();
}

export async function sign_out(): Promise<void> {
  try {
    await call(access.sign_out, {}, { ungated: true });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
  session.me = null;
  session.locked = false;
}

let waiting: ((passed: boolean) => void)[] = [];

/** Lets every call go on that waited behind the lock, or fail. */
export function unlocked(passed: boolean): void {
  session.locked = false;
  for (const go_on of waiting) go_on(passed);
  waiting = [];
}

const signed_out_codes = new Set(["engine.not_signed_in"]);

add_gate({
  opens_for: (problem) => signed_out_codes.has(problem.code) && session.me !== null,
  pass: () => {
    session.locked = true;
    return new Promise((resolve) => waiting.push(resolve));
  },
});
