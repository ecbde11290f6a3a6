// The citizen who signed in: apart from the office's session, and gone from the screen when nobody touches it.
import { reactive } from "vue";
import { operations_of } from "../../api/declared";
import type { Input, OperationName, Output } from "../../api/generated";
import { call, Refused } from "../../kit/calls";

export const ops = operations_of("citizens");

export const own = reactive({
  me: null as Output<"citizens.show_me"> | null,
  /** The session ended by itself; the next sign-in says so. */
  ended: false,
});

let touched_at = Date.now();
for (const kind of ["pointerdown", "keydown", "touchstart"])
  window.addEventListener(kind, () => (touched_at = Date.now()), { passive: true });
window.setInterval(() => {
  // A minute before the server forgets us, so that nothing stays on a phone that was put down.
  if (own.me && Date.now() - touched_at > Math.max(1, own.me.idle_minutes - 1) * 60_000) void leave(true);
}, 5_000);

/** A call as the citizen. The gates of the office are not for them: an ended session leads to the sign-in. */
export async function ask<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  try {
    return await call(name, input, { ungated: true });
  } catch (error) {
    if (error instanceof Refused && error.status === 403 && own.me) {
      own.me = null;
      own.ended = true;
    }
    throw error;
  }
}

/** Whether somebody is signed in already, as after a reload. */
export async function look(): Promise<void> {
  try {
    own.me = await call(ops.show_me, {}, { ungated: true });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    own.me = null;
  }
}

export async function enter(name: string, number: string, code: string): Promise<void> {
  await call(ops.sign_in, { name, number, code }, { ungated: true });
  touched_at = Date.now();
  own.ended = false;
  await look();
}

export async function leave(by_itself = false): Promise<void> {
  own.me = null;
  own.ended = by_itself;
  await call(ops.sign_out, {}, { ungated: true }).catch(() => undefined);
}
