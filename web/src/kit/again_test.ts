// A refusal that bears the name of an operation asks for it, and lets the call go on afterwards.
import { afterEach, expect, it, vi } from "vitest";
import { again, proven } from "./again";
import { call, Refused } from "./calls";

afterEach(() => vi.unstubAllGlobals());

const refusal = {
  problem: { code: "access.confirm_identity", field: "", args: [], text: "again", mend: "", others: [] },
};
function answers(...all: object[]) {
  const sent = vi.fn();
  for (const one of all) sent.mockResolvedValueOnce({ status: 200, json: () => Promise.resolve(one) });
  vi.stubGlobal("fetch", sent);
  return sent;
}

it("repeats the call once it was proven who sits there", async () => {
  const sent = answers(refusal, { state: "released" });
  const called = call("payments.release_bank_file", { order: "order_1" });
  await vi.waitFor(() => expect(again.problem?.code).toBe("access.confirm_identity"));
  proven(true);
  await called;
  expect(sent).toHaveBeenCalledTimes(2);
  expect(again.problem).toBeNull();
});

it("lets the call fail with the refusal when nobody proves it", async () => {
  answers(refusal);
  const called = call("payments.release_bank_file", { order: "order_1" }).catch((error: unknown) => error);
  await vi.waitFor(() => expect(again.problem).not.toBeNull());
  proven(false);
  expect(await called).toBeInstanceOf(Refused);
});
