// Calls: what is sent, what a refusal becomes, and how a gate lets a call go on.
import { afterEach, describe, expect, it, vi } from "vitest";
import { add_gate, call, call_by_name, problem_of, Refused } from "./calls";
import { language } from "./language";

const refusal = (code: string) => ({ problem: { code, field: "", args: [], text: "no", mend: "", others: [] } });
function answers(...all: object[]) {
  const sent = vi.fn();
  for (const one of all)
    sent.mockResolvedValueOnce({ status: "problem" in one ? 409 : 200, json: () => Promise.resolve(one) });
  vi.stubGlobal("fetch", sent);
  return sent;
}
const headers_of = (sent: ReturnType<typeof answers>, at = 0) => sent.mock.calls[at]![1].headers as Record<string, string>;
afterEach(() => vi.unstubAllGlobals());

describe("a call", () => {
  it("says the language, proves it comes from this page, and carries an id when it writes", async () => {
    const sent = answers({ state: "approved" });
    language.value = "en";
    await call("subsidies.approve_batch", { batch: "batch_1" });
    expect(sent.mock.calls[0]![0]).toBe("/api/subsidies.approve_batch");
    expect(headers_of(sent)).toMatchObject({ "X-OneCard": "1", "Accept-Language": "en" });
    expect(headers_of(sent)["Request-Id"]).toMatch(/^[0-9a-f-]{36}$/);
    language.value = "zh";
  });
  it("that only looks carries no id, and a rehearsal neither", async () => {
    const sent = answers({ batches: [], next: null }, { state: "approved" });
    await call("subsidies.list_batches", {});
    await call("subsidies.approve_batch", { batch: "batch_1" }, { rehearse: true });
    expect(headers_of(sent)["Request-Id"]).toBeUndefined();
    expect(headers_of(sent, 1)).toMatchObject({ Rehearse: "1" });
    expect(headers_of(sent, 1)["Request-Id"]).toBeUndefined();
  });
  it("that is refused throws the problem", async () => {
    answers(refusal("subsidies.batch_not_found"));
    const error = await call_by_name("subsidies.show_batch", { batch: "batch_9" }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Refused);
    expect(problem_of(error).code).toBe("subsidies.batch_not_found");
  });
  it("goes on behind a gate with the same id", async () => {
    const sent = answers(refusal("test.once_more"), { state: "approved" });
    add_gate({ opens_for: (problem) => problem.code === "test.once_more", pass: () => Promise.resolve(true) });
    await call("subsidies.approve_batch", { batch: "batch_1" });
    expect(sent).toHaveBeenCalledTimes(2);
    expect(headers_of(sent)["Request-Id"]).toBe(headers_of(sent, 1)["Request-Id"]);
  });
  it("that meets no server says so in words", () => {
    expect(problem_of(new TypeError("failed to fetch")).text).toContain("连接不上");
  });
});
