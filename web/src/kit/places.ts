// Where a thing is shown and how its state is coloured, as the modules registered it.
import { operations } from "../api/generated";
import { may_by_name } from "./session";
import type { Tone } from "./tone";

const shown_at = new Map<string, (id: string) => string>();
const tones = new Map<string, Tone>();

export function show_at(kind: string, address: (id: string) => string): void {
  shown_at.set(kind, address);
}

/** `show_…` operations that ask one id and nothing else show things that have no page of their own. */
const shown_by = new Map<string, { readonly operation: string; readonly field: string }>();
for (const one of Object.values(operations)) {
  const asked = one.input.filter((field) => field.required);
  if (one.effect !== "reads" || !one.name.includes(".show_") || asked.length !== 1) continue;
  const field = asked[0]!;
  if (field.kind === "id" && field.idOf && !shown_by.has(field.idOf))
    shown_by.set(field.idOf, { operation: one.name, field: field.name });
}

/** The page of an id such as "batch_41"; nothing when no page shows its kind to this person. */
export function place_of(id: string): string | undefined {
  const parts = /^([a-z_]+?)_\d+$/.exec(id);
  if (!parts) return undefined;
  const page = shown_at.get(parts[1]!);
  if (page) return page(id);
  const derived = shown_by.get(parts[1]!);
  if (!derived || !may_by_name(derived.operation)) return undefined;
  return `/op/${derived.operation}?${derived.field}=${id}`;
}

export function tone_states(module: string, states: Readonly<Record<string, Tone>>): void {
  for (const [state, tone] of Object.entries(states)) tones.set(`${module}/${state}`, tone);
}

export function tone_of(module: string, state: string): Tone {
  return tones.get(`${module}/${state}`) ?? "plain";
}
