// A form made of an operation's declaration: its values, what is missing, rehearsing and doing.
import { computed, reactive, ref, shallowRef, toRaw, watch } from "vue";
import type { FieldShape, OperationShape } from "../api/generated";
import { call_by_name, new_request_id, problem_of, type Problem } from "./calls";

export type Values = Record<string, unknown>;

export function is_empty(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

/** What goes to the server: nothing that was left empty; integers as numbers. */
export function input_of(fields: readonly FieldShape[], values: Values): Values {
  const input: Values = {};
  for (const field of fields) {
    const value = values[field.name];
    if (is_empty(value)) continue;
    if (field.kind === "record" && field.many && Array.isArray(value))
      input[field.name] = value.map((one) => input_of(field.fields ?? [], one as Values));
    else
      input[field.name] =
        field.kind === "integer" && typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : toRaw(value);
  }
  return input;
}

export function use_form(operation: OperationShape, fixed: Values = {}) {
  const values = reactive<Values>({ ...fixed });
  const asked = computed(() => operation.input.filter((field) => !(field.name in fixed)));
  const problem = ref<Problem | null>(null);
  const busy = ref(false);
  const rehearsed = shallowRef<Values | null>(null);
  const answer = shallowRef<Values | null>(null);
  // Pressing twice does it once; a new try after a refusal is a new request.
  let request_id = new_request_id();

  const missing = computed(() => asked.value.filter((field) => field.required && is_empty(values[field.name])));
  const said_of = (name: string) => {
    if (!problem.value) return "";
    const all = [problem.value, ...(problem.value.others ?? [])];
    return all.find((one) => one.field === name)?.text ?? "";
  };

  // What was rehearsed with other values is no longer true; an opinion changes nothing of it.
  const tells = () => JSON.stringify(asked.value.filter((field) => field.kind !== "text").map((field) => values[field.name]));
  watch(tells, () => (rehearsed.value = null));

  async function run(rehearse: boolean): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    problem.value = null;
    try {
      const input = input_of(operation.input, values);
      const got = (await call_by_name(operation.name, input, { rehearse, request_id })) as Values;
      if (rehearse) rehearsed.value = got;
      else answer.value = got;
      return true;
    } catch (error) {
      problem.value = problem_of(error);
      rehearsed.value = null;
      request_id = new_request_id();
      return false;
    } finally {
      busy.value = false;
    }
  }
  return {
    values,
    asked,
    missing,
    problem,
    busy,
    rehearsed,
    answer,
    said_of,
    rehearse: () => run(true),
    perform: () => run(false),
  };
}
