// Looks things up in the declarations: operations, fields, states, problems.
import { shallowRef } from "vue";
import {
  jobs,
  lifecycles,
  operations,
  type FieldShape,
  type LifecycleShape,
  type ModuleName,
  type OperationName,
  type OperationShape,
  type ProblemShape,
  type Words,
} from "./generated";

/** The operations of a module by their last name: `of("subsidies").show_batch` is "subsidies.show_batch". */
export type OperationsOf<Module extends ModuleName> = {
  readonly [Name in OperationName as Name extends `${Module}.${infer Last}` ? Last : never]: Name;
};

export function operations_of<Module extends ModuleName>(module: Module): OperationsOf<Module> {
  const found: Record<string, string> = {};
  for (const name of Object.keys(operations))
    if (name.startsWith(`${module}.`)) found[name.slice(module.length + 1)] = name;
  return found as OperationsOf<Module>;
}

export function operation_named(name: string): OperationShape | undefined {
  return Object.hasOwn(operations, name) ? operations[name as OperationName] : undefined;
}

/** The name of long work, which stands in the audit where nobody asked for the act itself. */
export function job_words(kind: string): Words | undefined {
  return Object.hasOwn(jobs, kind) ? jobs[kind] : undefined;
}

export function last_name(name: string): string {
  return name.slice(name.indexOf(".") + 1);
}

/** What stands in the address for an operation: an act answered by a lifecycle belongs to its module. */
export function act_operation(module: string, act: string): OperationShape | undefined {
  return operation_named(`${module}.${act}`);
}

/** The words of a state when the answer carries only its code; `noun` is the list it stands in. */
export function state_words(module: string, noun: string, code: string): Words | undefined {
  const here = Object.entries(lifecycles as Record<string, LifecycleShape>).filter(
    ([, lifecycle]) => lifecycle.module === module && Object.hasOwn(lifecycle.states, code),
  );
  const best = here.find(([table]) => table === noun || table.endsWith(`_${noun}`)) ?? here[0];
  return best?.[1].states[code];
}

/** Asked for when the first of them is; whatever shows one is drawn again when they are there. */
const problems = shallowRef<{ readonly [code: string]: ProblemShape }>();
let is_asking = false;

function problem_named(code: string): ProblemShape | undefined {
  if (!problems.value && !is_asking) {
    is_asking = true;
    import("./generated_problems")
      .then((file) => (problems.value = file.problems))
      .catch((error: unknown) => console.error("words of problems", error))
      .finally(() => (is_asking = false));
  }
  return problems.value?.[code];
}

export function problem_words(code: string, args: readonly string[] = []): Words | undefined {
  const kind = problem_named(code);
  if (!problems.value) return { zh: "…", en: "…" };
  if (!kind) return undefined;
  const fill = (text: string) => {
    let at = 0;
    return text.replace(/\{\}/g, () => args[at++] ?? "…");
  };
  return { zh: fill(kind.words.zh), en: fill(kind.words.en) };
}

/** The list of records that an operation answers: the rows of a declared list, or the first there is. */
export function list_field(operation: OperationShape): FieldShape | undefined {
  const rows = operation.list?.rows;
  return (
    operation.output.find((field) => field.name === rows) ??
    operation.output.find((field) => field.many && field.kind === "record" && field.name !== "acts")
  );
}

/** The operation that writes any list as a sheet. */
export function list_writer(): OperationShape | undefined {
  return operation_named("engine.export_list");
}

export function input_field(operation: OperationShape, name: string): FieldShape | undefined {
  return operation.input.find((field) => field.name === name);
}

const paging = new Set(["after", "before", "limit", "sort", "descending", "order", "count", "columns"]);

/** What a list may be asked for, besides which page of it. */
export function filter_fields(operation: OperationShape): readonly FieldShape[] {
  return operation.input.filter((field) => !(paging.has(field.name) && !field.required));
}
